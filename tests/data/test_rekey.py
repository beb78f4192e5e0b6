"""Changing the database key: who was removed is out for good, and a kill at any moment loses nothing."""

import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from actdesk.data import backups, header, keys, migrate, probe, rekey, restore
from actdesk.data.keys import Unlocked
from actdesk.data.places import BACKUPS, DATABASE, KEY_COPY, KEY_FILE
from actdesk.data.store import SqlStore
from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.domain.people import Person
from tests.builders import FakeClock
from tests.data.stores import PASSPHRASE, QUICK

ROOT = Path(__file__).resolve().parents[2]
DAY = date(2026, 11, 20)
OTHER = "the other officer"
PEOPLE = ["Person 0", "Person 1", "Person 2"]


def fill(folder: Path, secret: Unlocked) -> None:
    """A store with three people, two backups and one store put aside."""
    SqlStore.make(folder, secret.db_key)
    store = SqlStore(folder, secret.db_key, officer_id=uuid4(), clock=FakeClock())
    for n in range(3):
        with store.act("person.add") as uow:
            uow.add(Person.made(name=f"Person {n}"))
            uow.commit()
        if n:
            backups.make(folder, secret.db_key, on=DAY)
    store.close()
    restore.restore(folder, secret.db_key, backups.existing(folder)[-1].path, on=DAY)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "store"
    with keys.create(place, passphrase=PASSPHRASE, officer_id=uuid4(), name="Amina", cost=QUICK) as secret:
        fill(place, secret)
        keys.add_officer(place, secret, OTHER, uuid4(), name="Bela")
    return place


@pytest.fixture
def secret(folder: Path) -> Iterator[Unlocked]:
    with keys.unlock(folder, PASSPHRASE) as opened:
        yield opened


def names(folder: Path, key: bytes | bytearray) -> list[str]:
    with probe.untouched(folder / DATABASE, key) as connection:
        return sorted(name for (name,) in connection.execute("SELECT name FROM person"))


def slot_of(folder: Path, passphrase: str) -> object:
    with keys.unlock(folder, passphrase) as opened:
        return opened.slot_id


def store_files(folder: Path) -> list[Path]:
    asides = [aside / DATABASE for aside in restore.put_asides(folder)]
    return [folder / DATABASE, *asides, *(b.path for b in backups.existing(folder))]


def change(folder: Path, secret: Unlocked, *gone: str) -> rekey.Settled:
    rekey.begin(folder, secret, without={slot_of(folder, passphrase) for passphrase in gone})  # type: ignore[misc]
    done = rekey.settle(folder, secret)
    assert done is not None
    return done


def test_every_file_is_under_the_new_key_and_none_under_the_old(folder: Path, secret: Unlocked) -> None:
    old = bytes(secret.db_key)
    files = store_files(folder)
    assert len(files) == 4
    assert change(folder, secret, OTHER) == rekey.Settled(4)
    for path in files:
        backups.check_file(path, secret.db_key)
        with pytest.raises(EnvironmentFault, match="backup_damaged"):
            backups.check_file(path, old)
    assert names(folder, secret.db_key) == PEOPLE


def test_the_removed_passphrase_opens_nothing_any_more(folder: Path, secret: Unlocked) -> None:
    change(folder, secret, OTHER)
    with pytest.raises(Refused, match="wrong_passphrase"):
        keys.unlock(folder, OTHER)


def test_an_old_key_file_with_the_removed_passphrase_does_not_open_the_new_database(
    folder: Path, secret: Unlocked, tmp_path: Path
) -> None:
    copied = tmp_path / "copied"
    copied.mkdir()
    shutil.copyfile(folder / KEY_FILE, copied / KEY_FILE)
    change(folder, secret, OTHER)
    with keys.unlock(copied, OTHER) as removed:
        for path in store_files(folder):
            with pytest.raises(EnvironmentFault, match="store_damaged"), probe.untouched(path, removed.db_key):
                pass


def test_the_removed_officer_cannot_open_what_was_handed_over_with_all_that_they_know(
    folder: Path, secret: Unlocked, tmp_path: Path
) -> None:
    """They know the former key, their own exchange key, and can read the new key file."""
    with keys.unlock(folder, OTHER) as removed:
        change(folder, secret, OTHER)
        for slot in header.read(folder).slots:
            with pytest.raises(EnvironmentFault, match="header_damaged"):
                from actdesk.data import handover

                handover.follow(slot, removed.store_id, removed.db_key, removed.exchange_key)


def test_those_who_stay_get_the_new_key_with_their_own_passphrase(folder: Path, secret: Unlocked) -> None:
    change(folder, secret)
    for passphrase in (PASSPHRASE, OTHER):
        with keys.unlock(folder, passphrase) as opened:
            assert opened.db_key == secret.db_key
            assert not opened.unfinished
            assert names(folder, opened.db_key) == PEOPLE


def test_a_recovery_sheet_still_opens_after_several_changes(folder: Path, secret: Unlocked) -> None:
    _slot, code = keys.add_recovery(folder, secret, label="In the safe")
    for _turn in range(3):
        change(folder, secret)
    with keys.unlock(folder, code) as opened:
        assert opened.db_key == secret.db_key
    assert header.read(folder).key_number == 4


def test_who_reseals_their_slot_takes_up_what_was_handed_over(folder: Path, secret: Unlocked) -> None:
    change(folder, secret)
    assert all(slot.handovers for slot in header.read(folder).slots)
    assert keys.renew(folder, OTHER, QUICK)
    assert not keys.renew(folder, OTHER, QUICK)
    assert sorted(len(slot.handovers) for slot in header.read(folder).slots) == [0, 1]
    with keys.unlock(folder, OTHER) as opened:
        assert opened.db_key == secret.db_key


def test_an_old_passphrase_and_an_old_key_file_do_not_open_a_later_handover(
    folder: Path, secret: Unlocked, tmp_path: Path
) -> None:
    old = tmp_path / "old"
    old.mkdir()
    shutil.copyfile(folder / KEY_FILE, old / KEY_FILE)
    keys.change_passphrase(folder, OTHER, "a better one")
    change(folder, secret)
    with keys.unlock(old, OTHER) as thief:
        publics = {slot.public for slot in header.read(old).slots}
        newer = [slot for slot in header.read(folder).slots if slot.public not in publics]
        assert len(newer) == 1
        thief_slot = newer[0]
        from actdesk.data import handover

        with pytest.raises(EnvironmentFault, match="header_damaged"):
            handover.follow(thief_slot, thief.store_id, thief.db_key, thief.exchange_key)


def test_a_backup_on_a_stick_from_before_is_brought_under_the_present_key(
    folder: Path, secret: Unlocked, tmp_path: Path
) -> None:
    stick = tmp_path / "stick.db"
    shutil.copyfile(backups.existing(folder)[0].path, stick)
    change(folder, secret)
    change(folder, secret)
    former = keys.former_keys(folder, secret)
    assert len(former) == 2
    assert rekey.adopt(stick, secret, former)
    backups.check_file(stick, secret.db_key)
    stick.write_bytes(b"something else entirely" * 1000)
    assert not rekey.adopt(stick, secret, former)


def test_the_dates_of_backups_stay(folder: Path, secret: Unlocked) -> None:
    path = backups.existing(folder)[0].path
    os.utime(path, (1_700_000_000, 1_700_000_000))
    change(folder, secret)
    assert path.stat().st_mtime == 1_700_000_000


def test_nobody_is_removed_who_is_the_last(folder: Path, secret: Unlocked) -> None:
    before = (folder / KEY_FILE).read_bytes()
    with pytest.raises(Refused, match="last_officer"):
        change(folder, secret, OTHER, PASSPHRASE)
    assert (folder / KEY_FILE).read_bytes() == before


def test_a_store_that_somebody_has_open_is_not_changed(folder: Path, secret: Unlocked) -> None:
    rekey.begin(folder, secret)
    store = SqlStore(folder, secret.db_key, officer_id=uuid4(), clock=FakeClock())
    with store.read() as reader:
        reader.count(Person)
        with pytest.raises(EnvironmentFault, match="store_busy"):
            rekey.settle(folder, secret)
        assert reader.count(Person) == 3
    store.close()
    assert secret.unfinished
    assert names(folder, secret.db_key) == PEOPLE
    with pytest.raises(Refused, match="rekey_unfinished"):
        keys.add_officer(folder, secret, "a third one", uuid4())
    assert rekey.settle(folder, secret) == rekey.Settled(4)


def test_a_full_disk_leaves_the_store_usable_and_the_next_unlock_goes_on(
    folder: Path, secret: Unlocked, monkeypatch: pytest.MonkeyPatch
) -> None:
    rekey.begin(folder, secret)
    real = backups.vacuum_into

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "vacuum_into", full)
    with pytest.raises(EnvironmentFault, match="disk_full"):
        rekey.settle(folder, secret)
    assert names(folder, secret.db_key) == PEOPLE
    assert {s.name for s in keys.slots(folder, secret)} == {"Amina", "Bela"}
    monkeypatch.setattr(backups, "vacuum_into", real)
    with keys.unlock(folder, OTHER) as later:
        assert later.unfinished
        assert rekey.settle(folder, later) == rekey.Settled(4)
        assert names(folder, later.db_key) == PEOPLE


def test_a_damaged_backup_is_left_as_it_is_and_named(folder: Path, secret: Unlocked) -> None:
    hurt = backups.existing(folder)[0].path
    hurt.write_bytes(os.urandom(hurt.stat().st_size))
    was = hurt.read_bytes()
    done = change(folder, secret, OTHER)
    assert done == rekey.Settled(3, (hurt,))
    assert hurt.read_bytes() == was


def test_a_damaged_store_is_kept_untouched_and_its_backups_open_with_the_new_key(
    folder: Path, secret: Unlocked
) -> None:
    living = folder / DATABASE
    living.write_bytes(os.urandom(living.stat().st_size))
    was = living.read_bytes()
    rekey.begin(folder, secret)
    with pytest.raises(EnvironmentFault, match="store_damaged"):
        rekey.settle(folder, secret)
    assert living.read_bytes() == was
    good = backups.newest_good(folder, secret.db_key)
    restore.restore(folder, secret.db_key, good.backup.path, on=DAY)
    done = rekey.settle(folder, secret)
    assert done is not None
    assert names(folder, secret.db_key) == PEOPLE
    assert not header.read(folder).rekeying


def test_what_is_not_written_into_the_log_yet_goes_along(folder: Path, secret: Unlocked) -> None:
    """A killed program leaves its log; the new file must hold what only the log held."""
    code = f"""
        import os
        from pathlib import Path
        from uuid import uuid4
        from actdesk.data import keys
        from actdesk.data.store import SqlStore
        from actdesk.domain.people import Person
        from tests.builders import FakeClock
        with keys.unlock(Path({str(folder)!r}), {PASSPHRASE!r}) as secret:
            store = SqlStore(Path({str(folder)!r}), secret.db_key, officer_id=uuid4(), clock=FakeClock())
            with store.act("person.add") as uow:
                uow.add(Person.made(name="In the log"))
                uow.commit()
            os._exit(9)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, check=False)
    assert (folder / f"{DATABASE}-wal").stat().st_size > 0
    change(folder, secret)
    assert names(folder, secret.db_key) == ["In the log", *PEOPLE]
    assert not (folder / f"{DATABASE}-wal").exists()


KILLED = """
    import os, sys
    from pathlib import Path
    folder, passphrase, at = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    from actdesk.data import keys, rekey, migrate, backups, restore
    from tests.data.stores import PASSPHRASE
    count = 0
    def dying(real):
        def call(*args, **rest):
            global count
            count += 1
            if count == at:
                os._exit(9)
            done = real(*args, **rest)
            count += 1
            if count == at:
                os._exit(9)
            return done
        return call
    with keys.unlock(folder, passphrase) as secret:
        gone = set()
        if not secret.unfinished:
            with keys.unlock(folder, sys.argv[4]) as other:
                gone = {other.slot_id}
        for name in ("fsync", "replace", "rename", "unlink", "utime", "open"):
            setattr(os, name, dying(getattr(os, name)))
        if not secret.unfinished:
            rekey.begin(folder, secret, without=gone)
        rekey.settle(folder, secret)
    os._exit(0)
"""


def killed_at(folder: Path, step: int) -> bool:
    """Run a change and die at this call to the system; True if it came to its end before."""
    command = [sys.executable, "-c", textwrap.dedent(KILLED), str(folder), PASSPHRASE, str(step), OTHER]
    code = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert code.returncode in (0, 9), code.stderr
    return code.returncode == 0


def check_after_kill(folder: Path) -> bool:
    """The one who stays opens everything, whatever the moment; True if the change had begun."""
    restore.tidy(folder)
    with keys.unlock(folder, PASSPHRASE) as opened:
        begun = opened.unfinished or header.read(folder).key_number > 1
        rekey.settle(folder, opened)
        assert names(folder, opened.db_key) == PEOPLE
        for path in store_files(folder):
            backups.check_file(path, opened.db_key)
        assert len(store_files(folder)) == 4
    if begun:
        with pytest.raises(Refused, match="wrong_passphrase"):
            keys.unlock(folder, OTHER)
    else:
        keys.unlock(folder, OTHER).wipe()
    left = {p.name for p in folder.iterdir()} - {DATABASE, KEY_FILE, KEY_COPY, BACKUPS, "replaced"}
    assert left == set()
    return begun


def sweep(tmp_path: Path, folder: Path, *, every: int) -> int:
    """Kill at each `every`-th call in turn, each on a copy of the same store; return how many there were."""
    step, kills = 1, 0
    while True:
        copy = tmp_path / f"copy{step}"
        shutil.copytree(folder, copy)
        ended = killed_at(copy, step)
        check_after_kill(copy)
        shutil.rmtree(copy)
        if ended:
            return kills
        kills += 1
        step += every


@pytest.mark.timeout(300)
def test_a_kill_at_some_moments_of_a_change_loses_nothing(tmp_path: Path, folder: Path) -> None:
    assert sweep(tmp_path, folder, every=13) > 3


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_a_kill_at_any_moment_of_a_change_loses_nothing(tmp_path: Path, folder: Path) -> None:
    kills = sweep(tmp_path, folder, every=1)
    print(f"{kills} kills, one at each call: every file under one key, whole; who was removed is out")
    assert kills > 60


def test_a_store_of_an_older_program_is_migrated_after_the_change(folder: Path, secret: Unlocked) -> None:
    change(folder, secret)
    assert migrate.bring_up_to_date(folder, secret.db_key, on=DAY) is None
