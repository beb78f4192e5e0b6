"""What is held on a person, as it is printed for them: a right of theirs, like being erased.

Only what is about them: texts in which they are named, with the names of others covered.
"""

from datetime import date, datetime

from actdesk.domain.base import Kind, Value
from actdesk.domain.people import Term


class HeldRole(Value):
    """An account that they administer or administered."""

    account: str
    platform: str
    role: str
    start: date | None = None
    end: date | None = None
    proven_on: date | None = None


class HeldRecord(Value):
    """A record that is about them or in which they are named, with the texts that name them."""

    kind: Kind
    label: str = ""
    texts: tuple[str, ...] = ()


class HeldFile(Value):
    """A file in which their name can be read; it is not printed, they can ask for a copy."""

    name: str
    sha256: str


class HeldFacts(Value):
    """All that the copy says. `closed` counts records of cases that whoever made it may not read."""

    as_of: datetime
    made_at: datetime
    made_by: str = ""
    name: str
    email: str = ""
    organisation: str = ""
    role: str = ""
    languages: tuple[str, ...] = ()
    comms_team_from: date | None = None
    comms_team_until: date | None = None
    comms_team_before: tuple[Term, ...] = ()
    sub_team_from: date | None = None
    sub_team_until: date | None = None
    policy_acknowledged_on: date | None = None
    policy_version: str = ""
    left_on: date | None = None
    notes: str = ""
    tags: tuple[str, ...] = ()
    roles: tuple[HeldRole, ...] = ()
    records: tuple[HeldRecord, ...] = ()
    files: tuple[HeldFile, ...] = ()
    history: int = 0
    drafts: int = 0
    closed: int = 0
