"""A draft from its first question to being handed in; what is typed is kept at once and survives everything."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from actdesk.domain.base import Changes, Invalid, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.templates import missing
from actdesk.services.request_views import RequestView
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.requests import walk_words
from actdesk.ui.screens.requests.answer_words import Names, ids_in
from actdesk.ui.screens.requests.check_page import CheckPage
from actdesk.ui.screens.requests.keeper import Batch, Keeper, Work
from actdesk.ui.screens.requests.keeper_draft import KeeperDraft
from actdesk.ui.screens.requests.keeping import keep, names_of
from actdesk.ui.screens.requests.question_page import QuestionPage
from actdesk.ui.screens.requests.task_list import TaskListPage
from actdesk.ui.screens.requests.walk import after, before, entry, progress
from actdesk.ui.screens.requests.walk_state import WalkState
from actdesk.ui.screens.requests.walk_words import CHECK
from actdesk.ui.widgets import Button, ConfirmDialog
from actdesk.ui.widgets.invisible import without_controls

NEW = Place("requests.answers")


class Walkthrough(Translated, QStackedWidget):
    """Task list, questions, check. It works on one `WalkState` at a time."""

    left = Signal()  # back to the list
    begun = Signal(object)  # UUID: the first answer made a draft
    handed_in = Signal(object, object)  # UUID of the request, Changes

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._walk = WalkState(context.desk.reference.template())
        self._question: QuestionPage | None = None
        self._check: CheckPage | None = None
        self._checking = False  # a question was opened from the check, and leads back to it
        self._submitting = False
        self.keeper = Keeper(context.jobs, self._work_for, self)
        self._tasks = TaskListPage(self)
        self._go = Button(kind="primary", parent=self)
        self._leave = Button(kind="quiet", parent=self)
        self._tasks.set_buttons(self._go, self._leave)
        self.addWidget(self._tasks)
        self._tasks.task_asked.connect(self._on_task)
        self._tasks.back_asked.connect(self.leave)
        self._tasks.continue_asked.connect(self._on_go)
        self._leave.clicked.connect(self.leave)
        self._go.clicked.connect(self._on_go)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.refused.connect(self._on_refused)
        self.keeper.stated.connect(self._on_stated)
        self._draft = KeeperDraft(context.drafts, self._unwritten, self._put_back, self)
        self.keeper.stated.connect(self._draft.hear)
        self.retranslate()

    @property
    def request_id(self) -> UUID | None:
        return self._walk.request_id

    def begin(self) -> None:
        """A new request; it becomes a draft with its reference as soon as something is answered."""
        self._take_up(WalkState(self._context.desk.reference.template()))

    def take_up(self, view: RequestView) -> None:
        """Go on with a draft or with a request that was sent back."""
        self._take_up(WalkState.of(view))

    def refresh(self, view: RequestView) -> None:
        """Somebody else or an undo changed the draft: show what is kept, except what is typed just now."""
        waiting = self.keeper.waiting()
        self._walk.reference = view.request.reference
        self._walk.answers.update({k: v for k, v in view.answers.items() if k not in waiting})
        if self._question is not None and self._question.field.id not in waiting:
            self._question.take_answer(self._walk.answers.get(self._question.field.id, ""))
        if self._check is not None:
            self._ask_names()
        self._show_tasks()

    def _take_up(self, walk: WalkState) -> None:
        self._walk, self._checking, self._submitting = walk, False, False
        place = Place("requests.answers", Kind.REQUEST, walk.request_id) if walk.request_id else NEW
        self._draft.open(place, self._draft_title)
        asked = next((f.section for f in walk.template.fields if f.id in walk.questions), "")
        self._show_list(asked)
        if walk.questions:
            self._tasks.reveal_message()

    def retranslate(self) -> None:
        self._leave.setText(self.tr("Save and come back later"))
        self._tasks.set_back_words(self.tr("Back to the list"))
        self._show_tasks()

    # --- the task list -------------------------------------------------------------------------------------

    def _show_tasks(self) -> None:
        walk = self._walk
        intro = walk.template.intro[i18n.current()]
        self._tasks.set_words(walk_words.title(walk), intro, walk_words.what_was_asked(walk))
        self._tasks.show_tasks(walk_words.tasks(walk))
        self._go.setText(walk_words.go_on(walk))

    def _show_list(self, focus: str = "") -> None:
        self._show_tasks()
        self._show(self._tasks)
        found = progress(self._walk.template, self._walk.answers)
        first = next((p.section.id for p in found if p.open), CHECK)
        self._tasks.focus_task(focus or first)

    def _on_task(self, key: str) -> None:
        if key == CHECK:
            self._show_check()
        else:
            self._ask(entry(self._walk.template, self._walk.answers, key))

    def _on_go(self) -> None:
        found = progress(self._walk.template, self._walk.answers)
        self._on_task(next((p.section.id for p in found if p.open), CHECK))

    # --- what is not written yet ---------------------------------------------------------------------------

    def _draft_title(self) -> str:
        return walk_words.title(self._walk)

    def _unwritten(self) -> dict[str, str]:
        """What waits for the store, and the text on the page that no store takes."""
        told = dict(self.keeper.waiting())
        page = self._question
        if page is not None and not page.sendable():
            told[page.field.id] = page.editor.answer()
        return told

    def _put_back(self, answers: dict[str, str]) -> None:
        for field_id, left in answers.items():
            answer = without_controls(left)  # or it would count as answered, and no store would take it
            if self._walk.answers.get(field_id, "") == answer:
                continue
            self._walk.answers[field_id] = answer
            self.keeper.put(field_id, answer)
            if self._question is not None and self._question.field.id == field_id:
                self._question.take_answer(answer)
        self._show_tasks()

    # --- one question --------------------------------------------------------------------------------------

    def _ask(self, field_id: str) -> None:
        page = QuestionPage(self._context, self._walk, self._walk.template.field(field_id), self)
        page.answered.connect(self._on_answered)
        page.continue_asked.connect(self._on_continue)
        page.back_asked.connect(self._on_back)
        page.later_asked.connect(self._on_later)
        page.show_kept(self.keeper.state.value)
        self._show(page)
        self._question = page
        page.take_focus()

    def _on_answered(self, field_id: str, answer: str) -> None:
        if self._walk.answers.get(field_id, "") == answer:
            return
        if self._question is not None and not self._question.sendable():
            self._draft.edited.emit()
            return
        self._walk.answers[field_id] = answer
        self.keeper.put(field_id, answer)

    def _on_continue(self) -> None:
        page = self._question
        if page is None or not page.check():
            return
        self.keeper.flush()
        field_id = page.field.id
        following = after(self._walk.template, field_id)
        if self._checking:
            self._show_check(field_id)
        elif following is not None:
            self._ask(following)
        else:
            self._show_list()

    def _on_back(self) -> None:
        page = self._question
        if page is None or not self._may_turn(page):
            return
        preceding = before(self._walk.template, page.field.id)
        if self._checking:
            self._show_check(page.field.id)
        elif preceding is not None:
            self._ask(preceding)
        else:
            self._show_list(page.field.section)

    def _on_later(self) -> None:
        page = self._question
        if page is not None and self._may_turn(page):
            self._show_list(page.field.section)

    def _may_turn(self, page: QuestionPage) -> bool:
        """Write the answer, complete or not; a text that no store keeps has to be mended first."""
        if not page.sendable():
            page.check()
            return False
        self.keeper.flush()
        return True

    # --- the check -----------------------------------------------------------------------------------------

    def _show_check(self, focus: str = "") -> None:
        self._checking = True
        page = CheckPage(self._walk, None, parent=self)
        page.change_asked.connect(self._ask)
        page.back_asked.connect(self._on_check_left)
        page.submit_asked.connect(self._on_submit)
        page.show_kept(self.keeper.state.value)
        self._show(page)
        self._check = page
        self._ask_names()
        page.focus_line(focus) if focus else page.take_focus()

    def _on_check_left(self) -> None:
        self._checking = False
        self._show_list(CHECK)

    def _ask_names(self) -> None:
        ids = ids_in(self._walk.template, self._walk.answers)
        self._context.jobs.run(names_of, self._context.desk.lists, ids, owner=self, done=self._on_names)

    def _on_names(self, names: Names) -> None:
        if self._check is not None:
            self._check.show_answers(names)

    def _on_submit(self) -> None:
        owed = missing(self._walk.template, self._walk.answers)
        if owed and self._check is not None:
            self._say_missing(owed)
            return
        if self._submitting:
            return
        self._submitting = True
        if not self.keeper.settle() or self._walk.request_id is None:
            self._submitting = False  # what kept it from being saved was said by then
            return
        self._context.jobs.run(
            self._context.desk.requests.submit,
            request_id=self._walk.request_id,
            owner=self,
            done=self._on_submitted,
            failed=self._on_not_submitted,
            title=self.tr("Handing in the request"),
        )

    def _say_missing(self, fields: Sequence[str]) -> None:
        if self._check is not None:
            self._check.show_missing(walk_words.owed(self._walk, fields))

    def _on_submitted(self, changes: Changes) -> None:
        self._submitting = False
        self.handed_in.emit(self._walk.request_id, changes)

    def _on_not_submitted(self, error: Exception) -> None:
        self._submitting = False
        if isinstance(error, Invalid) and set(error.fields) <= {f.id for f in self._walk.template.fields}:
            self._say_missing(tuple(error.fields))
        else:
            self._context.notifier.explain(error)

    # --- keeping -------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Back to the list; what was typed is written first."""
        if self.may_leave():
            self.left.emit()

    def may_leave(self) -> bool:
        """Write what was typed; where that can't be done, ask before it is given up."""
        page = self._question
        if self.keeper.settle() and (page is None or page.sendable()):
            return True
        if not ConfirmDialog.ask(
            self,
            self.tr("Leave without what could not be saved?"),
            detail=self.tr("Something you typed last is not in the store. If you stay, you can mend it or copy it."),
            act=self.tr("Leave without it"),
            keep=self.tr("Stay"),
            dangerous=True,
        ):
            return False
        self.keeper.forget()
        self._draft.drop()
        return True

    def _work_for(self, batch: Batch) -> Work:
        return partial(keep, self._context.desk.requests, self._walk.request_id, i18n.current(), batch)

    def _on_kept(self, changes: Changes) -> None:
        if self._walk.request_id is None:
            self._walk.request_id = changes.first(Kind.REQUEST)
            self._draft.drop()  # the answers stand in the request from now on
            self._draft.open(Place("requests.answers", Kind.REQUEST, self._walk.request_id), self._draft_title)
            self.begun.emit(self._walk.request_id)
        self._context.changes.tell(changes)

    def _on_refused(self, error: Exception) -> None:
        field = self._question.field.id if self._question is not None else ""
        if isinstance(error, Invalid) and field in error.fields and self._question is not None:
            self._question.show_refusal(walk_words.refusal(error.fields[field]))
        else:
            self._context.notifier.explain(error)

    def _on_stated(self, state: str) -> None:
        for page in (self._tasks, self._question, self._check):
            if page is not None:
                page.show_kept(state)

    def _show(self, page: QWidget) -> None:
        for old in (self._question, self._check):
            if old is not None:
                self.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._question = self._check = None
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
