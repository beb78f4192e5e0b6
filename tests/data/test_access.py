"""The door on real stores: first start, unlock, lock, backups, and the way back when a store is damaged."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from actdesk.bootstrap import StoreAccess
from actdesk.data import backups, header
from actdesk.data.places import DATABASE, KEY_FILE
from actdesk.domain.base import EnvironmentFault, Kind, Refused
from actdesk.domain.languages import Language
from actdesk.domain.people import BodyType
from actdesk.hold import Hold
from actdesk.services.access import RESCUABLE, SetupAnswers
from tests.builders import FakeClock
from tests.data.stores import PASSPHRASE, QUICK

ANSWERS = SetupAnswers(language=Language.FRENCH, name="Amara Okoye", email="amara@example.org")


@pytest.fixture
def access(tmp_path: Path) -> Iterator[StoreAccess]:
    made = StoreAccess(tmp_path / "home" / "store", clock=FakeClock(), cost=QUICK)
    yield made
    made.lock()


def damage(folder: Path) -> None:
    """Turn bytes in the middle of the store's first pages round, as a dying disk does."""
    path = folder / DATABASE
    data = bytearray(path.read_bytes())
    data[100:200] = os.urandom(100)
    path.write_bytes(data)


def test_a_first_start_makes_a_store_with_its_officer_as_one_of_the_team(access: StoreAccess) -> None:
    assert not access.exists()
    desk = access.create(ANSWERS, PASSPHRASE)
    assert access.exists()
    assert (desk.officer.name, desk.officer.language) == ("Amara Okoye", Language.FRENCH)
    assert desk.officer.person_id is not None
    assert desk.people.person(desk.officer.person_id).person.comms_team_from is not None


def test_the_store_and_all_in_it_are_the_officers_alone(access: StoreAccess) -> None:
    access.create(ANSWERS, PASSPHRASE)
    access.backups.make()
    access.lock()
    if os.name != "posix":
        pytest.skip("modes are POSIX")
    for path in [access.folder, *access.folder.rglob("*")]:
        assert path.stat().st_mode & 0o077 == 0, path


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_a_store_that_was_copied_with_looser_rights_is_the_officers_alone_once_it_is_opened(
    access: StoreAccess, tmp_path: Path
) -> None:
    access.create(ANSWERS, PASSPHRASE)
    access.backups.make()
    access.go_back(access.backups.existing()[0].path)
    access.lock()
    (tmp_path / "theirs").write_text("somebody's")
    (tmp_path / "theirs").chmod(0o644)
    (access.folder / "link").symlink_to(tmp_path / "theirs")
    for path in [access.folder, *access.folder.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    access.unlock(PASSPHRASE).people.add_body(name="Forum", type=BodyType.FORUM)
    for path in [access.folder, *access.folder.rglob("*")]:
        assert path.is_symlink() or path.stat().st_mode & 0o077 == 0, path
    assert (tmp_path / "theirs").stat().st_mode & 0o777 == 0o644, "what a link leads to is not ours"


def test_the_folder_above_the_store_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    hold, access = Hold(tmp_path / "store"), StoreAccess(tmp_path / "store", cost=QUICK)
    assert hold.take()
    access.create(ANSWERS, PASSPHRASE)
    access.lock()
    hold.release()
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_a_first_start_that_fails_leaves_nothing(access: StoreAccess) -> None:
    access.folder.mkdir(parents=True)
    (access.folder / "somebody.txt").write_text("theirs")
    with pytest.raises(Refused, match="folder_not_empty"):
        access.create(ANSWERS, PASSPHRASE)
    assert [p.name for p in access.folder.parent.iterdir()] == ["store"]
    assert (access.folder / "somebody.txt").read_text() == "theirs"


def test_what_a_killed_first_start_left_is_swept_away_and_nothing_beside_it(access: StoreAccess) -> None:
    parent = access.folder.parent
    (parent / ".store-unfinished-0123").mkdir(parents=True)
    (parent / ".other-unfinished-0123").mkdir()
    access.create(ANSWERS, PASSPHRASE)
    assert not (parent / ".store-unfinished-0123").exists()
    assert (parent / ".other-unfinished-0123").exists()


def test_only_the_passphrase_opens_and_a_wrong_one_says_no_more(access: StoreAccess) -> None:
    access.create(ANSWERS, PASSPHRASE).people.add_body(name="Forum", type=BodyType.FORUM)
    access.lock()
    for pair in (("", "x"), (PASSPHRASE + " ", PASSPHRASE.upper())):  # two wrong ones in a row are free of a wait
        for wrong in pair:
            with pytest.raises(Refused) as refused:
                access.unlock(wrong)
            assert (refused.value.code, refused.value.facts) == ("wrong_passphrase", {})
        access.unlock(PASSPHRASE)
    desk = access.unlock(PASSPHRASE)
    assert [body.name for body in desk.people.bodies()] == ["Forum"]


def test_after_locking_the_key_is_overwritten_and_nothing_answers(access: StoreAccess) -> None:
    access.create(ANSWERS, PASSPHRASE)
    secret = access._secret
    assert secret is not None
    assert any(secret.db_key)
    access.lock()
    access.lock()
    assert not any(secret.db_key)
    for act in (access.backups.make, access.backups.existing, access.verify, access.backups.rescue, access.refresh_day):
        with pytest.raises(Refused, match="store_locked"):
            act()


def test_a_changed_passphrase_opens_and_the_old_one_no_more(access: StoreAccess) -> None:
    access.create(ANSWERS, PASSPHRASE)
    with pytest.raises(Refused, match="wrong_passphrase"):
        access.keys.change_passphrase("not this one", "seven quiet herons")
    access.keys.change_passphrase(PASSPHRASE, "seven quiet herons")
    access.lock()
    with pytest.raises(Refused, match="wrong_passphrase"):
        access.unlock(PASSPHRASE)
    access.unlock("seven quiet herons")


def test_backups_are_listed_newest_first_with_what_they_hold(access: StoreAccess) -> None:
    desk = access.create(ANSWERS, PASSPHRASE)
    access.backups.make()
    desk.people.add_body(name="Forum", type=BodyType.FORUM)
    made = access.backups.make_if_changed()
    assert made is not None
    assert made.counts is not None
    assert made.counts[Kind.BODY] == 1
    assert access.backups.make_if_changed() is None, "nothing was said since"
    assert [(b.number, (b.counts or {})[Kind.BODY]) for b in access.backups.existing()] == [(2, 1), (1, 0)]
    assert all(b.size == b.path.stat().st_size for b in access.backups.existing())


def test_a_backup_that_cannot_be_opened_is_listed_as_that(access: StoreAccess) -> None:
    access.create(ANSWERS, PASSPHRASE)
    access.backups.make().path.write_bytes(b"nothing" * 1000)
    assert [b.counts for b in access.backups.existing()] == [None]


def test_a_sound_store_verifies_and_says_how_much_it_holds(access: StoreAccess) -> None:
    access.create(ANSWERS, PASSPHRASE)
    check = access.verify()
    assert check.problems == ()
    assert check.counts[Kind.OFFICER] == 1
    assert check.steps == 4


def test_the_day_is_computed_anew_once(access: StoreAccess) -> None:
    access.create(ANSWERS, PASSPHRASE)
    assert not access.refresh_day()
    access._clock.move(days=1)  # type: ignore[attr-defined]
    assert access.refresh_day()
    assert not access.refresh_day()


@pytest.mark.parametrize("harm", ["damaged", "gone"])
def test_a_store_that_does_not_open_is_brought_back_from_its_newest_good_backup(access: StoreAccess, harm: str) -> None:
    desk = access.create(ANSWERS, PASSPHRASE)
    desk.people.add_body(name="Forum", type=BodyType.FORUM)
    access.backups.make()
    desk.people.add_body(name="Later", type=BodyType.FORUM)
    access.backups.make().path.write_bytes(b"nothing" * 1000)
    access.lock()
    if harm == "damaged":
        damage(access.folder)
    else:
        (access.folder / DATABASE).unlink()
    with pytest.raises(EnvironmentFault) as fault:
        access.unlock(PASSPHRASE)
    assert fault.value.code in RESCUABLE
    rescue = access.backups.rescue()
    assert rescue is not None
    assert (rescue.backup.number, (rescue.backup.counts or {})[Kind.BODY]) == (1, 1)
    back = access.go_back(rescue.backup.path)
    assert [body.name for body in back.people.bodies()] == ["Forum"]


def test_without_a_good_backup_there_is_no_rescue_and_the_damaged_file_stays(access: StoreAccess) -> None:
    access.create(ANSWERS, PASSPHRASE)
    access.lock()
    damage(access.folder)
    before = (access.folder / DATABASE).read_bytes()
    with pytest.raises(EnvironmentFault):
        access.unlock(PASSPHRASE)
    assert access.backups.rescue() is None
    assert (access.folder / DATABASE).read_bytes() == before


def test_the_wrong_passphrase_opens_no_way_to_the_backups_of_a_damaged_store(access: StoreAccess) -> None:
    access.create(ANSWERS, PASSPHRASE)
    access.backups.make()
    access.lock()
    damage(access.folder)
    with pytest.raises(Refused, match="wrong_passphrase"):
        access.unlock("not this one")
    with pytest.raises(Refused, match="store_locked"):
        access.backups.rescue()


def test_going_back_from_a_sound_store_says_what_would_be_lost_and_keeps_it_aside(access: StoreAccess) -> None:
    desk = access.create(ANSWERS, PASSPHRASE)
    access.backups.make()
    desk.people.add_body(name="Later", type=BodyType.FORUM)
    outlook = access.backups.outlook(access.backups.existing()[-1].path)
    assert outlook.lost == 1
    back = access.go_back(outlook.backup.path)
    assert back.people.bodies() == ()
    assert len(list((access.folder / "replaced").iterdir())) == 1
    back.people.add_body(name="Anew", type=BodyType.FORUM)
    assert access.verify().problems == ()


def test_a_way_back_can_be_undone_and_what_it_put_aside_removed(access: StoreAccess) -> None:
    desk = access.create(ANSWERS, PASSPHRASE)
    access.backups.make()
    desk.people.add_body(name="Later", type=BodyType.FORUM)
    access.go_back(access.backups.existing()[0].path)
    (aside,) = access.backups.put_aside()
    assert (aside.number, (aside.counts or {})[Kind.BODY]) == (1, 1)
    again = access.go_back(aside.path)
    assert [body.name for body in again.people.bodies()] == ["Later"]
    assert access.verify().problems == ()
    for store in access.backups.put_aside():
        access.backups.remove_put_aside(store.path)
    assert access.backups.put_aside() == ()
    with pytest.raises(Refused, match="nothing_put_aside"):
        access.backups.remove_put_aside(access.folder / DATABASE)
    assert access.verify().problems == ()


def test_a_new_laptop_begins_with_the_backup_of_the_lost_one(access: StoreAccess, tmp_path: Path) -> None:
    access.create(ANSWERS, PASSPHRASE).people.add_body(name="Forum", type=BodyType.FORUM)
    stick = tmp_path / "stick"
    stick.mkdir()
    (copy,) = access.backups.keep_copy(stick)
    access.lock()
    new = StoreAccess(tmp_path / "new" / "store", clock=FakeClock(), cost=QUICK)
    before = copy.path.read_bytes()
    with pytest.raises(Refused, match="wrong_passphrase"):
        new.bring_back(copy.path, "not this one")
    assert not new.exists()
    assert list(new.folder.parent.iterdir()) == [], "nothing half-made stays"
    desk = new.bring_back(copy.path, PASSPHRASE)
    assert [body.name for body in desk.people.bodies()] == ["Forum"]
    desk.people.add_body(name="Next", type=BodyType.FORUM)
    assert new.verify().problems == ()
    assert copy.path.read_bytes() == before
    new.lock()
    new.unlock(PASSPHRASE)
    with pytest.raises(Refused, match="store_exists"):
        new.bring_back(copy.path, PASSPHRASE)
    new.lock()


def on_a_stick(access: StoreAccess, stick: Path, *, key_file: bool = True) -> Path:
    """A backup of now, carried away by hand."""
    made = access.backups.make().path
    stick.mkdir()
    for path in (made, access.folder / KEY_FILE) if key_file else (made,):
        shutil.copyfile(path, stick / path.name)
    return stick / made.name


@pytest.mark.parametrize("key_file", [True, False])
def test_a_backup_from_before_the_key_was_changed_brings_the_store_back(
    access: StoreAccess, tmp_path: Path, key_file: bool
) -> None:
    desk = access.create(ANSWERS, PASSPHRASE)
    desk.people.add_body(name="Before", type=BodyType.FORUM)
    carried = on_a_stick(access, tmp_path / "stick", key_file=key_file)
    as_it_was = carried.read_bytes()
    for _ in range(2):
        access.keys.begin_change()
        desk = access.reopen()
    desk.people.add_body(name="After", type=BodyType.FORUM)
    assert access.backups.outlook(carried).lost is not None
    desk = access.go_back(carried)
    assert [body.name for body in desk.people.bodies()] == ["Before"]
    assert access.verify().problems == ()
    assert access.keys.state().number == 3
    assert carried.read_bytes() == as_it_was
    backups.check_file(access.folder / DATABASE, access._key())  # under the present key, not the former one
    desk = access.go_back(access.backups.put_aside()[0].path)
    assert {body.name for body in desk.people.bodies()} == {"Before", "After"}


def test_a_backup_from_before_begins_a_desk_on_a_new_laptop(access: StoreAccess, tmp_path: Path) -> None:
    """The key file beside it is of today, the backup is not: the stick was brought up to date by hand."""
    access.create(ANSWERS, PASSPHRASE).people.add_body(name="Before", type=BodyType.FORUM)
    carried = on_a_stick(access, tmp_path / "stick")
    access.keys.begin_change()
    access.reopen()
    shutil.copyfile(access.folder / KEY_FILE, carried.parent / KEY_FILE)
    new = StoreAccess(tmp_path / "new laptop" / "store", clock=FakeClock(), cost=QUICK)
    desk = new.bring_back(carried, PASSPHRASE)
    assert [body.name for body in desk.people.bodies()] == ["Before"]
    new.lock()


def test_a_backup_under_a_key_that_is_not_known_here_is_said_to_be_that(access: StoreAccess, tmp_path: Path) -> None:
    access.create(ANSWERS, PASSPHRASE)
    carried = on_a_stick(access, tmp_path / "stick")
    access.keys.begin_change()
    access.reopen()
    known = header.read(access.folder)
    header.write(access.folder, replace(known, former=()))
    for way in (access.backups.outlook, access.go_back):
        with pytest.raises(EnvironmentFault, match="backup_other_key"):
            way(carried)


def test_a_backup_without_its_key_file_is_refused_by_name(access: StoreAccess, tmp_path: Path) -> None:
    alone = tmp_path / "000001-2026-11-22.db"
    alone.write_bytes(b"no key beside me")
    with pytest.raises(Refused, match="backup_alone"):
        access.bring_back(alone, PASSPHRASE)
    assert not access.exists()


def test_a_backup_that_is_not_there_is_refused(access: StoreAccess) -> None:
    access.create(ANSWERS, PASSPHRASE)
    for act in (access.backups.outlook, access.go_back):
        with pytest.raises(EnvironmentFault, match="backup_missing"):
            act(access.folder / "backups" / "000007-2026-11-20.db")
    assert access.verify().problems == (), "the desk is still open"


def test_one_program_holds_a_store_and_a_killed_one_holds_it_no_more(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from actdesk.hold import Hold\n"
        "hold = Hold(Path(sys.argv[1])); print(hold.take(), flush=True); time.sleep(60)"
    )
    folder = tmp_path / "home" / "store"
    command = [sys.executable, "-c", code, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        mine = Hold(folder)
        assert not mine.take()
        other.send_signal(signal.SIGKILL)
        other.wait()
        assert mine.take()
        assert mine.take(), "taking twice is no quarrel with oneself"
        mine.release()
        mine.release()


def test_a_place_that_cannot_be_written_is_a_fault_with_a_code(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(EnvironmentFault):
        Hold(tmp_path / "file" / "store").take()
