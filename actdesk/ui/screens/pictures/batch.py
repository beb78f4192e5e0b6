"""The files on the table: what is known of each, and what can be done with them. No widget, no thread, no file."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar
from uuid import UUID

from actdesk.domain.base import Changes, Kind
from actdesk.domain.findings import CleanStatus, Inspection
from actdesk.services.pictures import Cleaned
from actdesk.ui.screens.pictures import words
from actdesk.ui.wording import Tone

T = TypeVar("T")
# The file itself was never judged: another try may go well.
PASSING = frozenset(
    {"cancelled", "too_slow", "machine_busy", "worker_died", "not_allowed", "cannot_read_or_write", "not_found"}
)


class State(StrEnum):
    WAITING = "waiting"  # nobody has looked into it yet
    SEEN = "seen"  # it can be cleaned
    CLEANING = "cleaning"
    CLEAN = "clean"
    REFUSED = "refused"  # cleaning it cannot be guaranteed
    FAILED = "failed"  # the machine could not


@dataclass
class Item:
    """One file: its name as it can be shown, what was read, what became of it."""

    path: Path
    name: str
    state: State = State.WAITING
    inspection: Inspection | None = None
    reason: str = ""
    output: Path | None = None
    picture_id: UUID | None = None

    def kinds(self) -> tuple[str, ...]:
        """The kinds of findings, with repeats."""
        return tuple(f.kind.value for f in self.inspection.findings) if self.inspection else ()

    def can_be_cleaned(self) -> bool:
        return self.state in (State.WAITING, State.SEEN)

    def was_read(self) -> bool:
        """Whether it is known what the file gives away, or why nobody can tell."""
        return self.inspection is not None and self.inspection.refused not in PASSING


@dataclass(frozen=True)
class Tally:
    """How many files stand how."""

    total: int
    ready: int
    clean: int
    refused: int
    failed: int
    telling: int  # files that give something away


class Batch:
    """The files in the order in which they came, each once."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self._places: dict[Path, int] = {}
        self._changed: list[Changes] = []
        self._over: set[Path] = set()  # finished in the run that is on

    def add(self, paths: Iterable[Path]) -> list[Path]:
        """Put new files at the end; return those that were not there yet."""
        fresh = [path for path in dict.fromkeys(paths) if path not in self._places]
        for path in fresh:
            self._places[path] = len(self.items)
            self.items.append(Item(path, words.name_of(path)))
        return fresh

    def remove(self, place: int) -> None:
        """Take one file off the table; nothing happens to the file itself."""
        del self.items[place]
        self._renumber()

    def clear(self) -> None:
        """Forget every file and all that was read of it, places first of all."""
        self.items.clear()
        self._places.clear()

    def place_of(self, path: Path) -> int | None:
        return self._places.get(path)

    def see(self, path: Path, inspection: Inspection) -> int | None:
        """Note what a file gives away; return its place, or None if it was taken off meanwhile."""
        place = self._places.get(path)
        if place is None:
            return None
        item = self.items[place]
        if item.state in (State.CLEANING, State.CLEAN):
            item.inspection = inspection if not inspection.refused else item.inspection
            return place
        item.inspection, item.reason = inspection, inspection.refused
        if inspection.refused == "cancelled":
            item.state, item.inspection, item.reason = State.WAITING, None, ""
        elif inspection.refused in PASSING:
            item.state = State.FAILED
        else:
            item.state = State.REFUSED if inspection.refused else State.SEEN
        return place

    def forget_failure(self, place: int) -> None:
        """The file is to be looked into anew."""
        item = self.items[place]
        item.state, item.inspection, item.reason = State.WAITING, None, ""

    def begin_run(self) -> None:
        """A cleaning begins: no file is finished yet."""
        self._over.clear()

    def begin(self, path: Path) -> int | None:
        """Note that a file is being cleaned; None if it is finished by now: news may come late."""
        place = self._places.get(path)
        if place is None or path in self._over:
            return None
        self.items[place].state = State.CLEANING
        return place

    def finish(self, path: Path, cleaned: Cleaned) -> int | None:
        """Note what became of a file."""
        self._changed.append(cleaned.changes)
        self._over.add(path)
        place = self._places.get(path)
        if place is None:
            return None
        item, outcome = self.items[place], cleaned.outcome
        if outcome.reason == "cancelled":
            item.state, item.reason = State.SEEN if item.inspection else State.WAITING, ""
            return place
        item.reason = outcome.reason
        item.picture_id = cleaned.picture_id or item.picture_id
        if outcome.before.sha256:
            item.inspection = outcome.before
        if outcome.status is CleanStatus.CLEAN:
            item.state, item.output = State.CLEAN, Path(outcome.output)
        else:
            item.state = State.REFUSED if outcome.status is CleanStatus.REFUSED else State.FAILED
        return place

    def settle(self) -> list[int]:
        """After a run: what was begun and never finished can be cleaned again. Return those places."""
        places = [n for n, item in enumerate(self.items) if item.state is State.CLEANING]
        for place in places:
            item = self.items[place]
            item.state = State.SEEN if item.inspection else State.WAITING
        return places

    def changes(self) -> Changes:
        """What all finished files changed in the store since this was asked last."""
        ids = tuple(dict.fromkeys(i for changes in self._changed for i in changes.of(Kind.PICTURE)))
        last = next((c.act_id for c in reversed(self._changed) if c.act_id), None)
        self._changed.clear()
        return Changes(act_id=last, ids={Kind.PICTURE: ids} if ids else {})

    def records(self) -> tuple[UUID, ...]:
        """The pictures of the files that are in the record, in the order of the table."""
        return tuple(dict.fromkeys(item.picture_id for item in self.items if item.picture_id is not None))

    def ready(self) -> list[Path]:
        """The files that a run would take, in their order; those that failed only once no other is left."""
        ready = [item.path for item in self.items if item.can_be_cleaned()]
        return ready or [item.path for item in self.items if item.state is State.FAILED]

    def tally(self) -> Tally:
        states = [item.state for item in self.items]
        return Tally(
            total=len(states),
            ready=sum(item.can_be_cleaned() for item in self.items),
            clean=states.count(State.CLEAN),
            refused=states.count(State.REFUSED),
            failed=states.count(State.FAILED),
            telling=sum(bool(item.kinds()) for item in self.items),
        )

    def _renumber(self) -> None:
        self._places = {item.path: place for place, item in enumerate(self.items)}


class Outbox(Generic[T]):
    """What a worker tells and the window fetches, in order: safe between threads, and never waits."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Path, T]] = deque()

    def put(self, path: Path, what: T) -> None:
        """Called on the worker."""
        self._waiting.append((path, what))

    def drain(self, take: Callable[[Path, T], int | None]) -> Sequence[int]:
        """Hand everything that waits to `take`; return the places that it names."""
        places = []
        while self._waiting:
            place = take(*self._waiting.popleft())
            if place is not None:
                places.append(place)
        return places


def state_chip(item: Item) -> tuple[str, Tone]:
    """How a file stands, as the words and the tone of its chip."""
    return words.state_words(item.state.value, bool(item.kinds()))


def gives_away(item: Item) -> str:
    """What a file gives away, in a few words, or why it is refused."""
    if item.reason:
        return words.reason(item.reason)
    if item.inspection is None:
        return ""
    return words.kinds_in_words(item.kinds()) or words.nothing_found()
