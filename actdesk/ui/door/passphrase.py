"""Choosing a passphrase: typed twice or shown, its strength said in a word while one types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from actdesk.domain.passphrases import SHORTEST, Strength, acceptable, strength
from actdesk.ui import wording
from actdesk.ui.door.parts import LONGEST, CapsHint
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, restyle
from actdesk.ui.widgets import FlagInput, Form, LineInput, PlainLabel
from actdesk.ui.wording import Tone

_SHARE: dict[Strength, int] = {Strength.TOO_SHORT: 10, Strength.WEAK: 30, Strength.FAIR: 65, Strength.STRONG: 100}
_TONE: dict[Strength, Tone] = {
    Strength.TOO_SHORT: "bad",
    Strength.WEAK: "bad",
    Strength.FAIR: "good",
    Strength.STRONG: "good",
}


def show_typed(fields: list[LineInput], shown: bool) -> None:
    """Show what is typed into secret fields, or hide it; the text stays as it is."""
    for field in fields:
        field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def forget(field: LineInput) -> None:
    """Empty a secret field for good: unlike `clear()`, `setText` leaves nothing for Undo to bring back."""
    field.setText("")
    field.setEchoMode(QLineEdit.EchoMode.Password)


class NewPassphrase(Translated, QWidget):
    """Two fields and a measure. `passphrase()` is only to be asked after `check()` said yes."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_words: tuple[str, ...] = ()
        self._first, self._again = LineInput(limit=LONGEST, secret=True), LineInput(limit=LONGEST, secret=True)
        self._caps = CapsHint(self)
        self._measure = _Measure(self)
        self._show = FlagInput(self)
        self._form = Form(parent=self)
        self._form.add("first", self._first)
        self._form.add_widget(self._measure)
        self._form.add("again", self._again)
        self._form.add_widget(self._caps)
        self._form.add_widget(self._show)
        for field in (self._first, self._again):
            self._caps.watch(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._first.edited.connect(self._on_edited)
        self._again.edited.connect(self.edited)
        self._show.edited.connect(self._on_show)
        self.retranslate()

    def retranslate(self) -> None:
        self._form.label(
            "first",
            self.tr("Passphrase"),
            help=self.tr("Four or more words that do not belong together, at least {n} characters.").format(n=SHORTEST),
        )
        self._form.label("again", self.tr("Passphrase once more"))
        self._show.set_label(self.tr("Show what I type"))

    def set_own_words(self, *words: str) -> None:
        """What may not count as a secret: the officer's own name and address."""
        self._own_words = tuple(part for word in words for part in word.replace("@", " ").split())
        self._on_edited()

    def passphrase(self) -> str:
        return self._first.text()

    def check(self) -> bool:
        """True if the passphrase holds; otherwise the fields say why and take the focus."""
        self._form.show_field("again", not self._show.value())  # who sees what they type need not type it twice
        if not self._form.check():
            return False
        errors = {}
        if not acceptable(self._first.text(), own_words=self._own_words):
            errors["first"] = self.tr("This passphrase could be guessed. Add a word or two.")
        elif not self._show.value() and self._again.text() != self._first.text():
            errors["again"] = self.tr("The two are not the same. Type it once more.")
        if errors:
            self._form.show_errors(errors)
        return not errors

    def clear(self) -> None:
        """Let nothing readable stay in the fields."""
        self._show.setChecked(False)
        forget(self._first)
        forget(self._again)
        self._form.clear_errors()

    def is_empty(self) -> bool:
        return not (self._first.text() or self._again.text())

    def take_focus(self) -> None:
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self) -> None:
        self._measure.show_strength(self._first.text(), self._own_words)
        self.edited.emit()

    def _on_show(self) -> None:
        show_typed([self._first, self._again], self._show.value())
        self._form.show_field("again", not self._show.value())


class _Measure(Translated, QWidget):
    """A bar and a word."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._strength: Strength | None = None
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._word = PlainLabel(role="small", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._bar, 1)
        row.addWidget(self._word, 1)
        self.retranslate()

    def retranslate(self) -> None:
        found = self._strength
        word = wording.word("strength", found) if found else self.tr("Nothing typed yet")
        tone: Tone = _TONE[found] if found else "neutral"
        self._word.setText(word)
        self._word.set_tone(tone)
        self._bar.setValue(_SHARE[found] if found else 0)
        self._bar.setProperty("tone", tone)
        restyle(self._bar)
        self._bar.setAccessibleName(self.tr("Strength of the passphrase: {word}").format(word=word))

    def show_strength(self, typed: str, own_words: tuple[str, ...]) -> None:
        self._strength = strength(typed, own_words=own_words) if typed else None
        self.retranslate()
