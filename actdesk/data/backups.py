"""Backups: made from the living store, proven good before they count, thinned by number and never by the clock.

`<store>/backups/000012-2026-11-22.db` is a whole store under the same key; `actdesk.key` beside it is a copy of
the store's key file, kept equal to it by `header.write`, so that the folder can be carried away as it is.
"""

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from actdesk.data import header, probe
from actdesk.data.engine import connect, environment_fault
from actdesk.data.places import BACKUPS, DATABASE
from actdesk.data.probe import Inventory
from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.files import fault, part_name, private_folder, purge_parts, settle_folder

_NAME = re.compile(r"(\d{6,})-(\d{4}-\d{2}-\d{2})\.db")
_ASIDE = re.compile(r"(\d{4,})-(\d{4}-\d{2}-\d{2})")  # the folder of a store that `restore` put aside
KEPT_LATEST = 10


@dataclass(frozen=True)
class Backup:
    """One backup as its name tells it. The date is what the clock said; only `number` orders."""

    path: Path
    number: int
    made_on: date


@dataclass(frozen=True)
class Checked:
    """A backup that was opened and checked: its rows per table, and where its journal ends."""

    backup: Backup
    inventory: Inventory


def existing(folder: Path) -> tuple[Backup, ...]:
    """Return the store's backups, oldest first; what was named by somebody else is left out."""
    return within(folder / BACKUPS)


def within(place: Path) -> tuple[Backup, ...]:
    """Return the backups that lie in a folder, as `existing`."""
    found = []
    for path in place.glob("*.db"):
        match = _NAME.fullmatch(path.name)
        if match and path.is_file():
            try:
                found.append(Backup(path, int(match[1]), date.fromisoformat(match[2])))
            except ValueError:  # a month 13: not ours
                continue
    return tuple(sorted(found, key=lambda b: b.number))


def named(file: Path) -> Backup:
    """Return any store file as a backup: number and date by its name or its folder's, else 0 and the file's own day.

    Raises `EnvironmentFault` (`backup_missing`).
    """
    try:
        own_day = datetime.fromtimestamp(file.stat().st_mtime).astimezone().date()
    except OSError as error:
        raise EnvironmentFault("backup_missing") from error
    for name, pattern in ((file.name, _NAME), (file.parent.name, _ASIDE)):
        with suppress(ValueError):
            if match := pattern.fullmatch(name):
                return Backup(file, int(match[1]), date.fromisoformat(match[2]))
    return Backup(file, 0, own_day)


def make(folder: Path, key: bytes | bytearray, *, on: date) -> Checked:
    """Copy the living store, check the copy, then give it its name and thin the older ones.

    Others may read and write meanwhile; the copy is one moment's state. Raises `EnvironmentFault`:
    `store_damaged` (nothing was kept and every older backup stays), `backup_differs`, `disk_full` …
    """
    place = private_folder(folder / BACKUPS)
    header.read(folder)  # which brings its third copy here
    purge_parts(place)
    number = max((b.number for b in existing(folder)), default=0) + 1
    final = place / f"{number:06d}-{on.isoformat()}.db"
    part = place / part_name()
    try:
        checked = _copied(folder / DATABASE, key, part)
        _name(part, final)
    except OSError as error:
        raise fault(error) from error
    finally:
        with suppress(OSError):  # what happened before is what is to be told
            part.unlink(missing_ok=True)
    thin(folder)
    return Checked(Backup(final, number, on), checked)


def _name(part: Path, final: Path) -> None:
    """Give a checked copy its name; one whose name may not be on the disk does not count, and goes."""
    part.replace(final)
    try:
        settle_folder(final.parent)
    except OSError:
        with suppress(OSError):
            final.unlink()
        raise


def check(backup: Backup, key: bytes | bytearray) -> Checked:
    """Open a backup and check it whole. Raises `EnvironmentFault` (`backup_damaged`)."""
    return Checked(backup, check_file(backup.path, key))


def check_file(path: Path, key: bytes | bytearray) -> Inventory:
    """Check pages, structure and references of a store file nobody writes to. Raises `backup_damaged`."""
    try:
        with probe.untouched(path, key) as connection:
            if probe.damage(connection):
                raise EnvironmentFault("backup_damaged")
            return probe.inventory(connection)
    except EnvironmentFault as error:
        if error.code in ("store_damaged", "store_missing"):
            raise EnvironmentFault("backup_damaged") from error
        raise


def newest_good(folder: Path, key: bytes | bytearray) -> Checked:
    """Return the newest backup that passes every check. Raises `Refused` (`no_backup`) if none does."""
    for backup in reversed(existing(folder)):
        try:
            return check(backup, key)
        except EnvironmentFault:
            continue
    raise Refused("no_backup")


def changed_since(folder: Path, key: bytes | bytearray) -> bool:
    """True if the living store's journal went on after the newest backup, or there is none yet."""
    known = existing(folder)
    if not known:
        return True
    try:
        with probe.untouched(known[-1].path, key) as connection:
            saved = probe.journal_end(connection)
    except EnvironmentFault:
        return True
    reader = connect(folder / DATABASE, key, read_only=True)
    try:
        return probe.journal_end(reader) != saved
    finally:
        reader.close()


def kept(numbers: Iterable[int]) -> frozenset[int]:
    """Say which backups stay: the last ten, every tenth of the last hundred, every hundredth of the last thousand."""
    ordered = sorted(numbers)
    if not ordered:
        return frozenset()
    newest = ordered[-1]
    stay = set(ordered[-KEPT_LATEST:])
    stay |= {n for n in ordered if n % 10 == 0 and newest - n < 100}
    stay |= {n for n in ordered if n % 100 == 0 and newest - n < 1000}
    return frozenset(stay)


def thin(folder: Path) -> None:
    """Remove the backups that the rule no longer keeps; called only after a newer one was proven good."""
    thin_within(folder / BACKUPS)


def thin_within(place: Path) -> None:
    """As `thin`, for the backups in any folder."""
    backups = within(place)
    stay = kept(b.number for b in backups)
    for backup in backups:
        if backup.number not in stay:
            with suppress(OSError):  # one too many harms nobody; the next backup thins again
                backup.path.unlink(missing_ok=True)


def _copied(source: Path, key: bytes | bytearray, part: Path) -> Inventory:
    """Copy one moment of the store into `part` and prove it; the second try keeps writers waiting."""
    try:
        reader = connect(source, key, read_only=True)
        try:
            _check_pages(reader)
            for hold_writers in (False, True):
                before = probe.inventory(reader)
                if hold_writers:
                    _held_copy(reader, source, key, part)
                else:
                    vacuum_into(reader, part)
                after = probe.inventory(reader)
                copy = check_file(part, key)
                if copy in (before, after):
                    return copy
                part.unlink()
        finally:
            reader.close()
    except EnvironmentFault as error:
        # What cannot be copied whole is a damaged store, not a damaged backup.
        raise EnvironmentFault("store_damaged") if error.code == "backup_damaged" else error from error
    except sqlcipher.Error as error:
        raise environment_fault(error, source) from None
    raise EnvironmentFault("backup_differs")


def _check_pages(reader: Any) -> None:
    """A copy reads rows, not indexes: damage that it would pass over is looked for first."""
    for _ in range(2):  # a checkpoint may write a page while it is read; damage stays
        if not reader.execute("PRAGMA cipher_integrity_check").fetchall():
            return
    raise EnvironmentFault("store_damaged")


def _held_copy(reader: Any, source: Path, key: bytes | bytearray, part: Path) -> None:
    """Copy while no other connection may write."""
    holder = connect(source, key)
    try:
        holder.execute("BEGIN IMMEDIATE")
        vacuum_into(reader, part)
    finally:
        holder.close()


def vacuum_into(reader: Any, part: Path) -> None:
    """Write what `reader` sees into the new file `part`, private and on the disk; raises the driver's errors.

    `VACUUM INTO` reads every row, so a damaged page fails it; the backup API copies damage and seals it anew.
    """
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))  # SQLite would make it readable for all
    part.chmod(0o600)
    reader.execute("PRAGMA query_only = OFF")  # the statement writes, though not to the reader's own file
    try:
        reader.execute("VACUUM INTO ?", (str(part),))
    finally:
        reader.execute("PRAGMA query_only = ON")
    with part.open("rb+") as file:
        os.fsync(file.fileno())  # SQLite leaves that to us
