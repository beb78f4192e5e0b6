"""The walls around the process that reads foreign files.

POSIX: limits on memory, open files and core dumps. Linux: also an empty network namespace, where the system grants
one. Everywhere: an audit hook that refuses sockets, new processes, changes to folders, and writing to any file but
the one announced. Windows has no such limits for a process on itself; there the hook, the time limit and the
parent's kill remain.
"""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

from actdesk.privacy import keep_private

MEMORY = 1 << 30  # bytes of data that the process may hold (views of files do not count)
OPEN_FILES = 64
LONGEST_FILE = 16 << 30
_CLONE_NEWNET, _CLONE_NEWUSER = 0x40000000, 0x10000000
_FORBIDDEN = (
    "socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile", "os.system",
    "pty.", "urllib.", "os.remove", "os.rename", "os.link", "os.symlink", "os.mkdir", "os.rmdir", "os.truncate",
    "os.chmod", "os.chown", "os.utime", "os.setxattr", "os.removexattr", "shutil.",
)  # fmt: skip

_writable: list[str] = []


def wall_in() -> None:
    """Raise all walls that this system knows. They cannot be taken down again in this process."""
    keep_private()
    _limit()
    _leave_network()
    sys.addaudithook(_watch)


def announce(path: Path | None) -> None:
    """Name the one file that may be written from now on (None: none)."""
    _writable[:] = [str(path)] if path else []


def allow(seconds: float) -> None:
    """Let the system end this process after so many seconds of work from now on; 0: no limit.

    Only work counts, not the turns that a busy machine makes it wait for. Where the system knows no such clock,
    the parent's one is all there is.
    """
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _limit() -> None:
    with suppress(ImportError):
        import resource

        for what, most in (("RLIMIT_DATA", MEMORY), ("RLIMIT_NOFILE", OPEN_FILES), ("RLIMIT_FSIZE", LONGEST_FILE)):
            number = getattr(resource, what, None)
            if number is not None:
                with suppress(ValueError, OSError):
                    resource.setrlimit(number, (most, most))


def _leave_network() -> None:
    if not sys.platform.startswith("linux"):
        return
    with suppress(ImportError, OSError, AttributeError):
        import ctypes

        system = ctypes.CDLL(None)
        if system.unshare(_CLONE_NEWNET) and os.geteuid():
            system.unshare(_CLONE_NEWNET | _CLONE_NEWUSER)


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        path, mode, flags = (*arguments, None, None, None)[:3]
        writes = (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)) or (
            isinstance(mode, str) and any(letter in mode for letter in "wax+")
        )
        if writes and not isinstance(path, int) and os.fspath(str(path)) not in _writable:
            raise PermissionError("this process writes one file only")
    elif event.startswith(_FORBIDDEN):
        raise PermissionError("this process has no network, starts nothing and changes nothing")
