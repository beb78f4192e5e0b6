"""The two kinds of long work on the table: looking into files, and cleaning them. One of each at a time."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from actdesk.domain.findings import Inspection
from actdesk.services.pictures import Cleaned, Pictures
from actdesk.ui.i18n import say
from actdesk.ui.jobs import Job, Jobs
from actdesk.ui.screens.pictures.batch import Batch, Outbox
from actdesk.ui.screens.pictures.copies import Copies


class Runs(QObject):
    """Starts the work, fetches what it tells, and says which rows are not what they were."""

    changed = Signal(object)  # Sequence[int]: places in the batch
    progressed = Signal(int, int, str)  # of a cleaning: done, total, the file's name
    cleaned = Signal()  # a cleaning is over, whatever came of it
    looked = Signal()  # every file was looked into
    failed = Signal(object)  # Exception: the store or the program, never a single file

    def __init__(self, pictures: Pictures, jobs: Jobs, batch: Batch, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures, self._jobs, self._batch = pictures, jobs, batch
        self._seen: Outbox[Inspection] = Outbox()
        self._done: Outbox[Cleaned] = Outbox()
        self._queue: list[Path] = []
        self._looking: Job | None = None
        self._cleaning: Job | None = None
        self._running: tuple[Path, ...] = ()

    @property
    def is_cleaning(self) -> bool:
        return self._cleaning is not None

    @property
    def is_looking(self) -> bool:
        return self._looking is not None

    # --- looking -------------------------------------------------------------------------------------------

    def look(self, paths: Sequence[Path]) -> None:
        """Look into these files, after those that wait already."""
        self._queue.extend(paths)
        if self._looking is None and self._queue:
            batch, self._queue = tuple(self._queue), []
            self._looking = self._jobs.run(
                self._pictures.inspect_all,
                batch,
                each=self._seen.put,
                owner=self,
                failed=self.failed.emit,
                progress=self._on_seen,
                title=say("Pictures", "Looking into the files"),
            )
            self._looking.finished.connect(self._on_looked)

    def _on_seen(self, _done: int, _total: int, _name: str) -> None:
        self.changed.emit(self._seen.drain(self._batch.see))

    def _on_looked(self, _job: object) -> None:
        self._looking = None
        self._on_seen(0, 0, "")
        if self._queue:
            self.look(())
        else:
            self.looked.emit()

    # --- cleaning ------------------------------------------------------------------------------------------

    def clean(self, paths: Sequence[Path], copies: Copies) -> None:
        """Make clean copies of these files, one after the other."""
        if self._cleaning is not None or copies.folder is None:
            return
        self._batch.begin_run()
        self._running = tuple(paths)
        self._cleaning = self._jobs.run(
            self._pictures.clean_all,
            self._running,
            into=copies.folder,
            recipe=copies.recipe,
            credit=copies.credit,
            each=self._done.put,
            owner=self,
            failed=self.failed.emit,
            progress=self._on_progress,
            title=say("Pictures", "Cleaning the pictures"),
        )
        self._cleaning.finished.connect(self._on_cleaned)

    def cancel(self) -> None:
        """Stop now: the file that is being cleaned is given up, and nothing half-written stays."""
        if self._cleaning is not None:
            self._cleaning.cancel()
            self._jobs.run(self._pictures.cancel, owner=self)

    def _on_progress(self, done: int, total: int, name: str) -> None:
        places = list(self._done.drain(self._batch.finish))
        if done < len(self._running) and self._cleaning is not None:
            begun = self._batch.begin(self._running[done])
            places += [] if begun is None else [begun]
        self.changed.emit(places)
        self.progressed.emit(done, total, name)

    def _on_cleaned(self, _job: object) -> None:
        self._cleaning = None
        places = [*self._done.drain(self._batch.finish), *self._batch.settle()]
        self.changed.emit(places)
        self.cleaned.emit()
