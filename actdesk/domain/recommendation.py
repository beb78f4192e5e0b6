"""A recommendation of withdrawal as it goes to the competent body (`ladder.withdrawal`): facts, and nothing drawn.

Who reported is not among them: the body decides on what was done, not on who said so.
"""

from datetime import date, datetime

from actdesk.domain.base import Value
from actdesk.domain.cases import EventType, Severity, Step, Way


class TakenStep(Value):
    """One step of the ladder that was taken before, or skipped."""

    at: datetime
    type: EventType
    on: date | None = None
    way: Way | None = None
    gist: str = ""
    answer: str = ""
    to_step: Step | None = None
    second: str = ""  # the officer who agreed to skip


class NotedMeasure(Value):
    """A measure that was agreed, and whether it was done."""

    text: str
    owner: str = ""
    due: date | None = None
    done_on: date | None = None


class NotedEvidence(Value):
    """A piece of evidence that the body may ask for; `whole`: its bytes still have this SHA-256."""

    name: str
    sha256: str
    whole: bool


class EndingAccess(Value):
    """An administration that ends if the body follows the recommendation."""

    person: str
    role: str


class RecommendationFacts(Value):
    """All that the document says. Codes stay codes; the report has the words."""

    reference: str
    as_of: datetime
    made_at: datetime
    made_by: str = ""
    to: str
    on: date
    account: str = ""
    platform: str = ""
    accountable: str = ""  # the body that the account speaks for
    people: tuple[str, ...] = ()
    concerned: str = ""
    principles: tuple[str, ...] = ()
    policy_version: str = ""
    severity: Severity
    crisis: bool = False
    seen_on: date
    link: str = ""
    summary: str = ""
    quoted: str = ""
    gist: str = ""
    people_heard: bool = False
    heard: str = ""  # what they said, or why they were not heard
    steps: tuple[TakenStep, ...] = ()
    measures: tuple[NotedMeasure, ...] = ()
    evidence: tuple[NotedEvidence, ...] = ()
    ending: tuple[EndingAccess, ...] = ()
