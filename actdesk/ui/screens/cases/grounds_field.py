"""The four grounds of rule 7, one question each, to be answered yes or no; no answer is no verdict."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from actdesk.domain.comments import CommentGround
from actdesk.ui import wording
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import PlainLabel


class GroundsField(Translated, QWidget):
    """Its value are the grounds that apply; `is_answered` says whether all four questions are."""

    edited = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = {ground: _Ground(ground, parent=self) for ground in CommentGround}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for line in self._lines.values():
            column.addWidget(line)
            line.answered.connect(self.edited)
        self.setFocusProxy(self._lines[CommentGround.OFFENSIVE].yes)
        self.retranslate()

    def retranslate(self) -> None:
        for line in self._lines.values():
            line.retranslate()

    def line(self, ground: CommentGround) -> "_Ground":
        return self._lines[ground]

    def value(self) -> tuple[str, ...]:
        return tuple(ground.value for ground, line in self._lines.items() if line.yes.isChecked())

    def set_value(self, value: Sequence[str] | None) -> None:
        for ground, line in self._lines.items():
            line.answer(ground.value in value if value is not None else None)

    def kept(self) -> dict[str, bool]:
        """For a draft: the answers, a no as well."""
        return {ground.value: line.yes.isChecked() for ground, line in self._lines.items() if line.is_answered()}

    def take(self, kept: object) -> None:
        told = kept if isinstance(kept, dict) else {}
        for ground, line in self._lines.items():
            line.answer(told.get(ground.value))

    def is_answered(self) -> bool:
        return all(line.is_answered() for line in self._lines.values())

    def is_empty(self) -> bool:
        return not self.is_answered()

    def problem(self) -> str:
        return ""


class _Ground(Translated, QWidget):
    """One ground: its word, the question that tells it from mere criticism, yes and no."""

    answered = Signal()

    def __init__(self, ground: CommentGround, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = ground
        self._name = PlainLabel(role="label", wrap=True, parent=self)
        self._question = PlainLabel(role="small", wrap=True, parent=self)
        self.yes = QRadioButton(self)
        self.no = QRadioButton(self)
        self._group = QButtonGroup(self)
        self._group.addButton(self.yes)
        self._group.addButton(self.no)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._name)
        texts.addWidget(self._question)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addLayout(texts, 1)
        row.addWidget(self.yes, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.no, 0, Qt.AlignmentFlag.AlignTop)
        self._group.buttonToggled.connect(self._on_toggled)
        self.retranslate()

    def retranslate(self) -> None:
        name = wording.word("comment_ground", self._ground.value)
        self._name.setText(name)
        self._question.setText(self._ask())
        self.yes.setText(self.tr("Yes"))
        self.no.setText(self.tr("No"))
        self.yes.setAccessibleName(self.tr("{ground}: yes").format(ground=name))
        self.no.setAccessibleName(self.tr("{ground}: no").format(ground=name))

    def answer(self, applies: bool | None) -> None:
        """Set the answer; None takes it back."""
        self._group.setExclusive(False)
        self.yes.setChecked(applies is True)
        self.no.setChecked(applies is False)
        self._group.setExclusive(True)

    def is_answered(self) -> bool:
        return self.yes.isChecked() or self.no.isChecked()

    def _ask(self) -> str:
        return {
            CommentGround.OFFENSIVE: self.tr("Does it insult somebody, beyond being harsh on what was done?"),
            CommentGround.DISCRIMINATORY: self.tr(
                "Does it put people down for what they are: origin, faith, sex, disability, orientation?"
            ),
            CommentGround.DEFAMATORY: self.tr(
                "Does it state something as a fact that is false and harms somebody’s name?"
            ),
            CommentGround.INFRINGING: self.tr(
                "Does it violate others’ rights: private details, somebody’s picture, copied work, a threat?"
            ),
        }[self._ground]

    def _on_toggled(self, _button: object, on: bool) -> None:
        if on:
            self.answered.emit()
