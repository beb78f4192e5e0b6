"""A person's fields. Leaving the team is an act of its own (`leave`), never a date typed here."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import ActDeskError, Kind
from actdesk.domain.languages import Language
from actdesk.domain.people import Person
from actdesk.ui.context import ScreenContext
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.register import words
from actdesk.ui.screens.register.act_dialog import show_failure
from actdesk.ui.widgets import DateField, Form, LineInput, MultiChoice, RecordPicker, TextInput


class PersonForm(Translated, QWidget):
    """Fields of a new person, or of one that is edited."""

    dirty = Signal(bool)

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._person: Person | None = None
        self.form = Form(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        form, clause = self.form, context.open_clause
        form.add("name", LineInput())
        form.add("email", LineInput(limit=254), optional=True)
        form.add("body_id", RecordPicker(Kind.BODY, context.desk.lists, context.jobs), optional=True)
        form.add("organisation", LineInput(), optional=True)
        form.add("role", LineInput(), optional=True)
        form.add("languages", MultiChoice([la.value for la in Language], group="language"), optional=True)
        form.add("other_languages", LineInput(), optional=True)
        form.add("comms_team_from", DateField(), optional=True, clause="admin.co-admin", on_clause=clause)
        form.add("sub_team_from", DateField(), optional=True, clause="admin.sub-team", on_clause=clause)
        form.add("notes", TextInput(lines=3), optional=True)
        form.add("tags", LineInput(), optional=True)
        form.dirty.connect(self.dirty)
        self.retranslate()

    def retranslate(self) -> None:
        label = self.form.label
        label("name", self.tr("Name"))
        label("email", self.tr("E-mail"))
        label("body_id", self.tr("Body"), help=self.tr("A body of the Alliance that is in the register."))
        label("organisation", self.tr("Organisation"), help=self.tr("Where it is none of the bodies in the register."))
        label("role", self.tr("Role"), help=self.tr("What they do there."))
        label("languages", self.tr("Languages"))
        label("other_languages", self.tr("Other languages"), help=self.tr("With commas between them."))
        label("comms_team_from", self.tr("In the Secretariat's communications team since"))
        label("sub_team_from", self.tr("In the social media sub-team since"))
        label("notes", self.tr("Notes"))
        label("tags", self.tr("Tags"), help=self.tr("With commas between them."))

    def begin_new(self) -> None:
        self._person = None
        self.form.set_values({**_shown(Person.made(name="-")), "name": ""})

    def begin_edit(self, person: Person) -> None:
        self._person = person
        self.form.set_values(_shown(person))

    def fields(self) -> dict[str, Any]:
        """Every field of a new person, what differs of an edited one."""
        told = _kept(self.form.values())
        if self._person is None:
            return told
        found = {key: value for key, value in told.items() if getattr(self._person, key) != value}
        for team in ("comms_team", "sub_team"):  # somebody who comes back is a member again
            start, until = found.get(f"{team}_from"), getattr(self._person, f"{team}_until")
            if start is not None and until is not None and start >= until:
                found[f"{team}_until"] = None
        return found

    def check(self) -> bool:
        if not self.form.check():
            return False
        email = self.form.values()["email"]
        if email and ("@" not in email.strip("@") or " " in email):
            self.form.show_errors({"email": self.tr("This is no e-mail address: name@example.org.")})
            return False
        return True

    def show_failure(self, error: Exception) -> None:
        show_failure(self.form, error, self.context, self._field_of, self._in_words)

    def _field_of(self, code: str) -> str:
        return {"leaves_account_without": "comms_team_from"}.get(code, "")

    def _in_words(self, error: ActDeskError) -> str:
        return explain(error).text()


def _shown(person: Person) -> dict[str, Any]:
    ours = {language.value for language in Language}
    told = person.model_dump()
    told["languages"] = tuple(code for code in person.languages if code in ours)
    told["other_languages"] = ", ".join(words.language_word(c) for c in person.languages if c not in ours)
    told["tags"] = ", ".join(person.tags)
    return told


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    told = dict(values)
    other = tuple(words.language_code(part) for part in told.pop("other_languages").split(",") if part.strip())
    told["languages"] = (*told["languages"], *other)
    told["tags"] = tuple(part.strip() for part in told["tags"].split(",") if part.strip())
    return told
