"""Fields of their own kind: a text that passes evidence on, who reported (hidden), several people concerned."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from actdesk.domain.base import Kind
from actdesk.domain.lists import ListRow
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.cases.evidence_files import holds_evidence
from actdesk.ui.theme import Space, restyle
from actdesk.ui.widgets import (
    Button,
    FlowLayout,
    IconButton,
    LineInput,
    RecordPicker,
    TextInput,
    clean_text,
)


class CaptureText(TextInput):
    """A text that passes files and pictures on: what is pasted here and is no text is evidence."""

    evidence_given = Signal(object)  # QMimeData

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return holds_evidence(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if holds_evidence(source):
            self.evidence_given.emit(source)
        else:
            super().insertFromMimeData(source)


class ReporterInput(Translated, QWidget):
    """Who told us: covered by dots until the eye is pressed, and again whenever it is filled anew."""

    edited = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drafted = True  # hidden from who looks over the shoulder, but no passphrase: a draft keeps it
        self._line = LineInput(secret=True, parent=self)
        self.eye = IconButton("eye", colour="muted", parent=self)
        self.eye.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        row.addWidget(self._line, 1)
        row.addWidget(self.eye)
        self.setFocusProxy(self._line)
        self._line.edited.connect(self.edited)
        self.eye.toggled.connect(self._on_eye)
        self.retranslate()

    def retranslate(self) -> None:
        shown = self.eye.isChecked()
        self.eye.set_label(self.tr("Hide who reported") if shown else self.tr("Show who reported"))

    def line(self) -> LineInput:
        return self._line

    def value(self) -> str:
        return " ".join(self._line.text().split())

    def set_value(self, value: str | None) -> None:
        self.eye.setChecked(False)
        self._line.set_value(value)

    def is_empty(self) -> bool:
        return self._line.is_empty()

    def problem(self) -> str:
        return self._line.problem()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self._line.setAccessibleDescription(description)

    def setProperty(self, name: str, value: Any) -> bool:
        if name == "wrong":
            self._line.setProperty(name, value)
            restyle(self._line)
        return super().setProperty(name, value)

    def _on_eye(self, shown: bool) -> None:
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.retranslate()


class PeopleField(Translated, QWidget):
    """Several people of the store: search, choose, search again; each stands below with a way out."""

    edited = Signal()

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._people: dict[UUID, str] = {}
        self._picker = RecordPicker(Kind.PERSON, context.desk.lists, context.jobs, parent=self)
        self._chosen = FlowLayout(spacing=Space.HAIR)
        self._buttons: list[_Chosen] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self._picker)
        column.addLayout(self._chosen)
        self.setFocusProxy(self._picker.line())
        self._picker.edited.connect(self._on_picked)
        self.retranslate()

    def retranslate(self) -> None:
        for button in self._buttons:
            button.set_words(self._people[button.person_id], self.tr("Take out {name}"))

    def picker(self) -> RecordPicker:
        return self._picker

    def value(self) -> tuple[UUID, ...]:
        return tuple(self._people)

    def set_value(self, value: Sequence[UUID] | None) -> None:
        """Choose by ids; the names follow as soon as the store has told them."""
        ids = tuple(value or ())
        self._people = {i: self._people.get(i, "…") for i in ids}
        self._show()
        if ids:
            self._context.jobs.run(self._context.desk.lists.rows, ids, owner=self, done=self._on_rows)

    def is_empty(self) -> bool:
        return not self._people and self._picker.is_empty()

    def problem(self) -> str:
        return self._picker.problem()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._picker.line().setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self._picker.line().setAccessibleDescription(description)

    def _on_rows(self, rows: Sequence[ListRow]) -> None:
        for row in rows:
            if row.id in self._people:
                self._people[row.id] = clean_text(row.cells.get("name", ""))
        self._show()

    def _on_picked(self) -> None:
        if self._picker.value() is not None and self._picker.title():
            # the completer writes the line once more after this signal: empty it afterwards
            QTimer.singleShot(0, self, self._take)
        else:
            self.edited.emit()

    def _take(self) -> None:
        person_id, name = self._picker.value(), self._picker.title()
        if person_id is None:
            return
        self._people[person_id] = name
        self._picker.set_value(None)
        self._show()

    def _show(self) -> None:
        for button in self._buttons:
            self._chosen.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for person_id in self._people:
            button = _Chosen(person_id, parent=self)
            button.asked_out.connect(self._on_out)
            self._buttons.append(button)
            self._chosen.addWidget(button)
        self.retranslate()
        self.edited.emit()

    def _on_out(self, person_id: UUID) -> None:
        self._people.pop(person_id, None)
        self._picker.line().setFocus()
        self._show()


class _Chosen(Button):
    """One chosen person; pressing it takes them out again."""

    asked_out = Signal(object)  # UUID

    def __init__(self, person_id: UUID, *, parent: QWidget) -> None:
        super().__init__(icon="close", parent=parent)
        self.person_id = person_id
        self.clicked.connect(self._on_clicked)

    def set_words(self, name: str, act: str) -> None:
        self.setText(name)
        self.setAccessibleName(act.format(name=name))

    def _on_clicked(self) -> None:
        self.asked_out.emit(self.person_id)
