"""One case beside the list: read on a worker, shown in tabs, and every act on it asked for in a window of its own."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind, Refused
from actdesk.domain.cases import CaseState
from actdesk.domain.drafts import Place
from actdesk.domain.ladder import NextStep
from actdesk.domain.records import Attachment
from actdesk.services.case_view import CaseView, ClosedCase
from actdesk.services.desk import Desk
from actdesk.services.history import Line
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.cases import asking, history, presenter, words
from actdesk.ui.screens.cases.comment import CommentDialog
from actdesk.ui.screens.cases.dialogs import FormDialog, StepDialog
from actdesk.ui.screens.cases.end_dialogs import (
    DecideDialog,
    HandOverDialog,
    RecommendDialog,
    ReopenDialog,
    SettleDialog,
)
from actdesk.ui.screens.cases.keeping import DeleteDialog, RedactDialog, RetainDialog
from actdesk.ui.screens.cases.lists import EvidenceList, MeasureList
from actdesk.ui.screens.cases.overview import Overview
from actdesk.ui.screens.cases.printing import PrintDialog, PrintRecommendationDialog
from actdesk.ui.screens.cases.record_dialogs import (
    ClassifyDialog,
    CorrectDialog,
    EvidenceDialog,
    MeasureChangeDialog,
    MeasureDoneDialog,
    NoteDialog,
)
from actdesk.ui.screens.cases.step_dialogs import (
    AcknowledgeDialog,
    AgreeDialog,
    AskRemovalDialog,
    ConfirmRemovalDialog,
    ContactDialog,
    RemoveDialog,
)
from actdesk.ui.screens.cases.story import Story
from actdesk.ui.screens.cases.team import ClosedPanel, TakeOnDialog, TeamDialog
from actdesk.ui.theme import Space
from actdesk.ui.widgets import ConfirmDialog, RecordPane

Shown = tuple[CaseView, tuple[Line, ...]]

DIALOGS: dict[NextStep, type[StepDialog]] = {
    NextStep.CLASSIFY: ClassifyDialog,
    NextStep.ACKNOWLEDGE: AcknowledgeDialog,
    NextStep.CONTACT: ContactDialog,
    NextStep.AGREE: AgreeDialog,
    NextStep.REMOVE: RemoveDialog,
    NextStep.ASK_REMOVAL: AskRemovalDialog,
    NextStep.CONFIRM_REMOVAL: ConfirmRemovalDialog,
    NextStep.RECOMMEND: RecommendDialog,
    NextStep.DECIDE: DecideDialog,
    NextStep.SETTLE: SettleDialog,
    NextStep.HAND_OVER: HandOverDialog,
    NextStep.REOPEN: ReopenDialog,
}
FOR_GOOD = frozenset({NextStep.HAND_OVER})


def read(desk: Desk, case_id: UUID) -> Shown | ClosedCase:
    """Read a case with its story and its history, or what may be seen of it. Runs on a worker."""
    view = desk.cases.look(case_id)
    return view if isinstance(view, ClosedCase) else (view, history.lines_of(desk.history, view))


class CaseRecord(RecordPane):
    """The pane of one case."""

    case_asked = Signal(object)  # UUID of another case

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._case_id: UUID | None = None
        self._shown: Shown | None = None
        self._shut: ClosedCase | None = None
        self._resuming: Place | None = None
        self.overview = Overview(context, parent=self)
        self.story = Story(parent=self)
        self.evidence = EvidenceList(parent=self)
        self.measures = MeasureList(parent=self)
        for part in (self.overview, self.story, self.measures, self.evidence):
            self.add_tab(part, "…")
        self.show_tab(0)
        self.closed_panel = ClosedPanel(parent=self)
        framed = QWidget(self)
        column = QVBoxLayout(framed)
        column.setContentsMargins(Space.CARD, Space.SMALL, Space.CARD, Space.CARD)
        column.addWidget(self.closed_panel)
        column.addStretch(1)
        self._closed_frame = framed
        self.add_beneath_head(framed)
        framed.hide()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.overview.case_asked.connect(self.case_asked)
        self.overview.correct_asked.connect(self._on_correct)
        self.overview.print_asked.connect(self._on_print)
        self.overview.recommendation_asked.connect(self._on_print_recommendation)
        self.overview.team.change_asked.connect(self._on_team)
        self.overview.keeping.retain_asked.connect(self._on_retain)
        self.overview.keeping.delete_asked.connect(self._on_delete)
        self.overview.keeping.redact_asked.connect(self._on_redact)
        self.closed_panel.take_on_asked.connect(self._on_take_on)
        self.overview.steps.step_asked.connect(self.ask_step)
        self.overview.steps.skip_asked.connect(self.ask_skip)
        self.story.note_asked.connect(self._on_note)
        self.story.comment_asked.connect(self._on_comment)
        self.evidence.add_asked.connect(self._on_add_evidence)
        self.evidence.given.connect(self._on_given)
        self.evidence.export_asked.connect(self._on_export)
        self.measures.done_asked.connect(self._on_measure_done)
        self.measures.change_asked.connect(self._on_measure_change)
        self.measures.verify_asked.connect(self._on_measure_verify)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "measures"):  # the pane itself calls this before its tabs are made
            self._name_tabs()
            if self._shown is not None:
                self._show(self._shown)
            if self._shut is not None:
                self._show_shut(self._shut)

    def _name_tabs(self) -> None:
        view = self._shown[0] if self._shown else None
        open_ones = sum(m.done_on is None for m in view.measures) if view else 0
        kept = len(view.evidence) if view else 0
        measures, evidence = self.tr("Measures"), self.tr("Evidence")
        counted = self.tr("{title} ({n})")
        self.set_tab_title(0, self.tr("Case"))
        self.set_tab_title(1, self.tr("Story"))
        self.set_tab_title(2, counted.format(title=measures, n=open_ones) if open_ones else measures)
        self.set_tab_title(3, counted.format(title=evidence, n=kept) if kept else evidence)

    # --- what is shown -------------------------------------------------------------------------------------

    @property
    def case_id(self) -> UUID | None:
        return self._case_id

    @property
    def view(self) -> CaseView | None:
        return self._shown[0] if self._shown else None

    def open_case(self, case_id: UUID) -> None:
        """Read this case and show it, from its first tab if it is another one."""
        if case_id != self._case_id:
            self._shown = self._shut = None
            self.show_tab(0)
        self._case_id = case_id
        self.refresh()

    def resume(self, place: Place) -> None:
        """Read the case, then open the window in which a draft was typed."""
        self._resuming = place
        if place.record_id is not None:
            self.open_case(place.record_id)

    def refresh(self) -> None:
        if self._case_id is not None:
            desk, jobs = self._context.desk, self._context.jobs
            jobs.run(read, desk, self._case_id, owner=self, done=self._on_read, failed=self._on_unread)

    def _on_read(self, shown: Shown | ClosedCase) -> None:
        if isinstance(shown, ClosedCase):
            if shown.id == self._case_id:
                self._show_shut(shown)
        elif shown[0].case.id == self._case_id:
            self._show(shown)
            place, self._resuming = self._resuming, None
            if place is not None and place.record_id == self._case_id:
                self._open_form(place)

    def _open_form(self, place: Place) -> None:
        name = place.form.removeprefix("cases.")
        skipping = place.part == "skipping"
        step = next((s for s, dialog in DIALOGS.items() if dialog.drafted == place.form), None)
        if step is not None:
            self.ask_skip(step) if skipping else self.ask_step(step)
        elif name in ("measure_done", "measure_change"):
            self._ask_measure(MeasureDoneDialog if name == "measure_done" else MeasureChangeDialog, UUID(place.part))
        else:
            {
                "note": self._on_note,
                "comment": self._on_comment,
                "correct": self._on_correct,
                "evidence": self._on_add_evidence,
                "team": self._on_team,
                "retain": self._on_retain,
                "delete": self._on_delete,
                "redact": self._on_redact,
                "print": self._on_print,
                "print_recommendation": self._on_print_recommendation,
            }.get(name, self.refresh)()

    def _on_unread(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.code == "record_gone":
            self.closed.emit()
        self._context.notifier.explain(error)

    def _show_shut(self, shut: ClosedCase) -> None:
        """Show what everybody may see; nothing that was read of the case before stays in the window."""
        self._shown, self._shut = None, shut
        state = shut.state.value
        self.set_head(shut.reference, "", [(wording.word("case_state", state), wording.tone("case_state", state))])
        self._empty()
        self.closed_panel.show_shut(shut)
        self._closed_frame.show()
        self.show_tabs(False)
        place, self._resuming = self._resuming, None
        if place is not None and place.form == TakeOnDialog.drafted and shut.deserted:
            self._on_take_on()

    def _empty(self) -> None:
        today = self._context.desk.clock.today()
        self.overview.empty()
        self.story.show_lines((), can_add=False)
        self.measures.show_measures((), today, can_change=False)
        self.evidence.show_evidence((), can_add=False)
        self.history.timeline.show_entries(())

    def _show(self, shown: Shown) -> None:
        self._shown, self._shut = shown, None
        self._closed_frame.hide()
        self.show_tabs(True)
        view, lines = shown
        today = self._context.desk.clock.today()
        case, still = view.case, view.case.state is CaseState.OPEN
        here = case.state not in (CaseState.HANDED_OVER, CaseState.DELETED)
        self.set_head(presenter.title(view), words.short(case.summary, 160), presenter.chips(view, today))
        self._name_tabs()
        self.overview.show_view(view)
        self.story.show_lines(presenter.story(view), can_add=here)
        self.measures.show_measures(
            view.measures,
            today,
            can_change=still and view.offer(NextStep.AGREE).allowed,
            me=self._context.desk.officer.id,
            names=view.officers,
        )
        self.evidence.show_evidence(view.evidence, can_add=here)
        self.history.timeline.show_entries(history.entries_of(lines, history.names_of(view)))

    # --- what is done --------------------------------------------------------------------------------------

    def ask_step(self, step: NextStep) -> None:
        """Ask for what a next step needs, in a window of its own."""
        if self.view is not None:
            self._ask(DIALOGS[step](self._context, self.view, parent=self), undoable=step not in FOR_GOOD)

    def ask_skip(self, step: NextStep) -> None:
        """Ask for a step whose rung before is skipped: with a reason and a second officer."""
        if self.view is not None:
            self._ask(DIALOGS[step](self._context, self.view, skipping=True, parent=self))

    def _on_correct(self) -> None:
        if self.view is not None:
            self._ask(CorrectDialog(self._context, self.view, parent=self))

    def _on_team(self) -> None:
        if self.view is not None:
            self._ask(TeamDialog(self._context, self.view, parent=self), undoable=False)

    def _on_retain(self) -> None:
        if self.view is not None:
            self._ask(RetainDialog(self._context, self.view, parent=self))

    def _on_delete(self) -> None:
        if self.view is not None:
            self._ask(DeleteDialog(self._context, self.view, parent=self), undoable=False)

    def _on_redact(self) -> None:
        if self.view is not None:
            self._ask(RedactDialog(self._context, self.view, parent=self), undoable=False)

    def _on_print(self) -> None:
        if self.view is not None:
            self._ask(PrintDialog(self._context, self.view, parent=self), undoable=False)

    def _on_print_recommendation(self) -> None:
        if self.view is not None:
            self._ask(PrintRecommendationDialog(self._context, self.view, parent=self), undoable=False)

    def _on_take_on(self) -> None:
        if self._shut is not None:
            self._ask(TakeOnDialog(self._context, self._shut, parent=self), undoable=False)

    def _on_note(self) -> None:
        if self.view is not None:
            self._ask(NoteDialog(self._context, self.view, parent=self))

    def _on_comment(self) -> None:
        if self.view is not None:
            self._ask(CommentDialog(self._context, self.view, parent=self))

    def _on_add_evidence(self) -> None:
        if self.view is not None:
            self._ask(EvidenceDialog(self._context, self.view, parent=self), undoable=False)

    def _on_given(self, mime: QMimeData) -> None:
        if self.view is not None:
            dialog = EvidenceDialog(self._context, self.view, parent=self)
            dialog.evidence.take(mime)
            self._ask(dialog, undoable=False)

    def _on_measure_done(self, measure_id: UUID) -> None:
        self._ask_measure(MeasureDoneDialog, measure_id)

    def _on_measure_change(self, measure_id: UUID) -> None:
        self._ask_measure(MeasureChangeDialog, measure_id)

    def _on_measure_verify(self, measure_id: UUID) -> None:
        question = self.tr("Did you see yourself that this measure is done?")
        detail = self.tr("Your name stands beside it from now on.")
        if ConfirmDialog.ask(self, question, act=self.tr("I have seen it"), detail=detail):
            self._context.jobs.run(
                self._context.desk.cases.verify_measure,
                measure_id=measure_id,
                owner=self,
                done=self._on_kept,
                failed=self._context.notifier.explain,
                title=self.tr("Verifying the measure"),
            )

    def _ask_measure(self, dialog: type[MeasureDoneDialog] | type[MeasureChangeDialog], measure_id: UUID) -> None:
        view = self.view
        measure = next((m for m in view.measures if m.id == measure_id), None) if view else None
        if view is not None and measure is not None:
            self._ask(dialog(self._context, view, measure, parent=self))

    def _ask(self, dialog: FormDialog, *, undoable: bool = True) -> None:
        dialog.kept.connect(self._on_kept if undoable else self._on_kept_for_good)
        dialog.ask()

    def _on_kept(self, changes: Changes) -> None:
        self._context.changes.tell(changes)
        self._context.notifier.tell(self.tr("Recorded."), undo=self._undo)

    def _on_kept_for_good(self, changes: Changes) -> None:
        self._context.changes.tell(changes)
        self._context.notifier.tell(self.tr("Recorded."))

    def _undo(self) -> None:
        undo, jobs = self._context.desk.history.undo, self._context.jobs
        jobs.run(undo, owner=self, done=self._context.changes.tell, failed=self._context.notifier.explain)

    # --- evidence leaves -----------------------------------------------------------------------------------

    def _on_export(self, kept: Attachment) -> None:
        to = asking.export_place(self, kept.name)
        if to is not None:
            self._export(kept, to)

    def _export(self, kept: Attachment, to: Path) -> None:
        self._context.jobs.run(
            self._context.desk.cases.export_evidence,
            case_id=self._case_id,
            attachment_id=kept.id,
            to=to,
            owner=self,
            done=self._on_exported,
            failed=self._context.notifier.explain,
            title=self.tr("Exporting the evidence"),
        )

    def _on_exported(self, changes: Changes) -> None:
        self._context.changes.tell(changes)
        self._context.notifier.tell(self.tr("Exported. Its SHA-256 is the one it was kept under."))


SHOWN_KINDS = (
    *(Kind.CASE, Kind.CASE_EVENT, Kind.MEASURE, Kind.ATTACHMENT),
    *(Kind.ACCOUNT, Kind.ADMINISTRATION, Kind.PERSON, Kind.BODY, Kind.OFFICER),
)


def touches(changes: Changes) -> bool:
    """True if something may have changed that a case shows."""
    return any(changes.of(kind) for kind in SHOWN_KINDS)
