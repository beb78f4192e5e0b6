"""The table that every list is shown in: chips, calm rows, keys that lead out of it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from actdesk.ui import icons
from actdesk.ui.theme import Scale, theme
from actdesk.ui.widgets.basics import clean_text, plain_tip
from actdesk.ui.widgets.paged_model import TONE
from actdesk.ui.wording import TONE_ICONS

ROW = 32
COMPACT_ROW = 26


class CellDelegate(QStyledItemDelegate):
    """Paints a state as a chip (icon, word, tint) and everything else as plain text."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = clean_text(option.text).replace("\n", " ")

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = index.data(TONE)
        if not tone:
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        text, ground.text = ground.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)
        _paint_chip(painter, option.rect, text, tone, option.font)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + (theme().pixels(36) if index.data(TONE) else 8), size.height())


def _paint_chip(painter: QPainter, cell: QRect, text: str, tone: str, base: QFont) -> None:
    look = theme()
    tokens = look.tokens
    colour = QColor(tokens.text if tone == "neutral" else getattr(tokens, tone))
    font = QFont(base)
    font.setPointSizeF(look.font(Scale.SMALL).pointSizeF())
    font.setWeight(QFont.Weight.DemiBold)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    icon = look.pixels(14)
    height = min(metrics.height() + 4, cell.height() - 4)
    room = cell.width() - 12
    width = min(metrics.horizontalAdvance(text) + icon + 18, room)
    box = QRectF(cell.left() + 6, cell.center().y() - height / 2 + 0.5, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(getattr(tokens, f"{tone}_tint")))
    painter.drawRoundedRect(box, 6, 6)
    name = TONE_ICONS[tone]  # type: ignore[index]
    picture = icons.pixmap(name, "muted" if tone == "neutral" else tone, icon)
    painter.drawPixmap(QRectF(box.left() + 5, box.center().y() - icon / 2, icon, icon).toRect(), picture)
    painter.setPen(colour)
    words = QRectF(box.left() + icon + 9, box.top(), box.width() - icon - 13, box.height())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


class _Headings(QHeaderView):
    """Titles that end in an ellipsis where they have no room; then the whole title is their tooltip."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.setSectionsClickable(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            section = self.logicalIndexAt(event.pos())
            title = self.title(section) if self.is_cut(section) else ""
            QToolTip.showText(event.globalPos(), plain_tip(title), self)
            return True
        return super().viewportEvent(event)

    def title(self, section: int) -> str:
        model = self.model()
        return str(model.headerData(section, self.orientation()) or "") if model is not None and section >= 0 else ""

    def is_cut(self, section: int) -> bool:
        """Whether a title has less room than it asks for."""
        return section >= 0 and self.sectionSize(section) < self.sectionSizeFromContents(section).width()


class Table(QTableView):
    """A list of records: one row chosen at a time, Enter opens, Tab goes on."""

    opened = Signal(int)  # row, by Enter or a double click

    def __init__(self, *, compact: bool = False, several: bool = False, parent: QWidget | None = None) -> None:
        """`several`: Ctrl and Shift mark more rows than the one that is chosen."""
        super().__init__(parent)
        self._compact = compact
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(CellDelegate(self))
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = _Headings(self)
        self.setHorizontalHeader(head)
        head.setSectionsMovable(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(48)
        self.fit_rows()
        theme().changed.connect(self.fit_rows)
        self.doubleClicked.connect(self._on_double_click)

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.fit_rows()

    def fit_rows(self) -> None:
        """Rows are as high as the look says, and never lower than the letters."""
        height = max(COMPACT_ROW if self._compact else ROW, self.fontMetrics().height() + 8)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _on_double_click(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
