"""Who may read a case: its team, who read it, and what somebody sees whom it stays closed to."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import Kind
from actdesk.domain.drafts import Place
from actdesk.services.case_view import CaseView, ClosedCase, ReadBy
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.cases.dialogs import FormDialog, StepDialog
from actdesk.ui.screens.cases.facts import Fact
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, MessageBar, MultiChoice, PlainLabel, TextInput

READINGS = 5  # that are shown; the case file has them all


class ClosedPanel(Translated, QWidget):
    """In place of a case that the officer may not read: why, and what they can do."""

    take_on_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shut: ClosedCase | None = None
        self._message = MessageBar(tone="info", parent=self)
        self.take_on = Button(icon="person", parent=self)
        self.take_on.clicked.connect(self.take_on_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._message)
        column.addWidget(self.take_on, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        self.take_on.setText(self.tr("Take the case on…"))
        if self._shut is not None:
            self.show_shut(self._shut)

    def text(self) -> str:
        return self._message.text()

    def show_shut(self, shut: ClosedCase) -> None:
        self._shut = shut
        if shut.why == "officer_concerned":
            said = self.tr("This case is about you, so it stays closed to you. A colleague has to take its steps.")
        elif shut.deserted:
            said = self.tr("Nobody of its team works here any more. You can take the case on; the story will say so.")
        else:
            said = self.tr("You are not in the team of this case. Somebody of its team can add you.")
        self._message.set_text(said)
        self._message.set_tone("warn" if shut.why == "officer_concerned" else "info")
        self.take_on.setVisible(shut.deserted)


class TeamPart(Translated, QWidget):
    """The team of a case and who read it, at the end of its first tab."""

    change_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self._title = PlainLabel(role="heading", parent=self)
        self._who = QVBoxLayout()
        self._who.setSpacing(Space.SMALL)
        self.change = Button(kind="quiet", icon="edit", parent=self)
        self.change.clicked.connect(self.change_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._title)
        column.addLayout(self._who)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self._parts: list[QWidget] = []
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Who may read it"))
        self.change.setText(self.tr("Change the team"))
        if self._view is not None:
            self.show_view(self._view)

    def empty(self) -> None:
        """Take the names away."""
        self._view = None
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []

    def show_view(self, view: CaseView) -> None:
        self.empty()
        self._view = view
        everybody = self.tr("Every officer of this store whom it does not concern")
        team = ", ".join(o.name for o in view.team) if view.case.team else everybody
        self._parts = [Fact(self.tr("Team"), team, parent=self)]
        if view.readings:
            self._parts.append(Fact(self.tr("Read by"), self._told(view.readings), parent=self))
        for part in self._parts:
            self._who.addWidget(part)

    def _told(self, readings: Sequence[ReadBy]) -> str:
        lines = [self.tr("{who}, {when}").format(who=r.officer, when=i18n.moment(r.at)) for r in readings[:READINGS]]
        if len(readings) > READINGS:
            lines.append(self.tr("%n earlier reading(s)", "", len(readings) - READINGS))
        return "\n".join(lines)


class TeamDialog(StepDialog):
    """Say which officers may read the case."""

    drafted = "cases.team"

    def build(self) -> None:
        team = MultiChoice()
        team.set_options([(str(o.id), o.name) for o in self.view.could_join])
        self.add("team", team, optional=True, clause="principle.confidentiality")
        self.form.set_values({"team": tuple(str(i) for i in self.view.case.team)})

    def retranslate(self) -> None:
        super().retranslate()
        heading = self.tr("Team of {reference}").format(reference=self.view.case.reference)
        intro = self.tr(
            "Everybody else at this desk sees the reference and the state. Whoever reads the case is noted."
        )
        self.set_words(heading, intro, self.tr("Keep the team"))
        nobody = self.tr("With nobody ticked, every officer whom the case does not concern may read it.")
        self.form.label("team", self.tr("Who may read the case"), nobody)

    def submit(self, values: dict[str, Any]) -> None:
        team = tuple(UUID(officer_id) for officer_id in values["team"])
        self.run(self.context.desk.cases.set_team, case_id=self.view.case.id, team=team)


class TakeOnDialog(FormDialog):
    """Take on a case whose team has nobody left."""

    drafted = "cases.take_on"

    def __init__(self, context: ScreenContext, shut: ClosedCase, *, parent: QWidget) -> None:
        self.shut = shut
        super().__init__(context, parent=parent)

    def draft_place(self) -> Place:
        return Place(self.drafted, Kind.CASE, self.shut.id)

    def build(self) -> None:
        self.add("reason", TextInput(lines=3), clause="principle.confidentiality")

    def retranslate(self) -> None:
        super().retranslate()
        heading = self.tr("Take on {reference}").format(reference=self.shut.reference)
        intro = self.tr("You will be its team and can read all of it. The story keeps your reason.")
        self.set_words(heading, intro, self.tr("Take the case on"))
        self.form.label("reason", self.tr("Why do you take it on?"))

    def submit(self, values: dict[str, Any]) -> None:
        self.run(self.context.desk.cases.take_on, case_id=self.shut.id, **values)
