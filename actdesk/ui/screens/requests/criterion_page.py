"""One criterion to be judged: what was answered, what others think, the verdict and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.requests import CRITERIA, Verdict
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.requests.answer_words import in_words
from actdesk.ui.screens.requests.editors import OneOf
from actdesk.ui.screens.requests.frame import WorkPage
from actdesk.ui.screens.requests.guidance import GuidanceCard
from actdesk.ui.screens.requests.overlap_list import OverlapList
from actdesk.ui.screens.requests.presenter import RequestRead
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, Chip, ClauseLink, FlowLayout, Form, PlainLabel, TextInput
from actdesk.ui.widgets.basics import Role

VERDICTS = (Verdict.MET, Verdict.PARTLY, Verdict.NOT_MET)
_DOUBTS = (Verdict.PARTLY.value, Verdict.NOT_MET.value)


class CriterionPage(WorkPage):
    """Made anew for each criterion."""

    judged = Signal(str, str, str)  # criterion, verdict, why
    later_asked = Signal()

    def __init__(
        self, context: ScreenContext, found: RequestRead, criterion: str, said: tuple[str, str], parent: QWidget
    ) -> None:
        """`said` is this officer's verdict ('' for none) and why, the newest."""
        super().__init__(parent)
        self._context, self._found, self.criterion = context, found, criterion
        self._caption = PlainLabel(role="muted", wrap=True, parent=self)
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        link = ClauseLink(criterion, parent=self)
        link.asked.connect(context.open_clause)
        self._answers = Card(parent=self)
        self._others = Card(parent=self)
        self.form = Form(parent=self)
        self._verdict = OneOf([(v.value, wording.word("verdict", v.value)) for v in VERDICTS])
        self.form.add("verdict", self._verdict)
        self.form.add("why", TextInput(lines=5), optional=True)
        self.continue_button = Button(kind="primary", parent=self)
        self._later = Button(kind="quiet", parent=self)
        for part in (self._caption, self._title, link, self._answers, self._others, self.form):
            self.column.addWidget(part)
        self.end_with_actions(self.continue_button, self._later)
        if criterion == "criterion.overlap":
            overlaps = OverlapList(context, self)
            overlaps.ask(found.view.request.id)
            self.aside.addWidget(overlaps)
        self.aside.addWidget(GuidanceCard(context.desk.reference.clause(criterion), self))
        self.show_aside()
        verdict, why = said
        self.form.set_values({"verdict": verdict, "why": why})
        self.form.edited.connect(self._on_edited)
        self.continue_button.clicked.connect(self.continue_asked)
        self._later.clicked.connect(self.later_asked)
        self.retranslate()

    def retranslate(self) -> None:
        number = CRITERIA.index(self.criterion) + 1
        text = self.tr("{reference} · criterion {number} of {total}")
        reference = self._found.view.request.reference
        self._caption.setText(text.format(reference=reference, number=number, total=len(CRITERIA)))
        self._title.setText(wording.clause_title(self.criterion))
        self.form.label("verdict", self.tr("Your verdict"))
        self.form.label("why", self.tr("Why"), help=self.tr("Needed where the criterion is not, or only partly, met."))
        self._verdict.set_words([wording.word("verdict", v.value) for v in VERDICTS])
        self.continue_button.setText(self.tr("Continue"))
        self._later.setText(self.tr("Save and come back later"))
        self.set_back_words(self.tr("Back"))
        self._show_answers()
        self._show_others()

    def take_focus(self) -> None:
        self._verdict.take_focus()

    def check(self) -> bool:
        """A verdict, and a reason where there is a doubt."""
        if not self.form.check():
            return False
        values = self.form.values()
        if values["verdict"] in _DOUBTS and not values["why"]:
            self.form.show_errors({"why": self.tr("Write one sentence on why it is not met.")})
            return False
        return True

    def _show_answers(self) -> None:
        """The question with its answer, then what was answered elsewhere and bears on the same criterion."""
        _clear(self._answers)
        view, language = self._found.view, i18n.current()
        own = self.criterion.removeprefix("criterion.")
        fields = [f for f in view.template.fields if f.clause == self.criterion]
        for field in sorted(fields, key=lambda f: f.id != own):
            answer = in_words(field, view.answers.get(field.id, ""), self._found.names)
            role: Role = "label" if field.id == own else "small"
            self._answers.body.addWidget(PlainLabel(field.label[language], role=role, wrap=True, parent=self._answers))
            shown = answer or self.tr("Not answered")
            self._answers.body.addWidget(PlainLabel(shown, wrap=True, parent=self._answers))

    def _show_others(self) -> None:
        _clear(self._others)
        lines = [e for e in self._found.view.evaluations if e.evaluation.criterion == self.criterion and not e.own]
        self._others.setVisible(bool(lines))
        for line in lines:
            verdict = line.evaluation.verdict.value
            row = FlowLayout(spacing=Space.SMALL)
            row.addWidget(PlainLabel(line.evaluator, role="label", parent=self._others))
            row.addWidget(Chip(wording.word("verdict", verdict), wording.tone("verdict", verdict), parent=self._others))
            self._others.body.addLayout(row)
            if line.evaluation.why.strip():
                self._others.body.addWidget(PlainLabel(line.evaluation.why, wrap=True, parent=self._others))

    def _on_edited(self) -> None:
        values = self.form.values()
        self.judged.emit(self.criterion, values["verdict"] or Verdict.NOT_ASSESSED.value, values["why"])


def _clear(card: Card) -> None:
    for child in card.findChildren(QWidget):
        child.hide()
        child.deleteLater()
    while card.body.count():
        card.body.takeAt(0)
