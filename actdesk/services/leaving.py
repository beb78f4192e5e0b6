"""What hangs on a person besides their accounts, and how each thing is handed over or ended when they leave."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from actdesk.domain.base import Refused
from actdesk.domain.cases import Case, CaseState, Measure
from actdesk.domain.people import Person
from actdesk.domain.pictures import Consent
from actdesk.domain.requests import ChannelRequest, Stage
from actdesk.services.case_view import readable
from actdesk.services.duties import OF_THE_TEAM, WAITING_STAGES, Duty, answer_duties, duties_of, plain
from actdesk.services.pictures import withdraw
from actdesk.services.ports import Reader, UnitOfWork
from actdesk.services.requests import end_request


@dataclass(frozen=True)
class Owed:
    """A measure that a person agreed to in an open case, and has not done."""

    measure: Measure
    case: Case


@dataclass(frozen=True)
class Hanging:
    """What would be left lying: requests in progress, measures owed in open cases, consents that still count, and
    duties that stand in other records.

    Measures, consents and most duties name people by their name; it is compared without case and accents.
    """

    requests: tuple[ChannelRequest, ...] = ()
    owed: tuple[Owed, ...] = ()
    consents: tuple[Consent, ...] = ()
    duties: tuple[Duty, ...] = ()


@dataclass(frozen=True)
class Handover:
    """What becomes of each: a request's new requester (None: it is withdrawn), a measure's new owner by name, of a
    consent whether it is withdrawn, and of a duty, by its key, who takes it over or what its text says ('': it ends).
    """

    requests: Mapping[UUID, UUID | None] = field(default_factory=dict)
    owed: Mapping[UUID, str] = field(default_factory=dict)
    consents: Mapping[UUID, bool] = field(default_factory=dict)
    duties: Mapping[str, str] = field(default_factory=dict)


def hanging_on(reader: Reader, person: Person, officer_id: UUID, day: date) -> Hanging:
    """Return what hangs on a person, of cases those that this officer may read: a closed circle stays closed.

    Raises `EnvironmentFault`.
    """
    wanted = plain(person.name)
    readable_now = readable(reader, reader.find(Case, state=CaseState.OPEN), officer_id)
    open_cases = {case.id: case for case in readable_now}
    measures = reader.find(Measure, case_id=list(open_cases), done_on=None) if open_cases else []
    consents = reader.find(Consent, withdrawn_on=None)
    return Hanging(
        requests=tuple(reader.find(ChannelRequest, requester_id=person.id, stage=list(WAITING_STAGES))),
        owed=tuple(Owed(m, open_cases[m.case_id]) for m in measures if plain(m.owner) == wanted),
        consents=tuple(c for c in consents if plain(c.person_name) == wanted),
        duties=duties_of(reader, person, day),
    )


def hand_over(uow: UnitOfWork, person: Person, hanging: Hanging, handover: Handover, *, reason: str) -> None:
    """Hand over or end all that hangs on the person, within an act.

    Raises `Refused`: `hangs_on_person` (fact `count`) while something was not decided, `successor_is_the_same`, and
    what `answer_duties` does.
    """
    left = [request.id for request in hanging.requests if request.id not in handover.requests]
    left += [owed.measure.id for owed in hanging.owed if not handover.owed.get(owed.measure.id, "").strip()]
    left += [consent.id for consent in hanging.consents if consent.id not in handover.consents]
    count = len(left) + sum(not duty.is_answered_by(handover.duties) for duty in hanging.duties)
    if count:
        raise Refused("hangs_on_person", count=count)
    answer_duties(uow, person, hanging.duties, handover.duties)
    for request in hanging.requests:
        successor = handover.requests[request.id]
        if successor is None:
            end_request(uow, request.id, Stage.WITHDRAWN, reason)
        elif successor == person.id:
            raise Refused("successor_is_the_same")
        else:
            uow.put(uow.get(ChannelRequest, request.id).changed(requester_id=successor))
    for owed in hanging.owed:
        owner = handover.owed[owed.measure.id].strip()
        if plain(owner) == plain(person.name):
            raise Refused("successor_is_the_same")
        uow.put(owed.measure.changed(owner=owner))
    for consent in hanging.consents:
        if handover.consents[consent.id]:
            withdraw(uow, consent)


def of_the_team(hanging: Hanging) -> Hanging:
    """Return what of it hangs on a place in the communications team: the rest stays with who stays."""
    return Hanging(duties=tuple(duty for duty in hanging.duties if duty.kind in OF_THE_TEAM))
