"""How long things may take, in days; each is a setting of the desk that the officers can change.

They are calendar days, but for what is promised in working days (`ClockKind.working`).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from actdesk.domain.base import Refused
from actdesk.domain.cases import Case, CaseState, Measure, Step
from actdesk.domain.records import Setting
from actdesk.domain.requests import ChannelRequest, Stage
from actdesk.domain.working_days import after_working_days


@dataclass(frozen=True)
class Clocks:
    """Days allowed; the defaults are the design's."""

    acknowledge_request: int = 5  # working days
    decide_request: int = 30
    first_dialogue: int = 14
    feedback: int = 90
    take_down: int = 2
    attestation: int = 180
    keep_unfounded: int = 180  # how long a case is kept once it has ended, by its outcome
    keep_settled: int = 1095
    keep_withdrawn: int = 1825
    keep_handed_over: int = 365


@dataclass(frozen=True)
class ClockKind:
    """One clock: its field in `Clocks`, the days between which it can be set, and the clause that it serves."""

    key: str
    low: int
    high: int
    clause: str
    working: bool = False  # counted in working days

    @property
    def default(self) -> int:
        days: int = getattr(Clocks(), self.key)
        return days

    def check(self, days: int) -> None:
        """Raises `Refused("clock_out_of_bounds")`."""
        if not self.low <= days <= self.high:
            raise Refused("clock_out_of_bounds", clock=self.key, low=self.low, high=self.high)


# In the order in which they are shown. Bounds keep a slip of the hand from switching a clock off.
CLOCKS: dict[str, ClockKind] = {
    kind.key: kind
    for kind in (
        ClockKind("acknowledge_request", 1, 60, "support.choose", working=True),
        ClockKind("decide_request", 1, 365, "support.choose"),
        ClockKind("first_dialogue", 1, 90, "ladder.dialogue"),
        ClockKind("feedback", 1, 730, "ladder.removal"),
        ClockKind("take_down", 1, 30, "principle.dignity"),
        ClockKind("attestation", 7, 1095, "admin.co-admin"),
        ClockKind("keep_unfounded", 30, 3650, "principle.confidentiality"),
        ClockKind("keep_settled", 30, 3650, "principle.confidentiality"),
        ClockKind("keep_withdrawn", 30, 3650, "principle.confidentiality"),
        ClockKind("keep_handed_over", 30, 3650, "principle.confidentiality"),
    )
}
SETTING_KEYS: dict[str, str] = {key: f"desk.clock.{key}" for key in CLOCKS}


def clock_of(setting: Setting) -> str | None:
    """The clock that a setting is about, or None."""
    key = setting.key.removeprefix("desk.clock.")
    return key if key in CLOCKS and key != setting.key else None


def clocks_from(settings: Iterable[Setting]) -> Clocks:
    """The clocks as the desk set them. A value that no officer could have set counts as the default."""
    return Clocks(**_days_in(settings))


def _days_in(settings: Iterable[Setting]) -> dict[str, int]:
    days: dict[str, int] = {}
    for setting in settings:
        clock, value = clock_of(setting), setting.value.get("v")
        if clock and type(value) is int and CLOCKS[clock].low <= value <= CLOCKS[clock].high:
            days[clock] = value
    return days


def changed_days(clocks: Clocks, wanted: Mapping[str, int]) -> dict[str, int]:
    """What of `wanted` is new. Raises `Refused` (`clock_unknown`, `clock_out_of_bounds`)."""
    now = asdict(clocks)
    for key, days in wanted.items():
        if key not in CLOCKS:
            raise Refused("clock_unknown", clock=key)
        CLOCKS[key].check(days)
    return {key: days for key, days in wanted.items() if now[key] != days}


def request_due(request: ChannelRequest, clocks: Clocks) -> date | None:
    """Return the day by which a request must be decided; the clock runs only while the Secretariat holds it."""
    if request.submitted_on is None or request.stage not in (Stage.SUBMITTED, Stage.IN_EVALUATION):
        return None
    return request.submitted_on + timedelta(days=clocks.decide_request + request.paused_days)


def acknowledge_due(request: ChannelRequest, clocks: Clocks, holidays: Collection[str]) -> date | None:
    """Return the day by which the requester must hear that the request arrived; None once they did."""
    waits = request.stage in (Stage.SUBMITTED, Stage.IN_EVALUATION) and request.acknowledged_on is None
    if request.submitted_on is None or not waits:
        return None
    return after_working_days(request.submitted_on, clocks.acknowledge_request, holidays)


def case_due(case: Case, measures: Iterable[Measure], clocks: Clocks) -> date | None:
    """Return the next day on which something is owed in an open case: first dialogue, a measure, or feedback."""
    if case.state is not CaseState.OPEN:
        return None
    if case.step is Step.INTAKE:
        return case.opened_on + timedelta(days=clocks.first_dialogue)
    owed = [m.due for m in measures if m.done_on is None and m.due is not None]
    return min([*owed, case.opened_on + timedelta(days=clocks.feedback)])
