"""When the agenda is read anew: once at first, after a change that touches it, and when the day has changed."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from actdesk.domain.base import Changes, Kind
from actdesk.domain.today import Agenda
from actdesk.ui.context import ScreenContext

_SILENT = frozenset({Kind.SETTING, Kind.OFFICER, Kind.ATTACHMENT, Kind.CHECKLIST_ITEM, Kind.EVALUATION})


class TodayPresenter(QObject):
    """Reads the agenda on a worker, one reading at a time; while nobody looks, it only remembers that it must."""

    read = Signal(object)  # Agenda, and only if it is another than the last
    failed = Signal(object)  # Exception

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._agenda: Agenda | None = None
        self._stale = True
        self._reading = False
        self._watched = False
        context.changes.changed.connect(self._on_changed)

    @property
    def agenda(self) -> Agenda | None:
        """What was read last; None before the first reading."""
        return self._agenda

    def watch(self, watched: bool) -> None:
        """The page is shown, or no longer."""
        self._watched = watched
        if watched and self._agenda is not None and self._agenda.day != self._today():
            self._stale = True
        self._read()

    def refresh(self) -> None:
        """Read again, whatever has changed."""
        self._stale = True
        self._read()

    def _today(self) -> date:
        return self._context.desk.today.day()

    def _on_changed(self, changes: Changes) -> None:
        if set(changes.ids) - _SILENT:
            self._stale = True
            self._read()

    def _read(self) -> None:
        if self._stale and self._watched and not self._reading:
            self._stale, self._reading = False, True
            self._context.jobs.run(
                self._context.desk.today.agenda, owner=self, done=self._on_read, failed=self._on_failed
            )

    def _on_read(self, agenda: Agenda) -> None:
        self._reading = False
        news = agenda != self._agenda
        self._agenda = agenda
        if news:
            self.read.emit(agenda)
        self._read()

    def _on_failed(self, error: Exception) -> None:
        self._reading = False
        self.failed.emit(error)
