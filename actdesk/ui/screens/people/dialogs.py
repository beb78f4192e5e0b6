"""The small acts on a person: accepting the policy, and joining the sub-team. Leaving has a module of its own."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Kind
from actdesk.domain.drafts import Place
from actdesk.services.people import PersonView
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.widgets import DateField

Undo = Callable[[], None]


class AcknowledgeDialog(ActDialog):
    """On which day the person read and accepted the policy in force."""

    def __init__(self, context: ScreenContext, view: PersonView, *, undo: Undo, parent: QWidget | None = None) -> None:
        super().__init__(context, context.desk.people.acknowledge_policy, undo=undo, parent=parent)
        self._person = view.person
        self._version = context.desk.policy.version()
        self.form.add("on", DateField())
        self.form.set_values({"on": context.desk.clock.today()})
        self.retranslate()

    def retranslate(self) -> None:
        text = self.tr("{person} has read and accepted “{policy}” ({version}).")
        title = self._version.title[self.context.language()]
        detail = text.format(person=self._person.name, policy=title, version=self._version.id)
        self.set_words(self.tr("Policy accepted"), detail, self.tr("Record it"))
        self.form.label("on", self.tr("On which day"))

    def draft_place(self) -> Place:
        return Place("people.acknowledge", Kind.PERSON, self._person.id)

    def arguments(self) -> dict[str, Any]:
        return {"person_id": self._person.id, "version": self._version.id, "on": self.form.values()["on"]}

    def done_words(self) -> str:
        return self.tr("{person} has accepted the policy.").format(person=self._person.name)


class EnrolDialog(ActDialog):
    """Since when the person is in the social media sub-team (`admin.sub-team`)."""

    def __init__(self, context: ScreenContext, view: PersonView, *, undo: Undo, parent: QWidget | None = None) -> None:
        super().__init__(context, context.desk.people.enrol, undo=undo, parent=parent)
        self._person = view.person
        self.form.add("on", DateField())
        self.form.set_values({"on": context.desk.clock.today()})
        self.retranslate()

    def retranslate(self) -> None:
        text = self.tr("{person} joins the social media sub-team: whoever administers a new account belongs to it.")
        detail = text.format(person=self._person.name)
        self.set_words(self.tr("Enrol in the sub-team"), detail, self.tr("Enrol"))
        self.form.label("on", self.tr("Since"))

    def draft_place(self) -> Place:
        return Place("people.enrol", Kind.PERSON, self._person.id)

    def arguments(self) -> dict[str, Any]:
        return {"person_id": self._person.id, "on": self.form.values()["on"]}

    def done_words(self) -> str:
        return self.tr("{person} is in the sub-team.").format(person=self._person.name)
