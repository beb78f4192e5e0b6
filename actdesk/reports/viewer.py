"""Showing a PDF that somebody else made: its pages as images, its text to search, opened in a process of its own.

A hostile file can at worst end that process: the caller gets a `Refused` with a code. Codes: `pdf_empty`,
`pdf_too_large`, `pdf_damaged`, `pdf_locked` (it asks for a password), `pdf_no_such_page`, `pdf_page_too_large`,
`pdf_too_slow`.
"""

import json
import os
import struct
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

from actdesk.domain.base import Refused
from actdesk.domain.texts import fold

MOST_BYTES = 100_000_000
MOST_PAGES = 5_000
SECONDS = 10.0  # for one answer
WIDTHS = (16, 6_000)  # pixels of a page image
WORKER_FLAG = "--pdf-worker"
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def worker_command() -> list[str]:
    """How the worker is started: by the frozen program itself, or by the interpreter that runs us."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_FLAG]
    return [sys.executable, "-m", "actdesk.reports.pdf_worker"]


class Viewer:
    """One opened PDF. Use it in a `with` block; one thread at a time.

    Raises `Refused` when it is opened and by every method; after `pdf_too_slow` it is closed.
    """

    def __init__(self, pdf: bytes, *, seconds: float = SECONDS) -> None:
        if not pdf:
            raise Refused("pdf_empty")
        if len(pdf) > MOST_BYTES:
            raise Refused("pdf_too_large", megabytes=MOST_BYTES // 1_000_000)
        self._seconds = seconds
        self._slow = False
        self._process = _start()
        try:
            self.pages = int(self._ask({"do": "open", "bytes": len(pdf)}, pdf)[0]["pages"])
            if self.pages > MOST_PAGES:
                raise Refused("pdf_too_large", pages=MOST_PAGES)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "Viewer":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def page_png(self, number: int, width_px: int) -> bytes:
        """Page `number` (from 1) as PNG, `width_px` pixels wide (16 to 6,000), on white."""
        width = min(max(width_px, WIDTHS[0]), WIDTHS[1])
        return self._ask({"do": "png", "page": number, "width": width})[1]

    def page_text(self, number: int) -> str:
        """The text of page `number` (from 1), as the file gives it; at most 200,000 characters."""
        return str(self._ask({"do": "text", "page": number})[0]["text"])

    def find(self, words: str) -> tuple[int, ...]:
        """The pages that hold these words, accents and case forgiven; none for an empty search."""
        sought = fold(" ".join(words.split()))
        if not sought:
            return ()
        texts = ((number, self.page_text(number)) for number in range(1, self.pages + 1))
        return tuple(number for number, text in texts if sought in fold(" ".join(text.split())))

    def keywords(self) -> str:
        """The keywords of the file's own description ('' if there are none)."""
        return str(self._ask({"do": "metadata"})[0]["keywords"])

    def close(self) -> None:
        """End the process; safe to call twice."""
        with suppress(OSError):
            self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    def _ask(self, request: dict[str, Any], data: bytes = b"") -> tuple[dict[str, Any], bytes]:
        stdin = self._process.stdin
        assert stdin is not None
        alarm = threading.Timer(self._seconds, self._too_slow)
        alarm.daemon = True
        alarm.start()
        try:
            stdin.write(json.dumps(request).encode() + b"\n" + data)
            stdin.flush()
            told, blob = json.loads(self._block()), self._block()
        except (OSError, ValueError, struct.error):
            self.close()
            raise Refused("pdf_too_slow" if self._slow else "pdf_damaged") from None
        finally:
            alarm.cancel()
        if "refused" in told:
            raise Refused(told["refused"])
        return told, blob

    def _too_slow(self) -> None:
        self._slow = True
        with suppress(OSError):
            self._process.kill()

    def _block(self) -> bytes:
        stdout = self._process.stdout
        assert stdout is not None
        length = struct.unpack(">I", stdout.read(4))[0]
        block = stdout.read(length)
        if len(block) != length:
            raise OSError
        return block


def _start() -> subprocess.Popen[bytes]:
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "LD_LIBRARY_PATH", "VIRTUAL_ENV")
    return subprocess.Popen(  # noqa: S603  our own program, no shell, no outside words
        worker_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).resolve().parents[2],
        env={name: os.environ[name] for name in kept if name in os.environ},
        creationflags=_NO_WINDOW,
    )


def pages(pdf: bytes) -> int:
    """How many pages the PDF has. Raises `Refused`."""
    with Viewer(pdf) as viewer:
        return viewer.pages


def page_png(pdf: bytes, number: int, width_px: int) -> bytes:
    """One page (from 1) as PNG. Raises `Refused`. For more than one page, keep a `Viewer`."""
    with Viewer(pdf) as viewer:
        return viewer.page_png(number, width_px)
