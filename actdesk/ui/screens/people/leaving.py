"""Somebody leaves: led through every account and all else that hangs on them, each handed over or ended in one act."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from actdesk.domain.base import ActDeskError, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.labels import account_label
from actdesk.services.duties import OF_THE_TEAM, TEXTS, Duty, DutyKind, still_names
from actdesk.services.leaving import Handover, Hanging
from actdesk.services.people import Held, PersonView
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import say
from actdesk.ui.screens.people.adding import PersonAdder
from actdesk.ui.screens.people.dialogs import Undo
from actdesk.ui.screens.people.presenter import one_per_account
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.screens.register.words import listed
from actdesk.ui.screens.requests.editors import KnownOrTyped
from actdesk.ui.widgets import ChoiceField, DateField, FlagInput, LineInput, RecordPicker, TextInput

STAYS, WITHDRAWN = CONSENT_CHOICES = ("stays", "withdrawn")
LONGEST_SAID = 80  # characters of a measure or a condition in the name of a field


class LeaveDialog(ActDialog):
    """Every account that the person holds, each with who takes over, and all else; one act, one undo.

    Where they are the last hand of the Secretariat on a running account, a successor of the team must be named
    (`admin.co-admin`); elsewhere one may be.
    """

    def __init__(
        self,
        context: ScreenContext,
        view: PersonView,
        hanging: Hanging,
        *,
        undo: Undo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, context.desk.people.leave, undo=undo, dangerous=True, parent=parent)
        self._person = view.person
        self._view, self._hanging = view, hanging
        self._held: dict[str, Held] = {str(h.account.id): h for h in one_per_account(view.held)}
        self._duties = {duty.key: duty for duty in hanging.duties}
        self.form.add("on", DateField())
        self.form.add("organisation_too", FlagInput())
        for key, held in self._held.items():
            where: dict[str, tuple[str, ...]] = {"team": ("secretariat",)} if held.last_of_secretariat else {}
            picker = RecordPicker(Kind.PERSON, context.desk.lists, context.jobs, where=where)
            if not where:
                PersonAdder(picker, context, undo)
            self.form.add(key, picker, optional=not held.last_of_secretariat)
        self._add_hanging()
        said = {key: duty.said for key, duty in self._duties.items() if duty.kind in TEXTS}
        self.form.set_values({"on": context.desk.clock.today(), "organisation_too": True, **said})
        self.form.edited.connect(self._show_hanging)
        self.retranslate()

    def _add_hanging(self) -> None:
        """What else hangs on them: each is handed over or ended."""
        for request in self._hanging.requests:
            picker = RecordPicker(Kind.PERSON, self.context.desk.lists, self.context.jobs)
            self.form.add(str(request.id), picker, optional=True)
        for owed in self._hanging.owed:
            self.form.add(str(owed.measure.id), LineInput(limit=200))
        for key, duty in self._duties.items():
            self.form.add(key, self._editor(duty), optional=duty.kind is not DutyKind.CONDITION)
        for consent in self._hanging.consents:
            self.form.add(str(consent.id), ChoiceField(CONSENT_CHOICES, group="consent_leaving"))

    def _editor(self, duty: Duty) -> QWidget:
        lists, jobs = self.context.desk.lists, self.context.jobs
        match duty.kind:
            case DutyKind.PROPOSED:
                return RecordPicker(Kind.PERSON, lists, jobs)
            case DutyKind.SUPPORT:
                return KnownOrTyped(Kind.PERSON, lists, jobs)
            case DutyKind.CONDITION | DutyKind.SECURITY:
                return LineInput(limit=200)
            case DutyKind.RECOVERY_MAILBOX:
                return LineInput(limit=254)
        return TextInput(lines=2)

    def _others(self) -> list[str]:
        """The fields of what stays with who only leaves the team."""
        hanging = self._hanging
        records = [*hanging.requests, *(owed.measure for owed in hanging.owed), *hanging.consents]
        duties = [key for key, duty in self._duties.items() if duty.kind not in OF_THE_TEAM]
        return [*(str(record.id) for record in records), *duties]

    def _show_hanging(self) -> None:
        for key in self._others():
            self.form.show_field(key, bool(self.form.values()["organisation_too"]))

    def retranslate(self) -> None:
        name = self._person.name
        detail = self.tr("Every administration ends on that day. The past stays in the history.")
        self.set_words(self.tr("{person} leaves").format(person=name), detail, self.tr("Record the departure"))
        self.form.label("on", self.tr("First day without them"))
        self.form.label("organisation_too", self.tr("They leave the organisation too"))
        for key, held in self._held.items():
            self._name(key, held)
        self._name_hanging()
        said = self._warnings()
        self.notice.setVisible(bool(said))
        self.notice.set_text("\n".join(said))

    def _warnings(self) -> list[str]:
        """What the officer has to know before: nothing of it can be settled here."""
        said = []
        if last := sum(held.last_of_secretariat for held in self._held.values()):
            said.append(
                self.tr(
                    "On %n account(s) nobody else of the communications team is left. Name who takes over.", "", last
                )
            )
        if cases := self._view.cases:
            text = self.tr(
                "They are concerned in {cases}, which goes on: agree how they are reached, or settle it first."
            )
            said.append(text.format(cases=listed(case.reference for case in cases)))
        if self._view.unlocks:
            said.append(self.tr("They unlock this store, and still can: put them out under Settings, Officers."))
        return said

    def _name_hanging(self) -> None:
        for request in self._hanging.requests:
            title = self.tr("Who answers for request {reference} ({channel})")
            text = title.format(reference=request.reference, channel=request.channel_name or request.handle)
            self.form.label(str(request.id), text, help=self.tr("Empty: the request is withdrawn."))
        for owed in self._hanging.owed:
            title = self.tr("Who takes over in case {reference}: {text}")
            text = title.format(reference=owed.case.reference, text=owed.measure.text[:LONGEST_SAID])
            self.form.label(str(owed.measure.id), text)
        for key, duty in self._duties.items():
            title, hint = duty_words(duty)
            self.form.label(key, title, help=hint)
        for consent in self._hanging.consents:
            text = self.tr("Their consent of {day} to pictures of them").format(day=i18n.day(consent.given_on))
            self.form.label(str(consent.id), text, help=self.tr("Withdrawn: published pictures are to be taken down."))

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
                consents={c.id: values[str(c.id)] == WITHDRAWN for c in self._hanging.consents},
                duties={key: self._answer(key) for key in self._duties},
            ),
        }

    def _answer(self, key: str) -> str:
        editor = self.form.editor(key)
        return editor.answer() if isinstance(editor, KnownOrTyped) else str(self.form.values()[key] or "")

    def check(self) -> bool:
        if not self.form.check():
            return False
        wrong = self._same_person() | self._still_named()
        if wrong:
            self.form.show_errors(wrong)
        return not wrong

    def _same_person(self) -> dict[str, str]:
        values = self.form.values()
        people = [*self._held, *(str(request.id) for request in self._hanging.requests)]
        people += [k for k, duty in self._duties.items() if duty.kind in (DutyKind.PROPOSED, DutyKind.SUPPORT)]
        same = [key for key in people if values[key] == self._person.id]
        return dict.fromkeys(same, self.tr("That is the person who leaves. Choose another one."))

    def _still_named(self) -> dict[str, str]:
        asked = self.form.values()["organisation_too"]
        texts = [k for k, duty in self._duties.items() if duty.kind in TEXTS and (asked or duty.kind in OF_THE_TEAM)]
        named = [key for key in texts if still_names(self._person, self._answer(key))]
        return dict.fromkeys(named, self.tr("It still names the person who leaves."))

    def done_words(self) -> str:
        return self.tr("The departure of {person} is recorded.").format(person=self._person.name)

    def refusal_words(self, error: ActDeskError) -> str:
        said = super().refusal_words(error)
        if error.code == "leaves_account_without":
            mend = self.tr("Whoever takes over must be in the communications team on that day.")
            return f"{said} {mend}"
        return said


def duty_words(duty: Duty) -> tuple[str, str]:
    """How a duty is asked for, and what it means to leave its field empty."""
    said = duty.said[:LONGEST_SAID]
    goes, open_again = say("People", "Empty: nobody takes their place."), say("People", "Empty: it is open again.")
    rewrite = say("People", "It names them. Write what holds from now on.")
    match duty.kind:
        case DutyKind.PROPOSED:
            title, hint = say("People", "Who would administer {said}, in their place ({of})"), goes
        case DutyKind.CONDITION:
            title, hint = say("People", "Who meets the condition of {of}: {said}"), ""
        case DutyKind.SUPPORT:
            said = wording.clause_title(duty.said)
            title, hint = say("People", "Who gives the help agreed in {of}: {said}"), open_again
        case DutyKind.SECURITY:
            said = wording.word("control", duty.said)
            title = say("People", "Who mends the security of {of}: {said}")
            hint = say("People", "Empty: it counts as not looked at.")
        case DutyKind.CRISIS_CONTACT:
            title, hint = say("People", "Crisis contact of {of}"), rewrite
        case DutyKind.PARAMETERS:
            title = say("People", "A parameter of {of}")
            hint = f"{rewrite} {say('People', 'Empty: it no longer holds.')}"
        case _:
            title, hint = f"{wording.word('account_field', duty.kind.value)} ({{of}})", rewrite
    return title.format(of=duty.of, said=said), hint
