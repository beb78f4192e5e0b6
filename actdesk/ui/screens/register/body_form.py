"""A body of the Alliance: its name, its kind, its region, and who answers for it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.base import ActDeskError, Kind
from actdesk.domain.people import Body, BodyType
from actdesk.ui.context import ScreenContext
from actdesk.ui.errors import explain
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.register.act_dialog import show_failure
from actdesk.ui.widgets import ChoiceField, Form, LineInput, NumberInput, RecordPicker, TextInput


class BodyForm(Translated, QWidget):
    """Fields of a new body, or of one that is edited."""

    dirty = Signal(bool)

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._body: Body | None = None
        self.form = Form(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.form.add("name", LineInput())
        self.form.add("type", ChoiceField([t.value for t in BodyType], group="body_type"))
        self.form.add("region", LineInput(), optional=True)
        self.form.add(
            "accountable_id",
            RecordPicker(Kind.BODY, context.desk.lists, context.jobs),
            optional=True,
            clause="criterion.administration",
            on_clause=context.open_clause,
        )
        self.form.add("attestation_days", NumberInput(1, 3650), optional=True)
        self.form.add("notes", TextInput(lines=3), optional=True)
        self.form.dirty.connect(self.dirty)
        self.retranslate()

    def retranslate(self) -> None:
        label = self.form.label
        label("name", self.tr("Name"))
        label("type", self.tr("Kind of body"))
        label("region", self.tr("Country or region"))
        label(
            "accountable_id",
            self.tr("Answers for it"),
            help=self.tr("A forum is no legal entity: name the member or the Secretariat that answers for it."),
        )
        label(
            "attestation_days",
            self.tr("Days between two checks of its accounts"),
            help=self.tr("Empty: as Settings, Deadlines says. An account of its own number keeps that."),
        )
        label("notes", self.tr("Notes"))

    def begin_new(self) -> None:
        self._body = None
        self.form.set_values(
            {"name": "", "type": None, "region": "", "accountable_id": None, "notes": "", "attestation_days": None}
        )

    def begin_edit(self, body: Body) -> None:
        self._body = body
        self.form.set_values({**body.model_dump(), "type": body.type.value})

    def fields(self) -> dict[str, Any]:
        """Every field of a new body, what differs of an edited one."""
        told = self.form.values()
        if self._body is None:
            return told
        return {key: value for key, value in told.items() if getattr(self._body, key) != value}

    def check(self) -> bool:
        return self.form.check()

    def show_failure(self, error: Exception) -> None:
        show_failure(self.form, error, self.context, self._field_of, self._in_words)

    def _field_of(self, code: str) -> str:
        return {"already_exists": "name", "accountable_to_itself": "accountable_id"}.get(code, "")

    def _in_words(self, error: ActDeskError) -> str:
        if error.code == "already_exists":
            return self.tr("A body of this name is in the register already. Search for it and change that one.")
        return explain(error).text()
