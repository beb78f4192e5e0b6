"""What was typed and is not said yet: kept for the officer, offered once, and gone when it is said or thrown away."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import wraps
from typing import ParamSpec, TypeVar
from uuid import UUID

from actdesk.domain.base import Kind
from actdesk.domain.catalogue import VALUES
from actdesk.domain.drafts import DraftNote, Place
from actdesk.services.ports import Clock, DraftShelf, Store

P = ParamSpec("P")
R = TypeVar("R")
PATIENCE_SECONDS = 30.0


class Drafts:
    """The drafts of the officer at the desk. None of this is an act: the journal does not hear of it."""

    def __init__(self, store: Store, shelf: DraftShelf, clock: Clock) -> None:
        self._store, self._shelf, self._clock = store, shelf, clock

    def keep(
        self,
        draft_id: UUID,
        place: Place,
        *,
        title: str,
        body: str,
        version: int = 1,
        turn: int = 0,
        patience: float = PATIENCE_SECONDS,
        files: Mapping[str, bytes] | None = None,
    ) -> DraftNote | None:
        """Keep a draft in place of what it was; None if it was said or thrown away, or a later `turn` kept.

        `files`: what was dropped into the form, by SHA-256.
        Waits `patience` seconds for an act that is being written. Raises `EnvironmentFault`.
        """
        note = DraftNote(draft_id, place, title, self._clock.now(), version)
        kept = self._shelf.keep(self._store.officer_id, note, body, turn=turn, wait=patience, files=files)
        return note if kept else None

    def mine(self) -> tuple[DraftNote, ...]:
        """The officer's drafts, the newest first; those whose record is no longer there say so."""
        notes = self._shelf.of(self._store.officer_id)
        there: dict[Kind, set[UUID]] = {}
        with self._store.read() as reader:
            for kind in {n.place.kind for n in notes if n.place.kind}:
                ids = {n.place.record_id for n in notes if n.place.kind is kind and n.place.record_id}
                there[kind] = set(reader.get_many(VALUES[kind], ids))
        return tuple(replace(n, gone=_is_gone(n.place, there)) for n in notes)

    def read(self, draft_id: UUID) -> str:
        """What was typed, as it was kept. Raises `Refused("draft_gone")`."""
        return self._shelf.body(draft_id)

    def files(self, draft_id: UUID) -> dict[str, bytes]:
        """What was dropped into the form, by SHA-256."""
        return self._shelf.files(draft_id)

    def discard(self, draft_id: UUID) -> None:
        """Overwrite a draft. What is still being kept under this id does not come back."""
        self._shelf.drop(draft_id)

    def settling(self, draft_id: UUID, work: Callable[P, R]) -> Callable[P, R]:
        """Return `work` so that the act which it commits takes the draft away in the same transaction."""

        @wraps(work)  # whoever runs it asks its signature whether it says how far it is
        def settled(*args: P.args, **kwargs: P.kwargs) -> R:
            with self._shelf.settled(draft_id):
                return work(*args, **kwargs)

        return settled


def _is_gone(place: Place, there: dict[Kind, set[UUID]]) -> bool:
    return place.kind is not None and place.record_id is not None and place.record_id not in there[place.kind]
