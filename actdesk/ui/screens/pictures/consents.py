"""The consents that cover a picture: what each says, whether it counts, and what can be done with it."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import Changes
from actdesk.domain.pictures import Consent, Coverage
from actdesk.services.pictures import PictureView, WithdrawalOutlook
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.pictures import asking, words
from actdesk.ui.screens.pictures.consent_dialogs import ConsentDialog, LinkDialog, WithdrawDialog, pairs_without
from actdesk.ui.screens.pictures.dialogs import asked
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, Chip, ClauseLink, FlowLayout, PlainLabel


class ConsentCard(Translated, Card):
    """One consent of this picture."""

    change_asked = Signal(object)  # Consent
    withdrawal_asked = Signal(object)  # Consent
    uncover_asked = Signal(object)  # Consent
    everyone_asked = Signal(object, bool)  # Consent, whether it now covers everybody
    proof_asked = Signal(object)  # Consent

    def __init__(self, coverage: Coverage, consent: Consent, context: ScreenContext, *, parent: QWidget) -> None:
        gap = consent.gap_on(context.desk.clock.today())
        word, tone = words.gap_words(gap)
        super().__init__(tone="neutral" if gap is None else tone, parent=parent)
        self._coverage, self._consent = coverage, consent
        self.body.addWidget(PlainLabel(consent.person_name, role="label", wrap=True, parent=self))
        self._chips = FlowLayout()
        self._chips.addWidget(Chip(word, tone, parent=self))
        self._scope = Chip(parent=self)
        self._chips.addWidget(self._scope)
        self.body.addLayout(self._chips)
        self._facts = PlainLabel(wrap=True, parent=self)
        self.body.addWidget(self._facts)
        if consent.notes:
            self.body.addWidget(PlainLabel(consent.notes, role="small", wrap=True, parent=self))
        acts = FlowLayout()
        self._change = Button(kind="quiet", icon="edit", parent=self)
        self._everyone = Button(kind="quiet", icon="people", parent=self)
        self._proof = Button(kind="quiet", icon="attach", parent=self)
        self._uncover = Button(kind="quiet", icon="remove", parent=self)
        self._withdraw = Button(kind="quiet", icon="undo", parent=self)
        for button in (self._change, self._everyone, self._proof, self._withdraw, self._uncover):
            acts.addWidget(button)
        self.body.addLayout(acts)
        self._proof.setVisible(consent.proof_id is not None)
        self._withdraw.setVisible(consent.withdrawn_on is None)
        self._change.clicked.connect(self._on_change)
        self._everyone.clicked.connect(self._on_everyone)
        self._proof.clicked.connect(self._on_proof)
        self._uncover.clicked.connect(self._on_uncover)
        self._withdraw.clicked.connect(self._on_withdraw)
        self.retranslate()

    def retranslate(self) -> None:
        everyone = self._coverage.covers_everyone
        scope = (
            self.tr("Covers everybody in the picture") if everyone else self.tr("Others in the picture are not covered")
        )
        self._scope.show_state(scope, "neutral")
        self._facts.setText("\n".join(words.consent_facts(self._consent)))
        for button, text in (
            (self._change, self.tr("Change")),
            (self._everyone, self.tr("Others are still missing") if everyone else self.tr("Now it covers everybody")),
            (self._proof, self.tr("Save a copy of the proof…")),
            (self._withdraw, self.tr("Record a withdrawal…")),
            (self._uncover, self.tr("It does not cover this picture")),
        ):
            button.setText(text)
            button.setAccessibleName(self.tr("{act}: {person}").format(act=text, person=self._consent.person_name))

    def _on_change(self) -> None:
        self.change_asked.emit(self._consent)

    def _on_everyone(self) -> None:
        self.everyone_asked.emit(self._consent, not self._coverage.covers_everyone)

    def _on_proof(self) -> None:
        self.proof_asked.emit(self._consent)

    def _on_uncover(self) -> None:
        self.uncover_asked.emit(self._consent)

    def _on_withdraw(self) -> None:
        self.withdrawal_asked.emit(self._consent)


class ConsentsSection(Translated, QWidget):
    """The heading, the cards, and the ways to add one."""

    changed = Signal(object, str)  # Changes, what was done in a sentence ('' to say nothing)

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: PictureView | None = None
        self._asked_about: Consent | None = None
        self._title = PlainLabel(role="heading", parent=self)
        self._none = PlainLabel(role="muted", wrap=True, parent=self)
        self._cards: list[ConsentCard] = []
        self.add = Button(icon="add", parent=self)
        self.link = Button(icon="link", parent=self)
        clause = ClauseLink("principle.dignity", parent=self)
        head = FlowLayout()
        head.addWidget(self._title)
        head.addWidget(clause)
        acts = FlowLayout()
        acts.addWidget(self.add)
        acts.addWidget(self.link)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(head)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addLayout(acts)
        clause.asked.connect(context.open_clause)
        self.add.clicked.connect(self._on_add)
        self.link.clicked.connect(self._on_link)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Consents"))
        self._none.setText(self.tr("No consent covers this picture."))
        self.add.setText(self.tr("Record a consent…"))
        self.link.setText(self.tr("Link a consent…"))

    def show_view(self, view: PictureView) -> None:
        """Show the consents of this picture."""
        self._view = view
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []
        for coverage, consent in view.consents:
            card = ConsentCard(coverage, consent, self._context, parent=self)
            card.change_asked.connect(self._on_change)
            card.withdrawal_asked.connect(self._on_withdraw)
            card.uncover_asked.connect(self._on_uncover)
            card.everyone_asked.connect(self._on_everyone)
            card.proof_asked.connect(self._on_proof)
            self._cards.append(card)
            self._list.addWidget(card)
        self._none.setVisible(not view.consents)

    def _picture_id(self) -> UUID:
        assert self._view is not None
        return self._view.picture.id

    def _on_add(self) -> None:
        if self._view is not None:
            self._tell(asked(ConsentDialog(self._context, self, picture_id=self._picture_id())))

    def _on_change(self, consent: Consent) -> None:
        self._tell(asked(ConsentDialog(self._context, self, picture_id=self._picture_id(), consent=consent)))

    def _on_link(self) -> None:
        if self._view is not None:
            self._context.jobs.run(
                self._context.desk.pictures.consents,
                owner=self,
                done=self._on_consents,
                failed=self._context.notifier.explain,
            )

    def _on_consents(self, consents: tuple[Consent, ...]) -> None:
        if self._view is None:
            return
        offered = pairs_without(consents, self._view.consents)
        if not offered:
            self._context.notifier.tell(self.tr("There is no other consent in the store. Record one."))
            return
        self._tell(asked(LinkDialog(self._context, self, picture_id=self._picture_id(), consents=offered)))

    def _on_uncover(self, consent: Consent) -> None:
        self._context.jobs.run(
            self._context.desk.pictures.uncover,
            owner=self,
            done=self._on_uncovered,
            failed=self._context.notifier.explain,
            consent_id=consent.id,
            picture_id=self._picture_id(),
        )

    def _on_uncovered(self, changes: Changes) -> None:
        self.changed.emit(changes, self.tr("The consent no longer covers this picture. It is still kept."))

    def _on_everyone(self, consent: Consent, everyone: bool) -> None:
        self._context.jobs.run(
            self._context.desk.pictures.cover,
            owner=self,
            done=self._tell,
            failed=self._context.notifier.explain,
            consent_id=consent.id,
            picture_id=self._picture_id(),
            everyone=everyone,
        )

    def _on_withdraw(self, consent: Consent) -> None:
        self._asked_about = consent
        self._context.jobs.run(
            self._context.desk.pictures.outlook,
            consent.id,
            owner=self,
            done=self._on_outlook,
            failed=self._context.notifier.explain,
        )

    def _on_outlook(self, outlook: WithdrawalOutlook) -> None:
        if self._asked_about is None:
            return
        changes = asked(WithdrawDialog(self._context, self, consent=self._asked_about, outlook=outlook))
        if changes is not None:
            count = words.open_uses(outlook.uses)
            said = self.tr("The withdrawal is recorded. %n publication(s) to take down.", "", count)
            self.changed.emit(changes, said if count else self.tr("The withdrawal is recorded."))

    def _on_proof(self, consent: Consent) -> None:
        folder = asking.ask_folder(self, self.tr("Save a copy of the proof"), "")
        if folder is not None:
            self._context.jobs.run(
                self._context.desk.pictures.save_proof,
                consent.id,
                folder,
                owner=self,
                done=self._on_proof_saved,
                failed=self._context.notifier.explain,
                title=self.tr("Saving the proof"),
            )

    def _on_proof_saved(self, path: object) -> None:
        self._context.notifier.tell(self.tr("Saved as {path}.").format(path=path))

    def _tell(self, changes: Changes | None) -> None:
        if changes is not None:
            self.changed.emit(changes, "")
