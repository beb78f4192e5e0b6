"""The picture on which boxes are drawn: by mouse, and by keyboard alone. What is drawn is in fractions of it.

Keys: N a new box, Page Down and Page Up choose, arrows move, Shift and arrows size, with Ctrl finer; Delete removes,
Ctrl+Z takes back. The crop is chosen as the boxes are, after the last of them. Suggested faces are outlines that cover
nothing: each becomes a box when a person confirms it (Enter) or moves it, or is taken away (Delete).
"""

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from actdesk.domain.covering import MOST_BOXES, Box, Drawn, Steps, topmost_at
from actdesk.ui.theme import Space, theme

STEP, FINE = 0.02, 0.002  # of the picture, for one press of an arrow
NEW = 0.2  # of the picture: a new box is as wide and as high
GRIP = 7.0  # pixels around the corner at which a box is sized
CROP = -1  # the chosen part is the crop, not a box
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Hold(Enum):
    """What the mouse holds."""

    NOTHING = auto()
    NEW = auto()
    MOVE = auto()
    SIZE = auto()


class Canvas(QWidget):
    """Shows the picture with its boxes and its crop; every change is one step that can be taken back."""

    drawn = Signal()  # something is drawn otherwise
    chosen = Signal()  # another part is the chosen one

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = Steps()
        self.at: int | None = None  # the chosen box, or CROP
        self._image = QImage()
        self._hold, self._from, self._held = Hold.NOTHING, QPointF(), Drawn()
        self._grabbed = 0  # the place of what the mouse holds, in `_held`
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_png(self, png: bytes) -> bool:
        """Show a picture from the engine. False if it is no PNG."""
        image = QImage()
        image.loadFromData(png, "PNG")
        self._image = image
        self._hug()
        self.update()
        return not image.isNull()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hug()

    def _hug(self) -> None:
        """Be no wider than the picture: beside it would be nothing but empty space, most of all with large letters."""
        size = self._image.size()
        if not size.isEmpty():
            least = self.minimumSizeHint().width()
            self.setMaximumWidth(max(least, self.sizeHint().height() * size.width() // size.height() + 1))

    def picture_size(self) -> QSize:
        """Of the picture that is shown, in pixels; empty before there is one."""
        return self._image.size()

    def show_drawn(self, drawn: Drawn) -> None:
        """Begin with this; there is nothing to take back."""
        self.steps, self.at = Steps(drawn), None
        self._tell()

    def say(self, sentence: str) -> None:
        """Have a screen reader say something now."""
        self.setAccessibleDescription(sentence)
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    # --- acts, for keys and buttons alike ------------------------------------------------------------------------

    def add(self) -> None:
        """A new box in the middle of what stays of the picture."""
        now = self.steps.now
        if len(now.parts) >= MOST_BOXES:
            return
        around = now.crop or Box.fitted(0, 0, 1, 1)
        wide, high = NEW * around.wide, NEW * around.high
        x, y = around.left + (around.wide - wide) / 2, around.top + (around.high - high) / 2
        self.at = len(now.boxes)
        self._do(replace(now, boxes=(*now.boxes, Box.fitted(x, y, wide, high))))

    def suggest(self, found: Iterable[Box]) -> int:
        """Outline faces that were found, for a person to decide on; return how many are open now."""
        self._do(self.steps.now.suggesting(found))
        self.choose_suggestion()
        return len(self.steps.now.suggested)

    def choose_suggestion(self) -> None:
        """Choose the first suggestion that nobody has decided on."""
        if self.steps.now.suggested:
            self.at = len(self.steps.now.boxes)
            self.update()
            self.chosen.emit()

    def confirm(self) -> None:
        """Cover what the chosen suggestion outlines, and choose the next one."""
        now, at = self.steps.now, self.at
        if at is None or not now.is_suggestion(at):
            return
        after = now.with_part(at, now.parts[at])
        first = len(after.boxes)  # the suggestions that are left begin here
        self.at = first - 1 if not after.suggested else at + 1 if at + 1 < len(after.parts) else first
        self._do(after)

    def remove(self) -> None:
        """Take the chosen box away, or the crop."""
        now = self.steps.now
        if self.at == CROP:
            self.at = None
            self._do(replace(now, crop=None))
        elif self.at is not None:
            left = now.without(self.at)
            self.at = min(self.at, len(left.parts) - 1) if left.parts else None
            self._do(left)

    def step(self, by: int) -> None:
        """Choose the next part, or the one before; the crop comes after the last box."""
        parts: list[int] = [*range(len(self.steps.now.parts)), *([CROP] if self.steps.now.crop else [])]
        if parts:
            place = parts.index(self.at) + by if self.at in parts else (0 if by > 0 else -1)
            self.at = parts[place % len(parts)]
            self.update()
            self.chosen.emit()

    def crop(self, box: Box | None) -> None:
        """Cut the picture to this; None for all of it."""
        self.at = CROP if box else (None if self.at == CROP else self.at)
        self._do(replace(self.steps.now, crop=box))

    def undo(self) -> None:
        if self.steps.undo():
            self._tell()

    def redo(self) -> None:
        if self.steps.redo():
            self._tell()

    def part(self) -> Box | None:
        """The chosen box, or the crop."""
        now = self.steps.now
        if self.at is None:
            return None
        return now.crop if self.at == CROP else now.parts[self.at]

    def _do(self, drawn: Drawn) -> None:
        if self.steps.do(drawn):
            self._tell()

    def _tell(self) -> None:
        now = self.steps.now
        if (self.at == CROP and now.crop is None) or (self.at is not None and self.at >= len(now.parts)):
            self.at = len(now.parts) - 1 if now.parts else None
        self.update()
        self.drawn.emit()

    def _change(self, part: Box) -> None:
        """Have the chosen part like this."""
        now = self.steps.now
        if self.at == CROP:
            self._do(replace(now, crop=part))
        elif self.at is not None:
            after = now.with_part(self.at, part)
            if now.is_suggestion(self.at):
                self.at = len(now.boxes)
            self._do(after)

    # --- keys ----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_mine(event):
            event.accept()  # before the window's own undo hears it
            return True
        return super().event(event)

    def _is_mine(self, event: QKeyEvent) -> bool:
        steps = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        return any(event.matches(key) for key in steps) or event.key() in (Qt.Key.Key_N, Qt.Key.Key_Delete)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() in (Qt.Key.Key_N, Qt.Key.Key_Insert):
            self.add()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.steps.now.is_suggestion(self.at):
            self.confirm()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.step(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.key() in _ARROWS and self.part() is not None:
            self._nudge(event)
        else:
            super().keyPressEvent(event)

    def _nudge(self, event: QKeyEvent) -> None:
        part = self.part()
        assert part is not None
        right, down = _ARROWS[Qt.Key(event.key())]
        size = FINE if event.modifiers() & Qt.KeyboardModifier.ControlModifier else STEP
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if self.at != CROP:
                self._change(part.grown(right * size, down * size))
            else:  # its shape is the platform's
                grown = part.grown((right + down) * size, (right + down) * size * part.high / part.wide)
                self._change(grown)
        else:
            self._change(part.moved(right * size, down * size))

    # --- mouse ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._image.isNull():
            return
        spot = self._fraction(event.position())
        now = self.steps.now
        self._from, self._held = spot, now
        part = self.part()
        if part is not None and self.at != CROP and self._on_corner(part, event.position()):
            self._hold = Hold.SIZE
        elif (place := topmost_at(now.parts, spot.x(), spot.y())) is not None:
            self.at, self._hold = place, Hold.MOVE
            self.chosen.emit()
        elif self.at == CROP and now.crop is not None and now.crop.holds(spot.x(), spot.y()):
            self._hold = Hold.MOVE
        elif len(now.parts) < MOST_BOXES:
            self.at, self._hold = len(now.boxes), Hold.NEW
        self._grabbed = CROP if self.at is None else self.at
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._hold is not Hold.NOTHING:
            self.steps.now = self._pulled(self._fraction(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._hold is Hold.NOTHING:
            return
        result = self._pulled(self._fraction(event.position()))
        hold, self._hold = self._hold, Hold.NOTHING
        self.steps.now = self._held  # the whole of the pull is one step
        if hold is Hold.NEW and (event.position() - self._point(self._from)).manhattanLength() < GRIP:
            self.at = None  # a click beside every box chooses none
            self.update()
            self.chosen.emit()
            return
        self._do(result)

    def _pulled(self, spot: QPointF) -> Drawn:
        held, by = self._held, spot - self._from
        if self._hold is Hold.NEW:
            new = Box.between(self._from.x(), self._from.y(), spot.x(), spot.y())
            return replace(held, boxes=(*held.boxes, new))
        if self._grabbed == CROP:
            assert held.crop is not None
            return replace(held, crop=held.crop.moved(by.x(), by.y()))
        box, suggestion = held.parts[self._grabbed], held.is_suggestion(self._grabbed)
        if suggestion and (self._point(spot) - self._point(self._from)).manhattanLength() < GRIP:
            self.at = self._grabbed
            return held  # a click chooses it, and decides nothing
        self.at = len(held.boxes) if suggestion else self._grabbed
        box = box.moved(by.x(), by.y()) if self._hold is Hold.MOVE else box.grown(by.x(), by.y())
        return held.with_part(self._grabbed, box)

    def _on_corner(self, box: Box, point: QPointF) -> bool:
        corner = self._rect(box).bottomRight()
        return (corner - point).manhattanLength() <= 2 * GRIP

    # --- places and painting -------------------------------------------------------------------------------------

    def _frame(self) -> QRectF:
        """Where the picture lies, whole and in the middle."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )

    def _fraction(self, point: QPointF) -> QPointF:
        frame = self._frame()
        return QPointF(
            (point.x() - frame.left()) / max(frame.width(), 1), (point.y() - frame.top()) / max(frame.height(), 1)
        )

    def _point(self, spot: QPointF) -> QPointF:
        frame = self._frame()
        return QPointF(frame.left() + spot.x() * frame.width(), frame.top() + spot.y() * frame.height())

    def _rect(self, box: Box) -> QRectF:
        return QRectF(
            self._point(QPointF(box.left, box.top)),
            self._point(QPointF(box.left + box.wide, box.top + box.high)),
        )

    def sizeHint(self) -> QSize:
        return QSize(theme().pixels(480), min(theme().pixels(320), 420))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(tokens.neutral_tint))
        if not self._image.isNull():
            painter.drawImage(self._frame(), self._image)
            self._paint_parts(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_parts(self, painter: QPainter) -> None:
        now = self.steps.now
        for place, box in enumerate(now.boxes):
            place_of = self._rect(box)
            painter.fillRect(place_of, QColor("#000000"))
            painter.setPen(QColor("#FFFFFF"))
            painter.drawText(place_of, int(Qt.AlignmentFlag.AlignCenter), str(place + 1))
            self._outline(painter, place_of, chosen=self.at == place)
        for place, box in enumerate(now.suggested, len(now.boxes)):
            self._outline(painter, self._rect(box), chosen=self.at == place, dashed=True)
        if now.crop is not None:
            frame, kept = self._frame(), self._rect(now.crop)
            veil = QColor(theme().tokens.surface)
            veil.setAlphaF(0.75)
            for side in (
                QRectF(frame.topLeft(), QPointF(frame.right(), kept.top())),
                QRectF(QPointF(frame.left(), kept.bottom()), frame.bottomRight()),
                QRectF(QPointF(frame.left(), kept.top()), kept.bottomLeft()),
                QRectF(kept.topRight(), QPointF(frame.right(), kept.bottom())),
            ):
                painter.fillRect(side, veil)
            self._outline(painter, kept, chosen=self.at == CROP)

    def _outline(self, painter: QPainter, place: QRectF, *, chosen: bool, dashed: bool = False) -> None:
        """Two lines, light and dark, so that they are seen on any picture; a chosen part is thicker and has a grip.

        What is only suggested is dashed.
        """
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("#FFFFFF"), 4 if chosen else 2))
        painter.drawRect(place)
        line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor("#0F5F5C" if chosen else "#000000"), 2 if chosen or dashed else 1, line))
        painter.drawRect(place)
        if chosen:
            grip = QRectF(0, 0, GRIP + Space.HAIR, GRIP + Space.HAIR)
            grip.moveCenter(place.bottomRight())
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawRect(grip)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.update()
