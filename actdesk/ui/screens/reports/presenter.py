"""What the Reports page has in hand: the choice, the draft of it, and what is being worked on. No widget."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from actdesk.domain.base import Changes, Kind
from actdesk.domain.languages import Language
from actdesk.domain.periods import Period
from actdesk.services.reports import Draft, Reports
from actdesk.ui.context import ScreenContext

PPI = 144.0  # of the preview: sharp on a dense screen, and quickly drawn
_SILENT = frozenset({Kind.SETTING, Kind.OFFICER, Kind.ATTACHMENT})


@dataclass(frozen=True)
class Choice:
    """What the officer wants to see."""

    report: str
    period: Period
    language: Language
    made_by: str = ""


@dataclass(frozen=True)
class Preview:
    """A draft and its pages as PNG."""

    choice: Choice
    draft: Draft
    pages: tuple[bytes, ...]


def prepare(reports: Reports, choice: Choice, last: Preview | None) -> Preview:
    """Count and draw, on a worker; in another language the same figures are drawn again, not counted again."""
    known = last is not None and _same_days(last.choice, choice)
    facts = last.draft.facts if known and last is not None else reports.facts(choice.period, made_by=choice.made_by)
    draft = reports.draft(facts.changed(made_by=choice.made_by), choice.language, report=choice.report)
    return Preview(choice, draft, tuple(reports.pages(draft, ppi=PPI)))


def _same_days(one: Choice, other: Choice) -> bool:
    return (one.report, one.period) == (other.report, other.period)


class ReportsPresenter(QObject):
    """Prepares one preview at a time; what is chosen meanwhile comes next, and only the last of it."""

    previewed = Signal(object)  # Preview
    busy = Signal(bool)
    failed = Signal(object)  # Exception: the preview could not be made
    written = Signal(object)  # Path

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._reports = context.desk.reports
        self._wanted: Choice | None = None
        self._preview: Preview | None = None
        self._stale = True
        self._working = False
        self._watched = False
        context.changes.changed.connect(self._on_changed)

    @property
    def preview(self) -> Preview | None:
        """What is shown, if it is what was chosen and nothing has changed since."""
        up_to_date = self._preview is not None and self._preview.choice == self._wanted and not self._stale
        return self._preview if up_to_date else None

    def choose(self, choice: Choice | None) -> None:
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
        self._context.jobs.run(
            prepare, self._reports, self._wanted, last, owner=self, done=self._on_prepared, failed=self._on_failed
        )

    def _on_prepared(self, preview: Preview) -> None:
        self._working = False
        self._preview = preview
        if preview.choice == self._wanted and not self._stale:
            self.busy.emit(False)
            self.previewed.emit(preview)
        else:
            self._work()

    def _on_failed(self, error: Exception) -> None:
        self._working = False
        self._preview, self._wanted = None, None  # until the officer asks again
        self.busy.emit(False)
        self.failed.emit(error)


class _Writing(QObject):
    """One file on its way; it knows its place when it has arrived."""

    done = Signal(object)  # Path

    def __init__(self, context: ScreenContext, draft: Draft, to: Path, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._to = context, to
        context.jobs.run(
            context.desk.reports.write,
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
