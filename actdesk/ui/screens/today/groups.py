"""The tasks of one kind under their heading, and the first steps of a new store."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.base import Kind
from actdesk.domain.today import TaskGroup, TaskKind
from actdesk.ui.i18n import Translated, say
from actdesk.ui.screens.today import words
from actdesk.ui.screens.today.parts import StepLine, TaskLine
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, Chip, IconMark, PlainLabel, Rule

_GRAVE = frozenset({TaskKind.URGENT_CASE, TaskKind.TAKE_DOWN})


class GroupCard(QWidget):
    """A heading with how many are late, the first lines, and a link to the rest."""

    task_chosen = Signal(object, object)  # Kind, UUID
    all_chosen = Signal(str)  # the screen's key

    def __init__(self, group: TaskGroup, day: date, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = group.kind
        card = Card(parent=self)
        card.body.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        card.body.setSpacing(0)
        self._lines = [TaskLine(task, words.task_words(task, day), parent=card) for task in group.tasks]
        for number, line in enumerate(self._lines):
            if number:
                card.body.addWidget(Rule(card))
            card.body.addWidget(line)
            line.chosen.connect(self.task_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(self._head(group))
        column.addWidget(card)
        if group.total > len(self._lines):
            more = Button(words.show_all(group.kind, group.total), kind="link", icon="forward", parent=self)
            more.clicked.connect(self._on_more)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _head(self, group: TaskGroup) -> QHBoxLayout:
        grave = group.kind in _GRAVE
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(IconMark(words.ICONS[group.kind], "bad" if grave else "muted", 20, parent=self))
        row.addWidget(PlainLabel(words.group_title(group.kind), role="heading", wrap=True, parent=self), 1)
        if group.late:
            row.addWidget(Chip(say("Today", "%n late", group.late), "bad", parent=self))
        return row

    def focus_on(self, place: tuple[Kind, UUID]) -> None:
        """Put the focus on the line of this record, if it is here."""
        for line in self._lines:
            if line.place == place:
                line.setFocus()
                return

    def _on_more(self) -> None:
        self.all_chosen.emit(words.SCREENS[self._kind])


class FirstSteps(Translated, QWidget):
    """What to do first in a store that holds nothing yet."""

    chosen = Signal(str, str)  # the screen's key, the action's

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(parent=self)
        card.body.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        card.body.setSpacing(0)
        self._title = PlainLabel(role="heading", wrap=True, parent=self)
        self._detail = PlainLabel(role="muted", wrap=True, parent=self)
        self._accounts = StepLine("register", "register", "new", parent=card)
        self._people = StepLine("people", "people", "new", parent=card)
        self._pictures = StepLine("pictures", "pictures", "add", parent=card)
        self._policy = StepLine("policy", "policy", "", parent=card)
        for number, step in enumerate((self._accounts, self._people, self._pictures, self._policy)):
            if number:
                card.body.addWidget(Rule(card))
            card.body.addWidget(step)
            step.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._title)
        column.addWidget(self._detail)
        column.addSpacing(Space.HAIR)
        column.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Your desk is ready. What comes first?"))
        self._detail.setText(
            self.tr("Once something is registered, this page says every morning what has to be done, the worst first.")
        )
        self._accounts.set_words(
            self.tr("Register the official accounts"),
            self.tr("Paste the link of each page, profile or channel that speaks for the Alliance."),
        )
        self._people.set_words(
            self.tr("Add the people who administer them"),
            self.tr("ActDesk then works out by itself which accounts the Secretariat co-administers."),
        )
        self._pictures.set_words(
            self.tr("Clean a first picture"),
            self.tr("See what a photo gives away, and make a copy that gives nothing away."),
        )
        self._policy.set_words(
            self.tr("Read what the policy asks"),
            self.tr("Every clause in plain words, with examples. You can attach the official document too."),
        )
