"""The case file: all that is on record of one case, and an appendix with the custody of each piece of evidence.

Every section is there: where nothing is recorded, it says so, so that nobody has to wonder whether a page is missing.
"""

from collections.abc import Iterable
from datetime import date

from actdesk import words
from actdesk.domain.case_file import CaseFileFacts, FileEvent, FilePiece
from actdesk.domain.cases import CaseOutcome, EventType
from actdesk.domain.languages import Language
from actdesk.reports.document import (
    Block,
    Classification,
    Column,
    Document,
    Item,
    ItemList,
    NoneRecorded,
    Pairs,
    Paragraph,
    Section,
    Table,
)
from actdesk.reports.registry import ReportSpec
from actdesk.reports.sheet_parts import author, digest, word
from actdesk.reports.texts import Texts


def build(facts: CaseFileFacts, language: Language) -> Document:
    """Return the file as a document: in full it is strictly confidential, masked it is confidential."""
    say = Texts(language)
    return Document(
        key="case_file",
        language=language,
        title=say("case_file.title", reference=facts.reference),
        subtitle=say("case_file.masked" if facts.masked else "case_file.full"),
        classification=Classification.CONFIDENTIAL if facts.masked else Classification.STRICTLY_CONFIDENTIAL,
        made_by=author(facts.made_by),
        made_at=facts.made_at,
        data_as_of=facts.as_of,
        sections=(
            Section(blocks=tuple(_head(facts, say))),
            Section(title=say("case_file.captured"), blocks=tuple(_captured(facts, say))),
            Section(title=say("case_file.story"), blocks=(_story(facts, say),)),
            Section(title=say("case_file.measures"), blocks=(_measures(facts, say),)),
            Section(title=say("case_file.evidence"), blocks=tuple(_evidence(facts, say))),
            Section(title=say("case_file.readings"), blocks=(_readings(facts, say),)),
        ),
    )


def _head(facts: CaseFileFacts, say: Texts) -> Iterable[Block]:
    language = say.language
    if facts.masked:
        yield Paragraph(style="small", text=say("case_file.masked_note"))
    account = facts.account
    if account and facts.platform:
        account = f"{account} ({word('platform', facts.platform, language)})"
    outcome = "" if facts.outcome is CaseOutcome.NONE else words.word("case_outcome", facts.outcome, language)
    told = [
        ("state", words.word("case_state", facts.state, language)),
        ("outcome", outcome),
        ("other_reference", facts.handed_over_reference),
        ("step", words.word("step", facts.step, language)),
        ("severity", words.word("severity", facts.severity, language)),
        ("crisis", say("case_file.yes") if facts.crisis else say("case_file.no")),
        ("principles", "\n".join(words.word("principle", code, language) for code in facts.principles)),
        ("policy", facts.policy_version),
        ("account", account),
        ("body", facts.body),
        ("people", "\n".join(facts.people)),
        ("concerned", facts.concerned),
        ("reporter", facts.reporter),
        ("opened", say.day(facts.opened_on)),
        ("settled", _day(facts.settled_on, say)),
        ("retained", _day(facts.retain_until, say)),
        ("team", "\n".join(facts.team) or say("case_file.everybody")),
    ]
    yield Pairs(pairs=tuple((say(f"case_file.{key}"), text or say("none_recorded")) for key, text in told))
    if facts.lessons:
        yield Paragraph(text=say("case_file.lessons", text=facts.lessons))


def _captured(facts: CaseFileFacts, say: Texts) -> Iterable[Block]:
    told = [
        ("seen", say.day(facts.seen_on)),
        ("link", facts.link),
        ("summary", facts.summary),
        ("quoted", facts.quoted),
        ("notes", facts.notes),
    ]
    yield Pairs(pairs=tuple((say(f"case_file.{key}"), text or say("none_recorded")) for key, text in told))


def _story(facts: CaseFileFacts, say: Texts) -> Block:
    if not facts.events:
        return NoneRecorded(text=say("none_recorded"))
    return ItemList(
        items=tuple(
            Item(mark=str(number), text=_event_title(event, say), detail="\n".join(_event_lines(event, say)))
            for number, event in enumerate(facts.events, start=1)
        )
    )


def _event_title(event: FileEvent, say: Texts) -> str:
    name = words.word("event_type", event.type, say.language)
    detail = ""
    if event.way is not None:
        detail = words.word("way", event.way, say.language).lower()
    elif event.verdict is not None:
        detail = words.word("comment_verdict", event.verdict, say.language).lower()
    title = say("case_file.detailed", name=name, detail=detail) if detail else name
    return say("case_file.event", when=say.moment(event.at), what=title)


def _event_lines(event: FileEvent, say: Texts) -> Iterable[str]:
    """Who wrote it down, then each thing that was said, with its name before it where it needs one."""
    language = say.language
    told: list[tuple[str, str]] = [("officer", event.officer), ("second", event.second)]
    day = "in_force" if event.type is EventType.BODY_DECISION else "happened_on"
    told += [(day, _day(event.on, say)), ("done_by", event.done_by)]
    told.append(("to", event.body))
    told.append(("to_step", words.word("step", event.to_step, language) if event.to_step else ""))
    if event.people_heard is not None:
        told.append(("heard", say("case_file.yes") if event.people_heard else say("case_file.no")))
    if event.upheld is not None:
        told.append(("upheld", say("case_file.yes") if event.upheld else say("case_file.no")))
    told.append(("ended", ", ".join(event.ended)))
    told.append(("grounds", ", ".join(words.word("comment_ground", g, language) for g in event.grounds)))
    told.append(("gist", event.gist))
    answer = "sha256" if event.type is EventType.EVIDENCE_EXPORTED else "answer"
    if event.people_heard is True:
        answer = "people_said"
    elif event.people_heard is False or event.type in (EventType.REMOVAL_ASKED, EventType.REMOVAL_BY_US):
        answer = "why"
    told.append((answer, event.answer))
    for key, text in told:
        if text:
            yield say("case_file.line", name=say(f"case_file.{key}"), text=text)


def _measures(facts: CaseFileFacts, say: Texts) -> Block:
    if not facts.measures:
        return NoneRecorded(text=say("none_recorded"))
    heads = (("measure", 3.0), ("owner", 1.6), ("due", 1.4), ("done", 1.4), ("proof", 2.6), ("verified", 1.6))
    rows = []
    for m in facts.measures:
        days = [say.short_day(day) if day else "–" for day in (m.due, m.done_on)]
        rows.append((m.text, m.owner or "–", *days, m.proof or "–", m.verified_by or "–"))
    columns = tuple(Column(heading=say(f"case_file.{key}"), weight=weight) for key, weight in heads)
    return Table(columns=columns, rows=tuple(rows))


def _evidence(facts: CaseFileFacts, say: Texts) -> Iterable[Block]:
    if not facts.evidence:
        yield NoneRecorded(text=say("none_recorded"))
    for number, piece in enumerate(facts.evidence, start=1):
        yield Pairs(title=say("case_file.piece", n=number, name=piece.name), pairs=_piece(piece, say))
        title = say("case_file.custody", n=number)
        if not piece.custody:
            yield NoneRecorded(title=title, text=say("none_recorded"))
            continue
        columns = tuple(Column(heading=say(f"case_file.{key}")) for key in ("when", "who", "what"))
        rows = tuple(
            (
                say.moment(h.at),
                h.officer or say("none_recorded"),
                say("case_file.taken_out" if h.taken_out else "case_file.taken_in"),
            )
            for h in piece.custody
        )
        yield Table(title=title, columns=columns, rows=rows)


def _piece(piece: FilePiece, say: Texts) -> tuple[tuple[str, str], ...]:
    grouped = digest(piece.sha256)
    return (
        (say("case_file.sha256"), grouped),
        (say("case_file.size"), say("case_file.bytes", n=piece.size)),
        (say("case_file.form"), piece.media_type),
        (say("case_file.checked"), say("case_file.whole" if piece.whole else "case_file.damaged")),
    )


def _readings(facts: CaseFileFacts, say: Texts) -> Block:
    if not facts.readings:
        return NoneRecorded(text=say("none_recorded"))
    columns = (Column(heading=say("case_file.when")), Column(heading=say("case_file.who")))
    rows = tuple((say.moment(r.at), r.officer or say("none_recorded")) for r in facts.readings)
    return Table(columns=columns, rows=rows)


def _day(day: date | None, say: Texts) -> str:
    return say.day(day) if day else ""


REPORT = ReportSpec(key="case_file", facts=CaseFileFacts, build=build, of_record=True)
