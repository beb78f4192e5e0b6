"""A case as it is printed: everything that is on record, with the custody of each piece of evidence.

A service fills `CaseFileFacts` from the store, in full or masked; the report only says it.
"""

from datetime import date, datetime

from actdesk.domain.base import Value
from actdesk.domain.cases import CaseOutcome, CaseState, EventType, Severity, Step, Way
from actdesk.domain.comments import CommentGround, CommentVerdict


class FileEvent(Value):
    """One entry of the story."""

    at: datetime
    type: EventType
    officer: str = ""
    second: str = ""
    on: date | None = None
    done_by: str = ""
    way: Way | None = None
    gist: str = ""
    answer: str = ""
    to_step: Step | None = None
    body: str = ""
    people_heard: bool | None = None
    upheld: bool | None = None
    ended: tuple[str, ...] = ()  # whose administrations a body's decision ended
    verdict: CommentVerdict | None = None
    grounds: tuple[CommentGround, ...] = ()


class FileMeasure(Value):
    """One measure as it was agreed, and what came of it."""

    text: str
    owner: str = ""
    due: date | None = None
    done_on: date | None = None
    proof: str = ""
    verified_by: str = ""


class Handling(Value):
    """Somebody took a piece of evidence in, or out as a copy."""

    at: datetime
    officer: str
    taken_out: bool


class FilePiece(Value):
    """One piece of evidence; `whole` says that its bytes had this SHA-256 when the file was made."""

    name: str
    media_type: str
    size: int
    sha256: str
    whole: bool
    custody: tuple[Handling, ...] = ()


class FileReading(Value):
    """An officer read the case on a day, first at this moment."""

    at: datetime
    officer: str


class CaseFileFacts(Value):
    """All that a case file says. Codes stay codes; the report has the words."""

    masked: bool
    reference: str
    as_of: datetime
    made_at: datetime
    made_by: str = ""
    account: str = ""
    platform: str = ""
    body: str = ""
    link: str = ""
    summary: str = ""
    quoted: str = ""
    seen_on: date
    reporter: str = ""
    people: tuple[str, ...] = ()
    concerned: str = ""
    principles: tuple[str, ...] = ()
    policy_version: str = ""
    severity: Severity
    crisis: bool = False
    step: Step
    state: CaseState
    outcome: CaseOutcome
    lessons: str = ""
    handed_over_reference: str = ""
    notes: str = ""
    opened_on: date
    settled_on: date | None = None
    retain_until: date | None = None
    team: tuple[str, ...] = ()
    events: tuple[FileEvent, ...] = ()
    measures: tuple[FileMeasure, ...] = ()
    evidence: tuple[FilePiece, ...] = ()
    readings: tuple[FileReading, ...] = ()
