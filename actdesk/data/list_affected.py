"""Which list items hang on what an act changed: computed anew at its commit, and only those."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from actdesk.data.reading import SqlReader
from actdesk.domain.accounts import OFFICIAL_STATES, Account, AccountState, Administration
from actdesk.domain.base import Kind
from actdesk.domain.cases import Case, CaseEvent, CaseState, Measure
from actdesk.domain.clocks import CASE_CLOCKS, clock_of
from actdesk.domain.people import Body, Person
from actdesk.domain.pictures import Consent, Coverage, Picture
from actdesk.domain.records import Officer, Setting
from actdesk.domain.requests import ChannelRequest, Stage
from actdesk.domain.security import SecurityAnswer


def affected(reader: SqlReader, kind: Kind, values: Sequence[object]) -> dict[Kind, set[UUID]]:
    """Return the records whose list items hang on these changed values (before and after), by kind."""
    out: dict[Kind, set[UUID]] = defaultdict(set)
    for value in values:
        match value:
            case Administration():
                out[Kind.ACCOUNT].add(value.account_id)
                out[Kind.PERSON].add(value.person_id)
                out[Kind.PERSON] |= _holders(reader, [value.account_id])
            case SecurityAnswer():
                out[Kind.ACCOUNT].add(value.account_id)
            case Account():
                out[Kind.ACCOUNT].add(value.id)
                out[Kind.BODY] |= {value.body_id} if value.body_id else set()
            case Coverage():
                out[Kind.PICTURE].add(value.picture_id)
            case CaseEvent() | Measure():
                out[Kind.CASE].add(value.case_id)
            case Person() | Body() | ChannelRequest() | Picture() | Case():
                out[kind].add(value.id)
            case Officer():  # somebody came or turned out to be concerned: who may read what is computed anew
                out[Kind.CASE] |= {UUID(c.id) for c in reader.pick(Case, "id", "people") if c.people}
            case Setting():
                _under_clock(reader, clock_of(value), out)
    changed = {v.id for v in values if isinstance(v, Person | Body | Account | Consent)}
    if kind is Kind.PERSON:
        held = reader.find(Administration, person_id=list(changed))
        out[Kind.ACCOUNT] |= {a.account_id for a in held}
        out[Kind.PERSON] |= _holders(reader, [a.account_id for a in held])
        out[Kind.REQUEST] |= {r.id for r in reader.find(ChannelRequest, requester_id=list(changed))}
    elif kind is Kind.BODY:
        out[Kind.ACCOUNT] |= {a.id for a in reader.find(Account, body_id=list(changed))}
        out[Kind.PERSON] |= {p.id for p in reader.find(Person, body_id=list(changed))}
        out[Kind.REQUEST] |= {r.id for r in reader.find(ChannelRequest, body_id=list(changed))}
    elif kind is Kind.ACCOUNT:
        out[Kind.CASE] |= {c.id for c in reader.find(Case, account_id=list(changed))}
        out[Kind.PERSON] |= _holders(reader, _other_state(values))
    elif kind is Kind.CONSENT:
        out[Kind.PICTURE] |= {c.picture_id for c in reader.find(Coverage, consent_id=list(changed))}
    return out


def _holders(reader: SqlReader, accounts: Sequence[UUID]) -> set[UUID]:
    """Who holds or held these accounts: whether somebody is alone on one hangs on the others."""
    return {UUID(row.person_id) for row in reader.pick(Administration, "person_id", account_id=list(accounts))}


def _other_state(values: Sequence[object]) -> list[UUID]:
    """The accounts among values before and after that have two states."""
    states: dict[UUID, set[AccountState]] = defaultdict(set)
    for value in values:
        if isinstance(value, Account):
            states[value.id].add(value.state)
    return [account_id for account_id, seen in states.items() if len(seen) > 1]


def _under_clock(reader: SqlReader, clock: str | None, out: dict[Kind, set[UUID]]) -> None:
    """What a changed clock makes due on another day."""
    if clock in CASE_CLOCKS:
        out[Kind.CASE] |= set(reader.ids(Case, state=CaseState.OPEN))
    elif clock == "decide_request":
        out[Kind.REQUEST] |= set(reader.ids(ChannelRequest, stage=[Stage.SUBMITTED, Stage.IN_EVALUATION]))
    elif clock == "silence":
        out[Kind.ACCOUNT] |= set(reader.ids(Account, state=AccountState.ACTIVE))
    elif clock == "attestation":
        out[Kind.ACCOUNT] |= set(reader.ids(Account, state=list(OFFICIAL_STATES), attestation_days=None))
