"""The window before the desk: the first start or the passphrase, on one card in the middle."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from actdesk.domain.base import ActDeskError
from actdesk.ui.door.setup import SetupPages
from actdesk.ui.door.unlock import UnlockPage
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Card, PlainLabel


class Door(Translated, QWidget):
    """Says what was asked for; the program does it."""

    create_asked = Signal(object, str)  # SetupAnswers, passphrase
    unlock_asked = Signal(str)
    language_chosen = Signal(object)  # Language

    def __init__(self, *, first_start: bool) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setup, self.unlock = SetupPages(self), UnlockPage(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.setup)
        self._stack.addWidget(self.unlock)
        self._card = Card(parent=self)
        self._card.body.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        self._card.body.addWidget(self._stack)
        self._name = PlainLabel("ActDesk", role="heading", parent=self)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, 8)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, Space.CARD)
        column.addWidget(self._name)
        column.addStretch(1)
        column.addLayout(middle, 8)
        column.addStretch(1)
        self.setup.create_asked.connect(self.create_asked)
        self.setup.language_chosen.connect(self.language_chosen)
        self.unlock.unlock_asked.connect(self.unlock_asked)
        self.resize(theme().pixels(760), theme().pixels(600))
        self.show_page(first_start=first_start)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle("ActDesk")

    def show_page(self, *, first_start: bool) -> None:
        """Show the first start, or ask for the passphrase."""
        self._stack.setCurrentWidget(self.setup if first_start else self.unlock)
        (self.setup if first_start else self.unlock).focus()

    def refuse(self, error: ActDeskError) -> None:
        """Say why it did not open."""
        sentence = explain(error).text()
        if self._stack.currentWidget() is self.setup:
            self.setup.say(sentence)
        else:
            self.unlock.say(sentence, wrong=error.code == "wrong_passphrase")

    def clear(self) -> None:
        """Let nothing readable stay in the fields."""
        self.setup.clear()
        self.unlock.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.setMaximumWidth(theme().pixels(Space.WALK_WIDTH))
