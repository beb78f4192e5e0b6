"""Setting a long report in a process of its own: Typst cannot be stopped half-way, a process can.

Standard input: the document's JSON, whole. Standard output: the PDF; nothing where it failed. On standard error one
line per step, "done total", while the texts are measured; Typst itself then says nothing until it is done.
"""

import os
import select
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import IO

from actdesk.privacy import keep_private
from actdesk.processes import Running, command
from actdesk.reports.document import Document
from actdesk.reports.engine import RenderFailed, render_pdf

Step = Callable[[int, int], None]
WORKER_FLAG = "--report-worker"
_TICK = 0.2  # seconds between two looks whether it shall stop
_running = Running()


def set_apart(document: str, step: Step) -> bytes:
    """Return the PDF. `step` is called several times a second; what it raises ends the process and goes on.

    Raises `RenderFailed`.
    """
    with _running.one(worker_command(), errors=subprocess.PIPE) as process:
        pdf = _answer(process, document.encode("ascii"), step)
    if process.returncode or not pdf.startswith(b"%PDF-"):
        raise RenderFailed("set apart: no report came back")
    return pdf


def stop_all() -> None:
    """End every report that is being set: the store is being locked. Each ends as `RenderFailed`."""
    _running.end()


def worker_command() -> list[str]:
    """How the worker is started: by the frozen program itself, or by the interpreter that runs us."""
    return command(WORKER_FLAG, "actdesk.reports.set_apart")


def _answer(process: "subprocess.Popen[bytes]", document: bytes, step: Step) -> bytes:
    """Talk to the process until it is done, and let `step` hear the newest that it said."""
    paper, process.stdin = process.stdin, None
    assert paper is not None
    with suppress(OSError), paper:  # it died: what it says then is no report
        _hand_over(document, paper, step)
    while True:
        try:
            return process.communicate(timeout=_TICK)[0]
        except subprocess.TimeoutExpired as waiting:  # what was heard until then is not lost
            step(*_newest(waiting.stderr or b""))


def _hand_over(document: bytes, paper: IO[bytes], step: Step) -> None:
    """Write it whole, before the first look: a second `communicate` would send no rest (3.11).

    The process reads once it has started, which takes a busy machine seconds: where a pipe can be asked whether it
    has room, `step` is called meanwhile. Windows has no such question; there it hears of it when the start is over.
    """
    rest = memoryview(document)
    if sys.platform != "win32":
        while rest:
            _, ready, _ = select.select((), (paper,), (), _TICK)
            if ready:
                rest = rest[os.write(paper.fileno(), rest[: select.PIPE_BUF]) :]
            else:
                step(0, 0)
    paper.write(rest)


def _newest(heard: bytes) -> tuple[int, int]:
    """The last whole line "done total"; (0, 0) while there is none, and on systems that tell it at the end alone."""
    for line in reversed(heard.splitlines()):
        parts = line.split()
        if len(parts) == 2 and all(part.isdigit() for part in parts):
            return int(parts[0]), int(parts[1])
    return 0, 0


def _say(done: int, total: int) -> None:
    sys.stderr.write(f"{done} {total}\n")
    sys.stderr.flush()


def main() -> int:
    """`actdesk.__main__` calls this for `--report-worker` when frozen."""
    keep_private()
    document = Document.from_json(sys.stdin.buffer.read().decode("ascii"))
    try:
        pdf = render_pdf(document, _say)
    except RenderFailed:
        return 1
    sys.stdout.buffer.write(pdf)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
