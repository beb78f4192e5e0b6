"""Destroying the key: within two seconds every copy in the store's folder is gone, and nothing opens any more."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from actdesk.bootstrap import StoreAccess
from actdesk.data import destroy
from actdesk.data.places import DATABASE, KEY_COPY, KEY_FILE
from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.services.access import SetupAnswers
from tests.builders import FakeClock
from tests.data.stores import PASSPHRASE, QUICK

LARGE = 100 << 20  # bytes


@pytest.fixture
def access(tmp_path: Path) -> Iterator[StoreAccess]:
    made = StoreAccess(tmp_path / "store", clock=FakeClock(), cost=QUICK)
    made.create(SetupAnswers(name="Amara Okoye"), PASSPHRASE)
    made.backups.make()
    yield made
    made.lock()


def holding(folder: Path, needle: bytes) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and needle in path.read_bytes()]


def test_every_copy_of_the_key_file_goes_within_two_seconds_from_an_open_store_of_100_mb(access: StoreAccess) -> None:
    header = (access.folder / KEY_FILE).read_bytes()
    secret = access._secret
    assert secret is not None
    with (access.folder / "backups" / "actdesk-000001-2026-11-20.db").open("ab") as large:
        large.truncate(LARGE)
    (access.folder / "replaced" / "old").mkdir(parents=True)
    for place in ("replaced/old/" + KEY_FILE, KEY_FILE + ".was", ".actdesk-0123.part"):
        (access.folder / place).write_bytes(header)
    before = time.monotonic()
    done = access.destroy_key()
    took = time.monotonic() - before
    print(f"destroyed in {took:.3f} s")
    assert took < 2
    assert (done.gone, done.left) == (6, ())
    assert not any(secret.db_key), "the key in memory is wiped too"
    assert holding(access.folder, header[200:260]) == []
    assert [p.name for p in access.folder.rglob("*") if KEY_FILE in p.name] == []
    assert (access.folder / DATABASE).exists(), "what is noise now may stay: a carried key file opens it again"


def test_a_job_that_mends_a_copy_meanwhile_brings_nothing_back(
    access: StoreAccess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever read the key file a moment before may be writing the copies that it misses."""
    header, closes = (access.folder / KEY_FILE).read_bytes(), access._close

    def late() -> None:
        (access.folder / KEY_FILE).write_bytes(header)
        closes()

    monkeypatch.setattr(access, "_close", late)
    done = access.destroy_key()
    monkeypatch.undo()
    assert (done.gone, done.left) == (4, ())
    assert not access.exists()


def test_the_door_destroys_without_a_passphrase_and_says_afterwards_why_it_does_not_open(access: StoreAccess) -> None:
    access.lock()
    assert access.destroy_key().gone == 3
    assert not access.exists()
    with pytest.raises(EnvironmentFault, match="key_missing"):
        access.check_place()
    with pytest.raises(EnvironmentFault, match="key_missing"):
        access.unlock(PASSPHRASE)


def test_a_key_file_that_was_carried_away_opens_the_store_again(access: StoreAccess, tmp_path: Path) -> None:
    carried = (access.folder / KEY_FILE).read_bytes()
    access.destroy_key()
    (access.folder / KEY_FILE).write_bytes(carried)
    access.check_place()
    access.unlock(PASSPHRASE)


def test_what_cannot_be_removed_is_named(access: StoreAccess, monkeypatch: pytest.MonkeyPatch) -> None:
    real = destroy._shred

    def stubborn(path: Path) -> None:
        if path.name == KEY_COPY:
            raise PermissionError
        real(path)

    monkeypatch.setattr(destroy, "_shred", stubborn)
    done = access.destroy_key()
    assert [path.name for path in done.left] == [KEY_COPY]
    assert done.gone == 2


def test_the_bytes_are_overwritten_before_the_name_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / KEY_FILE).write_bytes(b"wrapped" * 100)
    os.link(tmp_path / KEY_FILE, tmp_path / "second-name")
    destroy.destroy_key(tmp_path)
    left = (tmp_path / "second-name").read_bytes()
    assert len(left) == 700
    assert b"wrapped" not in left


def test_a_link_in_its_place_is_removed_and_what_it_leads_to_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "theirs").write_bytes(b"theirs")
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / KEY_FILE).symlink_to(tmp_path / "theirs")
    assert destroy.destroy_key(tmp_path / "store").gone == 1
    assert (tmp_path / "theirs").read_bytes() == b"theirs"


def test_where_there_is_nothing_nothing_happens(tmp_path: Path) -> None:
    assert destroy.destroy_key(tmp_path / "nowhere").gone == 0


def test_an_unlocking_that_is_overtaken_by_a_lock_opens_nothing(
    access: StoreAccess, monkeypatch: pytest.MonkeyPatch
) -> None:
    access.lock()
    real = access._connect

    def overtaken(*args: object) -> object:
        made = real(*args)  # type: ignore[arg-type]
        access.lock()
        return made

    monkeypatch.setattr(access, "_connect", overtaken)
    with pytest.raises((Refused, EnvironmentFault)):
        access.unlock(PASSPHRASE)
    assert access._secret is None
    assert access._store is None
