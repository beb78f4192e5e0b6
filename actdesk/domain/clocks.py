"""How long things may take, in days; each is a setting of the desk that the officers can change.

They are calendar days, but for what is promised in working days (`ClockKind.working`).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from enum import StrEnum

from actdesk.domain.base import Refused
from actdesk.domain.cases import Case, CaseState, Measure, Severity, Step
from actdesk.domain.records import Setting
from actdesk.domain.requests import ChannelRequest, Stage
from actdesk.domain.working_days import after_working_days


@dataclass(frozen=True)
class Clocks:
    """Days allowed; the defaults are the design's."""

    acknowledge_request: int = 5  # working days
    decide_request: int = 30
    acknowledge: int = 7
    first_dialogue: int = 14
    urgent: int = 1
    feedback: int = 90
    take_down: int = 2
    attestation: int = 180
    silence: int = 180
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
        ClockKind("acknowledge", 1, 60, "ladder.contact"),
        ClockKind("urgent", 1, 14, "principle.minors"),
        ClockKind("first_dialogue", 1, 90, "ladder.dialogue"),
        ClockKind("feedback", 1, 730, "ladder.removal"),
        ClockKind("take_down", 1, 30, "principle.dignity"),
        ClockKind("attestation", 7, 1095, "admin.co-admin"),
        ClockKind("silence", 14, 1095, "criterion.sustain"),
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


class Owed(StrEnum):
    """What is owed in an open case; where two are due on one day, the one that stands first here is told."""

    URGENT = "urgent"  # a child, a crisis, a critical case: somebody sees to it again
    ACKNOWLEDGE = "acknowledge"  # whoever reported hears that the report has come
    FIRST_DIALOGUE = "first_dialogue"
    MEASURE = "measure"
    FEEDBACK = "feedback"


CASE_CLOCKS = frozenset({"acknowledge", "urgent", "first_dialogue", "feedback"})


@dataclass(frozen=True)
class Milestone:
    """What is owed in a case, and by which day; `text` is the measure's."""

    what: Owed
    day: date
    text: str = ""


def is_urgent(case: Case) -> bool:
    """True for a case that cannot wait: a child (`principle.minors`), a crisis, or critical."""
    return "principle.minors" in case.principles or case.crisis or case.severity is Severity.CRITICAL


def milestones(case: Case, measures: Iterable[Measure], clocks: Clocks) -> tuple[Milestone, ...]:
    """Return what is owed in an open case, the next first; nothing in one that has ended.

    A case that nobody reported owes no acknowledgement. An urgent one owes a look again and again, counted from the
    last time that somebody saw to it, so that it never waits behind the long clock of feedback.
    """
    owed = [Milestone(what, day, text) for what, day, text in _owed(case, measures, clocks)]
    order = list(Owed)
    return tuple(sorted(owed, key=lambda m: (m.day, order.index(m.what))))


def _owed(case: Case, measures: Iterable[Measure], clocks: Clocks) -> Iterator[tuple[Owed, date, str]]:
    """What is owed, in no order: of thousands of cases only the next day is asked for."""
    if case.state is not CaseState.OPEN:
        return
    yield Owed.FEEDBACK, feedback_due(case, clocks), ""
    if case.reporter and case.acknowledged_on is None:
        yield Owed.ACKNOWLEDGE, case.opened_on + timedelta(days=clocks.acknowledge), ""
    if case.step is Step.INTAKE:
        yield Owed.FIRST_DIALOGUE, case.opened_on + timedelta(days=clocks.first_dialogue), ""
    if is_urgent(case):
        yield Owed.URGENT, (case.told_on or case.opened_on) + timedelta(days=clocks.urgent), ""
    for measure in measures:
        if measure.done_on is None and measure.due is not None:
            yield Owed.MEASURE, measure.due, measure.text


def feedback_due(case: Case, clocks: Clocks) -> date:
    """Return the day by which a case is to be settled; after it a removal is to be considered."""
    return case.opened_on + timedelta(days=clocks.feedback)


def case_due(case: Case, measures: Iterable[Measure], clocks: Clocks) -> date | None:
    """Return the next day on which something is owed in a case, or None."""
    return min((day for _, day, _ in _owed(case, measures, clocks)), default=None)
