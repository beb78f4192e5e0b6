"""The hand-over sheet: everything that hangs on a person and has to go to somebody, or to end, when they leave."""

from datetime import date, datetime
from uuid import UUID

from actdesk.domain.cases import Case
from actdesk.domain.confidence import readers
from actdesk.domain.labels import account_label
from actdesk.domain.pictures import Coverage
from actdesk.domain.records import Officer
from actdesk.domain.sheets import CoveredLine, DutyLine, HandOverFacts, HeldLine, OwedLine, RequestLine
from actdesk.services.leaving import Owed, hanging_on
from actdesk.services.people import Held, People
from actdesk.services.ports import Reader, Reference
from actdesk.services.sheets.account import role_words


def facts(
    reader: Reader,
    reference: Reference,
    people: People,
    person_id: UUID,
    *,
    now: datetime,
    made_by: str,
    officer_id: UUID,
    today: date,
) -> HandOverFacts:
    """Return the sheet's facts. Raises `Refused("record_gone")`.

    It is handed to the person: of cases that concern them it says nothing, and of those that not every officer may
    read it says the reference alone.
    """
    view = people.view(reader, person_id)
    person = view.person
    hanging = hanging_on(reader, person, officer_id, today)
    officers = reader.find(Officer)
    return HandOverFacts(
        as_of=now,
        made_at=now,
        made_by=made_by,
        name=person.name,
        role=person.role,
        organisation=person.organisation,
        body=view.body.name if view.body else "",
        comms_team_from=person.comms_team_from if person.comms_team_until is None else None,
        sub_team_from=person.sub_team_from if person.sub_team_until is None else None,
        left_on=person.left_on,
        held=tuple(_held(h, reference) for h in view.held),
        requests=tuple(
            RequestLine(reference=r.reference, channel=r.channel_name, stage=r.stage) for r in hanging.requests
        ),
        owed=tuple(_owed(o, officers) for o in hanging.owed if person_id not in o.case.people),
        duties=tuple(DutyLine(kind=d.kind.value, of=d.of, text=d.said, due=d.due) for d in hanging.duties),
        consents=tuple(
            CoveredLine(given_on=c.given_on, expires_on=c.expires_on, pictures=reader.count(Coverage, consent_id=c.id))
            for c in hanging.consents
        ),
    )


def _held(held: Held, reference: Reference) -> HeldLine:
    administration, account = held.administration, held.account
    return HeldLine(
        platform=account.platform,
        handle=account_label(account),
        role=role_words(reference, account.platform, administration.role),
        administers=administration.administers,
        start=administration.start,
        proven_on=administration.proven_on,
        last=held.last_of_secretariat,
        custody_note=account.custody_note,
    )


def _owed(owed: Owed, officers: list[Officer]) -> OwedLine:
    case: Case = owed.case
    open_to_all = readers(case, officers) is None
    return OwedLine(case=case.reference, text=owed.measure.text if open_to_all else "", due=owed.measure.due)
