"""Journal entries of accounts, administrations, bodies and people as the timeline shows them, in words."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from actdesk.domain.base import Kind, Record
from actdesk.domain.catalogue import VALUES
from actdesk.domain.journal import Change, Entry
from actdesk.services.history import Line
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.screens.register import words
from actdesk.ui.widgets import FieldChange, TimelineEntry

Names = Mapping[UUID, str]
"""What the records are called that a field points to."""

_GROUPS = {
    "platform": "platform",
    "presence": "presence",
    "state": "account_state",
    "custody": "custody",
    "second_factor": "second_factor",
    "type": "body_type",
    "control": "control",
    "verdict": "verdict",
    "step": "farewell",
    "answer": "step_answer",
}
_SILENT = frozenset({"id", "account_id", "attested_by", "evidence_id", "administers", "request_id", "assessed_by"})
_POINTING = frozenset({"body_id", "person_id", "accountable_id"})  # to another record; a platform's number is a text
_ICONS = {Change.CREATE: "add", Change.UPDATE: "edit", Change.DELETE: "delete"}


def timeline(lines: Iterable[Line], names: Names) -> list[TimelineEntry]:
    """The entries in words; a field that points to a record is shown by that record's name."""
    return [
        TimelineEntry(
            when=line.entry.at,
            who=line.officer,
            act=_act(line.entry),
            changes=_changes(line.entry, names),
            icon=_ICONS[line.entry.change],
        )
        for line in lines
    ]


def _act(entry: Entry) -> str:
    return wording.word("act", entry.act)


def _changes(entry: Entry, names: Names) -> tuple[FieldChange, ...]:
    if entry.erased or entry.after is None:
        return ()
    before: Mapping[str, Any] = entry.before or {}
    made = entry.change is Change.CREATE
    usual = _defaults(VALUES[entry.kind]) if made else {}
    titles = field_titles(entry.kind)
    found = []
    for field, value in entry.after.items():
        if field in _SILENT or field not in titles or (made and value in (usual.get(field), "", None, [])):
            continue
        found.append(FieldChange(titles[field], _word(field, before.get(field), names), _word(field, value, names)))
    return tuple(change for change in found if change.before != change.after)


def _defaults(kind: type[Record]) -> dict[str, Any]:
    return {name: field.default for name, field in kind.model_fields.items()}


def _word(field: str, value: Any, names: Names) -> str:
    if value is None or value == "":
        return ""
    if field in _GROUPS:
        return wording.word(_GROUPS[field], str(value))
    if field == "languages":
        return words.listed(words.language_word(code) for code in value)
    if isinstance(value, list):
        return " · ".join(str(item) for item in value)
    if field in _POINTING:
        return names.get(UUID(str(value)), say("Register", "another record"))
    if field in ("start", "end", "expected_end", "due") or field.endswith(("_on", "_from", "_until")):
        return i18n.day(str(value))
    return str(value)


def field_titles(kind: Kind) -> dict[str, str]:
    """What each field of these kinds is called; a field without a title is not told in a history."""
    common = {"notes": say("Register", "Notes"), "tags": say("Register", "Tags")}
    if kind is Kind.ACCOUNT:
        return _account_titles() | common
    if kind is Kind.ADMINISTRATION:
        return _administration_titles() | common
    if kind is Kind.CLOSING_STEP:
        return _closing_titles() | common
    if kind is Kind.SECURITY_ANSWER:
        return _security_titles() | common
    return (_body_titles() if kind is Kind.BODY else _person_titles() if kind is Kind.PERSON else {}) | common


def _account_titles() -> dict[str, str]:
    return {
        "platform": say("Register", "Platform"),
        "handle": say("Register", "Handle"),
        "platform_id": say("Register", "The platform’s own number"),
        "url": say("Register", "Link"),
        "presence": say("Register", "Kind of presence"),
        "display_name": say("Register", "Displayed name"),
        "body_id": say("Register", "Body"),
        "purpose": say("Register", "Purpose"),
        "audience": say("Register", "Audience"),
        "languages": say("Register", "Languages"),
        "region": say("Register", "Region"),
        "state": say("Register", "State"),
        "state_reason": say("Register", "Reason"),
        "opened_on": say("Register", "Opened on"),
        "parameters": say("Register", "Parameters"),
        "expected_end": say("Register", "Expected end"),
        "transition_plan": say("Register", "How it ends"),
        "closing_on": say("Register", "Closing day"),
        "moves_to": say("Register", "Where people find us instead"),
        "custody": say("Register", "Login kept"),
        "custody_note": say("Register", "Who can open it"),
        "second_factor": say("Register", "Second factor"),
        "recovery_mailbox": say("Register", "Recovery mailbox"),
        "recovery_codes_note": say("Register", "Where the recovery codes are"),
        "attested_on": say("Register", "Checked on"),
        "attestation_days": say("Register", "Days between checks"),
        "last_post_on": say("Register", "Newest post seen"),
    }


def _administration_titles() -> dict[str, str]:
    return {
        "person_id": say("Register", "Person"),
        "role": say("Register", "Role"),
        "start": say("Register", "From"),
        "end": say("Register", "Until"),
        "proven_on": say("Register", "Proven on"),
        "evidence": say("Register", "What was seen"),
    }


def _closing_titles() -> dict[str, str]:
    return {
        "step": say("Register", "Step"),
        "due": say("Register", "Due on"),
        "answer": say("Register", "What became of it"),
        "said": say("Register", "What was done, or why not"),
        "answered_on": say("Register", "Answered on"),
    }


def _security_titles() -> dict[str, str]:
    return {
        "control": say("Register", "Control"),
        "verdict": say("Register", "How it stands"),
        "why": say("Register", "What was seen"),
        "owner": say("Register", "Who mends it"),
        "due": say("Register", "Until when"),
        "assessed_on": say("Register", "Looked at on"),
    }


def _body_titles() -> dict[str, str]:
    return {
        "name": say("Register", "Name"),
        "type": say("Register", "Kind of body"),
        "region": say("Register", "Region"),
        "accountable_id": say("Register", "Answers for it"),
        "attestation_days": say("Register", "Days between checks"),
    }


def _person_titles() -> dict[str, str]:
    return {
        "name": say("Register", "Name"),
        "email": say("Register", "E-mail"),
        "body_id": say("Register", "Body"),
        "organisation": say("Register", "Organisation"),
        "role": say("Register", "Role"),
        "languages": say("Register", "Languages"),
        "comms_team_from": say("Register", "In the communications team from"),
        "comms_team_until": say("Register", "In the communications team until"),
        "sub_team_from": say("Register", "In the social media sub-team from"),
        "sub_team_until": say("Register", "In the social media sub-team until"),
        "policy_acknowledged_on": say("Register", "Policy accepted on"),
        "policy_version": say("Register", "Version of the policy"),
        "left_on": say("Register", "Left on"),
    }
