"""Several entries under each other: one more by a button, each taken out by a cross."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.ui.i18n import Translated
from actdesk.ui.screens.requests.editors import Editor
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, IconButton


class _Row(QWidget):
    """One entry with its cross."""

    removed = Signal(object)  # the row itself

    def __init__(self, editor: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = editor
        self.remove = IconButton("close", colour="muted", parent=self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.HAIR)
        line.addWidget(editor, 1)
        line.addWidget(self.remove)
        self.remove.clicked.connect(self._on_remove)

    @property
    def editor(self) -> Editor:
        return cast(Editor, self.widget)

    def _on_remove(self) -> None:
        self.removed.emit(self)


class Rows(Translated, QWidget):
    """A list of short answers, one entry a line of the text."""

    edited = Signal()

    def __init__(self, make: Callable[[], QWidget], *, at_first: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make, self._at_first = make, at_first
        self._rows: list[_Row] = []
        self._name, self._description = "", ""
        self._more = Button(kind="quiet", icon="add", parent=self)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(self._list)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.clicked.connect(self._on_more)
        self.set_answer("")
        self.retranslate()

    def retranslate(self) -> None:
        self._more.setText(self.tr("Add another"))
        self.describe(self._name, self._description)

    def answer(self) -> str:
        return "\n".join(text for row in self._rows if (text := row.editor.answer()))

    def set_answer(self, text: str) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        lines = [line for line in text.split("\n") if line.strip()]
        for line in [*lines, *[""] * (self._at_first - len(lines))]:
            self._add().editor.set_answer(line)

    def problem(self) -> str:
        return next((p for row in self._rows if (p := row.editor.problem())), "")

    def describe(self, name: str, description: str) -> None:
        self._name, self._description = name, description
        self.setAccessibleName(name)
        for number, row in enumerate(self._rows, 1):
            said = self.tr("{question} Entry {number}").format(question=name, number=number).strip()
            row.editor.describe(said, description)
            row.remove.set_label(self.tr("Take out entry {number}").format(number=number))
            row.remove.setVisible(len(self._rows) > 1)

    def take_focus(self) -> None:
        self._rows[0].editor.take_focus()

    def _add(self) -> _Row:
        row = _Row(self._make(), self)
        row.editor.edited.connect(self.edited)
        row.removed.connect(self._on_removed)
        self._rows.append(row)
        self._list.addWidget(row)
        self.describe(self._name, self._description)
        return row

    def _on_more(self) -> None:
        row = self._add()
        row.show()
        row.editor.take_focus()

    def _on_removed(self, row: object) -> None:
        if isinstance(row, _Row) and row in self._rows and len(self._rows) > 1:
            at = self._rows.index(row)
            self._rows.remove(row)
            row.hide()
            row.deleteLater()
            self._rows[min(at, len(self._rows) - 1)].editor.take_focus()
            self.describe(self._name, self._description)
            self.edited.emit()
