"""A picture on the page: only ever painted from a PNG that the engine made in a process of its own."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme

PREVIEW_PX = 560  # asked of the engine; a box is never drawn larger than this without loss

LEAST_HIGH = 250  # of a table with its record, so that both can still be read


class PictureBox(Translated, QWidget):
    """Shows one picture, fitted, on a quiet ground; a sentence where there is none."""

    def __init__(self, *, high: int = 180, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._sentence = ""
        self._name = ""
        self._high = high
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def retranslate(self) -> None:
        """The sentences are its owner's."""

    def show_png(self, png: bytes, name: str) -> bool:
        """Show a picture from the engine; `name` is what a screen reader says. False if it is no PNG."""
        image = QImage()
        image.loadFromData(png, "PNG")  # and no other format, whatever the bytes say
        self._image, self._sentence = image, ""
        self._say(name)
        return not image.isNull()

    def show_sentence(self, sentence: str) -> None:
        """Show words in place of a picture."""
        self._image, self._sentence = QImage(), sentence
        self._say(sentence)

    def has_picture(self) -> bool:
        return not self._image.isNull()

    def sizeHint(self) -> QSize:
        return QSize(theme().pixels(200), theme().pixels(self._high))

    def minimumSizeHint(self) -> QSize:
        return QSize(96, min(theme().pixels(self._high), 2 * self._high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(tokens.rule))
        painter.setBrush(QColor(tokens.neutral_tint))
        painter.drawRoundedRect(frame, 6, 6)
        if self._image.isNull():
            painter.setPen(QColor(tokens.muted))
            room = frame.adjusted(Space.SMALL, Space.SMALL, -Space.SMALL, -Space.SMALL)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), self._sentence)
        else:
            room = frame.adjusted(4, 4, -4, -4)
            density = self.devicePixelRatioF()
            size = QSize(self._image.width(), self._image.height())
            size.scale(int(room.width() * density), int(room.height() * density), Qt.AspectRatioMode.KeepAspectRatio)
            wide, tall = size.width() / density, size.height() / density
            place = QRectF(room.center().x() - wide / 2, room.center().y() - tall / 2, wide, tall)
            painter.drawImage(place, self._image)
        painter.end()

    def _say(self, name: str) -> None:
        self.setAccessibleName(name)
        self.update()


class SideBySide(QWidget):
    """Two parts beside each other, or under each other where there is no room."""

    def __init__(self, left: QWidget, right: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.MEDIUM)
        self._sides = (left, right)
        for part in self._sides:
            self._row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().pixels(380)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)

    def minimumSizeHint(self) -> QSize:
        one, other = (side.minimumSizeHint() for side in self._sides)
        return QSize(max(one.width(), other.width()), super().minimumSizeHint().height())
