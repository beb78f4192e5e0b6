"""The log: private files in a private folder beside the store, in which no person and no folder of theirs is named."""

import faulthandler
import logging
import logging.handlers
import os
import platform
import traceback
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TextIO

import PySide6

from actdesk import __version__
from actdesk.domain.base import ActDeskError
from actdesk.files import private_folder

log = logging.getLogger("actdesk")
MAX_BYTES = 500_000
CRASH_BYTES = 100_000  # of a crash, the beginning says what it was
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


def report_of(error: BaseException) -> str:
    """What a developer needs and nobody minds: versions, the error's type, files and lines of our own code.

    Never the error's text (it may quote a name) and never a folder of this computer.
    """
    lines = [
        f"ActDesk {__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.system()} {platform.machine()}",
    ]
    seen: set[int] = set()
    step: BaseException | None = error
    while step is not None and id(step) not in seen:
        seen.add(id(step))
        code = f" {step.code}" if isinstance(step, ActDeskError) else ""
        lines.append(f"{type(step).__module__}.{type(step).__qualname__}{code}")
        for frame in traceback.extract_tb(step.__traceback__):
            lines.append(f"  {short_path(frame.filename)}:{frame.lineno} {frame.name}")
        step = step.__cause__ or step.__context__
    return "\n".join(lines)


def short_path(filename: str) -> str:
    """The file of the code without the folders of this computer, which name their owner."""
    parts = filename.replace("\\", "/").split("/")
    for anchor in ("site-packages", "actdesk"):
        if anchor in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(anchor) :])
    return parts[-1] or "?"


def without_files(text: str) -> str:
    """A message of Qt up to the first file that it names. (Qt's own words name widgets and signals.)"""
    cuts = [at for at in (text.find("/"), text.find("\\"), text.find("file:")) if at >= 0]
    return f"{text[: min(cuts)].rstrip()} …" if cuts else text


def log_path(store: Path) -> Path:
    """Where the log of a store lies: beside it, since the store's own folder appears whole or not at all."""
    return store.absolute().parent / f"{store.name}-log" / "actdesk.log"


class LogFile:
    """The open log of one store. Where none can be written there is none: that is no reason not to start."""

    def __init__(self, store: Path) -> None:
        self._handler: logging.Handler | None = None
        self._crash: TextIO | None = None
        path = log_path(store)
        try:
            private_folder(path.parent)
            self._handler = _PrivateHandler(path, maxBytes=MAX_BYTES, backupCount=2, encoding="utf-8")
            self._handler.setFormatter(_Discreet(store))
            log.addHandler(self._handler)
            log.setLevel(logging.INFO)
            self._crash = self._crash_file(path.with_suffix(".crash"))
        except (OSError, ActDeskError):
            self.close()

    def close(self) -> None:
        """Let go of the files."""
        if self._crash is not None:
            faulthandler.disable()
            self._crash.close()
        if self._handler is not None:
            log.removeHandler(self._handler)
            self._handler.close()
        self._crash = self._handler = None

    def _crash_file(self, path: Path) -> TextIO:
        """Say in the log what the last crash left, and hold the emptied file open for the next one.

        The interpreter writes it while it dies, with whole paths; they are shortened at the next start.
        """
        told = _read(path, CRASH_BYTES)
        if told:
            log.error("crash\n%s", "\n".join(_crash_line(line) for line in told.splitlines()))
        file = _open_private(path, "w", encoding="utf-8")
        faulthandler.enable(file)
        return file


class _PrivateHandler(logging.handlers.RotatingFileHandler):
    """Also what a rotation begins is 0600 whatever the umask, and never written through a link."""

    def _open(self) -> TextIOWrapper:
        return _open_private(Path(self.baseFilename), self.mode, encoding=self.encoding)


class _Discreet(logging.Formatter):
    """Leaves out where this computer's owner keeps things, and what an error says beside its type."""

    def __init__(self, store: Path) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")
        hidden = {str(store): "<store>", str(store.absolute()): "<store>", str(Path.home()): "<home>"}
        self._hidden = sorted(hidden.items(), key=_longest_first)

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        for path, shown in self._hidden:
            if len(path) > 1:  # somebody's home can be "/"
                text = text.replace(path, shown)
        return text

    def formatException(self, ei: Any) -> str:
        return report_of(ei[1]) if ei[1] is not None else ""


def _longest_first(item: tuple[str, str]) -> int:
    return -len(item[0])


def _open_private(path: Path, mode: str, *, encoding: str | None) -> TextIOWrapper:
    """Open a text file that only its owner can read, also where it lay there otherwise."""
    beginning = os.O_APPEND if "a" in mode else os.O_TRUNC
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | beginning | _NO_FOLLOW, 0o600)
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, 0o600)
    return TextIOWrapper(os.fdopen(descriptor, mode + "b"), encoding=encoding, write_through=True)


def _read(path: Path, limit: int) -> str:
    if path.is_symlink() or not path.is_file():
        return ""
    with path.open(encoding="utf-8", errors="replace") as file:
        return file.read(limit)


def _crash_line(line: str) -> str:
    """`  File "/home/amara/…/actdesk/ui/app.py", line 3 in run` without the owner's folders."""
    before, quote, rest = line.partition('File "')
    if not quote:
        return without_files(line)
    name, quote, after = rest.partition('"')
    return f'{before}File "{short_path(name)}"{after if quote else ""}'
