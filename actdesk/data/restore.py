"""Going back to a backup: what would be lost is said before, the old store is put aside whole, and it can be undone.

The store must be closed, and its lock held by the caller. The living file changes hands in one rename, so a kill
leaves the old store or the restored one; `tidy` removes what a kill left lying.
"""

import json
import os
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from actdesk.data import backups, header, migrate, probe
from actdesk.data.connections import opened
from actdesk.data.engine import connect, environment_fault
from actdesk.data.places import BACKUPS, DATABASE, LOG_SUFFIXES, REPLACED, SALVAGED
from actdesk.data.probe import Inventory
from actdesk.data.schema import REVISION
from actdesk.data.wiping import spelled
from actdesk.domain.base import EnvironmentFault, Refused, new_id
from actdesk.files import fault, part_name, private_folder, purge_parts, settle_folder

Key = bytes | bytearray
UNKNOWN_END = 1 << 62  # the replaced journal could not be read: every later end is given up


@dataclass(frozen=True)
class Outlook:
    """What going back would mean. `fork`: the last entry that both journals share, and the living one's last; None
    where the living store cannot be read. `last_time` is the hybrid time of the backup's last entry."""

    backup: Inventory
    fork: tuple[int, int] | None
    last_time: str

    @property
    def lost(self) -> int | None:
        """How many of the living journal's entries the backup does not have; None where nobody can know."""
        return None if self.fork is None else self.fork[1] - self.fork[0]


@dataclass(frozen=True)
class Restored:
    """What was done. `put_aside` holds the store that was replaced; None where there was none."""

    outlook: Outlook
    put_aside: Path | None


def preview(folder: Path, key: Key, source: Path, others: Collection[Key] = ()) -> Outlook:
    """Say what a restore would lose, and change nothing. `others`: keys that the backup may be under (`other_keys`).

    Raises `EnvironmentFault` (`backup_damaged`, `backup_other_key`) or `Refused` (`other_store`, `store_newer`).
    """
    return _preview(folder, key, source, _key_of(folder, source, (key, *others)))


def _preview(folder: Path, key: Key, source: Path, its_key: Key) -> Outlook:
    inventory = backups.check_file(source, its_key)
    if inventory.revision != REVISION and inventory.revision not in migrate.known_revisions():
        raise Refused("store_newer")
    return Outlook(inventory, _fork(folder / DATABASE, key, source, its_key), inventory.end.time)


def restore(folder: Path, key: Key, source: Path, *, on: date, others: Collection[Key] = ()) -> Restored:
    """Put the checked backup in the living store's place, under `key`, and the old store aside.

    The restored store gets a new device id: numbers that the lost entries had are never used twice for one device.
    Raises as `preview`, and `EnvironmentFault` (`store_busy`, `disk_full` …): then the living store is as it was.
    """
    its_key = _key_of(folder, source, (key, *others))
    outlook = _preview(folder, key, source, its_key)
    part = folder / part_name()
    try:
        _copy(source, its_key, part)
        if its_key != key:
            _change_key(part, its_key, key)
        _mark(part, key, outlook.fork or (outlook.backup.end.seq, UNKNOWN_END))
        backups.check_file(part, key)
        aside = put_aside(folder, key, on, as_it_is=outlook.fork is None)
        take_over(folder, part)
    except OSError as error:
        raise fault(error) from error
    except sqlcipher.Error as error:
        raise environment_fault(error, folder / DATABASE) from None
    finally:
        with suppress(OSError):  # what happened before is what is to be told
            part.unlink(missing_ok=True)
    return Restored(outlook, aside)


def undo(folder: Path, key: bytes | bytearray, *, on: date) -> Restored:
    """Bring back the store that was put aside last; the present one is put aside in its turn.

    Raises `Refused` (`nothing_put_aside`), and as `restore`.
    """
    stores = put_asides(folder)
    if not stores:
        raise Refused("nothing_put_aside")
    return restore(folder, key, stores[-1] / DATABASE, on=on)


def restore_elsewhere(source: Path, folder: Path) -> None:
    """Begin a store in an empty folder with the key file that lies beside a backup (on a stick, on a share).

    Then unlock it, and `restore` the backup. Raises `Refused` (`store_exists`, `backup_alone`).
    """
    if header.exists(folder):
        raise Refused("store_exists")
    beside = header.beside(source)
    if beside is None:
        raise Refused("backup_alone")
    header.write(private_folder(folder), beside)


def put_asides(folder: Path) -> tuple[Path, ...]:
    """Return the folders of the stores that were put aside, oldest first."""
    found = [p for p in (folder / REPLACED).glob("[0-9]*-*") if (p / DATABASE).is_file()]
    return tuple(sorted(found, key=lambda p: (len(p.name), p.name)))


def remove_put_aside(folder: Path, aside: Path) -> None:
    """Remove a store that was put aside, for good. Raises `Refused` (`nothing_put_aside`), `EnvironmentFault`."""
    if aside not in put_asides(folder):
        raise Refused("nothing_put_aside")
    try:
        shutil.rmtree(aside)
        settle_folder(folder / REPLACED)
    except OSError as error:
        raise fault(error) from error


def tidy(folder: Path) -> int:
    """Remove what a killed process left lying in the store's folder; return how many things that were.

    Run at every start, under the store's lock, before anything else opens the store. What can't be removed now stays
    for the next start.
    """
    places = (folder, folder / BACKUPS, *(folder / REPLACED).glob("[0-9]*-*"))  # a changed key is written in all
    left = sum(purge_parts(place) for place in places if place.is_dir())
    if (folder / SALVAGED).is_dir():
        shutil.rmtree(folder / SALVAGED, ignore_errors=True)
        left += 1
    for aside in put_asides(folder):
        # Killed between putting aside and taking over: the same file under two names is no second store.
        living = folder / DATABASE
        if living.is_file() and living.samefile(aside / DATABASE):
            shutil.rmtree(aside, ignore_errors=True)
            left += 1
    return left


def _key_of(folder: Path, source: Path, known: Collection[Key]) -> Key:
    """Return the key that opens a backup. Raises `Refused` (`other_store`), `EnvironmentFault` as `preview`."""
    beside, mine = header.beside(source), header.read(folder)
    if beside is not None and beside.store_id != mine.store_id:
        raise Refused("other_store")
    for key in known:
        try:
            with probe.untouched(source, key):
                return key
        except EnvironmentFault as error:
            if error.code not in ("store_damaged", "store_missing"):
                raise
    # A wrong key and a damaged first page look alike: what the key file beside it says decides.
    elsewhere = beside is not None and beside.key_number != mine.key_number
    raise EnvironmentFault("backup_other_key" if elsewhere else "backup_damaged")


def _change_key(part: Path, former: Key, key: Key) -> None:
    """Bring a copy that nobody else knows under another key."""
    with _quiet(part, former) as connection:
        connection.execute(f"PRAGMA rekey = {spelled(key)}")


def _fork(living: Path, key: Key, source: Path, its_key: Key) -> tuple[int, int] | None:
    """Return the last entry that both journals share and the living one's last; None if that cannot be read."""
    try:
        with probe.untouched(living, key) as mine, probe.untouched(source, its_key) as theirs:
            last = probe.journal_end(mine).seq
            low, high = 0, min(last, probe.journal_end(theirs).seq)
            while low < high:  # chained hashes: where one entry is equal, all before it are
                middle = (low + high + 1) // 2
                low, high = (middle, high) if _hash(mine, middle) == _hash(theirs, middle) else (low, middle - 1)
            return low, last
    except EnvironmentFault as error:
        return (0, 0) if error.code == "store_missing" else None


def _hash(connection: Any, seq: int) -> str | None:
    row = connection.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
    return str(row[0]) if row else None


def _copy(source: Path, key: bytes | bytearray, part: Path) -> None:
    with probe.untouched(source, key) as connection:
        backups.vacuum_into(connection, part)


def _mark(part: Path, key: bytes | bytearray, fork: tuple[int, int]) -> None:
    """Give the file a new device id and note what was given up, for `verify`."""
    with _quiet(part, key) as connection:
        marks = [*probe.restores(connection), fork]
        connection.execute("BEGIN")
        connection.execute("UPDATE meta SET value = ? WHERE key = 'device'", (new_id().hex,))
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('restores', ?)", (json.dumps(marks),))
        connection.execute("COMMIT")
        # Turned at its first opening, a power cut would leave a rollback journal, which no reader may take in.
        connection.execute("PRAGMA journal_mode = WAL")


@contextmanager
def _quiet(part: Path, key: bytes | bytearray) -> Iterator[sqlcipher.Connection]:
    """Open a file that nobody else knows, without the log that `connect` would start."""
    connection = opened(part)
    try:
        connection.execute(f"PRAGMA key = {spelled(key)}")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = FULL")
        yield connection
    finally:
        connection.close()


def put_aside(folder: Path, key: bytes | bytearray, on: date, *, as_it_is: bool = False) -> Path | None:
    """Give the living store a second name in a folder of its own; it stays where it is for now.

    `as_it_is`: a damaged one, of which no byte may change; its log lies beside it then. A log whose store is gone is
    all that is left of it, and is put aside alone.
    """
    living = folder / DATABASE
    log = living.with_name(living.name + LOG_SUFFIXES[0])
    if not (living.exists() or (log.exists() and log.stat().st_size)):
        return None
    if living.exists() and not as_it_is:
        fold_log_in(living, key)
    taken = (int(p.name.split("-")[0]) for p in (folder / REPLACED).glob("[0-9]*-*"))
    number = max(taken, default=0) + 1
    place = private_folder(private_folder(folder / REPLACED) / f"{number:04d}-{on.isoformat()}")
    for path in (log, living):  # the log first: a database without its log would look whole
        if path.exists():
            _second_name(path, place / path.name)
    settle_folder(place)
    return place


def fold_log_in(living: Path, key: bytes | bytearray) -> None:
    """Write the log's pages home, so that one file is the whole store. A damaged store keeps its log beside it."""
    try:
        connection = connect(living, key)
        try:
            connection.execute("PRAGMA busy_timeout = 300")  # nobody should be there to wait for
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        finally:
            connection.close()
    except EnvironmentFault:
        return
    except sqlcipher.Error:
        return
    if busy:
        raise EnvironmentFault("store_busy")


def _second_name(path: Path, other: Path) -> None:
    try:
        os.link(path, other)
    except OSError:  # FAT and some shares know no links
        part = other.with_name(part_name())
        shutil.copyfile(path, part)
        part.chmod(0o600)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(other)


def take_over(folder: Path, part: Path) -> None:
    """Give a finished store file the living one's name, in one step."""
    living = folder / DATABASE
    for suffix in LOG_SUFFIXES:
        living.with_name(living.name + suffix).unlink(missing_ok=True)
    settle_folder(folder)  # a log that outlives its store, also by a power cut, would be replayed
    part.replace(living)
    settle_folder(folder)
