"""The account sheet: one account on paper: what it is, who holds it, how access is kept, what was done last.

`admin.co-admin` gives the standing; no secret is ever on it, only where secrets are kept.
"""

from collections.abc import Sequence

from actdesk.domain.languages import Language
from actdesk.domain.sheets import AccountSheetFacts, HolderLine
from actdesk.reports import sheet_parts as parts
from actdesk.reports.document import Block, Classification, Document, Paragraph, Section
from actdesk.reports.registry import ReportSpec
from actdesk.reports.texts import Texts

_HOLDERS = (("name", 2.2), ("side", 1.5), ("role", 1.9), ("from", 1.4), ("until", 1.4), ("proven", 1.6))


def build(facts: AccountSheetFacts, language: Language) -> Document:
    """Return the sheet; masked it is internal, with names and the ways of recovery it is confidential."""
    say = Texts(language)
    platform = parts.word("platform", facts.platform, language)
    return parts.sheet(
        "account_sheet",
        facts,
        say,
        title=say("account_sheet.title", account=facts.handle),
        subtitle=say("account_sheet.on", platform=platform),
        classification=Classification.INTERNAL if facts.masked else Classification.CONFIDENTIAL,
        sections=(
            Section(blocks=_head(facts, platform, say)),
            Section(title=say("account_sheet.holders"), blocks=_holders(facts, say)),
            Section(title=say("account_sheet.terms"), blocks=(_terms(facts, say),)),
            Section(title=say("account_sheet.access"), blocks=(_access(facts, say),)),
            Section(title=say("account_sheet.cases"), blocks=(_cases(facts, say),)),
            parts.history(facts.history, say),
        ),
    )


def _head(facts: AccountSheetFacts, platform: str, say: Texts) -> tuple[Block, ...]:
    language = say.language
    told = [
        ("state", parts.word("account_state", facts.state, language)),
        ("why", facts.state_reason),
        ("link", facts.url),
        ("display_name", facts.display_name),
        ("body", facts.body),
        ("presence", parts.word("presence", facts.presence, language) if facts.presence else platform),
        ("purpose", facts.purpose),
        ("audience", facts.audience),
        ("languages", ", ".join(parts.word("language", code, language) for code in facts.languages)),
        ("region", facts.region),
    ]
    lead = say("account_sheet.standing", standing=parts.word("standing", facts.standing, language))
    note = (Paragraph(style="small", text=say("sheet.masked_note")),) if facts.masked else ()
    return (Paragraph(style="lead", text=lead), *note, parts.pairs(say, told))


def _holders(facts: AccountSheetFacts, say: Texts) -> tuple[Block, ...]:
    now = parts.table(say, _HOLDERS, _rows(facts.holders, say), title=say("account_sheet.now"))
    custody = (Paragraph(style="small", text=say("account_sheet.by_custody")),) if facts.by_custody else ()
    if not facts.past_holders:
        return (now, *custody)
    before = parts.table(say, _HOLDERS, _rows(facts.past_holders, say), title=say("account_sheet.before"))
    return (now, *custody, before)


def _rows(holders: Sequence[HolderLine], say: Texts) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            h.name,
            say("account_sheet.team") if h.in_comms_team else say("account_sheet.local"),
            h.role[say.language] if h.administers else say("account_sheet.no_admin", role=h.role[say.language]),
            parts.day(h.start, say),
            parts.day(h.end, say),
            parts.day(h.proven_on, say),
        )
        for h in holders
    )


def _terms(facts: AccountSheetFacts, say: Texts) -> Block:
    told = [
        ("opened", parts.long_day(facts.opened_on, say)),
        ("request", facts.request),
        ("parameters", parts.listed(facts.parameters)),
        ("expected_end", parts.long_day(facts.expected_end, say)),
        ("transition", facts.transition_plan),
        ("attested", parts.long_day(facts.attested_on, say)),
        ("attested_by", facts.attested_by),
        ("review_due", parts.long_day(facts.review_due, say)),
    ]
    return parts.pairs(say, told)


def _access(facts: AccountSheetFacts, say: Texts) -> Block:
    told = [
        ("custody", parts.word("custody", facts.custody, say.language)),
        ("custody_note", facts.custody_note),
        ("second_factor", parts.word("second_factor", facts.second_factor, say.language)),
        ("recovery_mailbox", facts.recovery_mailbox),
        ("recovery_codes", facts.recovery_codes_note),
    ]
    return parts.pairs(say, told)


def _cases(facts: AccountSheetFacts, say: Texts) -> Block:
    rows = tuple(
        (c.reference, parts.word("case_state", c.state, say.language), parts.day(c.opened_on, say)) for c in facts.cases
    )
    return parts.table(say, (("reference", 2.0), ("state", 2.0), ("opened", 2.0)), rows)


REPORT = ReportSpec(key="account_sheet", facts=AccountSheetFacts, build=build)
