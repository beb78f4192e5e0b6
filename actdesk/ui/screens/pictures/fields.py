"""Two editors that the kit does not have: a folder and a file of this computer. Values are paths or None."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from actdesk.ui.i18n import Translated
from actdesk.ui.screens.pictures import asking
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, LineInput

PATH_LIMIT = 4000


class PathField(Translated, QWidget):
    """A path that is typed or chosen. The line takes the focus; a screen reader names it by `setAccessibleName`."""

    edited = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = LineInput(limit=PATH_LIMIT, parent=self)
        self._button = Button(icon="folder", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)
        self.setFocusProxy(self._line)
        self._line.edited.connect(self.edited)
        self._button.clicked.connect(self._choose)
        self.retranslate()

    def retranslate(self) -> None:
        self._button.setText(self.tr("Choose…"))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)
        self._button.setAccessibleName(f"{self._button.text()} {name}".strip())

    def setAccessibleDescription(self, text: str) -> None:
        super().setAccessibleDescription(text)
        self._line.setAccessibleDescription(text)

    def value(self) -> Path | None:
        text = self._line.text().strip()
        return Path(text).expanduser() if text else None

    def set_value(self, value: Path | None) -> None:
        self._line.set_value(str(value) if value else "")

    def is_empty(self) -> bool:
        return self._line.is_empty()

    def problem(self) -> str:
        path = self.value()
        if path is not None and not path.is_absolute():
            return self.tr("Write the whole path, or choose the place with the button.")
        return self._line.problem()

    def _choose(self) -> None:
        path = self.ask()
        if path is not None:
            self.set_value(path)
        self._line.setFocus()

    def ask(self) -> Path | None:
        """Put the question in a dialog."""
        raise NotImplementedError


class FolderField(PathField):
    """A folder."""

    def ask(self) -> Path | None:
        return asking.ask_folder(self, self.accessibleName(), str(self.value() or ""))


class FileField(PathField):
    """A file."""

    def ask(self) -> Path | None:
        return asking.ask_file(self, self.accessibleName())
