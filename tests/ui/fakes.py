"""Fakes that a screen is tested with: lists in memory, a desk with what the shell asks, a context that remembers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from actdesk.domain.base import Changes, Kind
from actdesk.domain.journal import Act
from actdesk.domain.lists import LIST_COLUMNS, Hit, ListQuery, ListRow
from actdesk.services.history import NextUndo
from actdesk.ui.context import ChangeHub, ScreenContext
from actdesk.ui.drafts import DraftKeeper
from actdesk.ui.jobs import Jobs
from actdesk.ui.settings_store import MemoryPreferences


class FakeLists:
    """A `ListSource` over rows in memory; `asked` remembers every question."""

    def __init__(self, rows: Sequence[ListRow] = ()) -> None:
        self.rows_kept = list(rows)
        self.asked: list[tuple[str, ListQuery, int, int]] = []
        self.fails: Exception | None = None

    def count(self, query: ListQuery) -> int:
        self._hear("count", query)
        return len(self._found(query))

    def page(self, query: ListQuery, offset: int, limit: int) -> tuple[ListRow, ...]:
        self._hear("page", query, offset, limit)
        return tuple(self._found(query)[offset : offset + limit])

    def position(self, query: ListQuery, record_id: UUID) -> int | None:
        self._hear("position", query)
        return next((n for n, row in enumerate(self._found(query)) if row.id == record_id), None)

    def rows(self, ids: Sequence[UUID]) -> tuple[ListRow, ...]:
        return tuple(row for row in self.rows_kept if row.id in set(ids))

    def counts_by(self, kind: Kind, column: str) -> dict[str, int]:
        counts: dict[str, int] = {}
        for row in self.rows_kept:
            counts[row.cells.get(column, "")] = counts.get(row.cells.get(column, ""), 0) + 1
        return counts

    def search(self, words: str, *, limit: int = 20) -> tuple[Hit, ...]:
        found = self._found(ListQuery(Kind.ACCOUNT, text=words))[:limit]
        return tuple(Hit(Kind.ACCOUNT, row.id, next(iter(row.cells.values()), ""), "") for row in found)

    def pages_asked(self) -> int:
        return sum(what == "page" for what, *_ in self.asked)

    def _hear(self, what: str, query: ListQuery, offset: int = 0, limit: int = 0) -> None:
        self.asked.append((what, query, offset, limit))
        if self.fails is not None:
            raise self.fails

    def _found(self, query: ListQuery) -> list[ListRow]:
        rows = [row for row in self.rows_kept if self._fits(row, query)]
        key = query.sort or LIST_COLUMNS[query.kind][0].key

        def place(row: ListRow) -> tuple[str, str]:
            return row.cells.get(key, ""), str(row.id)

        if query.sort or query.descending:
            rows.sort(key=place, reverse=query.descending)
        return rows

    @staticmethod
    def _fits(row: ListRow, query: ListQuery) -> bool:
        text = query.text.casefold()
        said = not text or any(text in cell.casefold() for cell in row.cells.values())
        return said and all(row.cells.get(key, "") in codes for key, codes in query.where.items())


@dataclass
class FakeHistory:
    """Undo and redo that remember how often they were asked."""

    undo_act: Act | None = None
    redo_act: Act | None = None
    done: list[str] = field(default_factory=list)

    def undoable(self) -> Act | None:
        return self.undo_act

    def next_undo(self) -> NextUndo | None:
        return NextUndo(self.undo_act, None, earlier=False) if self.undo_act else None

    def redoable(self) -> Act | None:
        return self.redo_act

    def undo(self) -> Changes:
        self.done.append("undo")
        return Changes()

    def redo(self) -> Changes:
        self.done.append("redo")
        return Changes()


class FakeNotifier:
    """Remembers what the officer was told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.undos: list[Callable[[], None] | None] = []
        self.explained: list[Exception] = []

    def tell(self, message: str, *, undo: Callable[[], None] | None = None) -> None:
        self.told.append(message)
        self.undos.append(undo)

    def explain(self, error: Exception) -> None:
        self.explained.append(error)


class FakeNavigator:
    """Remembers where a screen led to."""

    def __init__(self) -> None:
        self.records: list[tuple[Kind, UUID]] = []
        self.clauses: list[str] = []
        self.screens: list[str] = []
        self.actions: list[tuple[str, str]] = []
        self.lists: list[tuple[str, dict[str, list[str]]]] = []

    def open_list(self, screen: str, filters: Mapping[str, Sequence[str]]) -> None:
        self.lists.append((screen, {key: [str(code) for code in codes] for key, codes in filters.items()}))

    def open_record(self, kind: Kind, record_id: UUID) -> None:
        self.records.append((kind, record_id))

    def open_clause(self, clause_id: str) -> None:
        self.clauses.append(clause_id)

    def open_screen(self, key: str) -> None:
        self.screens.append(key)

    def run_action(self, screen: str, action: str) -> None:
        self.actions.append((screen, action))


class FakeDrafts:
    """Nothing was left, and nothing is kept."""

    def mine(self) -> tuple[()]:
        return ()


def fake_desk(**services: Any) -> Any:
    """A desk of fakes: `lists`, `history`, `officer`, `preferences`, and whatever is named."""
    parts: dict[str, Any] = {
        "lists": FakeLists(),
        "history": FakeHistory(),
        "officer": SimpleNamespace(name="Amara Okoye", email="amara@example.org"),
        "preferences": MemoryPreferences(),
        "drafts": FakeDrafts(),
    }
    return SimpleNamespace(**{**parts, **services})


def fake_context(desk: Any, jobs: Jobs) -> ScreenContext:
    """A context for one screen alone; its notifier and navigator are the fakes above."""
    notifier = FakeNotifier()
    drafts = DraftKeeper(desk.drafts, jobs, jobs) if hasattr(desk, "drafts") else None
    if drafts is not None:
        drafts.failed.connect(notifier.explain)
        drafts.load()
    return ScreenContext(
        desk=desk,
        jobs=jobs,
        notifier=notifier,
        navigator=FakeNavigator(),
        preferences=MemoryPreferences(),
        changes=ChangeHub(jobs),
        drafts=drafts,
    )
