"""The decision on a request: outcome and why, what is laid down, what is offered instead, conflicts of interest."""

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Kind
from actdesk.domain.drafts import Place
from actdesk.domain.requests import NO_CONFLICT, Condition, Outcome, takes_two, unassessed
from actdesk.services.ports import Witness
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import say
from actdesk.ui.screens.requests import words
from actdesk.ui.screens.requests.decision_parts import ConditionsInput, ParametersInput
from actdesk.ui.screens.requests.decision_signing import WhoSigns, decision_statement
from actdesk.ui.screens.requests.editors import OneOf
from actdesk.ui.screens.requests.facts import verdicts_part
from actdesk.ui.screens.requests.frame import WorkPage
from actdesk.ui.screens.requests.presenter import RequestRead
from actdesk.ui.screens.requests.support_input import SupportInput
from actdesk.ui.second_signature import SecondSignature
from actdesk.ui.settings_store import Json
from actdesk.ui.widgets import (
    Button,
    Card,
    ConfirmDialog,
    DateField,
    Form,
    MessageBar,
    PlainLabel,
    TextInput,
)

_FAVOURABLE = frozenset({Outcome.APPROVED.value, Outcome.WITH_CONDITIONS.value})
_YES = "yes"


class DecisionPage(WorkPage):
    """A form that is kept as a draft, with all its parts, until the decision is made."""

    decided = Signal(object, object)  # UUID of the request, the fields of `Requests.decide`

    def __init__(self, context: ScreenContext, found: RequestRead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._found = context, found
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._purpose = PlainLabel(role="muted", wrap=True, parent=self)
        self._open = MessageBar(tone="warn", parent=self)
        self.form = Form(parent=self)
        self.outcome = OneOf([(o.value, "") for o in Outcome])
        self.conflict = OneOf([(NO_CONFLICT, ""), (_YES, "")])
        self.parameters = ParametersInput(context.desk.requests.parameters())
        self.conditions = ConditionsInput()
        self.support = SupportInput(context)
        self.decide = Button(kind="primary", icon="flag", parent=self)
        self._signs = WhoSigns(found.view.alone_because, parent=self)
        self._to_sign: dict[str, Any] = {}
        self._make_form()
        for part in (self._title, self._purpose, self._open, self.form):
            self.column.addWidget(part)
        self.end_with_actions(self.decide)
        card = Card(parent=self)
        card.body.addWidget(verdicts_part(found.view, card))
        self.aside.addWidget(card)
        self.show_aside()
        self.form.mark_saved()
        place = Place("requests.decision", Kind.REQUEST, found.view.request.id)
        self.form.keep_draft(context.drafts, place, title=self._title.text)
        self.form.edited.connect(self._show_fields)
        self.decide.clicked.connect(self._on_decide)
        self.continue_asked.connect(self._on_decide)
        self._signs.officers_asked.connect(self._on_officers)
        self.retranslate()
        self._show_fields()

    def _make_form(self) -> None:
        add, clause = self.form.add, self._context.open_clause
        add("outcome", self.outcome)
        add("why", TextInput(lines=4))
        add("brand_implications", TextInput(lines=3), optional=True, clause="criterion.brand", on_clause=clause)
        add("parameters", self.parameters, clause="support.parameters", on_clause=clause)
        add("conditions", self.conditions)
        add("alternative", TextInput(lines=3))
        add("support_plan", self.support, optional=True)
        add("trial_until", DateField(), optional=True, clause="criterion.lifespan", on_clause=clause)
        add("conflict", self.conflict)
        add("conflict_text", TextInput(lines=2))
        self.form.add_widget(self._signs)

    def retranslate(self) -> None:
        reference = self._found.view.request.reference
        self.set_back_words(self.tr("Back to the request"))
        self._title.setText(self.tr("Decide on {reference}").format(reference=reference))
        self._purpose.setText(words.title(self._found.view))
        self.outcome.set_words([self.tr("Approve"), self.tr("Approve with conditions"), self.tr("Decline")])
        self.conflict.set_words([self.tr("I have none"), self.tr("There is one, and I declare it")])
        label = self.form.label
        label("outcome", self.tr("Decision"))
        label("why", self.tr("Why"), help=self.tr("The requester reads this."))
        label("brand_implications", self.tr("What it means for the brand"))
        label("parameters", self.tr("Parameters"), help=self.tr("At least one. Take the wording or change it."))
        label("conditions", self.tr("Conditions"))
        label("alternative", self.tr("What do you offer instead?"))
        label(
            "support_plan",
            self.tr("Support plan"),
            help=self.tr("What is agreed already."),
        )
        label(
            "trial_until",
            self.tr("On trial until"),
            help=self.tr("On that day it is decided whether the channel stays."),
        )
        label("conflict", self.tr("Conflict of interest"))
        label("conflict_text", self.tr("Which one?"))
        self.decide.setText(self.tr("Decide"))
        criteria = self._unassessed()
        text = self.tr("An approval needs a verdict on every criterion. Not assessed yet: {criteria}.")
        self._open.set_text(text.format(criteria=", ".join(wording.clause_title(c) for c in criteria)))

    def take_focus(self) -> None:
        self.outcome.take_focus()

    # --- what is typed -------------------------------------------------------------------------------------

    def _show_fields(self) -> None:
        """Ask only what the outcome asks for; what was typed elsewhere stays."""
        outcome = self.outcome.answer()
        favourable = outcome in _FAVOURABLE
        self.form.show_field("parameters", favourable)
        self.form.show_field("support_plan", favourable)
        self.form.show_field("trial_until", favourable)
        self.form.show_field("conditions", outcome == Outcome.WITH_CONDITIONS.value)
        self.form.show_field("alternative", outcome == Outcome.DECLINED.value)
        two = self.conflict.answer() == _YES
        self.form.show_field("conflict_text", two)
        self._signs.show_conflict(two)
        self._open.setVisible(favourable and bool(self._unassessed()))

    def _unassessed(self) -> tuple[str, ...]:
        return unassessed(line.evaluation for line in self._found.view.evaluations)

    # --- deciding ------------------------------------------------------------------------------------------

    def _on_decide(self) -> None:
        if not self.form.check():
            return
        if self.outcome.answer() in _FAVOURABLE and self._unassessed():
            self.form.show_errors({"outcome": self._open.text()})
            return
        fields = self._fields()
        outcome: Outcome = fields["outcome"]
        question, detail, act = confirmation(outcome, self._found.view.request.reference)
        if self._found.view.second_officers or takes_two(fields["conflict_of_interest"]):
            self._sign(act, fields)
        elif ConfirmDialog.ask(self, question, detail=f"{detail} {self._signs.text()}", act=act):
            request_id: UUID = self._found.view.request.id
            self.decided.emit(request_id, fields)

    def _sign(self, act: str, fields: dict[str, Any]) -> None:
        """Let another officer read the decision and sign it; that is the last question, too."""
        view = self._found.view
        if not view.second_officers:
            self.form.show_errors({}, general=self._signs.text())
            return
        self._to_sign = fields
        statement = decision_statement(act, fields, view, self.support.names())
        dialog = SecondSignature(self._context, statement, view.second_officers, parent=self)
        dialog.signed.connect(self._on_signed)
        dialog.ask()

    def _on_signed(self, witness: Witness) -> None:
        fields, self._to_sign = self._to_sign, {}
        self.decided.emit(self._found.view.request.id, {**fields, "second": witness})

    def _on_officers(self) -> None:
        self._context.navigator.open_screen("settings")

    def _fields(self) -> dict[str, Any]:
        values = self.form.values()
        outcome = Outcome(values["outcome"])
        favourable = outcome is not Outcome.DECLINED
        conflict = NO_CONFLICT if values["conflict"] == NO_CONFLICT else values["conflict_text"]
        conditions = self.conditions.value() if outcome is Outcome.WITH_CONDITIONS else []
        return {
            "outcome": outcome,
            "why": values["why"],
            "brand_implications": values["brand_implications"],
            "conflict_of_interest": conflict,
            "parameters": self.parameters.value() if favourable else (),
            "conditions": tuple(_condition(kept) for kept in conditions),
            "alternative": "" if favourable else values["alternative"],
            "trial_until": values["trial_until"] if favourable else None,
            "support_plan": self.support.value() if favourable else (),
        }


def _condition(kept: dict[str, Json]) -> Condition:
    due = date.fromisoformat(str(kept["due"]))
    return Condition.made(text=str(kept["text"]), owner=str(kept["owner"]), due=due)


def confirmation(outcome: Outcome, reference: str) -> tuple[str, str, str]:
    """The last question before a decision: what is asked, what follows, the verb."""
    if outcome is Outcome.DECLINED:
        question = say("Requests", "Decline {reference}?")
        detail = say("Requests", "The request ends here, with what you offer instead.")
        return question.format(reference=reference), detail, say("Requests", "Decline the request")
    question = say("Requests", "Approve {reference}?")
    detail = say("Requests", "The account enters the register as authorised, with its opening checklist.")
    return question.format(reference=reference), detail, say("Requests", "Approve the request")
