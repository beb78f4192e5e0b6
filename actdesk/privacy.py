"""What this process keeps to itself: files are its owner's alone, and no memory is written out when it dies.

Called first thing by everything that may hold a key or somebody's picture: the window, the command line, the workers.
Nothing here fails: a system that cannot do one thing still does the others.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

PRIVATE_UMASK = 0o077
_PR_SET_DUMPABLE = 4  # prctl(2)
_FILTER = Path("/proc/self/coredump_filter")  # core(5): which memory a dump holds, one bit for each sort of it
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x1, 0x2
_WER_NOHEAP, _WER_NO_UI = 0x1, 0x20  # werapi.h: no heap in a crash report, no question


def keep_private(*, portals: bool = False) -> None:
    """Make every file from now on 0600 and every folder 0700, and forbid core dumps and crash reports with memory.

    `portals`: this process asks the desktop's portal for light or dark (docs/decisions/014).
    """
    os.umask(PRIVATE_UMASK)
    forbid_dumps(portals=portals)


def forbid_dumps(*, portals: bool = False) -> None:
    """No core file, none piped to a collector; without `portals` (Linux) no other program of the user may read us.

    The limit and the filter are inherited by children; the rest is not, so each worker calls this for itself.
    """
    with suppress(ImportError):
        import resource

        with suppress(ValueError, OSError):
            most = _core_limit() if resource.getrlimit(resource.RLIMIT_CORE)[1] else 0
            resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    if sys.platform.startswith("linux"):
        with suppress(OSError):
            _FILTER.write_text("0")  # whoever dumps us all the same finds no memory of ours in it
        if not portals:
            _refuse_readers()
    elif sys.platform == "win32":
        with suppress(ImportError, OSError, AttributeError):
            import ctypes

            kernel = ctypes.windll.kernel32
            kernel.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
            kernel.WerSetFlags(_WER_NOHEAP | _WER_NO_UI)


def _core_limit() -> int:
    """In bytes. Linux heeds 0 for a file only, but 1 for a collector behind a pipe too; one page is the least file."""
    return 1 if sys.platform.startswith("linux") else 0


def _refuse_readers() -> None:
    with suppress(ImportError, OSError, AttributeError):
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
