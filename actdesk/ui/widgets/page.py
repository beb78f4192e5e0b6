"""How a page begins and what it says when there is nothing: its header, its empty state, its figures."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from actdesk.ui.icons import set_icon
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets.basics import Button, Card, PlainLabel
from actdesk.ui.wording import Tone

LEAST_TITLE = 100  # pixels at the usual letters that a title keeps beside its buttons


class PageHeader(QWidget):
    """Title, one sentence of purpose, and at the right the one primary action (with quieter ones before it)."""

    acted = Signal()  # the primary action was asked for

    def __init__(self, *, icon: str = "add", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._purpose = PlainLabel(role="muted", wrap=True, parent=self)
        self.primary = Button(kind="primary", icon=icon, parent=self)
        self.primary.hide()
        self.primary.clicked.connect(self._on_clicked)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._title)
        words.addWidget(self._purpose)
        self._buttons: list[QWidget] = [self.primary]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.SMALL)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.primary, 0, Qt.AlignmentFlag.AlignTop)

    def set_words(self, title: str, purpose: str = "", action: str = "") -> None:
        """All words of the header; without `action` there is no primary button."""
        self._title.setText(title)
        self._purpose.setText(purpose)
        self._purpose.setVisible(bool(purpose))
        self.primary.setText(action)
        self.primary.setVisible(bool(action))

    def add_action(self, button: QWidget) -> None:
        """Put a quieter button before the primary one."""
        self._row.insertWidget(self._row.count() - 1, button, 0, Qt.AlignmentFlag.AlignTop)
        self._buttons.insert(len(self._buttons) - 1, button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Where the buttons would leave the title no room (large letters, long words), they stand beneath it."""
        shown = [button for button in self._buttons if not button.isHidden()]
        wide = sum(button.sizeHint().width() + Space.SMALL for button in shown) + theme().pixels(LEAST_TITLE)
        beside = wide <= self.width() or len(shown) < 2
        side = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != side:
            self._row.setDirection(side)
            for button in self._buttons:
                self._row.setAlignment(button, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag.AlignLeft)
            self.updateGeometry()

    def _on_clicked(self) -> None:
        self.acted.emit()


class EmptyState(QWidget):
    """What to do when there is nothing: an icon, a sentence, an action."""

    acted = Signal()

    def __init__(self, *, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark = QLabel(self)
        set_icon(mark, icon, "muted", 40)
        self._title = PlainLabel(role="heading", wrap=True, parent=self)
        self._detail = PlainLabel(role="muted", wrap=True, parent=self)
        self.button = Button(parent=self)
        self.button.hide()
        self.button.clicked.connect(self._on_clicked)
        centre = Qt.AlignmentFlag.AlignHCenter
        for label in (self._title, self._detail):
            label.setAlignment(centre)
            label.setMaximumWidth(theme().pixels(480))
            label.setMinimumWidth(min(theme().pixels(280), 480))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.SMALL)
        column.addStretch(2)
        column.addWidget(mark, 0, centre)
        for label in (self._title, self._detail):
            row = QHBoxLayout()  # aligned by itself, a wrapped label would get the height of its first guess
            row.addStretch(1)
            row.addWidget(label, 1000)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(Space.SMALL)
        column.addWidget(self.button, 0, centre)
        column.addStretch(3)

    def set_words(self, title: str, detail: str = "", action: str = "") -> None:
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.button.setText(action)
        self.button.setVisible(bool(action))

    def _on_clicked(self) -> None:
        self.acted.emit()


class KeyFigure(Card):
    """One figure that matters, with its words beneath."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._figure = PlainLabel(role="figure", parent=self)
        self._words = PlainLabel(role="muted", wrap=True, parent=self)
        self.body.setSpacing(0)
        self.body.addWidget(self._figure)
        self.body.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: str, words: str, tone: Tone = "neutral") -> None:
        """Show "7 of 9" and "accounts meet the co-administration rule"; the tone colours the card's edge."""
        self._figure.setText(figure)
        self._words.setText(words)
        self.set_tone(tone)
        self.setAccessibleName(f"{figure} {words}")


class _Sheet(QWidget):
    """What scrolls: as high as it needs to be at the width that it has.

    Its layout would ask for the height that it needs where it is narrowest, and leave the rest blank at its end.
    """

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        return QSize(least.width(), 0) if layout is not None and layout.hasHeightForWidth() else least


class Scrolled(QScrollArea):
    """A page that scrolls when it is higher than the window; put parts into `body`."""

    def __init__(self, *, margin: int = 0, spacing: int = Space.CARD, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = _Sheet(self)
        inner.setProperty("kind", "scrolled")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)


def give_way(part: QWidget, least: int) -> None:
    """Let a part that scrolls by itself shrink to `least` pixels (at the usual letters) before its page scrolls.

    A page asks a part for the height that it would like; a table and a record would like all there is.
    """
    part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    part.setMinimumHeight(theme().pixels(least))
