"""The officer's own name and address."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Changes, Invalid, Kind
from actdesk.domain.records import Officer
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.settings.form_section import FormSection
from actdesk.ui.widgets import LineInput


class YouSection(FormSection):
    """Who works here. What was done before keeps its author."""

    key = "you"
    watched = Kind.OFFICER

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._show(context.desk.officer)  # at once; what the store holds by now follows

    def _add_fields(self) -> None:
        self._form.add("name", LineInput())
        self._form.add("email", LineInput(limit=254), optional=True)

    def retranslate(self) -> None:
        self.set_head(self.tr("You"), self.tr("Your name stands beside what you do, in the history of every record."))
        self._form.label("name", self.tr("Your name"))
        self._form.label("email", self.tr("Your e-mail address"))
        self._save.setText(self.tr("Save"))

    def _reading(self) -> Callable[[], Officer]:
        return self.context.desk.officers.me

    def _values(self, found: Officer) -> dict[str, Any]:
        return {"name": found.name, "email": found.email}

    def _keeping(self) -> tuple[Callable[..., Changes], dict[str, Any]]:
        return self.context.desk.officers.change, self._form.values()

    def _words(self) -> tuple[str, str]:
        return self.tr("Saving your name"), self.tr("Saved.")

    def _wrong(self, error: Exception) -> dict[str, str]:
        if not isinstance(error, Invalid):
            return {}
        wrong = self.tr("This does not fit: look for characters that can’t be seen, or make it shorter.")
        return dict.fromkeys(error.fields, wrong)
