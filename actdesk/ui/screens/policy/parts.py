"""Small parts that the tabs of the Policy page share."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from actdesk.ui.i18n import Translated
from actdesk.ui.settings_store import Preferences
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, ListAndRecord


class BackBar(Translated, QWidget):
    """The way back to the list, shown only where the list has given way."""

    asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides: ListAndRecord | None = None
        self._button = Button(kind="quiet", icon="back", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.SMALL)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self._on_clicked)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._button.setText(self.tr("Back to the list"))

    def follow(self, sides: ListAndRecord) -> None:
        """Show and hide itself with the width of these sides."""
        self._sides = sides
        sides.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._sides is not None and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setVisible(self._sides.is_narrow)
        return super().eventFilter(watched, event)

    def _on_clicked(self) -> None:
        self.asked.emit()


def two_sides(key: str, listing: QWidget, pane: QWidget, preferences: Preferences, *, parent: QWidget) -> ListAndRecord:
    """A narrow list beside a wide page, until the officer has it otherwise."""
    place = f"splitter.{key}"
    if not preferences.get(place):
        preferences.set(place, [theme().pixels(300), theme().pixels(700)])
    return ListAndRecord(key, listing, pane, preferences, parent=parent)


def chosen_key(listing: QListWidget) -> str:
    """The key of the line that is chosen, '' for none."""
    item = listing.currentItem()
    return str(item.data(Qt.ItemDataRole.UserRole) or "") if item is not None else ""
