"""What can be said of a case beside the ladder: classify, correct, note, evidence, measures."""

from typing import Any

from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Kind
from actdesk.domain.cases import Measure, Severity
from actdesk.domain.drafts import Place
from actdesk.domain.ladder import NextStep
from actdesk.services.case_view import CaseView
from actdesk.ui.context import ScreenContext
from actdesk.ui.draft_parts import Part
from actdesk.ui.screens.cases import words
from actdesk.ui.screens.cases.dialogs import StepDialog, step_word
from actdesk.ui.screens.cases.evidence_field import EvidenceField
from actdesk.ui.screens.cases.fields import PeopleField, ReporterInput
from actdesk.ui.screens.cases.principles_field import PrinciplesField
from actdesk.ui.widgets import ChoiceField, DateField, FlagInput, LineInput, RecordPicker, TextInput

LINK_LIMIT = 2000


class ClassifyDialog(StepDialog):
    """Say which principles are concerned, how grave it is, whom and which account it is about."""

    drafted = "cases.classify"

    def build(self) -> None:
        desk, jobs, case = self.context.desk, self.context.jobs, self.view.case
        clauses = [clause for clause in desk.reference.clauses() if clause.is_infraction]
        self.add("principles", PrinciplesField(clauses), optional=True)
        self.add("severity", ChoiceField(list(Severity), group="severity", optional=False))
        self.add("crisis", FlagInput())
        self.add("people", PeopleField(self.context), optional=True)
        self.add("concerned", LineInput(limit=1000), optional=True)
        self.add("account_id", RecordPicker(Kind.ACCOUNT, desk.lists, jobs), optional=True)
        self.add("body_id", RecordPicker(Kind.BODY, desk.lists, jobs), optional=True)
        known = ("principles", "severity", "crisis", "people", "concerned", "account_id", "body_id")
        self.form.set_values({field: getattr(case, field) for field in known})

    def retranslate(self) -> None:
        super().retranslate()
        intro = self.tr("This can wait until there is time, and can be changed while the case is open.")
        self.set_words(step_word(self.view, NextStep.CLASSIFY.value), intro, self.tr("Keep the classification"))
        self.form.label("principles", self.tr("Principles breached"))
        self.form.label("severity", self.tr("Severity"))
        self.form.label("crisis", self.tr("This is a crisis: it spreads, or somebody is in danger"))
        self.form.label("people", self.tr("People concerned"), self.tr("Those of the store."))
        self.form.label(
            "concerned", self.tr("Others concerned"), self.tr("People and groups who are not in the store.")
        )
        self.form.label("account_id", self.tr("Account"))
        self.form.label("body_id", self.tr("Body"))

    def submit(self, values: dict[str, Any]) -> None:
        self.run(self.context.desk.cases.classify, case_id=self.view.case.id, **values)


class CorrectDialog(StepDialog):
    """Correct what was captured. What it said before stays in the history."""

    drafted = "cases.correct"

    def build(self) -> None:
        self.add("link", LineInput(limit=LINK_LIMIT), optional=True)
        self.add("summary", TextInput(lines=3), optional=True)
        self.add("seen_on", DateField())
        self.add("reporter", ReporterInput(), optional=True, beside="seen_on")
        self.add("quoted", TextInput(lines=4), optional=True)
        self.add("notes", TextInput(lines=2), optional=True)
        known = ("link", "summary", "seen_on", "reporter", "quoted", "notes")
        self.form.set_values({field: getattr(self.view.case, field) for field in known})

    def retranslate(self) -> None:
        super().retranslate()
        heading = self.tr("Correct what was captured ({reference})").format(reference=self.view.case.reference)
        intro = self.tr("What it said before stays in the history.")
        self.set_words(heading, intro, self.tr("Keep the correction"))
        self.form.label("link", self.tr("Link"))
        self.form.label("summary", self.tr("What was seen"))
        self.form.label("seen_on", self.tr("Seen on"))
        self.form.label("reporter", self.tr("Reported by"))
        self.form.label("quoted", self.tr("Quoted text"))
        self.form.label("notes", self.tr("Notes"))

    def submit(self, values: dict[str, Any]) -> None:
        self.run(self.context.desk.cases.correct, case_id=self.view.case.id, **values)


class NoteDialog(StepDialog):
    """Add a note to the story."""

    drafted = "cases.note"

    def build(self) -> None:
        self.add("text", TextInput(lines=4))

    def retranslate(self) -> None:
        super().retranslate()
        heading = self.tr("Note in {reference}").format(reference=self.view.case.reference)
        self.set_words(
            heading, self.tr("A note is part of the story and is not edited later."), self.tr("Add the note")
        )
        self.form.label("text", self.tr("Note"))

    def submit(self, values: dict[str, Any]) -> None:
        self.run(self.context.desk.cases.note, case_id=self.view.case.id, **values)


class EvidenceDialog(StepDialog):
    """Keep more evidence, unchanged."""

    drafted = "cases.evidence"

    def build(self) -> None:
        self.evidence = EvidenceField(self.context, parent=self)
        self.form.add_widget(self.evidence)
        self.evidence.edited.connect(self._on_edited)

    def retranslate(self) -> None:
        super().retranslate()
        heading = self.tr("Evidence for {reference}").format(reference=self.view.case.reference)
        intro = self.tr("Each file is kept as it is and checked against its SHA-256 whenever it is read.")
        pieces = len(self.evidence.pieces())
        act = self.tr("Keep %n file(s)", "", pieces) if pieces else self.tr("Keep the evidence")
        self.set_words(heading, intro, act)

    def parts_beside(self) -> dict[str, Part]:
        return {"evidence": self.evidence}

    def is_dirty(self) -> bool:
        return not self.evidence.is_empty() or self.evidence.is_reading()

    def check(self) -> bool:
        if self.evidence.is_reading():
            return False
        if self.evidence.is_empty():
            self.form.show_errors({}, general=self.tr("There is no file yet. Drop, paste or choose one."))
            return False
        return True

    def submit(self, values: dict[str, Any]) -> None:
        add = self.context.desk.cases.add_evidence
        self.run(add, case_id=self.view.case.id, evidence=self.evidence.value())

    def _on_edited(self) -> None:
        self.form.clear_errors()
        self.retranslate()


class MeasureDialog(StepDialog):
    """A dialog about one measure."""

    def __init__(self, context: ScreenContext, view: CaseView, measure: Measure, *, parent: QWidget) -> None:
        self.measure = measure
        super().__init__(context, view, parent=parent)

    def draft_place(self) -> Place:
        return Place(self.drafted, Kind.CASE, self.view.case.id, self.measure.id.hex)


class MeasureDoneDialog(MeasureDialog):
    """Say that a measure is done, when, and what proves it."""

    drafted = "cases.measure_done"

    def build(self) -> None:
        self.add("proof", TextInput(lines=3))
        day = DateField()
        day.set_value(self.context.desk.clock.today())
        self.add("on", day)

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(self.tr("Measure done"), words.short(self.measure.text, 300), self.tr("Mark as done"))
        self.form.label("proof", self.tr("What proves it"), self.tr("What you saw yourself, and where."))
        self.form.label("on", self.tr("Done on"))

    def submit(self, values: dict[str, Any]) -> None:
        self.run(self.context.desk.cases.finish_measure, measure_id=self.measure.id, **values)


class MeasureChangeDialog(MeasureDialog):
    """Change what was agreed: what, who, until when."""

    drafted = "cases.measure_change"

    def build(self) -> None:
        self.add("text", TextInput(lines=3))
        self.add("owner", LineInput(), optional=True)
        self.add("due", DateField(), optional=True, beside="owner")
        self.form.set_values({field: getattr(self.measure, field) for field in ("text", "owner", "due")})

    def retranslate(self) -> None:
        super().retranslate()
        intro = self.tr("Agree on the change with those concerned first; what was agreed before stays in the history.")
        self.set_words(self.tr("Change the measure"), intro, self.tr("Keep the change"))
        self.form.label("text", self.tr("Measure"))
        self.form.label("owner", self.tr("Who does it"))
        self.form.label("due", self.tr("Until when"))

    def submit(self, values: dict[str, Any]) -> None:
        self.run(self.context.desk.cases.change_measure, measure_id=self.measure.id, **values)
