"""Infraction cases and what happens in them (`ladder.*`, `principle.*`); the rules of the ladder are in `ladder.py`."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import JSON, Field

from actdesk.domain.base import Record
from actdesk.domain.comments import CommentGround, CommentVerdict


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
    DELETED = "deleted"  # reference, days, severity, principles and outcome stay


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
    concerned: str = ""  # people and groups who are not in the store
    body_id: UUID | None = Field(default=None, foreign_key="body.id")
    principles: tuple[str, ...] = Field(default=(), sa_type=JSON)
    policy_version: str = Field(default="", max_length=40)  # the edition that the principles are cited from
    severity: Severity = Severity.MEDIUM
    crisis: bool = False
    step: Step = Step.INTAKE
    state: CaseState = CaseState.OPEN
    outcome: CaseOutcome = CaseOutcome.NONE
    lessons: str = ""
    handed_over_reference: str = Field(default="", max_length=200)
    opened_on: date
    acknowledged_on: date | None = None  # the reporter was told that the report has come
    told_on: date | None = None  # somebody last saw to it: the newest entry of its story among `SEEN_TO`
    settled_on: date | None = None
    retain_until: date | None = None
    team: tuple[UUID, ...] = Field(default=(), sa_type=JSON)  # officers who may read it; empty: all (confidence.py)
    # How many entries its story has. Each adds one, so that an earlier entry cannot be undone from under a later one.
    story_length: int = Field(default=0, ge=0)


class EventType(StrEnum):
    """What happened in a case."""

    ACKNOWLEDGED = "acknowledged"  # the reporter was told that the report has come
    CONTACT = "contact"
    AGREEMENT = "agreement"
    REMOVAL_BY_US = "removal_by_us"
    REMOVAL_ASKED = "removal_asked"
    REMOVAL_DONE = "removal_done"
    REMOVAL_REFUSED = "removal_refused"  # those who were asked will not, or did not answer
    RECOMMENDATION = "recommendation"
    BODY_DECISION = "body_decision"
    STEP_SKIPPED = "step_skipped"
    NOTE = "note"
    SETTLED = "settled"
    REOPENED = "reopened"
    COMMENT = "comment"
    EVIDENCE_EXPORTED = "evidence_exported"
    TEAM = "team"  # who may read the case was changed
    RETENTION = "retention"  # until when it is kept was changed
    EVIDENCE_ERASED = "evidence_erased"  # a file held the name of somebody who was erased
    REDACTED = "redacted"  # a name was taken out for good
    DELETED = "deleted"
    RECOMMENDATION_PRINTED = "recommendation_printed"
    FILE_PRINTED = "file_printed"
    FILE_PRINTED_MASKED = "file_printed_masked"


SEEN_TO = frozenset(
    {
        EventType.ACKNOWLEDGED,
        EventType.CONTACT,
        EventType.AGREEMENT,
        EventType.REMOVAL_BY_US,
        EventType.REMOVAL_ASKED,
        EventType.REMOVAL_DONE,
        EventType.REMOVAL_REFUSED,
        EventType.RECOMMENDATION,
        EventType.BODY_DECISION,
        EventType.NOTE,
        EventType.COMMENT,
        EventType.REOPENED,
    }
)
"""Entries by which an officer sees to the matter itself; printing a file or changing a team is not one."""


class Way(StrEnum):
    INFORMAL = "informal"
    FORMAL = "formal"


class CaseEvent(Record):
    """One entry of a case's story; never edited, only added to."""

    case_id: UUID = Field(foreign_key="case.id")
    type: EventType
    at: datetime
    way: Way | None = None
    on: date | None = None  # the day on which it happened, where that is not the day on which it was written down
    done_by: str = Field(default="", max_length=200)  # who removed the message
    gist: str = ""
    answer: str = ""
    to_step: Step | None = None
    officer_id: UUID = Field(foreign_key="officer.id")
    second_officer_id: UUID | None = Field(default=None, foreign_key="officer.id")
    people_heard: bool | None = None
    body_id: UUID | None = Field(default=None, foreign_key="body.id")  # the competent body
    upheld: bool | None = None  # the body followed the recommendation
    verdict: CommentVerdict | None = None  # what was decided about a comment, and on which grounds
    grounds: tuple[CommentGround, ...] = Field(default=(), sa_type=JSON)


class CaseReading(Record):
    """An officer read the case on this day; kept with the first reading of the day, and never taken away."""

    case_id: UUID = Field(foreign_key="case.id")
    officer_id: UUID = Field(foreign_key="officer.id")
    day: date
    at: datetime


class Measure(Record):
    """What was agreed: who does what until when, with proof."""

    case_id: UUID = Field(foreign_key="case.id")
    text: str = Field(min_length=1)
    owner: str = Field(default="", max_length=200)
    due: date | None = None
    done_on: date | None = None
    done_by: UUID | None = Field(default=None, foreign_key="officer.id")  # who said that it is done
    proof: str = ""
    verified_on: date | None = None
    verified_by: UUID | None = Field(default=None, foreign_key="officer.id")  # another officer, who looked too
