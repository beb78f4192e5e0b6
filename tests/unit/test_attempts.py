"""Wrong passphrases slow down, and a clock that lies locks nobody out for more than a minute."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actdesk.domain.attempts import LONGEST_SECONDS, MOST_COUNTED, Attempts, wait_after


@pytest.mark.parametrize(
    ("wrong", "seconds"),
    [(0, 0), (1, 0), (2, 0), (3, 1), (4, 2), (5, 4), (6, 8), (7, 16), (8, 32), (9, 60), (10, 60), (10**6, 60)],
)
def test_the_first_two_are_free_and_then_it_doubles_up_to_a_minute(wrong: int, seconds: int) -> None:
    assert wait_after(wrong) == seconds


def test_the_wait_passes_and_a_part_of_a_second_counts_as_one() -> None:
    three = Attempts().failed(100.0).failed(100.0).failed(100.0).failed(100.0)
    assert [three.seconds_left(now) for now in (100.0, 100.5, 101.0, 101.9, 102.0, 1e9)] == [2, 2, 1, 1, 0, 0]


@given(st.integers(0, 3000), st.floats(-1e12, 1e12), st.floats(-1e12, 1e12))
def test_whatever_the_clock_says_nobody_waits_more_than_a_minute(wrong: int, last: float, now: float) -> None:
    assert 0 <= Attempts(wrong, last).seconds_left(now) <= LONGEST_SECONDS


def test_a_clock_set_back_begins_the_wait_anew_and_no_more() -> None:
    assert Attempts(9, 1_000_000.0).seconds_left(0.0) == LONGEST_SECONDS


def test_the_counter_does_not_grow_for_ever() -> None:
    assert Attempts(MOST_COUNTED, 0.0).failed(1.0).wrong == MOST_COUNTED
