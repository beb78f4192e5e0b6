"""The six criteria, one a page; every verdict is kept as it is given."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.request_steps import RequestAct
from actdesk.domain.requests import CRITERIA, Verdict
from actdesk.services.requests import Requests
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.requests import words
from actdesk.ui.screens.requests.criterion_page import CriterionPage
from actdesk.ui.screens.requests.keeper import Batch, Keeper, Work
from actdesk.ui.screens.requests.keeper_draft import KeeperDraft
from actdesk.ui.screens.requests.presenter import RequestRead
from actdesk.ui.screens.requests.task_list import Task, TaskListPage
from actdesk.ui.widgets import Button, ConfirmDialog
from actdesk.ui.widgets.invisible import control_problem

Said = tuple[str, str]
"""A verdict ('' for none) and why."""


class EvaluationWalk(Translated, QStackedWidget):
    """An overview of the criteria, and a page for each."""

    left = Signal()
    decide_asked = Signal()
    send_back_asked = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: RequestRead | None = None
        self._said: dict[str, Said] = {}
        self._page: CriterionPage | None = None
        self.keeper = Keeper(context.jobs, self._work_for, self)
        self._tasks = TaskListPage(self)
        self._decide = Button(kind="primary", icon="flag", parent=self)
        self._send_back = Button(icon="speech", parent=self)
        self._tasks.set_buttons(self._decide, self._send_back)
        self.addWidget(self._tasks)
        self._tasks.task_asked.connect(self._judge)
        self._tasks.back_asked.connect(self.leave)
        self._tasks.continue_asked.connect(self._on_go)
        self._decide.clicked.connect(self._on_decide)
        self._send_back.clicked.connect(self._on_send_back)
        self.keeper.kept.connect(context.changes.tell)
        self.keeper.refused.connect(context.notifier.explain)
        self.keeper.stated.connect(self._on_stated)
        self._draft = KeeperDraft(context.drafts, self._unwritten, self._put_back, self)
        self.keeper.stated.connect(self._draft.hear)
        self.retranslate()

    def take_up(self, found: RequestRead) -> None:
        """Begin with the overview."""
        self._said = {}
        self.refresh(found)
        place = Place("requests.evaluation", Kind.REQUEST, found.view.request.id)
        self._draft.open(place, self._draft_title)
        self._show_list()

    def refresh(self, found: RequestRead) -> None:
        """The request was read anew; what is being written here is newer."""
        self._found = found
        waiting = self.keeper.waiting()
        for line in found.view.evaluations:
            criterion = line.evaluation.criterion
            if line.own and criterion not in waiting:
                verdict = line.evaluation.verdict
                self._said[criterion] = ("" if verdict is Verdict.NOT_ASSESSED else verdict.value, line.evaluation.why)
        self._show_tasks()

    def retranslate(self) -> None:
        self._tasks.set_back_words(self.tr("Back to the request"))
        self._decide.setText(self.tr("Decide"))
        self._send_back.setText(self.tr("Return with questions"))
        self._show_tasks()

    def leave(self) -> None:
        if self.may_leave():
            self.left.emit()

    def may_leave(self) -> bool:
        """Write what was judged; where that can't be done, ask before it is given up."""
        if self.keeper.settle():
            return True
        if not ConfirmDialog.ask(
            self,
            self.tr("Leave without the verdict that could not be saved?"),
            act=self.tr("Leave without it"),
            keep=self.tr("Stay"),
            dangerous=True,
        ):
            return False
        self.keeper.forget()
        self._draft.drop()
        return True

    # --- what is not written yet ---------------------------------------------------------------------------

    def _draft_title(self) -> str:
        return self._tasks.title()

    def _unwritten(self) -> dict[str, str]:
        """What waits for the store, and a reason that no store takes."""
        told: dict[str, Said] = dict(self.keeper.waiting())
        if self._page is not None:
            values = self._page.form.values()
            if control_problem(values["why"]):
                told[self._page.criterion] = (values["verdict"] or Verdict.NOT_ASSESSED.value, values["why"])
        return {criterion: f"{verdict}\n{why}" for criterion, (verdict, why) in told.items()}

    def _put_back(self, told: dict[str, str]) -> None:
        for criterion, text in told.items():
            verdict, _, why = text.partition("\n")
            if control_problem(why):
                self._said[criterion] = ("" if verdict == Verdict.NOT_ASSESSED.value else verdict, why)
            else:
                self._on_judged(criterion, verdict, why)
        self._show_tasks()

    # --- the overview --------------------------------------------------------------------------------------

    def _show_tasks(self) -> None:
        if self._found is None:
            return
        view = self._found.view
        tasks = []
        for criterion in CRITERIA:
            verdict, why = self._said.get(criterion, ("", ""))
            code = verdict or Verdict.NOT_ASSESSED.value
            tone = wording.tone("verdict", code)
            short = why if len(why) <= 120 else why[:119] + "…"
            tasks.append(Task(criterion, wording.clause_title(criterion), short, wording.word("verdict", code), tone))
        title = self.tr("Evaluate {reference}").format(reference=view.request.reference)
        decide = next((a for a in view.next_acts if a.act is RequestAct.DECIDE), None)
        self._tasks.set_words(title, words.title(view), words.why_not(decide) if decide else "")
        self._tasks.show_tasks(tasks)
        self._decide.setEnabled(decide is not None and decide.allowed)

    def _show_list(self, focus: str = "") -> None:
        self._show_tasks()
        self._show(self._tasks)
        first = next((c for c in CRITERIA if not self._said.get(c, ("", ""))[0]), CRITERIA[0])
        self._tasks.focus_task(focus or first)

    def _on_go(self) -> None:
        first = next((c for c in CRITERIA if not self._said.get(c, ("", ""))[0]), None)
        if first is not None:
            self._judge(first)
        elif self._decide.isEnabled():
            self._on_decide()

    def _on_decide(self) -> None:
        if self.may_leave():
            self.decide_asked.emit()

    def _on_send_back(self) -> None:
        if self.may_leave():
            self.send_back_asked.emit()

    # --- one criterion -------------------------------------------------------------------------------------

    def _judge(self, criterion: str) -> None:
        if self._found is None:
            return
        page = CriterionPage(self._context, self._found, criterion, self._said.get(criterion, ("", "")), self)
        page.judged.connect(self._on_judged)
        page.continue_asked.connect(self._on_continue)
        page.back_asked.connect(self._on_back)
        page.later_asked.connect(self._on_later)
        page.show_kept(self.keeper.state.value)
        self._show(page)
        self._page = page
        page.take_focus()

    def _on_judged(self, criterion: str, verdict: str, why: str) -> None:
        if control_problem(why):
            self._draft.edited.emit()
            return
        self._said[criterion] = ("" if verdict == Verdict.NOT_ASSESSED.value else verdict, why)
        self.keeper.put(criterion, (verdict, why))

    def _on_continue(self) -> None:
        if self._page is None or not self._page.check():
            return
        self.keeper.flush()
        at = CRITERIA.index(self._page.criterion) + 1
        if at < len(CRITERIA):
            self._judge(CRITERIA[at])
        else:
            self._show_list()

    def _on_back(self) -> None:
        if self._page is None:
            return
        self.keeper.flush()
        at = CRITERIA.index(self._page.criterion)
        if at:
            self._judge(CRITERIA[at - 1])
        else:
            self._show_list(CRITERIA[0])

    def _on_later(self) -> None:
        self.keeper.flush()
        if self._page is not None:
            self._show_list(self._page.criterion)

    def _on_stated(self, state: str) -> None:
        for page in (self._tasks, self._page):
            if page is not None:
                page.show_kept(state)

    def _work_for(self, batch: Batch) -> Work:
        assert self._found is not None  # nothing is judged before a request was read
        return partial(evaluate, self._context.desk.requests, self._found.view.request.id, batch)

    def _show(self, page: QWidget) -> None:
        if self._page is not None:
            self.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
            self._page = None
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)


def evaluate(requests: Requests, request_id: UUID, verdicts: dict[str, Said]) -> tuple[Changes, ...]:
    """Keep these verdicts by criterion. Runs on a worker."""
    return tuple(
        requests.evaluate(request_id=request_id, criterion=criterion, verdict=Verdict(verdict), why=why)
        for criterion, (verdict, why) in verdicts.items()
    )
