"""A small map of the world with points on it, drawn from outlines of our own data file: no picture, no network."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from actdesk import world
from actdesk.ui.theme import is_theme_change, theme

LEAST, MOST = 160, 420  # pixels wide; half as high
DOT = 4.0  # pixels; a ring around it is seen on land and sea alike


@functools.cache
def _outline() -> QPainterPath:
    """The land in degrees, north up; read when the first map is shown (15 ms)."""
    path = QPainterPath()
    for ring in world.outline():
        path.addPolygon(QPolygonF([QPointF(east, -north) for east, north in ring]))
    return path


class WorldMap(QWidget):
    """Equirectangular (plate carrée), the whole earth; each point has a cross of hairlines to find it by."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[tuple[float, float], ...] = ()
        self._ground = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def show_points(self, points: Sequence[tuple[float, float]], name: str, description: str) -> None:
        """Show these degrees north and east. The name and the description are what a screen reader says."""
        self._points = tuple(points)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().pixels(320), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(min(self.width(), MOST) // 2, LEAST // 2))

    def changeEvent(self, event: QEvent) -> None:
        if is_theme_change(event):
            self._ground = QPixmap()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        density = self.devicePixelRatioF()
        wanted = QSize(round(self.width() * density), round(self.height() * density))
        if self._ground.size() != wanted:
            self._ground = self._painted(wanted, density)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for north, east in self._points:
            self._mark(painter, self._frame(), north, east)
        painter.end()

    def _frame(self) -> QRectF:
        """Where the earth lies in the widget: at its left, twice as wide as high."""
        wide = min(float(self.width()), 2.0 * self.height())
        return QRectF(0, (self.height() - wide / 2) / 2, wide, wide / 2)

    def _painted(self, size: QSize, density: float) -> QPixmap:
        tokens = theme().tokens
        ground = QPixmap(size)
        ground.setDevicePixelRatio(density)
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self._frame()
        around = QPainterPath()
        around.addRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.fillPath(around, QColor(tokens.neutral_tint))
        painter.setClipPath(around)
        scale = frame.width() / 360
        onto = QTransform.fromTranslate(frame.center().x(), frame.center().y()).scale(scale, scale)
        painter.setBrush(QColor(tokens.surface))
        painter.setPen(QPen(QColor(tokens.line), 0.6))
        painter.drawPath(onto.map(_outline()))
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(tokens.rule))
        painter.drawPath(around)
        painter.end()
        return ground

    def _mark(self, painter: QPainter, frame: QRectF, north: float, east: float) -> None:
        tokens = theme().tokens
        spot = QPointF(
            frame.center().x() + east * frame.width() / 360, frame.center().y() - north * frame.width() / 360
        )
        painter.setPen(QPen(QColor(tokens.bad), 1.0))
        painter.drawLine(QPointF(frame.left(), spot.y()), QPointF(frame.right(), spot.y()))
        painter.drawLine(QPointF(spot.x(), frame.top()), QPointF(spot.x(), frame.bottom()))
        painter.setPen(QPen(QColor(tokens.surface), 2.0))
        painter.setBrush(QColor(tokens.bad))
        painter.drawEllipse(spot, DOT + 1, DOT + 1)
