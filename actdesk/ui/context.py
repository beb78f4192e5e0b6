"""What a screen is given: the services, the jobs, a voice, and ways to go elsewhere."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from actdesk.domain.base import Changes, Kind
from actdesk.domain.languages import Language
from actdesk.ui import i18n
from actdesk.ui.jobs import Jobs
from actdesk.ui.settings_store import Preferences
from actdesk.ui.theme import ThemeChoice

if TYPE_CHECKING:
    from actdesk.services.access import Access
    from actdesk.services.desk import Desk
    from actdesk.ui.drafts import DraftKeeper


class ChangeHub(QObject):
    """Tells every screen what a use case changed. Screens refresh from it alone."""

    changed = Signal(object)  # Changes

    def tell(self, changes: Changes) -> None:
        self.changed.emit(changes)


class Notifier(Protocol):
    """How a screen speaks to the officer outside its own page."""

    def tell(self, message: str, *, undo: Callable[[], None] | None = None) -> None:
        """Show a short notice that goes by itself; with `undo` (a bound method) it has an Undo button."""
        ...

    def explain(self, error: Exception) -> None:
        """Say what happened, what is safe and what to do now. Our own bugs go to the fault dialog."""
        ...


class Navigator(Protocol):
    """How a screen leads elsewhere."""

    def open_record(self, kind: Kind, record_id: UUID) -> None: ...
    def open_clause(self, clause_id: str) -> None: ...
    def open_screen(self, key: str) -> None: ...
    def open_list(self, screen: str, filters: Mapping[str, Sequence[str]]) -> None:
        """Open a screen and show its list with these filters alone: the codes that each lets through."""
        ...

    def run_action(self, screen: str, action: str) -> None:
        """Open a screen and do one of its `ScreenSpec`'s actions; nothing if the officer wants to stay."""
        ...


class Surroundings(Protocol):
    """What changes the window as a whole (the Settings screen). What is chosen is kept for the officer."""

    def choose_language(self, language: Language) -> None: ...
    def choose_theme(self, choice: ThemeChoice) -> None: ...
    def enlarge(self, scale: float) -> None:
        """Show everything `scale` times the system's font size."""
        ...

    def reopen(self) -> None:
        """Leave the desk, bring a change of the key to its end (`Access.reopen`), and come back."""
        ...

    def lock_after(self, minutes: int) -> None:
        """Lock when nobody was here for so long; 0: never for that reason."""
        ...

    def ask_destroy(self) -> None:
        """Lock, and ask at the door whether the key shall be destroyed."""
        ...

    def go_back(self, backup: Path) -> None:
        """Leave the desk and open this backup in its place; the present store is put aside."""
        ...


@dataclass(frozen=True)
class ScreenContext:
    """Handed to `ScreenSpec.make`. After a use case: `context.changes.tell(changes)`."""

    desk: "Desk"
    jobs: Jobs
    notifier: Notifier
    navigator: Navigator
    preferences: Preferences
    changes: ChangeHub
    access: "Access | None" = None  # the door: backups, the passphrase; None where a screen stands alone
    surroundings: Surroundings | None = None  # as above
    drafts: "DraftKeeper | None" = None  # keeps what is typed; None where a screen stands alone

    def language(self) -> Language:
        return i18n.current()

    def open_record(self, kind: Kind, record_id: UUID) -> None:
        self.navigator.open_record(kind, record_id)

    def print_record(self, report: str, record_id: UUID) -> None:
        """Open the Reports room on this report of this record: it is seen there before it is written."""
        self.print_records(report, (record_id,))

    def print_records(self, report: str, ids: Sequence[UUID]) -> None:
        """The same of several records; of none: the report, with nothing chosen yet."""
        self.navigator.run_action("reports", " ".join((report, *map(str, ids))) if ids else f"{report} ")

    def open_clause(self, clause_id: str) -> None:
        self.navigator.open_clause(clause_id)
