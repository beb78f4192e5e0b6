"""Build `shim.c` once, and run a program of ours under it."""

import ctypes
import os
import subprocess
import sys
from enum import IntEnum
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from tests import needs

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path(__file__).with_name("shim.c")
INSIDE = "SHIM_LIBRARY"


class Call(IntEnum):
    """What can be made to fail; the numbers are those of `enum kind` in the C file."""

    OPEN = 0
    WRITE = 1
    SYNC = 2
    RENAME = 3
    TRUNCATE = 4
    UNLINK = 5
    MKDIR = 6
    LINK = 7
    ANY = 8  # whichever comes: the disk itself is gone, full or read-only


@cache
def library() -> Path:
    """Return the compiled shim. Skips the test where it cannot be made: not on Linux, or without a C compiler."""
    if not sys.platform.startswith("linux"):
        needs.lacking("needs Linux: LD_PRELOAD and its system calls")
    compiler = needs.tool("cc", package="gcc libc6-dev")
    made = Path(mkdtemp(prefix="actdesk-shim-")) / "shim.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(made), str(SOURCE), "-ldl", "-lpthread"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        needs.lacking(f"the shim does not compile here (package libc6-dev): {done.stderr.strip().splitlines()[-1:]}")
    return made


def quick_place(usual: Path) -> Path:
    """Return a folder in memory where the system has one: thousands of real syncs prove nothing more here."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        return usual
    return Path(mkdtemp(prefix="actdesk-torture-", dir=memory)).resolve()


def environment(root: Path, log: Path | None = None) -> dict[str, str]:
    """What a program needs to run under the shim. `root`: the real path under which calls count."""
    shim = str(library())
    given = {"LD_PRELOAD": shim, INSIDE: shim, "SHIM_ROOT": str(root.resolve()), "QT_QPA_PLATFORM": "offscreen"}
    return {**os.environ, **given, "SHIM_LOG": str(log or "")}


class Faults:
    """From inside a program under the shim: let calls fail."""

    def __init__(self) -> None:
        self._shim = ctypes.CDLL(os.environ[INSIDE])

    def arm(self, call: Call, k: int, error: int, *, forever: bool) -> None:
        """The k-th call of this kind from now on fails with `error`: that one alone, or every later one too."""
        self._shim.shim_arm(int(call), k, error, int(forever))

    def disarm(self) -> None:
        """All is well again; counting begins anew."""
        self._shim.shim_arm(0, 0, 0, 0)

    def counted(self, call: Call) -> int:
        """How many calls of this kind there were since `arm` or `disarm`."""
        return int(self._shim.shim_count(int(call)))

    def struck(self) -> int:
        """How many calls were made to fail since `arm`."""
        return int(self._shim.shim_hits())
