"""Processes of our own beside the window: all are started alike, with nothing of the officer's own in them.

No shell, no words from outside in the command, no window of their own; what they talk is the caller's matter.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_ROOT = Path(__file__).resolve().parents[1]
_KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "LANG", "LD_LIBRARY_PATH", "VIRTUAL_ENV")  # what it needs to start


def command(flag: str, module: str) -> list[str]:
    """How a worker is started: by the frozen program itself with `flag`, or by the interpreter that runs us."""
    return [sys.executable, flag] if getattr(sys, "frozen", False) else [sys.executable, "-m", module]


def start(said: Sequence[str], *, errors: int = subprocess.DEVNULL) -> "subprocess.Popen[bytes]":
    """Start it, with pipes to its input and its output; `errors` is for its standard error. Raises `OSError`."""
    return subprocess.Popen(  # noqa: S603  our own program, no shell, no outside words
        said,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        cwd=_ROOT,
        env={name: os.environ[name] for name in _KEPT if name in os.environ},
        creationflags=_NO_WINDOW,
    )


class Running:
    """The processes of one kind that answer now, so that all of them can be ended when the store is locked."""

    def __init__(self) -> None:
        self.processes: set[subprocess.Popen[bytes]] = set()

    @contextmanager
    def one(self, said: Sequence[str], *, errors: int = subprocess.DEVNULL) -> Iterator["subprocess.Popen[bytes]"]:
        """Start one, and wait for its end; whatever is raised meanwhile ends it at once. Raises `OSError`."""
        process = start(said, errors=errors)
        self.processes.add(process)
        try:
            with process:
                try:
                    yield process
                except BaseException:
                    process.kill()
                    raise
        finally:
            self.processes.discard(process)

    def end(self) -> None:
        """Kill them all."""
        for process in list(self.processes):
            with suppress(OSError):
                process.kill()
