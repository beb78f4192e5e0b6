"""The bar above a list: the search line and the filter buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QMenu, QWidget

from actdesk.ui import wording
from actdesk.ui.i18n import Translated
from actdesk.ui.icons import set_icon
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets.basics import Button, IconButton, IconMark
from actdesk.ui.widgets.flow import FlowLayout

TYPING_MS = 150
MARK = 16  # logical pixels of the signs in the line, at the usual letters


class SearchLine(Translated, QLineEdit):
    """A search field: Down leads into the list, Escape empties it. Its signs grow with the letters; Qt's own do not."""

    left_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(200)
        self.magnifier = IconMark("search", "muted", MARK, parent=self)
        self.cross = IconButton("close", colour="muted", parent=self)
        set_icon(self.cross, "close", "muted", MARK)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Escape does it
        self.cross.hide()
        self.cross.clicked.connect(self.clear)
        self.textChanged.connect(self._on_text)
        theme().changed.connect(self._place)
        self.retranslate()
        self._place()

    def retranslate(self) -> None:
        self.cross.set_label(self.tr("Empty the field"), self.tr("Esc"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _on_text(self, text: str) -> None:
        self.cross.setVisible(bool(text))

    def _place(self) -> None:
        side, top = theme().pixels(MARK), (self.height() - theme().pixels(MARK)) // 2
        self.setTextMargins(side + Space.HAIR, 0, side + Space.HAIR, 0)
        self.magnifier.move(Space.SMALL, top)
        self.cross.setGeometry(self.width() - side - Space.SMALL, top, side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ListBar(QWidget):
    """The search line and the buttons: beside each other, or the buttons on lines of their own where it is narrow."""

    def __init__(self, search: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = _Buttons(self)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        self._line.setSpacing(Space.SMALL)
        self._line.addWidget(search, 1)
        self._line.addWidget(self._buttons)

    def add(self, button: QWidget) -> None:
        """Put a button at the end."""
        self._buttons.flow.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """One line while the search keeps room to type in; called again when a button's words change."""
        narrow = self._buttons.sizeHint().width() + theme().pixels(160) > self.width()
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() is not wanted:
            self._line.setDirection(wanted)


class _Buttons(QWidget):
    """As wide as all buttons where there is room; they flow where there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, spacing=Space.SMALL)

    def sizeHint(self) -> QSize:
        hints = self.flow.hints()
        width = sum(hint.width() + Space.SMALL for hint in hints)
        return QSize(max(width - Space.SMALL, 0), max((hint.height() for hint in hints), default=0))


class FilterButton(Button):
    """One column's filter: a button with a menu of words to tick."""

    changed = Signal()

    def __init__(self, key: str, group: str, codes: Sequence[str], *, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.key = key
        self._group = group
        self._menu = QMenu(self)
        self._menu.setProperty("checks", True)
        self.setProperty("menu", True)
        self._codes = tuple(str(code) for code in codes)
        for code in self._codes:
            action = self._menu.addAction("")
            action.setCheckable(True)
            action.setData(code)
            action.toggled.connect(self._on_toggled)
        self.setMenu(self._menu)

    def chosen(self) -> tuple[str, ...]:
        return tuple(a.data() for a in self._menu.actions() if a.isChecked())

    def choose(self, codes: Sequence[str]) -> None:
        for action in self._menu.actions():
            blocked = action.blockSignals(True)
            action.setChecked(action.data() in codes)
            action.blockSignals(blocked)

    def set_words(self, title: str) -> None:
        for action in self._menu.actions():
            action.setText(wording.word(self._group, action.data()).replace("&", "&&"))
        words = [wording.word(self._group, code) for code in self.chosen()]
        if not words:
            self.setText(title)
        elif len(words) <= 2:
            self.setText(self.tr("{column}: {words}").format(column=title, words=", ".join(words)))
        else:
            self.setText(self.tr("{column}: {n} chosen").format(column=title, n=len(words)))
        self.set_active(bool(words))

    def _on_toggled(self, _on: bool) -> None:
        self.changed.emit()
