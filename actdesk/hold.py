"""One program per store: a lock that the system itself keeps, and lets go when its holder dies, however it dies.

A lock by a file's existence (or by a process number in it) outlives a kill and has to be guessed away; this one
cannot. The window takes it for as long as it runs, the command line while it restores.
"""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from actdesk.domain.errors import EnvironmentFault

STARTING_SECONDS = 120.0  # a window that took the store and does not stand after that never will
_LONG_AGO = (1.0, 1.0)  # as the lock file's time: the window stands


class Hold:
    """The right to be the one program on a store. The lock file beside the folder stays: it is empty and private."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder.absolute().parent / f".{folder.name}.lock"
        self._descriptor: int | None = None

    def take(self) -> bool:
        """True if the store is ours now (or was already); False if another program has it.

        Raises `EnvironmentFault` (`disk_read_only`, `no_permission` …) where no lock can be made.
        """
        if self._descriptor is not None:
            return True
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except OSError as error:
            raise _fault(error) from error
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError):  # Windows says the latter
            os.close(descriptor)
            return False
        except OSError as error:
            os.close(descriptor)
            raise _fault(error) from error
        self._descriptor = descriptor
        return True

    def was_there(self) -> bool:
        """True if some program had the store before: then to take it writes nothing in a new place."""
        return self._path.exists()

    def say_coming(self) -> None:
        """For the window that has the store and is loading: whoever starts meanwhile need not wait to be told so."""
        with suppress(OSError):
            os.utime(self._path)

    def say_here(self) -> None:
        """For the window that hears a knock by now: from here on one has to be answered."""
        with suppress(OSError):
            os.utime(self._path, _LONG_AGO)

    def someone_is_coming(self) -> bool:
        """True if the window that has the store is loading, and will come forward by itself."""
        with suppress(OSError):
            return abs(time.time() - self._path.stat().st_mtime) < STARTING_SECONDS
        return False

    def release(self) -> None:
        """Let others have it. Safe to call twice."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _fault(error: OSError) -> EnvironmentFault:
    from actdesk.files import (
        fault,
    )  # loaded for a refusal only: every start passes here, most second ones go no further

    return fault(error)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
