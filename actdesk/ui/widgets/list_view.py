"""A list as officers use it: search, filters, columns, rows, how many are shown, and what to do when empty.

self.list = ListView(ListQuery(Kind.ACCOUNT), context.desk.lists, context, filters={"state": list(AccountState)})
self.list.chosen.connect(self._on_chosen)      # UUID | None, as the selection moves
self.list.opened.connect(self._on_opened)      # UUID, by Enter or a double click
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import cast
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from actdesk.domain.base import Changes
from actdesk.domain.lists import LIST_COLUMNS, CellType, Column, ListQuery
from actdesk.services.ports_lists import ListSource
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.settings_store import numbers_of, texts_of
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets.basics import Button, PlainLabel
from actdesk.ui.widgets.list_bar import TYPING_MS, FilterButton, ListBar, SearchLine
from actdesk.ui.widgets.page import EmptyState
from actdesk.ui.widgets.paged_model import PagedModel
from actdesk.ui.widgets.table import Table


class ListView(Translated, QFrame):
    """Search line, filters, columns, table, a line that counts, and an empty state."""

    chosen = Signal(object)  # UUID | None
    marked = Signal(int)  # how many rows are marked, with `several`
    marked_read = Signal(object)  # tuple[UUID, ...], after `read_marked`
    opened = Signal(object)  # UUID
    query_changed = Signal(object)  # ListQuery
    empty_acted = Signal()  # the empty state's button

    def __init__(
        self,
        query: ListQuery,
        source: ListSource,
        context: ScreenContext,
        *,
        filters: Mapping[str, Sequence[str]] | None = None,
        empty_icon: str = "search",
        compact: bool = False,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`filters`: column key -> the codes to choose from. What is always asked stands in `query.where`.

        `several`: more rows than the chosen one can be marked, by Ctrl and Shift, with the mouse or the arrows.
        """
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self._context, self._source = context, source
        self._base = query
        self._chosen: UUID | None = None
        self._moving = False
        self._total = 0
        self._empty_words = ("", "", "")
        self._columns: tuple[Column, ...] = LIST_COLUMNS[query.kind]
        self.model = PagedModel(source, query, self._columns, context.jobs, self)
        self.table = Table(compact=compact, several=several, parent=self)
        self.table.setModel(self.model)
        self._make_bar(filters or {})
        self._empty = EmptyState(icon=empty_icon, parent=self)
        self._nothing = EmptyState(icon="search", parent=self)
        self._stack = QStackedWidget(self)
        for page in (self.table, self._empty, self._nothing):
            self._stack.addWidget(page)
        self._shown = PlainLabel(role="small", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, Space.MEDIUM, 1, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        foot.addWidget(self._shown)
        column.addLayout(foot)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._connect()
        self._restore_columns()
        self.retranslate()
        self._show_order()
        self.model.show(query)

    def _make_bar(self, filters: Mapping[str, Sequence[str]]) -> None:
        self.search = SearchLine(self)
        self.search.setMinimumWidth(120)
        self._bar = ListBar(self.search, parent=self)
        self._filters: list[FilterButton] = []
        for key, codes in filters.items():
            button = FilterButton(key, wording.group_of(self._base.kind, key), codes, parent=self)
            button.changed.connect(self._ask)
            self._filters.append(button)
            self._bar.add(button)
        self._clear = Button(kind="link", parent=self)
        self._clear.hide()
        self._bar.add(self._clear)
        self._columns_button = Button(kind="quiet", icon="columns", parent=self)
        self._columns_menu = QMenu(self._columns_button)
        self._columns_menu.setProperty("checks", True)
        for number, _column in enumerate(self._columns):
            action = self._columns_menu.addAction("")
            action.setCheckable(True)
            action.setData(number)
        self._columns_button.setMenu(self._columns_menu)
        self._columns_button.setProperty("menu", True)
        self._bar.add(self._columns_button)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_typed)
        self.search.left_down.connect(self.table.setFocus)
        self.search.returnPressed.connect(self.table.setFocus)
        self._typing.timeout.connect(self._ask)
        self._clear.clicked.connect(self.clear_filters)
        self._nothing.acted.connect(self.clear_filters)
        self._empty.acted.connect(self.empty_acted)
        self.table.opened.connect(self._on_opened)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.selectionModel().selectionChanged.connect(self._on_marked)
        self.model.answered.connect(self._on_answered)
        self.model.moved.connect(self._on_moved)
        self.model.failed.connect(self._context.notifier.explain)
        self.model.dataChanged.connect(self._on_data)
        head = self.table.horizontalHeader()
        head.sectionResized.connect(self._keep_columns)
        head.sectionMoved.connect(self._keep_columns)
        head.sectionClicked.connect(self._on_heading)
        self._columns_menu.triggered.connect(self._on_column_ticked)

    # --- words ---------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Search this list"))
        self.search.setAccessibleName(self.tr("Search this list"))
        self._clear.setText(self.tr("Clear filters"))
        self._columns_button.setText(self.tr("Columns"))
        for button in self._filters:
            button.set_words(wording.column_title(self._base.kind, button.key))
        self._bar.fit()
        for action in self._columns_menu.actions():
            action.setText(wording.column_title(self._base.kind, self._columns[action.data()].key))
        self.table.setAccessibleName(wording.word("kinds", self._base.kind.value))
        self._nothing.set_words(
            self.tr("Nothing matches"), self.tr("Try fewer letters or fewer filters."), self.tr("Clear filters")
        )
        self._empty.set_words(*self._empty_words)
        self._say_count()
        self.table.viewport().update()

    def set_empty_words(self, title: str, detail: str = "", action: str = "") -> None:
        """What stands in place of the table while there is no record at all; call it from `retranslate()`."""
        self._empty_words = (title, detail, action)
        self._empty.set_words(*self._empty_words)

    def _say_count(self) -> None:
        shown, total = self.model.rowCount(), max(self._total, self.model.rowCount())
        text = self.tr("{shown} of {total} shown").format(shown=i18n.number(shown), total=i18n.number(total))
        self._shown.setText(text)

    # --- what is asked -------------------------------------------------------------------------------------

    @property
    def query(self) -> ListQuery:
        return self.model.query

    def set_filter(self, key: str, codes: Sequence[str]) -> None:
        """Set one filter from outside (a figure on Today leads here with it)."""
        for button in self._filters:
            if button.key == key:
                button.choose([str(code) for code in codes])
        self._ask()

    def show_only(self, filters: Mapping[str, Sequence[str]]) -> None:
        """Show what these filters let through, and take away every other filter and the search."""
        for button in self._filters:
            button.choose([str(code) for code in filters.get(button.key, ())])
        blocked = self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(blocked)
        self._ask()

    def clear_filters(self) -> None:
        for button in self._filters:
            button.choose(())
        blocked = self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(blocked)
        self._ask()
        self.search.setFocus()

    def refresh(self, changes: Changes | None = None) -> None:
        """Look again: a cell may rest on records of other kinds (who holds an account, a measure that is due)."""
        if changes is None or changes.ids:
            self.model.refresh()

    def _is_filtered(self) -> bool:
        return bool(self.search.text().strip()) or any(button.chosen() for button in self._filters)

    def _on_typed(self, _text: str) -> None:
        self._typing.start()

    def _ask(self) -> None:
        where = dict(self._base.where)
        for button in self._filters:
            button.set_words(wording.column_title(self._base.kind, button.key))
            if button.chosen():
                where[button.key] = button.chosen()
        self._clear.setVisible(any(button.chosen() for button in self._filters))
        self._bar.fit()
        query = replace(self.model.query, text=self.search.text().strip(), where=where)
        self.model.show(query)
        self.query_changed.emit(query)

    def _on_heading(self, section: int) -> None:
        key = self._columns[section].key
        down = self.model.query.sort == key and not self.model.query.descending
        self.model.show(replace(self.model.query, sort=key, descending=down))
        self._show_order()

    def _show_order(self) -> None:
        query = self.model.query
        keys = [column.key for column in self._columns]
        section = keys.index(query.sort) if query.sort in keys else 0
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        head = self.table.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(section, order)

    # --- what comes back -----------------------------------------------------------------------------------

    def _on_answered(self) -> None:
        count = self.model.rowCount()
        if not self._is_filtered():
            self._total = count
        self._total = max(self._total, count)
        if count:
            self._stack.setCurrentWidget(self.table)
        else:
            self._stack.setCurrentWidget(self._nothing if self._is_filtered() else self._empty)
        self._say_count()
        if self.marked_count() > 1:  # other records may stand in those rows now
            self._select_row(self.table.currentIndex().row(), anew=True)

    def _on_data(self) -> None:
        index = self.table.currentIndex()
        if index.isValid() and self._chosen is None:
            self._on_row(index, QModelIndex())

    # --- the chosen record ---------------------------------------------------------------------------------

    def chosen_id(self) -> UUID | None:
        return self._chosen

    def choose(self, record_id: UUID | None) -> None:
        """Choose a record by its id, wherever it stands; None chooses nothing. Emits `chosen` if it differs."""
        self._set_chosen(record_id)
        if record_id is None:
            self._select_row(None)
        else:
            self.model.refresh()

    def marked_count(self) -> int:
        return sum(count for _, count in self._marked_parts())

    def _marked_parts(self) -> list[tuple[int, int]]:
        """The marked rows in their order: the first of each run, and how many it has."""
        selection = cast(Iterable[QItemSelectionRange], self.table.selectionModel().selection())
        return sorted((part.top(), part.height()) for part in selection)

    def read_marked(self) -> None:
        """Ask for the ids of the marked rows, in the list's order; `marked_read` says them."""
        self._context.jobs.run(
            _ids_of,
            self._source,
            self.model.query,
            self._marked_parts(),
            owner=self,
            done=self.marked_read.emit,
            failed=self._context.notifier.explain,
        )

    def _on_marked(self) -> None:
        self.marked.emit(self.marked_count())

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._moving and current.isValid():
            record = self.model.record_at(current.row())
            if record is not None:
                self._set_chosen(record)

    def _on_moved(self, position: object) -> None:
        self._select_row(position if isinstance(position, int) else None)

    def _on_opened(self, row: int) -> None:
        record = self.model.record_at(row)
        if record is not None:
            self._set_chosen(record)
            self.opened.emit(record)

    def _set_chosen(self, record_id: UUID | None) -> None:
        self.model.keep(record_id)
        if record_id != self._chosen:
            self._chosen = record_id
            self.chosen.emit(record_id)

    def _select_row(self, row: int | None, *, anew: bool = False) -> None:
        self._moving = True
        if row is None:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        elif anew or row != self.table.currentIndex().row() or not self.table.selectionModel().hasSelection():
            first = self._first_shown()
            flags = (
                QItemSelectionModel.SelectionFlag
            )  # `selectRow` would ask which keys are held, and mark one row more
            self.table.selectionModel().setCurrentIndex(self.model.index(row, first), flags.ClearAndSelect | flags.Rows)
        self._moving = False

    def _first_shown(self) -> int:
        head = self.table.horizontalHeader()
        return next((s for s in range(len(self._columns)) if not head.isSectionHidden(s)), 0)

    # --- columns -------------------------------------------------------------------------------------------

    def _key(self, name: str) -> str:
        return f"list.{self._base.kind.value}.{name}"

    def _restore_columns(self) -> None:
        preferences = self._context.preferences
        head = self.table.horizontalHeader()
        shown = texts_of(preferences, self._key("shown"))
        order = texts_of(preferences, self._key("order")) or []
        widths = numbers_of(preferences, self._key("widths"))
        self._moving = True
        for place, key in enumerate(order):
            section = next((n for n, column in enumerate(self._columns) if column.key == key), None)
            if section is not None:
                head.moveSection(head.visualIndex(section), place)
        for number, column in enumerate(self._columns):
            visible = column.shown if shown is None else column.key in shown
            self.table.setColumnHidden(number, not visible)
            usual = {CellType.TEXT: 170, CellType.CODE: 140, CellType.DATE: 120, CellType.NUMBER: 100}
            stored = widths[number] if number < len(widths) else 0
            wanted = max(theme().pixels(usual[column.type]), self._chip_width(column))
            self.table.setColumnWidth(number, stored or wanted)
            self._columns_menu.actions()[number].setChecked(visible)
        head.setStretchLastSection(True)
        self._moving = False

    def _chip_width(self, column: Column) -> int:
        """What the longest word of a column of codes asks for, within reason."""
        if column.type is not CellType.CODE:
            return 0
        words = wording.every_word(wording.group_of(self._base.kind, column.key))
        longest = max((self.table.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return min(longest + theme().pixels(40), theme().pixels(220))

    def _keep_columns(self, *_what: int) -> None:
        if self._moving:
            return
        preferences = self._context.preferences
        head = self.table.horizontalHeader()
        keys = [column.key for column in self._columns]
        order = [keys[head.logicalIndex(place)] for place in range(len(keys))]
        preferences.set(self._key("order"), list(order))
        preferences.set(self._key("shown"), [k for n, k in enumerate(keys) if not head.isSectionHidden(n)])
        last = next((s for s in reversed(range(len(keys))) if not head.isSectionHidden(head.logicalIndex(s))), -1)
        sizes = [0 if head.isSectionHidden(n) else head.sectionSize(n) for n in range(len(keys))]
        if last >= 0:
            sizes[head.logicalIndex(last)] = 0  # the last column takes the free room
        preferences.set(self._key("widths"), list(sizes))

    def _on_column_ticked(self) -> None:
        ticked = [action.data() for action in self._columns_menu.actions() if action.isChecked()]
        if not ticked:  # a list without a column would be a puzzle
            self._columns_menu.actions()[0].setChecked(True)
            ticked = [0]
        for number in range(len(self._columns)):
            self.table.setColumnHidden(number, number not in ticked)
        self._keep_columns()


def _ids_of(source: ListSource, query: ListQuery, parts: Sequence[tuple[int, int]]) -> tuple[UUID, ...]:
    """Runs on a worker: the records that stand in these rows (first, how many)."""
    return tuple(row.id for first, count in parts for row in source.page(query, first, count))
