"""Keeps what is typed without being asked: a second after the last key, and at once when a page is left."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from actdesk.domain.base import Changes, Invalid
from actdesk.ui.jobs import Jobs

Batch = dict[str, Any]
Work = Callable[[], tuple[Changes, ...]]


class KeptState(StrEnum):
    """What the officer is told beside the page."""

    NOTHING = "nothing"
    WAITING = "waiting"
    KEPT = "kept"
    FAILED = "failed"


class Keeper(QObject):
    """Collects values by key and writes them on a worker, one writing at a time, never losing one that failed."""

    kept = Signal(object)  # Changes, once for each act
    refused = Signal(object)  # Exception
    stated = Signal(str)  # KeptState
    settled = Signal()  # nothing is being written any more

    WAIT_MS = 1000  # from the first key on, so that steady typing is written too

    def __init__(self, jobs: Jobs, work_for: Callable[[Batch], Work], parent: QObject) -> None:
        """`work_for` is asked on the window's thread; what it returns is run on a worker."""
        super().__init__(parent)
        self._jobs, self._work_for = jobs, work_for
        self._waiting: Batch = {}
        self._writing: Batch = {}
        self._state = KeptState.NOTHING
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(self.WAIT_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def state(self) -> KeptState:
        return self._state

    def waiting(self) -> Mapping[str, Any]:
        """What was put and is not written yet, the newest of each key."""
        return {**self._writing, **self._waiting}

    def put(self, key: str, value: Any) -> None:
        """Keep this value a moment later, in place of what was put under the key before."""
        self._waiting[key] = value
        self._say(KeptState.WAITING)
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Write what waits, now, or as soon as what is being written is done."""
        self._timer.stop()
        if self._waiting and not self._writing:
            self._writing, self._waiting = self._waiting, {}
            work = self._work_for(dict(self._writing))
            self._jobs.run(work, owner=self, done=self._on_kept, failed=self._on_failed)

    def forget(self) -> None:
        """Let go of what could not be written: the officer chose so."""
        self._timer.stop()
        self._waiting.clear()
        self._say(KeptState.NOTHING)

    def settle(self, patience_ms: int = 8000) -> bool:
        """Write all of it and wait; True if nothing is left. The window goes on being painted."""
        self.flush()
        if self._writing:
            loop = QEventLoop()
            self.settled.connect(loop.quit)
            QTimer.singleShot(patience_ms, loop, loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return not self._waiting and not self._writing

    def _on_kept(self, changes: tuple[Changes, ...]) -> None:
        self._writing = {}
        for change in changes:
            self.kept.emit(change)
        if self._waiting:
            self.flush()
            return
        self._say(KeptState.KEPT)
        self.settled.emit()

    def _on_failed(self, error: Exception) -> None:
        batch, self._writing = self._writing, {}
        self._waiting = {**batch, **self._waiting}
        wrong = set(error.fields) & set(batch) if isinstance(error, Invalid) else set()
        held = {key: value for key, value in self._waiting.items() if key in wrong}
        good = {key: value for key, value in self._waiting.items() if key not in wrong}
        self._say(KeptState.FAILED)
        self.refused.emit(error)
        if held and good:  # one field that does not hold keeps no other from being written
            self._waiting = good
            self.flush()
            self._waiting = held
        else:
            self.settled.emit()

    def _say(self, state: KeptState) -> None:
        if state is not self._state:
            self._state = state
            self.stated.emit(state.value)
