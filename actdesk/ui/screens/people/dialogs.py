"""The acts on a person: accepting the policy, joining the sub-team, and leaving with every account in good hands."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from actdesk.domain.base import ActDeskError, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.labels import account_label
from actdesk.services.leaving import Handover
from actdesk.services.people import Held, PersonView
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.people.adding import PersonAdder
from actdesk.ui.screens.people.presenter import one_per_account
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.widgets import ChoiceField, DateField, FlagInput, LineInput, RecordPicker

Undo = Callable[[], None]
STAYS, WITHDRAWN = CONSENT_CHOICES = ("stays", "withdrawn")


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


class LeaveDialog(ActDialog):
    """Every account that the person holds, each with who takes over; one act, one undo.

    Where they are the last hand of the Secretariat on a running account, a successor of the team must be named
    (`admin.co-admin`); elsewhere one may be.
    """

    def __init__(self, context: ScreenContext, view: PersonView, *, undo: Undo, parent: QWidget | None = None) -> None:
        super().__init__(context, context.desk.people.leave, undo=undo, dangerous=True, parent=parent)
        self._person = view.person
        self._held: dict[str, Held] = {str(h.account.id): h for h in one_per_account(view.held)}
        self.form.add("on", DateField())
        self.form.add("organisation_too", FlagInput())
        for key, held in self._held.items():
            where: dict[str, tuple[str, ...]] = {"team": ("secretariat",)} if held.last_of_secretariat else {}
            picker = RecordPicker(Kind.PERSON, context.desk.lists, context.jobs, where=where)
            if not where:
                PersonAdder(picker, context, undo)
            self.form.add(key, picker, optional=not held.last_of_secretariat)
        self._hanging = view.hanging
        self._add_hanging()
        self.form.set_values({"on": context.desk.clock.today(), "organisation_too": True})
        self.form.edited.connect(self._show_hanging)
        self.retranslate()

    def _add_hanging(self) -> None:
        """What else hangs on them, if they leave the organisation too: each is handed over or ended."""
        for request in self._hanging.requests:
            picker = RecordPicker(Kind.PERSON, self.context.desk.lists, self.context.jobs)
            self.form.add(str(request.id), picker, optional=True)
        for owed in self._hanging.owed:
            self.form.add(str(owed.measure.id), LineInput(limit=200))
        for mend in self._hanging.mends:
            self.form.add(str(mend.answer.id), LineInput(limit=200), optional=True)
        for consent in self._hanging.consents:
            self.form.add(str(consent.id), ChoiceField(CONSENT_CHOICES, group="consent_leaving"))

    def _others(self) -> list[str]:
        hanging = self._hanging
        mends = (mend.answer for mend in hanging.mends)
        records = [*hanging.requests, *(owed.measure for owed in hanging.owed), *mends, *hanging.consents]
        return [str(record.id) for record in records]

    def _show_hanging(self) -> None:
        for key in self._others():
            self.form.show_field(key, bool(self.form.values()["organisation_too"]))

    def _name_hanging(self) -> None:
        for request in self._hanging.requests:
            title = self.tr("Who answers for request {reference} ({channel})")
            text = title.format(reference=request.reference, channel=request.channel_name or request.handle)
            self.form.label(str(request.id), text, help=self.tr("Empty: the request is withdrawn."))
        for owed in self._hanging.owed:
            title = self.tr("Who takes over in case {reference}: {text}")
            text = title.format(reference=owed.case.reference, text=owed.measure.text[:80])
            self.form.label(str(owed.measure.id), text)
        for mend in self._hanging.mends:
            title = self.tr("Who mends the security of {account}: {control}")
            control = wording.word("control", mend.answer.control.value)
            text = title.format(account=account_label(mend.account), control=control)
            self.form.label(str(mend.answer.id), text, help=self.tr("Empty: it counts as not looked at."))
        for consent in self._hanging.consents:
            text = self.tr("Their consent of {day} to pictures of them").format(day=i18n.day(consent.given_on))
            self.form.label(str(consent.id), text, help=self.tr("Withdrawn: published pictures are to be taken down."))

    def retranslate(self) -> None:
        name = self._person.name
        self._name_hanging()
        detail = self.tr("Every administration ends on that day. The past stays in the history.")
        self.set_words(self.tr("{person} leaves").format(person=name), detail, self.tr("Record the departure"))
        self.form.label("on", self.tr("First day without them"))
        self.form.label("organisation_too", self.tr("They leave the organisation too"))
        for key, held in self._held.items():
            self._name(key, held)
        last = sum(held.last_of_secretariat for held in self._held.values())
        self.notice.setVisible(last > 0)
        text = self.tr(
            "On %n account(s) nobody else of the communications team is left. Name who takes over.", "", last
        )
        self.notice.set_text(text)

    def _name(self, key: str, held: Held) -> None:
        label = self.tr("Who takes over {handle} ({platform})")
        text = label.format(
            handle=account_label(held.account), platform=wording.word("platform", held.account.platform)
        )
        if held.last_of_secretariat:
            hint = self.tr("The last hand of the Secretariat: somebody of the communications team has to take over.")
        else:
            hint = self.tr("Others hold it too; nobody has to be named.")
        self.form.label(key, text, help=hint)

    def draft_place(self) -> Place:
        return Place("people.leave", Kind.PERSON, self._person.id)

    def arguments(self) -> dict[str, Any]:
        values = self.form.values()
        successors: dict[UUID, UUID] = {h.account.id: values[key] for key, h in self._held.items() if values[key]}
        return {
            "person_id": self._person.id,
            "on": values["on"],
            "organisation_too": values["organisation_too"],
            "successors": successors,
            "handover": Handover(
                requests={request.id: values[str(request.id)] for request in self._hanging.requests},
                owed={owed.measure.id: values[str(owed.measure.id)] for owed in self._hanging.owed},
                mends={mend.answer.id: values[str(mend.answer.id)] for mend in self._hanging.mends},
                consents={c.id: values[str(c.id)] == WITHDRAWN for c in self._hanging.consents},
            ),
        }

    def check(self) -> bool:
        if not self.form.check():
            return False
        values = self.form.values()
        people = [*self._held, *(str(request.id) for request in self._hanging.requests)]
        same = {key for key in people if values[key] == self._person.id}
        if same:
            self.form.show_errors(dict.fromkeys(same, self.tr("That is the person who leaves. Choose another one.")))
        return not same

    def done_words(self) -> str:
        return self.tr("The departure of {person} is recorded.").format(person=self._person.name)

    def refusal_words(self, error: ActDeskError) -> str:
        said = super().refusal_words(error)
        if error.code == "leaves_account_without":
            mend = self.tr("Whoever takes over must be in the communications team on that day.")
            return f"{said} {mend}"
        return said
