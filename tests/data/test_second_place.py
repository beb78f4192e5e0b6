"""Copies of backups on a stick or a share: checked, thinned, and never made where the stick is not."""

import errno
from datetime import date
from pathlib import Path

import pytest

from actdesk.bootstrap import StoreAccess
from actdesk.data import backups, keys, second_place
from actdesk.data.places import KEY_FILE
from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.domain.people import BodyType
from actdesk.services.access import SetupAnswers
from tests.builders import KEY, FakeClock
from tests.data.stores import PASSPHRASE, QUICK, add_person, living_store, reopened

DAY = date(2026, 11, 22)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    living_store(tmp_path / "store").close()
    return tmp_path / "store"


def test_a_backup_can_be_carried_to_a_second_place_and_opened_there(folder: Path, stick: Path) -> None:
    made = backups.make(folder, KEY, on=DAY)
    copy = second_place.carry(folder, KEY, stick)
    assert backups.check_file(copy, KEY) == made.inventory
    keys.unlock(copy.parent, PASSPHRASE).wipe()
    assert [c.number for c in second_place.copies(folder, stick)] == [1]


def test_without_a_backup_there_is_nothing_to_carry(folder: Path, stick: Path) -> None:
    assert second_place.carry_if_newer(folder, KEY, stick) is None
    with pytest.raises(Refused, match="no_backup"):
        second_place.carry(folder, KEY, stick)
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_not_there_is_said_and_no_folder_takes_its_place(folder: Path, tmp_path: Path) -> None:
    backups.make(folder, KEY, on=DAY)
    with pytest.raises(EnvironmentFault, match="place_missing"):
        second_place.carry(folder, KEY, tmp_path / "unplugged")
    assert not (tmp_path / "unplugged").exists()
    assert second_place.copies(folder, tmp_path / "unplugged") == ()


def test_what_is_there_already_is_not_copied_again(folder: Path, stick: Path) -> None:
    backups.make(folder, KEY, on=DAY)
    copy = second_place.carry_if_newer(folder, KEY, stick)
    assert copy is not None
    assert second_place.carry_if_newer(folder, KEY, stick) is None
    store = reopened(folder)
    add_person(store, "Later")
    store.close()
    backups.make(folder, KEY, on=DAY)
    assert second_place.carry_if_newer(folder, KEY, stick) is not None
    assert [c.number for c in second_place.copies(folder, stick)] == [1, 2]


def test_a_new_passphrase_reaches_the_stick_with_the_next_copy(folder: Path, stick: Path) -> None:
    backups.make(folder, KEY, on=DAY)
    copy = second_place.carry(folder, KEY, stick)
    keys.change_passphrase(folder, PASSPHRASE, "eight loud herons fly", cost=QUICK)
    assert second_place.carry_if_newer(folder, KEY, stick) is not None
    keys.unlock(copy.parent, "eight loud herons fly").wipe()
    with pytest.raises(Refused, match="wrong_passphrase"):
        keys.unlock(copy.parent, PASSPHRASE)


def test_a_bad_copy_never_takes_the_place_of_a_good_one(
    folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make(folder, KEY, on=DAY)
    copy = second_place.carry(folder, KEY, stick)
    good = copy.read_bytes()
    written = second_place.write_part

    def failing_stick(part: Path, data: object) -> int:
        length = written(part, data)  # type: ignore[arg-type]
        with part.open("r+b") as file:
            file.seek(5000)
            file.write(bytes(100))
        return length

    monkeypatch.setattr(second_place, "write_part", failing_stick)
    with pytest.raises(EnvironmentFault, match="backup_damaged"):
        second_place.carry(folder, KEY, stick)
    assert copy.read_bytes() == good
    assert sorted(p.name for p in copy.parent.iterdir()) == sorted([copy.name, KEY_FILE])


@pytest.mark.parametrize(("what", "code"), [("full", "disk_full"), ("pulled out", "file_failed")])
def test_a_stick_that_is_full_or_pulled_out_in_the_middle_keeps_what_it_had_and_the_next_copy_works(
    folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, what: str, code: str
) -> None:
    backups.make(folder, KEY, on=DAY)
    first = second_place.carry(folder, KEY, stick)
    backups.make(folder, KEY, on=DAY)
    written, away = second_place.write_part, stick.with_name("pulled out")

    def failing(part: Path, data: object) -> int:
        length = written(part, data)  # type: ignore[arg-type]
        if what == "full":
            raise OSError(errno.ENOSPC, "no room")
        stick.rename(away)
        return length

    with monkeypatch.context() as patched:
        patched.setattr(second_place, "write_part", failing)
        with pytest.raises(EnvironmentFault) as fault:
            second_place.carry(folder, KEY, stick)
    if what == "pulled out":
        assert not stick.exists(), "no folder takes its place"
        away.rename(stick)
    assert fault.value.code in (code, "backup_damaged")
    assert first.exists()
    assert second_place.carry(folder, KEY, stick).parent == first.parent
    assert sorted(p.name for p in first.parent.iterdir()) == [
        "000001-2026-11-22.db",
        "000002-2026-11-22.db",
        KEY_FILE,
    ]


def test_copies_are_thinned_as_backups_are_and_strangers_files_stay(folder: Path, stick: Path) -> None:
    backups.make(folder, KEY, on=DAY)
    target = second_place.carry(folder, KEY, stick).parent
    for number in range(2, 31):
        (target / f"{number:06d}-2026-11-22.db").write_bytes(b"an older copy")
    (target / "notes.txt").write_text("mine")
    for path in (folder / "backups").glob("*.db"):
        path.rename(path.with_name("000031-2026-11-22.db"))
    second_place.carry(folder, KEY, stick)
    assert {c.number for c in second_place.copies(folder, stick)} == backups.kept([*range(1, 32)])
    assert (target / "notes.txt").exists()


def test_after_a_change_of_the_key_no_copy_on_the_stick_opens_with_the_former_one(stick: Path, tmp_path: Path) -> None:
    access = StoreAccess(tmp_path / "home" / "store", clock=FakeClock(), cost=QUICK)
    desk = access.create(SetupAnswers(name="Amara Okoye"), PASSPHRASE)
    access.backups.keep_copy(stick)
    desk.people.add_body(name="Later", type=BodyType.FORUM)
    former = bytes(access._unlocked().db_key)
    access.keys.begin_change()
    access.reopen()
    access.backups.keep_copy(stick)
    copies = [copy.path for copy in access.backups.copies(stick)]
    assert len(copies) == 2
    for copy in copies:
        backups.check_file(copy, access._unlocked().db_key)
        with pytest.raises(EnvironmentFault, match="backup_damaged"):
            backups.check_file(copy, former)
    access.lock()
