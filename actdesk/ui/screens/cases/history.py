"""Journal entries of a case, its story and its measures in words. Who reported is never spelled out here."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from actdesk.domain.base import Kind
from actdesk.domain.cases import Case, Measure
from actdesk.domain.journal import Change, Entry
from actdesk.services.case_view import CaseView
from actdesk.services.history import History, Line
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.who import who
from actdesk.ui.widgets import FieldChange, TimelineEntry

_CODES = {"severity": "severity", "step": "step", "state": "case_state", "outcome": "case_outcome"}
_DAYS = frozenset({"seen_on", "acknowledged_on", "settled_on", "due", "done_on"})
_ICONS = {Change.CREATE: "add", Change.UPDATE: "edit", Change.DELETE: "delete"}
_HIDDEN = "reporter"


def lines_of(history: History, view: CaseView) -> tuple[Line, ...]:
    """Read what was done to a case and to its measures. Runs on a worker."""
    lines = list(history.of(Case, view.case.id))
    for measure in view.measures:
        lines += history.of(Measure, measure.id)
    return tuple(sorted(lines, key=_seq))


def entries_of(lines: Iterable[Line], names: Mapping[UUID, str]) -> tuple[TimelineEntry, ...]:
    """Put journal entries into words, one per act; `names` are those of the records that fields point to."""
    acts: dict[UUID, list[Line]] = {}
    for line in lines:
        acts.setdefault(line.entry.act_id, []).append(line)
    return tuple(_entry(group, names) for group in acts.values())


def names_of(view: CaseView) -> dict[UUID, str]:
    """Return what the records are called that a case's fields point to."""
    named = {person.id: person.name for person in view.people} | {body.id: body.name for body in view.bodies}
    if view.account is not None:
        named[view.account.id] = view.account.handle
    return named


def _seq(line: Line) -> int:
    return line.entry.seq


def _entry(group: list[Line], names: Mapping[UUID, str]) -> TimelineEntry:
    first = group[0]
    changes = tuple(change for line in group for change in _changes(line.entry, names))
    if all(line.entry.erased for line in group):
        changes = (FieldChange(say("Cases", "Content"), "", say("Cases", "erased for good")),)
    name = who(first, say("Cases", "Somebody who is no longer here"))
    icon = _ICONS[first.entry.change]
    return TimelineEntry(first.entry.at, name, wording.word("act", first.entry.act), changes, icon)


def _changes(entry: Entry, names: Mapping[UUID, str]) -> Iterable[FieldChange]:
    if entry.erased or entry.after is None:
        return
    before, after = entry.before or {}, entry.after
    for field, name in field_names(entry.kind).items():
        if field not in after:
            continue
        was, now = _value(field, before.get(field), names), _value(field, after.get(field), names)
        if field == _HIDDEN and was != now:
            yield FieldChange(name, "", say("Cases", "changed (not shown here)"))
        elif was != now and not (entry.change is Change.CREATE and field in ("step", "state", "outcome", "severity")):
            yield FieldChange(name, was, now)


def _value(field: str, value: Any, names: Mapping[UUID, str]) -> str:
    if value in (None, "", [], False):
        return ""
    if field in _CODES:
        return wording.word(_CODES[field], str(value))
    if field in _DAYS:
        return i18n.day(str(value))
    if field == "principles":
        return ", ".join(wording.word("principle", str(code)) for code in value)
    if field == "people":
        return ", ".join(names.get(UUID(str(i)), say("Cases", "somebody else")) for i in value)
    if field in ("account_id", "body_id"):
        return names.get(UUID(str(value)), say("Cases", "another one"))
    return say("Cases", "yes") if value is True else str(value)


def field_names(kind: Kind) -> dict[str, str]:
    """Return the fields that are shown, in this order, each with its name in the language of the moment."""
    if kind is Kind.MEASURE:
        return {
            "text": say("Cases", "Measure"),
            "owner": say("Cases", "Who"),
            "due": say("Cases", "Until when"),
            "done_on": say("Cases", "Done on"),
            "proof": say("Cases", "What proves it"),
        }
    return {
        "link": say("Cases", "Link"),
        "account_id": say("Cases", "Account"),
        "body_id": say("Cases", "Body"),
        "summary": say("Cases", "What was seen"),
        "quoted": say("Cases", "Quoted text"),
        "seen_on": say("Cases", "Seen on"),
        "reporter": say("Cases", "Reported by"),
        "acknowledged_on": say("Cases", "Acknowledged on"),
        "principles": say("Cases", "Principles breached"),
        "severity": say("Cases", "Severity"),
        "crisis": say("Cases", "Crisis"),
        "people": say("Cases", "People concerned"),
        "concerned": say("Cases", "Others concerned"),
        "step": say("Cases", "Step"),
        "state": say("Cases", "State"),
        "outcome": say("Cases", "Outcome"),
        "lessons": say("Cases", "Lessons"),
        "handed_over_reference": say("Cases", "Reference of those who have it now"),
        "notes": say("Cases", "Notes"),
    }
