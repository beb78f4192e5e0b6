"""What the letter on a decision says: the facts that its report is built from (`support.parameters`)."""

from datetime import date, datetime

from actdesk.domain.base import Value
from actdesk.domain.requests import Condition, Outcome


class LetterSupport(Value):
    """One kind of help that was agreed: the clause, what, by whom, and when: a day or a rhythm."""

    clause: str
    what: str = ""
    who: str = ""
    due: date | None = None
    rhythm: str = ""


class DecisionLetterFacts(Value):
    """Frozen, in words or codes as they stand in the store. `verdicts` say by criterion what the evaluators found."""

    reference: str
    channel: str
    platform: str = ""  # key
    handle: str = ""
    requester: str = ""
    body: str = ""
    submitted_on: date | None = None
    outcome: Outcome
    why: str
    brand_implications: str = ""
    parameters: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    alternative: str = ""
    support: tuple[LetterSupport, ...] = ()
    trial_until: date | None = None
    policy_version: str = ""
    decided_on: date
    decided_by: str
    second_officer: str = ""
    address: str = ""  # the team's own, for questions
    made_at: datetime
