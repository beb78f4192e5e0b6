"""The one list that a table has: rows that stay in the store, fetched in pages on a worker.

Why not `QSortFilterProxyModel`: over a Python model of 100,000 rows it filters for 2 and sorts for 50 seconds.
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from actdesk.domain.lists import CellType, Column, ListQuery, ListRow
from actdesk.services.ports_lists import ListSource
from actdesk.ui import i18n, wording
from actdesk.ui.jobs import Jobs

PAGE = 200
PAGES_KEPT = 40

RAW = Qt.ItemDataRole.UserRole  # the cell as the store has it
RECORD = Qt.ItemDataRole.UserRole + 1  # the row's id; None while its page is on its way
CELL_TYPE = Qt.ItemDataRole.UserRole + 2
TONE = Qt.ItemDataRole.UserRole + 3  # a chip's tone; None where the cell is plain

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class _Answer:
    """What a worker found for one query: the count, some pages, and where the kept record stands now."""

    query: ListQuery
    count: int
    pages: dict[int, tuple[ListRow, ...]]
    position: int | None


def _look_up(source: ListSource, query: ListQuery, wanted: tuple[int, ...], keep: UUID | None) -> _Answer:
    """Runs on a worker: count, the wanted pages, and the kept record's place with its page."""
    count = source.count(query)
    position = source.position(query, keep) if keep is not None else None
    numbers = {number for number in wanted if number * PAGE < max(count, 1)} or {0}
    if position is not None:
        numbers.add(position // PAGE)
    return _Answer(query, count, {n: source.page(query, n * PAGE, PAGE) for n in sorted(numbers)}, position)


def _fetch(source: ListSource, query: ListQuery, number: int) -> tuple[ListQuery, int, tuple[ListRow, ...]]:
    return query, number, source.page(query, number * PAGE, PAGE)


class PagedModel(QAbstractTableModel):
    """Rows of one kind. Ask with `show()`, again with `refresh()`; both answer a little later."""

    answered = Signal()  # the query's rows are there
    moved = Signal(object)  # int | None: where the kept record stands now
    failed = Signal(object)  # Exception

    def __init__(
        self,
        source: ListSource,
        query: ListQuery,
        columns: Sequence[Column],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._query = query
        self._asked = query
        self._columns = tuple(columns)
        self._jobs = jobs
        self._count = 0
        self._pages: OrderedDict[int, tuple[ListRow, ...]] = OrderedDict()
        self._on_the_way: set[int] = set()
        self._wanted: list[int] = []
        self._last_used = 0
        self._kept: UUID | None = None
        self._waiting = False
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fetch_wanted)

    # --- what is shown -------------------------------------------------------------------------------------

    @property
    def query(self) -> ListQuery:
        """The query that was asked last."""
        return self._asked

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def show(self, query: ListQuery) -> None:
        """Show another query's rows. What is on the screen stays until they are there."""
        self._asked = query
        self._ask((0,))

    def refresh(self, ids: Sequence[UUID] = ()) -> None:
        """Look again, because records changed; `ids` says which (empty: anything may have).

        A change elsewhere in the list costs one count and the pages on the screen, and signals only rows that
        differ.
        """
        self._ask((max(self._last_used - 1, 0), self._last_used) if self._pages else (0,))

    def keep(self, record_id: UUID | None) -> None:
        """Follow this record: after each new answer, `moved` says where it stands."""
        self._kept = record_id

    def record_at(self, row: int) -> UUID | None:
        """The id in a row; None while its page is on its way."""
        found = self._row(row)
        return found.id if found else None

    def cells_at(self, row: int) -> dict[str, str]:
        """The raw cells of a row; empty while its page is on its way."""
        found = self._row(row)
        return found.cells if found else {}

    def _ask(self, wanted: tuple[int, ...]) -> None:
        if self._waiting:
            self._again = True  # one question at a time; the last one asked counts
            return
        self._waiting = True
        self._jobs.run(
            _look_up,
            self._source,
            self._asked,
            wanted,
            self._kept,
            owner=self,
            done=self._on_answer,
            failed=self._on_failed,
        )

    def _on_answer(self, answer: _Answer) -> None:
        self._waiting = False
        if self._again:
            self._again = False
            if answer.query != self._asked:
                self._ask((0,))
                return
            self._ask(tuple(answer.pages))
        old_count, old_pages = self._count, self._pages
        same = answer.query == self._query
        self._query = answer.query
        self._on_the_way.clear()
        self._resize(old_count, answer.count)
        self._pages = OrderedDict(sorted(answer.pages.items()))
        self._signal_differences(old_pages if same else OrderedDict(), min(old_count, answer.count))
        self.answered.emit()
        if self._kept is not None:
            self.moved.emit(answer.position)

    def _resize(self, old: int, new: int) -> None:
        if new > old:
            self.beginInsertRows(QModelIndex(), old, new - 1)
            self._count = new
            self.endInsertRows()
        elif new < old:
            self.beginRemoveRows(QModelIndex(), new, old - 1)
            self._count = new
            self.endRemoveRows()

    def _signal_differences(self, old: "OrderedDict[int, tuple[ListRow, ...]]", rows: int) -> None:
        """Tell the view which of the first `rows` rows look different now."""
        if not rows:
            return
        if not old:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(self._columns) - 1))
            return
        for number, page in self._pages.items():
            before = old.get(number, ())
            changed = [i for i, row in enumerate(page) if i >= len(before) or before[i] != row]
            if changed:
                first, last = number * PAGE + changed[0], min(number * PAGE + changed[-1], rows - 1)
                if first <= last:
                    self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def _on_failed(self, error: Exception) -> None:
        self._waiting = False
        self._again = False
        self.failed.emit(error)

    # --- pages ---------------------------------------------------------------------------------------------

    def _row(self, row: int) -> ListRow | None:
        number, offset = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            if number not in self._on_the_way and number not in self._wanted:
                self._wanted.append(number)
                self._timer.start()
            return None
        self._last_used = number
        return page[offset] if offset < len(page) else None

    def _fetch_wanted(self) -> None:
        wanted, self._wanted = self._wanted[-3:], []  # a fast scroll passes many pages: only the last are seen
        if self._waiting:
            return  # the answer that is coming replaces all pages; painting asks anew
        for number in wanted:
            self._on_the_way.add(number)
            self._jobs.run(
                _fetch,
                self._source,
                self._query,
                number,
                owner=self,
                done=self._on_page,
                failed=self._on_failed,
            )

    def _on_page(self, found: tuple[ListQuery, int, tuple[ListRow, ...]]) -> None:
        query, number, rows = found
        self._on_the_way.discard(number)
        if query != self._query:
            return
        self._pages[number] = rows
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        last = min(number * PAGE + len(rows), self._count) - 1
        if last >= number * PAGE:
            self.dataChanged.emit(self.index(number * PAGE, 0), self.index(last, len(self._columns) - 1))

    # --- Qt's questions ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.type is CellType.NUMBER else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == CELL_TYPE:
            return column.type
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, RAW, RECORD, TONE):
            return None
        row = self._row(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if role == RECORD:
            return row.id
        raw = row.cells.get(column.key, "")
        if role == RAW:
            return raw
        if role == TONE:
            return self._tone(column, raw)
        return self._words(column, raw)

    def _tone(self, column: Column, raw: str) -> str | None:
        if column.type is not CellType.CODE or not raw:
            return None
        group = wording.group_of(self._query.kind, column.key)
        return None if group in wording.PLAIN_GROUPS else wording.tone(group, raw)

    def _words(self, column: Column, raw: str) -> str:
        if not raw:
            return ""
        if column.type is CellType.CODE:
            return wording.word(wording.group_of(self._query.kind, column.key), raw)
        if column.type is CellType.DATE:
            return i18n.day(raw)
        if column.type is CellType.NUMBER and raw.lstrip("-").isdigit():
            return i18n.number(int(raw))
        return raw[:500]  # a cell is a glance; the record shows all of it

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return wording.column_title(self._asked.kind, column.key)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.type is CellType.NUMBER else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask the store for another order; the view calls this when a heading is clicked."""
        if 0 <= column < len(self._columns):
            down = order is Qt.SortOrder.DescendingOrder
            asked = replace(self._asked, sort=self._columns[column].key, descending=down)
            if asked != self._asked:
                self.show(asked)
