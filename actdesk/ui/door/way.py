"""One way out of trouble: what it brings, what it would lose, and its button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from actdesk.ui.theme import Space, restyle
from actdesk.ui.widgets import Button, Card, Chip, PlainLabel


class Way(Card):
    """Says nothing of its own: the page gives it its words."""

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.recommended = False
        self._found = PlainLabel(role="label", wrap=True, parent=self)
        self._less = Chip("", "good", parent=self)
        self._holds = PlainLabel(role="muted", wrap=True, parent=self)
        self._loss = PlainLabel(wrap=True, parent=self)
        self.button = Button(parent=self)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self._found, 1)
        head.addWidget(self._less)
        foot.addWidget(self.button)
        foot.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self._holds)
        self.body.addWidget(self._loss)
        self.body.addLayout(foot)
        self.button.clicked.connect(self.taken)

    def set_words(self, found: str, *, holds: str, loss: str, button: str) -> None:
        for label, text in ((self._found, found), (self._holds, holds), (self._loss, loss)):
            label.setText(text)
            label.setVisible(bool(text))
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def recommend(self, proposed: bool, word: str = "") -> None:
        """Make it the way that is proposed, with the reason in a word if there are two."""
        self.recommended = proposed
        self._less.show_state(word, "good")
        self._less.setVisible(proposed and bool(word))
        self.button.setProperty("kind", "primary" if proposed else "plain")
        restyle(self.button)
