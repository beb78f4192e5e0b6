"""A layout that goes on in the next line when the row is full (chips, buttons), as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, then down. Every item has its size hint, never more than the whole width: words wrap then."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent) if parent else super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width: a box around it asks many times before anything changes
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def invalidate(self) -> None:
        """Something in it changed; Qt says so as it does to its own layouts."""
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hints(self) -> list[QSize]:
        """The size that each item would like to have; those that are hidden are left out."""
        return [item.sizeHint() for item in self._items if not item.isEmpty()]

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y = rect.x(), rect.y()
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            tall = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if line and x + width > rect.right() + 1:
                x, y = rect.x(), y + _settle(line, move=move) + self.spacing()
                line = []
            line.append((item, QRect(QPoint(x, y), QSize(width, tall))))
            x += width + self.spacing()
        return y + _settle(line, move=move) - rect.y()


def _settle(line: list[tuple[QLayoutItem, QRect]], *, move: bool) -> int:
    """Place one line's items, each in the middle of its height: a small word beside a button; return that height."""
    height = max((place.height() for _, place in line), default=0)
    if move:
        for item, place in line:
            item.setGeometry(place.translated(0, (height - place.height()) // 2))
    return height
