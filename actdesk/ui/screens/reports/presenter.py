"""What the Reports page has in hand: the choice, the draft of it, and what is being worked on. No widget."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from actdesk.domain.base import Changes, Kind
from actdesk.services.case_files import CaseFiles
from actdesk.services.desk import Desk
from actdesk.services.held import HeldCopies
from actdesk.services.report_kinds import CASE_FILE, HELD, RECOMMENDATION
from actdesk.services.reports import Ask, Draft, KeptReport, Reports
from actdesk.ui.context import ScreenContext
from actdesk.ui.jobs import Job, Progress

PPI = 144.0  # of the preview: sharp on a dense screen, and quickly drawn
_SILENT = frozenset({Kind.SETTING, Kind.OFFICER, Kind.ATTACHMENT})


@dataclass(frozen=True)
class Preview:
    """A draft and its first pages as PNG; `count`: how many pages it has."""

    choice: Ask
    draft: Draft
    pages: tuple[bytes, ...]
    count: int


@dataclass(frozen=True)
class Reprint:
    """A report that was written, as it was: its first pages, and how many there are."""

    kept: KeptReport
    pages: tuple[bytes, ...]
    count: int


def prepare(reports: Reports, choice: Ask, last: Preview | None, progress: Progress) -> Preview:
    """Count and draw, on a worker; in another language the same figures are drawn again, not counted again."""
    step = progress.step
    known = last is not None and last.choice.same_facts(choice)
    facts = last.draft.facts if known and last is not None else reports.gather(choice, step)
    draft = reports.draft(facts.changed(made_by=choice.made_by), choice.language, ask=choice)
    pages, count = reports.preview(draft.document, ppi=PPI, step=step)
    return Preview(choice, draft, pages, count)


def write(reports: Reports, draft: Draft, to: Path, progress: Progress) -> Changes:
    """Write a draft, on a worker."""
    return reports.write(draft, to, step=progress.step)


def written(desk: Desk) -> tuple[KeptReport, ...]:
    """Read whatever was written from this store and this officer may see, the newest first; on a worker."""
    kept = (*desk.reports.kept(), *desk.case_files.kept(), *desk.held.kept())
    return tuple(sorted(kept, key=_written_at, reverse=True))


def keeper(desk: Desk, kept: KeptReport) -> Reports | CaseFiles | HeldCopies:
    """Return the service that wrote it: who may see it again, and what is told of that, is its business."""
    if kept.report in (CASE_FILE, RECOMMENDATION):
        return desk.case_files
    return desk.held if kept.report == HELD else desk.reports


def look_again(desk: Desk, kept: KeptReport, progress: Progress) -> Reprint:
    """Draw a written report as it was, on a worker."""
    document = keeper(desk, kept).document_of(kept)
    pages, count = desk.reports.preview(document, ppi=PPI, step=progress.step)
    return Reprint(kept, pages, count)


def print_again(desk: Desk, kept: KeptReport, to: Path, progress: Progress) -> tuple[Path, Changes | None]:
    """Write a written report once more, byte for byte, on a worker. Of a case file its story says so."""
    by = keeper(desk, kept)
    if isinstance(by, CaseFiles):
        return to, by.print_again(kept, to, step=progress.step)
    by.print_again(kept, to, step=progress.step)
    return to, None


def _written_at(kept: KeptReport) -> datetime:
    return kept.written_at


class ReportsPresenter(QObject):
    """Prepares one preview at a time; what is chosen meanwhile comes next, and only the last of it."""

    previewed = Signal(object)  # Preview
    busy = Signal(bool)
    stopped = Signal()  # the officer cancelled the preview
    failed = Signal(object)  # Exception: the preview could not be made
    written = Signal(object)  # Path
    reprinted = Signal(object)  # Reprint

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._reports = context.desk.reports
        self._wanted: Ask | None = None
        self._preview: Preview | None = None
        self._stale = True
        self._working = False
        self._watched = False
        self.title = ""  # what the status line says of a preview that takes long
        context.changes.changed.connect(self._on_changed)

    @property
    def preview(self) -> Preview | None:
        """What is shown, if it is what was chosen and nothing has changed since."""
        up_to_date = self._preview is not None and self._preview.choice == self._wanted and not self._stale
        return self._preview if up_to_date else None

    def choose(self, choice: Ask | None) -> None:
        """Prepare this; None while the choice is not whole."""
        self._wanted = choice
        self._work()

    def watch(self, watched: bool) -> None:
        """The page is shown, or no longer."""
        self._watched = watched
        self._work()

    def refresh(self) -> None:
        """Count again, whatever has changed."""
        self._stale = True
        self._work()

    def write(self, to: Path, title: str) -> None:
        """Write what is shown to a file, through the one door, and keep its document."""
        if self.preview is not None:
            writing = _Writing(self._context, self.preview.draft, to, title, self)
            writing.done.connect(self.written)

    def look_again(self, kept: KeptReport, title: str) -> None:
        """Show a written report as it was; `reprinted` says its pages."""
        self._context.jobs.run(
            look_again,
            self._context.desk,
            kept,
            owner=self,
            done=self.reprinted.emit,
            failed=self._context.notifier.explain,
            title=title,
        )

    def print_again(self, kept: KeptReport, to: Path, title: str) -> None:
        """Write a written report once more; `written` says where."""
        self._context.jobs.run(
            print_again,
            self._context.desk,
            kept,
            to,
            owner=self,
            done=self._on_printed_again,
            failed=self._context.notifier.explain,
            title=title,
        )

    def _on_printed_again(self, told: tuple[Path, Changes | None]) -> None:
        to, changes = told
        if changes is not None:
            self._context.changes.tell(changes)
        self.written.emit(to)

    def _on_changed(self, changes: Changes) -> None:
        if set(changes.ids) - _SILENT:
            self.refresh()

    def _work(self) -> None:
        if self._working or not self._watched or self._wanted is None or self.preview is not None:
            return
        self._working = True
        last = None if self._stale else self._preview
        self._stale = False
        self.busy.emit(True)
        job = self._context.jobs.run(
            prepare,
            self._reports,
            self._wanted,
            last,
            owner=self,
            done=self._on_prepared,
            failed=self._on_failed,
            title=self.title,
        )
        job.finished.connect(self._on_finished)

    def _on_prepared(self, preview: Preview) -> None:
        self._working = False
        self._preview = preview
        if preview.choice == self._wanted and not self._stale:
            self.busy.emit(False)
            self.previewed.emit(preview)
        else:
            self._work()

    def _on_finished(self, job: Job) -> None:
        """A job that was cancelled tells nobody else."""
        if job.cancelled and self._working:
            self._working = False
            self._wanted = None  # until the officer asks again
            self.busy.emit(False)
            self.stopped.emit()

    def _on_failed(self, error: Exception) -> None:
        self._working = False
        self._preview, self._wanted = None, None  # until the officer asks again
        self.busy.emit(False)
        self.failed.emit(error)


class _Writing(QObject):
    """One report on its way to a file."""

    done = Signal(object)  # Path

    def __init__(self, context: ScreenContext, draft: Draft, to: Path, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._to = context, to
        context.jobs.run(
            write,
            context.desk.reports,
            draft,
            to,
            owner=self,
            done=self._on_written,
            failed=self._on_failed,
            title=title,
        )

    def _on_written(self, changes: Changes) -> None:
        self._context.changes.tell(changes)
        self.done.emit(self._to)
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        self._context.notifier.explain(error)
        self.deleteLater()
