"""Who holds an account: the reason of its standing in words, each administration with its proof, and their acts."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import Kind, runs_on
from actdesk.domain.platforms import Platform
from actdesk.services.register import AccountView, Holder
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.register import words
from actdesk.ui.screens.register.facts import RecordLink
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, ClauseLink, FlowLayout, PlainLabel, Rule


class HolderRow(QWidget):
    """One administration: the person, the role, since when, the proof, and what can be done with it."""

    prove_asked = Signal(object)  # Holder
    end_asked = Signal(object)  # Holder
    person_asked = Signal(object, object)  # Kind, UUID

    def __init__(self, holder: Holder, platform: Platform | None, *, running: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.holder = holder
        administration = holder.administration
        chips = [words.proof(administration)] if running else []
        if holder.in_comms_team and running:
            chips.insert(0, (wording.word("team", "secretariat"), "info"))
        role = words.role_word(platform, administration.role)
        if not administration.administers:
            role = self.tr("{role} (does not count as administrator)").format(role=role)
        detail = f"{role} · {words.period(administration.start, administration.end)}"
        name = RecordLink(Kind.PERSON, holder.person.id, holder.person.name, detail=detail, chips=chips, parent=self)
        name.asked.connect(self.person_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(name)
        if administration.evidence:
            seen = self.tr("Seen: {evidence}").format(evidence=administration.evidence)
            column.addWidget(PlainLabel(seen, role="small", wrap=True, parent=self))
        if running:
            column.addLayout(self._acts())

    def _acts(self) -> FlowLayout:
        person = self.holder.person.name
        self.prove = Button(parent=self)
        self.prove.setText(
            self.tr("Record the proof") if self.holder.administration.proven_on is None else self.tr("Prove anew")
        )
        self.prove.setAccessibleName(self.tr("Record what proves that {person} holds it").format(person=person))
        self.end = Button(kind="quiet", parent=self)
        self.end.setText(self.tr("End"))
        self.end.setAccessibleName(self.tr("End the administration of {person}").format(person=person))
        self.prove.clicked.connect(self._on_prove)
        self.end.clicked.connect(self._on_end)
        flow = FlowLayout(spacing=Space.SMALL)
        flow.addWidget(self.prove)
        flow.addWidget(self.end)
        return flow

    def _on_prove(self) -> None:
        self.prove_asked.emit(self.holder)

    def _on_end(self) -> None:
        self.end_asked.emit(self.holder)


class HoldersCard(Translated, Card):
    """The card of rule 1: computed, never ticked (`admin.co-admin`)."""

    prove_asked = Signal(object)  # Holder
    end_asked = Signal(object)  # Holder
    add_asked = Signal()
    person_asked = Signal(object, object)  # Kind, UUID

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._view: AccountView | None = None
        self._past_shown: UUID | None = None  # the account whose former holders are shown
        self.rows: list[QWidget] = []
        self._title = PlainLabel(role="label", wrap=True, parent=self)
        self._reason = PlainLabel(wrap=True, parent=self)
        self.add = Button(icon="add", parent=self)
        self.more = Button(kind="link", parent=self)
        self._clause = ClauseLink("admin.co-admin", parent=self)
        self._holders = QVBoxLayout()
        self._holders.setSpacing(Space.MEDIUM)
        foot = FlowLayout(spacing=Space.SMALL)
        for part in (self.add, self.more, self._clause):
            foot.addWidget(part)
        self.body.addWidget(self._title)
        self.body.addWidget(self._reason)
        self.body.addLayout(self._holders)
        self.body.addLayout(foot)
        self.add.clicked.connect(self.add_asked)
        self.more.clicked.connect(self._on_more)
        self._clause.asked.connect(context.open_clause)
        self.retranslate()

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add an administrator"))
        if self._view is not None:
            self._build(self._view)

    def show_view(self, view: AccountView) -> None:
        self._view = view
        self._build(view)

    def _build(self, view: AccountView) -> None:
        standing = view.standing.standing
        word = wording.word("standing", standing)
        self._title.setText(self.tr("Co-administration: {standing}").format(standing=word))
        self._reason.setText(words.standing_reason(view.standing))
        self.set_tone(wording.tone("standing", standing))
        day = self._context.desk.clock.today()
        running = [h for h in view.holders if runs_on(day, None, h.administration.end)]
        past = [h for h in view.holders if h not in running]
        open_past = self._past_shown == view.account.id
        self.more.setVisible(bool(past))
        count = self.tr("Show %n former administration(s)", "", len(past))
        self.more.setText(self.tr("Hide the former ones") if open_past else count)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for holder in running:
            self._add_row(holder, view, running=True)
        for holder in past if open_past else ():
            self._add_row(holder, view, running=False)

    def _add_row(self, holder: Holder, view: AccountView, *, running: bool) -> None:
        known = self._context.desk.reference.platforms()
        platform = next((p for p in known if p.key == view.account.platform), None)
        row = HolderRow(holder, platform, running=running, parent=self)
        row.prove_asked.connect(self.prove_asked)
        row.end_asked.connect(self.end_asked)
        row.person_asked.connect(self.person_asked)
        rule = Rule(self)
        for part in (rule, row):
            self._holders.addWidget(part)
            self.rows.append(part)

    def _on_more(self) -> None:
        if self._view is not None:
            self._past_shown = None if self._past_shown == self._view.account.id else self._view.account.id
            self._build(self._view)
