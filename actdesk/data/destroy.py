"""Destroying the key: every copy of the key file in a store's folder is overwritten and removed. For the border.

Without it the store and its backups are noise. What this cannot reach: copies elsewhere, and the cells of a flash disk
in which an earlier version may still lie (its controller writes to fresh ones); there the passphrase alone protects.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from actdesk.data.places import KEY_FILE, key_files
from actdesk.files import settle_folder

MOST_BYTES = 2 << 20  # of one key file; a larger one is not ours, and is removed all the same


@dataclass(frozen=True)
class Destroyed:
    """How many key files are gone, and which could not be removed: those still open the store."""

    gone: int
    left: tuple[Path, ...] = ()


def destroy_key(folder: Path) -> Destroyed:
    """Overwrite, remove and settle every copy of the key file. Never raises; `left` tells what stood fast.

    The store's own copies go first: whatever stops this half-way, most is done. Done in tens of milliseconds,
    however large the store is: nothing else is read or written.
    """
    gone, left = 0, []
    for path in _copies(folder):
        try:
            _shred(path)
        except OSError:
            left.append(path)
        else:
            gone += 1
    for place in {path.parent for path in key_files(folder)}:
        with suppress(OSError):
            settle_folder(place)
    return Destroyed(gone, tuple(left))


def _copies(folder: Path) -> Iterator[Path]:
    """Every file that holds a header, or a half-written one. Nothing through a link to a folder."""
    seen = set()
    for path in key_files(folder):
        if path.is_symlink() or path.exists():
            seen.add(path)
            yield path
    for place, below, names in os.walk(folder):
        below.sort()
        for name in sorted(names):
            path = Path(place, name)
            if path not in seen and (name.startswith(KEY_FILE) or (name.startswith(".actdesk-") and ".part" in name)):
                yield path


def _shred(path: Path) -> None:
    if not path.is_symlink():
        with suppress(PermissionError):
            path.chmod(0o600)
        size = min(path.stat().st_size, MOST_BYTES)
        descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        try:
            os.write(descriptor, secrets.token_bytes(size))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    path.unlink()
    settle_folder(path.parent)
