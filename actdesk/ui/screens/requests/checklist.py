"""The opening checklist: ticked by hand where a hand knows, read from the register where that knows better."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from actdesk.domain.request_steps import ChecklistLine
from actdesk.domain.requests import APPROVED_STAGES, ChecklistStep
from actdesk.services.request_views import RequestView
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.screens.requests import words
from actdesk.ui.screens.requests.facts import Part
from actdesk.ui.screens.requests.support_input import told
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Chip, FlowLayout, PlainLabel


class StepLine(QWidget):
    """One step: done or not, since when, by whom, with a note."""

    toggled = Signal(object, bool)  # ChecklistStep
    note_asked = Signal(object, str)  # ChecklistStep, the note as it stands
    account_asked = Signal()
    support_asked = Signal()

    def __init__(self, line: ChecklistLine, view: RequestView, *, open_for_change: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        word = wording.word("checklist_step", line.step.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        if line.computed or not open_for_change:
            self._add_computed(column, word)
        else:
            self.box = QCheckBox(word, self)
            self.box.setObjectName(f"step-{line.step.value}")
            self.box.setChecked(line.done)
            self.box.clicked.connect(self._on_clicked)
            column.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)
        detail = words.step_detail(line, view)
        if detail:
            column.addWidget(PlainLabel(detail, role="small", wrap=True, parent=self))
        if line.step is ChecklistStep.SUPPORT_PLAN:
            self._add_support(column, view)
        if line.item.note.strip():
            column.addWidget(PlainLabel(line.item.note, wrap=True, parent=self))
        if open_for_change:
            self._add_buttons(column, word)

    def _add_support(self, column: QVBoxLayout, view: RequestView) -> None:
        """Each of the six kinds of help: what was agreed, or that nobody said who and when."""
        for line in view.support:
            if line.agreed:
                text = told(line.clause, line.agreed, line.who)
            else:
                text = say("Requests", "{help}: not agreed yet").format(help=wording.clause_title(line.clause))
            column.addWidget(PlainLabel(f"–  {text}", role="body" if line.agreed else "muted", wrap=True, parent=self))

    def _add_computed(self, column: QVBoxLayout, word: str) -> None:
        row = FlowLayout(spacing=Space.SMALL)
        row.addWidget(PlainLabel(word, role="label", wrap=True, parent=self))
        state = say("Requests", "Done") if self.line.done else say("Requests", "Missing")
        row.addWidget(Chip(state, "good" if self.line.done else "warn", parent=self))
        column.addLayout(row)

    def _add_buttons(self, column: QVBoxLayout, word: str) -> None:
        row = FlowLayout(spacing=Space.SMALL)
        if self.line.step is ChecklistStep.CO_ADMINISTRATOR:
            lead = Button(icon="register", parent=self)
            lead.setObjectName("account")
            lead.setText(say("Requests", "Open the account"))
            lead.clicked.connect(self.account_asked)
            row.addWidget(lead)
        if self.line.step is ChecklistStep.SUPPORT_PLAN:
            plan = Button(icon="edit", parent=self)
            plan.setObjectName("support-plan")
            plan.setText(say("Requests", "Set the support plan"))
            plan.clicked.connect(self.support_asked)
            row.addWidget(plan)
        note = Button(kind="link", parent=self)
        note.setObjectName(f"note-{self.line.step.value}")
        note.setText(say("Requests", "Change the note") if self.line.item.note else say("Requests", "Add a note"))
        note.setAccessibleName(f"{note.text()}: {word}".replace("&&", "&"))
        note.clicked.connect(self._on_note)
        row.addWidget(note)
        column.addLayout(row)

    def _on_clicked(self, done: bool) -> None:
        self.toggled.emit(self.line.step, done)

    def _on_note(self) -> None:
        self.note_asked.emit(self.line.step, self.line.item.note)


class ChecklistPart(Part):
    """All steps, and how many are done."""

    step_set = Signal(object, bool)
    note_asked = Signal(object, str)
    account_asked = Signal()
    support_asked = Signal()

    def __init__(self, view: RequestView, parent: QWidget) -> None:
        super().__init__(say("Requests", "Opening checklist"), parent)
        done = sum(line.done for line in view.checklist)
        text = say("Requests", "{done} of {total} steps are done. The account opens when all are.")
        how_many = text.format(done=i18n.number(done), total=i18n.number(len(view.checklist)))
        if view.request.stage in APPROVED_STAGES:
            self.column.addWidget(PlainLabel(how_many, role="muted", wrap=True, parent=self))
        self.column.setSpacing(Space.MEDIUM)
        for line in view.checklist:
            step = StepLine(line, view, open_for_change=view.request.stage in APPROVED_STAGES, parent=self)
            step.toggled.connect(self.step_set)
            step.note_asked.connect(self.note_asked)
            step.account_asked.connect(self.account_asked)
            step.support_asked.connect(self.support_asked)
            self.column.addWidget(step)
