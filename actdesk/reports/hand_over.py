"""The hand-over sheet: everything that hangs on a person, with room to write who takes it over and when.

`admin.co-admin`: an account of which they are the Secretariat's last hand is marked.
"""

from collections.abc import Iterable

from actdesk import words
from actdesk.domain.languages import Language
from actdesk.domain.sheets import DutyLine, HandOverFacts, HeldLine
from actdesk.reports import sheet_parts as parts
from actdesk.reports.document import Block, Classification, Document, NoneRecorded, Paragraph, Section
from actdesk.reports.registry import ReportSpec
from actdesk.reports.texts import Texts

_HELD = (("account", 2.6), ("role", 1.8), ("proven", 1.7), ("login", 2.1), ("taken_over", 2.2))
_REQUESTS = (("reference", 1.6), ("channel", 3.0), ("stage", 1.8), ("taken_over", 2.4))
_OWED = (("reference", 1.6), ("measure", 3.4), ("due", 1.4), ("taken_over", 2.4))
_DUTIES = (("duty", 2.2), ("of", 1.6), ("what", 2.8), ("due", 1.4), ("taken_over", 2.2))
_CONSENTS = (("given", 2.0), ("expires", 2.0), ("pictures", 1.4), ("stays_or_withdrawn", 3.0))
_BLANK = "\u00a0"  # written on by hand
_SIGNED = "\u00a0\n\u00a0\n\u00a0"  # as high as a signature


def build(facts: HandOverFacts, language: Language) -> Document:
    """Return the sheet; it names a person and is confidential."""
    say = Texts(language)
    return parts.sheet(
        "hand_over",
        facts,
        say,
        title=say("hand_over.title"),
        subtitle=facts.name,
        classification=Classification.CONFIDENTIAL,
        sections=(
            Section(blocks=_head(facts, say)),
            *_hanging(facts, say),
            Section(title=say("hand_over.signed"), blocks=_signatures(facts, say)),
        ),
    )


def _hanging(facts: HandOverFacts, say: Texts) -> Iterable[Section]:
    """What hangs on them, a section for each kind of which there is something; of the others one line says it.

    So the sheet of most people is one page, and what is signed stands above the signatures.
    """
    kinds = (
        ("accounts", facts.held, _held),
        ("requests", facts.requests, _requests),
        ("owed", facts.owed, _owed),
        ("duties", facts.duties, _duties),
        ("consents", facts.consents, _consents),
    )
    for key, there, blocks in kinds:
        if there:
            yield Section(title=say(f"hand_over.{key}"), blocks=blocks(facts, say))
    missing = [say(f"hand_over.{key}") for key, there, _ in kinds if not there]
    if missing:
        yield Section(blocks=(NoneRecorded(text=say("hand_over.none_of", what=" · ".join(missing))),))


def _count(facts: HandOverFacts) -> int:
    return len(facts.held) + len(facts.requests) + len(facts.owed) + len(facts.duties) + len(facts.consents)


def _head(facts: HandOverFacts, say: Texts) -> tuple[Block, ...]:
    count = _count(facts)
    told = [
        ("name", facts.name),
        ("function", facts.role),
        ("organisation", facts.organisation or facts.body),
        ("team_since", parts.long_day(facts.comms_team_from, say)),
        ("sub_team_since", parts.long_day(facts.sub_team_from, say)),
        ("left", parts.long_day(facts.left_on, say)),
    ]
    return (Paragraph(style="lead", text=say("hand_over.lead", n=count)), parts.pairs(say, told))


def _held(facts: HandOverFacts, say: Texts) -> tuple[Block, ...]:
    rows = tuple(
        (
            _account(h, say),
            h.role[say.language],
            parts.day(h.proven_on, say),
            h.custody_note or "–",
            _BLANK,
        )
        for h in facts.held
    )
    note = Paragraph(style="small", text=say("hand_over.last_note"))
    block = parts.table(say, _HELD, rows)
    return (block, note) if any(h.last for h in facts.held) else (block,)


def _account(held: HeldLine, say: Texts) -> str:
    name = say("hand_over.on", handle=held.handle, platform=parts.word("platform", held.platform, say.language))
    return say("hand_over.last", account=name) if held.last else name


def _requests(facts: HandOverFacts, say: Texts) -> tuple[Block, ...]:
    rows = tuple(
        (r.reference, r.channel or "–", words.word("stage", r.stage, say.language), _BLANK) for r in facts.requests
    )
    return (parts.table(say, _REQUESTS, rows),)


def _owed(facts: HandOverFacts, say: Texts) -> tuple[Block, ...]:
    rows = tuple((o.case, o.text or say("hand_over.closed_case"), parts.day(o.due, say), _BLANK) for o in facts.owed)
    return (parts.table(say, _OWED, rows),)


def _duties(facts: HandOverFacts, say: Texts) -> tuple[Block, ...]:
    rows = tuple(
        (words.word("duty", d.kind, say.language), d.of, _duty_text(d, say), parts.day(d.due, say), _BLANK)
        for d in facts.duties
    )
    return (parts.table(say, _DUTIES, rows),)


def _duty_text(duty: DutyLine, say: Texts) -> str:
    group = {"support": "clause", "security": "control"}.get(duty.kind)
    return words.word(group, duty.text, say.language) if group else duty.text or "–"


def _consents(facts: HandOverFacts, say: Texts) -> tuple[Block, ...]:
    rows = tuple(
        (parts.day(c.given_on, say), parts.day(c.expires_on, say), say.number(c.pictures), _BLANK)
        for c in facts.consents
    )
    return (parts.table(say, _CONSENTS, rows, end="2"),)


def _signatures(facts: HandOverFacts, say: Texts) -> tuple[Block, ...]:
    """The lines to sign, and what is signed: they may come to stand on a page of their own."""
    told = say("hand_over.declared", n=_count(facts), name=facts.name, day=say.day(facts.as_of.date()))
    rows = tuple((say(f"hand_over.{who}"), _SIGNED, _SIGNED) for who in ("who_leaves", "who_takes", "for_secretariat"))
    lines = parts.table(say, (("function", 2.4), ("name_and_signature", 4.0), ("date", 1.6)), rows)
    return Paragraph(text=told), lines


REPORT = ReportSpec(key="hand_over", facts=HandOverFacts, build=build)
