"""The files as a grid of small pictures: made by the engine when they come into sight, kept in memory alone."""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from actdesk.services.pictures import Pictures
from actdesk.ui import icons
from actdesk.ui.jobs import Jobs
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets.basics import clean_text
from actdesk.ui.widgets.paged_model import TONE
from actdesk.ui.wording import TONE_ICONS

SIDE_PX = 200  # asked of the engine
KEPT = 400  # pictures of that size, some 100 KB each at most
AT_ONCE = 6  # so that what has scrolled out of sight is soon passed over
FILE, STATE = 0, 1
Index = QModelIndex | QPersistentModelIndex


def _make(pictures: Pictures, paths: tuple[Path, ...]) -> dict[Path, bytes | None]:
    """Runs on a worker."""
    return {path: pictures.preview(path, SIDE_PX) for path in paths}


class Thumbnails(QObject):
    """`of` gives what is there and asks for what is not; `came` says that some are there now."""

    came = Signal()

    def __init__(self, pictures: Pictures, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures, self._jobs = pictures, jobs
        self._known: OrderedDict[Path, QImage] = OrderedDict()
        self._wanted: OrderedDict[Path, None] = OrderedDict()
        self._busy = False

    def of(self, path: Path) -> QImage | None:
        """The small picture of this file; an empty one where it cannot be shown; None while it is being made."""
        known = self._known.get(path)
        if known is None and path not in self._wanted:
            self._wanted[path] = None
            QTimer.singleShot(0, self._next)
        return known

    def forget(self) -> None:
        """Keep no picture in memory."""
        self._known.clear()
        self._wanted.clear()

    def _next(self) -> None:
        if self._busy or not self._wanted:
            return
        latest = tuple(reversed(self._wanted))[:AT_ONCE]  # what was asked for last is in sight
        self._busy = True
        self._jobs.run(_make, self._pictures, latest, owner=self, done=self._on_made, failed=self._on_failed)

    def _on_failed(self, _fault: object) -> None:
        self._busy = False
        self._wanted.clear()

    def _on_made(self, made: dict[Path, bytes | None]) -> None:
        self._busy = False
        for path, png in made.items():
            if path in self._wanted:  # not forgotten meanwhile
                del self._wanted[path]
                image = QImage()
                if png is not None:
                    image.loadFromData(png, "PNG")  # and no other format, whatever the bytes say
                self._known[path] = image
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        self.came.emit()
        self._next()


class TileDelegate(QStyledItemDelegate):
    """Paints a file as its picture, its name beneath, and how it stands as an icon in the corner."""

    def __init__(self, thumbnails: Thumbnails, path_of: Callable[[int], Path], parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails, self._path_of = thumbnails, path_of

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        side = theme().pixels(132)
        return QSize(side + 2 * Space.SMALL, side + option.fontMetrics.height() + 3 * Space.SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = theme().tokens
        cell = option.rect.adjusted(Space.HAIR, Space.HAIR, -Space.HAIR, -Space.HAIR)
        line = option.fontMetrics.height()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(tokens.accent if chosen else tokens.rule))
        painter.setBrush(QColor(tokens.selection if chosen else tokens.neutral_tint))
        painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        room = cell.adjusted(Space.HAIR, Space.HAIR, -Space.HAIR, -line - Space.SMALL)
        self._draw(painter, room, index)
        self._draw_state(painter, room, index)
        painter.setPen(QColor(tokens.text))
        words = QRect(cell.left() + Space.HAIR, room.bottom() + 2, cell.width() - 2 * Space.HAIR, line + 4)
        name = clean_text(str(index.data() or "")).replace("\n", " ")
        shown = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), shown)
        painter.restore()

    def _draw(self, painter: QPainter, room: QRect, index: Index) -> None:
        image = self._thumbnails.of(self._path_of(index.row()))
        if image is None or image.isNull():
            side = theme().pixels(28)
            picture = icons.pixmap("pictures" if image is None else "eye-off", "muted", side)
            painter.drawPixmap(room.center().x() - side // 2, room.center().y() - side // 2, picture)
            return
        size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        painter.drawImage(place, image)

    def _draw_state(self, painter: QPainter, room: QRect, index: Index) -> None:
        tone = index.sibling(index.row(), STATE).data(TONE)
        if not tone:
            return
        side = theme().pixels(18)
        box = QRectF(room.left() + 2, room.top() + 2, side + 6, side + 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(theme().tokens, f"{tone}_tint")))
        painter.drawRoundedRect(box, 6, 6)
        colour = "muted" if tone == "neutral" else tone
        painter.drawPixmap(int(box.left()) + 3, int(box.top()) + 3, icons.pixmap(TONE_ICONS[tone], colour, side))


class Grid(QListView):
    """The tiles; Delete takes one off the table, Enter opens it, Tab goes on."""

    removal_asked = Signal(int)  # row
    opened = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(Space.HAIR)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._on_double_click)
        theme().changed.connect(self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit(row)
        elif row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def _on_double_click(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()


def spoken(parts: tuple[Any, ...]) -> str:
    """What a screen reader says of a tile: its name, how it stands, what it gives away."""
    return ", ".join(str(part) for part in parts if part)
