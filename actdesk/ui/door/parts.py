"""What the pages of the door share: Enter does the next thing, Caps Lock is said, waiting is shown."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from actdesk.ui.i18n import Translated
from actdesk.ui.taborder import follow_layout
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import IconMark, PlainLabel

LONGEST = 1000  # characters of a passphrase
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DoorPage(QWidget):
    """A page on which Enter presses the button that has the focus, and otherwise does what the page is for."""

    def enter(self) -> None:
        """What the page is for."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        follow_layout(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if isinstance(focus, QPushButton) and focus.hasFocus():
            focus.click()
        else:
            self.enter()


def head_of(*labels: QWidget) -> QVBoxLayout:
    """A page's title and what stands close under it."""
    head = QVBoxLayout()
    head.setSpacing(Space.HAIR)
    for label in labels:
        head.addWidget(label)
    return head


def buttons_of(*buttons: QWidget) -> QHBoxLayout:
    """A page's buttons, from the left, the one that goes on first."""
    row = QHBoxLayout()
    row.setSpacing(Space.SMALL)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def column_of(page: QWidget, *parts: QWidget | QLayout, spacing: int = Space.CARD) -> QVBoxLayout:
    """Lay a page out as one column without margins: the card around it has them."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    return column


class CapsHint(Translated, QWidget):
    """Says that Caps Lock is on. Qt can't ask the keyboard: it shows in the letters that arrive."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = IconMark("warning", "warn", 16, parent=self)
        self._words = PlainLabel(role="small", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._words.setText(self.tr("Caps Lock is on."))
        self._words.set_tone("warn")

    def watch(self, field: QLineEdit) -> None:
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_CapsLock:
                self.hide()  # it has just changed: the next letter tells how it is now
            else:
                self._hear(event)
        elif event.type() is QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def _hear(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and text.lower() != text.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.setVisible(text.isupper() != shift)


class Waiting(Translated, QWidget):
    """A bar that moves, and why: unlocking takes about a second on purpose."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._words = PlainLabel(role="small", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._bar.setAccessibleName(self.tr("Please wait"))

    def say(self, text: str) -> None:
        """Show why; '' hides it."""
        self._words.setText(text)
        self.setVisible(bool(text))


class Radios(QWidget):
    """One of a few, as radio buttons under each other, each with a sentence beneath it if it needs one."""

    chosen = Signal(str)

    def __init__(self, options: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QRadioButton] = {}
        self._details: dict[str, PlainLabel] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for code, word in options:
            button, detail = QRadioButton(word, self), PlainLabel(role="small", wrap=True, parent=self)
            detail.setContentsMargins(theme().pixels(18) + Space.MEDIUM, 0, 0, Space.SMALL)
            detail.hide()
            self._buttons[code], self._details[code] = button, detail
            group.addButton(button)
            column.addWidget(button)
            column.addWidget(detail)
        group.buttonToggled.connect(self._on_toggled)

    def set_words(self, code: str, word: str, detail: str = "") -> None:
        self._buttons[code].setText(word)
        self._buttons[code].setAccessibleDescription(detail)
        self._details[code].setText(detail)
        self._details[code].setVisible(bool(detail))

    def value(self) -> str:
        return next((code for code, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, code: str) -> None:
        self._buttons[code].setChecked(True)

    def take_focus(self) -> None:
        self._buttons[self.value()].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_toggled(self, _button: QAbstractButton, on: bool) -> None:
        if on:
            self.chosen.emit(self.value())
