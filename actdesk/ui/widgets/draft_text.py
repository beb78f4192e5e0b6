"""What was typed, to be read and copied: for a draft whose record is gone, or whose form is another one now."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget

from actdesk.domain.drafts import DraftNote
from actdesk.ui import i18n
from actdesk.ui.draft_parts import Body
from actdesk.ui.drafts import DraftKeeper
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets.basics import Button, PlainLabel
from actdesk.ui.widgets.flow import FlowLayout
from actdesk.ui.widgets.inputs import TextInput


class DraftText(Translated, QDialog):
    """The fields under each other as plain text; nothing is changed here."""

    def __init__(self, drafts: DraftKeeper, note: DraftNote, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._note = note
        self._title = PlainLabel(note.title, role="heading", wrap=True, parent=self)
        self._when = PlainLabel(role="muted", wrap=True, parent=self)
        self.text = TextInput(limit=100_000_000, lines=12, parent=self)
        self.text.setReadOnly(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.copy = Button(icon="copy", parent=self)
        self._close = Button(parent=self)
        self._close.setDefault(True)
        buttons = FlowLayout(spacing=Space.SMALL)
        buttons.addWidget(self.copy)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.MEDIUM)
        for part in (self._title, self._when, self.text):
            column.addWidget(part)
        column.addLayout(buttons)
        self.resize(theme().pixels(560), theme().pixels(420))
        self.copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.reject)
        self.retranslate()
        drafts.read(note, self._on_read, self)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("What you were writing"))
        self._when.setText(
            self.tr("Not saved. Typed last on {moment}.").format(moment=i18n.moment(self._note.saved_at))
        )
        self.text.setAccessibleName(self.tr("What you typed"))
        self.copy.setText(self.tr("Copy all of it"))
        self._close.setText(self.tr("Close"))

    def _on_read(self, body: Body) -> None:
        self.text.set_value(as_text(body))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def as_text(body: Body) -> str:
    """Every field that was typed: its name, then its text."""
    lines: list[str] = []
    for part in body.values():
        shown: Any = part.get("shown") if isinstance(part, dict) else None
        for pair in shown if isinstance(shown, list) else []:
            if isinstance(pair, list) and len(pair) == 2 and pair[1]:
                lines.append(f"{pair[0]}\n{pair[1]}")
    return "\n\n".join(lines)
