"""Going back to a backup, knowing what is lost, and coming back from there."""

import os
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from actdesk.data import backups, keys, probe, restore, second_place
from actdesk.data.places import DATABASE, REPLACED
from actdesk.data.store import SqlStore
from actdesk.domain.base import EnvironmentFault, Refused
from tests.builders import KEY
from tests.data.stores import PASSPHRASE, QUICK, add_person, key_file, living_store, names, reopened

DAY = date(2026, 11, 22)


def with_later_change(folder: Path) -> Path:
    """A store of three people, its backup, and a fourth person afterwards; return the backup."""
    store = living_store(folder)
    backup = backups.make(folder, KEY, on=DAY).backup.path
    add_person(store, "Added later")
    store.close()
    return backup


def test_what_would_be_lost_is_said_before_and_nothing_changes(tmp_path: Path) -> None:
    backup = with_later_change(tmp_path)
    before = (tmp_path / DATABASE).read_bytes()
    outlook = restore.preview(tmp_path, KEY, backup)
    assert (outlook.lost, outlook.backup.counts["person"]) == (1, 3)
    assert outlook.last_time == outlook.backup.end.time != ""
    assert (tmp_path / DATABASE).read_bytes() == before


def test_a_restore_brings_the_backup_back_and_keeps_the_old_store(tmp_path: Path) -> None:
    backup = with_later_change(tmp_path)
    done = restore.restore(tmp_path, KEY, backup, on=DAY)
    assert names(tmp_path) == ["Person 0", "Person 1", "Person 2"]
    assert done.put_aside is not None
    with probe.untouched(done.put_aside / DATABASE, KEY) as connection:
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (4,)


def test_a_restore_can_be_undone_and_done_again(tmp_path: Path) -> None:
    backup = with_later_change(tmp_path)
    restore.restore(tmp_path, KEY, backup, on=DAY)
    restore.undo(tmp_path, KEY, on=DAY)
    assert "Added later" in names(tmp_path)
    restore.undo(tmp_path, KEY, on=DAY)
    assert "Added later" not in names(tmp_path)
    assert len(restore.put_asides(tmp_path)) == 3


def test_there_is_nothing_to_undo_in_a_store_never_restored(tmp_path: Path) -> None:
    living_store(tmp_path).close()
    with pytest.raises(Refused, match="nothing_put_aside"):
        restore.undo(tmp_path, KEY, on=DAY)


def test_a_restored_store_numbers_its_entries_as_another_device(tmp_path: Path) -> None:
    backup = with_later_change(tmp_path)
    restore.restore(tmp_path, KEY, backup, on=DAY)
    store = reopened(tmp_path)
    add_person(store, "After the restore")
    store.close()
    with probe.untouched(tmp_path / DATABASE, KEY) as connection:
        devices = [row[0] for row in connection.execute("SELECT DISTINCT device FROM journal ORDER BY seq")]
    assert len(devices) == 2


def test_what_a_killed_program_left_in_its_log_is_put_aside_too(tmp_path: Path) -> None:
    living = tmp_path / "living"
    store = living_store(living)
    backup = backups.make(living, KEY, on=DAY).backup.path
    add_person(store, "Only in the log")
    killed = tmp_path / "killed"
    key_file(killed)
    for name in (DATABASE, f"{DATABASE}-wal"):
        (killed / name).write_bytes((living / name).read_bytes())
    store.close()
    carried = killed / "carried.db"
    carried.write_bytes(backup.read_bytes())
    restore.restore(killed, KEY, carried, on=DAY)
    assert "Only in the log" not in names(killed)
    assert not (killed / f"{DATABASE}-wal").exists()
    restore.undo(killed, KEY, on=DAY)
    assert "Only in the log" in names(killed)


def test_a_damaged_store_is_kept_byte_for_byte(tmp_path: Path) -> None:
    backup = with_later_change(tmp_path)
    path = tmp_path / DATABASE
    hurt = bytearray(path.read_bytes())
    hurt[5000:5100] = bytes(100)
    path.write_bytes(hurt)
    outlook = restore.preview(tmp_path, KEY, backup)
    done = restore.restore(tmp_path, KEY, backup, on=DAY)
    assert done.put_aside is not None
    assert (done.put_aside / DATABASE).read_bytes() == bytes(hurt)
    assert names(tmp_path) == ["Person 0", "Person 1", "Person 2"]
    assert outlook.lost is None or outlook.lost == 1


def test_a_store_that_is_no_database_any_more_is_kept_too(tmp_path: Path) -> None:
    backup = with_later_change(tmp_path)
    (tmp_path / DATABASE).write_bytes(b"\x00" * 100)
    done = restore.restore(tmp_path, KEY, backup, on=DAY)
    assert done.outlook.lost is None
    assert done.put_aside is not None
    assert (done.put_aside / DATABASE).read_bytes() == b"\x00" * 100


def test_a_lost_store_comes_back_from_its_backup(tmp_path: Path) -> None:
    backup = with_later_change(tmp_path)
    (tmp_path / DATABASE).unlink()
    done = restore.restore(tmp_path, KEY, backup, on=DAY)
    assert (done.put_aside, done.outlook.lost) == (None, 0)
    assert len(names(tmp_path)) == 3


def test_a_damaged_backup_is_refused_and_the_store_stays(tmp_path: Path) -> None:
    backup = with_later_change(tmp_path)
    hurt = bytearray(backup.read_bytes())
    hurt[len(hurt) // 2] ^= 1
    backup.write_bytes(hurt)
    before = (tmp_path / DATABASE).read_bytes()
    with pytest.raises(EnvironmentFault, match="backup_damaged"):
        restore.restore(tmp_path, KEY, backup, on=DAY)
    assert (tmp_path / DATABASE).read_bytes() == before
    assert not (tmp_path / REPLACED).exists()


def test_the_backup_of_another_store_is_refused_by_name(tmp_path: Path) -> None:
    living_store(tmp_path / "mine").close()
    other = with_later_change(tmp_path / "theirs")
    with pytest.raises(Refused, match="other_store"):
        restore.restore(tmp_path / "mine", KEY, other, on=DAY)


def test_a_store_in_use_is_not_replaced_under_its_user(tmp_path: Path) -> None:
    backup = with_later_change(tmp_path)
    store = reopened(tmp_path)
    with store.read() as reader, pytest.raises(EnvironmentFault, match="store_busy"):
        reader.latest(limit=1)
        add_person(store, "Meanwhile")
        restore.restore(tmp_path, KEY, backup, on=DAY)
    store.close()
    assert "Meanwhile" in names(tmp_path)


def test_a_lost_laptop_comes_back_from_the_stick(tmp_path: Path) -> None:
    lost = tmp_path / "lost"
    with keys.create(lost, passphrase=PASSPHRASE, officer_id=uuid4(), cost=QUICK) as opened:
        SqlStore.make(lost, opened.db_key)
        backups.make(lost, opened.db_key, on=DAY)
        (tmp_path / "stick").mkdir()
        copy = second_place.carry(lost, opened.db_key, tmp_path / "stick")
    new = tmp_path / "new laptop"
    restore.restore_elsewhere(copy, new)
    with keys.unlock(new, PASSPHRASE) as again:
        restore.restore(new, again.db_key, copy, on=DAY)
        with probe.untouched(new / DATABASE, again.db_key) as connection:
            assert probe.damage(connection) == ()


def test_a_kill_before_taking_over_leaves_one_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backup = with_later_change(tmp_path)

    class Killed(BaseException):
        pass

    def killed(folder: Path, part: Path) -> None:
        os.link(part, part.with_name(".actdesk-0011.part"))  # what a kill would leave
        raise Killed

    monkeypatch.setattr(restore, "take_over", killed)
    with pytest.raises(Killed):
        restore.restore(tmp_path, KEY, backup, on=DAY)
    assert restore.tidy(tmp_path) == 2
    assert restore.put_asides(tmp_path) == ()
    assert restore.tidy(tmp_path) == 0
    assert "Added later" in names(tmp_path)


def test_a_log_whose_store_is_gone_is_put_aside_and_not_lost(tmp_path: Path) -> None:
    backup = with_later_change(tmp_path)
    (tmp_path / DATABASE).unlink()
    log = tmp_path / (DATABASE + "-wal")
    log.write_bytes(b"all that is left" * 100)
    done = restore.restore(tmp_path, KEY, backup, on=DAY)
    assert done.put_aside is not None
    assert (done.put_aside / log.name).read_bytes() == b"all that is left" * 100
    assert not log.exists()
    again = restore.restore(tmp_path, KEY, backup, on=DAY)
    assert again.put_aside is not None
    assert again.put_aside != done.put_aside, "the next one has a place of its own"
