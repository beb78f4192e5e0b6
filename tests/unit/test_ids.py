"""Ids are made by the client, ascend, and say when they were made."""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import pairwise
from uuid import RFC_4122

from actdesk.domain.base import new_id, registered_on


def test_ids_of_one_millisecond_ascend_in_the_order_in_which_they_were_made() -> None:
    ids = [new_id(at_ms=1_700_000_000_000) for _ in range(5000)]
    assert all(a < b for a, b in pairwise(ids))
    assert {i.version for i in ids} == {7}
    assert {i.variant for i in ids} == {RFC_4122}


def test_ids_of_the_running_clock_ascend() -> None:
    ids = [new_id() for _ in range(5000)]
    assert ids == sorted(ids)


def test_no_id_is_made_twice_on_several_threads() -> None:
    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(lambda _n: new_id(at_ms=1_700_000_000_000), range(20_000)))
    assert len(set(ids)) == len(ids)


def test_an_id_says_the_day_on_which_it_was_made() -> None:
    moment = datetime(2026, 11, 20, 23, 59, 59, tzinfo=UTC)
    assert registered_on(new_id(at_ms=int(moment.timestamp() * 1000))) == moment.date()
    assert registered_on(new_id()) == datetime.fromtimestamp(time.time(), UTC).date()


def test_a_clock_that_is_set_back_is_followed() -> None:
    later, earlier = new_id(at_ms=1_700_000_000_000), new_id(at_ms=1_600_000_000_000)
    assert earlier < later
