"""The request form on paper: what a form that came back says, as far as it fits the form's own questions.

Nothing here knows a file. A form is hostile until its values have passed through `fit`: what fits becomes answers,
what does not is named, and none of it is lost.
"""

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from actdesk.domain.dates import read_day
from actdesk.domain.languages import Language
from actdesk.domain.templates import ChoiceSource, FieldType, RequestTemplate, TemplateField, missing
from actdesk.domain.texts import fold

TEMPLATE = "actdesk.template"  # fields of the form itself: which version, which language, which request
LANGUAGE = "actdesk.language"
REFERENCE = "actdesk.reference"
LONGEST_LINE = 500  # characters of a line of text
LONGEST_IN_RECORD = 200  # of what the record itself holds
LONGEST_TEXT = 20_000  # of a long answer
MOST_TEXT = 200_000  # of a whole form
YES = "Yes"
"""What a ticked box holds; each box of a list is a field of its own, `<field>.<choice>`."""


class FormFormat(StrEnum):
    """How the blank form leaves: to be filled in by a reader of PDFs, or in any editor."""

    PDF = "pdf"
    TEXT = "text"


class FormProblem(StrEnum):
    """Why something of a form could not be taken over as it stands."""

    MISSING = "missing"
    NOT_A_CHOICE = "not_a_choice"
    NOT_A_DATE = "not_a_date"
    TOO_LONG = "too_long"
    UNKNOWN_FIELD = "unknown_field"


@dataclass(frozen=True)
class FormFinding:
    """One thing to look at: the field (its id, or the name that the file gives), why, and what stood there."""

    field_id: str
    problem: FormProblem
    said: str = ""


Words = Mapping[str, str]
"""A word as it may be written -> its code. Folded: case and accents are forgiven."""


@dataclass(frozen=True)
class Vocabulary:
    """The words for the choices that stand outside the form."""

    by_source: Mapping[ChoiceSource, Words] = field(default_factory=dict)

    def code(self, question: TemplateField, said: str) -> str | None:
        """Return the code that was meant; None for what is none of the choices."""
        told = fold(said).strip()
        for choice in question.choices:
            if told in (fold(choice.code), *(fold(label) for label in choice.label.values())):
                return choice.code
        if question.choices_from is None:
            return None
        return self.by_source.get(question.choices_from, {}).get(told)


@dataclass(frozen=True)
class Fitted:
    """What a form says. `answers` are by field id as `ChannelRequest` keeps them; findings in the form's order."""

    answers: dict[str, str]
    findings: tuple[FormFinding, ...]

    @property
    def left_over(self) -> tuple[FormFinding, ...]:
        """What was written and found no place: kept with the request in words."""
        return tuple(f for f in self.findings if f.said)


def clean(text: str) -> str:
    """Return a text of a foreign file as it can be kept: line feeds alone, no control character, no half character."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    plain = whole.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    kept = "".join(c for c in plain if c in "\n\t" or unicodedata.category(c) != "Cc")
    return unicodedata.normalize("NFC", kept).strip()


def fit(template: RequestTemplate, raw: Mapping[str, str], vocabulary: Vocabulary) -> Fitted:
    """Return what the values of a form, by field name, come to. Raises nothing whatever the form holds."""
    told = {name: clean(value) for name, value in raw.items() if not name.startswith("actdesk.")}
    answers: dict[str, str] = {}
    findings: list[FormFinding] = []
    for question in template.fields:
        said = _said(question, told)
        if not said:
            continue
        answer, problems = _answer(question, said, vocabulary)
        answers[question.id] = answer
        findings += [FormFinding(question.id, problem, part) for problem, part in problems]
    named = {f.field_id for f in findings}
    findings += [FormFinding(i, FormProblem.MISSING) for i in missing(template, answers) if i not in named]
    order = {question.id: n for n, question in enumerate(template.fields)}
    strange = [FormFinding(n, FormProblem.UNKNOWN_FIELD, v) for n, v in told.items() if v and not _known(template, n)]
    return Fitted(answers, (*sorted(findings, key=lambda f: order[f.field_id]), *strange))


def _known(template: RequestTemplate, name: str) -> bool:
    return any(name in (q.id, *(f"{q.id}.{c.code}" for c in q.choices)) for q in template.fields)


def _said(question: TemplateField, told: Mapping[str, str]) -> str:
    """What stands in the field, and of a list of boxes the ticked ones, one a line."""
    ticked = [c.code for c in question.choices if told.get(f"{question.id}.{c.code}") == YES]
    return "\n".join([*ticked, *filter(None, [told.get(question.id, "")])])


_Problem = tuple[FormProblem, str]


def _answer(question: TemplateField, said: str, vocabulary: Vocabulary) -> tuple[str, list[_Problem]]:
    match question.type:
        case FieldType.LIST:
            return _list(question, said, vocabulary)
        case FieldType.CHOICE if question.choices_from is not ChoiceSource.BODIES:
            code = vocabulary.code(question, said)
            return (code, []) if code else ("", [(FormProblem.NOT_A_CHOICE, said)])
        case FieldType.DATE:
            day = read_day(said)
            return (day.isoformat(), []) if day else ("", [(FormProblem.NOT_A_DATE, said)])
        case FieldType.LONG:
            return _within(said, LONGEST_TEXT)
        case _:
            return _within(" ".join(said.split()), LONGEST_IN_RECORD if question.record_field else LONGEST_LINE)


def _within(text: str, most: int) -> tuple[str, list[_Problem]]:
    return (text, []) if len(text) <= most else ("", [(FormProblem.TOO_LONG, text)])


def _list(question: TemplateField, said: str, vocabulary: Vocabulary) -> tuple[str, list[_Problem]]:
    """One entry a line; where there are choices, a line may hold several, parted by commas, semicolons or strokes."""
    chosen = bool(question.choices) or question.choices_from is not None
    entries: list[str] = []
    for line in (e.strip() for e in said.split("\n") if e.strip()):
        whole = not chosen or vocabulary.code(question, line) is not None
        entries += [line] if whole else [part.strip() for part in re.split(r"[,;/]", line) if part.strip()]
    kept: list[str] = []
    problems: list[_Problem] = []
    for entry in entries:
        code = vocabulary.code(question, entry) if chosen else entry
        if code is None and question.choices_from is ChoiceSource.LANGUAGES:
            code = entry  # a language that has no code here is an answer all the same
        if code is None:
            problems.append((FormProblem.NOT_A_CHOICE, entry))
        elif len(code) > LONGEST_LINE:
            problems.append((FormProblem.TOO_LONG, entry))
        elif code not in kept:
            kept.append(code)
    return "\n".join(kept), problems


@dataclass(frozen=True)
class FormSheet:
    """A form as it is written: in which language, with which choices and answers, and whom to send it to.

    `choices` are code and word by field id; `answers` are as a person reads them, a list one a line.
    """

    template: RequestTemplate
    language: Language
    words: Mapping[str, str]  # the form's own sentences, by key
    choices: Mapping[str, Sequence[tuple[str, str]]]
    answers: Mapping[str, str] = field(default_factory=dict)
    questions: Mapping[str, str] = field(default_factory=dict)  # asked when it was returned, by field id
    reference: str = ""


# --- the form as plain text -----------------------------------------------------------------------------------

_HEAD = re.compile(r"\s*(?:> ?)*\[([a-z][\w.]{0,80})\](?:\s.*)?")
_QUOTED = re.compile(r"^(?:> ?)+")
_HELP = "#|"  # how a line begins that is no answer; nobody begins a sentence so
_ASKED = "#?"
_WIDTH = 72  # characters: a mail program that breaks longer lines would make answers of our help


def written_as_text(sheet: FormSheet) -> str:
    """Return the form as a text: each question under its name in brackets, its help on lines that begin with #|."""
    language, words = sheet.language, sheet.words
    lines = [*_help(sheet.template.title[language].upper(), sheet.template.intro[language])]
    lines += [*_help(words["text_how"], words["send_to"])]
    lines += ["", f"[{TEMPLATE}]", str(sheet.template.version), f"[{LANGUAGE}]", language.value]
    lines += [f"[{REFERENCE}]", sheet.reference] if sheet.reference else []
    for section in sheet.template.sections:
        lines += ["", *_help("", f"=== {section.title[language]} ===", section.intro[language])]
        for question in sheet.template.in_section(section.id):
            label = question.label[language] + (f" ({words['optional']})" if question.optional else "")
            lines += ["", f"[{question.id}]", *_help(label, question.help[language])]
            lines += _help(*(f"- {prompt[language]}" for prompt in question.prompts), *_hints(sheet, question))
            lines += _help(*sheet.questions.get(question.id, "").splitlines(), mark=_ASKED)
            lines += [*_kept_apart(sheet.answers.get(question.id, "")), ""]
    return "\n".join(lines) + "\n"


def _help(*texts: str, mark: str = _HELP) -> list[str]:
    return [f"{mark} {line}".rstrip() for text in texts for line in textwrap.wrap(text, _WIDTH) or [""]]


def _hints(sheet: FormSheet, question: TemplateField) -> Iterable[str]:
    choices = sheet.choices.get(question.id, ())
    if choices:
        key = "text_several" if question.type is FieldType.LIST else "text_one"
        yield sheet.words[key].format(choices=" / ".join(word for _code, word in choices))
    elif question.type is FieldType.LIST:
        yield sheet.words["one_a_line"]
    elif question.type is FieldType.DATE:
        yield sheet.words["date_how"]


def _kept_apart(answer: str) -> Iterable[str]:
    """The lines of an answer; one that looks like a head or a help line is set in by a backslash."""
    for line in answer.split("\n") if answer else ("",):
        yield f"\\{line}" if line.lstrip().startswith((_HELP, _ASKED, "[", "\\", ">")) else line


def read_text(text: str) -> dict[str, str] | None:
    """Return the values of a form in plain text by field name; None for a text that is no form.

    Signs of quotation (`>`), as a mail program puts them before every line, are taken away.
    """
    lines = text.lstrip("\ufeff").splitlines()
    quoted = any(_QUOTED.match(line) and _HEAD.fullmatch(line) for line in lines)
    found: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in lines:
        plain = _QUOTED.sub("", line) if quoted else line
        head = _HEAD.fullmatch(plain)
        if head:
            current = found.setdefault(head[1], [])
        elif current is not None and not plain.lstrip().startswith((_HELP, _ASKED)):
            current.append(plain[1:] if plain.startswith("\\") else plain)
    if TEMPLATE not in found:
        return None
    return {name: "\n".join(kept).strip() for name, kept in found.items()}
