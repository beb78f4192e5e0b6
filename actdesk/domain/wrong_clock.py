"""Is this computer's clock to be believed? The journal's order does not rest on it; dates and reminders do."""

from datetime import datetime, timedelta
from enum import StrEnum

BEHIND = timedelta(days=1)
AHEAD = timedelta(days=366)


class ClockState(StrEnum):
    PLAUSIBLE = "plausible"
    BEHIND = "clock_behind"  # it says a day before what the store already knows
    AHEAD = "clock_ahead"  # nobody was here for more than a year, or it is wrong


def clock_state(now: datetime, newest: datetime) -> ClockState:
    """Compare the clock with the newest entry of the journal. A warning, never a refusal."""
    if now < newest - BEHIND:
        return ClockState.BEHIND
    if now > newest + AHEAD:
        return ClockState.AHEAD
    return ClockState.PLAUSIBLE
