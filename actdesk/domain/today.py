"""What must be done now, in the order of harm: the lines of the Today screen, as values."""

import functools
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from actdesk.domain.base import Kind
from actdesk.domain.clocks import Clocks
from actdesk.domain.working_days import after_working_days

SOON_DAYS = 7  # what is due within a week can still be done in time
CONSENT_SOON_DAYS = 30  # to ask somebody again takes longer
LONG_AGO = 366  # days
LIFESPAN_SOON_DAYS = 60  # a transition takes weeks (`criterion.lifespan`)
RETENTION_SOON_DAYS = 30  # the notice before a case may be deleted: somebody may still need it


class TaskKind(StrEnum):
    """What can wait to be done. The order of the members is the order of harm, the worst first."""

    URGENT_CASE = "urgent_case"  # a child, a crisis or a critical case (`principle.minors`), whatever its clock
    TAKE_DOWN = "take_down"  # a consent was withdrawn, the picture is still published (`principle.dignity`)
    CASE_CLOCK = "case_clock"  # an acknowledgement, a first dialogue, or feedback (`ladder.dialogue`)
    MEASURE = "measure"  # agreed in a case, not done yet
    CO_ADMINISTRATION = "co_administration"  # an account that speaks without the Secretariat (`admin.co-admin`)
    ACKNOWLEDGE = "acknowledge"  # somebody waits to hear that their request arrived
    SECURITY = "security"  # what was found wanting on an account, and should have been mended (`principle.security`)
    REQUEST = "request"  # somebody waits for a decision
    TRIAL = "trial"  # a channel on trial is looked at again (`criterion.lifespan`)
    CONDITION = "condition"  # of an approval
    CONSENT = "consent"  # ends while its picture is published
    CLOSING = "closing"  # a step of a closing (`criterion.lifespan`)
    FOUND = "found"  # an account of which nobody has said whose it is (`principle.official-channels`)
    ATTESTATION = "attestation"  # "checked today" must be said again
    SILENCE = "silence"  # nothing was posted for long (`criterion.sustain`)
    ACCOUNT_END = "account_end"  # its expected end is near or has passed (`criterion.lifespan`)
    RETENTION = "retention"  # an ended case whose time to be kept ends (`principle.confidentiality`)
    DRAFT = "draft"  # a request to go on with


@dataclass(frozen=True)
class Task:
    """One line: what, on which record, by when. `code` says more of its kind (a standing, what is owed, a stage)."""

    kind: TaskKind
    record: Kind
    id: UUID
    reference: str  # a handle, a file's name, INF-…, REQ-…
    label: str = ""  # the account concerned, the channel's name, the person of a consent
    detail: str = ""  # a sentence that somebody typed, cut
    place: str = ""  # the platform's key
    code: str = ""
    due: date | None = None
    minors: bool = False
    crisis: bool = False

    def days_late(self, day: date) -> int | None:
        """How many days ago it was due; negative: in how many days it will be. None without a date."""
        return None if self.due is None else (day - self.due).days


@dataclass(frozen=True)
class TaskGroup:
    """The first few tasks of a kind, and how many there are in all."""

    kind: TaskKind
    total: int
    late: int  # of them, those whose day has passed
    tasks: tuple[Task, ...]


@dataclass(frozen=True)
class KeyFigures:
    """The few figures beside the tasks."""

    bound: int = 0  # accounts that speak under the Alliance's banner
    met: int = 0  # of them, those that meet the rule (`admin.co-admin`)
    requests_open: int = 0
    cases_open: int = 0
    pictures_waiting: int = 0  # for answers
    accounts: int = 0  # of every state, as the next three
    requests: int = 0
    cases: int = 0
    pictures: int = 0

    @property
    def is_new(self) -> bool:
        """True while nothing was registered yet."""
        return not (self.accounts or self.requests or self.cases or self.pictures)


@dataclass(frozen=True)
class Agenda:
    """Everything that the Today screen shows."""

    day: date
    groups: tuple[TaskGroup, ...] = ()
    figures: KeyFigures = field(default_factory=KeyFigures)

    @property
    def late(self) -> int:
        return sum(group.late for group in self.groups)

    @property
    def waiting(self) -> int:
        return sum(group.total for group in self.groups)


@dataclass(frozen=True)
class Horizon:
    """Until which days the agenda looks, from the clocks of the desk."""

    day: date
    clocks: Clocks
    holidays: tuple[str, ...] = ()

    def acknowledged_by(self) -> dict[str, str]:
        """By which day to say that a request arrived, by the day of its arrival, as ISO dates.

        What arrived more than a year ago is not in it, and late whatever the day.
        """
        return dict(_acknowledged_by(self.day, self.clocks.acknowledge_request, self.holidays))

    @property
    def soon(self) -> date:
        return self.day + timedelta(days=SOON_DAYS)

    @property
    def consents(self) -> date:
        return self.day + timedelta(days=CONSENT_SOON_DAYS)

    @property
    def ends(self) -> date:
        return self.day + timedelta(days=LIFESPAN_SOON_DAYS)

    @property
    def retained(self) -> date:
        return self.day + timedelta(days=RETENTION_SOON_DAYS)


@functools.lru_cache(maxsize=2)
def _acknowledged_by(day: date, days: int, holidays: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Counted once a day: a year of days, and the agenda is asked for at every change."""
    arrivals = (day - timedelta(days=n) for n in range(LONG_AGO))
    return tuple((a.isoformat(), after_working_days(a, days, holidays).isoformat()) for a in arrivals)
