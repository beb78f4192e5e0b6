"""A store in memory behind the services' own port: for thousands of histories, where a file would only cost time."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar
from uuid import UUID

from actdesk.domain.base import Changes, Record, Refused
from tests.builders import FakeClock

R = TypeVar("R", bound=Record)
Kept = dict[type[Record], dict[UUID, Record]]


class MemoryStore:
    """Acts are whole or not at all, as in a real store; there is no journal."""

    def __init__(self, officer_id: UUID, clock: FakeClock, *records: Record) -> None:
        self.officer_id, self._clock = officer_id, clock
        self.kept: Kept = {}
        for record in records:
            self.kept.setdefault(type(record), {})[record.id] = record

    @contextmanager
    def read(self) -> Iterator["MemoryUnit"]:
        yield MemoryUnit(self, self._clock)

    @contextmanager
    def act(self, _name: str, **_options: Any) -> Iterator["MemoryUnit"]:
        yield MemoryUnit(self, self._clock)


class MemoryUnit:
    """Reads and writes on a copy; `commit` puts it in the store's place."""

    def __init__(self, store: MemoryStore, clock: FakeClock) -> None:
        self._store = store
        self._kept: Kept = {kind: dict(records) for kind, records in store.kept.items()}
        self.officer_id, self.now, self.today = store.officer_id, clock.now(), clock.today()

    def get(self, kind: type[R], record_id: UUID) -> R:
        found = self._kept.get(kind, {}).get(record_id)
        if found is None:
            raise Refused("record_gone")
        assert isinstance(found, kind)
        return found

    def find(self, kind: type[R], **equal: Any) -> list[R]:
        wanted = {k: v if isinstance(v, list) else [v] for k, v in equal.items()}
        records = self._kept.get(kind, {}).values()
        return [r for r in records if isinstance(r, kind) and all(getattr(r, k) in v for k, v in wanted.items())]

    def get_many(self, kind: type[R], ids: Collection[UUID]) -> dict[UUID, R]:
        return {r.id: r for r in self.find(kind, id=list(ids))}

    def count(self, kind: type[Record], **equal: Any) -> int:
        return len(self.find(kind, **equal))

    def highest(self, kind: type[Record], field: str, prefix: str) -> str | None:
        found = [getattr(r, field) for r in self.find(kind) if getattr(r, field).startswith(prefix)]
        return max(found, key=lambda text: (len(text), text), default=None)

    def history(self, _kind: type[Record], _ids: Sequence[UUID], **_options: Any) -> list[Any]:
        return []

    def add(self, record: R) -> R:
        self._kept.setdefault(type(record), {})[record.id] = record
        return record

    put = add

    def remove(self, kind: type[Record], record_id: UUID) -> None:
        del self._kept[kind][record_id]

    def forget(self, kind: type[Record], record_id: UUID) -> None:
        """There is no journal to forget in."""

    def commit(self) -> Changes:
        self._store.kept = self._kept
        return Changes()
