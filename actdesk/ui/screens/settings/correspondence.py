"""Requests: the team's own address, and the days on which nobody answers."""

from collections.abc import Callable
from typing import Any

from actdesk.domain.base import Changes, Kind, Refused
from actdesk.services.request_settings import RequestSettings
from actdesk.ui.errors import explain
from actdesk.ui.screens.settings.form_section import FormSection
from actdesk.ui.widgets import LineInput, TextInput

_FIELD = {"address_unfit": "address", "holiday_unfit": "holidays", "too_many_holidays": "holidays"}


class CorrespondenceSection(FormSection):
    """Everybody's at this desk."""

    key = "correspondence"
    watched = Kind.SETTING

    def _add_fields(self) -> None:
        self._form.add("address", LineInput(limit=254))
        self._form.add("holidays", TextInput(lines=4), optional=True)

    def retranslate(self) -> None:
        self.set_head(
            self.tr("Address and holidays"),
            self.tr("They hold for everybody at this desk."),
        )
        self._form.label(
            "address",
            self.tr("The team’s own address"),
            help=self.tr("Blank forms are sent to it, and our answers to requests come from it."),
        )
        self._form.label(
            "holidays",
            self.tr("Holidays"),
            help=self.tr(
                "Working days leave them out, as they do Saturdays and Sundays. One a line: 06/04/2026 for one day, "
                "25/12 for a day of every year."
            ),
        )
        self._save.setText(self.tr("Save the address and the holidays"))

    def _reading(self) -> Callable[[], RequestSettings]:
        return self.context.desk.request_settings.current

    def _values(self, found: RequestSettings) -> dict[str, Any]:
        days = [f"{day[3:]}/{day[:2]}" if len(day) == 5 else day for day in found.holidays]
        return {"address": found.address, "holidays": "\n".join(days)}

    def _keeping(self) -> tuple[Callable[..., Changes], dict[str, Any]]:
        return self.context.desk.request_settings.change, self._form.values()

    def _words(self) -> tuple[str, str]:
        return self.tr("Saving the address and the holidays"), self.tr("The address and the holidays are saved.")

    def _wrong(self, error: Exception) -> dict[str, str]:
        if isinstance(error, Refused) and error.code in _FIELD:
            return {_FIELD[error.code]: explain(error).text()}
        return {}
