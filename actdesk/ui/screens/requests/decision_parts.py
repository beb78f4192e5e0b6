"""What a decision lays down: parameters with suggestions, conditions with owner and day."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.parameters import Parameter
from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.requests.editors import LineAnswer
from actdesk.ui.screens.requests.rows import Rows
from actdesk.ui.settings_store import Json
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, DateField, FlagInput, LineInput, PlainLabel, TextInput


class Choosable(QWidget):
    """A box to tick, and a text that is there while it is ticked."""

    edited = Signal()

    def __init__(self, editor: LineInput | TextInput, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = FlagInput(self)
        self.editor = editor
        self._suggestion = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.box)
        column.addWidget(editor)
        editor.setParent(self)
        editor.hide()
        self.box.edited.connect(self._on_ticked)
        editor.edited.connect(self.edited)

    def set_words(self, name: str, help_text: str = "", suggestion: str = "") -> None:
        self.box.set_label(name)
        self.box.setAccessibleDescription(help_text)
        self.editor.setAccessibleName(name)
        self._suggestion = suggestion

    def set_value(self, text: str | None) -> None:
        """None: not ticked."""
        self.editor.set_value(text or "")
        self.box.set_value(text is not None)

    def value(self) -> str | None:
        return self.editor.value() if self.box.value() else None

    def _on_ticked(self) -> None:
        if self.box.value() and self.editor.is_empty():
            self.editor.set_value(self._suggestion)
        self.editor.setVisible(self.box.value())
        self.edited.emit()


class ParametersInput(Translated, QWidget):
    """What the channel may do and how (`support.parameters`): each with a wording to take or to change."""

    edited = Signal()

    def __init__(self, parameters: Sequence[Parameter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parameters = {p.id: p for p in parameters}
        self._lines = {p.id: Choosable(TextInput(lines=2), self) for p in parameters}
        self._own_label = PlainLabel(role="small", wrap=True, parent=self)
        self._own = Rows(_long_line, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for line in self._lines.values():
            line.edited.connect(self.edited)
            column.addWidget(line)
        column.addWidget(self._own_label)
        column.addWidget(self._own)
        self._own.edited.connect(self.edited)
        first = next(iter(self._lines.values()), None)
        if first is not None:
            self.setFocusProxy(first.box)
        self.retranslate()

    def retranslate(self) -> None:
        language = i18n.current()
        for key, line in self._lines.items():
            parameter = self._parameters[key]
            line.set_words(parameter.title[language], parameter.help[language], parameter.suggestion[language])
        self._own_label.setText(self.tr("Anything else, in your own words"))
        self._own.describe(self._own_label.text(), "")

    def value(self) -> tuple[str, ...]:
        chosen = [text for line in self._lines.values() if (text := line.value() or "").strip()]
        return (*chosen, *[line for line in self._own.answer().split("\n") if line])

    def set_value(self, _value: object) -> None:
        """A decision begins with nothing laid down; what was half written comes by `take`."""

    def is_empty(self) -> bool:
        return not self.value()

    def problem(self) -> str:
        own = (line.editor.problem() for line in self._lines.values() if line.box.value())
        return next((p for p in own if p), "") or self._own.problem()

    def kept(self) -> dict[str, Json]:
        ticked: dict[str, Json] = {key: text for key, line in self._lines.items() if (text := line.value()) is not None}
        return {"ticked": ticked, "own": self._own.answer()}

    def take(self, kept: Json) -> None:
        """Fill in what was half written."""
        told = kept if isinstance(kept, dict) else {}
        ticked = told.get("ticked")
        for key, line in self._lines.items():
            text = ticked.get(key) if isinstance(ticked, dict) else None
            line.set_value(text if isinstance(text, str) else None)
        own = told.get("own")
        self._own.set_answer(own if isinstance(own, str) else "")


class ConditionCard(Translated, Card):
    """One condition: what, who, until when."""

    edited = Signal()
    removed = Signal(object)  # the card

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.text = TextInput(lines=2, parent=self)
        self.owner = LineInput(parent=self)
        self.due = DateField(parent=self)
        self._labels = [PlainLabel(role="small", parent=self) for _part in range(3)]
        self._remove = Button(kind="link", icon="close", parent=self)
        pair = QHBoxLayout()
        pair.setSpacing(Space.MEDIUM)
        for label, editor in zip(self._labels[1:], (self.owner, self.due), strict=True):
            column = QVBoxLayout()
            column.setSpacing(Space.HAIR)
            column.addWidget(label)
            column.addWidget(editor)
            pair.addLayout(column, 1)
        self.body.addWidget(self._labels[0])
        self.body.addWidget(self.text)
        self.body.addLayout(pair)
        self.body.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.text, self.owner, self.due):
            part.edited.connect(self.edited)
        self._remove.clicked.connect(self._on_remove)
        self.retranslate()

    def retranslate(self) -> None:
        names = (self.tr("What has to be done"), self.tr("By whom"), self.tr("Until when"))
        for label, name, part in zip(self._labels, names, (self.text, self.owner, self.due.line()), strict=True):
            label.setText(name)
            part.setAccessibleName(name)
        self._remove.setText(self.tr("Take this condition out"))

    def kept(self) -> dict[str, Json]:
        day = self.due.value()
        return {"text": self.text.value(), "owner": self.owner.value(), "due": day.isoformat() if day else ""}

    def is_blank(self) -> bool:
        return self.text.is_empty() and self.owner.is_empty() and self.due.is_empty()

    def is_whole(self) -> bool:
        return not self.text.is_empty() and not self.owner.is_empty() and self.due.value() is not None

    def _on_remove(self) -> None:
        self.removed.emit(self)


class ConditionsInput(Translated, QWidget):
    """The conditions of an approval, one card each."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[ConditionCard] = []
        self._more = Button(kind="quiet", icon="add", parent=self)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(self._list)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.clicked.connect(self._on_more)
        self.setFocusProxy(self._more)
        self.set_value([])
        self.retranslate()

    def retranslate(self) -> None:
        self._more.setText(self.tr("Add another condition"))

    def value(self) -> list[dict[str, Json]]:
        return [card.kept() for card in self.cards if not card.is_blank()]

    def set_value(self, value: object) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        told = [item for item in value if isinstance(item, dict)] if isinstance(value, list | tuple) else []
        for item in told or [{}]:
            card = self._add()
            card.text.set_value(str(item.get("text", "")))
            card.owner.set_value(str(item.get("owner", "")))
            card.due.set_value(str(item.get("due", "")) or None)

    def is_empty(self) -> bool:
        return not self.value()

    def problem(self) -> str:
        for card in self.cards:
            for part in (card.text, card.owner, card.due):
                if problem := part.problem():
                    return problem
        if any(not card.is_whole() for card in self.cards if not card.is_blank()):
            return self.tr("A condition says what has to be done, by whom and until when.")
        return ""

    def _add(self) -> ConditionCard:
        card = ConditionCard(self)
        card.edited.connect(self.edited)
        card.removed.connect(self._on_removed)
        self.cards.append(card)
        self._list.addWidget(card)
        return card

    def _on_more(self) -> None:
        card = self._add()
        card.show()
        card.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_removed(self, card: object) -> None:
        if isinstance(card, ConditionCard) and card in self.cards:
            self.cards.remove(card)
            card.hide()
            card.deleteLater()
            if not self.cards:
                self._add().show()
            self.edited.emit()


def _long_line() -> QWidget:
    return LineAnswer(limit=500)
