"""`services.access.Backups` on the open store's folder."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from actdesk.data import backups, keys, probe, rekey, restore, second_place
from actdesk.data.keys import Unlocked
from actdesk.data.places import DATABASE
from actdesk.domain.base import EnvironmentFault, Kind, Refused
from actdesk.services.access import BackupInfo, Rescue
from actdesk.services.ports import Clock


class Shelf:
    """The store's backups. Every method raises `Refused` (`store_locked`) while there is no key."""

    def __init__(self, folder: Path, clock: Clock, secret: Callable[[], Unlocked]) -> None:
        self._folder, self._clock, self._secret = folder, clock, secret
        self._making = threading.Lock()

    def _key(self) -> bytearray:
        return self._secret().db_key

    def make(self) -> BackupInfo:
        with self._making:  # the timer's and the officer's must not take each other's half-made file away
            return self._make()

    def make_if_changed(self) -> BackupInfo | None:
        with self._making:
            return self._make() if backups.changed_since(self._folder, self._key()) else None

    def _make(self) -> BackupInfo:
        made = backups.make(self._folder, self._key(), on=self._clock.today())
        return _info(made.backup, by_kind(made.inventory.counts))

    def existing(self) -> tuple[BackupInfo, ...]:
        key = self._key()
        return tuple(_info(b, _counts(b.path, key)) for b in reversed(backups.existing(self._folder)))

    def rescue(self) -> Rescue | None:
        key = self._key()
        try:
            good = backups.newest_good(self._folder, key)
        except Refused:
            return None
        return self._rescue(good.backup, key)

    def outlook(self, file: Path) -> Rescue:
        return self._rescue(backups.named(file), self._key())

    def carry(self, folder: Path) -> Path:
        with self._making:
            copy = second_place.carry(self._folder, self._key(), folder)
            self._bring_along(folder)
            return copy

    def keep_copy(self, folder: Path) -> tuple[BackupInfo, ...]:
        self.make_if_changed()
        with self._making:
            if second_place.carry_if_newer(self._folder, self._key(), folder):
                self._bring_along(folder)
        return self.copies(folder)

    def _bring_along(self, folder: Path) -> None:
        """Bring older copies under the present key: who was removed still knows the former one.

        One that no key opens stays, and is thinned away in its time.
        """
        secret = self._secret()
        former = keys.former_keys(self._folder, secret)
        for copy in second_place.copies(self._folder, folder) if former else ():
            rekey.adopt(copy.path, secret, former)

    def copies(self, folder: Path) -> tuple[BackupInfo, ...]:
        return tuple(_info(copy, None) for copy in reversed(second_place.copies(self._folder, folder)))

    def put_aside(self) -> tuple[BackupInfo, ...]:
        key = self._key()
        asides = [backups.named(aside / DATABASE) for aside in restore.put_asides(self._folder)]
        return tuple(_info(aside, _counts(aside.path, key)) for aside in reversed(asides))

    def remove_put_aside(self, file: Path) -> None:
        restore.remove_put_aside(self._folder, file.parent)

    def _rescue(self, backup: backups.Backup, key: bytearray) -> Rescue:
        others = keys.other_keys(self._folder, self._secret())
        outlook = restore.preview(self._folder, key, backup.path, others)
        return Rescue(_info(backup, by_kind(outlook.backup.counts)), outlook.lost)


def _info(backup: backups.Backup, counts: dict[Kind, int] | None) -> BackupInfo:
    status = backup.path.stat()
    made_at = datetime.fromtimestamp(status.st_mtime, UTC)
    return BackupInfo(backup.number, backup.made_on, made_at, status.st_size, backup.path, counts)


def _counts(path: Path, key: bytearray) -> dict[Kind, int] | None:
    try:
        with probe.untouched(path, key) as connection:
            return by_kind(probe.inventory(connection).counts)
    except EnvironmentFault:
        return None


def by_kind(counts: dict[str, int]) -> dict[Kind, int]:
    return {Kind(name): count for name, count in counts.items() if name in set(Kind)}
