"""What a second officer reads before they sign a decision, and what is said where nobody could."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.requests import NO_CONFLICT, Condition
from actdesk.services.request_views import RequestView
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import Translated, say
from actdesk.ui.screens.requests import words
from actdesk.ui.second_signature import Statement
from actdesk.ui.widgets import Button, MessageBar


def decision_statement(act: str, fields: Mapping[str, Any], view: RequestView) -> Statement:
    """Put the fields of `Requests.decide` into words, all of them that say something."""
    conditions = [_condition(c) for c in fields["conditions"]]
    plan = [wording.clause_title(c) + (f": {t}" if t else "") for c, t in fields["support_plan"].items()]
    lines = (
        (say("Requests", "Request"), f"{view.request.reference}: {words.title(view)}"),
        (say("Requests", "Outcome"), wording.word("outcome", fields["outcome"].value)),
        (say("Requests", "Why"), fields["why"]),
        (say("Requests", "What it means for the brand"), fields["brand_implications"]),
        (say("Requests", "Parameters"), "\n".join(f"–  {p}" for p in fields["parameters"])),
        (say("Requests", "Conditions"), "\n".join(f"–  {c}" for c in conditions)),
        (say("Requests", "What is offered instead"), fields["alternative"]),
        (say("Requests", "Support plan"), "\n".join(f"–  {line}" for line in plan)),
        (say("Requests", "Conflict of interest"), words.conflict(fields["conflict_of_interest"], NO_CONFLICT)),
    )
    return Statement(act, tuple((title, text) for title, text in lines if text.strip()))


def _condition(condition: Condition) -> str:
    about = say("Requests", "{owner}, due {day}").format(owner=condition.owner, day=i18n.day(condition.due))
    return f"{condition.text} ({about})"


class TwoNeeded(Translated, MessageBar):
    """Says that a declared conflict of interest takes a second officer; and how there comes to be one."""

    officers_asked = Signal()

    def __init__(self, *, alone: bool, parent: QWidget) -> None:
        super().__init__(tone="warn" if alone else "info", parent=parent)
        self._alone = alone
        self._lead = Button(kind="link", icon="settings", parent=self)
        self._lead.setVisible(alone)
        self.add_part(self._lead)
        self._lead.clicked.connect(self.officers_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self._lead.setText(self.tr("Open the settings"))
        if self._alone:
            text = self.tr(
                "With a conflict of interest, a second officer has to sign too, and no other officer of this store "
                "can. Add one first: Settings, Officers. What you typed is kept."
            )
        else:
            text = self.tr(
                "With a conflict of interest, a second officer has to sign too. You are asked for it when you decide."
            )
        self.set_text(text)
