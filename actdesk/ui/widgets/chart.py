"""A bar chart of our own: horizontal bars with their words and figures, and the same as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, is_theme_change, theme
from actdesk.ui.widgets.basics import Button, PlainLabel, clean_text
from actdesk.ui.wording import Tone

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Bar:
    """One bar: its words, its figure (not negative), its tone (neutral: the accent colour)."""

    label: str
    value: int
    tone: Tone = "neutral"
    shown: str = ""  # how the figure is written, where it is no plain number: a share

    @property
    def figure(self) -> str:
        return self.shown or i18n.number(self.value)


class _Bars(QWidget):
    """Paints the bars; the figures stand beside them, so that no axis is needed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._whole = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar], whole: int) -> None:
        self._bars, self._whole = tuple(bars), whole
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().pixels(320), self._row() * max(len(self._bars), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().pixels(200), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if is_theme_change(event):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def _row(self) -> int:
        return self.fontMetrics().height() + 14

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, tokens = self.fontMetrics(), theme().tokens
        widest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0)
        words = min(widest, int(self.width() * 0.6)) + Space.MEDIUM
        figures = max((metrics.horizontalAdvance(bar.figure) for bar in self._bars), default=0)
        room = max(self.width() - words - figures - Space.MEDIUM, 8)
        most = self._whole or max((bar.value for bar in self._bars), default=0) or 1
        for place, bar in enumerate(self._bars):
            top = place * self._row()
            line = QRectF(0, top, words - Space.MEDIUM, self._row())
            label = metrics.elidedText(clean_text(bar.label), Qt.TextElideMode.ElideRight, int(line.width()) + 1)
            painter.setPen(QColor(tokens.text))
            painter.drawText(line, _LEFT, label)
            length = room * bar.value / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent if bar.tone == "neutral" else getattr(tokens, bar.tone)))
            thick = self._row() * 0.5
            if bar.value:
                painter.drawRoundedRect(QRectF(words, top + thick / 2, max(length, 3), thick), 3, 3)
            painter.setPen(QColor(tokens.text))
            spot = QRectF(words + length + Space.SMALL, top, figures + Space.SMALL, self._row())
            painter.drawText(spot, _LEFT, bar.figure)
        painter.end()


class _Sides(QStackedWidget):
    """The chart and its table; as high as the one that is shown, so that nothing is left blank beneath it."""

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        assert shown is not None  # both sides are there from the start
        return shown.sizeHint().expandedTo(shown.minimumSize()).boundedTo(shown.maximumSize())

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        assert shown is not None
        return shown.minimumSizeHint().expandedTo(shown.minimumSize()).boundedTo(shown.maximumSize())


class BarChart(Translated, QWidget):
    """A titled chart that can be read as a table; its accessible description says all of it."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._head = ("", "")
        self._title = PlainLabel(role="heading", wrap=True, parent=self)
        self._switch = Button(kind="link", parent=self)
        self._picture = _Bars(self)
        self._table = QTableWidget(0, 2, self)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        head = self._table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)  # as wide as its head in large letters
        self._pages = _Sides(self)
        self._pages.addWidget(self._picture)
        self._pages.addWidget(self._table)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self._pages)
        self._switch.clicked.connect(self._toggle)
        self.retranslate()

    def retranslate(self) -> None:
        as_table = self._pages.currentWidget() is self._table
        self._switch.setText(self.tr("Show as chart") if as_table else self.tr("Show as table"))
        self._fill_table()

    def show_bars(self, title: str, bars: Sequence[Bar], *, head: tuple[str, str] = ("", ""), whole: int = 0) -> None:
        """Show bars in the given order. `head` is the table's two headings (what, how many).

        `whole` is the figure of a bar that takes all the room, 100 for shares; 0: the greatest one does.
        """
        self._bars, self._head = tuple(bars), head
        self._title.setText(title)
        self._picture.show_bars(bars, whole)
        self._fill_table()
        said = "; ".join(f"{bar.label}: {bar.figure}" for bar in self._bars)
        for widget in (self, self._picture, self._table):
            widget.setAccessibleName(title)
            widget.setAccessibleDescription(said)

    def _fill_table(self) -> None:
        for place, (text, side) in enumerate(zip(self._head, (_LEFT, _RIGHT), strict=True)):
            head = QTableWidgetItem(text)
            head.setTextAlignment(side)
            self._table.setHorizontalHeaderItem(place, head)
        self._table.setRowCount(len(self._bars))
        for row, bar in enumerate(self._bars):
            self._table.setItem(row, 0, QTableWidgetItem(clean_text(bar.label)))
            figure = QTableWidgetItem(bar.figure)
            figure.setTextAlignment(_RIGHT)
            self._table.setItem(row, 1, figure)
        rows = self._table.rowHeight(0) * len(self._bars) if self._bars else 0
        self._table.setFixedHeight(rows + self._table.horizontalHeader().sizeHint().height() + 4)

    def _toggle(self) -> None:
        self._pages.setCurrentIndex(1 - self._pages.currentIndex())
        self._pages.updateGeometry()
        self.retranslate()
