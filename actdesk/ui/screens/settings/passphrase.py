"""Changing the passphrase: the old one, then a new one by the same rules as at the first start."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Refused
from actdesk.ui.context import ScreenContext
from actdesk.ui.door.parts import LONGEST, CapsHint
from actdesk.ui.door.passphrase import NewPassphrase, forget
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Form, LineInput


class PassphraseSection(Section):
    """A button; behind it the fields."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._begin = Button(icon="key", parent=self)
        self._fields = QWidget(self)
        self._old = LineInput(limit=LONGEST, secret=True)
        self._form = Form(parent=self._fields)
        self._form.add("old", self._old)
        self._caps = CapsHint(self._fields)
        self._caps.watch(self._old)
        self._form.add_widget(self._caps)
        self._new = NewPassphrase(self._fields)
        self._change, self._leave = Button(kind="primary", parent=self._fields), Button(parent=self._fields)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self._change)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        for widget in (self._form, self._new):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.body.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._fields)
        self._begin.clicked.connect(self.begin)
        self._change.clicked.connect(self._on_change)
        self._leave.clicked.connect(self.close_fields)
        officer = context.desk.officer
        self._new.set_own_words(officer.name, officer.email)
        self._fields.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_head(
            self.tr("Passphrase"),
            self.tr("It opens the desk. If it is lost, only a recovery sheet or another officer lets you in again."),
        )
        self._begin.setText(self.tr("Change the passphrase"))
        self._form.label("old", self.tr("Present passphrase"))
        self._change.setText(self.tr("Change the passphrase"))
        self._leave.setText(self.tr("Keep the present one"))

    def begin(self) -> None:
        """Show the fields."""
        self._begin.hide()
        self._fields.show()
        self.take_focus()

    def close_fields(self) -> None:
        """Put the fields away; nothing readable stays in them."""
        forget(self._old)
        self._form.clear_errors()
        self._new.clear()
        self._fields.hide()
        self._begin.show()
        self._change.setEnabled(True)

    def take_focus(self) -> None:
        if self._fields.isHidden():
            self._begin.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._form.focus_first()

    def is_dirty(self) -> bool:
        return not self._fields.isHidden() and not (self._old.is_empty() and self._new.is_empty())

    def _on_change(self) -> None:
        if not self._form.check() or not self._new.check():
            return
        self._change.setEnabled(False)
        self.context.jobs.run(
            self.access.keys.change_passphrase,
            self._old.text(),
            self._new.passphrase(),
            owner=self,
            done=self._on_changed,
            failed=self._on_failed,
            title=self.tr("Wrapping the key anew"),
        )

    def _on_changed(self, changes: Changes) -> None:
        self.close_fields()
        self.context.changes.tell(changes)
        self.context.notifier.tell(
            self.tr("The passphrase is changed. Older backups in other places still open with the former one.")
        )

    def _on_failed(self, error: Exception) -> None:
        self._change.setEnabled(True)
        if isinstance(error, Refused) and error.code == "wrong_passphrase":
            self._form.show_errors({"old": self.tr("That is not the present passphrase.")})
        else:
            self.context.notifier.explain(error)
