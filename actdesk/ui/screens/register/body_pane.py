"""A body's record: what it is, who answers for it, its accounts and its people."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.accounts import Account
from actdesk.domain.base import Kind
from actdesk.domain.labels import account_label
from actdesk.domain.people import Person
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.register import words
from actdesk.ui.screens.register.body_form import BodyForm
from actdesk.ui.screens.register.editing import Work
from actdesk.ui.screens.register.facts import FactCard, RecordLink
from actdesk.ui.screens.register.history import timeline
from actdesk.ui.screens.register.presenter import BodyFile
from actdesk.ui.screens.register.room import FilePane
from actdesk.ui.widgets import Button, Card, PlainLabel

AT_MOST = 50  # lines of a card; the list of the register has the rest


class LinkCard(Card):
    """A titled card of lines that lead to other records."""

    asked = Signal(object, object)  # Kind, UUID

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = PlainLabel(role="label", wrap=True, parent=self)
        self._note = PlainLabel(role="muted", wrap=True, parent=self)
        self._rows: list[QWidget] = []
        self.body.addWidget(self._title)
        self.body.addWidget(self._note)

    def show_links(self, title: str, links: Sequence[RecordLink], note: str = "") -> None:
        """Show these lines under the title, and a muted sentence (that there is none, or how many more)."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = list(links)
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        for link in links:
            link.asked.connect(self.asked)
            self.body.insertWidget(self.body.count() - 1, link)


class BodyPane(FilePane):
    """Shows one body; edits it in place; starts an account for it."""

    kind = Kind.BODY
    drafted = "register.body"
    account_asked = Signal(object)  # UUID: a new account for this body

    def __init__(self, context: ScreenContext, undo: Callable[[], None], *, parent: QWidget | None = None) -> None:
        super().__init__(context, undo, parent=parent)
        self._file: BodyFile | None = None
        self._about = FactCard(parent=self.reading)
        self._accounts = LinkCard(parent=self.reading)
        self._people = LinkCard(parent=self.reading)
        self.add_account = Button(icon="add", parent=self)
        for card in (self._about, self._accounts, self._people):
            self.reading_column.addWidget(card)
        self.fields = BodyForm(context, parent=self)
        self.use_form(self.fields, [self.add_account])
        self.edit.clicked.connect(self.begin_edit)
        self.add_account.clicked.connect(self._on_add_account)
        self._accounts.asked.connect(self.link_asked)
        self._people.asked.connect(self.link_asked)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        if not self._ready:
            return
        self.add_account.setText(self.tr("Add an account for it"))
        if self.is_editing:
            self._head_of_form()
        elif self._file is not None:
            self._show(self._file)

    def show_file(self, file: BodyFile) -> None:
        self._file = file
        self.record_id = file.record_id
        self._show(file)
        self.show_reading()

    def _show(self, file: BodyFile) -> None:
        view, body = file.view, file.view.body
        self.set_head(body.name, " · ".join(p for p in (wording.word("body_type", body.type), body.region) if p))
        answers = view.accountable.name if view.accountable else ""
        self._about.show_facts(
            self.tr("About it"),
            [
                (self.tr("Answers for it"), answers),
                (self.tr("Days between two checks of its accounts"), str(body.attestation_days or "")),
                (self.tr("Notes"), body.notes),
            ],
        )
        self._accounts.show_links(
            self.tr("Accounts"),
            [self._account_link(account) for account in view.accounts[:AT_MOST]],
            self._note(len(view.accounts), self.tr("No account speaks for it yet.")),
        )
        self._people.show_links(
            self.tr("People"),
            [self._person_link(person) for person in view.people[:AT_MOST]],
            self._note(len(view.people), self.tr("Nobody is recorded in it yet.")),
        )
        self.history.timeline.show_entries(timeline(file.lines, file.names))

    def _note(self, count: int, none: str) -> str:
        if count == 0:
            return none
        return self.tr("… and %n more", "", count - AT_MOST) if count > AT_MOST else ""

    def _account_link(self, account: Account) -> RecordLink:
        state = (wording.word("account_state", account.state), wording.tone("account_state", account.state))
        return RecordLink(
            Kind.ACCOUNT,
            account.id,
            account_label(account),
            detail=words.account_place(account),
            chips=[state],
            parent=self._accounts,
        )

    def _person_link(self, person: Person) -> RecordLink:
        left = person.has_left(self.context.desk.clock.today())
        chips = [(wording.word("team", "left"), wording.tone("team", "left"))] if left else []
        return RecordLink(Kind.PERSON, person.id, person.name, detail=person.role, chips=chips, parent=self._people)

    # --- editing -------------------------------------------------------------------------------------------

    def begin_edit(self) -> None:
        if self._file is not None:
            self.fields.begin_edit(self._file.view.body)
            self.show_form()
            self._head_of_form()

    def begin_new(self) -> None:
        self._file, self.record_id = None, None
        self.fields.begin_new()
        self._head_of_form()

    def _head_of_form(self) -> None:
        if self._file is None:
            self.set_head(self.tr("A new body"), self.tr("A forum, a group, a member, or a part of the Secretariat."))
        else:
            self.set_head(self.tr("Edit {name}").format(name=self._file.view.body.name))

    def give_up(self) -> None:
        super().give_up()
        if not self.is_editing and self._file is not None:
            self._show(self._file)

    def keep_work(self, fields: dict[str, Any]) -> Work:
        people = self.context.desk.people
        if self.record_id is None:
            return people.add_body, fields
        return people.change_body, {"body_id": self.record_id, **fields}

    def kept_words(self) -> str:
        if self.record_id is None:
            return self.tr("{name} is in the register.").format(name=self.fields.fields().get("name", ""))
        return super().kept_words()

    def _on_add_account(self) -> None:
        body_id: UUID | None = self.record_id
        if body_id is not None:
            self.account_asked.emit(body_id)
