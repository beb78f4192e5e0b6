"""The editors of the form's questions: each answers as text, as the request keeps it (`form_answers`)."""

from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QButtonGroup, QCompleter, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from actdesk.ui.screens.requests.languages import language_code, language_names, language_word
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, ChoiceField, DateField, LineInput, MultiChoice, RecordPicker, TextInput
from actdesk.ui.widgets.invisible import control_problem


class Editor(Protocol):
    """What the question's page asks of an editor; every editor is a QWidget too."""

    @property
    def edited(self) -> SignalInstance: ...
    def answer(self) -> str: ...
    def set_answer(self, text: str) -> None: ...
    def problem(self) -> str: ...

    def describe(self, name: str, description: str) -> None:
        """Tell a screen reader what is asked."""
        ...

    def take_focus(self) -> None: ...


class LineAnswer(LineInput):
    """One line."""

    def answer(self) -> str:
        return self.value()

    def set_answer(self, text: str) -> None:
        self.set_value(text)

    def describe(self, name: str, description: str) -> None:
        _describe(self, name, description)

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # Tab would select all, and the next key replace it
        self.end(False)


class LanguageLine(LineAnswer):
    """A language by name: offered while it is typed, and free."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(limit=80, parent=parent)
        completer = QCompleter(language_names(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def answer(self) -> str:
        return language_code(self.value())

    def set_answer(self, text: str) -> None:
        self.set_value(language_word(text))


class LongAnswer(TextInput):
    """Several lines; Tab leaves."""

    def answer(self) -> str:
        return self.value()

    def set_answer(self, text: str) -> None:
        self.set_value(text)

    def describe(self, name: str, description: str) -> None:
        _describe(self, name, description)

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)


class DateAnswer(DateField):
    """A date as ISO text; what is no date stays as it was typed, and the page says so."""

    def answer(self) -> str:
        day = self.value()
        return day.isoformat() if day else self.line().text().strip()

    def set_answer(self, text: str) -> None:
        try:
            self.set_value(text or None)
        except ValueError:
            self.set_value(None)
            self.line().setText(text)

    def describe(self, name: str, description: str) -> None:
        _describe(self.line(), name, description)

    def take_focus(self) -> None:
        self.line().setFocus(Qt.FocusReason.OtherFocusReason)
        self.line().end(False)


class PickOne(ChoiceField):
    """One of many, found by typing."""

    def answer(self) -> str:
        return self.value() or ""

    def set_answer(self, text: str) -> None:
        self.set_value(text)

    def describe(self, name: str, description: str) -> None:
        _describe(self, name, description)
        line = self.lineEdit()
        if line is not None:
            _describe(line, name, description)

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)


class OneOf(QWidget):
    """One of a few, all in sight. What an older form offered and this one does not is kept all the same."""

    edited = Signal()

    def __init__(
        self, options: list[tuple[str, str]], *, clearable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._codes: list[str] = []
        self._kept = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)
        for code, word in options:
            radio = QRadioButton(word.replace("&", "&&"), self)
            self._group.addButton(radio, len(self._codes))
            self._codes.append(code)
            self._column.addWidget(radio)
        self._clear: Button | None = Button(kind="link", parent=self) if clearable else None
        if self._clear is not None:
            self._column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
            self._clear.clicked.connect(self._on_clear)
            self._clear.hide()
        self._group.idToggled.connect(self._on_toggled)
        self.setFocusProxy(self._group.button(0))

    def value(self) -> str | None:
        return self.answer() or None

    def set_value(self, value: str | None) -> None:
        self.set_answer(value or "")

    def is_empty(self) -> bool:
        return not self.answer()

    def set_words(self, words: list[str], clear: str = "") -> None:
        for radio, word in zip(self._group.buttons(), words, strict=False):
            radio.setText(word.replace("&", "&&"))
        if self._clear is not None:
            self._clear.setText(clear)

    def answer(self) -> str:
        number = self._group.checkedId()
        return self._codes[number] if number >= 0 else self._kept

    def set_answer(self, text: str) -> None:
        self._kept = text if text not in self._codes else ""
        self._group.setExclusive(False)
        for number, code in enumerate(self._codes):
            self._group.button(number).setChecked(code == text)
        self._group.setExclusive(True)
        self._show_clear()

    def problem(self) -> str:
        return ""

    def describe(self, name: str, description: str) -> None:
        _describe(self, name, description)
        for radio in self._group.buttons():
            radio.setAccessibleName(f"{name} {radio.text()}".replace("&&", "&"))
            radio.setAccessibleDescription(description)

    def take_focus(self) -> None:
        (self._group.checkedButton() or self._group.button(0)).setFocus(Qt.FocusReason.TabFocusReason)

    def _show_clear(self) -> None:
        if self._clear is not None:
            self._clear.setVisible(bool(self.answer()))

    def _on_toggled(self, _number: int, on: bool) -> None:
        if on:
            self._kept = ""
            self._show_clear()
            self.edited.emit()

    def _on_clear(self) -> None:
        self.set_answer("")
        self.take_focus()
        self.edited.emit()


class ManyOf(MultiChoice):
    """Several of a few."""

    def answer(self) -> str:
        return "\n".join(self.value())

    def set_answer(self, text: str) -> None:
        self.set_value(text.split("\n"))

    def describe(self, name: str, description: str) -> None:
        _describe(self, name, description)

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)


class KnownOrTyped(RecordPicker):
    """Somebody or something that the register knows, or anything else as it is typed."""

    def answer(self) -> str:
        known = self.value()
        return str(known) if known else " ".join(self.line().text().split())

    def set_answer(self, text: str) -> None:
        try:
            self.set_value(UUID(text))
        except ValueError:
            self.set_value(None)
            self.line().setMaxLength(max(self.line().maxLength(), len(text)))
            self.line().setText(text)

    def problem(self) -> str:
        return control_problem(self.line().text())

    def describe(self, name: str, description: str) -> None:
        _describe(self.line(), name, description)

    def take_focus(self) -> None:
        self.line().setFocus(Qt.FocusReason.OtherFocusReason)
        self.line().end(False)


def _describe(widget: QWidget | QLineEdit, name: str, description: str) -> None:
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)
