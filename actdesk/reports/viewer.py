"""Showing a PDF that somebody else made: its pages as images, its text to search, opened in a process of its own.

Every question is a process that opens the file, answers and ends, or is ended when its time is up: a hostile file
can at worst cost one answer, and the caller gets a `Refused` with a code. Codes: `pdf_empty`, `pdf_too_large`,
`pdf_damaged`, `pdf_locked` (it asks for a password), `pdf_no_such_page`, `pdf_page_too_large`, `pdf_too_slow`.
"""

import json
import struct
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from actdesk.domain.base import Refused
from actdesk.domain.texts import fold
from actdesk.processes import Running, command

MOST_BYTES = 100_000_000
MOST_PAGES = 5_000
SECONDS = 10.0  # for one question
SECONDS_A_PAGE = 0.02  # more, for a question about every page
WIDTHS = (16, 6_000)  # pixels of a page image
WORKER_FLAG = "--pdf-worker"

Reply = tuple[dict[str, Any], bytes]


def worker_command() -> list[str]:
    """How the worker is started: by the frozen program itself, or by the interpreter that runs us."""
    return command(WORKER_FLAG, "actdesk.reports.pdf_worker")


class Viewer:
    """One PDF and what can be asked of it; safe on any thread. Nothing is held but the bytes.

    Raises `Refused` when it is made and by every method.
    """

    def __init__(self, pdf: bytes, *, seconds: float = SECONDS) -> None:
        if not pdf:
            raise Refused("pdf_empty")
        if len(pdf) > MOST_BYTES:
            raise Refused("pdf_too_large", megabytes=MOST_BYTES // 1_000_000)
        self._pdf = pdf
        self._seconds = seconds
        self.pages = int(self._ask()[0][0]["pages"])
        if self.pages > MOST_PAGES:
            raise Refused("pdf_too_large", pages=MOST_PAGES)

    def page_png(self, number: int, width_px: int) -> bytes:
        """Page `number` (from 1) as PNG, `width_px` pixels wide (16 to 6,000), on white."""
        width = min(max(width_px, WIDTHS[0]), WIDTHS[1])
        return self._ask({"do": "png", "page": number, "width": width})[1][1]

    def page_pngs(self, numbers: Iterable[int], width_px: int) -> list[bytes]:
        """Several pages as PNG, in one question."""
        width = min(max(width_px, WIDTHS[0]), WIDTHS[1])
        asked = [{"do": "png", "page": number, "width": width} for number in numbers]
        return [blob for _, blob in self._ask(*asked)[1:]]

    def page_text(self, number: int) -> str:
        """The text of page `number` (from 1), as the file gives it; at most 200,000 characters."""
        return str(self._ask({"do": "text", "page": number})[1][0]["text"])

    def texts(self) -> list[str]:
        """The text of every page, in one question."""
        questions = [{"do": "text", "page": number} for number in range(1, self.pages + 1)]
        return [str(told["text"]) for told, _ in self._ask(*questions)[1:]]

    def find(self, words: str) -> tuple[int, ...]:
        """The pages that hold these words, accents and case forgiven; none for an empty search."""
        sought = fold(" ".join(words.split()))
        if not sought:
            return ()
        texts = enumerate(self.texts(), start=1)
        return tuple(number for number, text in texts if sought in fold(" ".join(text.split())))

    def keywords(self) -> str:
        """The keywords of the file's own description ('' if there are none)."""
        return str(self._ask({"do": "metadata"})[1][0]["keywords"])

    def _ask(self, *questions: dict[str, Any]) -> list[Reply]:
        """Open the file and ask, in one process: a reply for the opening, then one for each question."""
        return _answers(self._pdf, "open", questions, self._seconds + SECONDS_A_PAGE * len(questions))


def _answers(pdf: bytes, do: str, questions: Sequence[dict[str, Any]], seconds: float) -> list[Reply]:
    """Hand a file to a worker of its own and ask: a reply for the handing over, then one for each question."""
    opening = {"do": do, "bytes": len(pdf)}
    lines = [json.dumps(question).encode() + b"\n" for question in (opening, *questions)]
    try:
        said = _run(b"".join((lines[0], pdf, *lines[1:])), seconds)
    except subprocess.TimeoutExpired:
        raise Refused("pdf_too_slow") from None
    except OSError:
        raise Refused("pdf_damaged") from None
    try:
        replies = list(_replies(said))
    except ValueError:  # the worker answers JSON, unless a file has taken it over
        raise Refused("pdf_damaged") from None
    return _checked(replies, len(lines))


_running = Running()


def stop_all() -> None:
    """End every worker that is reading a PDF now: the store is being locked. Their questions end as `pdf_damaged`."""
    _running.end()


def _run(said: bytes, seconds: float) -> bytes:
    """Raises `subprocess.TimeoutExpired`, `OSError`."""
    with _running.one(worker_command()) as process:
        return process.communicate(said, timeout=seconds)[0]


def _checked(replies: Sequence[Reply], expected: int) -> list[Reply]:
    """Raise what the worker refused; a worker that died half-way gave fewer replies than it was asked for."""
    for told, _ in replies:
        if "refused" in told:
            raise Refused(str(told["refused"]))
    if len(replies) < expected:
        raise Refused("pdf_damaged")
    return list(replies)


def _replies(answer: bytes) -> Iterator[Reply]:
    blocks = _blocks(answer)
    for told in blocks:
        blob = next(blocks, None)
        if blob is None:
            return
        yield json.loads(told), blob


def _blocks(answer: bytes) -> Iterator[bytes]:
    """Four bytes of length, then that many bytes, until something is not whole."""
    at = 0
    while at + 4 <= len(answer):
        (length,) = struct.unpack_from(">I", answer, at)
        if at + 4 + length > len(answer):
            return
        yield answer[at + 4 : at + 4 + length]
        at += 4 + length


def pages(pdf: bytes) -> int:
    """How many pages the PDF has. Raises `Refused`."""
    return Viewer(pdf).pages


def page_png(pdf: bytes, number: int, width_px: int) -> bytes:
    """One page (from 1) as PNG. Raises `Refused`."""
    return Viewer(pdf).page_png(number, width_px)


def form_values(pdf: bytes, *, seconds: float = SECONDS) -> dict[str, str]:
    """The values of a form's fields by name, as the file writes them.

    Raises `Refused`: `form_no_fields`, `form_too_large`, `pdf_damaged`, `pdf_locked`, `pdf_too_slow`.
    """
    (told, _blob) = _answers(pdf, "form", (), seconds)[0]
    values = told.get("values")
    if not isinstance(values, dict):
        raise Refused("pdf_damaged")
    return {str(name): str(value) for name, value in values.items()}
