"""A person's record: team, policy, what they hold and held, their requests and open cases, their past."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from actdesk.domain.accounts import OFFICIAL_STATES
from actdesk.domain.base import Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.labels import account_label
from actdesk.domain.people import Person
from actdesk.services.leaving import Hanging
from actdesk.services.people import Held
from actdesk.services.report_kinds import HAND_OVER
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.people.dialogs import AcknowledgeDialog, EnrolDialog
from actdesk.ui.screens.people.erase import EraseDialog
from actdesk.ui.screens.people.held import HeldDialog
from actdesk.ui.screens.people.leaving import LeaveDialog
from actdesk.ui.screens.people.person_form import PersonForm
from actdesk.ui.screens.people.presenter import PersonFile, one_per_account, person_chips
from actdesk.ui.screens.register import words
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.screens.register.body_pane import LinkCard
from actdesk.ui.screens.register.editing import Work
from actdesk.ui.screens.register.facts import CopyLine, FactCard, RecordLink
from actdesk.ui.screens.register.history import timeline
from actdesk.ui.screens.register.room import FilePane
from actdesk.ui.widgets import Button, Card, ConfirmDialog, PlainLabel
from actdesk.ui.wording import Tone


class PersonPane(FilePane):
    """Shows one person; edits them in place; the acts on them are questions of their own."""

    kind = Kind.PERSON
    drafted = "people.person"

    def __init__(self, context: ScreenContext, undo: Callable[[], None], *, parent: QWidget | None = None) -> None:
        super().__init__(context, undo, parent=parent)
        self._file: PersonFile | None = None
        self.dialog: ActDialog | None = None
        self._mail_card = Card(parent=self.reading)
        self._mail_title = PlainLabel(role="label", parent=self._mail_card)
        self.mail = CopyLine(parent=self._mail_card)
        self._mail_card.body.addWidget(self._mail_title)
        self._mail_card.body.addWidget(self.mail)
        self._held, self._past, self._requests, self._cases = (LinkCard(parent=self.reading) for _ in range(4))
        self._about = FactCard(parent=self.reading)
        for card in (self._held, self._mail_card, self._about, self._requests, self._cases, self._past):
            self.reading_column.addWidget(card)
        self.fields = PersonForm(context, parent=self)
        self.acknowledge = Button(icon="policy", parent=self)
        self.enrol = Button(icon="people", parent=self)
        self.come_back = Button(icon="undo", parent=self)
        self.leave = Button(icon="logout", parent=self)
        self.attest = Button(icon="check", parent=self)
        self.held = Button(icon="print", parent=self)
        self.erase = Button(icon="delete", parent=self)
        acts: list[QWidget] = [self.acknowledge, self.enrol, self.attest, self.come_back, self.leave]
        acts += [self.held, self.erase]
        self.use_form(self.fields, acts)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.edit.clicked.connect(self.begin_edit)
        self.print_asked.connect(self._on_print)
        self.acknowledge.clicked.connect(self._on_acknowledge)
        self.enrol.clicked.connect(self._on_enrol)
        self.leave.clicked.connect(self._on_leave)
        self.attest.clicked.connect(self._on_attest)
        self.come_back.clicked.connect(self._on_come_back)
        self.held.clicked.connect(self._on_held)
        self.erase.clicked.connect(self._on_erase)
        self.mail.copied.connect(self._on_copied)
        for card in (self._held, self._past, self._requests, self._cases):
            card.asked.connect(self.link_asked)

    def retranslate(self) -> None:
        super().retranslate()
        if not self._ready:
            return
        self._mail_title.setText(self.tr("E-mail"))
        self.acknowledge.setText(self.tr("Policy accepted"))
        self.enrol.setText(self.tr("Enrol in the sub-team"))
        self.come_back.setText(self.tr("Is back"))
        self.leave.setText(self.tr("Leaves"))
        self.attest.setText(self.tr("Accounts checked today"))
        self.held.setText(self.tr("What is held…"))
        self.erase.setText(self.tr("Erase…"))
        if self.is_editing:
            self._head_of_form()
        elif self._file is not None:
            self._show(self._file)

    # --- reading -------------------------------------------------------------------------------------------

    def show_file(self, file: PersonFile) -> None:
        self._file = file
        self.record_id = file.record_id
        self.offer_print()
        self._show(file)
        self.show_reading()

    def _on_print(self) -> None:
        if self.record_id is not None:
            self.context.print_record(HAND_OVER, self.record_id)

    def shown_acts(self) -> list[QWidget]:
        if self._file is None:
            return []
        person, today = self._file.view.person, self.context.desk.clock.today()
        if person.erased_on is not None:
            return []
        if person.has_left(today):
            return [self.come_back, self.held, self.erase]
        found: list[QWidget] = []
        if person.policy_version != self.context.desk.policy.version().id or person.policy_acknowledged_on is None:
            found.append(self.acknowledge)
        if not person.in_sub_team(today):
            found.append(self.enrol)
        if any(held.account.state in OFFICIAL_STATES for held in self._file.view.held):
            found.append(self.attest)
        return [*found, self.leave, self.held, self.erase]

    def _show(self, file: PersonFile) -> None:
        view, person = file.view, file.view.person
        place = view.body.name if view.body else person.organisation
        today, version = self.context.desk.clock.today(), self.context.desk.policy.version().id
        subtitle = " · ".join(part for part in (person.role, place) if part)
        self.set_head(person.name, subtitle, person_chips(person, today, version, unlocks=view.unlocks))
        self._mail_card.setVisible(bool(person.email))
        self.mail.show_text(person.email, self.tr("Copy the e-mail address"))
        self._show_facts(person)
        none = "" if view.held else self.tr("They hold no account today.")
        self._held.show_links(self.tr("Holds today"), [self._held_link(h) for h in view.held], none)
        self._past.show_links(self.tr("Held before"), [self._held_link(h, past=True) for h in view.past])
        self._past.setVisible(bool(view.past))
        requests = [
            self._link(self._requests, Kind.REQUEST, r.id, f"{r.reference} {r.channel_name}", "stage", r.stage.value)
            for r in view.requests
        ]
        self._requests.show_links(self.tr("Asked for"), requests)
        self._requests.setVisible(bool(requests))
        cases = [
            self._link(self._cases, Kind.CASE, c.id, c.reference, "severity", c.severity.value) for c in view.cases
        ]
        self._cases.show_links(self.tr("Open cases that concern them"), cases)
        self._cases.setVisible(bool(cases))
        self.history.timeline.show_entries(timeline(file.lines, file.names))

    def _show_facts(self, person: Person) -> None:
        self._about.show_facts(
            self.tr("About them"),
            [
                (self.tr("Languages"), words.listed(words.language_word(code) for code in person.languages)),
                (self.tr("In the communications team"), _in_team(person)),
                (self.tr("In the social media sub-team"), _span(person.sub_team_from, person.sub_team_until)),
                (self.tr("Policy accepted on"), i18n.day(person.policy_acknowledged_on)),
                (self.tr("Version of the policy"), person.policy_version),
                (self.tr("Left on"), i18n.day(person.left_on)),
                (self.tr("Notes"), person.notes),
                (self.tr("Tags"), ", ".join(person.tags)),
            ],
        )

    def _held_link(self, held: Held, *, past: bool = False) -> RecordLink:
        account, administration = held.account, held.administration
        platform = next((p for p in self.context.desk.reference.platforms() if p.key == account.platform), None)
        role = words.role_word(platform, administration.role)
        detail = f"{words.account_place(account)} · {role} · {words.period(administration.start, administration.end)}"
        chips: list[tuple[str, Tone]] = [] if past else [words.proof(administration, self.context.desk.clock.today())]
        if held.last_of_secretariat and not past:
            chips.insert(0, (self.tr("Last of the Secretariat"), "warn"))
        card = self._past if past else self._held
        return RecordLink(Kind.ACCOUNT, account.id, account_label(account), detail=detail, chips=chips, parent=card)

    def _link(self, card: LinkCard, kind: Kind, record_id: object, name: str, group: str, code: str) -> RecordLink:
        chip = (wording.word(group, code), wording.tone(group, code))
        return RecordLink(kind, record_id, name.strip(), chips=[chip], parent=card)

    # --- editing -------------------------------------------------------------------------------------------

    def begin_edit(self) -> None:
        if self._file is not None:
            self.fields.begin_edit(self._file.view.person)
            self.show_form()
            self._head_of_form()

    def begin_new(self) -> None:
        self._file, self.record_id = None, None
        self.offer_print(False)
        self.fields.begin_new()
        self._head_of_form()

    def _head_of_form(self) -> None:
        if self._file is None:
            self.set_head(self.tr("A new person"), self.tr("Whoever asks for, holds or uses an account."))
        else:
            self.set_head(self.tr("Edit {name}").format(name=self._file.view.person.name))

    def give_up(self) -> None:
        super().give_up()
        if not self.is_editing and self._file is not None:
            self._show(self._file)

    def keep(self) -> None:
        """Save; for a new person, first look whether somebody of this name or e-mail is there already."""
        if self.record_id is not None or not self.save.isEnabled() or not self.fields.check():
            super().keep()
            return
        fields = self.fields.fields()
        self.save.setEnabled(False)
        self.context.jobs.run(
            self.context.desk.people.alike,
            owner=self,
            done=self._on_alike,
            failed=self._on_not_kept,
            name=fields["name"],
            email=fields["email"],
        )

    def _on_alike(self, found: tuple[Person, ...]) -> None:
        self.save.setEnabled(True)
        names = words.people_listed(found)
        question = self.tr("Add a second person of this name or e-mail?")
        detail = self.tr("In the list already: {names}.").format(names=names)
        if not found or ConfirmDialog.ask(self, question, act=self.tr("Add a second one"), detail=detail):
            super().keep()

    def keep_work(self, fields: dict[str, Any]) -> Work:
        people = self.context.desk.people
        if self.record_id is None:
            return people.add_person, fields
        return people.change_person, {"person_id": self.record_id, **fields}

    def kept_words(self) -> str:
        if self.record_id is None:
            return self.tr("{name} is recorded.").format(name=self.fields.fields().get("name", ""))
        return super().kept_words()

    # --- acts ----------------------------------------------------------------------------------------------

    def _on_acknowledge(self) -> None:
        if self._file is not None:
            self._ask(AcknowledgeDialog(self.context, self._file.view, undo=self.undo, parent=self))

    def _on_enrol(self) -> None:
        if self._file is not None:
            self._ask(EnrolDialog(self.context, self._file.view, undo=self.undo, parent=self))

    def _on_attest(self) -> None:
        if self._file is not None:
            person, held = self._file.view.person, one_per_account(self._file.view.held)
            count = sum(one.account.state in OFFICIAL_STATES for one in held)
            text = self.tr("%n account(s) of {person}: checked today.", "", count)
            self.context.jobs.run(
                self.context.desk.people.attest_accounts,
                owner=self,
                done=partial(self._on_attested, text.format(person=person.name)),
                failed=self.context.notifier.explain,
                title=self.attest.text(),
                person_id=person.id,
            )

    def _on_attested(self, said: str, changes: Changes) -> None:
        self.context.changes.tell(changes)
        self.context.notifier.tell(said, undo=self.undo)

    def _on_leave(self) -> None:
        """What hangs on them is read first: it can stand anywhere in the store."""
        if self._file is not None and self.leave.isEnabled():
            self.leave.setEnabled(False)
            self.context.jobs.run(
                self.context.desk.people.hanging,
                self._file.record_id,
                owner=self,
                done=partial(self._on_hanging, self._file.record_id),
                failed=self._on_hanging_failed,
                title=self.leave.text(),
            )

    def _on_hanging(self, person_id: UUID, hanging: Hanging) -> None:
        self.leave.setEnabled(True)
        if self._file is not None and self._file.record_id == person_id and self.dialog is None:
            self._ask(LeaveDialog(self.context, self._file.view, hanging, undo=self.undo, parent=self))

    def _on_hanging_failed(self, error: Exception) -> None:
        self.leave.setEnabled(True)
        self.context.notifier.explain(error)

    def _on_erase(self) -> None:
        if self._file is not None:
            self._ask(EraseDialog(self.context, self._file.view.person, undo=self.undo, parent=self))

    def _on_held(self) -> None:
        if self._file is not None:
            self._ask(HeldDialog(self.context, self._file.view.person, undo=self.undo, parent=self))

    def _on_come_back(self) -> None:
        if self._file is None:
            return
        person = self._file.view.person
        question = self.tr("Is {person} back?").format(person=person.name)
        detail = self.tr("What they held before stays ended; record anew what they hold from now on.")
        if ConfirmDialog.ask(self, question, act=self.tr("They are back"), detail=detail):
            self.context.jobs.run(
                self.context.desk.people.change_person,
                owner=self,
                done=self._on_back,
                failed=self.context.notifier.explain,
                title=question,
                person_id=person.id,
                left_on=None,
            )

    def _on_back(self, changes: Changes) -> None:
        self.context.changes.tell(changes)
        self.context.notifier.tell(self.tr("Saved."), undo=self.undo)

    def resume(self, place: Place) -> None:
        acts = {
            "people.acknowledge": self._on_acknowledge,
            "people.enrol": self._on_enrol,
            "people.leave": self._on_leave,
            "people.erase": self._on_erase,
            "people.held": self._on_held,
        }
        if place.form in acts:
            acts[place.form]()
        else:
            super().resume(place)

    def _ask(self, dialog: ActDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _on_copied(self) -> None:
        self.context.notifier.tell(self.tr("The e-mail address is copied."))


def _in_team(person: Person) -> str:
    earlier = [words.period(term.start, term.until) for term in person.comms_team_before]
    return "\n".join(filter(None, [*earlier, _span(person.comms_team_from, person.comms_team_until)]))


def _span(start: Any, end: Any) -> str:
    return words.period(start, end) if start is not None else ""
