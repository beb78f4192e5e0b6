"""What the sheets share: their frame, pairs that say "none recorded", words for codes, lines of the journal."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from actdesk import words
from actdesk.domain.base import Kind
from actdesk.domain.languages import Language
from actdesk.domain.sheets import JournalLine, SheetFacts
from actdesk.reports.document import Block, Classification, Column, Document, NoneRecorded, Pairs, Section, Table
from actdesk.reports.payload import SMALL, one_line
from actdesk.reports.texts import Texts

_AUTHOR = 140.0  # points for who made it, in small letters
_GROUP = 8  # digits of a hash between two places where a line may end


def sheet(
    key: str,
    facts: SheetFacts,
    say: Texts,
    *,
    title: str,
    subtitle: str = "",
    classification: Classification,
    sections: Iterable[Section],
) -> Document:
    """Return the document of one sheet, with what every sheet says of itself."""
    return Document(
        key=key,
        language=say.language,
        title=title,
        subtitle=subtitle,
        classification=classification,
        made_by=author(facts.made_by),
        made_at=facts.made_at,
        data_as_of=facts.as_of,
        sections=tuple(sections),
    )


def author(name: str) -> str:
    """Who made a report, as it stands at the foot of every page: on one line; '' stays ''."""
    return one_line(name, _AUTHOR, SMALL) if name.strip() else ""


def word(group: str, code: str, language: Language) -> str:
    """The word for a code; the code itself where the officers' own data brought one that has no word."""
    return words.table()[group].get(code, {}).get(language, code) or code


def pairs(say: Texts, told: Sequence[tuple[str, str]], *, title: str = "") -> Pairs:
    """Names (keys of the catalogue under `sheet.`) and values; an empty value says that none is recorded."""
    shown = tuple((say(f"sheet.{key}"), text.strip() or say("none_recorded")) for key, text in told)
    return Pairs(title=title, pairs=shown)


def table(
    say: Texts, heads: Sequence[tuple[str, float]], rows: Sequence[tuple[str, ...]], *, title: str = "", end: str = ""
) -> Block:
    """A table whose heads are keys under `sheet.` with their weights; without rows it says that none are recorded.

    `end` names the columns (by place, "03") that stand at the right.
    """
    if not rows:
        return NoneRecorded(title=title, text=say("none_recorded"))
    columns = tuple(
        Column(heading=say(f"sheet.{key}"), weight=weight, align="end" if str(place) in end else "start")
        for place, (key, weight) in enumerate(heads)
    )
    return Table(title=title, columns=columns, rows=tuple(rows))


def day(value: date | None, say: Texts) -> str:
    """A day for a table; a dash where there is none."""
    return say.short_day(value) if value else "–"


def long_day(value: date | None, say: Texts) -> str:
    return say.day(value) if value else ""


def digest(sha256: str) -> str:
    """A hash in groups, so that it has places to break and can be compared by eye."""
    return " ".join(sha256[n : n + _GROUP] for n in range(0, len(sha256), _GROUP))


def journal_rows(lines: Iterable[JournalLine], say: Texts) -> tuple[tuple[str, ...], ...]:
    """Rows of when, who, which act, on what."""
    return tuple((say.short_moment(e.at), _officers(e, say), _act(e, say), _record(e, say)) for e in lines)


JOURNAL_HEADS: tuple[tuple[str, float], ...] = (("when_utc", 1.9), ("who", 1.6), ("act", 2.6), ("record", 2.6))


def history(lines: Sequence[JournalLine], say: Texts) -> Section:
    """The section that ends a sheet: what was done last."""
    block = table(say, JOURNAL_HEADS, journal_rows(lines, say))
    return Section(title=say("sheet.history"), blocks=(block,))


def _officers(line: JournalLine, say: Texts) -> str:
    first = line.officer or say("sheet.nobody")
    return say("sheet.with_second", first=first, second=line.second) if line.second else first


def _act(line: JournalLine, say: Texts) -> str:
    return word("act", line.act, say.language)


def _record(line: JournalLine, say: Texts) -> str:
    kind = word("kind", line.kind.value, say.language)
    label = say("sheet.erased") if line.erased else line.label
    if line.kind is Kind.EVALUATION:  # it is called by the criterion
        label = word("clause", label, say.language)
    return say("sheet.labelled", kind=kind, label=label) if label else kind


def yes_no(value: bool, say: Texts) -> str:
    return say("sheet.yes") if value else say("sheet.no")


def listed(values: Iterable[Any]) -> str:
    """One a line."""
    return "\n".join(str(v) for v in values if str(v).strip())
