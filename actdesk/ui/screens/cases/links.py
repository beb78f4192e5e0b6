"""Links that wrap: the words stand beside a short button, since Qt's own buttons never break a line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from actdesk.ui.theme import Space
from actdesk.ui.widgets import IconButton, PlainLabel


class WrappedLink(QWidget):
    """Words, and an arrow that leads to what they name."""

    asked = Signal(object)  # whatever it was made for

    def __init__(self, text: str, target: object, *, label: str, icon: str = "open", parent: QWidget) -> None:
        super().__init__(parent)
        self._target = target
        self.arrow = IconButton(icon, colour="accent", parent=self)
        self.arrow.set_label(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        row.addWidget(PlainLabel(text, wrap=True, parent=self), 1)
        row.addWidget(self.arrow, 0, Qt.AlignmentFlag.AlignTop)
        self.arrow.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.asked.emit(self._target)
