"""Unlocking: one field, one button. After wrong passphrases it waits a little longer each time."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.ui.door.passphrase import LONGEST
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Form, LineInput, MessageBar, PlainLabel

FREE_TRIES = 3
LONGEST_WAIT = 30  # seconds


def wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong passphrases in a row: 0 for the first three, then 2, 4, 8 … 30."""
    return 0 if wrong <= FREE_TRIES else min(2 ** (wrong - FREE_TRIES), LONGEST_WAIT)


class UnlockPage(Translated, QWidget):
    """Asks for the passphrase. The window answers with `say()`, or opens and forgets this page."""

    unlock_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong = 0
        self._left = 0
        self._busy = False
        self._title = PlainLabel(role="title", parent=self)
        self._about = PlainLabel(role="muted", wrap=True, parent=self)
        self._said = MessageBar(tone="bad", parent=self)
        self._said.hide()
        self._field = LineInput(limit=LONGEST, secret=True)
        self._form = Form(parent=self)
        self._form.add("passphrase", self._field)
        self._unlock = Button(kind="primary", icon="unlock", parent=self)
        self._unlock.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        for widget in (self._title, self._about, self._said, self._form):
            column.addWidget(widget)
        column.addWidget(self._unlock, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second)
        self._unlock.clicked.connect(self._on_unlock)
        self._field.returnPressed.connect(self._on_unlock)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("ActDesk is locked"))
        self._about.setText(self.tr("Everything on this desk is encrypted. Your passphrase opens it."))
        self._form.label("passphrase", self.tr("Passphrase"))
        self._show_button()

    def focus(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """Say why the store stays locked; a wrong passphrase counts."""
        self._busy = False
        self._wrong += wrong
        self._left = wait_after(self._wrong) if wrong else 0
        self._said.set_text(sentence)
        self._said.show()
        self._field.clear()
        if self._left:
            self._second.start()
        self._show_button()
        self.focus()

    def clear(self) -> None:
        """Let nothing readable stay."""
        self._busy = False
        self._wrong = 0
        self._field.clear()
        self._form.clear_errors()
        self._said.hide()
        self._show_button()

    def _on_unlock(self) -> None:
        if self._busy or self._left or not self._form.check():
            return
        self._busy = True
        self._said.hide()
        self._show_button()
        self.unlock_asked.emit(self._field.value())

    def _on_second(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._left = 0
            self._second.stop()
        self._show_button()

    def _show_button(self) -> None:
        if self._busy:
            text = self.tr("Unlocking …")
        elif self._left:
            text = self.tr("Try again in %n second(s)", "", self._left)
        else:
            text = self.tr("Unlock")
        self._unlock.setText(text)
        self._unlock.setEnabled(not self._busy and not self._left)
        self._field.setReadOnly(self._busy)
