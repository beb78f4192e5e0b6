"""Records that were chosen in their own list, before the report was asked for: said by their number."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, PlainLabel


class SeveralField(Translated, QWidget):
    """Its value is the ids, in the order of the list that they come from; its button lets go of them."""

    edited = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[UUID, ...] = ()
        self._said = PlainLabel(wrap=True, parent=self)
        self.let_go = Button(kind="link", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self._said)
        column.addWidget(self.let_go)
        self.setFocusProxy(self.let_go)
        self.let_go.clicked.connect(self._on_let_go)
        self.retranslate()

    def retranslate(self) -> None:
        self._said.setText(self.tr("%n picture(s) chosen in the list", "", len(self._ids)))
        self.let_go.setText(self.tr("Choose otherwise"))

    def value(self) -> tuple[UUID, ...]:
        return self._ids

    def set_value(self, ids: Sequence[UUID] | None) -> None:
        self._ids = tuple(ids or ())
        self.retranslate()

    def is_empty(self) -> bool:
        return not self._ids

    def problem(self) -> str:
        return ""

    def _on_let_go(self) -> None:
        self.set_value(())
        self.edited.emit()
