"""How long things may take, in calendar days; each is a setting that the officers can edit."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from actdesk.domain.cases import Case, CaseState, Measure, Step
from actdesk.domain.requests import ChannelRequest, Stage


@dataclass(frozen=True)
class Clocks:
    """Days allowed; the defaults are the design's."""

    decide_request: int = 30
    first_dialogue: int = 14
    feedback: int = 90


def request_due(request: ChannelRequest, clocks: Clocks) -> date | None:
    """Return the day by which a request must be decided; it runs only while the Secretariat holds it."""
    if request.submitted_on is None or request.stage not in (Stage.SUBMITTED, Stage.IN_EVALUATION):
        return None
    return request.submitted_on + timedelta(days=clocks.decide_request)


def case_due(case: Case, measures: Iterable[Measure], clocks: Clocks) -> date | None:
    """Return the next day on which something is owed in an open case: first dialogue, a measure, or feedback."""
    if case.state is not CaseState.OPEN:
        return None
    if case.step is Step.INTAKE:
        return case.opened_on + timedelta(days=clocks.first_dialogue)
    owed = [m.due for m in measures if m.done_on is None and m.due is not None]
    return min([*owed, case.opened_on + timedelta(days=clocks.feedback)])
