"""The parts of the Today page: a line, a figure and a step that lead somewhere, by key or by click."""

import re
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from actdesk.domain.base import Kind
from actdesk.domain.today import Task
from actdesk.ui.screens.today.words import TaskWords
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Chip, IconMark, PlainLabel, plain_tip
from actdesk.ui.wording import Tone

_RUN = re.compile(r"\S{25}(?=\S)")
_BREAK = "\u200b"  # a line may end here, nothing is drawn


def soft(text: str) -> str:
    """The text with places to break in words longer than a line: a handle may have 200 letters and no blank."""
    return _RUN.sub(rf"\g<0>{_BREAK}", text)


class RowButton(QPushButton):
    """A button with parts of its own in it, as wide as its place and as high as its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, words: str) -> None:
        """What a screen reader and a tooltip say of the whole."""
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))

    def quieten(self) -> None:
        """Let the pointer fall through the parts onto the button; call it once they are there."""
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


class TaskLine(RowButton):
    """One task: what to do and on which record, a few words more, how late. `chosen` leads there."""

    chosen = Signal(object, object)  # Kind, UUID

    def __init__(self, task: Task, words: TaskWords, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task = task
        title = _wrapped(words.title, "label", self)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(title)
        if words.detail:
            column.addWidget(_wrapped(words.detail, "muted", self))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addLayout(column, 1)
        if words.chip:
            row.addWidget(Chip(words.chip, words.tone, parent=self), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(IconMark("chevron-right", "muted", 16, parent=self))
        self.say(words.spoken())
        self.quieten()
        self.clicked.connect(self._on_clicked)

    @property
    def place(self) -> tuple[Kind, UUID]:
        return self.task.record, self.task.id

    def _on_clicked(self) -> None:
        self.chosen.emit(*self.place)


class FigureButton(RowButton):
    """A key figure that leads to its screen."""

    chosen = Signal(str)  # the screen's key

    def __init__(self, screen: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self._screen = screen
        self._figure = PlainLabel(role="figure", parent=self)
        self._words = PlainLabel(role="muted", wrap=True, parent=self)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._figure)
        column.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.CARD, Space.SMALL, Space.MEDIUM, Space.MEDIUM)
        row.addLayout(column, 1)
        row.addWidget(IconMark("chevron-right", "muted", 16, parent=self))
        self.quieten()
        self.clicked.connect(self._on_clicked)

    def show_figure(self, figure: str, words: str, tone: Tone = "neutral") -> None:
        """Show "7 / 9" over "accounts meet the rule"; the tone tints the figure."""
        self._figure.setText(figure)
        self._figure.set_tone(tone)
        self._words.setText(words)
        self.say(f"{figure} {words}")

    def _on_clicked(self) -> None:
        self.chosen.emit(self._screen)


class StepLine(RowButton):
    """A first step for a new store: an icon, what to do, why."""

    chosen = Signal(str, str)  # the screen's key, the action's ('' to open the screen alone)

    def __init__(self, icon: str, screen: str, action: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = screen, action
        self._title = PlainLabel(role="label", wrap=True, parent=self)
        self._detail = PlainLabel(role="muted", wrap=True, parent=self)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        row.setSpacing(Space.CARD)
        row.addWidget(IconMark(icon, "accent", 24, parent=self))
        row.addLayout(column, 1)
        row.addWidget(IconMark("chevron-right", "muted", 16, parent=self))
        self.quieten()
        self.clicked.connect(self._on_clicked)

    def set_words(self, title: str, detail: str) -> None:
        self._title.setText(title)
        self._detail.setText(detail)
        self.say(f"{title}. {detail}")

    def _on_clicked(self) -> None:
        self.chosen.emit(*self._place)


def _wrapped(text: str, role: str, parent: QWidget) -> PlainLabel:
    label = PlainLabel(soft(text), role="label" if role == "label" else "muted", wrap=True, parent=parent)
    label.setMinimumWidth(1)
    return label
