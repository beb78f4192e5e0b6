"""What hangs on a person besides their accounts, and how each thing is handed over or ended when they leave."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from actdesk.domain.accounts import OFFICIAL_STATES, Account
from actdesk.domain.base import Refused
from actdesk.domain.cases import Case, CaseState, Measure
from actdesk.domain.people import Person
from actdesk.domain.pictures import Consent
from actdesk.domain.requests import OPEN_STAGES, ChannelRequest, Stage, Verdict
from actdesk.domain.security import WANTING, SecurityAnswer
from actdesk.domain.texts import fold
from actdesk.services.case_view import readable
from actdesk.services.pictures import withdraw
from actdesk.services.ports import Reader, UnitOfWork
from actdesk.services.requests import end_request

WAITING_STAGES = OPEN_STAGES | {Stage.APPROVED, Stage.APPROVED_WITH_CONDITIONS}
"""Stages in which somebody still has to answer for a request."""


@dataclass(frozen=True)
class Owed:
    """A measure that a person agreed to in an open case, and has not done."""

    measure: Measure
    case: Case


@dataclass(frozen=True)
class Mend:
    """What is wanting in an account's security, and was to be mended by a person."""

    answer: SecurityAnswer
    account: Account


@dataclass(frozen=True)
class Hanging:
    """What would be left lying: requests in progress, measures owed in open cases, consents that still count, mends
    of accounts' security.

    Measures, consents and mends name people by their name; it is compared without case and accents.
    """

    requests: tuple[ChannelRequest, ...]
    owed: tuple[Owed, ...]
    consents: tuple[Consent, ...]
    mends: tuple[Mend, ...] = ()


@dataclass(frozen=True)
class Handover:
    """What becomes of each: a request's new requester (None: it is withdrawn), a measure's new owner by name, of a
    consent whether it is withdrawn, and who mends by name ('': nobody, and the control counts as not looked at)."""

    requests: Mapping[UUID, UUID | None] = field(default_factory=dict)
    owed: Mapping[UUID, str] = field(default_factory=dict)
    consents: Mapping[UUID, bool] = field(default_factory=dict)
    mends: Mapping[UUID, str] = field(default_factory=dict)


def hanging_on(reader: Reader, person: Person, officer_id: UUID) -> Hanging:
    """Return what hangs on a person, of cases those that this officer may read: a closed circle stays closed.

    Raises `EnvironmentFault`.
    """
    wanted = _plain(person.name)
    readable_now = readable(reader, reader.find(Case, state=CaseState.OPEN), officer_id)
    open_cases = {case.id: case for case in readable_now}
    measures = reader.find(Measure, case_id=list(open_cases), done_on=None) if open_cases else []
    consents = reader.find(Consent, withdrawn_on=None)
    return Hanging(
        requests=tuple(reader.find(ChannelRequest, requester_id=person.id, stage=list(WAITING_STAGES))),
        owed=tuple(Owed(m, open_cases[m.case_id]) for m in measures if _plain(m.owner) == wanted),
        consents=tuple(c for c in consents if _plain(c.person_name) == wanted),
        mends=_mends_of(reader, wanted),
    )


def _mends_of(reader: Reader, wanted: str) -> tuple[Mend, ...]:
    answers = [a for a in reader.find(SecurityAnswer, verdict=list(WANTING)) if _plain(a.owner) == wanted]
    accounts = reader.get_many(Account, {a.account_id for a in answers})
    ours = {i: account for i, account in accounts.items() if account.state in OFFICIAL_STATES}
    return tuple(Mend(a, ours[a.account_id]) for a in answers if a.account_id in ours)


def hand_over(uow: UnitOfWork, person: Person, handover: Handover, *, reason: str) -> None:
    """Hand over or end all that hangs on the person, within an act.

    Raises `Refused`: `hangs_on_person` (fact `count`) while something was not decided, `successor_is_the_same`.
    """
    hanging = hanging_on(uow, person, uow.officer_id)
    left = [request.id for request in hanging.requests if request.id not in handover.requests]
    left += [owed.measure.id for owed in hanging.owed if not handover.owed.get(owed.measure.id, "").strip()]
    left += [consent.id for consent in hanging.consents if consent.id not in handover.consents]
    left += [mend.answer.id for mend in hanging.mends if mend.answer.id not in handover.mends]
    if left:
        raise Refused("hangs_on_person", count=len(left))
    for request in hanging.requests:
        successor = handover.requests[request.id]
        if successor is None:
            end_request(uow, request.id, Stage.WITHDRAWN, reason)
        elif successor == person.id:
            raise Refused("successor_is_the_same")
        else:
            uow.put(request.changed(requester_id=successor))
    for owed in hanging.owed:
        owner = handover.owed[owed.measure.id].strip()
        if _plain(owner) == _plain(person.name):
            raise Refused("successor_is_the_same")
        uow.put(owed.measure.changed(owner=owner))
    for mend in hanging.mends:
        owner = handover.mends[mend.answer.id].strip()
        if _plain(owner) == _plain(person.name):
            raise Refused("successor_is_the_same")
        unseen = {"verdict": Verdict.NOT_ASSESSED, "owner": "", "due": None}
        uow.put(mend.answer.changed(**({"owner": owner} if owner else unseen)))
    for consent in hanging.consents:
        if handover.consents[consent.id]:
            withdraw(uow, consent)


def _plain(name: str) -> str:
    return " ".join(fold(name).split())
