"""One question of the form: asked, explained, answered; kept as it is typed."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.templates import TemplateField
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.requests.editors import Editor, OneOf
from actdesk.ui.screens.requests.frame import WorkPage
from actdesk.ui.screens.requests.guidance import GuidanceCard
from actdesk.ui.screens.requests.handle_check import HandleCheck
from actdesk.ui.screens.requests.making import EditorMaker, clear_words, options, presences
from actdesk.ui.screens.requests.overlap_list import OverlapList
from actdesk.ui.screens.requests.walk import place
from actdesk.ui.screens.requests.walk_state import WalkState
from actdesk.ui.theme import Space, restyle
from actdesk.ui.widgets import Button, ClauseLink, FlowLayout, MessageBar, PlainLabel
from actdesk.ui.widgets.form import ErrorSummary
from actdesk.ui.widgets.invisible import control_problem

_NAMED, _OVERLAP = ("handle", "channel_name"), "overlap"


class QuestionPage(WorkPage):
    """Made anew for each question."""

    answered = Signal(str, str)  # the field's id, the answer as it stands
    later_asked = Signal()

    def __init__(self, context: ScreenContext, walk: WalkState, field: TemplateField, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._walk, self.field = context, walk, field
        self._problem = ""
        self._summary = ErrorSummary(self)
        self._caption = PlainLabel(role="muted", wrap=True, parent=self)
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._mark = PlainLabel(role="small", parent=self)
        self._help = PlainLabel(role="muted", wrap=True, parent=self)
        self._prompts = [PlainLabel(role="muted", wrap=True, parent=self) for _prompt in field.prompts]
        self._asked = MessageBar(tone="warn", parent=self)
        self._error = PlainLabel(role="error", wrap=True, parent=self)
        self.widget = EditorMaker(context).make(field, walk.answers)
        self.editor = cast(Editor, self.widget)
        self.continue_button = Button(kind="primary", parent=self)
        self._later = Button(kind="quiet", parent=self)
        self._lay_out()
        self._fill()
        self._summary.chosen.connect(self._on_error_chosen)
        self.editor.edited.connect(self._on_edited)
        self.continue_button.clicked.connect(self.continue_asked)
        self._later.clicked.connect(self.later_asked)
        self.retranslate()

    def _lay_out(self) -> None:
        marks = FlowLayout(spacing=Space.SMALL)
        marks.addWidget(self._mark)
        if self.field.clause:
            link = ClauseLink(self.field.clause, parent=self)
            link.asked.connect(self._context.open_clause)
            marks.addWidget(link)
        self.column.setSpacing(Space.SMALL)
        for part in (self._summary, self._caption, self._title):
            self.column.addWidget(part)
        self.column.addLayout(marks)
        for below in (self._asked, self._help, *self._prompts, self._error, self.widget):
            self.column.addWidget(below)
        self._handle: HandleCheck | None = None
        if self.field.record_field in _NAMED:
            self._handle = HandleCheck(self._context, self)
            self.column.addWidget(self._handle)
        self.column.addSpacing(Space.SMALL)
        self.end_with_actions(self.continue_button, self._later)
        self._help_beside()

    def _help_beside(self) -> None:
        """Each of the six questions has the policy's guidance beside it; the third, what the register knows."""
        if self.field.clause != f"criterion.{self.field.id}":
            return
        if self.field.id == _OVERLAP and self._walk.request_id is not None:
            overlaps = OverlapList(self._context, self)
            overlaps.ask(self._walk.request_id)
            self.aside.addWidget(overlaps)
        self.aside.addWidget(GuidanceCard(self._context.desk.reference.clause(self.field.clause), self))
        self.show_aside()

    def _fill(self) -> None:
        self.editor.set_answer(self._walk.answers.get(self.field.id, ""))
        question = self._walk.questions.get(self.field.id, "")
        self._asked.setVisible(bool(question))
        self._show_problem("")
        self._check_handle()

    def retranslate(self) -> None:
        language, field = i18n.current(), self.field
        number, total = place(self._walk.template, field.id)
        section = next(s for s in self._walk.template.sections if s.id == field.section)
        text = self.tr("{section} · question {number} of {total}")
        self._caption.setText(text.format(section=section.title[language], number=number, total=total))
        self._title.setText(field.label[language])
        self._mark.setText(self.tr("optional"))
        self._mark.setVisible(field.optional)
        self._help.setText(field.help[language])
        for label, prompt in zip(self._prompts, field.prompts, strict=True):
            label.setText(f"–  {prompt[language]}")
        asked = self._walk.questions.get(field.id, "")
        self._asked.set_text(self.tr("The Secretariat asks: {question}").format(question=asked))
        if isinstance(self.widget, OneOf):
            offered = options(field, presences(self._context, self._walk.answers))
            self.widget.set_words([word for _code, word in offered], clear_words())
        self.continue_button.setText(self.tr("Continue"))
        self._later.setText(self.tr("Save and come back later"))
        self.set_back_words(self.tr("Back"))
        self._describe()

    # --- what is typed -------------------------------------------------------------------------------------

    def take_focus(self) -> None:
        self.editor.take_focus()

    def sendable(self) -> bool:
        """False for a text that no store keeps: an invisible control character, half a character."""
        return not control_problem(self.editor.answer()) and not _broken(self.editor.answer())

    def check(self) -> bool:
        """Say what keeps this question from being answered; the focus goes to the list of errors."""
        problem = self.editor.problem()
        if not problem and _broken(self.editor.answer()):
            problem = self.tr("There is half a character in this text. Type it anew.")
        if not problem and not self.field.optional and not self.editor.answer().strip():
            problem = self.tr("Answer this question, or save and come back later.")
        self._show_problem(problem)
        self._summary.list_errors({self.field.id: problem} if problem else {}, "")
        if problem:
            self._summary.setFocus()
            self.reveal(self._summary)
        return not problem

    def show_refusal(self, sentence: str) -> None:
        """The store did not take the answer: say why at the field."""
        self._show_problem(sentence)
        self._summary.list_errors({self.field.id: sentence}, "")

    def take_answer(self, text: str) -> None:
        """The store says something else now (undo): show it."""
        if self.editor.answer() != text:
            self.editor.set_answer(text)

    def _on_edited(self) -> None:
        problem = self.editor.problem()
        if problem or self._problem:
            self._show_problem(problem)
            if not problem:
                self._summary.list_errors({}, "")
        self._check_handle()
        self.answered.emit(self.field.id, self.editor.answer())

    def _check_handle(self) -> None:
        if self._handle is not None:
            told = self._walk.answers | {self.field.id: self.editor.answer()}
            kept = {f.record_field: told.get(f.id, "") for f in self._walk.template.fields if f.record_field}
            self._handle.check(kept, by_name=self.field.record_field == "channel_name")

    def _show_problem(self, sentence: str) -> None:
        self._problem = sentence
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if bool(self.widget.property("wrong")) != bool(sentence):
            self.widget.setProperty("wrong", bool(sentence))
            restyle(self.widget)
        self._describe()

    def _describe(self) -> None:
        optional = self._mark.text() if self.field.optional else ""
        prompts = [label.text().lstrip("– ") for label in self._prompts]
        parts = [self._problem, self._help.text(), *prompts, optional]
        self.editor.describe(self._title.text(), " ".join(part for part in parts if part))

    def _on_error_chosen(self, _field: str) -> None:
        self.take_focus()


def _broken(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)
