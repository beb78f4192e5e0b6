"""Deadlines: how many days each thing may take at this desk, with its default and the clause that it serves."""

from collections.abc import Callable
from typing import Any

from actdesk.domain.base import Changes, Kind
from actdesk.domain.clocks import CLOCKS
from actdesk.services.clocks import ClockLine
from actdesk.ui.screens.settings.days_field import DaysField
from actdesk.ui.screens.settings.form_section import FormSection


class DeadlinesSection(FormSection):
    """Everybody's at this desk. What is due by a clock is due by the new one as soon as it is saved."""

    key = "deadlines"
    watched = Kind.SETTING

    def _add_fields(self) -> None:
        for key, kind in CLOCKS.items():
            self._form.add(key, DaysField(kind), clause=kind.clause, on_clause=self.context.open_clause)

    def retranslate(self) -> None:
        self.set_head(
            self.tr("Deadlines"),
            self.tr(
                "They hold for everybody at this desk, and at once: what is due moves to its new day in every list."
            ),
        )
        self._label(
            "acknowledge_request",
            self.tr("Tell a requester that their request arrived"),
            self.tr("From the day on which it was sent in, in working days."),
        )
        self._label(
            "decide_request",
            self.tr("Decide on a request"),
            self.tr("From the day on which it was sent in; days on which it was back with the requester do not count."),
        )
        self._label(
            "acknowledge",
            self.tr("Acknowledge a report"),
            self.tr("From the day on which the case was opened until whoever reported hears that it has come."),
        )
        self._label(
            "urgent",
            self.tr("See again to a case that cannot wait"),
            self.tr("A child, a crisis or a critical case: after somebody last saw to it."),
        )
        self._label(
            "first_dialogue",
            self.tr("Begin the dialogue in a case"),
            self.tr("From the day on which the case was opened until the people involved are spoken to."),
        )
        self._label(
            "feedback",
            self.tr("Settle a case"),
            self.tr("From the day on which it was opened; after that a removal is to be considered."),
        )
        self._label(
            "take_down",
            self.tr("Take down a picture"),
            self.tr("After its consent was withdrawn. A day that was set before a change stays."),
        )
        self._label(
            "attestation",
            self.tr("Check an account again"),
            self.tr("After somebody last checked it. An account can have days of its own."),
        )
        self._label(
            "silence",
            self.tr("Call an account dormant"),
            self.tr("After the newest post that was seen on it. Some platforms take it away earlier: you are told."),
        )
        kept = self.tr("From the day on which it ended; then two officers can delete it. A case can have another day.")
        self._label("keep_unfounded", self.tr("Keep a case that was unfounded"), kept)
        self._label("keep_settled", self.tr("Keep a case that was settled"), kept)
        self._label("keep_withdrawn", self.tr("Keep a case in which an authorisation was withdrawn"), kept)
        self._label("keep_handed_over", self.tr("Keep the references of a case that was handed over"), kept)
        self._save.setText(self.tr("Save the deadlines"))

    def _label(self, key: str, title: str, meaning: str) -> None:
        kind = CLOCKS[key]
        bounds = self.tr("{low} to {high} days; the default is {default}.")
        self._form.label(
            key, title, help=f"{meaning} {bounds.format(low=kind.low, high=kind.high, default=kind.default)}"
        )

    def _reading(self) -> Callable[[], tuple[ClockLine, ...]]:
        return self.context.desk.clocks.lines

    def _values(self, found: tuple[ClockLine, ...]) -> dict[str, Any]:
        return {line.kind.key: line.days for line in found}

    def _keeping(self) -> tuple[Callable[..., Changes], dict[str, Any]]:
        return self.context.desk.clocks.change, {"days": self._form.values()}

    def _words(self) -> tuple[str, str]:
        return self.tr("Moving what is due to its new day"), self.tr("The deadlines are saved.")
