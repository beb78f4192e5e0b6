"""Changing the database key, so that a removed officer's knowledge of it is worth nothing; also after a kill.

The steps, each of which may be the last (docs/decisions/009-changing-the-key.md says why so):

1. `begin`: one header write takes the removed slots out, hands the coming key over to all others, and says that a
   change is under way. From here on nobody removed gets in;
2. `settle`: the living store, every store that was put aside and every backup is copied, the copy's key is changed, the
   copy is checked and counted, and takes its file's place by a rename. Each file is thus under one key or the other,
   whole, at every moment;
3. one header write says that it is done.

`settle` runs again at the next unlock if it did not come to its end. Nobody else may have the store open meanwhile.
"""

import logging
import os
import secrets
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from actdesk.data import backups, handover, header, keys, probe, restore, sealing
from actdesk.data.connections import opened
from actdesk.data.engine import environment_fault
from actdesk.data.places import DATABASE, LOG_SUFFIXES
from actdesk.data.sealing import KEY_BYTES, Unlocked
from actdesk.data.wiping import spelled, wipe
from actdesk.domain.base import EnvironmentFault
from actdesk.files import fault, part_name, settle_folder

log = logging.getLogger("actdesk")


class Progress(Protocol):
    """Hears how far it is; `ui.jobs.Progress` is one."""

    def report(self, done: int, total: int) -> None: ...


@dataclass(frozen=True)
class Settled:
    """A change that came to its end: how many files have the new key, and which could not be opened at all."""

    changed: int
    left: tuple[Path, ...] = ()


def begin(folder: Path, unlocked: Unlocked, *, without: Collection[UUID] = ()) -> None:
    """Take slots out and hand a new database key over to all others. `settle` must follow.

    `unlocked` then knows both keys. Raises `Refused` (`slot_unknown`, `last_officer`, `rekey_unfinished`).
    """
    with header.LANE:
        state = keys.settled(folder)
        staying = keys.without(state, without)
        coming = bytearray(secrets.token_bytes(KEY_BYTES))
        given = tuple(
            replace(
                slot,
                handovers=(*slot.handovers, handover.make(slot, state.store_id, unlocked.db_key, coming)),
            )
            for slot in staying
        )
        header.write(folder, replace(state, slots=given, rekeying=True))
    unlocked.former_key, unlocked.coming_key = unlocked.db_key, coming


def settle(folder: Path, unlocked: Unlocked, *, progress: Progress | None = None) -> Settled | None:
    """Bring an unfinished change of the key to its end; None if there is none. Called at every unlock.

    Raises `EnvironmentFault`. Then `unlocked.db_key` is the one that fits the living store, the store can be used, and
    the next unlock tries again; after `store_damaged` or `store_missing` there is only the way back to a backup, and
    all that could be opened is under the coming key.
    """
    if unlocked.coming_key is None or unlocked.former_key is None:
        return None
    former, coming = unlocked.former_key, unlocked.coming_key
    unlocked.db_key = coming
    try:
        done = _change_files(folder, former, coming, progress)
    except BaseException:
        fit(folder, unlocked)
        raise
    _finish(folder, former, coming)
    wipe(former)
    unlocked.former_key = unlocked.coming_key = None
    return done


def settle_or_fit(folder: Path, unlocked: Unlocked, *, progress: Progress | None = None) -> tuple[Settled | None, str]:
    """As `settle`; what hinders it is returned as a code, and `db_key` is then the one that fits the living store.

    Raises `EnvironmentFault` only where the living store itself does not open.
    """
    try:
        return settle(folder, unlocked, progress=progress), ""
    except EnvironmentFault as error:
        if error.code in ("store_damaged", "store_missing") or not fit(folder, unlocked):
            raise
        log.warning("the key is not changed yet: %s", error.code)
        return None, error.code


def fit(folder: Path, unlocked: Unlocked) -> bool:
    """Let `db_key` be the one of the two keys under which the living store is; False if it is under neither.

    Changes no file: for whoever must not wait for the change to come to its end.
    """
    for key in (unlocked.coming_key, unlocked.former_key):
        if key is not None and _opens(folder / DATABASE, key):
            unlocked.db_key = key
            return True
    return not unlocked.unfinished


def adopt(path: Path, unlocked: Unlocked, former: Collection[bytearray]) -> bool:
    """Bring one store file from elsewhere (a backup on a stick) under the present key; False if no key opens it.

    `former` comes from `keys.former_keys`. Raises `EnvironmentFault` (`backup_damaged`, `disk_full` …).
    """
    if _opens(path, unlocked.db_key):
        return True
    for key in former:
        if _opens(path, key):
            _change_file(path, key, unlocked.db_key)
            return True
    return False


def _change_files(folder: Path, former: bytearray, coming: bytearray, progress: Progress | None) -> Settled:
    """Change every file; the living store first, then what would open it as it was."""
    others = [aside / DATABASE for aside in restore.put_asides(folder)]
    others += [backup.path for backup in reversed(backups.existing(folder))]
    total = 1 + len(others)
    _tell(progress, 0, total)
    broken: EnvironmentFault | None = None
    changed, left = 0, []
    try:
        changed += _change(folder / DATABASE, former, coming)
    except EnvironmentFault as error:
        if error.code not in ("store_damaged", "store_missing"):
            raise
        broken = error  # the backups are what is left: they shall open
    for number, path in enumerate(others, 1):
        _tell(progress, number, total)
        try:
            changed += _change(path, former, coming)
        except EnvironmentFault as error:
            if error.code not in ("store_damaged", "store_missing"):
                raise
            left.append(path)
    if broken is not None:
        raise broken
    _tell(progress, total, total)
    return Settled(changed, tuple(left))


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress.report(done, total)


def _change(path: Path, former: bytearray, coming: bytearray) -> bool:
    """Bring one file under the coming key; False if it is there already. Raises `store_damaged` where neither opens."""
    if _opens(path, coming):
        return False
    _change_file(path, former, coming)
    return True


def _change_file(path: Path, former: bytearray, coming: bytearray) -> None:
    part = path.parent / part_name()
    try:
        _fold_log_in(path, former)
        with probe.untouched(path, former) as connection:
            if probe.damage(connection):
                raise EnvironmentFault("store_damaged")
            inventory = probe.inventory(connection)
            backups.vacuum_into(connection, part)
        with _quiet(part, former) as connection:
            connection.execute(f"PRAGMA rekey = {spelled(coming)}")
            # Turned at its first opening, a power cut would leave a rollback journal, which no reader may take in.
            connection.execute("PRAGMA journal_mode = WAL")
        _settle_file(part, path.stat())
        if backups.check_file(part, coming) != inventory:
            raise EnvironmentFault("backup_differs")
        settle_folder(path.parent)  # the log is gone also after a power cut, before its store is another one
        part.replace(path)
        settle_folder(path.parent)
    except sqlcipher.Error as error:
        raise environment_fault(error, path) from None
    except OSError as error:
        raise fault(error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _settle_file(part: Path, like: os.stat_result) -> None:
    """The copy is on the disk before it takes the file's place, and has its date: lists show it."""
    os.utime(part, ns=(like.st_atime_ns, like.st_mtime_ns))
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _fold_log_in(path: Path, key: bytearray) -> None:
    """Make one file the whole store, and prove that nobody else has it open: a log would outlive the rename.

    Raises `EnvironmentFault` (`store_busy`), the driver's errors, or `store_damaged` where the log can't be taken in.
    """
    if not path.is_file():
        raise EnvironmentFault("store_missing")
    log, index = (path.with_name(path.name + suffix) for suffix in LOG_SUFFIXES)
    with _quiet(path, key) as connection:
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")
    if busy or log.exists():
        raise EnvironmentFault("store_busy")
    index.unlink(missing_ok=True)  # left by a crash: alone, we needed none


@contextmanager
def _quiet(path: Path, key: bytes | bytearray) -> Iterator[Any]:
    """Open a store file alone: the driver's error ("locked") where anybody else has it open."""
    connection = opened(path, timeout=2)
    try:
        connection.execute(f"PRAGMA key = {spelled(key)}")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield connection
    finally:
        connection.close()


def _opens(path: Path, key: bytearray) -> bool:
    try:
        with probe.untouched(path, key):
            return True
    except EnvironmentFault as error:
        if error.code in ("store_damaged", "store_missing"):
            return False
        raise


def _finish(folder: Path, former: bytearray, coming: bytearray) -> None:
    """Say that the change is done, in one write; owners and the former key are sealed with the new one."""
    with header.LANE:
        state = header.read(folder)
        owned = []
        for slot in state.slots:
            owner = sealing.open_owner(former, slot) or sealing.open_owner(coming, slot)
            if owner is None:
                raise EnvironmentFault("header_damaged")
            owned.append(replace(slot, owner=sealing.seal_owner(coming, slot.id, owner)))
        known = (*state.former, sealing.seal_former(state.store_id, former, coming))
        header.write(
            folder,
            replace(
                state,
                slots=tuple(owned),
                rekeying=False,
                key_number=state.key_number + 1,
                former=known[-header.MAX_FORMER :],
            ),
        )
