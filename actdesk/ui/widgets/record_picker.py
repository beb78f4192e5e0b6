"""Finds a record by typing a few letters of it. The value is the record's id."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from actdesk.domain.base import Kind
from actdesk.domain.lists import LIST_COLUMNS, CellType, ListQuery, ListRow
from actdesk.services.ports_lists import ListSource
from actdesk.ui import wording
from actdesk.ui.i18n import Translated
from actdesk.ui.jobs import Jobs
from actdesk.ui.settings_store import Json
from actdesk.ui.widgets.basics import clean_text
from actdesk.ui.widgets.list_bar import TYPING_MS, SearchLine

OFFERED = 20
ADD = "add"  # stands for a record's id in the list: somebody new is to be added


def _find(source: ListSource, query: ListQuery) -> tuple[str, tuple[ListRow, ...]]:
    return query.text, source.page(query, 0, OFFERED)


def _by_id(source: ListSource, kind: Kind, record_id: UUID) -> ListRow | None:
    query = ListQuery(kind)
    place = source.position(query, record_id)
    rows = source.page(query, place, 1) if place is not None else ()
    return rows[0] if rows else None


class RecordPicker(Translated, QWidget):
    """Search as you type over one kind; Down and Enter choose. Emptying the field chooses nothing."""

    edited = Signal()
    add_asked = Signal(str)  # nobody of this name is here: the name, to be added

    def __init__(
        self,
        kind: Kind,
        source: ListSource,
        jobs: Jobs,
        *,
        where: dict[str, tuple[str, ...]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`where` narrows what is offered, as in `ListQuery`."""
        super().__init__(parent)
        self._kind, self._source, self._jobs = kind, source, jobs
        self._where = dict(where or {})
        self._value: UUID | None = None
        self._title = ""
        self._typed = ""
        self._may_add = False
        self._line = SearchLine(self)
        self._offers = QStandardItemModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer = completer
        self._line.setCompleter(completer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)
        self.setFocusProxy(self._line)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._look)
        self._line.textEdited.connect(self._on_typed)
        self._line.editingFinished.connect(self._on_left)
        completer.activated[QModelIndex].connect(self._on_chosen)  # type: ignore[index]
        self.retranslate()

    def retranslate(self) -> None:
        self._line.setPlaceholderText(self.tr("Type a few letters, then choose"))

    def line(self) -> QLineEdit:
        """The field itself: forms name it for screen readers."""
        return self._line

    def offer_adding(self) -> None:
        """From now on, where nobody is found, the list offers to add somebody: `add_asked`."""
        self._may_add = True

    def is_being_typed_in(self) -> bool:
        """While letters are typed nothing is wrong yet: the list may still open."""
        return self._line.hasFocus()

    def value(self) -> UUID | None:
        return self._value

    def title(self) -> str:
        """The chosen record's name; '' if none is chosen."""
        return self._title if self._value else ""

    def set_value(self, value: UUID | None) -> None:
        """Choose by id; the name follows as soon as the store has told it."""
        self._take(value, "")
        if value is not None:
            self._jobs.run(_by_id, self._source, self._kind, value, owner=self, done=self._on_named)

    def is_empty(self) -> bool:
        return self._value is None and not self._line.text().strip()

    def problem(self) -> str:
        if self._value is None and self._line.text().strip():
            return self.tr("Choose one from the list that opens while you type.")
        return ""

    def kept(self) -> dict[str, Json]:
        """For a draft: the choice, or the letters that were typed without one."""
        return {"id": self._value.hex} if self._value else {"text": self._line.text()}

    def take(self, kept: Json) -> None:
        told = kept if isinstance(kept, dict) else {}
        self.set_value(UUID(str(told["id"])) if told.get("id") else None)
        if told.get("text"):
            self._line.setText(str(told["text"]))
            self.edited.emit()

    def _take(self, value: UUID | None, title: str) -> None:
        self._value, self._title = value, title
        self._line.setText(title)
        self._line.setCursorPosition(0)
        self.edited.emit()

    def _on_named(self, row: ListRow | None) -> None:
        if row is not None and row.id == self._value:
            self._take(row.id, self._name(row)[0])

    def _on_typed(self, text: str) -> None:
        self._value, self._title = None, ""
        self._typed = text.strip()
        self._typing.start()
        self.edited.emit()

    def _look(self) -> None:
        text = self._line.text().strip()
        if not text:
            return
        query = ListQuery(self._kind, text=text, where=self._where)
        self._jobs.run(_find, self._source, query, owner=self, done=self._on_found)

    def _on_found(self, found: tuple[str, tuple[ListRow, ...]]) -> None:
        text, rows = found
        if text != self._line.text().strip() or self._value is not None:
            return
        self._offers.clear()
        for row in rows:
            name, detail = self._name(row)
            item = QStandardItem(f"{name}   {detail}" if detail else name)
            item.setData(row.id, Qt.ItemDataRole.UserRole)
            item.setData(name, Qt.ItemDataRole.UserRole + 1)
            self._offers.appendRow(item)
        if not rows:
            self._offer_nothing()
        if self._line.hasFocus():
            self._completer.complete()

    def _offer_nothing(self) -> None:
        person = self._kind is Kind.PERSON
        nothing = QStandardItem(self.tr("Nobody of this name here") if person else self.tr("Nothing like this here"))
        nothing.setFlags(Qt.ItemFlag.NoItemFlags)
        self._offers.appendRow(nothing)
        if self._may_add:
            add = QStandardItem(self.tr("Add a person…"))
            add.setData(ADD, Qt.ItemDataRole.UserRole)
            self._offers.appendRow(add)

    def _on_left(self) -> None:
        if self._value is None and self._line.text().strip():
            self.edited.emit()  # whoever shows problems asks again now

    def _on_chosen(self, index: QModelIndex) -> None:
        record = index.data(Qt.ItemDataRole.UserRole)
        if record == ADD:
            self._line.setText(self._typed)  # the completer has written its own words there
            self.add_asked.emit(self._typed)
        elif isinstance(record, UUID):
            self._take(record, str(index.data(Qt.ItemDataRole.UserRole + 1)))

    def _name(self, row: ListRow) -> tuple[str, str]:
        """The first column is the name; the next two that say something are the detail."""
        columns = LIST_COLUMNS[self._kind]
        details: list[str] = []
        for column in columns[1:]:
            raw = row.cells.get(column.key, "")
            if raw and column.type in (CellType.TEXT, CellType.CODE) and len(details) < 2:
                group = wording.group_of(self._kind, column.key)
                details.append(wording.word(group, raw) if column.type is CellType.CODE else raw)
        return clean_text(row.cells.get(columns[0].key, "")), clean_text(" · ".join(details))
