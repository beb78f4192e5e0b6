"""People: who asks for, holds and uses accounts; what hangs on each of them; and how they leave."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.lists import ListQuery
from actdesk.ui.context import ScreenContext
from actdesk.ui.screen import Screen
from actdesk.ui.screens.people.person_pane import PersonPane
from actdesk.ui.screens.people.presenter import WATCHED, read_person
from actdesk.ui.screens.register.room import RecordRoom
from actdesk.ui.theme import Space
from actdesk.ui.widgets import ListView, PageHeader, Scrolled

TEAMS = ("secretariat", "sub_team", "left")


class PeopleScreen(Screen):
    """One list with its record."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._header = PageHeader(icon="add", parent=self)
        self.pane = PersonPane(context, self._undo, parent=self)
        self.people = ListView(
            ListQuery(Kind.PERSON),
            context.desk.lists,
            context,
            filters={"team": TEAMS},
            empty_icon="people",
            parent=self,
        )
        self.room = RecordRoom("people", context, self.people, self.pane, read_person, WATCHED, parent=self)
        page = Scrolled(margin=Space.PAGE, parent=self)
        page.body.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        page.body.addWidget(self._header)
        page.body.addWidget(self.room, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self._header.acted.connect(self._new)
        self.people.empty_acted.connect(self._new)
        self.pane.link_asked.connect(context.open_record)
        context.changes.changed.connect(self._on_changed)
        self.retranslate()

    def retranslate(self) -> None:
        self._header.set_words(
            self.tr("People"),
            self.tr("Who asks for, holds and uses the accounts."),
            self.tr("Add a person"),
        )
        self.people.set_empty_words(
            self.tr("Nobody yet"),
            self.tr("Add whoever administers an account, and the communications team itself."),
            self.tr("Add a person"),
        )

    def show_record(self, kind: Kind, record_id: UUID) -> None:
        self.room.open_record(record_id)

    def resume(self, place: Place) -> None:
        if place.record_id is None:
            self._new()
        elif self.room.may_leave():
            self.room.resume(place)

    def run_action(self, key: str) -> None:
        if key == "new":
            self._new()

    def may_leave(self) -> bool:
        return self.room.may_leave()

    def _new(self) -> None:
        if self.room.may_leave():
            self.pane.begin_new()
            self.room.show_new()

    def _on_changed(self, changes: Changes) -> None:
        self.room.refresh(changes)

    def _undo(self) -> None:
        context = self.context
        context.jobs.run(
            context.desk.history.undo, owner=self, done=context.changes.tell, failed=context.notifier.explain
        )
