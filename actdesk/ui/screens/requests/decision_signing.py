"""What a second officer reads before they sign a decision, and what is said where nobody could."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.requests import NO_CONFLICT, Condition, SignedAlone
from actdesk.services.request_views import RequestView
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import Translated, say
from actdesk.ui.screens.requests import words
from actdesk.ui.screens.requests.support_input import told
from actdesk.ui.second_signature import Statement
from actdesk.ui.widgets import Button, MessageBar


def decision_statement(act: str, fields: Mapping[str, Any], view: RequestView, names: Mapping[UUID, str]) -> Statement:
    """Put the fields of `Requests.decide` into words, all of them that say something; `names`: of people by id."""
    conditions = [_condition(c) for c in fields["conditions"]]
    plan = [told(s.clause, s, names.get(s.person_id, "") if s.person_id else s.who) for s in fields["support_plan"]]
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


class WhoSigns(Translated, MessageBar):
    """Says who signs the decision: another officer too; or nobody else, why, and how there comes to be one."""

    officers_asked = Signal()

    def __init__(self, alone: SignedAlone | None, *, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._alone, self._conflict = alone, False
        self._lead = Button(kind="link", icon="settings", parent=self)
        self._lead.setVisible(alone is not None)
        self.add_part(self._lead)
        self._lead.clicked.connect(self.officers_asked)
        self.retranslate()

    def show_conflict(self, declared: bool) -> None:
        """Whether there is a conflict of interest: then nobody decides alone."""
        self._conflict = declared
        self.retranslate()

    def retranslate(self) -> None:
        self._lead.setText(self.tr("Open the settings"))
        self.set_tone("warn" if self._alone and self._conflict else "info")
        self.set_text(self._sentence())

    def _sentence(self) -> str:
        if self._alone and self._conflict:
            return self.tr(
                "With a conflict of interest, a second officer has to sign too, and no other officer of this store "
                "can. Add one first: Settings, Officers. What you typed is kept."
            )
        if self._alone is SignedAlone.OTHERS_CONCERNED:
            return self.tr(
                "The other officers of this store are concerned by the request: you sign alone, and the decision "
                "says so."
            )
        if self._alone:
            return self.tr("No other officer of this store can sign: you sign alone, and the decision says so.")
        if self._conflict:
            return self.tr(
                "With a conflict of interest, a second officer has to sign too. You are asked for it when you decide."
            )
        return self.tr("A second officer signs the decision with you. You are asked for it when you decide.")
