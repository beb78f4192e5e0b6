"""How many days a deadline gives: a number, and the way back to its default."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from actdesk.domain.clocks import ClockKind
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, NumberInput, PlainLabel

MOST = 9_999  # more than any clock allows: what is too much is said, not cut off under the hand


class DaysField(Translated, QWidget):
    """An editor for a form; its value is a number of days."""

    edited = Signal()

    def __init__(self, kind: ClockKind, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._number = NumberInput(0, MOST, optional=False, parent=self)
        self._number.setGroupSeparatorShown(False)
        self._unit = PlainLabel(parent=self)
        self._back = Button(kind="link", icon="undo", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._number)
        row.addWidget(self._unit)
        row.addSpacing(Space.SMALL)
        row.addWidget(self._back)
        row.addStretch(1)
        self.setFocusProxy(self._number)
        self._number.setValue(kind.default)
        self._number.edited.connect(self._on_edited)
        self._back.clicked.connect(self._on_back)
        self.retranslate()

    def retranslate(self) -> None:
        self._unit.setText(self.tr("day(s)", "", self._number.value() or 0))
        self._back.setText(self.tr("Back to the default"))
        self._name_back()
        self._show_back()

    def setAccessibleName(self, name: str) -> None:  # Qt's name
        """The form names the field; it is the number in it that a screen reader meets."""
        super().setAccessibleName(name)
        self._number.setAccessibleName(name)
        self._name_back()

    def setAccessibleDescription(self, text: str) -> None:  # Qt's name
        super().setAccessibleDescription(text)
        self._number.setAccessibleDescription(text)

    def value(self) -> int:
        return self._number.value() or 0

    def set_value(self, value: int | None) -> None:
        self._number.set_value(self._kind.default if value is None else value)

    def is_empty(self) -> bool:
        return False

    def problem(self) -> str:
        """The bounds in words, where the number lies outside."""
        if self._kind.low <= self.value() <= self._kind.high:
            return ""
        return self.tr("Choose {low} to {high} days.").format(low=self._kind.low, high=self._kind.high)

    def _on_edited(self) -> None:
        self._unit.setText(self.tr("day(s)", "", self.value()))
        self._show_back()
        self.edited.emit()

    def _on_back(self) -> None:
        self._number.set_value(self._kind.default)
        self._number.setFocus()  # the button goes away under the focus

    def _show_back(self) -> None:
        self._back.setVisible(self.value() != self._kind.default)

    def _name_back(self) -> None:
        self._back.setAccessibleName(self.tr("{field}: back to the default").format(field=self.accessibleName()))
