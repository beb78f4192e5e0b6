"""The picture clearance sheet: before and after per file, one picture or a batch (`principle.minors`, `.dignity`).

Kinds of findings are said, never where a picture was taken. "Clean" is said only of what was read again.
"""

from collections import Counter

from actdesk import words
from actdesk.domain.findings import CleanStatus
from actdesk.domain.languages import Language
from actdesk.domain.pictures import Clearance
from actdesk.domain.sheets import ClearanceFacts, ClearanceLine
from actdesk.reports import sheet_parts as parts
from actdesk.reports.document import Block, Classification, Document, Paragraph, Section
from actdesk.reports.registry import ReportSpec
from actdesk.reports.texts import Texts

_FILES = (("file", 3.2), ("clearance", 1.8), ("before", 3.4), ("after", 2.6))
_CONSENTS = (("person", 2.4), ("situation", 1.4), ("form", 1.4), ("given", 1.4), ("expires", 1.4), ("counts", 2.0))
_USES = (("account", 2.0), ("link", 4.0), ("published", 1.5), ("taken_down", 1.5))


def build(facts: ClearanceFacts, language: Language) -> Document:
    """Return the sheet; with names it is confidential, without them internal."""
    say = Texts(language)
    one = facts.lines[0].name if len(facts.lines) == 1 else ""
    return parts.sheet(
        "picture_clearance",
        facts,
        say,
        title=say("picture_clearance.title"),
        subtitle=one or say("picture_clearance.batch", n=len(facts.lines)),
        classification=Classification.INTERNAL if facts.masked else Classification.CONFIDENTIAL,
        sections=(
            Section(blocks=_summary(facts, say)),
            *(Section(title=line.name, blocks=_file(line, say)) for line in facts.lines),
        ),
    )


def _summary(facts: ClearanceFacts, say: Texts) -> tuple[Block, ...]:
    told = Counter(line.clearance for line in facts.lines)
    counts = [say("picture_clearance.counted", word=_clearance(c, say), number=say.number(told[c])) for c in Clearance]
    rows = tuple(
        (line.name, _clearance(line.clearance, say), _findings(line, say), _after(line, say)) for line in facts.lines
    )
    note = (Paragraph(style="small", text=say("sheet.masked_note")),) if facts.masked else ()
    lead = Paragraph(style="lead", text=" · ".join(counts))
    return (lead, *note, parts.table(say, _FILES, rows), Paragraph(style="small", text=say("picture_clearance.rule")))


def _clearance(clearance: Clearance, say: Texts) -> str:
    return words.word("clearance", clearance, say.language)


def _findings(line: ClearanceLine, say: Texts) -> str:
    """Each kind once, with how many there were."""
    told = [(words.word("finding_kind", kind, say.language), n) for kind, n in Counter(line.findings).items()]
    found = (say("picture_clearance.times", what=what, number=say.number(n)) if n > 1 else what for what, n in told)
    return ", ".join(found) or say("picture_clearance.nothing")


def _after(line: ClearanceLine, say: Texts) -> str:
    if line.status is CleanStatus.CLEAN:
        return say("picture_clearance.nothing")
    status = line.status.value if line.status else "not_cleaned"
    reason = f"\n{parts.word('picture_reason', line.reason, say.language)}" if line.reason else ""
    return f"{words.word('clean_status', status, say.language)}{reason}"


def _file(line: ClearanceLine, say: Texts) -> tuple[Block, ...]:
    language = say.language
    size = say("picture_clearance.pixels", wide=say.number(line.width), high=say.number(line.height))
    reasons = (parts.word("clearance_reason", code, language) for code in line.reasons)
    told = [
        ("clearance", parts.listed((_clearance(line.clearance, say), *reasons))),
        ("before", _findings(line, say)),
        ("after", _after(line, say)),
        ("original", parts.digest(line.sha256)),
        ("form_size", f"{line.format.upper()}\n{size}" if line.width else line.format.upper()),
        ("clean_copy", line.cleaned_name),
        ("clean_hash", parts.digest(line.cleaned_sha256)),
        ("recipe", parts.word("recipe", line.recipe, language) if line.recipe else ""),
        ("cleaned_at", say.moment(line.cleaned_at) if line.cleaned_at else ""),
        ("recognisable", words.word("answer", line.people_recognisable, language)),
        ("minors", words.word("answer", line.minors, language)),
        ("minor_identifiable", words.word("answer", line.minor_identifiable, language)),
        ("vulnerable", words.word("answer", line.vulnerable_setting, language)),
        ("credit", line.credit),
        ("licence", line.licence),
    ]
    return (parts.pairs(say, told), _consents(line, say), _uses(line, say))


def _consents(line: ClearanceLine, say: Texts) -> Block:
    language = say.language
    rows = tuple(
        (
            c.person,
            words.word("situation", c.situation, language),
            words.word("consent_form", c.form, language),
            parts.day(c.given_on, say),
            parts.day(c.expires_on, say),
            words.word("gap", c.gap, language) if c.gap else say("sheet.yes"),
        )
        for c in line.consents
    )
    return parts.table(say, _CONSENTS, rows, title=say("picture_clearance.consents"))


def _uses(line: ClearanceLine, say: Texts) -> Block:
    rows = tuple(
        (u.account or "–", u.link or "–", parts.day(u.published_on, say), parts.day(u.taken_down_on, say))
        for u in line.uses
    )
    return parts.table(say, _USES, rows, title=say("picture_clearance.uses"))


REPORT = ReportSpec(key="picture_clearance", facts=ClearanceFacts, build=build)
