"""The acts on the request that is looked at, with what the officer hears when one is done."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.request_steps import RequestAct
from actdesk.domain.requests import ChecklistStep, Outcome
from actdesk.domain.support import Support
from actdesk.services.request_mail import MailDraft
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.requests.answer_mail import AnswerMailDialog
from actdesk.ui.screens.requests.dialogs import TextDialog
from actdesk.ui.screens.requests.presenter import RequestRead, RequestsPresenter
from actdesk.ui.screens.requests.record import RequestRecord
from actdesk.ui.screens.requests.support_dialog import SupportDialog
from actdesk.ui.screens.requests.trial_dialog import TrialDialog
from actdesk.ui.widgets import Form


class RequestActs(QObject):
    """Between the buttons and the use cases; each act can be undone from the notice that tells of it."""

    done = Signal()

    def __init__(
        self, context: ScreenContext, presenter: RequestsPresenter, record: RequestRecord, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._presenter, self._record, self._window = context, presenter, record, parent
        self._told = ""
        self.form: Form | None = None  # of the page whose draft the act says
        self.dialog: AnswerMailDialog | None = None
        self.support: SupportDialog | None = None
        self._place: Place | None = None  # of the draft that the act under way says
        presenter.acted.connect(self._on_acted)
        presenter.refused.connect(self._on_refused)
        record.step_set.connect(self._on_step)
        record.note_asked.connect(self._on_note)
        record.condition_set.connect(self._on_condition)
        record.trial_asked.connect(self._on_trial)
        record.support_asked.connect(self._on_support)
        record.answer_asked.connect(self._on_answer)

    def do(self, act: RequestAct, found: RequestRead) -> None:
        """Do one of the acts that need no page of their own."""
        requests = self._context.desk.requests
        if act is RequestAct.TAKE_IN:
            self._do(requests.take_in, self.tr("Taken into evaluation."))
        elif act is RequestAct.OPEN:
            self._do(requests.open, self.tr("The channel is open; its account is active."))
        elif act in (RequestAct.WITHDRAW, RequestAct.LAPSE):
            self._end(act, found)

    def decide(self, _request_id: UUID, fields: dict[str, Any]) -> None:
        declined = fields["outcome"] is Outcome.DECLINED
        told = self.tr("The request is declined.") if declined else self.tr("The request is approved.")
        self._do(self._settling(self._context.desk.requests.decide), told, **fields)

    def send_back(self, _request_id: UUID, questions: dict[str, str]) -> None:
        send_back = self._settling(self._context.desk.requests.send_back)
        self._do(send_back, self.tr("The request went back."), questions=questions)

    def undo(self) -> None:
        history, changes = self._context.desk.history, self._context.changes
        self._context.jobs.run(history.undo, owner=self, done=changes.tell, failed=self._context.notifier.explain)

    def _end(self, act: RequestAct, found: RequestRead) -> None:
        reference, requests = found.view.request.reference, self._context.desk.requests
        if act is RequestAct.WITHDRAW:
            title, verb = self.tr("Withdraw {reference}?"), self.tr("Withdraw the request")
        else:
            title, verb = self.tr("Let {reference} lapse?"), self.tr("Let the request lapse")
        detail = self.tr("The account that it was given is closed in the same act.") if found.view.account else ""
        title = title.format(reference=reference)
        place = Place(f"requests.{act.value}", Kind.REQUEST, found.view.request.id)
        drafts = self._context.drafts
        reason = TextDialog.ask(
            self._window, title, label=self.tr("Reason"), act=verb, detail=detail, drafts=drafts, place=place
        )
        if reason is not None:
            self._place = place
            method = requests.withdraw if act is RequestAct.WITHDRAW else requests.lapse
            self._do(method, self.tr("The request has ended."), reason=reason)

    def _settling(self, work: Callable[..., Changes]) -> Callable[..., Changes]:
        return self.form.settling(work) if self.form is not None else work

    def _do(self, method: Callable[..., Changes], told: str, **fields: Any) -> None:
        if self._presenter.wanted is not None:
            self._told = told
            title = self.tr("Saving the request")
            self._presenter.act(method, title=title, request_id=self._presenter.wanted, **fields)

    def _on_acted(self, _changes: Changes) -> None:
        told, self._told = self._told, ""
        place, self._place = self._place, None
        if place is not None and self._context.drafts is not None:
            self._context.drafts.drop_place(place)
        self.done.emit()
        if told:
            self._context.notifier.tell(told, undo=self.undo)

    def _on_refused(self, error: Exception) -> None:
        self._place = None
        self._context.notifier.explain(error)

    def _on_step(self, step: ChecklistStep, done: bool) -> None:
        self._do(self._context.desk.requests.set_step, "", step=step, done=done)

    def _on_note(self, step: ChecklistStep, note: str) -> None:
        found = self._record.found
        line = next((li for li in found.view.checklist if li.step is step), None) if found else None
        label, title, act = self.tr("Note"), self.tr("Note on this step"), self.tr("Keep the note")
        place = Place("requests.note", Kind.REQUEST, self._presenter.wanted, step.value)
        drafts = self._context.drafts
        text = TextDialog.ask(
            self._window, title, label=label, act=act, text=note, optional=True, drafts=drafts, place=place
        )
        if text is not None and line is not None:
            self._place = place
            self._do(self._context.desk.requests.set_step, "", step=step, done=line.done, note=text)

    def _on_condition(self, number: int, done: bool) -> None:
        proof = ""
        if done:
            place = Place("requests.proof", Kind.REQUEST, self._presenter.wanted, str(number))
            told = TextDialog.ask(
                self._window,
                self.tr("What shows that it is met?"),
                label=self.tr("Proof"),
                act=self.tr("The condition is met"),
                drafts=self._context.drafts,
                place=place,
            )
            if told is None:
                self._presenter.look_at(self._presenter.wanted)  # the box is shown as it stands
                return
            proof, self._place = told, place
        self._do(self._context.desk.request_upkeep.set_condition, "", number=number, done=done, proof=proof)

    def _on_trial(self) -> None:
        found = self._record.found
        fields = TrialDialog.ask(self._window, found.view, self._context.drafts) if found else None
        if fields is not None:
            self._place = Place("requests.trial", Kind.REQUEST, self._presenter.wanted)
            self._do(self._context.desk.request_upkeep.review_trial, self.tr("The trial is reviewed."), **fields)

    def _on_support(self) -> None:
        found = self._record.found
        if found is not None:
            self.support = SupportDialog(self._context, found.view, self._window)
            self.support.agreed.connect(self._on_agreed)
            self.support.finished.connect(self.support.deleteLater)
            self.support.open()

    def _on_agreed(self, plan: tuple[Support, ...]) -> None:
        self._place = Place("requests.support", Kind.REQUEST, self._presenter.wanted)
        self._do(self._context.desk.request_upkeep.set_support, self.tr("The support plan is kept."), plan=plan)

    def _on_answer(self) -> None:
        if self._presenter.wanted is not None:
            draft = partial(self._context.desk.request_mail.draft, self._presenter.wanted)
            self._context.jobs.run(
                draft, owner=self, done=self._on_drafted, failed=self._on_refused, title=self.tr("Preparing the answer")
            )

    def _on_drafted(self, draft: MailDraft) -> None:
        found = self._record.found
        if found is not None and found.view.request.id == draft.request_id:
            told = found.view.request.acknowledged_on is not None
            self.dialog = AnswerMailDialog(self._context, draft, acknowledged=told, parent=self._window)
            self.dialog.finished.connect(self.dialog.deleteLater)
            self.dialog.open()
