"""The editors of a form. Each has `value()`, `set_value()`, the signal `edited`, and `problem()` in words.

None of them loses what was typed in silence: what does not fit is refused with a sentence, on the spot.
"""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from actdesk.ui import i18n, wording
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets.invisible import control_problem, without_controls

LINE_LIMIT = 200
TEXT_LIMIT = 20_000
_SEARCHABLE_FROM = 13
_ENDLESS = 1_000  # characters in a word: no language writes such a one, a paste of base64 does
_AT_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_ANYWHERE = QTextOption.WrapMode.WrapAnywhere


class Input(Protocol):
    """What a form asks of an editor; every editor is a QWidget too."""

    @property
    def edited(self) -> SignalInstance: ...
    def value(self) -> Any: ...
    def set_value(self, value: Any) -> None: ...

    def is_empty(self) -> bool: ...

    def problem(self) -> str:
        """What is wrong with what was typed, in a sentence; '' if nothing is."""
        ...


def _has_endless_word(text: str) -> bool:
    return any(len(word) >= _ENDLESS for word in text.split())


class LineInput(QLineEdit):
    """One line of text, stripped. Longer pastes are cut at `limit` characters, and the field says so."""

    edited = Signal()

    def __init__(self, *, limit: int = LINE_LIMIT, secret: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self.secret = secret  # whatever an eye shows for a moment: no draft holds it
        self._cut = False
        self.setMaxLength(limit)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        else:  # what is typed or pasted; a passphrase is never altered
            self.textEdited.connect(self._on_typed)
        self.textChanged.connect(self._on_text)
        self.inputRejected.connect(self._on_rejected)

    def value(self) -> str:
        return " ".join(self.text().split()) if self.echoMode() == QLineEdit.EchoMode.Normal else self.text()

    def set_value(self, value: str | None) -> None:
        text = value or ""
        self.setMaxLength(max(self._limit, len(text)))  # never cut what was stored
        self.setText(text)
        self.setCursorPosition(0)

    def is_empty(self) -> bool:
        return not self.text().strip()

    def problem(self) -> str:
        if self._cut:
            text = self.tr("This field takes {limit} characters. What did not fit was left out.")
            return text.format(limit=i18n.number(self._limit))
        return control_problem(self.text())

    def _on_text(self, text: str) -> None:
        if len(text) < self.maxLength():
            self._cut = False
        self.edited.emit()

    def _on_typed(self, text: str) -> None:
        clean = without_controls(text)
        if clean != text:
            before = without_controls(text[: self.cursorPosition()])
            self.setText(clean)
            self.setCursorPosition(len(before))

    def _on_rejected(self) -> None:
        self._cut = True
        self.edited.emit()


class TextInput(QPlainTextEdit):
    """Several lines of plain text. Tab leaves the field. A paste over `limit` characters is refused whole.

    While an endless word stands in it, lines break at any character: Qt's search for a better place is quadratic in
    the length of a word (10 s for 200,000 characters, over 100 s for a million; at any character under 2 s).
    """

    edited = Signal()

    def __init__(self, *, limit: int = TEXT_LIMIT, lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self._lines = lines
        self._refused = 0
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)  # or it takes all free room
        self._set_height()
        self.textChanged.connect(self._on_text)

    def sizeHint(self) -> QSize:
        """As high as its lines: Qt's own hint is 192 pixels, whatever is asked."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.minimumHeight())

    def value(self) -> str:
        return self.toPlainText().strip()

    def set_value(self, value: str | None) -> None:
        self.setPlainText(value or "")

    def setPlainText(self, text: str) -> None:
        self._break_lines_of(text)  # before Qt lays it out
        super().setPlainText(text)

    def insertPlainText(self, text: str) -> None:
        if _has_endless_word(text):
            self._break_lines_of(text)
        super().insertPlainText(text)

    def is_empty(self) -> bool:
        return not self.toPlainText().strip()

    def problem(self) -> str:
        limit = i18n.number(self._limit)
        if self._refused:
            text = self.tr("The text you pasted has {n} characters; this field takes {limit}. Nothing was pasted.")
            return text.format(n=i18n.number(self._refused), limit=limit)
        over = len(self.toPlainText()) - self._limit
        if over > 0:
            text = self.tr("This text is {n} characters too long; the field takes {limit}.")
            return text.format(n=i18n.number(over), limit=limit)
        return control_problem(self.toPlainText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = without_controls(source.text(), gap="\n")
        length = len(text)
        if length + self.document().characterCount() > self._limit + 1:
            self._refused = length
            self.edited.emit()
            return
        self.insertPlainText(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._set_height()
        super().changeEvent(event)

    def _on_text(self) -> None:
        self._refused = 0
        self._break_lines_of(self.toPlainText())
        self.edited.emit()

    def _break_lines_of(self, text: str) -> None:
        mode = _ANYWHERE if _has_endless_word(text) else _AT_WORDS
        if self.wordWrapMode() is not mode:
            self.setWordWrapMode(mode)

    def _set_height(self) -> None:
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * self._lines + 2 * Space.SMALL + 8)


class ChoiceField(Translated, QComboBox):
    """One of several codes, shown as words. Typing finds; many options can be searched by any part of a word.

    Give `group` and `codes` to take the words from the program's table, or call `set_options`. An empty code
    stands for "not chosen" and is offered only if `optional`.
    """

    edited = Signal()

    def __init__(
        self,
        codes: Sequence[str] = (),
        *,
        group: str = "",
        optional: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = group
        self._codes = tuple(str(code) for code in codes)
        self._optional = optional
        self._options: list[tuple[str, str]] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.retranslate()
        self.currentIndexChanged.connect(self._on_index)

    def retranslate(self) -> None:
        if self._codes:
            self.set_options([(code, wording.word(self._group, code)) for code in self._codes])
        elif self._options:
            self.set_options(self._options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these (code, word) pairs in this order; what was chosen stays chosen if it is still there."""
        chosen = self.value()
        blocked = self.blockSignals(True)
        self._options = [(str(code), word) for code, word in options]
        self._make_searchable(len(self._options) >= _SEARCHABLE_FROM)
        self.clear()
        if self._optional or not self._options:
            self.addItem(self.tr("Not chosen"), "")
        for code, word in self._options:
            self.addItem(word, code)
        self.setCurrentIndex(max(self.findData(chosen or ""), 0))
        self.blockSignals(blocked)

    def value(self) -> str | None:
        return self.currentData() or None

    def set_value(self, value: str | None) -> None:
        index = self.findData(str(value) if value else "")
        if index < 0 and value:  # stored by a newer or an edited table: keep it, never change it in silence
            self.addItem(wording.word(self._group, str(value)), str(value))
            index = self.count() - 1
        self.setCurrentIndex(max(index, 0))

    def is_empty(self) -> bool:
        return not self.value()

    def problem(self) -> str:
        if self.isEditable() and self.currentText() != self.itemText(self.currentIndex()):
            return self.tr("Choose one of the list: “{text}” is not in it.").format(text=self.currentText())
        return ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls; a value never changes by scrolling over it

    def _on_index(self, _index: int) -> None:
        self.edited.emit()

    def _make_searchable(self, yes: bool) -> None:
        if yes == self.isEditable():
            return
        self.setEditable(yes)
        if yes:
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            completer = QCompleter(self.model(), self)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            self.setCompleter(completer)


class MultiChoice(Translated, QWidget):
    """Several of a few codes, as check boxes under each other. The value is a tuple of codes in their order."""

    edited = Signal()

    def __init__(self, codes: Sequence[str] = (), *, group: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = group
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)
        if codes:
            self.set_options([(code, wording.word(group, code)) for code in codes])

    def retranslate(self) -> None:
        if self._group:
            for code, box in self._boxes.items():
                box.setText(wording.word(self._group, code).replace("&", "&&"))

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these (code, word) pairs; codes that were ticked stay ticked."""
        ticked = self.value()
        for box in self._boxes.values():
            box.deleteLater()
        self._boxes = {}
        for code, word in options:
            box = QCheckBox(word.replace("&", "&&"), self)
            box.setChecked(str(code) in ticked)
            box.toggled.connect(self._on_toggled)
            self._boxes[str(code)] = box
            self._column.addWidget(box)
        first = next(iter(self._boxes.values()), None)
        self.setFocusProxy(first)  # type: ignore[arg-type]

    def value(self) -> tuple[str, ...]:
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: Sequence[str] | None) -> None:
        wanted = {str(code) for code in value or ()}
        for code, box in self._boxes.items():
            box.setChecked(code in wanted)

    def is_empty(self) -> bool:
        return not self.value()

    def problem(self) -> str:
        return ""

    def _on_toggled(self, _on: bool) -> None:
        self.edited.emit()


class FlagInput(QCheckBox):
    """Yes or no, as a check box that carries its own words (`set_label`)."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggled.connect(self._on_toggled)

    def set_label(self, text: str) -> None:
        self.setText(text.replace("&", "&&"))

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        self.setChecked(bool(value))

    def is_empty(self) -> bool:
        return False

    def problem(self) -> str:
        return ""

    def _on_toggled(self, _on: bool) -> None:
        self.edited.emit()


class NumberInput(QSpinBox):
    """A whole number between two bounds; with `optional` it may be empty, and the value is then None."""

    edited = Signal()

    def __init__(
        self, low: int = 0, high: int = 1_000_000, *, optional: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._optional = optional
        self.setRange(low - 1 if optional else low, high)
        if optional:
            self.setSpecialValueText(" ")
            self.setValue(low - 1)
        self.setGroupSeparatorShown(True)
        self.setMaximumWidth(theme().pixels(160))
        self.lineEdit().setTextMargins(theme().pixels(8), 0, 0, 0)  # the style's padding does not reach it
        self.valueChanged.connect(self._on_value)

    def value(self) -> int | None:  # type: ignore[override]
        number = super().value()
        return None if self._optional and number == self.minimum() else number

    def set_value(self, value: int | None) -> None:
        self.setValue(self.minimum() if value is None else value)

    def is_empty(self) -> bool:
        return self.value() is None

    def problem(self) -> str:
        return ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _on_value(self, _value: int) -> None:
        self.edited.emit()
