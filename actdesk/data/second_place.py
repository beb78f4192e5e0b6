"""Copies of backups in a second place (a stick, a share): read back and checked before they count.

`<place>/ActDesk-<store>/` holds `000012-2026-11-22.db` and the key file, so that it opens on another computer with
the passphrase alone. Copies are thinned by the same rule as the backups, and only after a newer one was proven good.
"""

from contextlib import suppress
from pathlib import Path

from actdesk.data import backups, header
from actdesk.data.backups import Backup
from actdesk.data.places import KEY_FILE
from actdesk.domain.base import EnvironmentFault
from actdesk.files import fault, part_name, purge_parts, replace_private, write_part


def folder_in(folder: Path, place: Path) -> Path:
    """Return this store's own folder in a second place; it need not be there."""
    return place / f"ActDesk-{header.read(folder).store_id.hex[:8]}"


def copies(folder: Path, place: Path) -> tuple[Backup, ...]:
    """Return the copies in a second place, oldest first; none where the place is not there now."""
    try:
        return backups.within(folder_in(folder, place))
    except OSError:  # a share that has gone away says so on reading, not before
        return ()


def carry(folder: Path, key: bytes | bytearray, place: Path) -> Path:
    """Copy the newest good backup and the key file to a second place; return the copy's path.

    The copy is read back and checked. Raises `EnvironmentFault` (`backup_damaged`, `disk_full`, `place_missing` …),
    `Refused` (`no_backup`).
    """
    newest = backups.newest_good(folder, key)
    target = folder_in(folder, place)
    copy = target / newest.backup.path.name
    if not place.is_dir():  # a stick that is not there must not become a folder on this disk
        raise EnvironmentFault("place_missing")
    part = target / part_name()
    try:
        target.mkdir(exist_ok=True, mode=0o700)  # as private as a stick's file system can
        purge_parts(target)
        with newest.backup.path.open("rb") as file:
            write_part(part, iter(lambda: file.read(1 << 20), b""))
        if backups.check_file(part, key) != newest.inventory:
            raise EnvironmentFault("backup_damaged")
        part.replace(copy)
        replace_private(target / KEY_FILE, header.dump(header.read(folder)))
    except OSError as error:
        raise fault(error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    backups.thin_within(target)
    return copy


def carry_if_newer(folder: Path, key: bytes | bytearray, place: Path) -> Path | None:
    """As `carry`, but only if the newest backup, or the present key file, is not there yet."""
    known = backups.existing(folder)
    if not known:
        return None
    target = folder_in(folder, place)
    try:
        there = (target / known[-1].path.name).stat().st_size == known[-1].path.stat().st_size
        same_key = (target / KEY_FILE).read_bytes() == header.dump(header.read(folder))
    except OSError:
        there = same_key = False
    return None if there and same_key else carry(folder, key, place)
