"""The rows of a table as they would be taken in: a verdict each, and a tick where the file's values shall win."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from actdesk.domain.importing import CODES, Difference, PlannedRow, RowVerdict
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.screens.register import words

Index = QModelIndex | QPersistentModelIndex
NOTHING = QModelIndex()
NUMBER, VERDICT, ACCOUNT, DETAIL = range(4)


class ImportModel(QAbstractTableModel):
    """All rows of a plan. Those that differ can be ticked (Space): then the file's values are taken."""

    ticked_changed = Signal(int)  # how many are ticked

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[PlannedRow] = ()
        self.ticked: set[int] = set()

    def show(self, rows: Sequence[PlannedRow]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.ticked &= {row.number for row in rows if row.verdict is RowVerdict.DIFFERS}
        self.endResetModel()
        self.ticked_changed.emit(len(self.ticked))

    def planned(self, row: int) -> PlannedRow | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (say("Register", "Row"), say("Register", "What it comes to"), say("Register", "Account"))
        return (*heads, say("Register", "Why"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == VERDICT and self._rows[index.row()].verdict is RowVerdict.DIFFERS:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.planned(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == VERDICT:
            if row.verdict is not RowVerdict.DIFFERS:
                return None
            return Qt.CheckState.Checked if row.number in self.ticked else Qt.CheckState.Unchecked
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        said = wording.word("row_verdict", row.verdict)
        if row.verdict is RowVerdict.DIFFERS and row.number in self.ticked:
            said = say("Register", "Takes the file’s values")
        return (str(row.number), said, row.label, detail(row))[index.column()]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.planned(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or row is None or row.verdict is not RowVerdict.DIFFERS:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self.ticked.add(row.number)
        else:
            self.ticked.discard(row.number)
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit(len(self.ticked))
        return True

    def tick_all(self, ticked: bool) -> None:
        """Let the file win in every row that differs, or in none."""
        differing = {row.number for row in self._rows if row.verdict is RowVerdict.DIFFERS}
        self.ticked = differing if ticked else set()
        if self._rows:
            self.dataChanged.emit(self.index(0, VERDICT), self.index(len(self._rows) - 1, VERDICT))
        self.ticked_changed.emit(len(self.ticked))


def detail(row: PlannedRow) -> str:
    """Why a row comes to what it comes to, in one line."""
    parts = [words.about(field_word(field), wording.word("import_problem", code)) for field, code in row.problems]
    parts += [
        words.about(field_word(d.field), f"{value_word(d.field, d.ours)} → {value_word(d.field, d.theirs)}")
        for d in row.differences
    ]
    parts += [wording.word("import_note", note) for note in row.notes]
    return " · ".join(parts).replace("\n", " · ")


def side_by_side(difference: Difference) -> tuple[str, str, str]:
    """The field, what the register says, what the file says."""
    field = difference.field
    return field_word(field), value_word(field, difference.ours), value_word(field, difference.theirs)


def field_word(field: str) -> str:
    return wording.word("account_field", "body" if field == "body_id" else field)


def value_word(field: str, value: Any) -> str:
    """A field's value as a person reads it; a dash for none."""
    if value in (None, "", ()):
        return "–"
    if field in CODES:
        return wording.word(CODES[field][0], value.value if isinstance(value, StrEnum) else str(value))
    if field == "languages":
        return words.listed(words.language_word(code) for code in value)
    if isinstance(value, date):
        return i18n.day(value)
    if field == "body_id":
        return say("Register", "another body")
    return "\n".join(value) if isinstance(value, tuple) else str(value)
