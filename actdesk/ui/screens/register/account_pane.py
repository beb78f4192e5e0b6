"""An account's record: its state and standing, what must be known at once, who holds it, what is recorded, its past."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from actdesk.domain.accounts import OFFICIAL_STATES, Account, AccountState
from actdesk.domain.base import Kind
from actdesk.domain.closing import ClosingStep
from actdesk.domain.drafts import Place
from actdesk.domain.labels import account_label
from actdesk.domain.platforms import Platform
from actdesk.domain.records import Attachment
from actdesk.domain.security import ControlLine
from actdesk.services.register import Holder, LinkCheck
from actdesk.services.report_kinds import ACCOUNT_SHEET
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.cases import asking as evidence_asking
from actdesk.ui.screens.register import words
from actdesk.ui.screens.register.account_form import AccountForm
from actdesk.ui.screens.register.acts import AttestDialog, StateDialog, reachable
from actdesk.ui.screens.register.administering import AdministrationDialog, EndDialog, ProofDialog
from actdesk.ui.screens.register.closing import ClosingCard, ClosingDayDialog, StepDialog
from actdesk.ui.screens.register.editing import Work
from actdesk.ui.screens.register.facts import CopyLine, FactCard, RecordLink
from actdesk.ui.screens.register.history import timeline
from actdesk.ui.screens.register.holders import HoldersCard
from actdesk.ui.screens.register.presenter import AccountFile, account_chips
from actdesk.ui.screens.register.room import FilePane
from actdesk.ui.screens.register.security import AssessDialog, SecurityCard
from actdesk.ui.widgets import Button, Card, MessageBar, PlainLabel, clear_layout


class AccountPane(FilePane):
    """Shows one account; edits it in place; every act on it is a question of its own."""

    kind = Kind.ACCOUNT
    drafted = "register.account"

    def __init__(self, context: ScreenContext, undo: Callable[[], None], *, parent: QWidget | None = None) -> None:
        super().__init__(context, undo, parent=parent)
        self._file: AccountFile | None = None
        self.dialog: QDialog | None = None
        self.advice = MessageBar(tone="warn", parent=self.reading)
        self._link_card = Card(parent=self.reading)
        self._link_title = PlainLabel(role="label", parent=self._link_card)
        self.link = CopyLine(parent=self._link_card)
        self._link_note = PlainLabel(role="small", wrap=True, parent=self._link_card)
        for part in (self._link_title, self.link, self._link_note):
            self._link_card.body.addWidget(part)
        self.holders = HoldersCard(context, parent=self.reading)
        self.closing = ClosingCard(context, parent=self.reading)
        self.security = SecurityCard(context, parent=self.reading)
        self._about = FactCard(parent=self.reading)
        self._life = FactCard(parent=self.reading)
        self._keys = FactCard(parent=self.reading)
        self._related = QWidget(self.reading)
        self._related_column = QVBoxLayout(self._related)
        self._related_column.setContentsMargins(0, 0, 0, 0)
        facts = (self._link_card, self._about, self._life, self._keys)
        for card in (self.advice, self.closing, self.holders, *facts, self.security, self._related):
            self.reading_column.addWidget(card)
        self.fields = AccountForm(context, parent=self)
        self.attest = Button(icon="check", parent=self)
        self.change_state = Button(icon="flag", parent=self)
        self.use_form(self.fields, [self.attest, self.change_state])
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.edit.clicked.connect(self.begin_edit)
        self.print_asked.connect(self._on_print)
        self.attest.clicked.connect(self._on_attest)
        self.change_state.clicked.connect(self._on_state)
        self.link.copied.connect(self._on_copied)
        self.holders.add_asked.connect(self._on_add)
        self.holders.prove_asked.connect(self._on_prove)
        self.holders.end_asked.connect(self._on_end)
        self.holders.person_asked.connect(self.link_asked)
        self.holders.picture_asked.connect(self._on_picture)
        self.security.assess_asked.connect(self._on_assess)
        self.closing.answer_asked.connect(self._on_step)
        self.closing.move_asked.connect(self._on_closing_day)

    def retranslate(self) -> None:
        super().retranslate()
        if not self._ready:
            return
        self.attest.setText(self.tr("Checked today"))
        self.change_state.setText(self.tr("Change the state"))
        self._link_title.setText(self.tr("Link"))
        self._link_note.setText(self.tr("ActDesk never opens a link: that would send something."))
        if self.is_editing:
            self._head_of_form()
        elif self._file is not None:
            self._show(self._file)

    # --- reading -------------------------------------------------------------------------------------------

    def show_file(self, file: AccountFile) -> None:
        self._file = file
        self.record_id = file.record_id
        self.offer_print()
        self._show(file)
        self.show_reading()

    def _on_print(self) -> None:
        if self.record_id is not None:
            self.context.print_record(ACCOUNT_SHEET, self.record_id)

    def shown_acts(self) -> list[QWidget]:
        if self._file is None:
            return []
        account = self._file.view.account
        found: list[QWidget] = [self.attest] if account.state in OFFICIAL_STATES else []
        return [*found, self.change_state] if reachable(account) else found

    def _show(self, file: AccountFile) -> None:
        view, account = file.view, file.view.account
        parts = [words.account_place(account), account.display_name, view.body.name if view.body else ""]
        today = self.context.desk.clock.today()
        self.set_head(
            account_label(account),
            " · ".join(dict.fromkeys(part for part in parts if part)),
            account_chips(view, today),
        )
        advice = words.state_advice(account.state)
        self.advice.setVisible(advice is not None)
        if advice is not None:
            self.advice.set_text(advice[0])
            self.advice.set_tone(advice[1])
        self._link_card.setVisible(bool(account.url))
        self.link.show_text(account.url, self.tr("Copy the link"))
        self.holders.show_view(view, file.pictures)
        ours = account.state in OFFICIAL_STATES
        self.closing.show_view(account, file.closing)
        self.security.setVisible(ours)
        self.security.show_view(file.security, editable=ours)
        self._show_facts(file)
        self._show_related(file)
        self.history.timeline.show_entries(timeline(file.lines, file.names))

    def _show_facts(self, file: AccountFile) -> None:
        account = file.view.account
        self._about.show_facts(
            self.tr("About it"),
            [
                (self.tr("Purpose"), account.purpose),
                (self.tr("Audience"), account.audience),
                (self.tr("Languages"), words.listed(words.language_word(code) for code in account.languages)),
                (self.tr("Region"), account.region),
                (self.tr("The platform’s own number"), account.platform_id),
                (self.tr("Notes"), account.notes),
                (self.tr("Tags"), ", ".join(account.tags)),
            ],
        )
        self._life.show_facts(
            self.tr("How long, and under which terms"),
            [
                (self.tr("Why it is in this state"), account.state_reason),
                (self.tr("Opened on"), i18n.day(account.opened_on)),
                (self.tr("Checked on"), i18n.day(account.attested_on)),
                (self.tr("Check due"), i18n.day(file.view.review_due)),
                (self.tr("Newest post seen"), i18n.day(account.last_post_on)),
                (self.tr("What the platform does with silence"), words.inactivity(self._platform(account))),
                (self.tr("Parameters"), "\n".join(f"• {line}" for line in account.parameters)),
                (self.tr("Expected end"), i18n.day(account.expected_end)),
                (self.tr("How it ends"), account.transition_plan),
            ],
        )
        self._keys.show_facts(
            self.tr("Access and recovery"),
            [
                (self.tr("Login kept"), wording.word("custody", account.custody)),
                (self.tr("Where the login is kept, and who can open it"), account.custody_note),
                (self.tr("Second factor"), wording.word("second_factor", account.second_factor)),
                (self.tr("Recovery mailbox"), account.recovery_mailbox),
                (self.tr("Where the recovery codes are"), account.recovery_codes_note),
            ],
        )

    def _show_related(self, file: AccountFile) -> None:
        clear_layout(self._related_column)
        body, request_id = file.view.body, file.view.account.request_id
        if body is not None:
            self._relate(Kind.BODY, body.id, self.tr("Body: {name}").format(name=body.name))
        if request_id is not None:
            name = self.tr("Authorised by request {reference}").format(reference=file.request or "…")
            self._relate(Kind.REQUEST, request_id, name)
        self._related.setVisible(self._related_column.count() > 0)

    def _relate(self, kind: Kind, record_id: UUID, name: str) -> None:
        link = RecordLink(kind, record_id, name, parent=self._related)
        link.asked.connect(self.link_asked)
        self._related_column.addWidget(link)

    # --- editing -------------------------------------------------------------------------------------------

    def begin_edit(self) -> None:
        if self._file is not None:
            self.fields.begin_edit(self._file.view.account)
            self.show_form()
            self._head_of_form()

    def begin_new(
        self,
        check: LinkCheck | None = None,
        *,
        state: AccountState = AccountState.FOUND,
        body_id: UUID | None = None,
    ) -> None:
        """Fill the form for a new account, with what a checked link told; the room shows it."""
        self._file, self.record_id = None, None
        self.offer_print(False)
        self.fields.begin_new(check, state=state, body_id=body_id)
        self._head_of_form()

    def _head_of_form(self) -> None:
        if self._file is None:
            self.set_head(
                self.tr("A new account"),
                self.tr("Write down how it is today, even where that breaks a rule; you change its state afterwards."),
            )
        else:
            handle = account_label(self._file.view.account)
            self.set_head(self.tr("Edit {handle}").format(handle=handle), words.account_place(self._file.view.account))

    def show_reading(self) -> None:
        if self.is_editing and self._file is not None:
            self._show(self._file)
        super().show_reading()

    def give_up(self) -> None:
        super().give_up()
        if not self.is_editing and self._file is not None:
            self._show(self._file)

    def keep_work(self, fields: dict[str, Any]) -> Work:
        register = self.context.desk.register
        if self.record_id is None:
            return register.add_account, fields
        return register.change_account, {"account_id": self.record_id, **fields}

    def kept_words(self) -> str:
        if self.record_id is None:
            return self.tr("{handle} is in the register.").format(handle=self.fields.fields().get("handle", ""))
        return super().kept_words()

    # --- acts ----------------------------------------------------------------------------------------------

    def _account(self) -> Account | None:
        return self._file.view.account if self._file is not None else None

    def _platform(self, account: Account) -> Platform | None:
        return next((p for p in self.context.desk.reference.platforms() if p.key == account.platform), None)

    def _on_attest(self) -> None:
        account = self._account()
        if account is not None:
            self._ask(AttestDialog(self.context, account, undo=self.undo, parent=self))

    def _on_assess(self, line: ControlLine) -> None:
        account = self._account()
        if account is not None:
            self._ask(AssessDialog(self.context, account, line, undo=self.undo, parent=self))

    def _on_step(self, step: ClosingStep) -> None:
        account = self._account()
        if account is not None:
            self._ask(StepDialog(self.context, account, step, undo=self.undo, parent=self))

    def _on_closing_day(self) -> None:
        account = self._account()
        if account is not None:
            self._ask(ClosingDayDialog(self.context, account, undo=self.undo, parent=self))

    def _on_state(self) -> None:
        if self._file is not None:
            self._ask(StateDialog(self.context, self._file.view, undo=self.undo, parent=self))

    def _on_add(self) -> None:
        account = self._account()
        if account is not None:
            platform = self._platform(account)
            self._ask(AdministrationDialog(self.context, account, platform, undo=self.undo, parent=self))

    def _on_prove(self, holder: Holder) -> None:
        account = self._account()
        if account is not None:
            self._ask(ProofDialog(self.context, account, holder, undo=self.undo, parent=self))

    def _on_picture(self, picture: Attachment) -> None:
        to = evidence_asking.export_place(self, picture.name)
        if to is not None:
            self.context.jobs.run(
                self.context.desk.proofs.save_copy,
                owner=self,
                done=self._on_saved_copy,
                failed=self.context.notifier.explain,
                title=self.tr("Saving a copy"),
                attachment_id=picture.id,
                to=to,
            )

    def _on_saved_copy(self, _nothing: None) -> None:
        self.context.notifier.tell(self.tr("The copy is saved."))

    def _on_end(self, holder: Holder) -> None:
        account = self._account()
        if account is not None:
            self._ask(EndDialog(self.context, account, holder, undo=self.undo, parent=self))

    def resume(self, place: Place) -> None:
        holder = (
            next((h for h in self._file.view.holders if h.administration.id.hex == place.part), None)
            if self._file
            else None
        )
        controls = self._file.security.lines if self._file else ()
        line = next((one for one in controls if one.control == place.part), None)
        steps = self._file.closing.steps if self._file else ()
        step = next((one for one in steps if one.id.hex == place.part), None)
        if place.form == "register.state":
            self._on_state()
        elif place.form == "register.attest":
            self._on_attest()
        elif place.form == "register.security" and line is not None:
            self._on_assess(line)
        elif place.form == "register.closing" and step is not None:
            self._on_step(step)
        elif place.form == "register.closing_day":
            self._on_closing_day()
        elif place.form == "register.administration":
            self._on_add()
        elif holder is not None:
            (self._on_prove if place.form == "register.proof" else self._on_end)(holder)
        else:
            super().resume(place)

    def _ask(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _on_copied(self) -> None:
        self.context.notifier.tell(self.tr("The link is copied."))
