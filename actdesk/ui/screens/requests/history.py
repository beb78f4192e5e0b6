"""The history of a request in words: its own entries, and those of its verdicts, its decision and its checklist."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from actdesk.domain.base import Kind
from actdesk.domain.journal import Entry
from actdesk.domain.requests import ChannelRequest, ChecklistItem, Decision, Evaluation
from actdesk.domain.templates import FieldType, TemplateField
from actdesk.services.history import History, Line
from actdesk.services.request_views import RequestView
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.screens.requests.answer_words import in_words
from actdesk.ui.who import who
from actdesk.ui.widgets import FieldChange, TimelineEntry

_ICONS = {
    "request.draft": "add",
    "request.save": "edit",
    "request.submit": "send",
    "request.send_back": "speech",
    "request.decide": "flag",
    "request.open": "open",
    "request.withdraw": "undo",
    "request.lapse": "clock",
    "checklist.set": "check",
    "decision.condition": "check",
    "undo": "undo",
    "redo": "redo",
}
_TOGETHER = timedelta(minutes=30)  # savings of one sitting are one entry


def lines_of(history: History, view: RequestView) -> tuple[Line, ...]:
    """Read what was done to a request and to all that hangs on it, newest first. Runs on a worker."""
    lines = list(history.of(ChannelRequest, view.request.id))
    for evaluation in view.evaluations:
        lines += history.of(Evaluation, evaluation.evaluation.id)
    if view.decision is not None:
        lines += history.of(Decision, view.decision.id)
    for step in view.checklist:
        lines += history.of(ChecklistItem, step.item.id)
    return tuple(sorted(lines, key=_seq, reverse=True))


def entries_of(lines: Sequence[Line], view: RequestView) -> tuple[TimelineEntry, ...]:
    """Put the lines into words: one entry an act, and one for all the savings of a sitting."""
    fields = {f.id: f for f in view.template.fields}
    found: list[TimelineEntry] = []
    last: Line | None = None
    for line in lines:
        entry = line.entry
        changes = _changes(entry, fields)
        if last is not None and _belongs_to(line, last):
            names = {c.field for c in found[-1].changes}
            more = tuple(c for c in changes if c.field not in names)
            found[-1] = _with(found[-1], found[-1].changes + more)
        else:
            act = wording.word("act", entry.act)
            name = who(line, say("Requests", "Somebody who is no longer here"))
            found.append(TimelineEntry(entry.at, name, act, changes, _ICONS.get(entry.act, "history")))
        last = line
    return tuple(found)


def _belongs_to(line: Line, later: Line) -> bool:
    one, other = line.entry, later.entry
    if one.act_id == other.act_id:
        return True
    typing = ("request.save", "request.evaluate")
    same = one.act == other.act and one.act in typing and one.officer_id == other.officer_id
    return same and one.record_id == other.record_id and other.at - one.at < _TOGETHER


def _with(entry: TimelineEntry, changes: tuple[FieldChange, ...]) -> TimelineEntry:
    return TimelineEntry(entry.when, entry.who, entry.act, changes, entry.icon)


def _changes(entry: Entry, fields: Mapping[str, TemplateField]) -> tuple[FieldChange, ...]:
    before, after = entry.before or {}, entry.after or {}
    if entry.erased or entry.after is None:
        return ()
    if entry.kind is Kind.REQUEST:
        return _of_request(before, after, fields)
    if entry.kind is Kind.EVALUATION and "verdict" in after:
        criterion = str(after.get("criterion") or before.get("criterion") or "")
        name = wording.clause_title(criterion) if criterion else say("Requests", "Verdict")
        return (FieldChange(name, _word("verdict", before), _word("verdict", after)),)
    if entry.kind is Kind.DECISION and "outcome" in after:
        return (FieldChange(say("Requests", "Outcome"), "", _word("outcome", after)),)
    if entry.kind is Kind.CHECKLIST_ITEM and "done_on" in after and entry.before is not None:
        return (FieldChange(say("Requests", "Done on"), i18n.day(before.get("done_on")), i18n.day(after["done_on"])),)
    return ()


def _of_request(
    before: Mapping[str, Any], after: Mapping[str, Any], fields: Mapping[str, TemplateField]
) -> tuple[FieldChange, ...]:
    changes = []
    if "stage" in after and before:
        changes.append(FieldChange(say("Requests", "Stage"), _word("stage", before), _word("stage", after)))
    if after.get("return_questions"):
        changes.append(FieldChange(say("Requests", "Questions"), "", str(after["return_questions"])))
    for key in ("channel_name", "handle", "platform"):
        field, was, now = fields.get(key), str(before.get(key) or ""), str(after.get(key) or "")
        if field is not None and key in after and was != now:
            changes.append(FieldChange(_asked(field), _answer(field, was), _answer(field, now)))
    told, kept = after.get("answers") or {}, before.get("answers") or {}
    for key, field in fields.items():
        was, now = str(kept.get(key) or ""), str(told.get(key) or "")
        if "answers" in after and was != now:
            changes.append(FieldChange(_asked(field), _answer(field, was), _answer(field, now)))
    return tuple(changes)


def _asked(field: TemplateField) -> str:
    """What a field asks, without its question mark: what was answered follows a colon."""
    return field.label[i18n.current()].strip("¿? \u202f\u00a0")


def _answer(field: TemplateField, text: str) -> str:
    return ", ".join(in_words(field, text, None).split("\n")) if field.type is not FieldType.LONG else text


def _word(group: str, content: Mapping[str, Any]) -> str:
    code = content.get(group)
    return wording.word(group, str(code)) if code else ""


def _seq(line: Line) -> int:
    return line.entry.seq
