"""The copy of what is held on a person: their record, what they administer, and every text in which they are named."""

from collections.abc import Iterable
from datetime import date

from actdesk import words
from actdesk.domain.held import HeldFacts
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


def build(facts: HeldFacts, language: Language) -> Document:
    """Return the copy as a document. It is for the person alone: strictly confidential."""
    say = Texts(language)
    parts = (("record", _record), ("roles", _roles), ("records", _records), ("files", _files), ("beyond", _beyond))
    return Document(
        key="held_on_person",
        language=language,
        title=say("held_on_person.title"),
        subtitle=facts.name,
        classification=Classification.STRICTLY_CONFIDENTIAL,
        made_by=author(facts.made_by),
        made_at=facts.made_at,
        data_as_of=facts.as_of,
        sections=(
            Section(blocks=(Paragraph(style="small", text=say("held_on_person.note")),)),
            *(Section(title=say(f"held_on_person.{key}"), blocks=tuple(part(facts, say))) for key, part in parts),
        ),
    )


def _record(facts: HeldFacts, say: Texts) -> Iterable[Block]:
    told = [
        ("person", facts.name),
        ("email", facts.email),
        ("organisation", facts.organisation),
        ("role", facts.role),
        ("languages", ", ".join(word("language", code, say.language) for code in facts.languages)),
        ("comms_team", _in_team(facts, say)),
        ("sub_team", _span(facts.sub_team_from, facts.sub_team_until, say)),
        ("acknowledged", _day(facts.policy_acknowledged_on, say)),
        ("version", facts.policy_version),
        ("left", _day(facts.left_on, say)),
        ("notes", facts.notes),
        ("tags", ", ".join(facts.tags)),
    ]
    yield Pairs(pairs=tuple((say(f"held_on_person.{key}"), text or say("none_recorded")) for key, text in told))


def _roles(facts: HeldFacts, say: Texts) -> Iterable[Block]:
    if not facts.roles:
        yield NoneRecorded(text=say("none_recorded"))
        return
    heads = (("account", 2.4), ("platform", 1.4), ("role", 1.6), ("from", 1.2), ("until", 1.2), ("proven", 1.2))
    columns = tuple(Column(heading=say(f"held_on_person.{key}"), weight=weight) for key, weight in heads)
    rows = tuple(
        (
            one.account,
            word("platform", one.platform, say.language),
            one.role or "–",
            *(say.short_day(day) if day else "–" for day in (one.start, one.end, one.proven_on)),
        )
        for one in facts.roles
    )
    yield Table(columns=columns, rows=rows)


def _records(facts: HeldFacts, say: Texts) -> Iterable[Block]:
    if facts.closed:
        yield Paragraph(text=say("held_on_person.closed", n=facts.closed))
    if not facts.records:
        yield NoneRecorded(text=say("none_recorded"))
        return
    items = []
    for one in facts.records:
        kind = words.word("kind", one.kind, say.language)
        title = say("held_on_person.line", name=kind, text=one.label) if one.label else kind
        items.append(Item(text=title, detail="\n".join(one.texts) or say("held_on_person.linked")))
    yield ItemList(items=tuple(items))


def _files(facts: HeldFacts, say: Texts) -> Iterable[Block]:
    if not facts.files:
        yield NoneRecorded(text=say("none_recorded"))
        return
    columns = (
        Column(heading=say("held_on_person.file"), weight=2),
        Column(heading=say("held_on_person.sha256"), weight=4),
    )
    rows = tuple((f.name, digest(f.sha256)) for f in facts.files)
    yield Table(columns=columns, rows=rows)


def _beyond(facts: HeldFacts, say: Texts) -> Iterable[Block]:
    yield Paragraph(text=say("held_on_person.history", n=facts.history))
    if facts.drafts:
        yield Paragraph(text=say("held_on_person.drafts", n=facts.drafts))
    yield Paragraph(text=say("held_on_person.backups"))


def _in_team(facts: HeldFacts, say: Texts) -> str:
    earlier = [_span(term.start, term.until, say) for term in facts.comms_team_before]
    return "\n".join(filter(None, [*earlier, _span(facts.comms_team_from, facts.comms_team_until, say)]))


def _span(start: date | None, end: date | None, say: Texts) -> str:
    if start is None:
        return ""
    if end is None:
        return say("held_on_person.since", day=say.day(start))
    return say("held_on_person.span", start=say.day(start), end=say.day(end))


def _day(day: date | None, say: Texts) -> str:
    return say.day(day) if day else ""


REPORT = ReportSpec(key="held_on_person", facts=HeldFacts, build=build, of_record=True)
