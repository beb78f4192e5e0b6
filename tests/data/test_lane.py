"""The writing lane: whoever comes after the store was closed is told so at once, and nobody waits for ever."""

import threading
import time
from pathlib import Path

import pytest

from actdesk.data.lane import CLOSING_SECONDS, Lane
from actdesk.domain.base import ActDeskError, EnvironmentFault, Refused
from actdesk.domain.people import Person
from tests.builders import make_store


def test_one_writes_and_the_next_waits_and_is_told_when_it_takes_too_long() -> None:
    lane = Lane()
    with lane.taken(), pytest.raises(EnvironmentFault, match="store_busy"), lane.taken(0.01):
        pass
    with lane.taken(0.01):
        pass


def test_nobody_gets_on_a_closed_lane() -> None:
    lane = Lane()
    with lane.closing():
        pass
    with pytest.raises(Refused, match="store_locked"), lane.taken():
        pass


def test_closing_waits_a_moment_for_the_act_that_is_being_written_and_no_longer() -> None:
    lane, began = Lane(), time.monotonic()
    with lane.taken(), lane.closing():
        pass
    assert CLOSING_SECONDS <= time.monotonic() - began < CLOSING_SECONDS + 1


def test_who_writes_while_the_store_is_closed_ends_at_once(tmp_path: Path) -> None:
    """A pool that is emptied under a thread that is about to take its connection leaves it waiting: thirty tries."""
    for number in range(30):
        store = make_store(tmp_path / str(number))
        said: list[str] = []
        writing = threading.Event()

        def write(store=store, said=said, writing=writing) -> None:  # type: ignore[no-untyped-def]
            try:
                while True:
                    with store.act("import") as uow:
                        uow.add(Person.made(name="Somebody"))
                        uow.commit()
                    writing.set()
            except ActDeskError as error:
                said.append(error.code)

        thread = threading.Thread(target=write)
        thread.start()
        assert writing.wait(10)
        store.close()
        thread.join(5)
        assert not thread.is_alive()
        assert said == ["store_locked"]
