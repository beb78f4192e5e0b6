"""The parts of a request's record: facts by name, verdicts, the decision with its conditions."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from actdesk.domain.requests import CRITERIA, NO_CONFLICT, Condition, Decision
from actdesk.services.request_views import RequestView
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.screens.requests import words
from actdesk.ui.screens.requests.answer_words import in_words
from actdesk.ui.screens.requests.support_input import told
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Chip, FlowLayout, PlainLabel


class Part(QWidget):
    """A heading with what stands under it."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.SMALL)
        self.column.addWidget(PlainLabel(heading, role="heading", wrap=True, parent=self))

    def add_fact(self, name: str, value: str) -> None:
        """One fact; left out where there is nothing to say."""
        if not value.strip():
            return
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(PlainLabel(name, role="small", wrap=True, parent=self))
        column.addWidget(PlainLabel(value, wrap=True, parent=self))
        self.column.addLayout(column)


def facts_part(view: RequestView, names: dict[UUID, str], parent: QWidget) -> Part:
    """Who asks, for whom, what for."""
    part = Part(say("Requests", "What is asked for"), parent)
    language = i18n.current()
    fields = {field.id: field for field in view.template.fields}
    shown = ("requester_name", "body", "platform", "presence", "handle", "languages", "objectives", "administrators")
    for key in shown:
        if key in fields:
            part.add_fact(fields[key].label[language], in_words(fields[key], view.answers.get(key, ""), names))
    part.add_fact(say("Requests", "Begun on"), i18n.day(view.request.created_on))
    part.add_fact(say("Requests", "Handed in on"), i18n.day(view.request.submitted_on))
    part.add_fact(say("Requests", "Notes"), view.request.notes)
    return part


def verdicts_part(view: RequestView, parent: QWidget) -> Part:
    """What each evaluator thinks of each criterion."""
    part = Part(say("Requests", "Evaluation"), parent)
    for criterion in CRITERIA:
        part.column.addWidget(PlainLabel(wording.clause_title(criterion), role="label", wrap=True, parent=part))
        lines = [line for line in view.evaluations if line.evaluation.criterion == criterion]
        if not lines:
            text = wording.word("verdict", "not_assessed")
            part.column.addWidget(PlainLabel(text, role="muted", wrap=True, parent=part))
        for line in lines:
            verdict = line.evaluation.verdict.value
            row = FlowLayout(spacing=Space.SMALL)
            row.addWidget(Chip(wording.word("verdict", verdict), wording.tone("verdict", verdict), parent=part))
            row.addWidget(PlainLabel(line.evaluator, role="small", parent=part))
            part.column.addLayout(row)
            if line.evaluation.why.strip():
                part.column.addWidget(PlainLabel(line.evaluation.why, wrap=True, parent=part))
    return part


class DecisionPart(Part):
    """The Secretariat's answer; conditions are ticked off here."""

    condition_set = Signal(int, bool)  # its number from 0, done or not
    trial_asked = Signal()

    def __init__(self, view: RequestView, decision: Decision, parent: QWidget) -> None:
        super().__init__(say("Requests", "Decision"), parent)
        outcome = decision.outcome.value
        row = FlowLayout(spacing=Space.SMALL)
        row.addWidget(Chip(wording.word("outcome", outcome), wording.tone("outcome", outcome), parent=self))
        text = say("Requests", "{who}, {when}, by the policy of {version}")
        when, version = i18n.moment(decision.decided_at), decision.policy_version.removeprefix("policy-")
        by = text.format(who=view.decided_by, when=when, version=version)
        self.column.addLayout(row)
        self.column.addWidget(PlainLabel(by, role="small", wrap=True, parent=self))
        if view.second_officer:
            signed = say("Requests", "Signed with {name}").format(name=view.second_officer)
            self.column.addWidget(PlainLabel(signed, role="small", wrap=True, parent=self))
        elif decision.signed_alone:
            alone = wording.word("signed_alone", decision.signed_alone.value)
            self.column.addWidget(PlainLabel(alone, role="small", wrap=True, parent=self))
        self.add_fact(say("Requests", "Why"), decision.why)
        self.add_fact(say("Requests", "What it means for the brand"), decision.brand_implications)
        self.add_fact(say("Requests", "Parameters"), "\n".join(f"–  {p}" for p in decision.parameters))
        if decision.conditions:
            self.column.addWidget(PlainLabel(say("Requests", "Conditions"), role="small", parent=self))
        for number, condition in enumerate(decision.conditions):
            self.column.addWidget(self._condition(number, condition, view))
        self.add_fact(say("Requests", "What is offered instead"), decision.alternative)
        self._add_trial(view, decision)
        plan = [told(li.clause, li.agreed, li.who) for li in view.support if li.agreed]
        self.add_fact(say("Requests", "Support plan"), "\n".join(f"–  {line}" for line in plan))
        declared = words.conflict(decision.conflict_of_interest, NO_CONFLICT)
        self.add_fact(say("Requests", "Conflict of interest"), declared)

    def _add_trial(self, view: RequestView, decision: Decision) -> None:
        """Until when the approval is on trial, what its reviews found, and the way to the next one."""
        if decision.trial_until is None:
            return
        self.add_fact(say("Requests", "On trial until"), i18n.day(decision.trial_until))
        self.add_fact(say("Requests", "Review of the trial"), decision.trial_review)
        if decision.trial_reviewed_on is None and view.account is not None:
            button = Button(icon="calendar", parent=self)
            button.setObjectName("trial")
            button.setText(say("Requests", "Review the trial"))
            button.clicked.connect(self.trial_asked)
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _condition(self, number: int, condition: Condition, view: RequestView) -> QWidget:
        line = ConditionLine(number, condition, view, self)
        line.toggled.connect(self.condition_set)
        return line


class ConditionLine(QWidget):
    """One condition with its owner, its day, and whether it is met."""

    toggled = Signal(int, bool)

    def __init__(self, number: int, condition: Condition, view: RequestView, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self.box = QCheckBox(say("Requests", "Met"), self)
        self.box.setObjectName(f"condition-{number}")
        self.box.setChecked(condition.done_on is not None)
        self.box.setAccessibleName(say("Requests", "Met: {condition}").format(condition=condition.text))
        late = condition.done_on is None and condition.due is not None and condition.due < view.day
        if condition.done_on is not None:
            about = say("Requests", "{owner}, met on {day}")
            owned = about.format(owner=condition.owner, day=i18n.day(condition.done_on))
        else:
            about = say("Requests", "{owner}, due {day}")
            owned = about.format(owner=condition.owner, day=i18n.day(condition.due))
        owner = PlainLabel(owned, role="small", wrap=True, parent=self)
        owner.set_tone("bad" if late else "neutral")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(condition.text, wrap=True, parent=self))
        column.addWidget(owner)
        if condition.proof:
            column.addWidget(PlainLabel(condition.proof, role="small", wrap=True, parent=self))
        column.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.clicked.connect(self._on_clicked)

    def _on_clicked(self, done: bool) -> None:
        self.toggled.emit(self._number, done)
