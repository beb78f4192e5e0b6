"""Spans of days that a report is asked for, by name or by hand. Both ends count."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


@dataclass(frozen=True)
class Period:
    """A span of days; both ends count."""

    start: date
    end: date

    def holds(self, day: date | None) -> bool:
        return day is not None and self.start <= day <= self.end


class Span(StrEnum):
    """The periods that have a name; the current ones end today."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    SINCE_LAST = "since_last"  # since the same report was written last
    OWN = "own"  # two dates that the officer types


def named(span: Span, today: date) -> Period | None:
    """Return the days of a named period as of today; None for `OWN` and `SINCE_LAST`, which are not in a calendar."""
    quarter = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
    year, month = date(today.year, 1, 1), today.replace(day=1)
    match span:
        case Span.THIS_MONTH:
            return Period(month, today)
        case Span.LAST_MONTH:
            end = month - timedelta(days=1)
            return Period(end.replace(day=1), end)
        case Span.THIS_QUARTER:
            return Period(quarter, today)
        case Span.LAST_QUARTER:
            end = quarter - timedelta(days=1)
            return Period(date(end.year, end.month - 2, 1), end)
        case Span.THIS_YEAR:
            return Period(year, today)
        case Span.LAST_YEAR:
            return Period(date(today.year - 1, 1, 1), year - timedelta(days=1))
        case Span.SINCE_LAST | Span.OWN:
            return None
