"""What every screen is: a page that can be led to a record or an action, and that never loses what was typed."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Kind
from actdesk.domain.drafts import Place
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated


class Screen(Translated, QWidget):
    """Base of every screen. Override what applies; call `self.retranslate()` at the end of `__init__`."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setObjectName("page")

    def retranslate(self) -> None:
        """Put every word in the language of the moment."""

    def show_record(self, kind: Kind, record_id: UUID) -> None:
        """Show this record. Called only for the kinds that the `ScreenSpec` names."""

    def show_filtered(self, filters: Mapping[str, Sequence[str]]) -> None:
        """Show the screen's list with these filters alone: what a chart counted. Only where there is such a chart."""

    def show_clause(self, clause_id: str) -> None:
        """Show this clause of the policy (the Policy screen)."""

    def show_link(self, text: str) -> None:
        """Say whether this link or handle is one of ours (the Register)."""

    def show_help(self, page: str) -> None:
        """Show this page of the help (the Policy screen)."""

    def run_action(self, key: str) -> None:
        """Do one of the `ScreenSpec`'s actions (from the palette)."""

    def resume(self, place: Place) -> None:
        """Open the form of this place: a draft of it is waiting, which then fills itself in."""
        if place.kind is not None and place.record_id is not None:
            self.show_record(place.kind, place.record_id)

    def may_leave(self) -> bool:
        """False if something typed is not saved and the officer, asked, wants to stay."""
        return True
