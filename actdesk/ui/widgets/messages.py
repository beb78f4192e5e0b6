"""What the program says: notices that pass, messages that stay, questions that need an answer."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actdesk.ui.i18n import Translated
from actdesk.ui.icons import set_icon
from actdesk.ui.theme import Space, restyle, theme
from actdesk.ui.widgets.basics import Button, IconButton, PlainLabel
from actdesk.ui.wording import TONE_ICONS, Tone


class MessageBar(QFrame):
    """A message that stays on its page: icon, sentence, and whatever parts are added beneath."""

    def __init__(self, text: str = "", *, tone: Tone = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "message")
        self._icon = QLabel(self)
        self._text = PlainLabel(role="label", wrap=True, parent=self)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(Space.HAIR)
        self._parts.addWidget(self._text)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        self._line.setSpacing(Space.SMALL)
        icon_column = QVBoxLayout()
        icon_column.addWidget(self._icon)
        icon_column.addStretch(1)
        self._line.addLayout(icon_column)
        self._line.addLayout(self._parts, 1)
        self.set_tone(tone)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._text.text()

    def set_tone(self, tone: Tone) -> None:
        self.setProperty("tone", tone)
        restyle(self)
        set_icon(self._icon, TONE_ICONS[tone], "muted" if tone == "neutral" else tone, 20)

    def add_part(self, widget: QWidget) -> None:
        self._parts.addWidget(widget)

    def add_action(self, button: QWidget) -> None:
        """Put a button at the right end."""
        self._line.addWidget(button)


class Notice(Translated, MessageBar):
    """A short notice over the page that goes by itself, unless the pointer or the focus rests on it."""

    closed = Signal()
    undo_asked = Signal()

    STAY_MS = 8000

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent=parent, tone="good")
        self._undo_it: Callable[[], None] | None = None
        self._undo = Button(kind="link", icon="undo", parent=self)
        self._close = IconButton("close", colour="muted", parent=self)
        self.add_action(self._undo)
        self.add_action(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(self.STAY_MS)
        self._timer.timeout.connect(self._on_time)
        self._undo.clicked.connect(self._on_undo)
        self._close.clicked.connect(self.dismiss)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._undo.setText(self.tr("Undo"))
        self._close.set_label(self.tr("Close this notice"))

    def tell(self, text: str, *, tone: Tone = "good", undo: Callable[[], None] | None = None) -> None:
        """Show a sentence in place of the last one; `undo` adds the button."""
        self._undo_it = undo
        self._undo.setVisible(undo is not None)
        self.set_tone(tone)
        self.set_text(text)
        self.show()
        self.raise_()
        if tone in ("good", "info", "neutral"):
            self._timer.start()
        else:
            self._timer.stop()  # what went wrong stays until it is closed

    def dismiss(self) -> None:
        self._timer.stop()
        self.hide()
        self._undo_it = None
        self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.property("tone") in ("good", "info", "neutral"):
            self._timer.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _on_time(self) -> None:
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self._timer.start()
        else:
            self.dismiss()

    def _on_undo(self) -> None:
        undo, self._undo_it = self._undo_it, None
        self.dismiss()
        if undo is not None:
            undo()


class ConfirmDialog(Translated, QDialog):
    """A question. The safe answer is the default; the button that acts names the act."""

    def __init__(
        self, parent: QWidget | None, *, question: str, detail: str, act: str, dangerous: bool, keep: str
    ) -> None:
        super().__init__(parent)
        self._keep_text = keep
        self.setWindowTitle(question)
        icon = QLabel(self)
        set_icon(icon, "warning" if dangerous else "help", "bad" if dangerous else "accent", 28)
        heading = PlainLabel(question, role="heading", wrap=True, parent=self)
        body = PlainLabel(detail, wrap=True, parent=self)
        body.setVisible(bool(detail))
        self.safe = Button(parent=self)
        self.act = Button(kind="danger" if dangerous else "primary", parent=self)
        self.act.setText(act)
        self.safe.setDefault(True)
        self.safe.clicked.connect(self.reject)
        self.act.clicked.connect(self.accept)
        words = QVBoxLayout()
        words.setSpacing(Space.SMALL)
        words.addWidget(heading)
        words.addWidget(body)
        top = QHBoxLayout()
        top.setSpacing(Space.CARD)
        icon_column = QVBoxLayout()
        icon_column.addWidget(icon)
        icon_column.addStretch(1)
        top.addLayout(icon_column)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.safe)
        buttons.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.PAGE)
        column.addLayout(top)
        column.addLayout(buttons)
        self.setMinimumWidth(theme().pixels(420))
        self.setMaximumWidth(theme().pixels(560))
        self.retranslate()
        self.safe.setFocus()

    def retranslate(self) -> None:
        self.safe.setText(self._keep_text or self.tr("Cancel"))

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        question: str,
        *,
        act: str,
        detail: str = "",
        dangerous: bool = False,
        keep: str = "",
    ) -> bool:
        """Ask; True if the officer chose to `act`. `keep` is the word on the safe button (else "Cancel")."""
        dialog = cls(parent, question=question, detail=detail, act=act, dangerous=dangerous, keep=keep)
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()
