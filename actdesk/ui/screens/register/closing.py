"""An account's end: its steps with their days, what is published in three languages, and the question about one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk import words as table
from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.base import Kind
from actdesk.domain.closing import FAREWELLS, ClosingStep, StepAnswer
from actdesk.domain.drafts import Place
from actdesk.domain.labels import account_label
from actdesk.domain.languages import Language
from actdesk.services.closing import ClosingView
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.screens.register.facts import CopyLine
from actdesk.ui.theme import Space
from actdesk.ui.widgets import (
    Button,
    Card,
    Chip,
    ChoiceField,
    ClauseLink,
    DateField,
    FlowLayout,
    PlainLabel,
    Rule,
    TextInput,
)
from actdesk.ui.wording import Tone


def farewell_text(account: Account, step: ClosingStep, language: Language) -> str:
    """What is published at this step in a language; the address to go to is left out where none is recorded."""
    day = i18n.long_day(account.closing_on, language) if account.closing_on else ""
    name = account.display_name or account_label(account)
    said = table.word("closing_text", step.step, language).format(name=name, day=day)
    if account.moves_to:
        where = table.word("closing_text", "moves_to", language).format(where=account.moves_to)
        said = f"{said} {where}"
    return said


class StepRow(QWidget):
    """One step: its day, how it was answered, and the way to answer it."""

    answer_asked = Signal(object)  # ClosingStep

    def __init__(self, step: ClosingStep, *, late: bool, editable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._step = step
        name = wording.word("farewell", step.step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(PlainLabel(name, wrap=True, parent=self), 1)
        head.addWidget(Chip(*self._state(late), parent=self), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        when = self.tr("Due on {day}").format(day=i18n.day(step.due))
        if step.answered_on is not None:
            when = self.tr("Answered on {day}").format(day=i18n.day(step.answered_on))
        told = f"{when} · {step.said}" if step.said else when
        column.addWidget(PlainLabel(told, role="small", wrap=True, parent=self))
        if editable:
            self.answer = Button(kind="quiet", parent=self)
            self.answer.setText(self.tr("Answer") if step.answer is StepAnswer.OPEN else self.tr("Answer anew"))
            self.answer.setAccessibleName(self.tr("Answer: {step}").format(step=name))
            self.answer.clicked.connect(self._on_answer)
            column.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignLeft)

    def _state(self, late: bool) -> tuple[str, Tone]:
        if self._step.answer is StepAnswer.OPEN and late:
            return self.tr("Late"), "bad"
        return wording.word("step_answer", self._step.answer), wording.tone("step_answer", self._step.answer)

    def _on_answer(self) -> None:
        self.answer_asked.emit(self._step)


class ClosingCard(Translated, Card):
    """The card of a closing; it is not there before one was begun."""

    answer_asked = Signal(object)  # ClosingStep
    move_asked = Signal()

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._shown: tuple[Account, ClosingView] | None = None
        self.rows: list[QWidget] = []
        self._title = PlainLabel(role="label", wrap=True, parent=self)
        self._meaning = PlainLabel(wrap=True, parent=self)
        self.move_day = Button(kind="quiet", icon="calendar", parent=self)
        self._clause = ClauseLink("criterion.lifespan", parent=self)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(Space.MEDIUM)
        foot = FlowLayout(spacing=Space.SMALL)
        foot.addWidget(self.move_day)
        foot.addWidget(self._clause)
        self.body.addWidget(self._title)
        self.body.addWidget(self._meaning)
        self.body.addLayout(self._steps)
        self.body.addLayout(foot)
        self.move_day.clicked.connect(self.move_asked)
        self._clause.asked.connect(context.open_clause)
        self.retranslate()

    def retranslate(self) -> None:
        self.move_day.setText(self.tr("Another closing day"))
        if self._shown is not None:
            self._build(*self._shown)

    def show_view(self, account: Account, view: ClosingView) -> None:
        self._shown = account, view
        self.setVisible(bool(view.steps))
        self._build(account, view)

    def _build(self, account: Account, view: ClosingView) -> None:
        running = account.state is AccountState.CLOSING
        title = self.tr("Closes on {day}") if running else self.tr("How it was closed")
        self._title.setText(title.format(day=i18n.day(view.closing_on)))
        left = view.unanswered
        self._meaning.setText(
            self.tr("%n step(s) to answer before it can be called closed.", "", left)
            if left
            else self.tr("Every step is answered: it can be called closed.")
        )
        self._meaning.setVisible(running)
        self.set_tone("warn" if running and left else "good" if running else "neutral")
        self.move_day.setVisible(running)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        today = self._context.desk.clock.today()
        for step in view.steps:
            row = StepRow(step, late=step.due < today, editable=running, parent=self)
            row.answer_asked.connect(self.answer_asked)
            for part in (Rule(self), row):
                self._steps.addWidget(part)
                self.rows.append(part)


class StepDialog(ActDialog):
    """What became of one step; where something is published, the text stands there in three languages."""

    def __init__(
        self,
        context: ScreenContext,
        account: Account,
        step: ClosingStep,
        *,
        undo: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, context.desk.closing.answer, undo=undo, parent=parent)
        self._account, self._step = account, step
        self.texts: dict[Language, CopyLine] = {}
        if FAREWELLS[step.step].has_text:
            for language in Language:
                line = CopyLine(parent=self)
                line.copied.connect(self._on_copied)
                self.texts[language] = line
                self.add_part(line)
        self._answer = ChoiceField([a.value for a in StepAnswer], group="step_answer", optional=False)
        self.form.add("answer", self._answer)
        self.form.add("said", TextInput(lines=3), optional=True)
        answer = step.answer if step.answer is not StepAnswer.OPEN else StepAnswer.DONE
        self.form.set_values({"answer": answer.value, "said": step.said})
        self.retranslate()

    def retranslate(self) -> None:
        name = wording.word("farewell", self._step.step)
        title = self.tr("{step}: {handle}").format(step=name, handle=account_label(self._account))
        self.set_words(title, wording.word("farewell_help", self._step.step), self.tr("Keep the answer"))
        for language, line in self.texts.items():
            label = self.tr("Copy the text in {language}").format(language=wording.word("language", language))
            line.show_text(farewell_text(self._account, self._step, language), label)
        self.form.label("answer", self.tr("What became of it"))
        self.form.label(
            "said", self.tr("What was done, or why not"), help=self.tr("A step that is left out needs its reason.")
        )

    def draft_place(self) -> Place:
        return Place("register.closing", Kind.ACCOUNT, self._account.id, self._step.id.hex)

    def arguments(self) -> dict[str, Any]:
        values = self.form.values()
        return {"step_id": self._step.id, "answer": StepAnswer(values["answer"]), "said": values["said"]}

    def done_words(self) -> str:
        answer = wording.word("step_answer", self.form.values()["answer"])
        return self.tr("{step}: {answer}.").format(step=wording.word("farewell", self._step.step), answer=answer)

    def field_of(self, code: str) -> str:
        return "said" if code == "left_out_reason_missing" else super().field_of(code)

    def _on_copied(self) -> None:
        self.context.notifier.tell(self.tr("The text is copied."))


class ClosingDayDialog(ActDialog):
    """Another day for a closing: every open step moves with it."""

    def __init__(
        self, context: ScreenContext, account: Account, *, undo: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, context.desk.closing.move, undo=undo, parent=parent)
        self._account = account
        self.form.add("closing_on", DateField())
        self.form.set_values({"closing_on": account.closing_on})
        self.retranslate()

    def retranslate(self) -> None:
        detail = self.tr("The steps of {handle} that are still open move with it.")
        said = detail.format(handle=account_label(self._account))
        self.set_words(self.tr("Another closing day"), said, self.tr("Move the day"))
        self.form.label("closing_on", self.tr("Closing day"))

    def draft_place(self) -> Place:
        return Place("register.closing_day", Kind.ACCOUNT, self._account.id)

    def arguments(self) -> dict[str, Any]:
        return {"account_id": self._account.id, **self.form.values()}

    def done_words(self) -> str:
        text = self.tr("{handle} closes on {day}.")
        day = i18n.day(self.form.values()["closing_on"])
        return text.format(handle=account_label(self._account), day=day)
