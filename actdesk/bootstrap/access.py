"""`services.access.Access` on a folder: the door between a store on the disk and the desk that works on it."""

import os
import secrets
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import UUID

from actdesk import paths, scratch
from actdesk.bootstrap import lookout
from actdesk.bootstrap.gate import Gate
from actdesk.bootstrap.joining import SystemClock, introduce, join, plant
from actdesk.bootstrap.keyroom import KeyRoom, facts_of
from actdesk.bootstrap.salvaging import SalvageRoom
from actdesk.bootstrap.shelf import Shelf, by_kind
from actdesk.bootstrap.witnesses import Witnesses
from actdesk.data import backups, destroy, header, keys, migrate, opening, restore, verify
from actdesk.data.connections import shut
from actdesk.data.header import SlotKind
from actdesk.data.keys import Unlocked
from actdesk.data.lane import Lane
from actdesk.data.places import DATABASE
from actdesk.data.reference import reference
from actdesk.data.signatures import KeySigner
from actdesk.data.store import SqlStore
from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.domain.records import Officer
from actdesk.files import fault, private_folder, settle_folder, tighten
from actdesk.imaging.engine import Engine
from actdesk.reports import set_apart, viewer
from actdesk.services.access import RESCUABLE, DestroyedKey, SetupAnswers, StoreCheck, StoreProblem, StoreWarning
from actdesk.services.access_keys import Holder, Newcomer, Progress
from actdesk.services.desk import Desk
from actdesk.services.officers import Officers
from actdesk.services.ports import Clock, Witness

UNFINISHED = "-unfinished-"


class StoreAccess:
    """`services.access.Access` on a folder. One store is open at a time."""

    def __init__(
        self,
        folder: Path | None = None,
        *,
        clock: Clock | None = None,
        cost: header.Cost | None = None,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder or paths.default_store_folder()
        self._clock = clock or SystemClock()
        self._cost = cost  # None: calibrated on this machine to about a second
        self._secret: Unlocked | None = None
        self._store: SqlStore | None = None
        self._engine: Engine | None = None
        self.salvage = SalvageRoom(self._folder, self._clock, self._unlocked)
        self.backups = Shelf(self._folder, self._clock, self._unlocked)
        self._gate = Gate(self._folder, wall)
        self._said: tuple[StoreWarning, ...] = ()
        self._turn = self._asked = 0  # who locks while somebody is still unlocking has the last word
        self._moving = Lane()  # a way back that a lock overtook ends before the store is opened anew
        self._witnesses = Witnesses(self._folder, self._unlocked)
        self.keys = KeyRoom(self._folder, self._unlocked, self._opened, cost, gate=self._gate)

    @property
    def folder(self) -> Path:
        return self._folder

    def exists(self) -> bool:
        return header.exists(self._folder)

    def check_place(self) -> None:
        lookout.check_place(self._folder)

    def seconds_to_wait(self) -> int:
        return self._gate.seconds_left()

    def warnings(self) -> tuple[StoreWarning, ...]:
        self._opened()
        return self._said

    def stop_work(self) -> None:
        viewer.stop_all()
        set_apart.stop_all()
        if self._engine is not None:
            self._engine.cancel()

    def destroy_key(self) -> DestroyedKey:
        forget: Callable[[], None] | None = None
        with suppress(Exception):  # whatever stands in the way, the files go
            forget = self.keys.keyring_remover()
        done = destroy.destroy_key(self._folder)
        with suppress(Exception):
            self.lock()
        late = destroy.destroy_key(self._folder)  # a job that had just read it may have mended a copy meanwhile
        with suppress(Exception):  # last: a keyring may ask its owner something first
            if forget is not None:
                forget()
        return DestroyedKey(done.gone + late.gone, late.left)

    def create(self, answers: SetupAnswers, passphrase: str) -> Desk:
        """Make the store in a folder of its own beside the place, then rename: it appears whole or not at all."""
        if self.exists():
            raise Refused("store_exists")
        self.check_place()
        self._asked = self._turn
        officer = Officer.made(name=answers.name, email=answers.email, language=answers.language)
        with self._unfinished() as unfinished:
            secret = keys.create(
                unfinished, passphrase=passphrase, officer_id=officer.id, name=officer.name, cost=self._cost
            )
            try:
                SqlStore.make(unfinished, secret.db_key)
                store = self._connect(unfinished, secret, officer)
                introduce(store, officer, facts_of(unfinished, secret))
                if answers.with_samples:
                    plant(self._desk(store, officer), unfinished)
                store.close()
                self._take_place(unfinished)
            except BaseException:
                secret.wipe()
                self.lock()
                raise
        return self._open(secret)

    def unlock(self, passphrase: str) -> Desk:
        self._begin()
        with self._gate.trying():
            opened = keys.unlock(self._folder, passphrase)
        return self._enter(opened, passphrase)

    def unlock_with_device(self, short_code: str) -> Desk:
        self._begin()
        kept = self.keys.device_secret()
        if kept is None:
            raise Refused("no_keyring")
        with self._gate.trying():
            opened = keys.unlock(self._folder, short_code, device_secret=kept)
        return self._enter(opened, None)

    def _begin(self) -> None:
        self.lock()
        self.check_place()
        self._asked = self._turn

    def _enter(self, secret: Unlocked, typed: str | None) -> Desk:
        self.keys.typed(typed if secret.kind is SlotKind.OFFICER else None)
        try:
            with self._moving.taken():
                return self._open(secret)
        except BaseException as error:
            rescuable = isinstance(error, EnvironmentFault) and error.code in RESCUABLE
            if rescuable or (isinstance(error, Refused) and error.code == "recovery_code_only"):
                self._secret = secret  # who got in may go back to a backup or become an officer
            else:
                secret.wipe()
            raise

    def reopen(self, progress: Progress | None = None) -> Desk:
        secret = self._unlocked()
        with self._moving.taken():
            self._close()
            shut(self._folder)  # a job that still reads would keep the key from being changed
            return self._open(secret, progress)

    def recoverable(self) -> tuple[Holder, ...]:
        secret = self._unlocked()
        store = SqlStore(self._folder, secret.db_key, officer_id=secret.slot_id, clock=self._clock)
        try:
            known = [k for k in Officers(store).all() if k.officer.active]
        finally:
            store.close()
        found = {s.officer_id for s in keys.slots(self._folder, secret)}
        return tuple(
            Holder(k.officer.id, k.officer.name, k.officer.email, k.since, k.last_act, active=True, me=False)
            for k in known
            if k.officer.id in found
        )

    def recover(self, who: Newcomer | UUID, passphrase: str) -> Desk:
        with_sheet = self._unlocked()
        opened = self.keys.recover(with_sheet, who, passphrase)
        with_sheet.wipe()
        return self._enter(opened, None)

    def go_back(self, file: Path) -> Desk:
        secret = self._unlocked()
        backups.named(file)  # which says if it is gone
        with self._moving.taken():
            self._close()
            others = keys.other_keys(self._folder, secret)
            restore.restore(self._folder, secret.db_key, file, on=self._clock.today(), others=others)
            return self._open(secret)

    def go_on_salvaged(self) -> Desk:
        secret = self._unlocked()
        with self._moving.taken():
            self._close()
            self.salvage.take_over()
            return self._open(secret)

    def bring_back(self, file: Path, passphrase: str) -> Desk:
        if self.exists():
            raise Refused("store_exists")
        self.check_place()
        self._asked = self._turn
        with self._unfinished() as unfinished:
            restore.restore_elsewhere(file, unfinished)
            secret = keys.unlock(unfinished, passphrase)
            try:
                others = keys.other_keys(unfinished, secret)
                restore.restore(unfinished, secret.db_key, file, on=self._clock.today(), others=others)
                self._take_place(unfinished)
                return self._open(secret)
            except BaseException:
                secret.wipe()
                raise

    def lock(self) -> None:
        """The key first; then every connection, whoever holds it: a job that does not return keeps nothing open."""
        self._turn += 1
        self._said = ()
        self.keys.typed(None)
        self._witnesses.dismiss()
        if self._secret is not None:
            self._secret.wipe()
        self._secret = None
        viewer.stop_all()
        set_apart.stop_all()
        self._close()
        scratch.purge(self._folder)

    def _close(self) -> None:
        if self._engine is not None:
            self._engine.close()
        if self._store is not None:
            self._store.close()
        shut(self._folder)
        self._engine = self._store = None

    def witness(self, passphrase: str, *, officer_id: UUID) -> Witness:
        return self._witnesses.call(passphrase, officer_id=officer_id)

    def verify(self) -> StoreCheck:
        secret = self._unlocked()
        own = (secret.officer_id, secret.public_key) if secret.officer_id else None
        report = verify.verify_living(self._folder, secret.db_key, own=own)
        found = Counter(problem.code for problem in report.problems)
        problems = tuple(StoreProblem(code, count) for code, count in found.items())
        return StoreCheck(by_kind(report.counts), report.end.seq, problems)

    def refresh_day(self) -> bool:
        return self._opened().refresh_derived()

    def _key(self) -> bytearray:
        return self._unlocked().db_key

    def _unlocked(self) -> Unlocked:
        if self._secret is None:
            raise Refused("store_locked")
        return self._secret

    def _opened(self) -> SqlStore:
        if self._store is None:
            raise Refused("store_locked")
        return self._store

    def _open(self, secret: Unlocked, progress: Progress | None = None) -> Desk:
        restore.tidy(self._folder)
        tighten(self._folder)
        self.keys.settle(secret, progress)
        if not (self._folder / DATABASE).exists():
            raise EnvironmentFault("store_missing")
        opening.check(self._folder, secret.db_key)
        migrate.bring_up_to_date(self._folder, secret.db_key, on=self._clock.today())
        store = self._connect(self._folder, secret, None)
        try:
            self.keys.agree(store, secret)
            with store.read() as reader:
                officer = reader.get(Officer, store.officer_id)
            said = lookout.warnings(self._folder, store, self._clock)
            store.refresh_derived()
            if self._asked != self._turn:
                secret.wipe()
                raise Refused("store_locked")
        except BaseException:
            store.close()
            raise
        self._said = said
        self._secret, self._store = secret, store
        return self._desk(store, officer)

    def _connect(self, folder: Path, secret: Unlocked, officer: Officer | None) -> SqlStore:
        officer_id = officer.id if officer else secret.officer_id
        if officer_id is None:
            raise Refused("recovery_code_only")
        return SqlStore(
            folder,
            secret.db_key,
            officer_id=officer_id,
            clock=self._clock,
            platforms=reference().platforms(),
            signer=KeySigner(secret),
        )

    def _desk(self, store: SqlStore, officer: Officer) -> Desk:
        if self._engine is None:
            self._engine = Engine(holding=self._folder / scratch.FOLDER)
        return join(store, officer, self._clock, self._engine, reference())

    @contextmanager
    def _unfinished(self) -> Iterator[Path]:
        """Give a private folder beside the place, to be renamed into it; what was not renamed is removed."""
        _sweep(self._folder)
        unfinished = self._folder.parent / f".{self._folder.name}{UNFINISHED}{secrets.token_hex(8)}"
        private_folder(unfinished)
        try:
            yield unfinished
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)

    def _take_place(self, unfinished: Path) -> None:
        try:
            if self._folder.exists():
                self._folder.rmdir()  # an empty one only; anything in it is somebody's
            settle_folder(unfinished)
            os.rename(unfinished, self._folder)  # noqa: PTH104 - one system call is the point
            settle_folder(self._folder.parent)
        except OSError as error:
            if self._folder.exists() and any(self._folder.iterdir()):
                raise Refused("folder_not_empty", folder=str(self._folder)) from None
            raise fault(error) from error


def _sweep(folder: Path) -> None:
    """Remove what a killed first start left beside this place; it was never anybody's store."""
    if folder.parent.is_dir():
        for leftover in folder.parent.glob(f".{folder.name}{UNFINISHED}*"):
            shutil.rmtree(leftover, ignore_errors=True)
