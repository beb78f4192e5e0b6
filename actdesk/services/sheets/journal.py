"""The journal extract, and the last lines of one record's history that other sheets end with."""

from collections.abc import Collection, Iterable
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from actdesk.domain.base import Kind, Record, Refused
from actdesk.domain.cases import Case
from actdesk.domain.confidence import readers
from actdesk.domain.journal import Entry
from actdesk.domain.periods import Period
from actdesk.domain.records import Officer
from actdesk.domain.sheets import JournalFacts, JournalLine
from actdesk.services.history import case_of
from actdesk.services.masking import OFFICER, PERSON
from actdesk.services.ports import Reader, Step

HISTORY_LINES = 12
_PAGE = 2000  # entries that are read at once
_PEOPLE = frozenset({Kind.PERSON, Kind.CONSENT})  # whose label is somebody's name
_FILES = frozenset({Kind.PICTURE, Kind.ATTACHMENT})  # whose label was typed by nobody knows whom
_QUIET = frozenset({"setting.keep"})  # how somebody likes their window is no history of the desk


def facts(
    reader: Reader, period: Period, *, now: datetime, made_by: str, masked: bool, step: Step | None = None
) -> JournalFacts:
    """Return the entries of these days (UTC, as the journal keeps them), oldest first.

    What was done on a case that not every officer may read is counted, not told: the extract is kept where all read
    it. Raises `Refused("end_before_start")`, `EnvironmentFault`.
    """
    if period.end < period.start:
        raise Refused("end_before_start")
    start = datetime.combine(period.start, time.min, UTC)
    end = datetime.combine(period.end + timedelta(days=1), time.min, UTC)
    found = [e for e in _between(reader, start, end, step) if e.act not in _QUIET]
    shut = _shut(reader, found)
    told = [e for e in found if e.id not in shut]
    names = {o.id: o.name for o in reader.find(Officer)}
    shown = {officer: f"{OFFICER}{n}" for n, officer in enumerate(names, start=1)} if masked else names
    lines = tuple(_line(e, shown, masked=masked) for e in reversed(told))
    return JournalFacts(
        as_of=now,
        made_at=now,
        made_by=made_by,
        masked=masked,
        period_start=period.start,
        period_end=period.end,
        lines=_signed(lines) if masked else lines,
        left_out=len(found) - len(told),
    )


def history(reader: Reader, kind: type[Record], record_id: UUID) -> tuple[JournalLine, ...]:
    """Return the newest lines on one record, newest first."""
    found = reader.history(kind, [record_id], limit=HISTORY_LINES)
    ids = {e.officer_id for e in found} | {e.second_id for e in found if e.second_id}
    names = {o.id: o.name for o in reader.get_many(Officer, ids).values()}
    return tuple(_line(e, names, masked=False) for e in found)


def _between(reader: Reader, start: datetime, end: datetime, step: Step | None) -> Iterable[Entry]:
    """Yield the entries of a span, newest first; their order is the chain's, their time its own logical clock."""
    before: int | None = None
    newest = 0
    while page := reader.latest(limit=_PAGE, before_seq=before):
        newest = newest or page[0].seq
        yield from (e for e in page if start <= e.at < end)
        before = page[-1].seq
        if step is not None:
            step(newest - before, newest)
        if page[-1].at < start:
            return


def _shut(reader: Reader, entries: Collection[Entry]) -> set[str]:
    """Return the ids of the entries on cases that somebody of this store may not read."""
    about = {e.id: case_id for e in entries if (case_id := case_of(e, reader)) is not None}
    officers = reader.find(Officer)
    closed = {c.id for c in reader.get_many(Case, set(about.values())).values() if readers(c, officers) is not None}
    return {entry_id for entry_id, case_id in about.items() if case_id in closed}


def _line(entry: Entry, officers: dict[UUID, str], *, masked: bool) -> JournalLine:
    label = entry.label
    if masked and entry.kind is Kind.OFFICER:
        label = officers.get(entry.record_id, "")
    elif masked and entry.kind in _FILES:
        label = entry.record_id.hex[-8:].upper()
    return JournalLine(
        seq=entry.seq,
        at=entry.at,
        officer=officers.get(entry.officer_id, ""),
        second=officers.get(entry.second_id, "") if entry.second_id else "",
        act=entry.act,
        kind=entry.kind,
        label=label,
        erased=entry.erased,
    )


def _signed(lines: tuple[JournalLine, ...]) -> tuple[JournalLine, ...]:
    """Give each person whom a label names a sign of their own."""
    named = dict.fromkeys(line.label for line in lines if line.kind in _PEOPLE and line.label)
    known = {name: f"{PERSON}{n}" for n, name in enumerate(named, start=1)}
    return tuple(line.changed(label=known[line.label]) if line.label in known else line for line in lines)
