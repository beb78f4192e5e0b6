"""Somebody who is not here yet is added from where they are looked for; what was typed there stays as it is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import ActDeskError, Changes, Kind
from actdesk.domain.drafts import Place
from actdesk.ui.context import ScreenContext
from actdesk.ui.errors import explain
from actdesk.ui.screens.people.person_form import PersonForm
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.widgets import RecordPicker


class NewPersonDialog(ActDialog):
    """The form of a new person over whatever is being filled in; its draft is the one that People opens again."""

    added = Signal(object)  # UUID

    def __init__(
        self, context: ScreenContext, name: str, *, undo: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, context.desk.people.add_person, undo=undo, parent=parent)
        self._fields = PersonForm(context, parent=self)
        self.page.body.replaceWidget(self.form, self._fields)
        self.form.deleteLater()
        self.form = self._fields.form
        self._fields.begin_new()
        self._name = name
        self.retranslate()

    def retranslate(self) -> None:
        detail = self.tr("Once the person is added, they are chosen where you looked for them.")
        self.set_words(self.tr("Add a person"), detail, self.tr("Add the person"))

    def open(self) -> None:
        super().open()
        if self.form.values()["name"] == "":  # no draft was taken up
            self.form.editor("name").set_value(self._name)  # type: ignore[attr-defined]

    def draft_place(self) -> Place:
        return Place("people.person")

    def arguments(self) -> dict[str, Any]:
        return self._fields.fields()

    def check(self) -> bool:
        return self._fields.check()

    def done_words(self) -> str:
        return self.tr("{name} is added.").format(name=self.form.values()["name"])

    def refusal_words(self, error: ActDeskError) -> str:
        return explain(error).text()

    def _on_done(self, changes: Changes) -> None:
        super()._on_done(changes)
        self.added.emit(changes.first(Kind.PERSON))


class PersonAdder(QObject):
    """Lets one picker of people offer to add whoever is not found."""

    def __init__(self, picker: RecordPicker, context: ScreenContext, undo: Callable[[], None]) -> None:
        super().__init__(picker)
        self._picker, self._context, self._undo = picker, context, undo
        picker.offer_adding()
        picker.add_asked.connect(self._on_asked)

    def _on_asked(self, name: str) -> None:
        dialog = NewPersonDialog(self._context, name, undo=self._undo, parent=self._picker.window())
        dialog.added.connect(self._picker.set_value)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
