"""What a record says, as pairs of a name and a value; what is not recorded is left out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.base import Kind
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, Chip, FlowLayout, IconButton, PlainLabel
from actdesk.ui.wording import Tone


class FactList(QWidget):
    """Names above values, in the order given. Values are shown literally, however long."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these (name, value) pairs; pairs without a value are left out, and an empty list hides itself."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(name, value) for name, value in facts if value]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(self._rows))

    def _row(self, name: str, value: str) -> QWidget:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(name, role="small", wrap=True, parent=row))
        column.addWidget(PlainLabel(value, wrap=True, parent=row))
        return row


class FactCard(Card):
    """A titled card of facts; it is not there while there is nothing to say."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = PlainLabel(role="label", wrap=True, parent=self)
        self.facts = FactList(parent=self)
        self.body.addWidget(self._title)
        self.body.addWidget(self.facts)

    def show_facts(self, title: str, facts: Sequence[tuple[str, str]]) -> None:
        self._title.setText(title)
        self.facts.show_facts(facts)
        self.setVisible(any(value for _name, value in facts))


class CopyLine(QWidget):
    """A text that can be copied and never opened: opening a link would send something."""

    copied = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel(wrap=True, parent=self)
        self.button = IconButton("copy", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._text, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.button.clicked.connect(self._on_clicked)

    def show_text(self, text: str, label: str) -> None:
        """Show the text with a button named `label`; without a text there is nothing to see."""
        self._text.setText(text)
        self.button.set_label(label)
        self.setVisible(bool(text))

    def text(self) -> str:
        return self._text.text()

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text.text())
        self.copied.emit()


class RecordLink(QWidget):
    """One line that leads to another record: its name as a link, a few words, its states."""

    asked = Signal(object, object)  # Kind, UUID

    def __init__(
        self,
        kind: Kind,
        record_id: object,
        name: str,
        *,
        detail: str = "",
        chips: Sequence[tuple[str, Tone]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._id = kind, record_id
        self.button = Button(kind="link", parent=self)
        self.button.setText(name if len(name) <= 40 else f"{name[:39]}…")
        self.button.setAccessibleName(name)
        self.button.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        flow = FlowLayout(spacing=Space.SMALL)
        flow.addWidget(self.button)
        for text, tone in chips:
            flow.addWidget(self._level(Chip(text, tone, parent=self)))
        column.addLayout(flow)
        if detail:
            column.addWidget(PlainLabel(detail, role="small", wrap=True, parent=self))

    def _level(self, chip: Chip) -> QWidget:
        """The chip in the middle of the link's height: a flow puts its parts at the top."""
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        holder.setMinimumHeight(self.button.sizeHint().height())
        return holder

    def _on_clicked(self) -> None:
        self.asked.emit(self._kind, self._id)
