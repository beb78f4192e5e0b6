"""The frame of a page on which one thing is done: a way back, a column that is never too wide, help beside it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from actdesk.ui.i18n import Translated, say
from actdesk.ui.screens.requests.keeper import KeptState
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, FlowLayout, PlainLabel, Scrolled

_ASIDE = 320  # logical pixels of the help beside the column


class WorkPage(Translated, QWidget):
    """Put the page's parts into `column`, help into `aside`. Enter continues, Escape leads back."""

    back_asked = Signal()
    continue_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._back = Button(kind="quiet", icon="back", parent=self)
        self._state = PlainLabel(role="small", parent=self)
        self._kept = KeptState.NOTHING
        self._state.hide()
        self._main, self._side = QWidget(self), QWidget(self)
        for part in (self._main, self._side):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = self._column_of(self._main)
        self.aside = self._column_of(self._side)
        self._side.hide()
        self.buttons = FlowLayout(spacing=Space.SMALL)
        self._scroll = Scrolled(parent=self)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setContentsMargins(0, 0, Space.SMALL, Space.CARD)
        self._both.setSpacing(Space.PAGE)
        self._both.addWidget(self._main, 100, Qt.AlignmentFlag.AlignTop)
        self._both.addWidget(self._side, 60, Qt.AlignmentFlag.AlignTop)
        self._both.addStretch(1)
        self._scroll.body.addLayout(self._both)
        self._scroll.body.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addStretch(1)
        top.addWidget(self._state)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(Space.SMALL)
        page.addLayout(top)
        page.addWidget(self._scroll, 1)
        self._back.clicked.connect(self.back_asked)
        # A field of several lines takes Alt+Left for itself unless it is a shortcut.
        back_key = QShortcut(QKeySequence("Alt+Left"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back_key.activated.connect(self.back_asked)
        theme().changed.connect(self._arrange)

    @staticmethod
    def _column_of(widget: QWidget) -> QVBoxLayout:
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        return column

    def end_with_actions(self, *buttons: QWidget) -> None:
        """Put these buttons under what the column holds by now."""
        for button in buttons:
            self.buttons.addWidget(button)
        self.column.addLayout(self.buttons)

    def show_aside(self) -> None:
        """There is help: show it beside the column, or under it where there is no room."""
        self._side.show()
        self._arrange()

    def column_width(self) -> int:
        return self._main.width()

    def retranslate(self) -> None:
        """The owner or the page itself says its words; the frame's one word follows by itself."""

    def set_back_words(self, text: str) -> None:
        self._back.setText(text)

    def show_kept(self, state: str) -> None:
        """Say whether what was typed is safe."""
        self._kept = KeptState(state)
        words = {
            KeptState.WAITING: say("Requests", "Saving…"),
            KeptState.KEPT: say("Requests", "Saved"),
            KeptState.FAILED: say("Requests", "Not saved yet"),
        }
        self._state.setText(words.get(self._kept, ""))
        self._state.setVisible(self._kept is not KeptState.NOTHING)
        self._state.set_tone({KeptState.KEPT: "good", KeptState.FAILED: "bad"}.get(self._kept, "neutral"))  # type: ignore[arg-type]

    def reveal(self, widget: QWidget) -> None:
        """Scroll to a part of the page."""
        self._scroll.ensureWidgetVisible(widget)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_kept(self._kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, focus = event.key(), self.focusWidget()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focus, QPushButton) and focus.isEnabled():
                focus.click()
            else:
                self.continue_asked.emit()
        elif key == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = theme().pixels(Space.WALK_WIDTH)
        self._main.setMaximumWidth(wide)
        beside = self.width() >= theme().pixels(Space.NARROW)
        self._side.setMaximumWidth(theme().pixels(_ASIDE) if beside else wide)
        self._side.setMinimumWidth(theme().pixels(_ASIDE - 60) if beside and not self._side.isHidden() else 0)
        # A column reckons its height for all the width there is, whatever its parts take: the rest is margin.
        beyond = Space.SMALL if beside else max(Space.SMALL, self.width() - wide)
        self._both.setContentsMargins(0, 0, beyond, Space.CARD)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._both.direction() != direction:
            self._both.setDirection(direction)
