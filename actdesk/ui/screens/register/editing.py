"""A record's pane that is read at first and edited in its place; nothing typed is lost on the way out."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.ui.asking import may_discard
from actdesk.ui.context import ScreenContext
from actdesk.ui.taborder import follow_layout
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Form, RecordPane

Work = tuple[Callable[..., Changes], dict[str, Any]]


class Fields(Protocol):
    """A form of one kind of record, as the pane needs it."""

    form: Form

    def check(self) -> bool: ...
    def fields(self) -> dict[str, Any]: ...
    def show_failure(self, error: Exception) -> None: ...


class EditablePane(RecordPane):
    """Subclasses fill `reading`, give `use_form` their form, and say what is done to keep it (`keep_work`)."""

    saved = Signal(object)  # UUID: the record that was added or changed
    cancelled = Signal()  # a new record was given up
    link_asked = Signal(object, object)  # Kind, UUID: another record is wanted

    kind: Kind
    drafted = ""  # the name under which what is typed is kept as a draft: "register.account"

    def __init__(self, context: ScreenContext, undo: Callable[[], None], *, parent: QWidget | None = None) -> None:
        self._ready = False
        super().__init__(parent=parent)
        self.context, self.undo = context, undo
        self.record_id: UUID | None = None  # None too while a new record is typed
        self.reading = QWidget(self)
        self.reading_column = QVBoxLayout(self.reading)
        self.reading_column.setContentsMargins(0, 0, 0, 0)
        self.reading_column.setSpacing(Space.CARD)
        self._fields: Fields | None = None
        self._form_part: QWidget | None = None
        self._editing = False
        self.save = Button(kind="primary", icon="save", parent=self)
        self.cancel = Button(parent=self)
        self.edit = Button(icon="edit", parent=self)
        self._acts: list[QWidget] = []
        self.add_section(self.reading)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_keys)
        self.save.clicked.connect(self.keep)
        self.cancel.clicked.connect(self.give_up)
        for button in (self._back, self._close):  # not before what was typed is kept or thrown away
            button.clicked.disconnect(self.closed)
            button.clicked.connect(self._on_close)

    def use_form(self, fields: Any, acts: list[QWidget]) -> None:
        """`fields` is the form (a widget too), `acts` the buttons shown while the record is read."""
        self._fields, self._form_part = fields, fields
        self.add_section(fields)
        fields.hide()
        self._acts = acts
        self.set_actions([*acts, self.edit, self.save, self.cancel])
        self._show_mode(False)
        self._ready = True

    def retranslate(self) -> None:
        super().retranslate()
        if self._ready:
            self.save.setText(self.tr("Save"))
            self.cancel.setText(self.tr("Cancel"))
            self.edit.setText(self.tr("Edit"))

    # --- for subclasses ------------------------------------------------------------------------------------

    def keep_work(self, fields: dict[str, Any]) -> Work:
        """The use case that keeps these fields, and what it is called with."""
        raise NotImplementedError

    def kept_words(self) -> str:
        return self.tr("Saved.")

    def shown_acts(self) -> list[QWidget]:
        """Which of the acts apply to the record as it is."""
        return self._acts

    def may_keep(self, fields: dict[str, Any]) -> bool:
        """A last question before it is kept."""
        return True

    # --- reading and editing -------------------------------------------------------------------------------

    @property
    def is_editing(self) -> bool:
        return self._editing

    def is_dirty(self) -> bool:
        return self._editing and self._fields is not None and self._fields.form.is_dirty()

    def may_leave(self) -> bool:
        """Ask if something typed is not saved; if it may go, go back to reading."""
        if self.is_dirty() and not may_discard(self):
            return False
        if self._editing:
            self._show_mode(False)
        return True

    def show_form(self) -> None:
        """Show the form in place of the record."""
        self._show_mode(True)
        self._scroll.verticalScrollBar().setValue(0)
        if self._fields is not None:
            place = Place(self.drafted, self.kind, self.record_id) if self.record_id else Place(self.drafted)
            self._fields.form.keep_draft(self.context.drafts, place, title=self.accessibleName)
            follow_layout(self)
            self._fields.form.focus_first()

    def resume(self, place: Place) -> None:
        """Open the form of this record in which a draft was typed; the record is shown already."""
        if place.form == self.drafted:
            self.edit.click()

    def show_reading(self) -> None:
        self._show_mode(False)

    def focus_acts(self) -> None:
        """Put the focus on the first thing that can be done."""
        for button in (*self._acts, self.edit):
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def keep(self) -> None:
        """Save what was typed, if it holds."""
        if self._fields is None or not self.save.isEnabled() or not self._fields.check():
            return
        fields = self._fields.fields()
        if self.record_id is not None and not fields:
            self._show_mode(False)
            return
        if not self.may_keep(fields):
            return
        work, arguments = self.keep_work(fields)
        self.save.setEnabled(False)
        self.context.jobs.run(
            self._fields.form.settling(work),
            owner=self,
            done=partial(self._on_kept, self.record_id),
            failed=self._on_not_kept,
            title=self.save.text(),
            **arguments,
        )

    def _on_keys(self) -> None:
        if self._editing:
            self.keep()

    def give_up(self) -> None:
        """Back to the record, or away from a new one."""
        if not self.may_leave():
            return
        if self.record_id is None:
            self.cancelled.emit()
        else:
            self.focus_acts()

    def _on_kept(self, record_id: UUID | None, changes: Changes) -> None:
        self.save.setEnabled(True)
        found = record_id if record_id is not None else changes.first(self.kind)
        if self._fields is not None:
            self._fields.form.mark_saved()
        self._show_mode(False)
        self.context.notifier.tell(self.kept_words(), undo=self.undo)
        self.context.changes.tell(changes)
        self.saved.emit(found)

    def _on_not_kept(self, error: Exception) -> None:
        self.save.setEnabled(True)
        if self._fields is not None:
            self._fields.show_failure(error)
            self._scroll.verticalScrollBar().setValue(0)

    def _on_close(self) -> None:
        if self.may_leave():
            self.closed.emit()

    def _show_mode(self, editing: bool) -> None:
        self._editing = editing
        if not editing and self._fields is not None:
            self._fields.form.end_draft()
        self.reading.setVisible(not editing)
        self.history.setVisible(not editing)
        if self._form_part is not None:
            self._form_part.setVisible(editing)
        self.save.setVisible(editing)
        self.cancel.setVisible(editing)
        shown = [] if editing else self.shown_acts()
        for button in self._acts:
            button.setVisible(button in shown)
        self.edit.setVisible(not editing)
