"""Infraction cases, the ladder (rule 5) and critical comments (rule 7); `ladder.*`, `principle.criticism`."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import JSON, Field

from actdesk.domain.base import Record, Refused


class Severity(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class Step(StrEnum):
    """The rungs of the ladder, in order."""

    INTAKE = "intake"
    DIALOGUE = "dialogue"
    REMOVAL = "removal"
    WITHDRAWAL = "withdrawal"


class CaseState(StrEnum):
    OPEN = "open"
    SETTLED = "settled"
    UNFOUNDED = "unfounded"
    HANDED_OVER = "handed_over"


class CaseOutcome(StrEnum):
    NONE = "none"
    AGREED = "agreed"
    REMOVED = "removed"
    AUTHORISATION_WITHDRAWN = "authorisation_withdrawn"
    AUTHORISATION_KEPT = "authorisation_kept"
    UNFOUNDED = "unfounded"
    SAFEGUARDING = "safeguarding"
    COMPLAINTS = "complaints"
    DATA_BREACH = "data_breach"
    LEGAL = "legal"


HAND_OVERS = frozenset({CaseOutcome.SAFEGUARDING, CaseOutcome.COMPLAINTS, CaseOutcome.DATA_BREACH, CaseOutcome.LEGAL})


class Case(Record):
    """One possible breach of the policy, from what was seen to how it ended."""

    reference: str = Field(min_length=1, max_length=20, unique=True)  # INF-2026-001
    account_id: UUID | None = Field(default=None, foreign_key="account.id")
    link: str = Field(default="", max_length=2000)
    summary: str = ""
    quoted: str = ""
    seen_on: date
    reporter: str = Field(default="", max_length=200)
    people: tuple[UUID, ...] = Field(default=(), sa_type=JSON)
    principles: tuple[str, ...] = Field(default=(), sa_type=JSON)
    severity: Severity = Severity.MEDIUM
    crisis: bool = False
    step: Step = Step.INTAKE
    state: CaseState = CaseState.OPEN
    outcome: CaseOutcome = CaseOutcome.NONE
    lessons: str = ""
    handed_over_reference: str = Field(default="", max_length=200)
    opened_on: date
    settled_on: date | None = None
    retain_until: date | None = None


class EventType(StrEnum):
    """What happened in a case."""

    CONTACT = "contact"
    AGREEMENT = "agreement"
    REMOVAL_BY_US = "removal_by_us"
    REMOVAL_ASKED = "removal_asked"
    REMOVAL_DONE = "removal_done"
    RECOMMENDATION = "recommendation"
    BODY_DECISION = "body_decision"
    STEP_SKIPPED = "step_skipped"
    NOTE = "note"
    SETTLED = "settled"
    REOPENED = "reopened"


class Way(StrEnum):
    INFORMAL = "informal"
    FORMAL = "formal"


class CaseEvent(Record):
    """One entry of a case's story; never edited, only added to."""

    case_id: UUID = Field(foreign_key="case.id")
    type: EventType
    at: datetime
    way: Way | None = None
    gist: str = ""
    answer: str = ""
    to_step: Step | None = None
    officer_id: UUID = Field(foreign_key="officer.id")
    second_officer_id: UUID | None = Field(default=None, foreign_key="officer.id")
    people_heard: bool | None = None
    body_id: UUID | None = Field(default=None, foreign_key="body.id")  # the competent body
    upheld: bool | None = None  # the body followed the recommendation


class Measure(Record):
    """What was agreed: who does what until when, with proof."""

    case_id: UUID = Field(foreign_key="case.id")
    text: str = Field(min_length=1)
    owner: str = Field(default="", max_length=200)
    due: date | None = None
    done_on: date | None = None
    proof: str = ""


STEP_ORDER: Sequence[Step] = tuple(Step)
DIALOGUE_EVENTS = frozenset({EventType.CONTACT, EventType.AGREEMENT})
REMOVAL_EVENTS = frozenset({EventType.REMOVAL_BY_US, EventType.REMOVAL_ASKED, EventType.REMOVAL_DONE})


def blocks(to: Step, case: Case, events: Iterable[CaseEvent]) -> str | None:
    """Rule 5: return the code of what stands between the case and this step, or None if it is open.

    `case_not_open`, `already_there`, `dialogue_first` (no recorded attempt at dialogue), `removal_first` (no
    recorded removal or request for removal). A block can be skipped with a reason and a second officer.
    """
    if case.state is not CaseState.OPEN:
        return "case_not_open"
    if STEP_ORDER.index(to) <= STEP_ORDER.index(case.step):
        return "already_there"
    types = {e.type for e in events}
    if to is Step.REMOVAL and not types & DIALOGUE_EVENTS:
        return "dialogue_first"
    if to is Step.WITHDRAWAL and not types & DIALOGUE_EVENTS:
        return "dialogue_first"
    if to is Step.WITHDRAWAL and not types & REMOVAL_EVENTS:
        return "removal_first"
    return None


SKIPPABLE = frozenset({"dialogue_first", "removal_first"})


def check_step(
    to: Step,
    case: Case,
    events: Iterable[CaseEvent],
    *,
    skip_reason: str = "",
    officer_id: UUID | None = None,
    second_officer_id: UUID | None = None,
) -> bool:
    """Rule 5. Return True if the step is reached by skipping one. Raises `Refused` with the block's code,
    `reason_missing` or `second_officer_missing` (none, or the same officer twice)."""
    block = blocks(to, case, events)
    if block is None:
        return False
    if block not in SKIPPABLE or not (skip_reason.strip() or second_officer_id):
        raise Refused(block, reference=case.reference, step=to.value)
    if not skip_reason.strip():
        raise Refused("reason_missing")
    if second_officer_id is None or second_officer_id == officer_id:
        raise Refused("second_officer_missing")
    return True


def check_body_decision(case: Case, events: Iterable[CaseEvent]) -> None:
    """A body decides only on a recorded recommendation (`ladder.withdrawal`). Raises `Refused`."""
    if case.state is not CaseState.OPEN:
        raise Refused("case_not_open", reference=case.reference, step=case.step.value)
    if not any(e.type is EventType.RECOMMENDATION for e in events):
        raise Refused("recommendation_first", reference=case.reference)


class CommentGround(StrEnum):
    """The four grounds on which a comment may be removed (rule 7)."""

    OFFENSIVE = "offensive"
    DISCRIMINATORY = "discriminatory"
    DEFAMATORY = "defamatory"
    INFRINGING = "infringing"


def comment_may_be_removed(grounds: Iterable[CommentGround]) -> bool:
    """Rule 7 (`principle.criticism`): criticism alone is never a ground."""
    return any(True for _ in grounds)
