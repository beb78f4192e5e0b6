"""The principles as check boxes, each with the policy's guidance at hand, in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.policy import Clause
from actdesk.ui import wording
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.cases.guidance import GuidanceText
from actdesk.ui.theme import Space
from actdesk.ui.widgets import IconButton, PlainLabel


class PrinciplesField(Translated, QWidget):
    """The principles as check boxes, each with the policy's guidance at hand, in place."""

    edited = Signal()

    def __init__(self, clauses: Sequence[Clause], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = {clause.id: _Principle(clause, parent=self) for clause in clauses}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in self._lines.values():
            column.addWidget(line)
            line.box.toggled.connect(self._on_toggled)
        first = next(iter(self._lines.values()), None)
        if first is not None:
            self.setFocusProxy(first.box)
        self.retranslate()

    def retranslate(self) -> None:
        for line in self._lines.values():
            line.retranslate()

    def line(self, clause_id: str) -> "_Principle":
        return self._lines[clause_id]

    def value(self) -> tuple[str, ...]:
        return tuple(code for code, line in self._lines.items() if line.box.isChecked())

    def set_value(self, value: Sequence[str] | None) -> None:
        for code, line in self._lines.items():
            line.box.setChecked(code in (value or ()))

    def is_empty(self) -> bool:
        return not self.value()

    def problem(self) -> str:
        return ""

    def _on_toggled(self, _on: bool) -> None:
        self.edited.emit()


class _BoxWords(PlainLabel):
    """The words of a check box, which wrap where Qt's own would be cut; a click on them is a click on the box."""

    def __init__(self, box: QCheckBox, *, parent: QWidget) -> None:
        super().__init__(wrap=True, parent=parent)
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.toggle()


class _Principle(Translated, QWidget):
    """One principle: its box, and a button that opens the guidance beneath it."""

    def __init__(self, clause: Clause, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._clause = clause
        self._text: GuidanceText | None = None
        self.box = QCheckBox(self)
        self._words = _BoxWords(self.box, parent=self)
        self.guide = IconButton("help", colour="muted", parent=self)
        self.guide.setCheckable(True)
        row = QHBoxLayout()
        row.setSpacing(Space.HAIR)
        row.addWidget(self.box)
        row.addWidget(self._words, 1)
        row.addWidget(self.guide)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)
        self._column.addLayout(row)
        self.guide.toggled.connect(self._on_guide)
        self.retranslate()

    def retranslate(self) -> None:
        name = wording.clause_title(self._clause.id)
        self._words.setText(name)
        self.box.setAccessibleName(name)
        shown = self.guide.isChecked()
        label = self.tr("Hide the guidance on “{name}”") if shown else self.tr("Show the guidance on “{name}”")
        self.guide.set_label(label.format(name=name))

    def _on_guide(self, shown: bool) -> None:
        if self._text is None:
            self._text = GuidanceText(self._clause, parent=self)
            self._text.setContentsMargins(Space.PAGE, 0, 0, Space.SMALL)
            self._column.addWidget(self._text)
        self._text.setVisible(shown)
        self.retranslate()
