"""Channel requests from draft to opened account: rule 4 of the design (`criterion.*`, `support.*`)."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import JSON, Field

from actdesk.domain.base import Record, Refused, Value
from actdesk.domain.languages import Language

CRITERIA = (
    "criterion.brand",
    "criterion.fit",
    "criterion.overlap",
    "criterion.sustain",
    "criterion.lifespan",
    "criterion.administration",
)
SUPPORT = (
    "support.choose",
    "support.structure",
    "support.brand",
    "support.strategy",
    "support.crisis",
    "support.parameters",
)


class Stage(StrEnum):
    """Where a request stands (rule 4)."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    IN_EVALUATION = "in_evaluation"
    RETURNED = "returned"
    APPROVED = "approved"
    APPROVED_WITH_CONDITIONS = "approved_with_conditions"
    DECLINED = "declined"
    OPENED = "opened"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


STAGES: Mapping[Stage, frozenset[Stage]] = {
    Stage.DRAFT: frozenset({Stage.SUBMITTED, Stage.WITHDRAWN}),
    Stage.SUBMITTED: frozenset({Stage.IN_EVALUATION, Stage.RETURNED, Stage.WITHDRAWN, Stage.LAPSED}),
    Stage.IN_EVALUATION: frozenset(
        {
            Stage.RETURNED,
            Stage.APPROVED,
            Stage.APPROVED_WITH_CONDITIONS,
            Stage.DECLINED,
            Stage.WITHDRAWN,
            Stage.LAPSED,
        }
    ),
    Stage.RETURNED: frozenset({Stage.SUBMITTED, Stage.WITHDRAWN, Stage.LAPSED}),
    Stage.APPROVED: frozenset({Stage.OPENED, Stage.WITHDRAWN, Stage.LAPSED}),
    Stage.APPROVED_WITH_CONDITIONS: frozenset({Stage.OPENED, Stage.WITHDRAWN, Stage.LAPSED}),
    Stage.DECLINED: frozenset(),
    Stage.OPENED: frozenset(),
    Stage.WITHDRAWN: frozenset(),
    Stage.LAPSED: frozenset(),
}
OPEN_STAGES = frozenset({Stage.DRAFT, Stage.SUBMITTED, Stage.IN_EVALUATION, Stage.RETURNED})
EDITABLE_STAGES = frozenset({Stage.DRAFT, Stage.RETURNED})


class ChannelRequest(Record):
    """The form "New Social Media Channel", as filled in; `answers` are by field id of its template."""

    reference: str = Field(min_length=1, max_length=20, unique=True)  # REQ-2026-001
    template_version: int = Field(default=1, ge=1)
    language: Language = Language.ENGLISH
    stage: Stage = Stage.DRAFT
    requester_id: UUID | None = Field(default=None, foreign_key="person.id")
    body_id: UUID | None = Field(default=None, foreign_key="body.id")
    platform: str = Field(default="", max_length=40)
    handle: str = Field(default="", max_length=200)
    channel_name: str = Field(default="", max_length=200)
    answers: dict[str, str] = Field(default={}, sa_type=JSON)
    administrators: tuple[UUID, ...] = Field(default=(), sa_type=JSON)  # proposed, people's ids
    created_on: date
    submitted_on: date | None = None
    decided_on: date | None = None
    return_questions: str = ""
    account_id: UUID | None = None  # the authorised account; no key, since the account points here too


class Verdict(StrEnum):
    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    NOT_ASSESSED = "not_assessed"


class Evaluation(Record):
    """What one evaluator thinks of one criterion, and why."""

    request_id: UUID = Field(foreign_key="request.id")
    criterion: str = Field(max_length=40)
    verdict: Verdict = Verdict.NOT_ASSESSED
    why: str = ""
    evaluator_id: UUID = Field(foreign_key="officer.id")
    on: date


class Outcome(StrEnum):
    APPROVED = "approved"
    WITH_CONDITIONS = "with_conditions"
    DECLINED = "declined"


class Condition(Value):
    """What must be done, by whom and until when."""

    text: str = Field(min_length=1)
    owner: str = ""
    due: date | None = None
    done_on: date | None = None


class Decision(Record):
    """The Secretariat's answer to a request, with the policy version that it rests on."""

    request_id: UUID = Field(foreign_key="request.id")
    outcome: Outcome
    why: str = ""
    brand_implications: str = ""
    parameters: tuple[str, ...] = Field(default=(), sa_type=JSON)
    conditions: tuple[Condition, ...] = Field(default=(), sa_type=JSON)
    alternative: str = ""
    policy_version: str
    decided_by: UUID = Field(foreign_key="officer.id")
    decided_at: datetime
    conflict_of_interest: str = ""


class ChecklistStep(StrEnum):
    """What is done before an authorised account becomes active (`admin.*`, `support.*`)."""

    MAILBOX = "mailbox"
    SECOND_FACTOR = "second_factor"
    CO_ADMINISTRATOR = "co_administrator"
    DESCRIPTION = "description"
    CO_BRANDING = "co_branding"
    SUB_TEAM = "sub_team"
    POLICY_ACKNOWLEDGED = "policy_acknowledged"
    SUPPORT_PLAN = "support_plan"


class ChecklistItem(Record):
    """One line of an account's opening checklist."""

    request_id: UUID = Field(foreign_key="request.id")
    step: ChecklistStep
    done_on: date | None = None
    done_by: UUID | None = Field(default=None, foreign_key="officer.id")
    note: str = ""


def check_stage(request: ChannelRequest, to: Stage) -> None:
    """Rule 4. Raises `Refused` (`stage_not_reachable`)."""
    if to not in STAGES[request.stage]:
        raise Refused("stage_not_reachable", from_stage=request.stage.value, to_stage=to.value)


def check_decider(request: ChannelRequest, decider_person: UUID | None) -> None:
    """Nobody decides their own request, nor one in which they would administer. Raises `Refused`."""
    if decider_person is not None and decider_person == request.requester_id:
        raise Refused("own_request", reference=request.reference)
    if decider_person is not None and decider_person in request.administrators:
        raise Refused("would_administer", reference=request.reference)


def unassessed(evaluations: Iterable[Evaluation]) -> tuple[str, ...]:
    """Return the criteria that nobody has assessed yet, in the policy's order."""
    done = {e.criterion for e in evaluations if e.verdict is not Verdict.NOT_ASSESSED}
    return tuple(c for c in CRITERIA if c not in done)


def check_decision(decision: Decision, evaluations: Iterable[Evaluation]) -> None:
    """Rule 4. Raises `Refused`: `criteria_not_assessed`, `reason_missing`, `parameters_missing` or
    `conditions_missing`."""
    open_criteria = unassessed(evaluations)
    if decision.outcome is not Outcome.DECLINED and open_criteria:
        raise Refused("criteria_not_assessed", criteria=", ".join(open_criteria), count=len(open_criteria))
    if not decision.why.strip():
        raise Refused("reason_missing")
    if decision.outcome is not Outcome.DECLINED and not decision.parameters:
        raise Refused("parameters_missing")  # `support.parameters`
    if decision.outcome is Outcome.WITH_CONDITIONS and not decision.conditions:
        raise Refused("conditions_missing")


def open_steps(items: Iterable[ChecklistItem]) -> tuple[ChecklistStep, ...]:
    """Return the checklist steps not yet done, in order."""
    done = {i.step for i in items if i.done_on is not None}
    return tuple(s for s in ChecklistStep if s not in done)
