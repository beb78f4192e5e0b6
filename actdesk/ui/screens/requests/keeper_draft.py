"""What a walk has not written into its request yet, as a draft: the last second at a lock, and what no record takes.

A walk writes every answer into its request by itself (`Keeper`). Two things would be lost without a draft: what was
typed in the second before the store is locked, and a text that the store refuses for whatever reason.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from actdesk.domain.drafts import DraftNote, Place
from actdesk.ui.drafts import DraftKeeper, DraftSession
from actdesk.ui.screens.requests.keeper import KeptState
from actdesk.ui.settings_store import Json

Answers = dict[str, str]


class KeeperDraft(QObject):
    """`unwritten` gives what is not in the request; `put` takes it back as if it were typed."""

    edited = Signal()

    def __init__(
        self,
        drafts: DraftKeeper | None,
        unwritten: Callable[[], Answers],
        put: Callable[[Answers], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._drafts, self._unwritten, self._put, self._host = drafts, unwritten, put, parent
        self._session: DraftSession | None = None
        self._goes_on = False

    def open(self, place: Place, title: Callable[[], str]) -> None:
        """The walk works on this request now. What was typed in it last is put back without a question."""
        self.close()
        if self._drafts is not None:
            self._goes_on = place.record_id is not None  # a new request does not begin with the answers of another
            session = self._drafts.open(self._host, {"answers": self}, place, title=title, always=True)
            session.offered.connect(self._on_offered)
            self._session = session
            session.offer()

    def close(self) -> None:
        """The walk turns to something else."""
        if self._session is not None:
            self._session.leave()
            self._session = None

    def drop(self) -> None:
        """The officer lets go of it."""
        if self._session is not None:
            self._session.settle()

    def hear(self, state: str) -> None:
        """The walk's keeper says how far it is (`KeptState`)."""
        if self._session is None:
            return
        if state == KeptState.KEPT and not self._unwritten():
            self._session.settle()
        elif state == KeptState.FAILED:
            self.edited.emit()

    def draft(self) -> dict[str, Json]:
        told = self._unwritten()
        shown: list[Json] = [["", text] for text in told.values()]
        return {"answers": {**told}, "shown": shown} if told else {}

    def take_draft(self, kept: dict[str, Json]) -> tuple[str, ...]:
        told = kept.get("answers")
        if isinstance(told, dict):
            self._put({key: text for key, text in told.items() if isinstance(text, str)})
        return ()

    def _on_offered(self, note: DraftNote | None) -> None:
        if note is not None and self._session is not None and self._goes_on:
            self._session.go_on(note)
