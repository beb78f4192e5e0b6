"""All answers on one page, each with a way to change it; or the same page to read a request that was handed in."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.templates import TemplateField, missing
from actdesk.ui import i18n
from actdesk.ui.screens.requests.answer_words import Names, in_words
from actdesk.ui.screens.requests.frame import WorkPage
from actdesk.ui.screens.requests.walk_state import WalkState
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, PlainLabel, Rule
from actdesk.ui.widgets.form import ErrorSummary


class _AnswerLine(QWidget):
    """One question with its answer."""

    asked = Signal(str)  # the field's id

    def __init__(self, field: TemplateField, *, change: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._question = PlainLabel(role="label", wrap=True, parent=self)
        self._answer = PlainLabel(wrap=True, parent=self)
        self.link = Button(kind="link", parent=self)
        self.link.setVisible(change)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._question)
        words.addWidget(self._answer)
        row = QHBoxLayout()
        row.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addLayout(words, 1)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Rule(self))
        self.link.clicked.connect(self._on_clicked)

    def show_answer(self, answer: str, nothing: str, change: str, *, wrong: bool) -> None:
        question = self.field.label[i18n.current()]
        self._question.setText(question)
        self._answer.setText(answer or nothing)
        self._answer.set_tone("bad" if wrong else "neutral")
        self.link.setText(change)
        self.link.setAccessibleName(f"{change}: {question}")

    def _on_clicked(self) -> None:
        self.asked.emit(self.field.id)


class CheckPage(WorkPage):
    """Check your answers before they are handed in."""

    change_asked = Signal(str)  # the field's id
    submit_asked = Signal()

    def __init__(
        self, walk: WalkState, names: Names | None, *, change: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._walk, self._names, self._change = walk, names, change
        self._summary = ErrorSummary(self)
        self._summary.chosen.connect(self.change_asked)
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._purpose = PlainLabel(role="muted", wrap=True, parent=self)
        self.submit = Button(kind="primary", icon="send", parent=self)
        self.submit.setVisible(change)
        for part in (self._summary, self._title, self._purpose):
            self.column.addWidget(part)
        self._heads: dict[str, PlainLabel] = {}
        self._lines: dict[str, _AnswerLine] = {}
        for section in walk.template.sections:
            self._heads[section.id] = PlainLabel(role="heading", wrap=True, parent=self)
            self.column.addSpacing(Space.SMALL)
            self.column.addWidget(self._heads[section.id])
            for field in walk.template.in_section(section.id):
                line = _AnswerLine(field, change=change, parent=self)
                line.asked.connect(self.change_asked)
                self.column.addWidget(line)
                self._lines[field.id] = line
        self.end_with_actions(self.submit)
        self.submit.clicked.connect(self.submit_asked)
        self.continue_asked.connect(self._on_enter)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_back_words(self.tr("Back"))
        self.submit.setText(self.tr("Hand in the request"))
        if self._change:
            self._title.setText(self.tr("Check your answers"))
            self._purpose.setText(self.tr("What is handed in is not changed any more, unless we send it back to you."))
        else:
            self._title.setText(self._walk.reference)
            self._purpose.setText(self._walk.template.title[i18n.current()])
        for section in self._walk.template.sections:
            self._heads[section.id].setText(section.title[i18n.current()])
        self.show_answers(self._names)

    def show_answers(self, names: Names | None) -> None:
        """Show what is answered by now; `names` are those whom the answers name by id."""
        self._names = names
        owed = set(missing(self._walk.template, self._walk.answers)) if self._change else set()
        nothing, change = self.tr("Not answered"), self.tr("Change")
        for key, line in self._lines.items():
            answer = in_words(line.field, self._walk.answers.get(key, ""), names)
            line.show_answer(answer, nothing, change, wrong=key in owed)

    def show_missing(self, owed: Mapping[str, str]) -> None:
        """List what is owed on top, with the focus."""
        self._summary.list_errors(owed, "")
        self._summary.setFocus()
        self.reveal(self._summary)

    def focus_line(self, field_id: str) -> None:
        line = self._lines.get(field_id)
        if line is not None:
            line.link.setFocus(Qt.FocusReason.TabFocusReason)
            self.reveal(line)

    def take_focus(self) -> None:
        if self._change:
            next(iter(self._lines.values())).link.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._back.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_enter(self) -> None:
        if self._change:
            self.submit_asked.emit()
