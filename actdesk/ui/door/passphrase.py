"""Choosing a passphrase: typed twice or shown, its strength said in a word while one types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from actdesk.domain.passphrases import SHORTEST, Strength, acceptable, strength
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import FlagInput, Form, LineInput, PlainLabel
from actdesk.ui.wording import Tone

LONGEST = 1000
_SHARE: dict[Strength, int] = {Strength.TOO_SHORT: 10, Strength.WEAK: 30, Strength.FAIR: 65, Strength.STRONG: 100}
_TONE: dict[Strength, Tone] = {
    Strength.TOO_SHORT: "bad",
    Strength.WEAK: "bad",
    Strength.FAIR: "warn",
    Strength.STRONG: "good",
}


class NewPassphrase(Translated, QWidget):
    """Two fields and a measure. `passphrase()` is only to be asked after `check()` said yes."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_words: tuple[str, ...] = ()
        self._first, self._again = LineInput(limit=LONGEST, secret=True), LineInput(limit=LONGEST, secret=True)
        self._form = Form(parent=self)
        self._form.add("first", self._first)
        self._measure = _Measure(self)
        self._form.add_widget(self._measure)
        self._form.add("again", self._again)
        self._show = FlagInput(self)
        self._form.add_widget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._first.edited.connect(self._on_edited)
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
        return self._first.value()

    def check(self) -> bool:
        """True if the passphrase holds; otherwise the fields say why and take the focus."""
        if not self._form.check():
            return False
        errors = {}
        if not acceptable(self._first.value(), own_words=self._own_words):
            errors["first"] = self.tr("This passphrase could be guessed. Add a word or two.")
        elif self._again.value() != self._first.value():
            errors["again"] = self.tr("The two are not the same. Type it once more.")
        if errors:
            self._form.show_errors(errors)
        return not errors

    def clear(self) -> None:
        """Let nothing readable stay in the fields."""
        self._first.clear()
        self._again.clear()
        self._form.clear_errors()

    def focus(self) -> None:
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self) -> None:
        self._measure.show_strength(self._first.value(), self._own_words)
        self.edited.emit()

    def _on_show(self) -> None:
        mode = QLineEdit.EchoMode.Normal if self._show.value() else QLineEdit.EchoMode.Password
        text = (self._first.text(), self._again.text())
        self._first.setEchoMode(mode)
        self._again.setEchoMode(mode)
        self._first.setText(text[0])
        self._again.setText(text[1])


class _Measure(Translated, QWidget):
    """A bar and a word."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._strength: Strength | None = None
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._bar.setFixedHeight(theme().pixels(8))
        self._word = PlainLabel(role="small", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._bar, 1)
        row.addWidget(self._word, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self._bar.setAccessibleName(self.tr("Strength of the passphrase"))
        words = {
            None: self.tr("Nothing typed yet"),
            Strength.TOO_SHORT: self.tr("Too short"),
            Strength.WEAK: self.tr("Could be guessed"),
            Strength.FAIR: self.tr("Good"),
            Strength.STRONG: self.tr("Very good"),
        }
        self._word.setText(words[self._strength])
        self._word.set_tone(_TONE[self._strength] if self._strength else "neutral")
        self._bar.setValue(_SHARE[self._strength] if self._strength else 0)

    def show_strength(self, typed: str, own_words: tuple[str, ...]) -> None:
        self._strength = strength(typed, own_words=own_words) if typed else None
        self.retranslate()
