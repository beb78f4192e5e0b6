"""Periods by name: whole quarters and years, the current ones up to today."""

from datetime import date

import pytest

from actdesk.domain.periods import Period, Span, named


@pytest.mark.parametrize(
    ("today", "span", "start", "end"),
    [
        (date(2026, 11, 20), Span.THIS_QUARTER, date(2026, 10, 1), date(2026, 11, 20)),
        (date(2026, 11, 20), Span.LAST_QUARTER, date(2026, 7, 1), date(2026, 9, 30)),
        (date(2026, 1, 1), Span.THIS_QUARTER, date(2026, 1, 1), date(2026, 1, 1)),
        (date(2026, 1, 1), Span.LAST_QUARTER, date(2025, 10, 1), date(2025, 12, 31)),
        (date(2026, 6, 30), Span.LAST_QUARTER, date(2026, 1, 1), date(2026, 3, 31)),
        (date(2028, 2, 29), Span.THIS_YEAR, date(2028, 1, 1), date(2028, 2, 29)),
        (date(2028, 2, 29), Span.LAST_YEAR, date(2027, 1, 1), date(2027, 12, 31)),
    ],
)
def test_a_named_period_has_its_days(today: date, span: Span, start: date, end: date) -> None:
    assert named(span, today) == Period(start, end)


def test_days_that_are_typed_have_no_name() -> None:
    assert named(Span.OWN, date(2026, 11, 20)) is None


def test_both_ends_of_a_period_count() -> None:
    period = Period(date(2026, 1, 1), date(2026, 1, 31))
    assert [period.holds(d) for d in (date(2025, 12, 31), date(2026, 1, 1), date(2026, 1, 31), date(2026, 2, 1))] == [
        False,
        True,
        True,
        False,
    ]
    assert not period.holds(None)
