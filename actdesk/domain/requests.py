"""Channel requests from draft to opened account: rule 4 of the design (`criterion.*`, `support.*`)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlmodel import JSON, Field

from actdesk.domain.base import Invalid, Record, Refused, Value
from actdesk.domain.languages import Language
from actdesk.domain.overlaps import OverlapMark
from actdesk.domain.secret_texts import SecretKind, secret_in
from actdesk.domain.support import Support
from actdesk.domain.templates import FieldType, RequestTemplate
from actdesk.domain.texts import fold

CRITERIA = (
    "criterion.brand",
    "criterion.fit",
    "criterion.overlap",
    "criterion.sustain",
    "criterion.lifespan",
    "criterion.administration",
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
APPROVED_STAGES = frozenset({Stage.APPROVED, Stage.APPROVED_WITH_CONDITIONS})


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
    acknowledged_on: date | None = None  # the requester was told that it arrived
    returned_on: date | None = None  # set while it waits for its requester
    paused_days: int = Field(default=0, ge=0)  # spent with its requester after it was sent in: no clock of ours ran
    decided_on: date | None = None
    answered: dict[str, str] = Field(default={}, sa_type=JSON)  # the day of our last answer, by its kind
    overlap_marks: tuple[OverlapMark, ...] = Field(default=(), sa_type=JSON)  # `criterion.overlap`, by an officer
    return_questions: str = ""  # as `written_questions` writes them
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
    proof: str = ""  # what shows that it is met


NO_CONFLICT = "none"
"""Declared: the decider has no conflict of interest. An empty text says that nobody asked."""


class SignedAlone(StrEnum):
    """Why one officer alone signed a decision, where two do otherwise."""

    ONLY_OFFICER = "only_officer"  # no other officer of the store has a key
    OTHERS_CONCERNED = "others_concerned"  # those who have one asked for the channel, or would administer it


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
    second_officer_id: UUID | None = Field(default=None, foreign_key="officer.id")  # who signed it with the decider
    signed_alone: SignedAlone | None = None  # why nobody did
    conflict_of_interest: str = ""
    trial_until: date | None = None  # the approval is one on trial: it is looked at again on this day
    trial_reviewed_on: date | None = None
    trial_review: str = ""  # what every review found, the newest last
    support_plan: tuple[Support, ...] = Field(default=(), sa_type=JSON)  # what was agreed so far


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


@dataclass(frozen=True)
class Decider:
    """The officer who would decide: who that is in the register, and how a form would name them."""

    person_id: UUID | None
    names: tuple[str, ...]  # name and e-mail address


def check_decider(request: ChannelRequest, decider: Decider, template: RequestTemplate) -> None:
    """Nobody decides their own request, nor one in which they would administer.

    Raises `Refused` (`own_request`, `would_administer`), also where the form names the officer in words only.
    """
    known = decider.person_id
    typed = {f.record_field: fold(request.answers.get(f.id, "")) for f in template.fields if f.record_field}
    if (known and known == request.requester_id) or _named(decider, typed.get("requester_id", "")):
        raise Refused("own_request", reference=request.reference)
    if (known and known in request.administrators) or _named(decider, typed.get("administrators", "")):
        raise Refused("would_administer", reference=request.reference)


def _named(decider: Decider, text: str) -> bool:
    names = (re.escape(fold(n).strip()) for n in decider.names if n.strip())
    return any(re.search(rf"(?<!\w){name}(?!\w)", text) for name in names)


def unassessed(evaluations: Iterable[Evaluation]) -> tuple[str, ...]:
    """Return the criteria that nobody has assessed yet, in the policy's order."""
    done = {e.criterion for e in evaluations if e.verdict is not Verdict.NOT_ASSESSED}
    return tuple(c for c in CRITERIA if c not in done)


def check_decision(decision: Decision, evaluations: Iterable[Evaluation]) -> None:
    """Rule 4. Raises `Refused`: `criteria_not_assessed`, `verdict_without_reason`, `reason_missing`,
    `conflict_not_declared`, `second_officer_needed` (where somebody can sign too, they do; and a declared conflict of
    interest takes somebody who has none, even if nobody can),
    `parameters_missing`, `conditions_missing`, `condition_incomplete`,
    `trial_ends_before_it_begins` or `alternative_missing`."""
    assessed = tuple(evaluations)
    favourable = decision.outcome is not Outcome.DECLINED
    open_criteria = unassessed(assessed)
    if favourable and open_criteria:
        raise Refused("criteria_not_assessed", criteria=", ".join(open_criteria), count=len(open_criteria))
    silent = unreasoned(assessed)
    if silent:
        raise Refused("verdict_without_reason", criteria=", ".join(silent), count=len(silent))
    if not decision.why.strip():
        raise Refused("reason_missing")
    if not decision.conflict_of_interest.strip():
        raise Refused("conflict_not_declared")
    alone = decision.signed_alone is not None and not takes_two(decision.conflict_of_interest)
    if decision.second_officer_id is None and not alone:
        raise Refused("second_officer_needed")
    if favourable and not any(p.strip() for p in decision.parameters):
        raise Refused("parameters_missing")  # `support.parameters`
    if decision.outcome is Outcome.WITH_CONDITIONS and not decision.conditions:
        raise Refused("conditions_missing")
    if any(not c.owner.strip() or c.due is None for c in decision.conditions):
        raise Refused("condition_incomplete")
    if decision.trial_until is not None and decision.trial_until <= decision.decided_at.date():
        raise Refused("trial_ends_before_it_begins")
    if not favourable and not decision.alternative.strip():
        raise Refused("alternative_missing")


def takes_two(conflict_of_interest: str) -> bool:
    """True if a decision with this declaration needs a second officer's signature, even where nobody can give it."""
    return conflict_of_interest.strip() not in ("", NO_CONFLICT)


def unreasoned(evaluations: Iterable[Evaluation]) -> tuple[str, ...]:
    """Return the criteria that somebody found partly met or not met without a word on why."""
    doubts = (Verdict.PARTLY, Verdict.NOT_MET)
    silent = {e.criterion for e in evaluations if e.verdict in doubts and not e.why.strip()}
    return tuple(c for c in CRITERIA if c in silent)


def open_steps(items: Iterable[ChecklistItem]) -> tuple[ChecklistStep, ...]:
    """Return the checklist steps not yet done, in order."""
    done = {i.step for i in items if i.done_on is not None}
    return tuple(s for s in ChecklistStep if s not in done)


_IDS = ("requester_id", "body_id")  # record fields that hold one id
_ID_LISTS = ("administrators",)


def form_answers(template: RequestTemplate, request: ChannelRequest) -> dict[str, str]:
    """Return every answer of the form as text by field id, wherever it is kept; a list has one entry a line.

    Somebody or something that the register knows stands as its id, anybody else as typed.
    """
    told = {}
    for field in template.fields:
        kept = _as_text(getattr(request, field.record_field)) if field.record_field else ""
        told[field.id] = "\n".join(t for t in (kept, request.answers.get(field.id, "")) if t)
    return told


def with_answers(template: RequestTemplate, request: ChannelRequest, answers: Mapping[str, str]) -> ChannelRequest:
    """Return the request with these answers (by field id) in their places; what is not named stays as it was.

    Nothing needs to be complete. A name typed where an id is kept stays as typed. Raises `Invalid` by field id:
    `unknown_field`, or pydantic's own types (too long, a NUL).
    """
    fields: dict[str, Any] = {}
    told = dict(request.answers)
    names = {f.record_field: f.id for f in template.fields if f.record_field}
    for field_id, text in answers.items():
        try:
            record_field = template.field(field_id).record_field
        except KeyError:
            raise Invalid({field_id: "unknown_field"}) from None
        if record_field and record_field not in (*_IDS, *_ID_LISTS):
            fields[record_field] = text
            continue
        ids, typed = _ids_in(text) if record_field else ([], text)
        if record_field:
            fields[record_field] = tuple(ids) if record_field in _ID_LISTS else next(iter(ids), None)
        told[field_id] = typed
    try:
        return request.changed(**fields, answers=told)
    except Invalid as error:
        raise Invalid({names.get(name, name): kind for name, kind in error.fields.items()}) from None


def refuse_secrets_in(template: RequestTemplate, answers: Mapping[str, str]) -> None:
    """ActDesk keeps no secret, wherever it is typed. Telephone numbers look like recovery codes, so those pass.

    So do the name of an account and a link: some platforms number them as a password keeper would.
    Raises `Invalid` (`secret_typed` by field id).
    """
    free = (f for f in template.fields if f.type in (FieldType.SHORT, FieldType.LONG) and not f.record_field)
    texts = (f.id for f in free if f.id != "existing_link")
    kinds = {name: secret_in(answers.get(name, "")) for name in texts}
    if found := [name for name, kind in kinds.items() if kind not in (None, SecretKind.RECOVERY_CODE)]:
        raise Invalid(dict.fromkeys(found, "secret_typed"))


def _as_text(value: object) -> str:
    if isinstance(value, tuple):
        return "\n".join(str(v) for v in value)
    return "" if value is None else str(value)


def _ids_in(text: str) -> tuple[list[UUID], str]:
    """Take the lines that are ids apart from those that somebody typed."""
    ids, typed = [], []
    for line in text.split("\n"):
        try:
            ids.append(UUID(line.strip()))
        except ValueError:
            typed.append(line)
    return ids, "\n".join(typed)


def lines_of(text: str) -> tuple[str, ...]:
    """Return the entries of an answer that is a list: one a line, blank ones left out."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


_NAMED = re.compile(r"\[([\w.-]+)\] (.*)")


def written_questions(questions: Mapping[str, str]) -> str:
    """Return questions by field id (`""`: on the whole) as the one text that is kept; blank ones are left out."""
    lines = {name: " ".join(text.split()) for name, text in questions.items()}
    return "\n".join(f"[{name}] {text}" if name else text for name, text in lines.items() if text)


def named_questions(text: str) -> dict[str, str]:
    """Return the questions by field id, as `written_questions` wrote them."""
    questions: dict[str, str] = {}
    for line in text.splitlines():
        match = _NAMED.fullmatch(line)
        name, question = (match[1], match[2]) if match else ("", line)
        questions[name] = f"{questions[name]} {question}" if name in questions else question
    return questions
