"""A case as it is shown: its story, what is owed, every next step, and earlier cases that resemble it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from actdesk.domain.accounts import Account, Administration
from actdesk.domain.base import runs_on
from actdesk.domain.cases import Case, CaseEvent, CaseOutcome, CaseReading, CaseState, EventType, Measure
from actdesk.domain.clocks import Milestone, milestones
from actdesk.domain.confidence import concerns, is_deserted, shut_to
from actdesk.domain.ladder import OUTCOMES, NextStep, Offer, Rung, Situation, offers, outcome_block, rungs
from actdesk.domain.people import Body, Person
from actdesk.domain.platforms import Recognised
from actdesk.domain.records import Attachment, Officer
from actdesk.services import attachments
from actdesk.services.clocks import clocks_of
from actdesk.services.ports import Reader
from actdesk.services.register import Register

EVIDENCE = "evidence"


@dataclass(frozen=True)
class Moment:
    """One entry of the story: an event, or a piece of evidence that was taken in."""

    at: datetime
    officer: str
    event: CaseEvent | None = None
    evidence: Attachment | None = None
    second_officer: str = ""
    body: str = ""
    ended: tuple[tuple[Administration, str], ...] = ()  # what a body's decision ended, and whose it was


@dataclass(frozen=True)
class Earlier:
    """An earlier case that shares the account, a person or a principle with this one."""

    case: Case
    shares: tuple[str, ...]  # of "account", "people", "principle", in that order


@dataclass(frozen=True)
class ReadBy:
    """An officer who read the case on this day, first at this moment."""

    officer: str
    at: datetime


@dataclass(frozen=True)
class ClosedCase:
    """What an officer sees of a case that they may not read, and why: a code of `confidence.SHUT_CODES`.

    `deserted`: nobody is left who works here and may read it, so that this officer can take it on.
    """

    id: UUID
    reference: str
    state: CaseState
    why: str
    deserted: bool = False


@dataclass(frozen=True)
class CaseView:
    """All that is known of one case, and what can be done next."""

    case: Case
    account: Account | None
    body: Body | None
    people: tuple[Person, ...]
    timeline: tuple[Moment, ...]  # oldest first
    measures: tuple[Measure, ...]
    evidence: tuple[Attachment, ...]
    rungs: tuple[Rung, ...]  # where it stands on the ladder
    offers: tuple[Offer, ...]  # every next step, open or not
    outcomes: tuple[tuple[CaseOutcome, str | None], ...]  # how it can be settled, or what stands before that
    earlier: tuple[Earlier, ...]
    milestones: tuple[Milestone, ...]  # what is owed, the next first
    copy_kept: bool  # of what was said, before it is removed
    ending: tuple[tuple[Administration, Person], ...]  # what an upheld withdrawal would end
    recommended_to: UUID | None  # the body with which a recommendation lies
    second_officers: tuple[Officer, ...]  # who could second the skipping of a step
    bodies: tuple[Body, ...] = field(default=(), repr=False)
    team: tuple[Officer, ...] = ()  # who may read it; empty: every officer whom it does not concern
    could_join: tuple[Officer, ...] = ()  # who could be in the team
    readings: tuple[ReadBy, ...] = ()  # newest first
    officers: Mapping[UUID, str] = field(default_factory=dict)  # the names of all who ever worked here

    @property
    def due(self) -> date | None:
        """The next day on which something is owed."""
        return self.milestones[0].day if self.milestones else None

    def offer(self, step: NextStep) -> Offer:
        """Return the offer of one next step."""
        return {o.step: o for o in self.offers}[step]


@dataclass(frozen=True)
class Recognition:
    """What a pasted link leads to: the platform's account, that account in the register, and its earlier cases.

    `platform`: on whose own address it lies. `imitates`: whose address it only seems to have.
    """

    text: str
    link: Recognised | None
    account: Account | None
    earlier: tuple[Earlier, ...]
    platform: str | None = None
    imitates: str | None = None


def situation(reader: Reader, case: Case, *, register: Register, officer_id: UUID) -> Situation:
    """Return what the ladder's rules look at, as the reader sees it."""
    account = reader.get(Account, case.account_id) if case.account_id else None
    ours = False
    if account is not None:
        standing = register.standing(reader, account)
        ours = bool(standing.secretariat) or standing.by_custody
    officer = reader.get(Officer, officer_id)
    return Situation(
        case=case,
        events=reader.find(CaseEvent, case_id=case.id),
        measures=reader.find(Measure, case_id=case.id),
        ours=ours,
        concerned=concerns(case, officer),
    )


def closed(case: Case, officers: Sequence[Officer], officer_id: UUID) -> ClosedCase | None:
    """Return what this officer sees of a case that they may not read; None where they may."""
    why = shut_to(case, next(o for o in officers if o.id == officer_id))
    if why is None:
        return None
    deserted = why == "not_in_team" and is_deserted(case, officers)
    return ClosedCase(case.id, case.reference, case.state, why, deserted)


def readable(reader: Reader, cases: Sequence[Case], officer_id: UUID) -> tuple[Case, ...]:
    """Return those of these cases that the officer may read."""
    if not cases:
        return ()
    officer = reader.get(Officer, officer_id)
    return tuple(c for c in cases if shut_to(c, officer) is None)


def second_officers(reader: Reader, case: Case, officer_id: UUID) -> tuple[Officer, ...]:
    """Return the other officers of the store who are active and not concerned."""
    return tuple(o for o in reader.find(Officer, active=True) if o.id != officer_id and not concerns(case, o))


def ending(reader: Reader, case: Case, day: date) -> tuple[tuple[Administration, Person], ...]:
    """Return the administrations of the people concerned on the case's account that run on this day or later."""
    if case.account_id is None or not case.people:
        return ()
    people = reader.get_many(Person, case.people)
    held = reader.find(Administration, account_id=case.account_id)
    return tuple((a, people[a.person_id]) for a in held if a.person_id in people and _runs_still(a, day))


def _ended(reader: Reader, case: Case, day: date) -> tuple[tuple[Administration, str], ...]:
    """Return the administrations of the people concerned that a decision in force from this day ended, with names."""
    if case.account_id is None or not case.people:
        return ()
    people = reader.get_many(Person, case.people)
    held = reader.find(Administration, account_id=case.account_id)
    return tuple((a, people[a.person_id].name) for a in held if a.person_id in people and a.end == max(day, a.start))


def earlier_cases(
    reader: Reader,
    *,
    officer_id: UUID,
    account_id: UUID | None,
    people: tuple[UUID, ...] = (),
    principles: tuple[str, ...] = (),
    apart_from: UUID | None = None,
) -> tuple[Earlier, ...]:
    """Return cases that share the account, a person or a principle: the most alike first, then the newest.

    Those that the officer may not read are left out: that they resemble would tell what they are about.
    """
    found = []
    wider = bool(people or principles)
    known = reader.find(Case) if wider else reader.find(Case, account_id=account_id) if account_id else []
    for case in readable(reader, known, officer_id):
        shares = (
            *(("account",) if account_id is not None and case.account_id == account_id else ()),
            *(("people",) if set(people) & set(case.people) else ()),
            *(("principle",) if set(principles) & set(case.principles) else ()),
        )
        if shares and case.id != apart_from and case.state is not CaseState.HANDED_OVER:
            found.append(Earlier(case, shares))
    found.sort(key=lambda e: e.case.seen_on, reverse=True)
    return tuple(sorted(found, key=lambda e: -_weight(e.shares)))


def view(reader: Reader, case: Case, *, register: Register, officer_id: UUID, today: date) -> CaseView:
    """Put a case together from what the reader sees."""
    now = situation(reader, case, register=register, officer_id=officer_id)
    evidence = attachments.of(reader, case.id, purpose=EVIDENCE)
    recommended = [e for e in now.events if e.type is EventType.RECOMMENDATION]
    officers = reader.find(Officer)
    return CaseView(
        case=case,
        account=reader.get(Account, case.account_id) if case.account_id else None,
        body=reader.get(Body, case.body_id) if case.body_id else None,
        people=tuple(reader.get_many(Person, case.people).values()),
        timeline=_timeline(reader, case, now.events, evidence),
        measures=tuple(now.measures),
        evidence=evidence,
        offers=offers(now),
        rungs=rungs(now),
        outcomes=tuple((o, outcome_block(o, now)) for o in OUTCOMES),
        earlier=earlier_cases(
            reader,
            officer_id=officer_id,
            account_id=case.account_id,
            people=case.people,
            principles=case.principles,
            apart_from=case.id,
        ),
        milestones=milestones(case, now.measures, clocks_of(reader)),
        copy_kept=bool(evidence or case.quoted.strip()),
        ending=ending(reader, case, today),
        recommended_to=recommended[-1].body_id if now.awaits_decision else None,
        second_officers=second_officers(reader, case, officer_id),
        bodies=tuple(sorted(reader.find(Body), key=lambda b: b.name.casefold())),
        team=tuple(o for o in officers if o.id in case.team),
        could_join=tuple(o for o in officers if o.active and not concerns(case, o)),
        readings=_readings(reader, case, officers),
        officers={o.id: o.name for o in officers},
    )


def _readings(reader: Reader, case: Case, officers: Sequence[Officer]) -> tuple[ReadBy, ...]:
    names = {o.id: o.name for o in officers}
    kept = sorted(reader.find(CaseReading, case_id=case.id), key=lambda r: r.at, reverse=True)
    return tuple(ReadBy(names.get(r.officer_id, ""), r.at) for r in kept)


def _timeline(
    reader: Reader, case: Case, story: Sequence[CaseEvent], evidence: tuple[Attachment, ...]
) -> tuple[Moment, ...]:
    names = {o.id: o.name for o in reader.find(Officer)}
    bodies = reader.get_many(Body, {e.body_id for e in story if e.body_id})
    moments = [
        Moment(
            at=e.at,
            officer=names.get(e.officer_id, ""),
            event=e,
            second_officer=names.get(e.second_officer_id, "") if e.second_officer_id else "",
            body=bodies[e.body_id].name if e.body_id in bodies else "",
            ended=_ended(reader, case, e.on) if e.upheld and e.on is not None else (),
        )
        for e in story
    ]
    moments += [Moment(at=a.taken_in_at, officer="", evidence=a) for a in evidence]
    return tuple(sorted(moments, key=_in_story))


def _in_story(moment: Moment) -> tuple[datetime, bool]:
    """Within one act the skipping of a step is told before the step itself."""
    return moment.at, moment.event is None or moment.event.type is not EventType.STEP_SKIPPED


def _runs_still(administration: Administration, day: date) -> bool:
    return administration.end is None or runs_on(day, None, administration.end)


def _weight(shares: tuple[str, ...]) -> int:
    return sum({"account": 4, "people": 3, "principle": 1}[s] for s in shares)
