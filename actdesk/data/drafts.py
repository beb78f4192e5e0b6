"""Drafts: kept in the encrypted file, beside the acts and outside the journal, until they are said or thrown away."""

import contextlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Engine, Row, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from actdesk.data.engine import faults_translated
from actdesk.data.lane import Lane
from actdesk.data.tables import draft as table
from actdesk.data.tables import draft_file
from actdesk.domain.base import Kind, Refused
from actdesk.domain.drafts import DraftNote, Place

NOTE = [table.c[name] for name in ("id", "form", "kind", "record_id", "part", "title", "saved_at", "version")]


class SqlDrafts:
    """The drafts of one open store. They are written on the lane of the acts, so that both have one order."""

    def __init__(self, writer: Engine, readers: Engine, lane: Lane) -> None:
        self._writer, self._readers, self._lane = writer, readers, lane
        self._dropped: set[UUID] = set()  # guarded by the lane
        self._turns: dict[UUID, int] = {}  # the newest turn of each draft: a slow worker never overwrites it

    def keep(
        self,
        officer_id: UUID,
        note: DraftNote,
        body: str,
        *,
        turn: int,
        wait: float,
        files: Mapping[str, bytes] | None = None,
    ) -> bool:
        """Keep a draft in place of what it was before; False if it was dropped or a later `turn` kept meanwhile.

        `files`: by SHA-256, what was dropped into the form; each is written once, and goes with the draft.
        Waits `wait` seconds for the act that is being written. Raises `EnvironmentFault`.
        """
        place = note.place
        row = {
            "id": note.id.hex,
            "officer": officer_id.hex,
            "form": place.form,
            "kind": place.kind.value if place.kind else "",
            "record_id": place.record_id.hex if place.record_id else "",
            "part": place.part,
            "version": note.version,
            "title": note.title.encode("utf-8", "replace").decode(),  # half a character would be refused by SQLite
            "saved_at": note.saved_at.isoformat(),
            "body": body,
        }
        with self._lane.taken(wait), faults_translated():
            if note.id in self._dropped or turn < self._turns.get(note.id, 0):
                return False
            statement = upsert(table).values(row)
            with self._writer.begin() as connection:
                connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=row))
                _keep_files(connection, note.id.hex, files or {})
            self._turns[note.id] = turn
            return True

    def drop(self, draft_id: UUID) -> None:
        """Overwrite a draft, here and in the write-ahead log; nothing that is still under way brings it back."""
        with self._lane.taken(), faults_translated():
            with self._writer.begin() as connection:
                found = connection.execute(delete(table).where(table.c.id == draft_id.hex)).rowcount
            self._dropped.add(draft_id)
            if found:
                self._empty_log()

    def of(self, officer_id: UUID) -> list[DraftNote]:
        """Return the officer's drafts, the newest first."""
        statement = select(*NOTE).where(table.c.officer == officer_id.hex).order_by(table.c.saved_at.desc())
        with faults_translated(), self._readers.begin() as connection:
            return [_note(row) for row in connection.execute(statement)]

    def body(self, draft_id: UUID) -> str:
        """Return what was typed. Raises `Refused("draft_gone")`."""
        with faults_translated(), self._readers.begin() as connection:
            body = connection.scalar(select(table.c.body).where(table.c.id == draft_id.hex))
        if body is None:
            raise Refused("draft_gone")
        return str(body)

    def files(self, draft_id: UUID) -> dict[str, bytes]:
        """Return what was dropped into the form, by SHA-256."""
        statement = select(draft_file.c.sha256, draft_file.c.data).where(draft_file.c.draft_id == draft_id.hex)
        with faults_translated(), self._readers.begin() as connection:
            return {row.sha256: bytes(row.data) for row in connection.execute(statement)}

    @contextmanager
    def settled(self, draft_id: UUID) -> Iterator[None]:
        """Within this block, whatever act is committed takes the draft away with it."""
        mark = _SETTLING.set(_Settling(self, draft_id))
        try:
            yield
        finally:
            _SETTLING.reset(mark)

    def mark_dropped(self, draft_id: UUID) -> None:
        """The act that is being written on the lane took the draft away."""
        self._dropped.add(draft_id)

    def _empty_log(self) -> None:
        """Bring the overwritten pages into the file now; where somebody reads, the next checkpoint does it."""
        connection = self._writer.raw_connection()
        try:
            cursor = connection.cursor()
            busy = cursor.execute("PRAGMA busy_timeout").fetchone()
            cursor.execute("PRAGMA busy_timeout = 0")
            with contextlib.suppress(Exception):
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            cursor.execute(f"PRAGMA busy_timeout = {busy[0] if busy else 0}")
            cursor.close()
        finally:
            connection.close()


@dataclass(frozen=True)
class _Settling:
    drafts: SqlDrafts
    draft_id: UUID


_SETTLING: ContextVar[_Settling | None] = ContextVar("settling", default=None)


def drop_settled(connection: Connection) -> None:
    """Take away, with the act that is being committed, the draft that it says (`SqlDrafts.settled`)."""
    if settling := _SETTLING.get():
        connection.execute(delete(table).where(table.c.id == settling.draft_id.hex))


def mark_settled() -> None:
    """The act is committed: what is still under way must not bring its draft back."""
    if settling := _SETTLING.get():
        settling.drafts.mark_dropped(settling.draft_id)


def forget(connection: Connection, record_ids: Collection[UUID]) -> None:
    """A record is erased for good: so is what anybody was writing about it."""
    connection.execute(delete(table).where(table.c.record_id.in_([i.hex for i in record_ids])))


def _keep_files(connection: Connection, draft_id: str, files: Mapping[str, bytes]) -> None:
    """Write what is not there yet, and take away what was left out again."""
    mine = draft_file.c.draft_id == draft_id
    there = set(connection.scalars(select(draft_file.c.sha256).where(mine)))
    if gone := there - files.keys():
        connection.execute(delete(draft_file).where(mine, draft_file.c.sha256.in_(gone)))
    for sha256 in files.keys() - there:
        connection.execute(insert(draft_file).values(draft_id=draft_id, sha256=sha256, data=files[sha256]))


def _note(row: Row[tuple[str, ...]]) -> DraftNote:
    told = row._mapping
    return DraftNote(
        id=UUID(told["id"]),
        place=Place(
            told["form"],
            Kind(told["kind"]) if told["kind"] in set(Kind) else None,
            UUID(told["record_id"]) if told["record_id"] else None,
            told["part"],
        ),
        title=told["title"],
        saved_at=datetime.fromisoformat(told["saved_at"]),
        version=int(told["version"]),
    )
