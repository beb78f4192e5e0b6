"""What `make torture` found where calls of the system fail, each by itself: "failed" is not done, "done" is done."""

import errno
import logging
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from actdesk import files
from actdesk.bootstrap import StoreAccess
from actdesk.data import backups, destroy, engine, header, keys, probe, restore
from actdesk.data.places import BACKUPS, DATABASE, KEY_COPY, KEY_FILE
from actdesk.data.store import SqlStore
from actdesk.domain.base import Changes, EnvironmentFault, Refused
from actdesk.services.access import SetupAnswers
from tests.builders import KEY
from tests.data.stores import PASSPHRASE, QUICK, living_store

DAY = date(2026, 11, 20)
NEW = "seven quiet herons"
FULL = OSError(errno.ENOSPC, "no space left")
BROKEN = OSError(errno.EIO, "input/output error")
Fail = Callable[..., None]


@pytest.fixture
def fail(monkeypatch: pytest.MonkeyPatch) -> Fail:
    """Let a function fail at its n-th call from now on, or at every one from then on."""

    def arm(where: object, name: str, error: OSError, *, at: int = 1, forever: bool = False) -> None:
        really, calls = getattr(where, name), iter(range(1, 1 << 30))

        def run(*args: object, **named: object) -> object:
            call = next(calls)
            if call == at or (forever and call > at):
                raise error
            return really(*args, **named)

        monkeypatch.setattr(where, name, run)

    return arm


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    keys.create(tmp_path / "store", passphrase=PASSPHRASE, officer_id=uuid4(), cost=QUICK).wipe()
    return tmp_path / "store"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    made = living_store(tmp_path / "store", people=1)
    yield made
    made.close()


def opens(folder: Path, passphrase: str) -> bool:
    try:
        keys.unlock(folder, passphrase).wipe()
    except Refused:
        return False
    return True


# --- the key file --------------------------------------------------------------------------------------------------


def test_a_passphrase_is_changed_once_one_copy_has_it_and_the_others_follow(
    folder: Path, fail: Fail, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    fail(files.os, "fsync", FULL, at=3)  # the first copy and its folder are down; the second's bytes are not
    keys.change_passphrase(folder, PASSPHRASE, NEW)
    assert (folder / KEY_FILE).read_bytes() != (folder / KEY_COPY).read_bytes()
    assert opens(folder, NEW)
    assert (folder / KEY_FILE).read_bytes() == (folder / KEY_COPY).read_bytes()
    assert not opens(folder, PASSPHRASE)


@pytest.mark.parametrize("call", [1, 2])
def test_a_passphrase_that_could_not_be_changed_is_not_changed(folder: Path, fail: Fail, call: int) -> None:
    """At the second call the first copy has its name already: it is taken back."""
    before = (folder / KEY_FILE).read_bytes()
    fail(files.os, "fsync", BROKEN, at=call)
    with pytest.raises(EnvironmentFault, match="disk_fault"):
        keys.change_passphrase(folder, PASSPHRASE, NEW)
    assert {(folder / name).read_bytes() for name in (KEY_FILE, KEY_COPY)} == {before}
    assert (opens(folder, PASSPHRASE), opens(folder, NEW)) == (True, False)
    assert list(folder.glob(".actdesk-*")) == []


def test_where_nobody_can_tell_which_passphrase_is_in_force_it_is_said(folder: Path, fail: Fail) -> None:
    fail(files.os, "fsync", BROKEN, at=2, forever=True)
    with pytest.raises(EnvironmentFault, match="key_file_unsure"):
        keys.change_passphrase(folder, PASSPHRASE, NEW)


def test_a_key_file_that_cannot_be_read_any_more_is_not_taken_for_the_old_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> bytes:
        raise EnvironmentFault("disk_fault")

    def gone(_folder: Path) -> None:
        monkeypatch.setattr(header, "_read_file", broken)
        raise BROKEN

    monkeypatch.setattr(files, "_settle", gone)
    with pytest.raises(EnvironmentFault, match="key_file_unsure"):
        keys.change_passphrase(folder, PASSPHRASE, NEW)


def test_a_passphrase_that_is_in_force_is_not_called_failed_because_the_journal_could_not_be_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    access = StoreAccess(tmp_path / "store", cost=QUICK)
    access.create(SetupAnswers(name="Amina"), PASSPHRASE)

    def full(_store: SqlStore, _name: str, **_more: object) -> None:
        raise EnvironmentFault("disk_full")

    with monkeypatch.context() as patch:
        patch.setattr(SqlStore, "act", full)
        assert access.keys.change_passphrase(PASSPHRASE, NEW) == Changes()
    access.lock()
    desk = access.unlock(NEW)
    assert desk.history.latest(limit=1)[0].entry.act == "key.agree"  # the next start tells it
    access.lock()


# --- files that leave ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("call", [1, 2])
def test_a_file_that_could_not_be_written_whole_is_not_there(
    tmp_path: Path, fail: Fail, monkeypatch: pytest.MonkeyPatch, call: int, links: bool
) -> None:
    """The second call is that of the folder, when the file has its name already."""
    if not links:
        monkeypatch.setattr(files.os, "link", lambda *_a, **_n: (_ for _ in ()).throw(OSError(errno.EPERM, "no links")))
    fail(files.os, "fsync", BROKEN, at=call)
    with pytest.raises(OSError, match="input/output"):
        files.write_private(tmp_path / "report.pdf", b"whole")
    assert list(tmp_path.iterdir()) == []
    files.write_private(tmp_path / "report.pdf", b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


def test_a_name_held_without_links_is_let_go_where_the_file_does_not_come(
    tmp_path: Path, fail: Fail, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files.os, "link", lambda *_a, **_n: (_ for _ in ()).throw(OSError(errno.EPERM, "no links")))
    fail(Path, "replace", BROKEN)
    with pytest.raises(OSError, match="input/output"):
        files.write_private(tmp_path / "report.pdf", b"whole")
    assert list(tmp_path.iterdir()) == []


def test_a_leftover_that_cannot_be_removed_keeps_nobody_from_opening(store: SqlStore, fail: Fail) -> None:
    part = store.folder / ".actdesk-00ff.part"
    part.write_bytes(b"left by a kill")
    fail(Path, "unlink", FULL)
    assert restore.tidy(store.folder) == 0
    assert restore.tidy(store.folder) == 1
    assert not part.exists()


# --- backups and the way back --------------------------------------------------------------------------------------


def test_a_backup_whose_name_may_not_be_on_the_disk_does_not_count(store: SqlStore, fail: Fail) -> None:
    fail(backups, "settle_folder", BROKEN)
    with pytest.raises(EnvironmentFault, match="disk_fault"):
        backups.make(store.folder, KEY, on=DAY)
    assert backups.existing(store.folder) == ()
    assert list((store.folder / BACKUPS).glob(".actdesk-*")) == []
    assert backups.make(store.folder, KEY, on=DAY).backup.number == 1


@pytest.mark.parametrize("what", ["backup", "restore"])
def test_a_part_that_cannot_be_removed_does_not_hide_what_happened(store: SqlStore, fail: Fail, what: str) -> None:
    made = backups.make(store.folder, KEY, on=DAY).backup.path
    store.close()
    fail(probe, "damage", FULL, at=1 if what == "backup" else 2)  # in the midst of the copy's check
    fail(Path, "unlink", BROKEN, forever=True)
    with pytest.raises(EnvironmentFault, match="disk_full"):
        if what == "backup":
            backups.make(store.folder, KEY, on=DAY)
        else:
            restore.restore(store.folder, KEY, made, on=DAY)


def test_a_backup_is_made_though_an_old_one_cannot_be_thinned(
    store: SqlStore, fail: Fail, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "KEPT_LATEST", 1)
    for _ in range(2):
        backups.make(store.folder, KEY, on=DAY)
    assert [b.number for b in backups.existing(store.folder)] == [2]
    gone = backups.existing(store.folder)[0].path
    really = Path.unlink
    monkeypatch.setattr(Path, "unlink", lambda p, **n: fail_on(gone, BROKEN, p) or really(p, **n))
    assert backups.make(store.folder, KEY, on=DAY).backup.number == 3


def fail_on(which: Path, error: OSError, path: Path) -> None:
    if path == which:
        raise error


def test_destroying_the_key_never_raises(folder: Path, fail: Fail) -> None:
    fail(destroy, "settle_folder", BROKEN, at=3, forever=True)  # the last ones: the files are gone already
    assert destroy.destroy_key(folder).gone == 2
    assert not header.exists(folder)


# --- what the database says ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["disk I/O error", "unable to open database file"])
@pytest.mark.parametrize(("number", "code"), [
    (errno.ENOSPC, "disk_full"), (errno.EROFS, "disk_read_only"), (errno.EACCES, "no_permission"),
])  # fmt: skip
def test_what_sqlite_does_not_tell_is_asked_of_the_system(
    tmp_path: Path, fail: Fail, text: str, number: int, code: str
) -> None:
    error = sqlcipher.OperationalError(text)
    assert engine.environment_fault(error, tmp_path / DATABASE).code in ("disk_fault", "store_unreadable")
    fail(files.os, "open", OSError(number, "refused"))
    assert engine.environment_fault(error, tmp_path / DATABASE).code == code
    assert list(tmp_path.iterdir()) == []


def failed(name: str, statement: str | None = None) -> DBAPIError:
    """What the driver says of a commit, or of a statement within the act."""
    error = sqlcipher.OperationalError("disk I/O error" if "IOERR" in name else "database or disk is full")
    error.sqlite_errorname = name
    return DBAPIError(statement, None, error)


def marks(store: SqlStore) -> int:
    with store._readers.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM meta WHERE key = 'last_fault'").scalar_one())


def test_what_failed_at_its_last_sync_is_written_over_so_that_no_later_start_finds_it_done(store: SqlStore) -> None:
    with pytest.raises(EnvironmentFault, match="disk_fault"), store.act("person.add"):
        raise failed("SQLITE_IOERR")
    assert marks(store) == 1


def test_where_it_cannot_be_written_over_it_is_said_that_it_may_be_done(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "_write_over", lambda: False)
    with pytest.raises(EnvironmentFault, match="save_unsure"), store.act("person.add"):
        raise failed("SQLITE_IOERR")
    with pytest.raises(EnvironmentFault, match="disk_full"), store.act("person.add"):
        raise failed("SQLITE_FULL")  # its last page is not there: nobody takes it for done
    with pytest.raises(EnvironmentFault, match="disk_fault"), store.act("person.add"):
        raise failed("SQLITE_IOERR", "INSERT")  # long before the end
    assert marks(store) == 0
