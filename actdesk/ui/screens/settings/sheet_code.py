"""The nine words of a recovery sheet: shown, put on paper, and asked back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, FlowLayout, Form, LineInput, MessageBar, PlainLabel
from actdesk.ui.widgets.page_view import PageView
from actdesk.ui.wording import Tone

_ACROSS = 3


class CodePage(Translated, QWidget):
    """The nine words in numbered boxes, the ways to paper, and the question whether it was kept."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._boxes: list[tuple[PlainLabel, PlainLabel]] = []
        self._asked: tuple[int, ...] = ()
        grid = QGridLayout()
        grid.setSpacing(Space.SMALL)
        for number in range(9):
            box = QFrame(self)
            box.setProperty("kind", "card")
            index = PlainLabel(role="small", parent=box)
            word = PlainLabel(role="heading", parent=box)
            word.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a screen reader comes by here
            inner = QVBoxLayout(box)
            inner.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
            inner.setSpacing(0)
            inner.addWidget(index)
            inner.addWidget(word)
            grid.addWidget(box, number // _ACROSS, number % _ACROSS)
            self._boxes.append((index, word))
        self.save, self.show_it = Button(icon="save", parent=self), Button(icon="eye", parent=self)
        self._said = MessageBar(parent=self)
        self._said.hide()
        self._pages = PageView(parent=self)
        self._pages.setMinimumHeight(theme().pixels(320))
        self._pages.hide()
        self._confirm = Form(parent=self)
        self._fields = (LineInput(limit=20), LineInput(limit=20))
        for key, field in zip(("first", "second"), self._fields, strict=True):
            self._confirm.add(key, field)
        buttons = FlowLayout(spacing=Space.SMALL)
        buttons.addWidget(self.save)
        buttons.addWidget(self.show_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addLayout(grid)
        column.addLayout(buttons)
        column.addWidget(self._said)
        column.addWidget(self._pages)
        column.addWidget(self._confirm)
        self.retranslate()

    def ask(self, asked: tuple[int, ...]) -> None:
        """Ask for the words at these places."""
        self._asked = asked
        self.retranslate()

    def retranslate(self) -> None:
        self.save.setText(self.tr("Save as PDF…"))
        self.show_it.setText(self.tr("Show the page"))
        self._pages.setAccessibleName(self.tr("The recovery sheet"))
        for number, (index, word) in enumerate(self._boxes, 1):
            index.setText(str(number))
            word.setAccessibleName(self.tr("Word {n}: {word}").format(n=number, word=word.text()))
        for key, place in zip(("first", "second"), self._asked, strict=False):
            text = self.tr("Type word {n} from your sheet").format(n=place + 1)
            self._confirm.label(key, text)

    def show_code(self, code: str) -> None:
        for (_index, label), word in zip(self._boxes, code.split("-"), strict=True):
            label.setText(word)

    def say(self, text: str, tone: Tone) -> None:
        self._said.set_tone(tone)
        self._said.set_text(text)
        self._said.show()

    def show_pages(self, pages: list[bytes]) -> None:
        """Show the sheet as it will be printed."""
        self._pages.show_pages(pages, [self.tr("The recovery sheet")])
        self._pages.show()

    def check(self, code: str) -> bool:
        """True if the words that were asked for are the right ones."""
        if not self._confirm.check():
            return False
        words = code.split("-")
        wrong = self.tr("That is not the word on the sheet. Look again.")
        errors = {
            key: wrong
            for key, field, place in zip(("first", "second"), self._fields, self._asked, strict=True)
            if field.text().strip().casefold() != words[place]
        }
        if errors:
            self._confirm.show_errors(errors)
        return not errors

    def clear(self) -> None:
        """Let nothing readable stay."""
        for _index, word in self._boxes:
            word.setText("")
            word.setAccessibleName("")
        for field in self._fields:
            field.setText("")
        self._pages.show_pages([], [])
