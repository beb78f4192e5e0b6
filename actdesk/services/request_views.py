"""What the Requests room shows of one request, read in one snapshot."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from actdesk.domain.accounts import Account, StandingReport
from actdesk.domain.base import Refused
from actdesk.domain.clocks import acknowledge_due, request_due
from actdesk.domain.overlaps import Wanted
from actdesk.domain.people import Body, Person
from actdesk.domain.records import Officer, OfficerKey
from actdesk.domain.request_steps import ChecklistLine, NextAct, checklist_on, next_acts
from actdesk.domain.requests import (
    ChannelRequest,
    ChecklistItem,
    Decider,
    Decision,
    Evaluation,
    Outcome,
    SignedAlone,
    check_decider,
    form_answers,
    lines_of,
    unassessed,
)
from actdesk.domain.support import SUPPORT, Support
from actdesk.domain.templates import RequestTemplate, missing
from actdesk.services.clocks import clocks_of
from actdesk.services.ports import Reader
from actdesk.services.register import Register
from actdesk.services.request_settings import request_settings


@dataclass(frozen=True)
class EvaluationLine:
    """One evaluator's verdict on one criterion, with the evaluator's name; `own`: it is this officer's."""

    evaluation: Evaluation
    evaluator: str
    own: bool


@dataclass(frozen=True)
class SupportLine:
    """One of the six kinds of help; `agreed` None: nobody said yet who gives it, and when."""

    clause: str
    agreed: Support | None
    who: str = ""  # the person's name as the register has it, or as it was typed


@dataclass(frozen=True)
class RequestView:
    """All that is known of one request. `next_acts[0]`, where there is one, is the thing to do now."""

    request: ChannelRequest
    template: RequestTemplate
    answers: dict[str, str]  # every answer of the form by field id, a list with one entry a line
    requester: Person | None
    body: Body | None
    administrators: tuple[Person, ...]
    missing: tuple[str, ...]  # ids of the fields that must be answered and are not
    evaluations: tuple[EvaluationLine, ...]
    decision: Decision | None
    decided_by: str
    second_officer: str  # who signed the decision with the decider; '' for nobody
    second_officers: tuple[Officer, ...]  # who could sign a decision with this officer; where somebody can, they do
    alone_because: SignedAlone | None  # why this officer's decision would be signed by nobody else
    support: tuple[SupportLine, ...]  # the six kinds of help, agreed or not, once there was an approval
    checklist: tuple[ChecklistLine, ...]
    account: Account | None
    standing: StandingReport | None
    due: date | None
    acknowledge_due: date | None  # by when the requester must hear that it arrived
    next_acts: tuple[NextAct, ...]
    may_not_decide: str  # the code with which this officer's decision would be refused; '' for none
    officers: dict[UUID, str]  # names of those who ticked a step
    day: date  # the day for which all this was read


def read_view(
    reader: Reader,
    request: ChannelRequest,
    template: RequestTemplate,
    register: Register,
    officer_id: UUID,
    day: date,
    *,
    policy_version: str,
) -> RequestView:
    """Put together what one snapshot of the store says of a request."""
    evaluations = evaluations_of(reader, request.id, officer_id)
    decision = decision_on(reader, request.id)
    account = account_of(reader, request)
    standing = register.standing(reader, account, on=day) if account else None
    people = reader.get_many(Person, request.administrators)
    administrators = tuple(people[i] for i in request.administrators if i in people)
    checklist = checklist_of(reader, request, register, day, policy_version=policy_version)
    answers = form_answers(template, request)
    unanswered = missing(template, answers)
    refused = may_not_decide(reader, request, template, officer_id)
    ticked = {line.item.done_by for line in checklist if line.item.done_by}
    return RequestView(
        request=request,
        template=template,
        answers=answers,
        requester=reader.get(Person, request.requester_id) if request.requester_id else None,
        body=reader.get(Body, request.body_id) if request.body_id else None,
        administrators=administrators,
        missing=unanswered,
        evaluations=evaluations,
        decision=decision,
        decided_by=reader.get(Officer, decision.decided_by).name if decision else "",
        second_officer=_name(reader, decision.second_officer_id) if decision else "",
        second_officers=second_officers(reader, request, template, officer_id),
        alone_because=alone_because(reader, request, template, officer_id),
        support=support_of(reader, decision) if decision and decision.outcome is not Outcome.DECLINED else (),
        checklist=checklist,
        account=account,
        standing=standing,
        due=request_due(request, clocks_of(reader)),
        acknowledge_due=acknowledge_due(request, clocks_of(reader), request_settings(reader).holidays),
        next_acts=next_acts(
            request,
            missing=len(unanswered),
            open_criteria=len(unassessed(line.evaluation for line in evaluations)),
            may_not_decide=refused,
            checklist=checklist,
        ),
        may_not_decide=refused,
        officers={o.id: o.name for o in reader.get_many(Officer, ticked).values()},
        day=day,
    )


def checklist_of(
    reader: Reader, request: ChannelRequest, register: Register, day: date, *, policy_version: str
) -> tuple[ChecklistLine, ...]:
    """Return the opening checklist as it stands on a day; empty before there was an approval."""
    account, decision = account_of(reader, request), decision_on(reader, request.id)
    return checklist_on(
        day,
        reader.find(ChecklistItem, request_id=request.id),
        register.standing(reader, account, on=day) if account else None,
        tuple(reader.get_many(Person, request.administrators).values()),
        decision.support_plan if decision else (),
        policy_version,
    )


def evaluations_of(reader: Reader, request_id: UUID, officer_id: UUID) -> tuple[EvaluationLine, ...]:
    """Return every verdict on the request, in the order in which they were first given."""
    evaluations = reader.find(Evaluation, request_id=request_id)
    names = reader.get_many(Officer, {e.evaluator_id for e in evaluations})
    return tuple(EvaluationLine(e, names[e.evaluator_id].name, e.evaluator_id == officer_id) for e in evaluations)


def decision_on(reader: Reader, request_id: UUID) -> Decision | None:
    """Return the decision on the request, or None while there is none."""
    found = reader.find(Decision, request_id=request_id)
    return found[-1] if found else None


def support_of(reader: Reader, decision: Decision) -> tuple[SupportLine, ...]:
    """Return the six kinds of help as they were agreed, with names."""
    told = {line.clause: line for line in decision.support_plan}
    people = reader.get_many(Person, {line.person_id for line in told.values() if line.person_id})
    names = {c: people[a.person_id].name if a.person_id in people else a.who for c, a in told.items()}
    return tuple(SupportLine(clause, told.get(clause), names.get(clause, "")) for clause in SUPPORT)


def account_of(reader: Reader, request: ChannelRequest) -> Account | None:
    """Return the account that the approval made. None before it, and where somebody removed the account."""
    if request.account_id is None:
        return None
    return reader.get_many(Account, [request.account_id]).get(request.account_id)


def decider(reader: Reader, officer_id: UUID) -> Decider:
    """Return who the officer is: in the register as linked, or by the same e-mail address."""
    officer = reader.get(Officer, officer_id)
    email = officer.email.strip()
    person_id = officer.person_id
    if person_id is None and email:
        same = (p.id for p in reader.find(Person) if p.email.strip().casefold() == email.casefold())
        person_id = next(same, None)
    return Decider(person_id, (officer.name, email))


def wanted(request: ChannelRequest) -> Wanted:
    """Return what of a request can be compared with the register (`criterion.overlap`)."""
    told = request.answers
    subject = (request.channel_name, *(told.get(name, "") for name in ("objectives", "audience", "topics")))
    return Wanted(
        platform=request.platform,
        body_id=request.body_id,
        region=told.get("region", ""),
        languages=frozenset(lines_of(told.get("languages", ""))),
        subject=" ".join(subject),
    )


def second_officers(
    reader: Reader, request: ChannelRequest, template: RequestTemplate, officer_id: UUID
) -> tuple[Officer, ...]:
    """Return the other officers of the store who can sign and neither asked for the channel nor would run it."""
    others = who_can_sign(reader, officer_id)
    return tuple(o for o in others if not may_not_decide(reader, request, template, o.id))


def who_can_sign(reader: Reader, officer_id: UUID) -> tuple[Officer, ...]:
    """Return the other officers of the store who are active and have a key."""
    keyed = {key.officer_id for key in reader.find(OfficerKey)}
    return tuple(o for o in reader.find(Officer, active=True) if o.id != officer_id and o.id in keyed)


def alone_because(
    reader: Reader, request: ChannelRequest, template: RequestTemplate, officer_id: UUID
) -> SignedAlone | None:
    """Return why this officer's decision on the request would be signed by nobody else; None where somebody can."""
    if second_officers(reader, request, template, officer_id):
        return None
    return SignedAlone.OTHERS_CONCERNED if who_can_sign(reader, officer_id) else SignedAlone.ONLY_OFFICER


def _name(reader: Reader, officer_id: UUID | None) -> str:
    return reader.get(Officer, officer_id).name if officer_id else ""


def may_not_decide(reader: Reader, request: ChannelRequest, template: RequestTemplate, officer_id: UUID) -> str:
    """Return the code with which this officer's decision on the request would be refused; '' for none."""
    try:
        check_decider(request, decider(reader, officer_id), template)
    except Refused as refusal:
        return refusal.code
    return ""


def next_reference(reader: Reader, day: date) -> str:
    """Return the reference of the next request; they count within the year."""
    prefix = f"REQ-{day.year}-"
    highest = reader.highest(ChannelRequest, "reference", prefix)
    number = int(highest.removeprefix(prefix)) if highest else 0
    return f"{prefix}{number + 1:03d}"
