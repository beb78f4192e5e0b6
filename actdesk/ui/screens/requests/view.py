"""The Requests screen: the list with the chosen request, and the pages on which one thing is done."""

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.lists import ListQuery
from actdesk.domain.request_steps import RequestAct
from actdesk.domain.requests import EDITABLE_STAGES, Stage
from actdesk.services.report_kinds import REQUEST_DOSSIER
from actdesk.ui.context import ScreenContext
from actdesk.ui.screen import Screen
from actdesk.ui.screens.requests.acts import RequestActs
from actdesk.ui.screens.requests.check_page import CheckPage
from actdesk.ui.screens.requests.decision import DecisionPage
from actdesk.ui.screens.requests.evaluation import EvaluationWalk
from actdesk.ui.screens.requests.frame import WorkPage
from actdesk.ui.screens.requests.paper import Paper
from actdesk.ui.screens.requests.presenter import RequestRead, RequestsPresenter
from actdesk.ui.screens.requests.record import RequestRecord
from actdesk.ui.screens.requests.send_back import SendBackPage
from actdesk.ui.screens.requests.walk_state import WalkState
from actdesk.ui.screens.requests.walkthrough import Walkthrough
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, ListAndRecord, ListView, PageHeader, Scrolled


class RequestsScreen(Screen):
    """Leads a request from its first word to an opened account."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = RequestsPresenter(context, self)
        self._then: Callable[[RequestRead], None] | None = None  # what to do once the request is read
        self._page: WorkPage | None = None
        self._header = PageHeader(icon="add", parent=self)
        self.blank_button = Button(kind="quiet", icon="download", parent=self)
        self.form_button = Button(kind="quiet", icon="folder", parent=self)
        for button in (self.blank_button, self.form_button):
            self._header.add_action(button)
        self.paper = Paper(context, self)
        self.setAcceptDrops(True)
        self.list = ListView(
            ListQuery(Kind.REQUEST, sort="reference", descending=True),
            context.desk.lists,
            context,
            filters={"stage": list(Stage)},
            empty_icon="requests",
            parent=self,
        )
        self.record = RequestRecord(parent=self)
        self._acts = RequestActs(context, self.presenter, self.record, self)
        self._both = ListAndRecord("requests", self.list, self.record, context.preferences, parent=self)
        self.walk = Walkthrough(context, self)
        self.evaluation = EvaluationWalk(context, self)
        self._home = Scrolled(parent=self)  # it scrolls only where large letters leave the record no room
        self._home.body.addWidget(self._header)
        self._home.body.addWidget(self._both, 1)
        self.stack = QStackedWidget(self)
        for page in (self._home, self.walk, self.evaluation):
            self.stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        whole.addWidget(self.stack)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._header.acted.connect(self.begin)
        self.blank_button.clicked.connect(self.paper.write_blank)
        self.form_button.clicked.connect(self._on_form)
        self.paper.taken.connect(self._on_form_taken)
        self.list.empty_acted.connect(self.begin)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.record.closed.connect(self._on_closed)
        self.record.act_asked.connect(self._on_act)
        self.record.offer_print()
        self.record.print_asked.connect(self._on_print)
        self.record.read_asked.connect(self._on_read_asked)
        self.record.account_asked.connect(self._on_account)
        self.walk.left.connect(self._go_home)
        self.walk.begun.connect(self.presenter.look_at)
        self.walk.handed_in.connect(self._on_handed_in)
        self.evaluation.left.connect(self._go_home)
        self.evaluation.decide_asked.connect(self._decide)
        self.evaluation.send_back_asked.connect(self._send_back)
        self.presenter.read.connect(self._on_read)
        self._acts.done.connect(self._on_done)
        self.presenter.gone.connect(self._on_gone)
        self.presenter.newest_found.connect(self._on_newest)
        self.context.changes.changed.connect(self._on_changed)

    def retranslate(self) -> None:
        self._header.set_words(
            self.tr("Requests"),
            self.tr("From the first idea for a channel to the day on which it opens."),
            self.tr("New request"),
        )
        self.blank_button.setText(self.tr("Blank form"))
        self.form_button.setText(self.tr("Take in a form"))
        self.list.set_empty_words(
            self.tr("No request yet"),
            self.tr("The form comes first, the channel afterwards."),
            self.tr("New request"),
        )

    # --- what the shell asks -------------------------------------------------------------------------------

    def show_record(self, kind: Kind, record_id: UUID) -> None:
        if kind is Kind.REQUEST and self._leave_page():
            self._go_home()
            self.list.choose(record_id)
            self._look(record_id, self._open_if_draft)

    def show_filtered(self, filters: Mapping[str, Sequence[str]]) -> None:
        if self._leave_page():
            self._go_home()
            self.list.show_only(filters)
            self.list.setFocus()

    def run_action(self, key: str) -> None:
        acts = {
            "new": self.begin,
            "continue": self._continue_newest,
            "form": self._on_form,
            "blank": self.paper.write_blank,
        }
        acts[key]()

    def resume(self, place: Place) -> None:
        """Open what a draft was typed in: the form, the evaluation, a page, or the record."""
        if not self._leave_page():
            return
        if place.record_id is None:
            self.begin()
            return
        then = {
            "requests.answers": self._fill_in,
            "requests.evaluation": self._evaluate,
            "requests.decision": self._show_decision,
            "requests.questions": self._show_send_back,
        }.get(place.form)
        self._go_home()
        self.list.choose(place.record_id)
        self._look(place.record_id, then)

    def may_leave(self) -> bool:
        return self._leave_page()

    def _leave_page(self) -> bool:
        """Write what the page in front holds; a page that keeps itself needs no question."""
        current = self.stack.currentWidget()
        if current is self.walk:
            return self.walk.may_leave()
        if current is self.evaluation:
            return self.evaluation.may_leave()
        return True

    # --- the list ------------------------------------------------------------------------------------------

    def _on_chosen(self, request_id: UUID | None) -> None:
        if request_id is None:
            self.presenter.look_at(None)
            self._both.hide_pane()
        elif request_id != self.presenter.wanted:
            self._look(request_id)

    def _on_opened(self, request_id: UUID) -> None:
        self._look(request_id, self._open_if_draft)

    def _on_closed(self) -> None:
        self.list.choose(None)

    def _look(self, request_id: UUID, then: Callable[[RequestRead], None] | None = None) -> None:
        self._then = then
        self.presenter.look_at(request_id)

    def _on_read(self, found: RequestRead) -> None:
        then, self._then = self._then, None
        current = self.stack.currentWidget()
        if current is self.walk:  # the record is shown anew when the walk is left: not after every word
            if self.walk.request_id == found.view.request.id:
                self.walk.refresh(found.view)
            return
        if current is self.evaluation:
            self.evaluation.refresh(found)
        self.record.show_request(found)
        self._both.show_pane()
        if then is not None:
            then(found)

    def _on_gone(self, error: Exception) -> None:
        self.presenter.look_at(None)
        self._both.hide_pane()
        self.stack.setCurrentWidget(self._home)
        self._drop_page()
        self.context.notifier.explain(error)

    def _on_changed(self, changes: Changes) -> None:
        self.list.refresh(changes)

    # --- pages ---------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A new request."""
        if self._leave_page():
            self.presenter.look_at(None)
            self.list.choose(None)
            self._drop_page()
            self.stack.setCurrentWidget(self.walk)
            self.walk.begin()

    def _continue_newest(self) -> None:
        if self._leave_page():
            self.presenter.find_newest()

    def _on_newest(self, request_id: UUID | None) -> None:
        if request_id is None:
            self.context.notifier.tell(self.tr("There is no draft to go on with."))
        else:
            self._go_home()
            self.list.choose(request_id)
            self._look(request_id, self._open_if_draft)

    def _open_if_draft(self, found: RequestRead) -> None:
        if found.view.request.stage in EDITABLE_STAGES:
            self._fill_in(found)

    def _fill_in(self, found: RequestRead) -> None:
        self._drop_page()
        self.stack.setCurrentWidget(self.walk)
        self.walk.take_up(found.view)

    def _evaluate(self, found: RequestRead) -> None:
        self._drop_page()
        self.stack.setCurrentWidget(self.evaluation)
        self.evaluation.take_up(found)

    def _decide(self) -> None:
        if self.presenter.wanted is not None:
            self._look(self.presenter.wanted, self._show_decision)

    def _show_decision(self, found: RequestRead) -> None:
        page = DecisionPage(self.context, found, self)
        page.decided.connect(self._acts.decide)
        self._show_page(page)
        page.take_focus()

    def _send_back(self) -> None:
        if self.presenter.wanted is not None:
            self._look(self.presenter.wanted, self._show_send_back)

    def _show_send_back(self, found: RequestRead) -> None:
        page = SendBackPage(self.context.drafts, found, self)
        page.sent.connect(self._acts.send_back)
        self._show_page(page)
        page.take_focus()

    def _on_read_asked(self) -> None:
        found = self.record.found
        if found is not None:
            page = CheckPage(WalkState.of(found.view), found.names, change=False, parent=self)
            self._show_page(page)
            page.take_focus()

    def _show_page(self, page: WorkPage) -> None:
        self._drop_page()
        page.back_asked.connect(self._go_home)
        self._page = page
        self._acts.form = page.form if isinstance(page, DecisionPage | SendBackPage) else None
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def _drop_page(self) -> None:
        if self._page is not None:
            self.stack.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
            self._page = self._acts.form = None

    def _go_home(self) -> None:
        """Back to the list, at the request that was worked on."""
        was = self.stack.currentWidget()
        self.stack.setCurrentWidget(self._home)
        self._drop_page()
        if was is self.walk and self.walk.request_id is not None:
            self.list.choose(self.walk.request_id)
            self._look(self.walk.request_id)
        if was is not self._home:
            self.list.table.setFocus()

    # --- forms on paper --------------------------------------------------------------------------------------

    def _on_form(self) -> None:
        if self._leave_page():
            self.paper.choose()

    def _on_form_taken(self, request_id: UUID, changes: Changes) -> None:
        self._go_home()
        self.context.changes.tell(changes)
        self.list.choose(request_id)
        self._look(request_id)
        self.context.notifier.tell(self.tr("The form is taken in, and its file is kept."), undo=self._acts.undo)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.paper.dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self.paper.dropped(event.mimeData())
        if path is not None and self._leave_page():
            event.acceptProposedAction()
            self.paper.read(path)

    # --- acts ----------------------------------------------------------------------------------------------

    def _on_act(self, act: RequestAct) -> None:
        found = self.record.found
        if found is None:
            return
        pages = {
            RequestAct.EDIT: self._fill_in,
            RequestAct.SUBMIT: self._fill_in,
            RequestAct.EVALUATE: self._evaluate,
            RequestAct.DECIDE: self._show_decision,
            RequestAct.SEND_BACK: self._show_send_back,
        }
        if act in pages:
            pages[act](found)
        else:
            self._acts.do(act, found)

    def _on_done(self) -> None:
        if isinstance(self._page, DecisionPage | SendBackPage):
            self._page.form.end_draft()
            self._go_home()

    def _on_handed_in(self, request_id: UUID, changes: Changes) -> None:
        self._go_home()
        self.context.changes.tell(changes)
        self._look(request_id)
        self.context.notifier.tell(self.tr("The request is handed in."), undo=self._acts.undo)

    def _on_print(self) -> None:
        if self.record.found is not None:
            self.context.print_record(REQUEST_DOSSIER, self.record.found.view.request.id)

    def _on_account(self, account_id: UUID) -> None:
        self.context.open_record(Kind.ACCOUNT, account_id)
