"""The register: whose a pasted link is, every account that speaks for the Alliance, and the bodies they speak for."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from actdesk.domain.accounts import NOT_BOUND, AccountState, Hands, Standing
from actdesk.domain.base import Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.lists import ListQuery
from actdesk.domain.people import BodyType
from actdesk.domain.security import Security
from actdesk.services.exchange import Incoming
from actdesk.services.register import LinkCheck
from actdesk.ui.context import ScreenContext
from actdesk.ui.screen import Screen
from actdesk.ui.screens.register import asking
from actdesk.ui.screens.register.account_pane import AccountPane
from actdesk.ui.screens.register.body_pane import BodyPane
from actdesk.ui.screens.register.check_bar import CheckBar
from actdesk.ui.screens.register.exporting import ExportDialog
from actdesk.ui.screens.register.importing import ImportDialog
from actdesk.ui.screens.register.presenter import (
    CHANGES_OF_A_BODY,
    CHANGES_OF_AN_ACCOUNT,
    read_account,
    read_body,
)
from actdesk.ui.screens.register.room import RecordRoom, Rooms
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, ListView, PageHeader, Scrolled

ACCOUNTS, BODIES = 0, 1


class RegisterScreen(Screen):
    """Two lists with their records, below the field that answers "is this ours?"."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._header = PageHeader(icon="add", parent=self)
        self.import_button = Button(kind="quiet", icon="folder", parent=self)
        self.export_button = Button(kind="quiet", icon="download", parent=self)
        self.dialog: QDialog | None = None
        for button in (self.import_button, self.export_button):
            self._header.add_action(button)
        self.check = CheckBar(context, parent=self)
        self.account_pane = AccountPane(context, self._undo, parent=self)
        self.body_pane = BodyPane(context, self._undo, parent=self)
        self.accounts = self._accounts_room()
        self.bodies = self._bodies_room()
        self.tabs = Rooms(parent=self)
        self.tabs.addTab(self.accounts, "")
        self.tabs.addTab(self.bodies, "")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _accounts_room(self) -> RecordRoom:
        platforms = [platform.key for platform in self.context.desk.reference.platforms()]
        self.account_list = ListView(
            ListQuery(Kind.ACCOUNT),
            self.context.desk.lists,
            self.context,
            filters={
                "state": list(AccountState),
                "platform": platforms,
                "coadmin": (*Standing, NOT_BOUND),
                "hands": list(Hands),
                "security": list(Security),
            },
            empty_icon="register",
            parent=self,
        )
        return RecordRoom(
            "register",
            self.context,
            self.account_list,
            self.account_pane,
            read_account,
            CHANGES_OF_AN_ACCOUNT,
            parent=self,
        )

    def _bodies_room(self) -> RecordRoom:
        self.body_list = ListView(
            ListQuery(Kind.BODY),
            self.context.desk.lists,
            self.context,
            filters={"type": list(BodyType)},
            empty_icon="body",
            parent=self,
        )
        return RecordRoom(
            "bodies", self.context, self.body_list, self.body_pane, read_body, CHANGES_OF_A_BODY, parent=self
        )

    def _lay_out(self) -> None:
        page = Scrolled(margin=Space.PAGE, parent=self)
        page.body.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        page.body.addWidget(self._header)
        page.body.addWidget(self.check)
        page.body.addWidget(self.tabs, 1)
        self._page = page
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def _connect(self) -> None:
        self._header.acted.connect(self._on_new)
        self.import_button.clicked.connect(self._on_import)
        self.export_button.clicked.connect(self._on_export)
        self.account_list.empty_acted.connect(self._new_account)
        self.body_list.empty_acted.connect(self._new_body)
        self.check.add_asked.connect(self._on_add_checked)
        self.check.record_asked.connect(self.show_record)
        self.tabs.currentChanged.connect(self._on_tab)
        self.body_pane.account_asked.connect(self._on_account_for_body)
        for pane in (self.account_pane, self.body_pane):
            pane.link_asked.connect(self._on_link)
        self.context.changes.changed.connect(self._on_changed)

    def retranslate(self) -> None:
        self.tabs.setTabText(ACCOUNTS, self.tr("Accounts"))
        self.tabs.setTabText(BODIES, self.tr("Bodies"))
        self.tabs.tabBar().setAccessibleName(self.tr("Lists of the register"))
        self.import_button.setText(self.tr("Import"))
        self.export_button.setText(self.tr("Export"))
        self._name_header()
        self.account_list.set_empty_words(
            self.tr("No account yet"),
            self.tr("Paste the link of the first one above, or add it by hand."),
            self.tr("Add an account"),
        )
        self.body_list.set_empty_words(
            self.tr("No body yet"),
            self.tr("Forums, groups, members and the Secretariat: whoever accounts speak for."),
            self.tr("Add a body"),
        )

    def _name_header(self) -> None:
        accounts = self.tabs.currentIndex() == ACCOUNTS
        self._header.set_words(
            self.tr("Register"),
            self.tr("Every account that speaks for the Alliance, and who holds it."),
            self.tr("Add an account") if accounts else self.tr("Add a body"),
        )

    # --- the screen ----------------------------------------------------------------------------------------

    def show_record(self, kind: Kind, record_id: UUID) -> None:
        room = self.bodies if kind is Kind.BODY else self.accounts
        if room is not self._room() and not self._room().may_leave():
            return
        self.tabs.setCurrentWidget(room)
        room.open_record(record_id)
        self._page.ensureWidgetVisible(self.tabs, 0, 0)

    def show_filtered(self, filters: Mapping[str, Sequence[str]]) -> None:
        if self.accounts is self._room() or self._room().may_leave():
            self.tabs.setCurrentWidget(self.accounts)
            self.account_list.show_only(filters)
            self.account_list.setFocus()
            self._page.ensureWidgetVisible(self.tabs, 0, 0)

    def resume(self, place: Place) -> None:
        body = place.form == "register.body"
        if place.record_id is None:
            self._new_body() if body else self._new_account()
        elif self._room().may_leave():
            room = self.bodies if body else self.accounts
            self.tabs.setCurrentWidget(room)
            room.resume(place)

    def show_link(self, text: str) -> None:
        self.run_action("check")
        self.check.ask(text)

    def run_action(self, key: str) -> None:
        if key == "check":
            self._page.verticalScrollBar().setValue(0)
            self.check.take_focus()
        elif key == "import":
            self._on_import()
        elif key == "export":
            self._on_export()
        elif key == "new_body":
            self._new_body()
        else:
            self._new_account()

    def may_leave(self) -> bool:
        return self._room().may_leave()

    def _room(self) -> RecordRoom:
        return self.bodies if self.tabs.currentIndex() == BODIES else self.accounts

    def _on_new(self) -> None:
        if self._room() is self.bodies:
            self._new_body()
        else:
            self._new_account()

    def _new_account(self) -> None:
        if self._room().may_leave():
            self.tabs.setCurrentWidget(self.accounts)
            self.account_pane.begin_new()
            self.accounts.show_new()

    def _new_body(self) -> None:
        if self._room().may_leave():
            self.tabs.setCurrentWidget(self.bodies)
            self.body_pane.begin_new()
            self.bodies.show_new()

    def _on_add_checked(self, check: LinkCheck, state: AccountState) -> None:
        if self._room().may_leave():
            self.tabs.setCurrentWidget(self.accounts)
            self.account_pane.begin_new(check, state=state)
            self.accounts.show_new()

    def _on_account_for_body(self, body_id: UUID) -> None:
        if self._room().may_leave():
            self.tabs.setCurrentWidget(self.accounts)
            self.account_pane.begin_new(body_id=body_id)
            self.accounts.show_new()

    def _on_import(self) -> None:
        path = asking.ask_table(self, self.tr("Which table shall be imported?"))
        if path is not None:
            self.context.jobs.run(
                self.context.desk.exchange.read,
                path,
                owner=self,
                done=partial(self._on_table, path),
                failed=self.context.notifier.explain,
                title=self.tr("Reading the table"),
            )

    def _on_table(self, path: Path, incoming: Incoming) -> None:
        self._open(ImportDialog(self.context, path, incoming, self._undo, parent=self))

    def _on_export(self) -> None:
        self._open(ExportDialog(self.context, parent=self))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _on_link(self, kind: Kind, record_id: UUID) -> None:
        if kind in (Kind.ACCOUNT, Kind.BODY):
            self.show_record(kind, record_id)
        else:
            self.context.open_record(kind, record_id)

    def _on_tab(self, _index: int) -> None:
        self._name_header()

    def _on_changed(self, changes: Changes) -> None:
        self.accounts.refresh(changes)
        self.bodies.refresh(changes)
        if any(changes.of(kind) for kind in CHANGES_OF_AN_ACCOUNT):
            self.check.ask_again()

    def _undo(self) -> None:
        context = self.context
        context.jobs.run(
            context.desk.history.undo, owner=self, done=context.changes.tell, failed=context.notifier.explain
        )
