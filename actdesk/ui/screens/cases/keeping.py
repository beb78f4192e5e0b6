"""How long a case is kept, deleting it when its day has come, and taking a name out of it for good."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.cases import CaseState
from actdesk.domain.redaction import SHORTEST
from actdesk.domain.retention import deletion_block
from actdesk.services.case_view import CaseView
from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.cases.dialogs import StepDialog
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, DateField, FlowLayout, PlainLabel, TextInput


class KeepingPart(Translated, QWidget):
    """Until when the case is kept, at the end of its first tab."""

    retain_asked = Signal()
    delete_asked = Signal()
    redact_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[CaseView, date] | None = None
        self._title = PlainLabel(role="heading", parent=self)
        self._text = PlainLabel(wrap=True, parent=self)
        self.retain = Button(kind="quiet", icon="calendar", parent=self)
        self.redact = Button(kind="quiet", icon="eye-off", parent=self)
        self.delete = Button(kind="danger", icon="delete", parent=self)
        buttons = FlowLayout(spacing=Space.SMALL)
        for button in (self.retain, self.redact, self.delete):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._text)
        column.addLayout(buttons)
        self.retain.clicked.connect(self.retain_asked)
        self.redact.clicked.connect(self.redact_asked)
        self.delete.clicked.connect(self.delete_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("How long it is kept"))
        self.retain.setText(self.tr("Change the day…"))
        self.redact.setText(self.tr("Take out a name for good…"))
        self.delete.setText(self.tr("Delete…"))
        if self._shown is not None:
            self.show_view(*self._shown)

    def text(self) -> str:
        return self._text.text()

    def show_view(self, view: CaseView, today: date) -> None:
        self._shown = view, today
        case = view.case
        block = deletion_block(case, today)
        day = i18n.day(case.retain_until)
        self._text.setText(
            {
                "case_open": self.tr("It is kept while it is open. Its outcome then says until when."),
                "retention_runs": self.tr("It is kept until {day}. Then two officers can delete it.").format(day=day),
                "case_deleted": self.tr("It was deleted. Its reference, days and category stay."),
            }.get(block or "", self.tr("Its time has come: it was kept until {day}.").format(day=day))
        )
        ended = case.state not in (CaseState.OPEN, CaseState.DELETED)
        self.retain.setVisible(ended)
        self.redact.setVisible(case.state not in (CaseState.HANDED_OVER, CaseState.DELETED))
        self.delete.setVisible(block is None)


class RetainDialog(StepDialog):
    """Set another day until which the case is kept."""

    drafted = "cases.retain"

    def build(self) -> None:
        self.add("until", DateField(), clause="principle.confidentiality")
        self.add("reason", TextInput(lines=2))
        self.form.set_values({"until": self.view.case.retain_until})

    def retranslate(self) -> None:
        super().retranslate()
        heading = self.tr("How long {reference} is kept").format(reference=self.view.case.reference)
        intro = self.tr("As long as somebody may need it, and no longer. The usual days are under Settings, Deadlines.")
        self.set_words(heading, intro, self.tr("Keep this day"))
        self.form.label("until", self.tr("Kept until"))
        self.form.label("reason", self.tr("Why this day?"))

    def submit(self, values: dict[str, Any]) -> None:
        self.run(self.context.desk.cases.retain, case_id=self.view.case.id, **values)


class DeleteDialog(StepDialog):
    """Delete a case whose day has come; a colleague signs."""

    drafted = "cases.delete"
    dangerous = True

    def retranslate(self) -> None:
        super().retranslate()
        heading = self.tr("Delete {reference}").format(reference=self.view.case.reference)
        intro = self.tr("Reference, days, severity, principles and outcome stay, so that the case still counts.")
        self.set_words(heading, intro, self.tr("Delete for good"))
        self.warn(
            self.tr(
                "What was captured, the story, the measures, the evidence and what the history says of them are erased "
                "for good. Backups made before still hold them."
            )
        )

    def submit(self, values: dict[str, Any]) -> None:
        self.run_with_colleague(self.context.desk.cases.delete, case_id=self.view.case.id)


class RedactDialog(StepDialog):
    """Take a name out of the case for good; a colleague signs."""

    drafted = "cases.redact"
    dangerous = True

    def build(self) -> None:
        self.add("spellings", TextInput(lines=3), clause="principle.confidentiality")
        self.add("reason", TextInput(lines=2))

    def retranslate(self) -> None:
        super().retranslate()
        heading = self.tr("Take a name out of {reference}").format(reference=self.view.case.reference)
        intro = self.tr("To cover names only on paper, print the case file masked instead.")
        self.set_words(heading, intro, self.tr("Take it out for good"))
        self.warn(
            self.tr(
                "The name goes from the record, the story, the measures, drafts and the history, and files in which it "
                "can be read go as a whole. It can’t be undone. Backups made before still hold it."
            )
        )
        self.form.label(
            "spellings", self.tr("The name"), self.tr("Each way in which it is written on a line of its own.")
        )
        self.form.label("reason", self.tr("Why it has to go"), self.tr("Without the name: this stays in the story."))

    def check(self) -> bool:
        if not super().check():
            return False
        if all(len(line.strip()) < SHORTEST for line in self.form.values()["spellings"].splitlines()):
            self.form.show_errors({"spellings": self.tr("Write at least three letters.")})
            return False
        return True

    def submit(self, values: dict[str, Any]) -> None:
        spellings = tuple(values["spellings"].splitlines())
        redact = self.context.desk.cases.redact
        self.run_with_colleague(redact, case_id=self.view.case.id, spellings=spellings, reason=values["reason"])
