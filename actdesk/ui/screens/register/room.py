"""A list with its record beside it: chosen, read on a worker, refreshed from changes, left only if nothing is lost."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind, Refused
from actdesk.domain.drafts import Place
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.register.editing import EditablePane
from actdesk.ui.theme import theme
from actdesk.ui.widgets import ListAndRecord, ListView

if TYPE_CHECKING:
    from actdesk.services.desk import Desk


LOWEST = 340  # logical pixels that a list and its record have at least; below, the page scrolls


class Rooms(QTabWidget):
    """Lists behind tabs, on a page that scrolls where they would be too low.

    Without this the scrolled page is as high as the longest record: Qt asks a scrolled layout how high it would like
    to be, not how low it may be.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), theme().pixels(LOWEST)))


class FilePane(EditablePane):
    """A pane that shows what `read` brings."""

    def show_file(self, file: Any) -> None:
        raise NotImplementedError


class RecordRoom(QWidget):
    """Joins one list and one pane. `read(desk, id)` runs on a worker; `watched`: the kinds that the pane rests on."""

    def __init__(
        self,
        key: str,
        context: ScreenContext,
        records: ListView,
        pane: FilePane,
        read: Callable[["Desk", UUID], Any],
        watched: Collection[Kind],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.records, self.pane = context, records, pane
        self._read, self._watched = read, tuple(watched)
        self._wanted: UUID | None = None
        self._take_focus = False
        self._resuming: Place | None = None
        self.both = ListAndRecord(key, records, pane, context.preferences, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.both)
        records.chosen.connect(self._on_chosen)
        records.opened.connect(self._on_opened)
        records.table.clicked.connect(self._on_clicked)
        pane.closed.connect(self._on_closed)
        pane.saved.connect(self.open_record)
        pane.cancelled.connect(self._on_closed)

    def hasHeightForWidth(self) -> bool:
        return False  # as for `Rooms`

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), theme().pixels(LOWEST)))

    def open_record(self, record_id: UUID) -> None:
        """Choose the record in the list and show it, if what was typed may be left."""
        if self._may_turn_to(record_id):
            self._wanted = record_id
            self.records.choose(record_id)
            self._look(record_id)

    def resume(self, place: Place) -> None:
        """Show the record, then open the form in which a draft of it was typed."""
        if place.record_id is not None and self._may_turn_to(place.record_id):
            self._resuming = place
            self.open_record(place.record_id)

    def show_new(self) -> None:
        """The pane was filled for a new record: show it, and nothing chosen beside it."""
        self._wanted = None
        self.records.choose(None)
        self.both.show_pane()
        self.pane.show_form()

    def may_leave(self) -> bool:
        return self.pane.may_leave()

    def refresh(self, changes: Changes) -> None:
        """Look again where something was changed; a form that is open stays as it is."""
        self.records.refresh(changes)
        shown = self.pane.record_id
        if shown is not None and not self.pane.is_editing and any(changes.of(kind) for kind in self._watched):
            self._look(shown)

    def _may_turn_to(self, record_id: UUID) -> bool:
        if self.pane.is_editing and record_id != self.pane.record_id and not self.pane.may_leave():
            self.records.choose(self.pane.record_id)
            return False
        return True

    def _on_chosen(self, record_id: UUID | None) -> None:
        if record_id is None or record_id == self._wanted or self.both.is_narrow:
            return
        if self._may_turn_to(record_id):
            self._look(record_id)

    def _on_opened(self, record_id: UUID) -> None:
        self._take_focus = True
        if self._may_turn_to(record_id):
            self._look(record_id)

    def _on_clicked(self) -> None:
        record_id = self.records.chosen_id()
        if record_id is not None and record_id != self._wanted and self._may_turn_to(record_id):
            self._look(record_id)

    def _look(self, record_id: UUID) -> None:
        self._wanted = record_id
        self.context.jobs.run(
            self._read, self.context.desk, record_id, owner=self, done=self._on_read, failed=self._on_unread
        )

    def _on_read(self, file: Any) -> None:
        found = file.record_id
        if found != self._wanted or (self.pane.is_editing and self.pane.record_id == found):
            return  # another one was chosen meanwhile, or this one is being edited
        self.pane.show_file(file)
        self.both.show_pane()
        if self._take_focus:
            self._take_focus = False
            self.pane.focus_acts()
        place, self._resuming = self._resuming, None
        if place is not None and place.record_id == found:
            self.pane.resume(place)

    def _on_unread(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.code == "record_gone":
            self._on_closed()  # undone by whoever looked at it
        else:
            self.context.notifier.explain(error)

    def _on_closed(self) -> None:
        self._wanted = None
        self.pane.record_id = None
        self.both.hide_pane()
        self.records.choose(None)
