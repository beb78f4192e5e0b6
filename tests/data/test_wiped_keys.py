"""Locking wipes the key under whoever works with it: what runs on stops, and nothing is ever written under zeros.

The lock comes at the moment at which a key is used, by the very job that uses it.
"""

import itertools
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from actdesk.bootstrap import StoreAccess
from actdesk.data import rekey, restore
from actdesk.data.wiping import spelled, unwiped, wipe
from actdesk.domain.base import ActDeskError, Refused
from actdesk.domain.people import BodyType
from actdesk.services.access import SetupAnswers
from actdesk.services.access_keys import Newcomer
from tests.builders import FakeClock
from tests.data.stores import PASSPHRASE, QUICK

COLLEAGUE = "eight loud herons fly"
Job = Callable[[StoreAccess, Path], object]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a store whose key was changed once, a backup, and a stick with a copy from before the change."""
    home = tmp_path_factory.mktemp("home")
    (home / "stick").mkdir()
    access = StoreAccess(home / "store", clock=FakeClock(), cost=QUICK)
    desk = access.create(SetupAnswers(name="Amara Okoye"), PASSPHRASE)
    desk.people.add_body(name="Forum", type=BodyType.FORUM)
    access.backups.keep_copy(home / "stick")
    access.keys.begin_change()
    access.reopen().people.add_body(name="Later", type=BodyType.FORUM)
    access.lock()
    return home


def changes_the_key(access: StoreAccess, _stick: Path) -> None:
    access.keys.begin_change()
    access.reopen()


def goes_back(access: StoreAccess, stick: Path) -> None:
    """To a backup of before the key was changed: it is brought under the present one."""
    access.go_back(next(stick.rglob("*.db")))


def copies(access: StoreAccess, stick: Path) -> None:
    access.backups.keep_copy(stick)


def lets_in(access: StoreAccess, _stick: Path) -> None:
    access.keys.add_officer(Newcomer(name="Luis"), COLLEAGUE)


def makes_a_sheet(access: StoreAccess, _stick: Path) -> None:
    access.keys.make_sheet("Safe")


def saves_what_can_be_read(access: StoreAccess, _stick: Path) -> None:
    access.salvage.prepare()


JOBS = [changes_the_key, goes_back, copies, lets_in, makes_a_sheet, saves_what_can_be_read]


class Overtaken:
    """The n-th use of a key comes after a lock."""

    def __init__(self, access: StoreAccess, n: int) -> None:
        self._access, self._left = access, n

    @property
    def happened(self) -> bool:
        return self._left <= 0

    def before(self, use: Callable[..., object]) -> Callable[..., object]:
        def used(key: bytes | bytearray) -> object:
            self._left -= 1
            if self._left == 0:
                self._access.lock()
            return use(key)

        return used


@pytest.fixture
def home(base: Path, tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "home"
    shutil.rmtree(tmp_path / "home", ignore_errors=True)


def overtake(base: Path, home: Path, job: Job, places: Sequence[tuple[ModuleType, str]]) -> int:
    """Let a lock come at each use of a key in `places`, one after the other. Returns how many there were."""
    for n in itertools.count(1):
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(base, home)
        access = StoreAccess(home / "store", clock=FakeClock(), cost=QUICK)
        access.unlock(PASSPHRASE)
        overtaken = Overtaken(access, n)
        with pytest.MonkeyPatch.context() as patched:
            for module, name in places:
                patched.setattr(module, name, overtaken.before(getattr(module, name)))
            refused = said_by(job, access, home / "stick")
        access.lock()
        if not overtaken.happened:
            assert refused == ""
            return n - 1
        check(home, f"use {n}")
    raise AssertionError


@pytest.mark.parametrize(("job", "uses"), [(changes_the_key, 6), (goes_back, 3), (copies, 3)])
def test_a_lock_that_overtakes_a_change_of_a_files_key_puts_nothing_under_zeros(
    base: Path, home: Path, job: Job, uses: int
) -> None:
    """Between the key that a file has and the one that it gets."""
    assert overtake(base, home, job, [(rekey, "spelled"), (restore, "spelled")]) >= uses


def test_a_wiped_secret_is_no_secret_any_more() -> None:
    secret = bytearray(b"k" * 32)
    assert unwiped(secret) == b"k" * 32
    wipe(secret)
    for use in (unwiped, spelled):
        with pytest.raises(Refused, match="store_locked"):
            use(secret)


def said_by(job: Job, access: StoreAccess, stick: Path) -> str:
    try:
        job(access, stick)
    except ActDeskError as error:
        return error.code
    return ""


def opens_with_zeros(path: Path) -> bool:
    connection = sqlcipher.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    try:
        connection.execute(f"PRAGMA key = \"x'{'00' * 32}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone())
    except sqlcipher.DatabaseError:
        return False
    finally:
        connection.close()


def check(home: Path, what: str) -> None:
    for path in home.rglob("*.db"):
        assert not opens_with_zeros(path), f"{what}: {path.name}"
    access = StoreAccess(home / "store", clock=FakeClock(), cost=QUICK)
    desk = access.unlock(PASSPHRASE)
    assert {body.name for body in desk.people.bodies()} in ({"Forum"}, {"Forum", "Later"}), what
    state = access.keys.state()
    assert (state.unfinished, state.hindered, state.left) == (False, "", ()), what
    assert all(copy.counts for copy in access.backups.existing()), what
    assert list((home / "store").rglob("*.part*")) == [], what
    access.lock()
