"""`actdesk verify`, `backup`, `backups` and `restore`, as somebody types them."""

import errno
import io
import json
import sys
from pathlib import Path

import pytest

from actdesk import cli
from actdesk.bootstrap import StoreAccess
from actdesk.bootstrap.gate import Gate
from actdesk.data import header
from actdesk.data.engine import connect
from actdesk.data.keys import unlock
from actdesk.data.places import DATABASE
from actdesk.domain.accounts import AccountState
from actdesk.domain.languages import Language
from actdesk.files import _FAULT_CODES, fault
from actdesk.hold import Hold
from actdesk.services.access import SetupAnswers
from actdesk.words import table
from tests.contract.test_error_words import raised
from tests.data.stores import PASSPHRASE, QUICK

Said = tuple[int, str, str]


class Shell:
    """Types commands on one store; the passphrase comes by the standard input."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._monkeypatch, self._capsys = folder, monkeypatch, capsys

    def __call__(self, *words: str, typed: str = PASSPHRASE) -> Said:
        self._monkeypatch.setattr(sys, "stdin", io.StringIO(typed + "\n"))
        self._capsys.readouterr()
        code = cli.main([words[0], "--store", str(self.folder), "--language", "en", *words[1:]])
        said = self._capsys.readouterr()
        return code, said.out, said.err


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed store with one body in it."""
    access = StoreAccess(tmp_path / "store", cost=QUICK)
    desk = access.create(SetupAnswers(name="Amina Officer"), PASSPHRASE)
    desk.people.add_body(name="Lakes Forum", type="forum")
    access.lock()
    return tmp_path / "store"


@pytest.fixture
def actdesk(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(folder, monkeypatch, capsys)


def add_body(folder: Path, name: str) -> None:
    access = StoreAccess(folder, cost=QUICK)
    access.unlock(PASSPHRASE).people.add_body(name=name, type="forum")
    access.lock()


def bodies(folder: Path) -> list[str]:
    access = StoreAccess(folder, cost=QUICK)
    names = [body.name for body in access.unlock(PASSPHRASE).people.bodies()]
    access.lock()
    return names


def test_a_sound_store_is_said_to_be_sound(actdesk: Shell) -> None:
    code, out, err = actdesk("verify")
    assert (code, err) == (0, "")
    assert out.startswith("All is well: ")


def test_a_hand_that_edits_with_the_key_is_named(actdesk: Shell, folder: Path) -> None:
    with unlock(folder, PASSPHRASE) as secret:
        connection = connect(folder / DATABASE, secret.db_key)
        connection.execute("UPDATE body SET name = 'Another'")
        connection.close()
    code, out, _err = actdesk("verify")
    assert code == 1
    assert "Records altered outside ActDesk: 1" in out


def test_a_wrong_passphrase_is_one_sentence(actdesk: Shell) -> None:
    for command in ("verify", "backup", "backups"):
        code, out, err = actdesk(command, typed="something else altogether")
        assert (code, out) == (1, "")
        assert err == "That is not the passphrase of this store.\n"


def test_the_passphrase_may_stand_in_a_file(actdesk: Shell, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(PASSPHRASE + "\n", encoding="utf-8")
    assert actdesk("verify", "--passphrase-file", str(tmp_path / "secret"), typed="")[0] == 0
    code, _out, err = actdesk("verify", "--passphrase-file", str(tmp_path / "missing"))
    assert code == 1
    assert err.startswith(f"The file with the passphrase can’t be read: {tmp_path / 'missing'}.")
    (tmp_path / "other").write_bytes(b"\xff\xfe\x00")
    assert actdesk("verify", "--passphrase-file", str(tmp_path / "other"))[0] == 1


def test_an_empty_passphrase_is_said_to_be_none(actdesk: Shell) -> None:
    for _ in range(9):  # and is no wrong one: nobody is made to wait for it
        assert actdesk("verify", typed="") == (
            1,
            "",
            "No passphrase was given. Type it when asked, or hand it over by --passphrase-file.\n",
        )
    assert actdesk("verify")[0] == 0


def test_a_report_that_is_not_there_is_named(actdesk: Shell, tmp_path: Path) -> None:
    code, _out, err = actdesk("verify", "--against", str(tmp_path / "none.pdf"))
    assert (code, err.split(":")[0]) == (1, "The report can’t be read")


@pytest.mark.parametrize("command", ["verify", "backup"])
def test_a_disk_that_takes_no_writing_is_said_in_words(
    actdesk: Shell, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: Gate) -> None:
        raise fault(OSError(errno.EROFS, "read-only"))

    monkeypatch.setattr(Gate, "trying", refuse)
    code, out, err = actdesk(command)
    assert (code, out) == (1, "")
    assert err.startswith("This disk can’t be written to")
    assert "_" not in err


def test_what_the_machine_can_not_do_is_never_a_bare_code() -> None:
    """Every fault that is raised anywhere, and every one that a system's error becomes, has its sentence here too."""
    codes = set(raised("EnvironmentFault")) | set(_FAULT_CODES.values()) | {"file_failed"}
    assert sorted(codes - set(table()["store_message"])) == []
    handed_over = raised("Unusable")
    assert len(handed_over) >= 3
    assert sorted(set(handed_over) - set(table()["store_message"])) == []


def test_where_a_service_carries_the_store_about_it_can_be_read_and_not_written(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The folder was moved there, or is led to by a link."""
    moved = tmp_path / "Dropbox" / "store"
    moved.parent.mkdir()
    folder.rename(moved)
    folder.symlink_to(moved, target_is_directory=True)
    before = {path.name: path.read_bytes() for path in moved.iterdir() if path.is_file()}
    for place in (moved, folder):
        actdesk = Shell(place, monkeypatch, capsys)
        assert actdesk("verify")[0] == 0
        for command in (("backup",), ("restore", "1", "--yes"), ("restore", "--undo", "--yes"), ("salvage", "--yes")):
            code, out, err = actdesk(*command)
            assert (code, out) == (1, "")
            assert err.startswith(
                f"The store lies in a folder that Dropbox synchronises ({place}). Nothing was written."
            )
    assert {path.name: path.read_bytes() for path in moved.iterdir() if path.is_file()} == before
    assert not (moved / "backups").exists()


def test_no_store_is_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _out, err = Shell(tmp_path / "nowhere", monkeypatch, capsys)("verify")
    assert code == 1
    assert "There is no store in this place" in err


def test_a_backup_is_made_listed_and_gone_back_to_and_that_is_undone(actdesk: Shell, folder: Path) -> None:
    assert actdesk("backups")[1] == "There is no such backup.\n"
    code, out, _err = actdesk("backup")
    assert code == 0
    assert "000001-" in out
    add_body(folder, "Later Forum")
    listed = actdesk("backups")
    assert listed[0] == 0
    assert listed[1].split()[0] == "1"

    code, out, _err = actdesk("restore", "1")
    assert code == 1, "nobody agreed, so nothing was done"
    assert "1 steps that were done since would be lost" in out
    assert bodies(folder) == ["Lakes Forum", "Later Forum"]

    assert actdesk("restore", "1", "--yes")[0] == 0
    assert bodies(folder) == ["Lakes Forum"]
    assert actdesk("verify")[0] == 0

    assert actdesk("restore", "--undo", "--yes")[0] == 0
    assert bodies(folder) == ["Lakes Forum", "Later Forum"]
    assert actdesk("verify")[0] == 0


def test_a_store_that_a_window_has_open_is_not_swapped_from_under_it(actdesk: Shell, folder: Path) -> None:
    actdesk("backup")
    hold = Hold(folder)
    assert hold.take()
    try:
        code, _out, err = actdesk("restore", "1", "--yes")
        assert code == 1
        assert "Close it first" in err
        assert actdesk("verify")[0] == 0, "looking is allowed"
        assert actdesk("backup")[0] == 0
    finally:
        hold.release()


@pytest.mark.parametrize("words", [(), ("1", "--undo")])
def test_going_back_without_saying_where_is_wrong_usage(actdesk: Shell, words: tuple[str, ...]) -> None:
    assert actdesk("restore", *words)[0] == 2


def test_a_backup_that_is_not_there_or_damaged_is_named(actdesk: Shell, folder: Path) -> None:
    assert actdesk("restore", "7", "--yes")[0] == 1
    actdesk("backup")
    (backup,) = (folder / "backups").glob("*.db")
    backup.chmod(0o600)
    backup.write_bytes(backup.read_bytes()[:5000])
    code, out, _err = actdesk("backups")
    assert code == 1
    assert "damaged" in out


def test_the_key_is_destroyed_with_yes_also_beside_an_open_window_and_never_without(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shell, hold = Shell(folder, monkeypatch, capsys), Hold(folder)
    code, out, _ = shell("destroy-key", typed="DESTROY")
    assert code == 1, "nobody can agree without a terminal"
    assert "Nothing was changed" in out
    assert hold.take()
    code, out, _ = shell("destroy-key", "--yes")
    hold.release()
    assert code == 0
    assert "Nobody can open that store" in out
    assert "Overwritten and removed: 2 key file(s)." in out
    assert not list(folder.rglob("actdesk.key*"))
    assert shell("verify")[0] == 1


def test_wrong_passphrases_slow_the_command_line_down_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shell = Shell(folder, monkeypatch, capsys)
    for _ in range(5):
        code, _, err = shell("verify", typed="no")
        assert code == 1
    assert "wrong several times" in err


def report_of(folder: Path, path: Path) -> None:
    """Write the leadership summary of a store to a file."""
    access = StoreAccess(folder, cost=QUICK)
    reports = access.unlock(PASSPHRASE).reports
    reports.write(reports.draft(reports.facts(), Language.ENGLISH), path)
    access.lock()


def test_a_report_carries_the_journals_end_and_a_cut_is_found_by_it(
    actdesk: Shell, folder: Path, tmp_path: Path
) -> None:
    report = tmp_path / "summary.pdf"
    report_of(folder, report)
    assert actdesk("verify", "--against", str(report))[0] == 0
    with unlock(folder, PASSPHRASE) as secret:
        connection = connect(folder / DATABASE, secret.db_key, foreign_keys=False)
        since = "FROM journal WHERE seq >= (SELECT seq FROM journal WHERE kind = 'body')"
        for kind, record_id in connection.execute(f"SELECT kind, record_id {since}").fetchall():
            connection.execute(f'DELETE FROM "{kind}" WHERE id = ?', (record_id,))
        connection.execute(f"DELETE FROM journal_content WHERE entry_id IN (SELECT id {since})")
        connection.execute(f"DELETE {since}")
        connection.execute("DELETE FROM blob")
        connection.execute("DELETE FROM list_item WHERE kind = 'body'")
        connection.execute("DELETE FROM search WHERE kind = 'body'")
        connection.execute("DELETE FROM journal_signature WHERE act_id NOT IN (SELECT act_id FROM journal)")
        connection.close()
    careful = actdesk("verify")
    assert careful[0] == 0, careful
    code, out, _err = actdesk("verify", "--against", str(report))
    assert code == 1
    assert "An end of the journal that was cut off: 1" in out


def test_a_file_without_an_end_is_named(actdesk: Shell, tmp_path: Path) -> None:
    (tmp_path / "other.pdf").write_bytes(b"%PDF-1.4 nothing")
    code, _out, err = actdesk("verify", "--against", str(tmp_path / "other.pdf"))
    assert code == 1
    assert "Traceback" not in err


def test_a_damaged_store_is_saved_and_what_is_lost_is_said(actdesk: Shell, folder: Path) -> None:
    assert actdesk("salvage", "--yes")[2].startswith("This store is not damaged")
    actdesk("backup")
    add_body(folder, "Later Forum")
    path = folder / DATABASE
    data = bytearray(path.read_bytes())
    for page in range(20, len(data) // 4096, 7):
        data[page * 4096 + 50] ^= 1
    path.write_bytes(data)
    code, out, _err = actdesk("salvage")
    assert code == 1, "nobody agreed, so nothing was done"
    assert "pages are damaged" in out
    assert "The newest good backup (1, " in out
    assert path.read_bytes() == data
    code, out, _err = actdesk("salvage", "--yes")
    assert (code, "Done. The damaged store lies in" in out) == (0, True)
    assert "Later Forum" in bodies(folder)
    code, out, _err = actdesk("verify")
    assert (code, "Times that it was saved from a damaged store: 1" in out) == (0, True)
    assert actdesk("salvage", "--yes")[0] == 1


# --- check-link ------------------------------------------------------------------------------------------------


@pytest.fixture
def with_account(folder: Path) -> Path:
    access = StoreAccess(folder, cost=QUICK)
    register = access.unlock(PASSPHRASE).register
    register.add_account(platform="facebook", handle="actalliance", state=AccountState.AUTHORISED)
    access.lock()
    return folder


def test_a_link_is_checked_without_a_window(actdesk: Shell, with_account: Path) -> None:
    code, out, err = actdesk("check-link", "https://facebook.com/ACTAlliance")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "Official: https://facebook.com/ACTAlliance",
        "  = @actalliance (Facebook): Authorised",
    ]


def test_a_fake_ends_with_exit_code_1_and_says_what_it_resembles(actdesk: Shell, with_account: Path) -> None:
    code, out, _err = actdesk("check-link", "--json", "x.com/actalliance_0fficial", "facebook.com/actalliance")
    told = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [(one["verdict"], one["text"]) for one in told] == [
        ("looks_like", "x.com/actalliance_0fficial"),
        ("official", "facebook.com/actalliance"),
    ]
    assert told[0]["alike"] == [{"platform": "facebook", "handle": "actalliance", "likeness": "added_words"}]


def test_a_link_is_checked_beside_an_open_window(actdesk: Shell, with_account: Path) -> None:
    access = StoreAccess(with_account, cost=QUICK)
    access.unlock(PASSPHRASE)
    assert actdesk("check-link", "@actalliance")[0] == 0
    access.lock()


# --- an interrupted change of the key ----------------------------------------------------------------------------


@pytest.fixture
def interrupted(folder: Path) -> Path:
    """A store with a backup, whose change of the key was cut after its first step."""
    access = StoreAccess(folder, cost=QUICK)
    access.unlock(PASSPHRASE)
    access.backups.make()
    access.keys.begin_change()
    access.lock()
    return folder


@pytest.mark.parametrize("command", [["verify"], ["backup"], ["backups"], ["restore", "1", "--yes"]])
def test_a_change_of_the_key_that_was_cut_is_brought_to_its_end_first(
    actdesk: Shell, interrupted: Path, command: list[str]
) -> None:
    code, _out, err = actdesk(*command)
    assert (code, err) == (0, "")
    assert (header.read(interrupted).rekeying, header.read(interrupted).key_number) == (False, 2)
    assert bodies(interrupted) == ["Lakes Forum"]


def test_beside_an_open_window_the_key_that_fits_is_used(actdesk: Shell, interrupted: Path) -> None:
    hold = Hold(interrupted)
    assert hold.take()
    try:
        assert actdesk("verify")[0] == 0
        assert actdesk("backup")[0] == 0
        assert header.read(interrupted).rekeying
    finally:
        hold.release()


def test_a_damaged_store_in_the_midst_of_a_change_of_the_key_still_goes_back_to_its_backup(
    actdesk: Shell, interrupted: Path
) -> None:
    data = bytearray((interrupted / DATABASE).read_bytes())
    data[100:200] = bytes(100)
    (interrupted / DATABASE).write_bytes(data)
    code, _out, err = actdesk("restore", "1", "--yes")
    assert (code, err) == (0, "")
    assert bodies(interrupted) == ["Lakes Forum"]
