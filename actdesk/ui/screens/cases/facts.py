"""What a record says: a name above each text, long texts folded, the reporter covered until the eye is pressed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, IconButton, PlainLabel, TextInput

FOLDED = 1200  # characters that are shown before a text is unfolded
COVER = "••••••••"


class LongText(Translated, QWidget):
    """A text somebody wrote: its beginning, and on demand all of it in a field that can be scrolled and searched."""

    def __init__(self, text: str, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._label = PlainLabel(text[:FOLDED] + ("…" if len(text) > FOLDED else ""), wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)
        self._column.addWidget(self._label)
        self._more = Button(kind="link", parent=self)
        self._more.setVisible(len(text) > FOLDED)
        self._more.clicked.connect(self._on_more)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        count = i18n.number(len(self._text))
        self._more.setText(self.tr("Show all {n} characters").format(n=count))

    def shown(self) -> str:
        return self._label.text()

    def _on_more(self) -> None:
        whole = TextInput(limit=len(self._text), lines=12, parent=self)
        whole.set_value(self._text)
        whole.setReadOnly(True)
        whole.setAccessibleName(self.tr("The whole text"))
        self._column.addWidget(whole)
        self._label.hide()
        self._more.hide()
        whole.setFocus()


class Fact(Translated, QWidget):
    """A name and a text beneath it; `copies` adds a button that copies it."""

    def __init__(self, name: str, text: str, *, copies: bool = False, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._text = name, text
        title = PlainLabel(name, role="small", parent=self)
        self._value = LongText(text, parent=self)
        row = QHBoxLayout()
        row.setSpacing(Space.HAIR)
        row.addWidget(self._value, 1)
        self._copy: IconButton | None = None
        if copies:
            self._copy = IconButton("copy", colour="muted", parent=self)
            self._copy.clicked.connect(self._on_copy)
            row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        if self._copy is not None:
            self._copy.set_label(self.tr("Copy: {name}").format(name=self._name))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


class HiddenFact(Translated, QWidget):
    """A text under a cover: dots, until the eye is pressed."""

    shown = Signal(bool)

    def __init__(self, name: str, text: str, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self.eye = IconButton("eye", colour="muted", parent=self)
        self.eye.setCheckable(True)
        self._value = PlainLabel(COVER, wrap=True, parent=self)
        row = QHBoxLayout()
        row.setSpacing(Space.HAIR)
        row.addWidget(self._value, 1)
        row.addWidget(self.eye, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(name, role="small", parent=self))
        column.addLayout(row)
        self.eye.toggled.connect(self._on_eye)
        self.retranslate()

    def retranslate(self) -> None:
        shown = self.eye.isChecked()
        self.eye.set_label(self.tr("Hide who reported") if shown else self.tr("Show who reported"))

    def text(self) -> str:
        return self._value.text()

    def _on_eye(self, shown: bool) -> None:
        self._value.setText(self._text if shown else COVER)
        self.retranslate()
        self.shown.emit(shown)
