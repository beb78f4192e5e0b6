"""Inspecting and cleaning files from the program's own process, which itself never parses one.

Every foreign file is opened in a warm worker process that can be killed. This side chooses names, sets the time
limit, and gives a finished file its name; a worker that hangs or dies costs one file its outcome and nothing else.
"""

import json
import os
import queue
import secrets
import signal
import struct
import subprocess
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from actdesk import processes
from actdesk.domain.covering import Covering, FaceSearch
from actdesk.domain.errors import EnvironmentFault
from actdesk.domain.findings import (
    CleanOutcome,
    CleanStatus,
    Credit,
    Finding,
    FindingKind,
    Inspection,
    Recipe,
)
from actdesk.files import fault, part_name, private_folder, publish, write_private
from actdesk.imaging import faces
from actdesk.imaging.alarms import Alarms
from actdesk.imaging.answers import Answer, understood
from actdesk.imaging.beside import around

SECONDS = 10.0  # of work for one file, not counting turns it waits for; a long film gets one more for every 20 MB
WALL = 60.0 if hasattr(signal, "setitimer") else SECONDS  # by the clock, for a busy machine or a slow disk
BYTES_PER_SECOND = 20_000_000
CODING = 4  # times as long: every pixel is decoded and coded anew
LONGEST_ANSWER = 64 << 20  # bytes; a preview of 4096 pixels has less
PATIENCE = 0.3  # seconds for a thread whose worker was killed
WORKER_FLAG = "--picture-worker"


class WorkerLost(Exception):
    """The worker ended before it answered.

    `reason` says why: 'too_slow' (its seconds of work were over), 'machine_busy', 'cancelled', 'worker_died'.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def worker_command() -> list[str]:
    """How a worker is started: by the frozen program itself, or by the interpreter that runs us."""
    return processes.command(WORKER_FLAG, "actdesk.imaging.worker")


class Worker:
    """One warm process. `ask` answers, or raises `WorkerLost` and leaves no process behind."""

    def __init__(self) -> None:
        self._process = processes.start(worker_command())
        self._reason = ""

    def ask(self, request: dict[str, Any], seconds: float, wall: float, alarms: Alarms) -> Answer:
        """`seconds` of work are counted by the system, in the worker; `wall` is by the clock, counted here."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        alarm = alarms.set(wall, partial(self.kill, "machine_busy" if wall > seconds else "too_slow"))
        try:
            self._process.stdin.write(json.dumps(request | {"seconds": seconds}).encode() + b"\n")
            self._process.stdin.flush()
            return understood(request["do"], json.loads(self._block()), self._block())
        except (OSError, KeyError, TypeError, ValueError, AttributeError, struct.error):
            self.kill("too_slow" if self._worked_too_long() else "worker_died")
            raise WorkerLost(self._reason) from None
        finally:
            alarms.take_back(alarm)

    def _worked_too_long(self) -> bool:
        """Whether the system ended it because its seconds of work were over (see `guard.allow`)."""
        with suppress(subprocess.TimeoutExpired):
            return self._process.wait(PATIENCE) == -getattr(signal, "SIGPROF", 0) != 0
        return False

    def _block(self) -> bytes:
        assert self._process.stdout is not None
        length = struct.unpack(">I", self._process.stdout.read(4))[0]
        if length > LONGEST_ANSWER:
            raise OSError
        block = self._process.stdout.read(length)
        if len(block) != length:
            raise OSError
        return block

    @property
    def alive(self) -> bool:
        """False once it was killed or has ended by itself (a system short of memory ends what is idle)."""
        return not self._reason and self._process.poll() is None

    def kill(self, reason: str = "cancelled") -> None:
        self._reason = self._reason or reason
        with suppress(OSError):
            self._process.kill()

    def close(self) -> None:
        """End the process and its pipes; safe to call twice."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        with suppress(OSError):
            self._process.kill()
        self._process.wait()


class Engine:
    """Inspects, cleans and previews files; safe to use from several threads at once.

    `workers` processes start when they are first needed and stay warm until `close`. `holding` is a private folder
    that whoever made the engine empties.
    """

    def __init__(
        self, *, workers: int = 2, seconds: float = SECONDS, wall: float = WALL, holding: Path | None = None
    ) -> None:
        self._holding = holding
        self._seconds, self._more_by_clock = seconds, max(0.0, wall - seconds)
        self._slots: queue.LifoQueue[Worker | None] = queue.LifoQueue()
        for _ in range(workers):
            self._slots.put(None)
        self._workers = workers
        self._busy: set[Worker] = set()
        self._lock = threading.Lock()
        self._alarms = Alarms()

    def __enter__(self) -> "Engine":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def warm(self) -> None:
        """Start a worker now, so that the first file does not wait for it."""
        with suppress(WorkerLost):
            self._ask({"do": "inspect", "source": os.devnull}, self._seconds)

    def inspect(self, path: Path) -> Inspection:
        """What `path` gives away. The file is opened read-only; `refused` says if it could not be read."""
        try:
            told = self._ask({"do": "inspect", "source": str(path.absolute())}, self._time_for(path))
        except WorkerLost as lost:
            return Inspection(refused=lost.reason)
        return _with_surroundings(told, path)

    def clean(
        self,
        path: Path,
        *,
        into: Path,
        recipe: Recipe = Recipe.PUBLISH,
        credit: Credit | None = None,
        name: str | None = None,
        digests: bool = True,
    ) -> CleanOutcome:
        """Write a cleaned copy of `path` into the folder `into`, which is made if it is missing.

        `name` is the copy's name without its ending (default: `picture-` and eight digits that say nothing).
        `digests`: whether anybody wants to keep the SHA-256 of both; taking them is a third of the work.
        Never raises for what a file or a disk does: the outcome tells. Nothing is left behind unless it is clean.
        """
        order = {"recipe": recipe.value} | (credit.model_dump() if credit else {})
        return self._make({"do": "clean", "order": order, "digests": digests}, path, into, name)

    def cover(self, path: Path, *, into: Path, covering: Covering, credit: Credit | None = None) -> CleanOutcome:
        """Write a new picture, coded from pixels, into the folder `into`: covered, cropped, made smaller.

        It is judged, named and written as a clean copy is; nothing of the original's bytes is in it.
        """
        order = {"recipe": Recipe.PUBLISH.value} | (credit.model_dump() if credit else {})
        return self._make({"do": "cover", "order": order, "covering": covering.model_dump()}, path, into, None)

    def _make(self, request: dict[str, Any], path: Path, into: Path, name: str | None) -> CleanOutcome:
        source = _text(path)
        part = into.absolute() / part_name()
        request = {**request, "source": str(path.absolute()), "part": str(part)}
        try:
            if into.is_symlink():
                return CleanOutcome(source=source, status=CleanStatus.FAILED, reason="folder_is_link")
            into.mkdir(mode=0o700, parents=True, exist_ok=True)
            told = self._ask(request, self._time_for(path, request["do"]))
            return self._finish(source, replace(told, seen=_with_surroundings(told, path)), part, into.absolute(), name)
        except WorkerLost as lost:
            return CleanOutcome(source=source, status=CleanStatus.FAILED, reason=lost.reason)
        except OSError:
            return CleanOutcome(source=source, status=CleanStatus.FAILED, reason="cannot_write")
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _finish(self, source: str, told: Answer, part: Path, into: Path, name: str | None) -> CleanOutcome:
        before = told.seen
        if told.failed:
            return CleanOutcome(source=source, status=CleanStatus.FAILED, reason=told.failed, before=before)
        if before.refused:
            return CleanOutcome(source=source, status=CleanStatus.REFUSED, reason=before.refused, before=before)
        if told.after:
            left = tuple(Finding(kind=FindingKind.UNKNOWN, where=code) for code in told.after)
            return CleanOutcome(
                source=source, status=CleanStatus.REFUSED, reason="still_found", before=before, after=left
            )
        output = _publish(part, into, name, told.suffix)
        return CleanOutcome(
            source=source,
            status=CleanStatus.CLEAN,
            output=_text(output),
            before=before,
            sha256_after=told.sha256_after,
        )

    def clean_all(
        self, paths: Iterable[Path], *, into: Path, recipe: Recipe = Recipe.PUBLISH, digests: bool = True
    ) -> Iterator[CleanOutcome]:
        """Clean many files on all workers at once; outcomes come in the order of `paths`.

        There is a thread more for each worker: while one file gets its name, the next is cleaned.
        """
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(2 * self._workers) as threads:
            yield from threads.map(partial(self.clean, into=into, recipe=recipe, digests=digests), paths)

    def hold(self, data: bytes, name: str) -> Path:
        """Keep pixels that came without a file, private, in a folder of their own. Raises `EnvironmentFault`."""
        if self._holding is None:
            raise EnvironmentFault("no_permission")
        path = private_folder(self._holding / secrets.token_hex(8)) / name
        try:
            write_private(path, data)
        except OSError as error:
            raise fault(error) from error
        return path

    def preview(self, path: Path, max_px: int) -> bytes | None:
        """A small upright PNG of `path`, made in memory only; None where it cannot be shown."""
        try:
            request = {"do": "preview", "source": str(path.absolute()), "most": max_px}
            return self._ask(request, self._time_for(path)).blob or None
        except WorkerLost:
            return None

    def suggests_faces(self) -> bool:
        """Whether there is a detector on this computer."""
        return faces.installed()

    def faces(self, path: Path) -> FaceSearch:
        """Where faces may be in `path`; what stopped the search stands in `trouble`. Nothing is raised."""
        try:
            told = self._ask({"do": "faces", "source": str(path.absolute())}, self._time_for(path, "faces"))
        except WorkerLost as lost:
            return FaceSearch(trouble=lost.reason)
        return FaceSearch(told.boxes, told.seen.refused)

    def cancel(self) -> None:
        """Stop what is under way, at once; those calls end with the reason 'cancelled'."""
        with self._lock:
            for worker in self._busy:
                worker.kill("cancelled")

    def close(self) -> None:
        """End all workers. The engine can be used again; it starts new ones then.

        A thread that does not give its worker back is not waited for: the worker itself was killed.
        """
        self.cancel()
        given_back = 0
        with suppress(queue.Empty):
            while given_back < self._workers:
                worker = self._slots.get(timeout=PATIENCE)
                if worker is not None:
                    worker.close()
                given_back += 1
        for _ in range(given_back):
            self._slots.put(None)
        self._alarms.close()

    def _time_for(self, path: Path, act: str = "") -> float:
        seconds = self._seconds * (CODING if act in ("cover", "faces") else 1)
        try:
            return seconds + max(0, path.stat().st_size - 100_000_000) / BYTES_PER_SECOND
        except OSError:
            return seconds

    def _ask(self, request: dict[str, Any], seconds: float) -> Answer:
        worker = self._slots.get()
        try:
            if worker is not None and not worker.alive:
                worker.close()
                worker = None
            if worker is None:
                worker = Worker()
            with self._lock:
                self._busy.add(worker)
            told = worker.ask(request, seconds, seconds + self._more_by_clock, self._alarms)
        except (WorkerLost, OSError) as lost:
            if worker is not None:
                with self._lock:
                    self._busy.discard(worker)
                worker.close()
            self._slots.put(None)
            raise lost if isinstance(lost, WorkerLost) else WorkerLost("worker_died") from None
        with self._lock:
            self._busy.discard(worker)
        self._slots.put(worker)
        return told


def _with_surroundings(told: Answer, path: Path) -> Inspection:
    """Add what the file's name and its neighbours give away; of a file that was not read nothing is said."""
    seen = told.seen
    if not told.read:
        return seen
    return seen.changed(findings=(*seen.findings, *around(path, seen.format)))


def _text(path: Path) -> str:
    """A path as text; a name of other bytes is shown as far as it goes."""
    return os.fsencode(path).decode("utf-8", "replace")


def _publish(part: Path, into: Path, name: str | None, suffix: str) -> Path:
    """Give the finished file its name; where that is taken, the next free one. Raises `OSError` as the system does."""
    stem = "".join(c for c in name or "" if c.isalnum() or c in " ._-()").strip(" .")[:100]
    for attempt in range(1, 10_000):
        if stem:
            target = into / (f"{stem}{suffix}" if attempt == 1 else f"{stem}-{attempt}{suffix}")
        else:
            target = into / f"picture-{secrets.token_hex(4)}{suffix}"
        try:
            publish(part, target)
        except FileExistsError:
            continue
        return target
    raise FileExistsError
