"""The register as of a day: every account as it stood then, and whether it met `admin.co-admin` on that day."""

from actdesk.domain.accounts import Standing, meets_co_administration
from actdesk.domain.languages import Language
from actdesk.domain.sheets import RegisterFacts, RegisterLine
from actdesk.domain.summary import percent
from actdesk.reports import sheet_parts as parts
from actdesk.reports.document import Bar, Block, Classification, Document, NoneRecorded, Paragraph, Section
from actdesk.reports.leadership_shapes import bar_chart
from actdesk.reports.registry import ReportSpec
from actdesk.reports.texts import Texts

_HEADS = (("account", 2.6), ("platform", 1.8), ("body", 2.0), ("state", 1.9), ("standing", 2.6), ("attested", 1.5))


def build(facts: RegisterFacts, language: Language) -> Document:
    """Return the register; with names it is confidential, without them internal."""
    say = Texts(language)
    return parts.sheet(
        "register",
        facts,
        say,
        title=say("register.title"),
        subtitle=say("register.on", day=say.day(facts.day)),
        classification=Classification.CONFIDENTIAL if facts.named else Classification.INTERNAL,
        sections=(
            Section(blocks=_head(facts, say)),
            Section(title=say("register.accounts"), blocks=(_table(facts, say),)),
        ),
    )


def _head(facts: RegisterFacts, say: Texts) -> tuple[Block, ...]:
    bound = [line for line in facts.lines if line.standing is not None]
    met = sum(line.standing is not None and meets_co_administration(line.standing) for line in bound)
    blocks: list[Block] = [Paragraph(style="lead", text=_lead(len(facts.lines), len(bound), met, say))]
    if facts.unknown_then:
        blocks.append(Paragraph(style="small", text=say("register.unknown_then", n=facts.unknown_then)))
    title = say("register.standing")
    if not bound:
        return (*blocks, NoneRecorded(title=title, text=say("none_recorded")))
    bars = []
    for standing in Standing:
        n = sum(line.standing is standing for line in bound)
        shown = say("leadership.of", number=say.number(n), share=say.percent(percent(n, len(bound))))
        bars.append(Bar(label=parts.word("standing", standing, say.language), value=n, shown=shown))
    return (*blocks, bar_chart(title, bars, say, patterns=True))


def _lead(every: int, bound: int, met: int, say: Texts) -> str:
    first = say("register.count", n=every)
    if not bound:
        return first
    share = say.percent(percent(met, bound))
    second = say("leadership.lead.share", met=say.number(met), bound=say.number(bound), share=share)
    return say("register.lead", first=first, second=second)


def _table(facts: RegisterFacts, say: Texts) -> Block:
    heads = (*_HEADS[:5], ("names", 2.3)) if facts.named else _HEADS
    return parts.table(say, heads, tuple(_row(line, facts.named, say) for line in facts.lines))


def _row(line: RegisterLine, named: bool, say: Texts) -> tuple[str, ...]:
    standing = parts.word("standing", line.standing, say.language) if line.standing else "–"
    return (
        line.handle,
        parts.word("platform", line.platform, say.language),
        line.body or "–",
        parts.word("account_state", line.state, say.language),
        standing,
        (parts.listed(line.names) or "–") if named else parts.day(line.attested_on, say),
    )


REPORT = ReportSpec(key="register", facts=RegisterFacts, build=build)
