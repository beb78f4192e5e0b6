"""What this process keeps to itself: files are its owner's alone, and no memory is written out when it dies.

Called first thing by everything that may hold a key or somebody's picture: the window, the command line, the workers.
Nothing here fails: a system that cannot do one thing still does the others.
"""

import os
import sys
from contextlib import suppress

PRIVATE_UMASK = 0o077
_PR_SET_DUMPABLE = 4  # prctl(2)
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x1, 0x2
_WER_NOHEAP, _WER_NO_UI = 0x1, 0x20  # werapi.h: no heap in a crash report, no question


def keep_private() -> None:
    """Make every file from now on 0600 and every folder 0700, and forbid core dumps and crash reports with memory."""
    os.umask(PRIVATE_UMASK)
    forbid_dumps()


def forbid_dumps() -> None:
    """No core file, none piped to a collector, and (Linux) no reading of this process by others of the same user.

    The limit is inherited by children; the rest is not, so each worker calls this for itself.
    """
    with suppress(ImportError):
        import resource

        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        with suppress(ImportError, OSError, AttributeError):
            import ctypes

            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    elif sys.platform == "win32":
        with suppress(ImportError, OSError, AttributeError):
            import ctypes

            kernel = ctypes.windll.kernel32
            kernel.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
            kernel.WerSetFlags(_WER_NOHEAP | _WER_NO_UI)
