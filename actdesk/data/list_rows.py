"""What the lists and the search show of a record: computed from values, kept beside them, never a truth.

Each kind with a list has one function here: values in, one `ListItem` out. They are computed in batches at the
end of every unit of work for what changed and for what hangs on it, and anew when the day changes.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar
from uuid import UUID

from actdesk.data.reading import SqlReader
from actdesk.domain.accounts import (
    OFFICIAL_STATES,
    Account,
    AccountState,
    Administration,
    Hands,
    Standing,
    bound_standing,
    hands_of,
    review_due,
    silence_due,
    standing_on,
)
from actdesk.domain.base import Kind, runs_on
from actdesk.domain.cases import Case, CaseEvent, CaseState, Measure, Severity, Step
from actdesk.domain.clocks import Clocks, case_due, request_due
from actdesk.domain.confidence import readers
from actdesk.domain.labels import account_label
from actdesk.domain.lists import LIST_COLUMNS, CellType
from actdesk.domain.people import Body, Person
from actdesk.domain.pictures import (
    CLEARED_BY_TWO,
    Answer,
    Clearance,
    Consent,
    Coverage,
    Picture,
    amber,
    clearance_on,
    standing,
)
from actdesk.domain.records import Officer
from actdesk.domain.requests import ChannelRequest, Stage
from actdesk.domain.security import Security, SecurityAnswer, security_on

T = TypeVar("T")
READER = ":"  # between the ids of those who may read a record
LAST = "\uffff"  # what is not recorded sorts behind everything


@dataclass(frozen=True)
class ListItem:
    """One record as lists and search show it: raw cells, sort keys in column order, and searchable texts."""

    kind: Kind
    id: UUID
    cells: dict[str, str]
    keys: tuple[str, ...]
    title: str
    detail: str
    body: str
    readers: str = ""  # ids between colons; '' where every officer may read the record


@dataclass(frozen=True)
class Context:
    """What the computed columns depend on beside the records."""

    today: date
    single_admin_platforms: frozenset[str]
    inactivity_days: Mapping[str, int] = field(default_factory=dict)  # of the platforms that name a term
    clocks: Clocks = field(default_factory=Clocks)  # `refresh_items` reads them from the store


# Codes sort by their meaning, not by their letters; no code is in two of these.
RANKED = (AccountState, Standing, Stage, Severity, Step, CaseState, Clearance, Answer, Security, Hands)
RANKS: dict[str, int] = {member.value: n for enum in RANKED for n, member in enumerate(enum)}
RANKS[CLEARED_BY_TWO] = RANKS[Clearance.CLEARED]  # right behind it, by its letters


def fold(text: str) -> str:
    """Return the text as it sorts: without case and accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def sort_key(cell: str, type_: CellType) -> str:
    """Return a text whose order is the column's order."""
    if not cell:
        return LAST
    if type_ is CellType.NUMBER:
        return cell.zfill(12)
    if type_ is CellType.CODE:
        return f"{RANKS.get(cell, 99):02d}{cell}"
    return cell if type_ is CellType.DATE else fold(cell)[:200]


def derive(reader: SqlReader, kind: Kind, ids: Sequence[UUID], context: Context) -> list[ListItem]:
    """Compute the list items of these records; those that are gone are left out."""
    return DERIVERS[kind](reader, ids, context)


def _item(
    kind: Kind,
    record_id: UUID,
    cells: dict[str, str],
    *,
    title: str,
    detail: str,
    body: Iterable[str],
    readers: Iterable[UUID] | None = None,
) -> ListItem:
    keys = tuple(sort_key(cells[c.key], c.type) for c in LIST_COLUMNS[kind])
    may = "" if readers is None else READER.join(["", *(r.hex for r in readers), ""])
    return ListItem(kind, record_id, cells, keys, title, detail, " ".join(t for t in body if t), may)


def _accounts(reader: SqlReader, ids: Sequence[UUID], context: Context) -> list[ListItem]:
    accounts = reader.get_many(Account, ids)
    by_account = _grouped(reader.find(Administration, account_id=list(accounts)), "account_id")
    people = reader.get_many(Person, {a.person_id for group in by_account.values() for a in group})
    bodies = reader.get_many(Body, {a.body_id for a in accounts.values() if a.body_id})
    answers = _grouped(reader.find(SecurityAnswer, account_id=list(accounts)), "account_id")
    items = []
    for account in accounts.values():
        report = standing_on(
            context.today,
            account,
            by_account.get(account.id, ()),
            people,
            one_administrator_only=account.platform in context.single_admin_platforms,
        )
        owner = bodies.get(account.body_id) if account.body_id else None
        body = owner.name if owner else ""
        cells = {
            "handle": account.handle,
            "platform": account.platform,
            "display_name": account.display_name,
            "body": body,
            "state": account.state.value,
            "coadmin": bound_standing(account, report),
            "secretariat_admin": ", ".join(p.name for p in report.secretariat),
            "review_due": _day(review_due(account, owner, context.clocks.attestation)),
            "security": _security(account, answers.get(account.id, ()), context.today),
            "hands": hands_of(report).value if account.state in OFFICIAL_STATES else "",
            "silence_due": _day(
                silence_due(account, context.clocks.silence, context.inactivity_days.get(account.platform))
            ),
        }
        holders = [p.name for p in (*report.secretariat, *report.local)]
        items.append(
            _item(
                Kind.ACCOUNT,
                account.id,
                cells,
                title=f"{account_label(account)} {account.display_name}".strip(),
                detail=body,
                body=(account.url, body, account.region, account.purpose, account.notes, *account.tags, *holders),
            )
        )
    return items


def _security(account: Account, answers: Iterable[SecurityAnswer], today: date) -> str:
    return security_on(today, answers).value if account.state in OFFICIAL_STATES else ""


def _people(reader: SqlReader, ids: Sequence[UUID], context: Context) -> list[ListItem]:
    people = reader.get_many(Person, ids)
    held = _grouped(reader.find(Administration, person_id=list(people)), "person_id")
    bodies = reader.get_many(Body, {p.body_id for p in people.values() if p.body_id})
    alone = _alone(reader, {a.account_id for group in held.values() for a in group}, context.today)
    items = []
    for person in people.values():
        organisation = bodies[person.body_id].name if person.body_id in bodies else person.organisation
        current = {a.account_id for a in held.get(person.id, ()) if runs_on(context.today, a.start, a.end)}
        cells = {
            "name": person.name,
            "organisation": organisation,
            "role": person.role,
            "team": _team(person, context.today),
            "email": person.email,
            "accounts": str(len(current)),
            "alone": str(alone[person.id.hex]),
            "policy_acknowledged": _day(person.policy_acknowledged_on),
        }
        items.append(
            _item(
                Kind.PERSON,
                person.id,
                cells,
                title=person.name,
                detail=organisation,
                body=(person.email, organisation, person.role, person.notes, *person.tags),
            )
        )
    return items


def _alone(reader: SqlReader, accounts: set[UUID], today: date) -> Counter[str]:
    """Count by person (the id in hex) the accounts of ours that nobody but they administer."""
    ours = {a.id for a in reader.pick(Account, "id", "state", id=list(accounts)) if a.state in OFFICIAL_STATES}
    rows = reader.pick(Administration, *_HOLDING, account_id=list(accounts), administers=True)
    running = [row for row in rows if row.account_id in ours and runs_on(today, row.start, row.end)]
    left = {
        p.id
        for p in reader.pick(Person, "id", "left_on", id=[UUID(i) for i in {row.person_id for row in running}])
        if p.left_on is not None and p.left_on <= today
    }
    hands: dict[str, set[str]] = defaultdict(set)
    for row in running:
        if row.person_id not in left:
            hands[row.account_id].add(row.person_id)
    return Counter(person for people in hands.values() if len(people) == 1 for person in people)


_HOLDING = ("account_id", "person_id", "start", "end")


def _team(person: Person, today: date) -> str:
    if person.has_left(today):
        return "left"
    if person.in_comms_team(today):
        return "secretariat"
    return "sub_team" if person.in_sub_team(today) else ""


def _bodies(reader: SqlReader, ids: Sequence[UUID], context: Context) -> list[ListItem]:
    bodies = reader.get_many(Body, ids)
    accounts = _grouped(reader.find(Account, body_id=list(bodies)), "body_id")
    return [
        _item(
            Kind.BODY,
            body.id,
            {
                "name": body.name,
                "type": body.type.value,
                "region": body.region,
                "accounts": str(len(accounts.get(body.id, ()))),
            },
            title=body.name,
            detail=body.region,
            body=(body.region, body.notes, *body.tags),
        )
        for body in bodies.values()
    ]


def _requests(reader: SqlReader, ids: Sequence[UUID], context: Context) -> list[ListItem]:
    requests = reader.get_many(ChannelRequest, ids)
    people = reader.get_many(Person, {r.requester_id for r in requests.values() if r.requester_id})
    bodies = reader.get_many(Body, {r.body_id for r in requests.values() if r.body_id})
    items = []
    for request in requests.values():
        channel = request.channel_name or request.handle
        told = request.answers  # where the register knows nobody of that name, the form's own words stand in the list
        body = bodies[request.body_id].name if request.body_id in bodies else told.get("body", "")
        requester = (
            people[request.requester_id].name if request.requester_id in people else told.get("requester_name", "")
        )
        cells = {
            "reference": request.reference,
            "channel": channel,
            "platform": request.platform,
            "body": body,
            "requester": requester,
            "stage": request.stage.value,
            "submitted": _day(request.submitted_on),
            "due": _day(request_due(request, context.clocks)),
        }
        items.append(
            _item(
                Kind.REQUEST,
                request.id,
                cells,
                title=f"{request.reference} {channel}".strip(),
                detail=body,
                body=(request.handle, body, requester, request.notes, *request.tags, *request.answers.values()),
            )
        )
    return items


def _pictures(reader: SqlReader, ids: Sequence[UUID], context: Context) -> list[ListItem]:
    pictures = reader.get_many(Picture, ids)
    coverages = _grouped(reader.find(Coverage, picture_id=list(pictures)), "picture_id")
    consents = reader.get_many(Consent, {c.consent_id for group in coverages.values() for c in group})
    items = []
    for picture in pictures.values():
        pairs = [(c, consents[c.consent_id]) for c in coverages.get(picture.id, ()) if c.consent_id in consents]
        clearance, reasons = clearance_on(context.today, picture, pairs)
        cells = {
            "name": picture.name,
            "clearance": standing(clearance, amber(picture, pairs)),
            "gave_away": str(len(picture.findings)),
            "minors": picture.minors.value,
            "consent": _consent_cell(picture, reasons),
            "credit": picture.credit,
            "added": _day(picture.added_on),
        }
        covered = [c.person_name for _, c in pairs]
        items.append(
            _item(
                Kind.PICTURE,
                picture.id,
                cells,
                title=picture.name,
                detail=picture.credit,
                body=(picture.caption, picture.alt_text, picture.credit, picture.notes, *picture.tags, *covered),
            )
        )
    return items


def _consent_cell(picture: Picture, reasons: Sequence[str]) -> str:
    if picture.people_recognisable is Answer.UNKNOWN:
        return ""
    if picture.people_recognisable is Answer.NO:
        return "not_needed"
    return "missing" if "consent_missing" in reasons else "valid"


def _cases(reader: SqlReader, ids: Sequence[UUID], context: Context) -> list[ListItem]:
    cases = reader.get_many(Case, ids)
    measures = _grouped(reader.find(Measure, case_id=list(cases)), "case_id")
    events = _grouped(reader.find(CaseEvent, case_id=list(cases)), "case_id")
    accounts = reader.get_many(Account, {c.account_id for c in cases.values() if c.account_id})
    officers = reader.find(Officer)
    items = []
    for case in cases.values():
        account = account_label(accounts[case.account_id]) if case.account_id in accounts else ""
        cells = {
            "reference": case.reference,
            "account": account,
            "principle": case.principles[0] if case.principles else "",
            "severity": case.severity.value,
            "step": case.step.value,
            "state": case.state.value,
            "seen_on": _day(case.seen_on),
            "next_due": _day(case_due(case, measures.get(case.id, ()), context.clocks)),
        }
        story = [t for e in events.get(case.id, ()) for t in (e.gist, e.answer)]
        texts = (case.summary, case.quoted, case.link, case.reporter, case.lessons, case.notes)
        items.append(
            _item(
                Kind.CASE,
                case.id,
                cells,
                title=f"{case.reference} {account}".strip(),
                detail=case.summary[:200],
                body=(*texts, *case.tags, *story),
                readers=readers(case, officers),
            )
        )
    return items


DERIVERS: Mapping[Kind, Callable[[SqlReader, Sequence[UUID], Context], list[ListItem]]] = {
    Kind.ACCOUNT: _accounts,
    Kind.PERSON: _people,
    Kind.BODY: _bodies,
    Kind.REQUEST: _requests,
    Kind.PICTURE: _pictures,
    Kind.CASE: _cases,
}


def _grouped(values: Iterable[T], field: str) -> dict[UUID, list[T]]:
    groups: dict[UUID, list[T]] = defaultdict(list)
    for value in values:
        groups[getattr(value, field)].append(value)
    return groups


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
