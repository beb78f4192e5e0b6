"""The Cases page: the list, the chosen case beside it, and taking one in."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.cases import CaseState, Severity, Step
from actdesk.domain.drafts import Place
from actdesk.domain.lists import ListQuery
from actdesk.ui.context import ScreenContext
from actdesk.ui.screen import Screen
from actdesk.ui.screens.cases.comment import CommentDialog
from actdesk.ui.screens.cases.intake import IntakePage
from actdesk.ui.screens.cases.record import CaseRecord, touches
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, ListAndRecord, ListView, PageHeader, Scrolled, give_way

LOWEST = 340  # pixels, at the usual letters, that the list and a case have at least; below, the page scrolls


class CasesScreen(Screen):
    """What was seen, what was said, what was agreed: from dialogue to a decision."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.header = PageHeader(icon="add", parent=self)
        self.comment = Button(icon="speech", parent=self)
        self.header.add_action(self.comment)
        self.list = ListView(
            ListQuery(Kind.CASE, sort="reference", descending=True),
            context.desk.lists,
            context,
            filters={"state": list(CaseState), "severity": list(Severity), "step": list(Step)},
            empty_icon="cases",
            parent=self,
        )
        self.record = CaseRecord(context, parent=self)
        self.intake = IntakePage(context, parent=self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._home = QWidget(self)
        self._split = ListAndRecord("cases", self.list, self.record, self.context.preferences, parent=self._home)
        page = Scrolled(margin=Space.PAGE, parent=self._home)  # only where large letters leave the case no room
        page.body.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        page.body.addWidget(self.header)
        page.body.addWidget(self._split, 1)
        self._page = page
        column = QVBoxLayout(self._home)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        theme().changed.connect(self._fit)
        self._fit()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._home)
        self._pages.addWidget(self.intake)

    def _fit(self) -> None:
        give_way(self._split, LOWEST)

    def _connect(self) -> None:
        self.header.acted.connect(self.new_case)
        self.comment.clicked.connect(self.check_comment)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.empty_acted.connect(self.new_case)
        self.record.case_asked.connect(self._on_case_asked)
        self.record.closed.connect(self._on_closed)
        self.intake.taken_in.connect(self._on_taken_in)
        self.intake.left.connect(self._on_left)
        self.intake.case_asked.connect(self._on_case_asked)
        self.context.changes.changed.connect(self._on_changed)

    def retranslate(self) -> None:
        purpose = self.tr("What was seen, what was said, what was agreed: from dialogue to a decision.")
        self.header.set_words(self.tr("Cases"), purpose, self.tr("New case"))
        self.comment.setText(self.tr("Check a comment"))
        empty = self.tr("Begin with the link of what was seen.")
        self.list.set_empty_words(self.tr("No case yet"), empty, self.tr("New case"))

    # --- where the officer is ------------------------------------------------------------------------------

    def show_record(self, kind: Kind, record_id: UUID) -> None:
        if kind is Kind.CASE and self.intake_may_leave():
            self._go_home()
            self.list.choose(record_id)
            self._open(record_id)

    def show_filtered(self, filters: Mapping[str, Sequence[str]]) -> None:
        if self.intake_may_leave():
            self._go_home()
            self.list.show_only(filters)
            self.list.setFocus()

    def run_action(self, key: str) -> None:
        if key == "new":
            self.new_case()
        elif key == "comment":
            self.check_comment()

    def resume(self, place: Place) -> None:
        if place.form == "cases.intake":
            self.new_case()
        elif place.record_id is None:
            self.check_comment()
        elif self.intake_may_leave():
            self._go_home()
            self.list.choose(place.record_id)
            self._split.show_pane()
            self.record.resume(place)

    def may_leave(self) -> bool:
        return self.intake_may_leave()

    def intake_may_leave(self) -> bool:
        """True unless a case is being taken in and the officer wants to go on with it."""
        return not self.is_taking_in() or self.intake.may_leave()

    def is_taking_in(self) -> bool:
        return self._pages.currentWidget() is self.intake

    def new_case(self) -> None:
        self._pages.setCurrentWidget(self.intake)
        self.intake.start()

    def check_comment(self) -> None:
        """Judge a comment by the four grounds; it is recorded in an open case or in a new one."""
        dialog = CommentDialog(self.context, None, parent=self)
        dialog.kept.connect(self._on_taken_in)
        dialog.ask()

    def _go_home(self) -> None:
        self._pages.setCurrentWidget(self._home)

    def _open(self, case_id: UUID) -> None:
        self._split.show_pane()
        self._page.verticalScrollBar().setValue(self._split.y())  # its head first, where it is higher than the page
        self.record.open_case(case_id)

    # --- what happened -------------------------------------------------------------------------------------

    def _on_chosen(self, case_id: UUID | None) -> None:
        if case_id is not None:
            self._open(case_id)

    def _on_opened(self, case_id: UUID) -> None:
        self._open(case_id)
        self.record.setFocus()

    def _on_closed(self) -> None:
        self.list.choose(None)

    def _on_case_asked(self, case_id: UUID) -> None:
        self.show_record(Kind.CASE, case_id)

    def _on_left(self) -> None:
        self._go_home()
        self.list.setFocus()

    def _on_taken_in(self, changes: Changes) -> None:
        self.context.changes.tell(changes)
        case_id = changes.first(Kind.CASE)
        self._go_home()
        self.list.choose(case_id)
        self._open(case_id)
        self.context.notifier.tell(self.tr("The case is kept."))

    def _on_changed(self, changes: Changes) -> None:
        self.list.refresh(changes)
        if touches(changes):
            self.record.refresh()
