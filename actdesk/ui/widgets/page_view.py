"""Pages of a document as images, under each other: fitted to the width there is, or larger."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QImageReader,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from actdesk.ui.theme import Space, is_theme_change, theme

_ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}


class _Page(QWidget):
    """One page, drawn on the paper's own white in either theme: that is how it will be printed.

    Its image is unpacked when it is first seen: two dozen at once would stop the window for half a second.
    """

    def __init__(self, png: bytes, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._png = png
        self._size = _size_of(png)
        self._scaled = QPixmap()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_width(self, width: int) -> None:
        height = round(self._size.height() * width / max(self._size.width(), 1))
        self.setFixedSize(QSize(width, height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._scaled.size() != size:
            how = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._scaled = QPixmap.fromImage(QImage.fromData(self._png).scaled(size, *how))
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._scaled)
        painter.setPen(QPen(QColor(theme().tokens.rule), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


def _size_of(png: bytes) -> QSize:
    """What the image's head says; nothing of it is unpacked for that."""
    buffer = QBuffer()
    buffer.setData(png)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer, QByteArray(b"png")).size()


class PageView(QScrollArea):
    """Shows pages from PNG. It takes the focus, scrolls by the usual keys, and asks for zoom by Ctrl and + - 0."""

    zoom_asked = Signal(int)  # 1: larger, -1: smaller, 0: to the width
    turn_asked = Signal(int)  # 1: the next page, -1: the one before, where this one has ended

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[_Page] = []
        self._zoom = 1.0
        self._inner = QWidget(self)
        self._inner.setProperty("kind", "scrolled")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        self._column.setSpacing(Space.CARD)
        self._column.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._ring = _Ring(self)

    def show_pages(self, pages: Sequence[bytes], names: Sequence[str]) -> None:
        """Show these PNG images in place of the last ones; `names` says of each which page it is."""
        for old in self._pages:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._pages = []
        for number, (png, name) in enumerate(zip(pages, names, strict=True)):
            page = _Page(png, name, self._inner)
            self._column.insertWidget(number, page, 0, Qt.AlignmentFlag.AlignHCenter)
            self._pages.append(page)
        self._fit()

    def page_count(self) -> int:
        return len(self._pages)

    def set_zoom(self, zoom: float) -> None:
        """1.0 fits the width there is; 2.0 is twice as wide."""
        self._zoom = zoom
        self._fit()

    def wanted_pixels(self) -> int:
        """How many pixels wide a page should come, at the zoom and on the screen of the moment."""
        return round(self._width() * self.devicePixelRatioF())

    def to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def to_end(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect())
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event):
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.show_ring(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.show_ring(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in _ZOOM_KEYS:
            self.zoom_asked.emit(_ZOOM_KEYS[Qt.Key(key)])
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space) and bar.value() == bar.maximum():
            self.turn_asked.emit(1)
        elif key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turn_asked.emit(-1)
        elif key == Qt.Key.Key_Space:
            bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
        elif key == Qt.Key.Key_Home:
            self.to_top()
        elif key == Qt.Key.Key_End:
            self.to_end()
        else:
            super().keyPressEvent(event)

    def _width(self) -> int:
        room = self.viewport().width() - 2 * Space.SMALL
        fitted = min(room, theme().pixels(900))
        return max(round(fitted * self._zoom), 80)

    def _fit(self) -> None:
        for page in self._pages:
            page.set_width(self._width())


class _Ring(QWidget):
    """The mark of the focus around the view, over its pages; it takes no click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_ring(self, shown: bool) -> None:
        self.setVisible(shown)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme().tokens.accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
