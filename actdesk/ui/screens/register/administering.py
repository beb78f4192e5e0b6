"""Who administers an account: somebody new, what proves it, and the end of it, each a question of its own."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from actdesk.domain.accounts import Account
from actdesk.domain.base import ActDeskError, Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.domain.labels import account_label
from actdesk.domain.platforms import Platform
from actdesk.services.register import Holder
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.draft_parts import Part
from actdesk.ui.screens.cases.evidence_field import EvidenceField
from actdesk.ui.screens.register import words
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.widgets import ChoiceField, DateField, FlagInput, LineInput, PlainLabel, RecordPicker, TextInput

Undo = Callable[[], None]


class ProvenDialog(ActDialog):
    """A question that takes pictures of what was seen: kept unchanged in the store, by their SHA-256."""

    def __init__(
        self, context: ScreenContext, work: Callable[..., Changes], *, undo: Undo, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, work, undo=undo, parent=parent)
        self.pictures = EvidenceField(context, parent=self)
        self._pictures_title = PlainLabel(role="label", parent=self)

    def add_pictures(self) -> None:
        """Call it once the fields are there."""
        self.form.add_widget(self._pictures_title)
        self.form.add_widget(self.pictures)

    def retranslate(self) -> None:
        self._pictures_title.setText(self.tr("Pictures of it, kept as they are"))

    def parts_beside(self) -> dict[str, Part]:
        return {"pictures": self.pictures}

    def has_changes(self) -> bool:
        return super().has_changes() or not self.pictures.is_empty()

    def check(self) -> bool:
        return not self.pictures.is_reading() and super().check()


class AdministrationDialog(ProvenDialog):
    """Who holds the account, in which role, since when, and what proves it."""

    def __init__(
        self,
        context: ScreenContext,
        account: Account,
        platform: Platform | None,
        *,
        undo: Undo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, context.desk.register.add_administration, undo=undo, parent=parent)
        self._account, self._platform = account, platform
        today = context.desk.clock.today()
        self._person = RecordPicker(Kind.PERSON, context.desk.lists, context.jobs)
        from actdesk.ui.screens.people.adding import PersonAdder  # People is made of parts of this package

        PersonAdder(self._person, context, undo)
        self._role = ChoiceField(optional=False)
        self.form.add("person_id", self._person)
        self.form.add("role", self._role)
        self.form.add("start", DateField())
        self.form.add("end", DateField(), optional=True, beside="start")
        self.form.add("evidence", TextInput(lines=2), optional=True)
        self.add_pictures()
        self.form.set_values({"start": today})
        self.retranslate()
        self.form.mark_saved()

    def retranslate(self) -> None:
        super().retranslate()
        detail = self.tr("The check of {handle} starts anew once its administrators change.")
        handle = account_label(self._account)
        self.set_words(self.tr("Add an administrator"), detail.format(handle=handle), self.tr("Add the administrator"))
        self._role.set_options(self._roles())
        self.form.label(
            "person_id", self.tr("Person"), help=self.tr("Somebody new? Type their name: the list offers to add them.")
        )
        self.form.label(
            "role", self.tr("Role"), help=self.tr("As the platform calls it. It decides who counts as administrator.")
        )
        self.form.label("start", self.tr("From"))
        self.form.label("end", self.tr("Until"), help=self.tr("The first day without it."))
        self.form.label(
            "evidence",
            self.tr("What was seen that proves it"),
            help=self.tr("“Their name in the page's roles, 3 May.” Empty: not proven yet."),
        )

    def draft_place(self) -> Place:
        return Place("register.administration", Kind.ACCOUNT, self._account.id)

    def arguments(self) -> dict[str, Any]:
        values = self.form.values()
        today: date = self.context.desk.clock.today()
        proven = today if values["evidence"] or self.pictures.value() else None
        return {**values, "account_id": self._account.id, "proven_on": proven, "pictures": self.pictures.value()}

    def done_words(self) -> str:
        text = self.tr("{person} administers {handle}.")
        return text.format(person=self._person.title(), handle=account_label(self._account))

    def field_of(self, code: str) -> str:
        return "end" if code == "end_before_start" else super().field_of(code)

    def _roles(self) -> list[tuple[str, str]]:
        if self._platform is None or not self._platform.roles:
            return [("admin", words.role_word(None, "admin"))]
        plain = self.tr("{role} (does not count as administrator)")
        return [
            (role.key, role.name[i18n.current()] if role.administers else plain.format(role=role.name[i18n.current()]))
            for role in self._platform.roles
        ]


class ProofDialog(ProvenDialog):
    """What was seen today that proves an administration."""

    def __init__(
        self, context: ScreenContext, account: Account, holder: Holder, *, undo: Undo, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, context.desk.register.prove_administration, undo=undo, parent=parent)
        self._account, self._holder = account, holder
        self.form.add("evidence", TextInput(lines=3))
        self.add_pictures()
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        detail = self.tr("{person} administers {handle}: what did you see today that proves it?")
        text = detail.format(person=self._holder.person.name, handle=account_label(self._account))
        self.set_words(self.tr("Record the proof"), text, self.tr("Record the proof"))
        self.form.label("evidence", self.tr("What was seen"), help=self.tr("“Their name in the page's roles.”"))

    def draft_place(self) -> Place:
        return Place("register.proof", Kind.ACCOUNT, self._account.id, self._holder.administration.id.hex)

    def arguments(self) -> dict[str, Any]:
        return {
            "administration_id": self._holder.administration.id,
            "evidence": self.form.values()["evidence"],
            "pictures": self.pictures.value(),
        }

    def done_words(self) -> str:
        return self.tr("Proven today: {person}.").format(person=self._holder.person.name)


class EndDialog(ActDialog):
    """The day on which somebody no longer holds the account; a gap takes a reason."""

    def __init__(
        self, context: ScreenContext, account: Account, holder: Holder, *, undo: Undo, parent: QWidget | None = None
    ) -> None:
        work = context.desk.register.end_administration
        super().__init__(context, work, undo=undo, dangerous=True, parent=parent)
        self._account, self._holder = account, holder
        self._gap = FlagInput()
        self.form.add("on", DateField())
        self.form.add("gap", self._gap)
        self.form.add("gap_reason", LineInput(limit=500))
        self.form.set_values({"on": context.desk.clock.today()})
        self._gap.edited.connect(self._show_reason)
        self.retranslate()
        self._show_reason()

    def retranslate(self) -> None:
        detail = self.tr("{person} no longer administers {handle}. The past stays in the history.")
        text = detail.format(person=self._holder.person.name, handle=account_label(self._account))
        self.set_words(self.tr("End this administration"), text, self.tr("End it"))
        self.form.label("on", self.tr("First day without it"))
        self.form.label(
            "gap",
            self.tr("It has happened already"),
            help=self.tr("Only where nobody of the communications team is left on the account."),
        )
        self.form.label("gap_reason", self.tr("How that came about"))

    def draft_place(self) -> Place:
        return Place("register.end", Kind.ACCOUNT, self._account.id, self._holder.administration.id.hex)

    def arguments(self) -> dict[str, Any]:
        values = self.form.values()
        return {
            "administration_id": self._holder.administration.id,
            "on": values["on"],
            "gap_reason": values["gap_reason"] if values["gap"] else "",
        }

    def done_words(self) -> str:
        return self.tr("{person} no longer administers it.").format(person=self._holder.person.name)

    def refusal_words(self, error: ActDeskError) -> str:
        said = super().refusal_words(error)
        if error.code == "leaves_account_without":
            mend = self.tr("Or tick below that it has happened already, and say how.")
            return f"{said} {mend}"
        return said

    def field_of(self, code: str) -> str:
        return "on" if code == "end_before_start" else super().field_of(code)

    def _show_reason(self) -> None:
        self.form.show_field("gap_reason", self._gap.value())
