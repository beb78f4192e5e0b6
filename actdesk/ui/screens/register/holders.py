"""Who holds an account: the reason of its standing in words, each administration with its proof, and their acts."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.accounts import bound_standing
from actdesk.domain.base import Kind, runs_on
from actdesk.domain.platforms import Platform
from actdesk.domain.records import Attachment
from actdesk.services.register import AccountView, Holder
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.cases.words import grouped
from actdesk.ui.screens.register import words
from actdesk.ui.screens.register.facts import RecordLink
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, ClauseLink, DateField, FlowLayout, IconButton, PlainLabel, Rule


class PictureLine(QWidget):
    """A picture that proves it: its name, its SHA-256, and the way to a copy."""

    asked = Signal(object)  # Attachment

    def __init__(self, picture: Attachment, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        told = self.tr("{name}, SHA-256 {hash}").format(name=picture.name, hash=grouped(picture.sha256))
        self.button = IconButton("download", parent=self)
        self.button.set_label(self.tr("Save a copy of {name}").format(name=picture.name))
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(PlainLabel(told, role="small", wrap=True, parent=self), 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def _on_clicked(self) -> None:
        self.asked.emit(self._picture)


class HolderRow(QWidget):
    """One administration: the person, the role, since when, the proof, and what can be done with it."""

    prove_asked = Signal(object)  # Holder
    end_asked = Signal(object)  # Holder
    person_asked = Signal(object, object)  # Kind, UUID
    picture_asked = Signal(object)  # Attachment

    def __init__(
        self,
        holder: Holder,
        platform: Platform | None,
        *,
        running: bool,
        editable: bool,
        day: date,
        pictures: Sequence[Attachment] = (),
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.holder = holder
        administration = holder.administration
        chips = [words.proof(administration, day)] if running else []
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
        for picture in pictures:
            column.addWidget(self._picture(picture))
        if editable:
            column.addLayout(self._acts())

    def _picture(self, picture: Attachment) -> QWidget:
        line = PictureLine(picture, parent=self)
        line.asked.connect(self.picture_asked)
        return line

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
    picture_asked = Signal(object)  # Attachment

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._view: AccountView | None = None
        self._pictures: Mapping[UUID, Sequence[Attachment]] = {}
        self._past_shown: UUID | None = None  # the account whose former holders are shown
        self.rows: list[QWidget] = []
        self._title = PlainLabel(role="label", wrap=True, parent=self)
        self._day_label = PlainLabel(role="small", parent=self)
        self.day = DateField(parent=self)
        self._day_label.setBuddy(self.day.line())
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
        self.body.addWidget(self._day_label)
        self.body.addWidget(self.day)
        self.body.addLayout(foot)
        self.add.clicked.connect(self.add_asked)
        self.more.clicked.connect(self._on_more)
        self.day.edited.connect(self._on_day)
        self._clause.asked.connect(context.open_clause)
        self.retranslate()

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add an administrator"))
        self._day_label.setText(self.tr("How it was on another day"))
        self.day.line().setAccessibleName(self._day_label.text())
        if self._view is not None:
            self._on_day()

    def show_view(self, view: AccountView, pictures: Mapping[UUID, Sequence[Attachment]]) -> None:
        other = self._view is None or self._view.account.id != view.account.id
        self._view, self._pictures = view, pictures
        if other and self.day.value() is not None:
            self.day.set_value(None)
        self._on_day()

    def _on_day(self) -> None:
        """Ask how it was on the day in the field; without one, how it is."""
        day = self.day.value()
        if self._view is None:
            return
        if day is None or self.day.problem():
            self._build(self._view)
            return
        context = self._context
        context.jobs.run(
            context.desk.register.account,
            self._view.account.id,
            owner=self,
            done=self._on_then,
            failed=context.notifier.explain,
            on=day,
        )

    def _on_then(self, view: AccountView) -> None:
        if self._view is not None and view.account.id == self._view.account.id and view.day == self.day.value():
            self._build(view)

    def _build(self, view: AccountView) -> None:
        standing = bound_standing(view.account, view.standing)
        word = wording.word("standing", standing)
        now = view.day == self._context.desk.clock.today()
        title = self.tr("Co-administration: {standing}") if now else self.tr("On {day}: {standing}")
        self._title.setText(title.format(standing=word, day=i18n.day(view.day)))
        self.add.setVisible(now)
        self._reason.setText(words.bound_reason(standing, view.standing))
        self.set_tone(wording.tone("standing", standing))
        start = None if now else view.day  # who begins later is shown today already
        held = [h for h in view.holders if start is None or h.administration.start <= start]
        running = [h for h in held if runs_on(view.day, None, h.administration.end)]
        past = [h for h in held if h not in running]
        open_past = self._past_shown == view.account.id
        self.more.setVisible(bool(past))
        count = self.tr("Show %n former administration(s)", "", len(past))
        self.more.setText(self.tr("Hide the former ones") if open_past else count)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for holder in running:
            self._add_row(holder, view, running=True, editable=now)
        for holder in past if open_past else ():
            self._add_row(holder, view, running=False, editable=False)

    def _add_row(self, holder: Holder, view: AccountView, *, running: bool, editable: bool) -> None:
        known = self._context.desk.reference.platforms()
        platform = next((p for p in known if p.key == view.account.platform), None)
        row = HolderRow(
            holder,
            platform,
            running=running,
            editable=editable,
            day=view.day,
            pictures=self._pictures.get(holder.administration.id, ()),
            parent=self,
        )
        row.picture_asked.connect(self.picture_asked)
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
            self._on_day()
