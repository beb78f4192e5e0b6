"""The only place where a thread starts. Work leaves the window free; results come back on its thread.

    jobs.run(self._desk.accounts.close, account_id, owner=self, done=self._on_closed, failed=self._explain)

Why plain threads and not `QThread`: nothing in a work function is a QObject, and a worker never holds the last
reference to a widget, so that no widget is ever destroyed on a foreign thread.
"""

import contextlib
import gc
import inspect
import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Signal

SLOW_MS = 500  # work that takes longer is shown, and can be cancelled


class Cancelled(Exception):
    """Raised by `Progress.check()` inside work that the officer cancelled."""


class Progress:
    """What a work function may say while it works. Safe on any thread; it knows no widget."""

    def __init__(self, number: int, said: Callable[[int, int, int, str], None]) -> None:
        self._number = number
        self._said = said
        self._stop = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if the officer cancelled; call it between two safe steps."""
        if self._stop.is_set():
            raise Cancelled

    def report(self, done: int, total: int, text: str = "") -> None:
        """`done` of `total` steps are made (total 0: unknown); `text` names what is being worked on."""
        self._said(self._number, done, total, text)

    def step(self, done: int, total: int) -> None:
        """Say how far it is, or raise `Cancelled`: for work that takes a `services.ports.Step`."""
        self.check()
        self.report(done, total)

    def cancel(self) -> None:
        self._stop.set()


class Job(QObject):
    """One running piece of work, seen from the window."""

    progressed = Signal(int, int, str)
    finished = Signal(object)  # the Job itself, whatever came of it
    became_slow = Signal(object)  # the Job itself, after half a second

    def __init__(
        self,
        number: int,
        title: str,
        owner: QObject,
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        progress: Progress,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.number = number
        self.title = title
        self.cancellable = False
        self._owner = owner
        self._is_over = False
        self._done = done
        self._failed = failed
        self._progress = progress

    @property
    def cancelled(self) -> bool:
        return self._progress.cancelled

    def cancel(self) -> None:
        """Ask the work to stop. Its result, if one still comes, is dropped."""
        self._progress.cancel()

    def watch(self) -> None:
        """Say so when half a second has passed and the job still runs."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(self._on_slow)
        timer.start(SLOW_MS)

    def _on_slow(self) -> None:
        if not (self.cancelled or self._is_over):  # it may have ended while the window was busy showing its result
            self.became_slow.emit(self)

    def deliver(self, result: Any, error: Exception | None) -> Exception | None:
        """Hand the outcome to the owner; return an error that nobody took."""
        try:
            if self.cancelled or isinstance(error, Cancelled) or not shiboken6.isValid(self._owner):
                return None
            if error is None:
                if self._done is not None:
                    self._done(result)
                return None
            if self._failed is None:
                return error
            self._failed(error)
            return None
        finally:
            self._is_over = True
            self.finished.emit(self)
            self._done = self._failed = None
            self.deleteLater()


class Jobs(QObject):
    """Runs work on up to `workers` threads."""

    slow = Signal(object)  # a Job that has been running for half a second
    unhandled = Signal(object)  # an Exception that no `failed` took: the fault dialog's business
    _arrived = Signal(int, object, object)
    _progressed = Signal(int, int, int, str)

    def __init__(self, parent: QObject | None = None, *, workers: int = 4) -> None:
        super().__init__(parent)
        self._workers = workers
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="actdesk-job")
        self._numbers = itertools.count(1)
        self._running: dict[int, Job] = {}
        self._futures: dict[int, Future[None]] = {}
        self._closed = False
        self._arrived.connect(self._on_arrived)
        self._progressed.connect(self._on_progressed)

    def run(
        self,
        work: Callable[..., Any],
        *args: Any,
        owner: QObject,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int, int, str], None] | None = None,
        title: str = "",
        **options: Any,
    ) -> Job:
        """Run `work(*args, **options)` on a worker; call `done(result)` or `failed(error)` on the window's thread.

        Nothing is called once `owner` is deleted or the job is cancelled. If `work` has a parameter named
        `progress`, it gets a `Progress`, the job can be cancelled half-way, and `progress(n, total, text)` hears
        of it. `title` is what the status line says when it takes longer than half a second (empty: not shown).
        """
        number = next(self._numbers)
        voice = Progress(number, self._progressed.emit)
        job = Job(number, title, owner, done, failed, voice, self)
        if progress is not None:
            job.progressed.connect(progress)
        if _wants_progress(work):
            job.cancellable = True
            options["progress"] = voice
        if self._closed:  # a timer of a screen that is about to go: nobody works, and nobody hears of it
            job.cancel()
            job.deleteLater()
            return job
        self._running[number] = job
        if title:
            job.became_slow.connect(self.slow)
            job.watch()
        self._futures[number] = self._pool.submit(self._work, number, voice, work, args, options)
        return job

    @property
    def busy(self) -> int:
        """How many jobs have not been delivered yet."""
        return len(self._running)

    def wait(self) -> None:
        """Wait until every job has been worked off and delivered (tests and leaving the program)."""
        while self._futures:
            for future in list(self._futures.values()):
                future.exception()
            QCoreApplication.processEvents()

    def settle(self, seconds: float) -> bool:
        """Cancel every job and wait this long for what is half done; True if all came to an end.

        The window goes on being painted meanwhile, and hears neither keys nor pointer.
        """
        until = time.monotonic() + seconds
        self.cancel()
        while self._futures and time.monotonic() < until:
            wait(list(self._futures.values()), timeout=0.02)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return not self._futures

    def cancel(self) -> None:
        """Ask everything to stop."""
        for job in list(self._running.values()):
            job.cancel()

    def abandon(self) -> None:
        """Leave those that do not come to an end to themselves: nothing waits behind them, nobody hears of them."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = ThreadPoolExecutor(self._workers, thread_name_prefix="actdesk-job")
        self._running.clear()
        self._futures.clear()

    def close(self, seconds: float = 10) -> bool:
        """Cancel what runs and end the threads, before the application goes. False if one of them does not end."""
        ended = self.settle(seconds)
        self._closed = True
        self._pool.shutdown(wait=ended, cancel_futures=True)
        QCoreApplication.processEvents()
        self._running.clear()
        self._futures.clear()
        return ended

    def _work(
        self,
        number: int,
        voice: Progress,
        work: Callable[..., Any],
        args: tuple[Any, ...],
        options: dict[str, Any],
    ) -> None:
        try:
            result = None if voice.cancelled else work(*args, **options)
        except Exception as error:  # noqa: BLE001 - every error goes to the one who asked
            error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
            self._tell(number, None, error)
        else:
            self._tell(number, result, None)

    def _tell(self, number: int, result: Any, error: Exception | None) -> None:
        with contextlib.suppress(RuntimeError):  # the program is leaving: nobody is there to hear it
            self._arrived.emit(number, result, error)

    def _on_arrived(self, number: int, result: Any, error: Exception | None) -> None:
        self._futures.pop(number, None)
        job = self._running.pop(number, None)
        if job is None:
            return
        left_over = job.deliver(result, error)
        if left_over is not None:
            self.unhandled.emit(left_over)

    def _on_progressed(self, number: int, done: int, total: int, text: str) -> None:
        job = self._running.get(number)
        if job is not None and not job.cancelled:
            job.progressed.emit(done, total, text)


class GarbageKeeper(QObject):
    """Collects Python's cyclic garbage on the window's thread only.

    Left alone, CPython collects on whichever thread allocates: a widget caught in a cycle would then be destroyed
    on a worker, and Qt aborts. One per application; `stop()` gives the usual collection back.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(5000)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        gc.collect(1 if gc.get_count()[2] < 10 else 2)


def _wants_progress(work: Callable[..., Any]) -> bool:
    try:
        return "progress" in inspect.signature(work).parameters
    except (TypeError, ValueError):  # a builtin without a signature
        return False
