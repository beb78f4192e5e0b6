"""Backups that were proven before they counted, and never at the cost of a good one."""

import os
import random
import stat
import threading
from datetime import date
from pathlib import Path

import pytest

from actdesk.data import backups, header, keys, probe
from actdesk.data.places import BACKUPS, DATABASE, KEY_FILE
from actdesk.domain.base import EnvironmentFault, Refused
from tests.builders import KEY
from tests.data.stores import PASSPHRASE, QUICK, add_person, living_store

DAY = date(2026, 11, 22)


def test_a_backup_of_a_living_store_holds_everything_confirmed(tmp_path: Path) -> None:
    store = living_store(tmp_path, people=5)
    made = backups.make(tmp_path, KEY, on=DAY)  # the store is open, its newest rows still in the log
    assert made.inventory.counts["person"] == 5
    assert made.inventory.end.seq == made.inventory.counts["journal"] == 8
    assert made.backup.path.name == "000001-2026-11-22.db"
    store.close()


def test_a_backup_is_as_unreadable_as_the_store(tmp_path: Path) -> None:
    living_store(tmp_path).close()
    data = backups.make(tmp_path, KEY, on=DAY).backup.path.read_bytes()
    assert not data.startswith(b"SQLite format 3")
    assert b"Person" not in data
    with pytest.raises(EnvironmentFault, match="backup_damaged"):
        backups.check_file(backups.existing(tmp_path)[0].path, bytes([7]) * 32)


@pytest.mark.skipif(os.name == "nt", reason="modes are a Unix idea")
def test_a_backup_is_private_whatever_the_umask(tmp_path: Path) -> None:
    living_store(tmp_path).close()
    before = os.umask(0)
    try:
        made = backups.make(tmp_path, KEY, on=DAY)
    finally:
        os.umask(before)
    assert stat.S_IMODE(made.backup.path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / BACKUPS).stat().st_mode) == 0o700


def test_the_key_file_lies_with_the_backups_and_follows_every_change(tmp_path: Path) -> None:
    living_store(tmp_path).close()
    backups.make(tmp_path, KEY, on=DAY)
    assert (tmp_path / BACKUPS / KEY_FILE).read_bytes() == (tmp_path / KEY_FILE).read_bytes()
    keys.change_passphrase(tmp_path, PASSPHRASE, "changed")
    assert (tmp_path / BACKUPS / KEY_FILE).read_bytes() == (tmp_path / KEY_FILE).read_bytes()


def test_the_third_copy_of_the_key_file_saves_the_other_two(tmp_path: Path) -> None:
    living_store(tmp_path).close()
    backups.make(tmp_path, KEY, on=DAY)
    for path in (tmp_path / KEY_FILE, tmp_path / f"{KEY_FILE}.bak"):
        path.write_bytes(b"")
    keys.unlock(tmp_path, PASSPHRASE).wipe()
    assert header.parse((tmp_path / KEY_FILE).read_bytes()).revision == 1


def test_a_damaged_store_never_becomes_a_backup_and_the_good_ones_stay(tmp_path: Path) -> None:
    living_store(tmp_path, people=40).close()
    good = [backups.make(tmp_path, KEY, on=DAY).backup for _ in range(5)]
    path = tmp_path / DATABASE
    sound = path.read_bytes()
    kept = {p.name: p.read_bytes() for p in (tmp_path / BACKUPS).iterdir()}
    chance = random.Random(3)
    for _ in range(25):
        hurt = bytearray(sound)
        hurt[chance.randrange(len(hurt))] ^= 1 << chance.randrange(8)
        path.write_bytes(hurt)
        with pytest.raises(EnvironmentFault, match="store_damaged"):
            backups.make(tmp_path, KEY, on=DAY)
        assert {p.name: p.read_bytes() for p in (tmp_path / BACKUPS).iterdir()} == kept
    assert backups.existing(tmp_path) == tuple(good)


def test_a_damaged_backup_is_passed_over_for_the_newest_good_one(tmp_path: Path) -> None:
    living_store(tmp_path).close()
    first = backups.make(tmp_path, KEY, on=DAY).backup
    second = backups.make(tmp_path, KEY, on=DAY).backup
    second.path.write_bytes(second.path.read_bytes()[:-4096])
    assert backups.newest_good(tmp_path, KEY).backup == first
    first.path.write_bytes(b"")
    with pytest.raises(Refused, match="no_backup"):
        backups.newest_good(tmp_path, KEY)


def test_a_clock_that_says_1970_changes_nothing_in_the_order(tmp_path: Path) -> None:
    living_store(tmp_path).close()
    dates = [date(2026, 1, 1), date(1970, 1, 1), date(2036, 1, 1)]
    made = [backups.make(tmp_path, KEY, on=day).backup for day in dates]
    assert backups.existing(tmp_path) == tuple(made)
    assert [b.number for b in made] == [1, 2, 3]


def test_numbers_are_thinned_so_that_old_states_stay_reachable() -> None:
    present: set[int] = set()
    for number in range(1, 1235):
        present = set(backups.kept({*present, number}))
    expected = {*range(1225, 1235), *range(1140, 1231, 10), *range(300, 1201, 100)}
    assert present == expected
    assert backups.kept([]) == frozenset()


def test_thinning_leaves_what_others_put_there(tmp_path: Path) -> None:
    living_store(tmp_path).close()
    backups.make(tmp_path, KEY, on=DAY)
    stranger = tmp_path / BACKUPS / "my own copy.db"
    stranger.write_bytes(b"?")
    for _ in range(12):
        backups.make(tmp_path, KEY, on=DAY)
    assert stranger.exists()
    assert [b.number for b in backups.existing(tmp_path)] == [*range(4, 14)]


def test_people_go_on_writing_while_a_backup_is_made(tmp_path: Path) -> None:
    store = living_store(tmp_path, people=30)
    stop = threading.Event()
    written = []

    def write() -> None:
        while not stop.is_set():
            written.append(add_person(store, f"Writer {len(written)}").id)

    thread = threading.Thread(target=write)
    thread.start()
    try:
        for _ in range(3):
            made = backups.make(tmp_path, KEY, on=DAY)
            assert made.inventory.end.seq == made.inventory.counts["journal"]
            assert made.inventory.counts["person"] == made.inventory.counts["journal"] - 3
    finally:
        stop.set()
        thread.join()
        store.close()
    assert len(written) > 3


def test_a_backup_is_due_only_after_changes(tmp_path: Path) -> None:
    store = living_store(tmp_path)
    assert backups.changed_since(tmp_path, KEY)
    backups.make(tmp_path, KEY, on=DAY)
    assert not backups.changed_since(tmp_path, KEY)
    add_person(store, "Somebody new")
    assert backups.changed_since(tmp_path, KEY)
    store.close()


def test_nothing_is_left_where_a_backup_did_not_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    living_store(tmp_path).close()

    def full(reader: object, part: Path) -> None:
        part.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "vacuum_into", full)
    with pytest.raises(EnvironmentFault, match="disk_full"):
        backups.make(tmp_path, KEY, on=DAY)
    assert [p.name for p in (tmp_path / BACKUPS).iterdir()] == [KEY_FILE]


def test_looking_into_a_backup_changes_nothing_beside_it(tmp_path: Path) -> None:
    living_store(tmp_path).close()
    made = backups.make(tmp_path, KEY, on=DAY)
    before = sorted(p.name for p in (tmp_path / BACKUPS).iterdir())
    with probe.untouched(made.backup.path, KEY) as connection:
        assert probe.damage(connection) == ()
    assert sorted(p.name for p in (tmp_path / BACKUPS).iterdir()) == before


def test_a_store_of_another_key_is_not_a_backup(tmp_path: Path) -> None:
    assert QUICK.memory_kib < 65536  # these tests never pay the real price of a guess
    with pytest.raises(EnvironmentFault, match="backup_damaged"):
        backups.check_file(tmp_path / "nothing.db", KEY)
