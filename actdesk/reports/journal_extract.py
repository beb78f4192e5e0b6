"""The journal extract: who did what to which record, in the chain's own order and with its numbers."""

from collections import Counter

from actdesk.domain.languages import Language
from actdesk.domain.sheets import JournalFacts
from actdesk.reports import sheet_parts as parts
from actdesk.reports.document import Block, Classification, Document, Paragraph, Section
from actdesk.reports.registry import ReportSpec
from actdesk.reports.texts import Texts

_MOST = 15  # acts that are counted by name
_HEADS = (("number", 0.9), *parts.JOURNAL_HEADS)


def build(facts: JournalFacts, language: Language) -> Document:
    """Return the extract: confidential, and internal where names are masked."""
    say = Texts(language)
    return parts.sheet(
        "journal_extract",
        facts,
        say,
        title=say("journal_extract.title"),
        subtitle=say("leadership.period", start=say.day(facts.period_start), end=say.day(facts.period_end)),
        classification=Classification.INTERNAL if facts.masked else Classification.CONFIDENTIAL,
        sections=(
            Section(blocks=_head(facts, say)),
            Section(title=say("journal_extract.acts"), blocks=(_acts(facts, say),)),
            Section(title=say("journal_extract.entries"), blocks=(_entries(facts, say),)),
        ),
    )


def _head(facts: JournalFacts, say: Texts) -> tuple[Block, ...]:
    blocks: list[Block] = [Paragraph(style="lead", text=say("journal_extract.count", n=len(facts.lines)))]
    if facts.lines:
        first, last = (say.number(facts.lines[n].seq) for n in (0, -1))
        blocks.append(Paragraph(text=say("journal_extract.numbers", first=first, last=last)))
    if facts.left_out:
        blocks.append(Paragraph(style="small", text=say("journal_extract.left_out", n=facts.left_out)))
    if facts.masked:
        blocks.append(Paragraph(style="small", text=say("sheet.masked_note")))
    return tuple(blocks)


def _acts(facts: JournalFacts, say: Texts) -> Block:
    told = Counter(line.act for line in facts.lines)
    most = sorted(told.items(), key=lambda item: (-item[1], item[0]))
    rows = [(parts.word("act", act, say.language), say.number(n)) for act, n in most[:_MOST]]
    if rest := sum(n for _, n in most[_MOST:]):
        rows.append((say("journal_extract.other_acts"), say.number(rest)))
    return parts.table(say, (("act", 4.0), ("entries", 1.0)), rows, end="1")


def _entries(facts: JournalFacts, say: Texts) -> Block:
    told = zip(facts.lines, parts.journal_rows(facts.lines, say), strict=True)
    return parts.table(say, _HEADS, tuple((str(line.seq), *row) for line, row in told))


REPORT = ReportSpec(key="journal_extract", facts=JournalFacts, build=build)
