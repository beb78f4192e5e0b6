"""The one place that knows every part: store -> services -> desk. The window and the command line start here."""

import os
import secrets
import shutil
import tempfile
import threading
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

from actdesk import paths
from actdesk.data import backups, header, keys, migrate, probe, restore, verify
from actdesk.data.keys import Unlocked
from actdesk.data.places import DATABASE
from actdesk.data.reference import Reference, reference
from actdesk.data.store import SqlStore
from actdesk.domain.base import EnvironmentFault, Kind, Refused
from actdesk.domain.people import Person
from actdesk.domain.records import Officer
from actdesk.files import fault, private_folder
from actdesk.imaging.engine import Engine
from actdesk.reports import viewer
from actdesk.reports.writer import Writer
from actdesk.services.access import RESCUABLE, BackupInfo, Rescue, SetupAnswers, StoreCheck, StoreProblem
from actdesk.services.acts import STORE_CREATE
from actdesk.services.cases import Cases
from actdesk.services.desk import Desk
from actdesk.services.history import History
from actdesk.services.officers import Officers
from actdesk.services.people import People
from actdesk.services.pictures import Pictures
from actdesk.services.policy import PolicyRoom
from actdesk.services.ports import Clock
from actdesk.services.preferences import StoredPreferences
from actdesk.services.register import Register
from actdesk.services.reports import Reports
from actdesk.services.requests import Requests
from actdesk.services.samples import plant_samples
from actdesk.services.today import Today

UNFINISHED = "-unfinished-"


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now().astimezone().date()


class StoreAccess:
    """`services.access.Access` on a folder. One store is open at a time."""

    def __init__(
        self, folder: Path | None = None, *, clock: Clock | None = None, cost: header.Cost | None = None
    ) -> None:
        self._folder = folder or paths.default_store_folder()
        self._clock = clock or SystemClock()
        self._cost = cost  # None: calibrated on this machine to about a second
        self._secret: Unlocked | None = None
        self._store: SqlStore | None = None
        self._engine: Engine | None = None
        self._backing_up = threading.Lock()

    @property
    def folder(self) -> Path:
        return self._folder

    def exists(self) -> bool:
        return header.exists(self._folder)

    def create(self, answers: SetupAnswers, passphrase: str) -> Desk:
        """Make the store in a folder of its own beside the place, then rename: it appears whole or not at all."""
        if self.exists():
            raise Refused("store_exists")
        officer = Officer.made(name=answers.name, email=answers.email, language=answers.language)
        parent = self._folder.parent
        _sweep(self._folder)
        unfinished = parent / f".{self._folder.name}{UNFINISHED}{secrets.token_hex(8)}"
        private_folder(unfinished)
        secret = keys.create(unfinished, passphrase=passphrase, officer_id=officer.id, cost=self._cost)
        try:
            SqlStore.make(unfinished, secret.db_key)
            store = self._connect(unfinished, secret, officer)
            _introduce(store, officer)
            if answers.with_samples:
                _plant(self._desk(store, officer))
            store.close()
            self._take_place(unfinished)
        except BaseException:
            secret.wipe()
            self.lock()
            shutil.rmtree(unfinished, ignore_errors=True)
            raise
        return self._open(secret)

    def unlock(self, passphrase: str) -> Desk:
        self.lock()
        secret = keys.unlock(self._folder, passphrase)
        try:
            return self._open(secret)
        except BaseException as error:
            if isinstance(error, EnvironmentFault) and error.code in RESCUABLE:
                self._secret = secret  # whoever knows the passphrase may go back to a backup: `rescue`, `go_back`
            else:
                secret.wipe()
            raise

    def rescue(self) -> Rescue | None:
        key = self._key()
        try:
            good = backups.newest_good(self._folder, key)
        except Refused:
            return None
        return self._rescue(good.backup, key)

    def outlook(self, number: int) -> Rescue:
        return self._rescue(self._backup(number), self._key())

    def _rescue(self, backup: backups.Backup, key: bytearray) -> Rescue:
        outlook = restore.preview(self._folder, key, backup.path)
        return Rescue(_info(backup, _by_kind(outlook.backup.counts)), outlook.lost)

    def _backup(self, number: int) -> backups.Backup:
        found = next((b for b in backups.existing(self._folder) if b.number == number), None)
        if found is None:
            raise Refused("no_backup")
        return found

    def go_back(self, number: int) -> Desk:
        key = self._key()
        backup = self._backup(number)
        self._close()
        restore.restore(self._folder, key, backup.path, on=self._clock.today())
        assert self._secret is not None
        return self._open(self._secret)

    def lock(self) -> None:
        self._close()
        if self._secret is not None:
            self._secret.wipe()
        self._secret = None

    def _close(self) -> None:
        if self._engine is not None:
            self._engine.close()
        if self._store is not None:
            self._store.close()
        self._engine = self._store = None

    def change_passphrase(self, old: str, new: str) -> None:
        keys.change_passphrase(self._folder, old, new, cost=self._cost)

    def back_up(self) -> BackupInfo:
        with self._backing_up:  # the timer's and the officer's must not take each other's half-made file away
            return self._back_up()

    def _back_up(self) -> BackupInfo:
        made = backups.make(self._folder, self._key(), on=self._clock.today())
        return _info(made.backup, _by_kind(made.inventory.counts))

    def back_up_if_changed(self) -> BackupInfo | None:
        with self._backing_up:
            return self._back_up() if backups.changed_since(self._folder, self._key()) else None

    def backups(self) -> tuple[BackupInfo, ...]:
        key = self._key()
        return tuple(_info(b, _counts(b.path, key)) for b in reversed(backups.existing(self._folder)))

    def carry(self, folder: Path) -> Path:
        return backups.carry(self._folder, self._key(), folder)

    def verify(self) -> StoreCheck:
        report = verify.verify_living(self._folder, self._key())
        found = Counter(problem.code for problem in report.problems)
        problems = tuple(StoreProblem(code, count) for code, count in found.items())
        return StoreCheck(_by_kind(report.counts), report.end.seq, problems)

    def refresh_day(self) -> bool:
        if self._store is None:
            raise Refused("store_locked")
        return self._store.refresh_derived()

    def _key(self) -> bytearray:
        if self._secret is None:
            raise Refused("store_locked")
        return self._secret.db_key

    def _open(self, secret: Unlocked) -> Desk:
        restore.tidy(self._folder)
        if not (self._folder / DATABASE).exists():
            raise EnvironmentFault("store_missing")
        migrate.bring_up_to_date(self._folder, secret.db_key, on=self._clock.today())
        store = self._connect(self._folder, secret, None)
        try:
            with store.read() as reader:
                officer = reader.get(Officer, store.officer_id)
            store.refresh_derived()
        except BaseException:
            store.close()
            raise
        self._secret, self._store = secret, store
        return self._desk(store, officer)

    def _connect(self, folder: Path, secret: Unlocked, officer: Officer | None) -> SqlStore:
        officer_id = officer.id if officer else secret.officer_id
        if officer_id is None:
            raise Refused("recovery_code_only")
        single = {p.key for p in reference().platforms() if not p.several_administrators}
        return SqlStore(folder, secret.db_key, officer_id=officer_id, clock=self._clock, single_admin_platforms=single)

    def _desk(self, store: SqlStore, officer: Officer) -> Desk:
        if self._engine is None:
            self._engine = Engine()
        return join(store, officer, self._clock, self._engine, reference())

    def _take_place(self, unfinished: Path) -> None:
        try:
            if self._folder.exists():
                self._folder.rmdir()  # an empty one only; anything in it is somebody's
            os.rename(unfinished, self._folder)  # noqa: PTH104 - one system call is the point
        except OSError as error:
            if self._folder.exists() and any(self._folder.iterdir()):
                raise Refused("folder_not_empty", folder=str(self._folder)) from None
            raise fault(error) from error


def join(store: SqlStore, officer: Officer, clock: Clock, engine: Engine, known: Reference) -> Desk:
    """Put the services together on an open store."""
    preferences = StoredPreferences(store)
    register = Register(store, clock, known)
    return Desk(
        officer=officer,
        clock=clock,
        reference=known,
        lists=store.lists,
        history=History(store),
        register=register,
        people=People(store, clock, register),
        requests=Requests(store, clock, known, register),
        pictures=Pictures(store, clock, engine),
        cases=Cases(store, clock, known),
        reports=Reports(store, clock, known, Writer(), preferences),
        policy=PolicyRoom(store, clock, known, viewer),
        preferences=preferences,
        officers=Officers(store),
        today=Today(store.agenda, clock),
    )


def _introduce(store: SqlStore, officer: Officer) -> None:
    """The first act of a store: its officer, who is also a person of the Secretariat's team."""
    with store.act(STORE_CREATE) as uow:
        person = uow.add(Person.made(name=officer.name, email=officer.email, comms_team_from=uow.today))
        uow.add(officer.changed(person_id=person.id))
        uow.commit()


def _info(backup: backups.Backup, counts: dict[Kind, int] | None) -> BackupInfo:
    status = backup.path.stat()
    made_at = datetime.fromtimestamp(status.st_mtime, UTC)
    return BackupInfo(backup.number, backup.made_on, made_at, status.st_size, backup.path, counts)


def _counts(path: Path, key: bytearray) -> dict[Kind, int] | None:
    try:
        with probe.untouched(path, key) as connection:
            return _by_kind(probe.inventory(connection).counts)
    except EnvironmentFault:
        return None


def _by_kind(counts: dict[str, int]) -> dict[Kind, int]:
    return {Kind(name): count for name, count in counts.items() if name in set(Kind)}


def _plant(desk: Desk) -> None:
    """Plant the sample records; the painted pictures and their cleaned copies are gone afterwards, the records stay."""
    from actdesk.imaging.samples import write_demo_samples  # the painter is loaded by nobody else

    with tempfile.TemporaryDirectory(prefix="actdesk-") as folder:
        painted = write_demo_samples(Path(folder) / "painted")
        plant_samples(desk, pictures=painted, into=Path(folder) / "cleaned")


def _sweep(folder: Path) -> None:
    """Remove what a killed first start left beside this place; it was never anybody's store."""
    if folder.parent.is_dir():
        for leftover in folder.parent.glob(f".{folder.name}{UNFINISHED}*"):
            shutil.rmtree(leftover, ignore_errors=True)


def run_window(argv: list[str]) -> int:
    """Open the window on the officer's own store; returns the exit code."""
    from actdesk.ui.app import run  # Qt is loaded here and nowhere earlier

    return run(StoreAccess(), argv)
