"""Locking reaches every connection to the store, also that of a job which does not come back."""

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Any

import pytest

from actdesk.data import connections, probe, rekey, restore
from actdesk.data.connections import shut
from actdesk.data.engine import connect, make_engine
from actdesk.domain.base import Refused

KEY = bytes(range(32))
ENDLESS = "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT max(n) FROM t"


def held_by_name(path: Path) -> int:
    """How many files of this name the process holds open (Linux)."""
    found = 0
    for entry in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found += str(entry.readlink()).startswith(str(path))
    return found


def test_a_statement_that_never_ends_is_ended_and_its_connection_closed(tmp_path: Path) -> None:
    connection = connect(tmp_path / "a.db", KEY)
    said: list[str] = []

    def endless() -> None:
        try:
            connection.execute(ENDLESS).fetchall()
        except Exception as error:  # noqa: BLE001
            said.append(type(error).__name__)

    thread = threading.Thread(target=endless)
    thread.start()
    before = time.monotonic()
    assert shut(tmp_path) == 0
    assert time.monotonic() - before < 1
    thread.join(5)
    assert not thread.is_alive()
    with pytest.raises(Exception, match=r"locked|closed"):
        connection.execute("SELECT 1")


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="Linux")
def test_a_job_stuck_in_the_middle_of_an_act_holds_no_file_open_afterwards(tmp_path: Path) -> None:
    made = make_engine(tmp_path / "a.db", KEY)
    until, inside = threading.Event(), threading.Event()

    def stuck() -> None:
        try:
            with made.begin() as open_act:
                open_act.exec_driver_sql("CREATE TABLE t (n)")
                inside.set()
                until.wait(30)
        except Exception:  # noqa: BLE001 - it ends with the driver's error, as everything that comes too late
            pass

    thread = threading.Thread(target=stuck)
    thread.start()
    assert inside.wait(10)
    assert held_by_name(tmp_path / "a.db") >= 1
    assert shut(tmp_path) == 0
    assert held_by_name(tmp_path / "a.db") == 0
    until.set()
    thread.join(10)
    made.dispose()
    with connect(tmp_path / "a.db", KEY) as again:
        assert again.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,), "the half act is not there"
    again.close()


@pytest.mark.parametrize("opening", [probe.untouched, rekey._quiet, restore._quiet])
def test_whoever_copies_or_changes_a_file_is_reached_too(
    tmp_path: Path, opening: Callable[[Path, bytes], AbstractContextManager[Any]]
) -> None:
    """A change of the key and a way back hold connections of their own, for as long as one statement takes."""
    connect(tmp_path / "a.db", KEY).close()
    inside, said = threading.Event(), []

    def copies() -> None:
        try:
            with opening(tmp_path / "a.db", KEY) as connection:
                inside.set()
                connection.execute(ENDLESS).fetchall()
        except Exception as error:  # noqa: BLE001
            said.append(error)

    thread = threading.Thread(target=copies)
    thread.start()
    assert inside.wait(10)
    assert shut(tmp_path) == 0
    thread.join(5)
    assert not thread.is_alive()
    assert len(said) == 1
    assert held_by_name(tmp_path / "a.db") == 0


def test_only_what_lies_below_the_folder_is_closed(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one, two = connect(tmp_path / "one" / "a.db", KEY), connect(tmp_path / "two" / "a.db", KEY)
    assert shut(tmp_path / "one") == 0
    two.execute("SELECT 1")
    two.close()
    with pytest.raises(Exception, match=r"locked|closed"):
        one.execute("SELECT 1")


def test_a_wiped_key_opens_no_second_connection(tmp_path: Path) -> None:
    key = bytearray(KEY)
    made = make_engine(tmp_path / "a.db", key)
    with made.begin() as act:
        act.exec_driver_sql("CREATE TABLE t (n)")
    shut(tmp_path)
    made.dispose()
    key[:] = bytes(32)
    with pytest.raises(Refused, match="store_locked"):
        made.connect()


def test_many_readers_at_once_are_shut_without_a_crash(tmp_path: Path) -> None:
    for _ in range(10):
        ready = threading.Barrier(9)

        def reads(ready: threading.Barrier = ready) -> None:
            connection = connect(tmp_path / "a.db", KEY)
            ready.wait()
            try:
                while True:
                    connection.execute("SELECT 1").fetchall()
            except Exception:  # noqa: BLE001 - closed
                return

        threads = [threading.Thread(target=reads) for _ in range(8)]
        for thread in threads:
            thread.start()
        ready.wait()
        assert shut(tmp_path) == 0
        for thread in threads:
            thread.join(10)
            assert not thread.is_alive()
    assert not [one for one in connections._living if one.place.is_relative_to(tmp_path)]
