"""The files that were dropped, as a table (name, how it stands, what it gives away) or as a grid of small pictures."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from actdesk.ui.i18n import Translated, say
from actdesk.ui.screens.pictures.batch import Batch, Item, gives_away, state_chip
from actdesk.ui.screens.pictures.thumbnails import Grid, Thumbnails, TileDelegate, spoken
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Table, plain_tip
from actdesk.ui.widgets.paged_model import TONE

FILE, STATE, GIVES = 0, 1, 2
Index = QModelIndex | QPersistentModelIndex


class TrayModel(QAbstractTableModel):
    """The batch as a table; it says what changed and no more, so that the chosen row stays chosen."""

    def __init__(self, batch: Batch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batch = batch
        self.tiled = False  # whether the grid is what one sees: a tile says all of a row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._batch.items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (say("Pictures", "File"), say("Pictures", "State"), say("Pictures", "Gives away"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, column = self._batch.items[index.row()], index.column()
        if role == TONE:
            return state_chip(item)[1] if column == STATE else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_cell(item, column))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == FILE and self.tiled:
            return spoken(tuple(_cell(item, each) for each in (FILE, STATE, GIVES)))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _cell(item, column)
        return None

    def path_of(self, row: int) -> Path:
        """The file of a row."""
        return self._batch.items[row].path

    def add(self, paths: Iterable[Path]) -> list[Path]:
        """Put files at the end; return those that are new."""
        fresh = [path for path in dict.fromkeys(paths) if self._batch.place_of(path) is None]
        if fresh:
            first = len(self._batch.items)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._batch.add(fresh)
            self.endInsertRows()
        return fresh

    def remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        self._batch.remove(row)
        self.endRemoveRows()

    def clear(self) -> None:
        self.beginResetModel()
        self._batch.clear()
        self.endResetModel()

    def tell(self, places: Iterable[int]) -> None:
        """Say that these rows are not what they were."""
        rows = [place for place in places if place < len(self._batch.items)]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 2))


def _cell(item: Item, column: int) -> str:
    if column == FILE:
        return item.name
    return state_chip(item)[0] if column == STATE else gives_away(item)


class TrayTable(Table):
    """The files; Delete takes one off the table."""

    removal_asked = Signal(int)  # row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentIndex().isValid():
            self.removal_asked.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class Tray(Translated, QFrame):
    """The table with its columns as wide as they should be, or the grid: the same files, the same one chosen."""

    chosen = Signal(int)  # row; -1 for none
    opened = Signal(int)
    removal_asked = Signal(int)

    def __init__(self, batch: Batch, thumbnails: Thumbnails, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.model = TrayModel(batch, self)
        self.table = TrayTable(parent=self)
        self.table.setModel(self.model)
        head = self.table.horizontalHeader()
        head.setSectionsMovable(False)
        head.setStretchLastSection(True)
        head.setSectionResizeMode(FILE, QHeaderView.ResizeMode.Interactive)
        self.grid = Grid(parent=self)
        self.grid.setModel(self.model)
        self.grid.setSelectionModel(self.table.selectionModel())
        self.grid.setItemDelegate(TileDelegate(thumbnails, self.model.path_of, self.grid))
        self._views = QStackedWidget(self)
        self._views.addWidget(self.table)
        self._views.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, Space.HAIR, 1, Space.SMALL)
        column.addWidget(self._views)
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.opened.connect(self.opened)
        self.table.removal_asked.connect(self.removal_asked)
        self.grid.opened.connect(self.opened)
        self.grid.removal_asked.connect(self.removal_asked)
        thumbnails.came.connect(self.grid.viewport().update)
        theme().changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Files to be cleaned"))
        self.grid.setAccessibleName(self.tr("Files to be cleaned, as pictures"))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)
        self.table.viewport().update()

    def show_tiles(self, tiled: bool) -> None:
        """Show the grid, or the table; the focus goes along."""
        held = self.table.hasFocus() or self.grid.hasFocus()
        self.model.tiled = tiled
        view: QWidget = self.grid if tiled else self.table
        self._views.setCurrentWidget(view)
        self.setFocusProxy(view)
        if held:
            self.setFocus()

    def choose(self, row: int) -> None:
        """Choose a row; -1 chooses none."""
        if row < 0:
            self.table.setCurrentIndex(QModelIndex())
        else:
            self.table.setCurrentIndex(self.model.index(row, FILE))

    def current(self) -> int:
        """The chosen row, or -1."""
        return self.table.currentIndex().row()

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit(current.row())

    def _fit(self) -> None:
        self.table.setColumnWidth(FILE, theme().pixels(230))
        self.table.setColumnWidth(STATE, theme().pixels(170))
