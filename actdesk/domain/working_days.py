"""Working days: Monday to Friday, but for the desk's holidays. What is promised in them is counted here."""

from collections.abc import Collection
from datetime import date, timedelta

from actdesk.domain.base import Refused
from actdesk.domain.dates import read_day

EVERY_YEAR = ("01-01", "12-25")  # the desk's holidays until it names its own
MOST_HOLIDAYS = 400


def is_working_day(day: date, holidays: Collection[str]) -> bool:
    """`holidays` are ISO dates, and `MM-DD` for a day of every year."""
    return day.weekday() < 5 and day.isoformat() not in holidays and f"{day:%m-%d}" not in holidays


def after_working_days(start: date, days: int, holidays: Collection[str]) -> date:
    """Return the day on which so many working days after `start` are over; `start` itself does not count.

    A desk whose holidays leave no working day counts calendar days.
    """
    day, left = start, days
    for _ in range(days * 7 + MOST_HOLIDAYS):
        if left <= 0:
            return day
        day += timedelta(days=1)
        left -= is_working_day(day, holidays)
    return start + timedelta(days=days)


def read_holidays(text: str) -> tuple[str, ...]:
    """Return the holidays that somebody typed, one a line: a date (2026-04-06, 06/04/2026) or a day (25/12, 12-25).

    Raises `Refused` (`holiday_unfit` with the line, `too_many_holidays`).
    """
    found = []
    for line in (entry.strip() for entry in text.replace(",", "\n").replace(";", "\n").split("\n") if entry.strip()):
        whole = read_day(line)
        month_first, day_first = read_day(f"2024-{line}"), read_day(f"{line.rstrip('/.')}/2024")
        if whole is not None:
            found.append(whole.isoformat())
        elif month_first is not None and "/" not in line and "." not in line:
            found.append(f"{month_first:%m-%d}")
        elif day_first is not None:
            found.append(f"{day_first:%m-%d}")
        else:
            raise Refused("holiday_unfit", line=line[:40])
    if len(found) > MOST_HOLIDAYS:
        raise Refused("too_many_holidays", limit=MOST_HOLIDAYS)
    return tuple(sorted(set(found)))
