"""A desk brought back from a backup in another place: the computer was lost or replaced, the stick is here."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from actdesk.ui.asking import ask_file
from actdesk.ui.door.parts import LONGEST, CapsHint, DoorPage, Waiting, buttons_of, column_of, head_of
from actdesk.ui.door.passphrase import forget
from actdesk.ui.i18n import Translated
from actdesk.ui.widgets import Button, Form, LineInput, MessageBar, PlainLabel


class BringBackPage(Translated, DoorPage):
    """Asks for the backup and its passphrase; the window answers with `say()`, or opens."""

    bring_back_asked = Signal(object, str)  # Path: the backup, passphrase
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._busy = False
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._about = PlainLabel(role="muted", wrap=True, parent=self)
        self._said = MessageBar(tone="bad", parent=self)
        self._said.hide()
        self._choose, self._chosen = Button(icon="open", parent=self), PlainLabel(role="small", wrap=True, parent=self)
        self._field = LineInput(limit=LONGEST, secret=True)
        self._caps = CapsHint(self)
        self._caps.watch(self._field)
        self._form = Form(parent=self)
        self._form.add("passphrase", self._field)
        self._form.add_widget(self._caps)
        self._waiting = Waiting(self)
        self._open, self._back = Button(kind="primary", parent=self), Button(icon="back", parent=self)
        self._lay_out()
        self._choose.clicked.connect(self._on_choose)
        self._open.clicked.connect(self.enter)
        self._back.clicked.connect(self.back_asked)
        self.retranslate()

    def _lay_out(self) -> None:
        column = column_of(self, head_of(self._title, self._about), self._said)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._chosen)
        column.addWidget(self._form)
        column.addWidget(self._waiting)
        column.addLayout(buttons_of(self._open, self._back))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Bring a desk back from its backup"))
        self._about.setText(
            self.tr("The newest file in the folder “ActDesk-…” of your stick or share. It is read, and not changed.")
        )
        self._choose.setText(self.tr("Choose the backup"))
        self._form.label("passphrase", self.tr("Passphrase of that desk"))
        self._open.setText(self.tr("Bring it back"))
        self._back.setText(self.tr("Back"))
        self._show_state()

    def choose(self, file: Path) -> None:
        """Take this file, as if the officer had chosen it."""
        self._file = file
        self._said.hide()
        self._show_state()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        (self._choose if self._file is None else self._field).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Say why it was not brought back; the file stays chosen."""
        self._said.set_text(sentence)
        self._said.show()
        self.ready()
        self._field.selectAll()

    def ready(self) -> None:
        self._busy = False
        self._show_state()
        self.take_focus()

    def clear(self) -> None:
        """Let nothing readable stay."""
        self._busy, self._file = False, None
        forget(self._field)
        self._form.clear_errors()
        self._said.hide()
        self._show_state()

    def enter(self) -> None:
        if self._busy:
            return
        if self._file is None:
            self._on_choose()
        elif self._form.check():
            self._busy = True
            self._said.hide()
            self._show_state()
            self.bring_back_asked.emit(self._file, self._field.text())

    def _on_choose(self) -> None:
        chosen = ask_file(self, self.tr("Which backup?"), self.tr("Backups of ActDesk (*.db)"))
        if chosen is not None:
            self.choose(chosen)

    def _show_state(self) -> None:
        self._chosen.setVisible(self._file is not None)
        self._chosen.setText("" if self._file is None else str(self._file))
        self._form.setVisible(self._file is not None)
        self._open.setVisible(self._file is not None)
        for widget in (self._choose, self._open, self._back):
            widget.setEnabled(not self._busy)
        self._field.setReadOnly(self._busy)
        self._waiting.say(self.tr("Checking the backup and bringing it back …") if self._busy else "")
