"""The steps beyond removal: a recommendation, the body's decision, and how a case ends or begins anew."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from actdesk.domain.base import Changes
from actdesk.domain.cases import CaseOutcome
from actdesk.domain.ladder import NextStep
from actdesk.services.attachments import Incoming
from actdesk.services.cases import Cases
from actdesk.ui import wording
from actdesk.ui.draft_parts import Part
from actdesk.ui.screens.cases import words
from actdesk.ui.screens.cases.dialogs import StepDialog, step_word
from actdesk.ui.screens.cases.evidence_field import EvidenceField
from actdesk.ui.widgets import ChoiceField, DateField, FlagInput, LineInput, PlainLabel, TextInput

UPHELD, KEPT = "authorisation_withdrawn", "authorisation_kept"


def recommend(cases: Cases, case_id: UUID, documents: Sequence[Incoming], **told: Any) -> Changes:
    """Keep the documents as evidence, then record the recommendation. Runs on a worker."""
    changes = cases.add_evidence(case_id=case_id, evidence=documents) if documents else None
    done = cases.recommend(case_id=case_id, **told)
    return done if changes is None else done.joined(changes)


class RecommendDialog(StepDialog):
    """Recommend to the competent body that the authorisation be withdrawn (`ladder.withdrawal`)."""

    drafted = "cases.recommend"

    def build(self) -> None:
        body = ChoiceField(optional=True)
        body.set_options([(str(b.id), b.name) for b in self.view.bodies])
        self.add("body", body, clause="ladder.withdrawal")
        self.add("gist", TextInput(lines=4))
        self._document = PlainLabel(role="label", wrap=True, parent=self)
        self.evidence = EvidenceField(self.context, parent=self)
        self.form.add_widget(self._document)
        self.form.add_widget(self.evidence)
        self.add("people_heard", FlagInput())
        self.add("people_said", TextInput(lines=2))
        self.add("why_not_heard", TextInput(lines=2))
        self.build_skip()
        self.form.edited.connect(self._on_edited)

    def retranslate(self) -> None:
        super().retranslate()
        intro = self.tr("ActDesk recommends; the competent body decides. Nobody’s access ends before it has.")
        self.set_words(step_word(self.view, NextStep.RECOMMEND.value), intro, self.tr("Record the recommendation"))
        none = self.tr("No body is in the store yet. Add it under People, then come back.")
        self.form.label("body", self.tr("Competent body"), "" if self.view.bodies else none)
        self.form.label("gist", self.tr("What is recommended, and why"))
        self._document.setText(
            self.tr("The document, if you have one of your own; otherwise print it from the case afterwards.")
        )
        self.form.label("people_heard", self.tr("The people concerned were heard"))
        self.form.label("people_said", self.tr("Who was heard, when, and what they said"))
        self.form.label("why_not_heard", self.tr("Why were they not heard?"))
        self._on_edited()

    def submit(self, values: dict[str, Any]) -> None:
        body = next(b.id for b in self.view.bodies if str(b.id) == values["body"])
        heard = values["people_heard"]
        self.run_signed(
            recommend,
            cases=self.context.desk.cases,
            documents=self.evidence.value(),
            case_id=self.view.case.id,
            body_id=body,
            gist=values["gist"],
            people_heard=heard,
            people_said=values["people_said"] if heard else "",
            why_not_heard="" if heard else values["why_not_heard"],
        )

    def parts_beside(self) -> dict[str, Part]:
        return {"evidence": self.evidence}

    def is_dirty(self) -> bool:
        return super().is_dirty() or not self.evidence.is_empty() or self.evidence.is_reading()

    def check(self) -> bool:
        return not self.evidence.is_reading() and super().check()

    def _on_edited(self) -> None:
        heard = self.form.values()["people_heard"]
        self.form.show_field("why_not_heard", not heard)
        self.form.show_field("people_said", heard)


class DecideDialog(StepDialog):
    """Record what the competent body decided; only if it upheld do administrations end, and here they are named."""

    drafted = "cases.decide"

    def build(self) -> None:
        self.add("decision", ChoiceField((UPHELD, KEPT), group="case_outcome"), clause="ladder.withdrawal")
        self.add("gist", TextInput(lines=3))
        day = DateField()
        day.set_value(self.context.desk.clock.today())
        self.add("on", day)
        self._ending = PlainLabel(wrap=True, parent=self)
        self.form.add_widget(self._ending)
        self.form.edited.connect(self._on_edited)

    def retranslate(self) -> None:
        super().retranslate()
        body = next((b.name for b in self.view.bodies if b.id == self.view.recommended_to), "")
        intro = self.tr("The recommendation lies with {body}.").format(body=body) if body else ""
        self.set_words(step_word(self.view, NextStep.DECIDE.value), intro, self.tr("Record the decision"))
        self.form.label("decision", self.tr("What was decided"))
        self.form.label("gist", self.tr("The decision in its own words, and where it is kept"))
        self.form.label("on", self.tr("In force from"))
        self._on_edited()

    def submit(self, values: dict[str, Any]) -> None:
        self.run(
            self.context.desk.cases.record_decision,
            case_id=self.view.case.id,
            upheld=values["decision"] == UPHELD,
            gist=values["gist"],
            on=values["on"],
        )

    def _on_edited(self) -> None:
        """Say what this decision does to whose access, before it is recorded."""
        decision = self.form.values()["decision"]
        if decision == UPHELD and self.view.ending:
            lines = [self.tr("These administrations end with it:")]
            for administration, person in self.view.ending:
                role = words.role(self.context.desk.reference, self.view.account, administration.role)
                lines.append(self.tr("• {name}, as “{role}”").format(name=person.name, role=role))
            lines.append(self.tr("Change passwords and roles on the platform itself on the same day."))
            self.warn("\n".join(lines))
        elif decision == UPHELD:
            self.warn(
                self.tr("No administration ends: none of the people concerned holds this account in the register.")
            )
        else:
            self.warn("")
        self._ending.setText(self.tr("No administration ends: the authorisation stays.") if decision == KEPT else "")
        self._ending.setVisible(decision == KEPT)


class SettleDialog(StepDialog):
    """Settle a case with an outcome that its story bears out; the others say what is missing."""

    drafted = "cases.settle"

    def build(self) -> None:
        outcome = ChoiceField(optional=True)
        self.add("outcome", outcome)
        self._waiting = PlainLabel(role="small", wrap=True, parent=self)
        self.form.add_widget(self._waiting)
        self.add("lessons", TextInput(lines=3), optional=True, clause="principle.correct-errors")

    def retranslate(self) -> None:
        super().retranslate()
        intro = self.tr("An outcome says only what is on record. A settled case can be reopened with a reason.")
        self.set_words(step_word(self.view, NextStep.SETTLE.value), intro, self.tr("Settle the case"))
        open_ones = [(o.value, wording.word("case_outcome", o.value)) for o, block in self.view.outcomes if not block]
        choice = self.form.editor("outcome")
        assert isinstance(choice, ChoiceField)
        choice.set_options(open_ones)
        lines = [
            self.tr("{outcome}: {why}").format(
                outcome=wording.word("case_outcome", outcome.value), why=wording.word("case_block", block)
            )
            for outcome, block in self.view.outcomes
            if block
        ]
        self._waiting.setText("\n".join([self.tr("Not possible yet:"), *lines]) if lines else "")
        self._waiting.setVisible(bool(lines))
        self.form.label("outcome", self.tr("Outcome"))
        self.form.label("lessons", self.tr("What we learn from it"), self.tr("For the next report, without names."))

    def submit(self, values: dict[str, Any]) -> None:
        outcome = CaseOutcome(values["outcome"])
        settle = self.context.desk.cases.settle
        self.run(settle, case_id=self.view.case.id, outcome=outcome, lessons=values["lessons"])


class HandOverDialog(StepDialog):
    """Hand the matter to others. Here only the references stay: that is said before, and it is for good."""

    drafted = "cases.hand_over"

    dangerous = True

    def build(self) -> None:
        self.add("to", ChoiceField())
        self.add("reference", LineInput(limit=200))

    def retranslate(self) -> None:
        super().retranslate()
        intro = self.tr(
            "Safeguarding, complaints, data protection or legal take the matter over and keep their own file."
        )
        self.set_words(step_word(self.view, NextStep.HAND_OVER.value), intro, self.tr("Hand over and erase here"))
        self.warn(
            self.tr(
                "What was captured is erased here for good: link, text, names, story, measures, evidence, and what the "
                "history says of them. The references, the days, the severity and the principles stay. It can’t be "
                "undone. Export the evidence first; backups made before still hold it."
            )
        )
        choice = self.form.editor("to")
        assert isinstance(choice, ChoiceField)
        choice.set_options(words.hand_overs())
        self.form.label("to", self.tr("To whom"))
        hint = self.tr("Ask for it first: it is all that leads back to the matter.")
        self.form.label("reference", self.tr("Their reference"), hint)

    def submit(self, values: dict[str, Any]) -> None:
        to = CaseOutcome(values["to"])
        hand_over = self.context.desk.cases.hand_over
        self.run(hand_over, case_id=self.view.case.id, to=to, reference=values["reference"])


class ReopenDialog(StepDialog):
    """Open a settled case again, with a reason."""

    drafted = "cases.reopen"

    def build(self) -> None:
        self.add("reason", TextInput(lines=3))

    def retranslate(self) -> None:
        super().retranslate()
        intro = self.tr("The case goes on where it stood on the ladder.")
        self.set_words(step_word(self.view, NextStep.REOPEN.value), intro, self.tr("Reopen the case"))
        self.form.label("reason", self.tr("Why is it opened again?"))

    def submit(self, values: dict[str, Any]) -> None:
        self.run(self.context.desk.cases.reopen, case_id=self.view.case.id, **values)
