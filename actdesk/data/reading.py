"""Reading values out of the store: by id, by fields, and their history. Rows stay behind this line."""

import itertools
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import String, Uuid, func, inspect, select, type_coerce
from sqlmodel import Session

from actdesk.data import journal, redaction
from actdesk.data.tables import ROWS, blob
from actdesk.domain.base import Kind, Record, Refused
from actdesk.domain.catalogue import KINDS, VALUES
from actdesk.domain.journal import Act, Altered, Entry, Touched
from actdesk.domain.redaction import Mentions, Names

R = TypeVar("R", bound=Record)
_A_STEP = 200  # records or entries between two looks whether it shall stop
CHUNK = 500  # below SQLite's limit of bound values, and small enough to keep one statement's plan cheap


def as_value(kind: Kind, row: Any) -> Any:
    """Return the row's domain value, validated anew."""
    value_class = VALUES[kind]
    return value_class.model_validate({name: getattr(row, name) for name in value_class.model_fields})


def _wheres(kind: type[Record], equal: dict[str, Any]) -> Iterator[list[Any]]:
    """Yield what finds the records whose fields equal these values; a long list of values is asked for in parts."""
    row_class: Any = ROWS[KINDS[kind]]
    lists = {k: list(v) for k, v in equal.items() if isinstance(v, list | tuple | set | frozenset)}
    plain = [getattr(row_class, k) == v for k, v in equal.items() if k not in lists]
    if len(lists) > 1:
        raise ValueError("one list of values at a time")
    if not lists:
        yield plain
    for name, wanted in lists.items():
        for start in range(0, len(wanted), CHUNK):
            yield [*plain, getattr(row_class, name).in_(wanted[start : start + CHUNK])]


class SqlReader:
    """Reads within one session; what it returns are frozen values."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, kind: type[R], record_id: UUID) -> R:
        """Return the record. Raises `Refused("record_gone")` if it is not there."""
        row = self._session.get(ROWS[KINDS[kind]], record_id)
        if row is None or inspect(row).deleted:
            raise Refused("record_gone", kind=KINDS[kind].value)
        value: R = as_value(KINDS[kind], row)
        return value

    def get_many(self, kind: type[R], ids: Collection[UUID]) -> dict[UUID, R]:
        """Return those of these records that exist, by id."""
        return {v.id: v for v in self.find(kind, id=list(ids))}

    def find(self, kind: type[R], **equal: Any) -> list[R]:
        """Return the records whose fields equal these values, oldest first; a list means "one of these"."""
        return list(self._found(kind, equal))

    def _found(self, kind: type[R], equal: dict[str, Any]) -> Iterator[R]:
        row_class: Any = ROWS[KINDS[kind]]
        for where in _wheres(kind, equal):
            for row in self._session.scalars(select(row_class).where(*where).order_by(row_class.id)):
                yield as_value(KINDS[kind], row)

    def count(self, kind: type[Record], **equal: Any) -> int:
        statement = select(func.count()).select_from(ROWS[KINDS[kind]])
        return sum(self._session.scalar(statement.where(*where)) or 0 for where in _wheres(kind, equal))

    def pick(self, kind: type[Record], *fields: str, **equal: Any) -> list[Any]:
        """Return only these fields of the records, oldest first, as named tuples: for counting over whole tables.

        Ids come in hex and JSON fields as plain JSON, the others as the domain has them. (Making a UUID of each id
        takes longer than reading the row.)
        """
        row_class: Any = ROWS[KINDS[kind]]
        columns = [row_class.__table__.c[field] for field in fields]
        plain = [type_coerce(c, String).label(c.name) if isinstance(c.type, Uuid) else c for c in columns]
        statement = select(*plain).order_by(row_class.id)
        return [row for where in _wheres(kind, equal) for row in self._session.execute(statement.where(*where))]

    def ids(self, kind: type[Record], **equal: Any) -> list[UUID]:
        """Return the ids of the records whose fields equal these, oldest first."""
        return [UUID(row.id) for row in self.pick(kind, "id", **equal)]

    def highest(self, kind: type[Record], field: str, prefix: str) -> str | None:
        """Return the greatest text of a field that begins with `prefix`; longer counts as greater (…-1000)."""
        column = getattr(ROWS[KINDS[kind]], field)
        statement = select(column).where(column.startswith(prefix, autoescape=True))
        return self._session.scalars(statement.order_by(func.length(column).desc(), column.desc()).limit(1)).first()

    def blob(self, sha256: str) -> bytes:
        """Return the bytes kept under this hash. Raises `Refused("record_gone")`."""
        data = self._session.scalar(select(blob.c.data).where(blob.c.sha256 == sha256))
        if data is None:
            raise Refused("record_gone", kind=Kind.ATTACHMENT.value)
        return bytes(data)

    def mentions(self, names: Names, step: Callable[[int, int], None] | None = None) -> Mentions:
        """Return where a name stands in the whole store; `step` hears how much is read, and may raise to stop."""
        connection = self._session.connection()
        total = sum(self.count(value) for value in VALUES.values()) + journal.head(connection).seq
        seen = itertools.count(1)

        def tick() -> None:
            done = next(seen)
            if step is not None and done % _A_STEP == 0:
                step(min(done, total), total)

        kept = ((kind, record) for kind, value in VALUES.items() for record in self.find(value))
        return redaction.find(connection, kept, names, tick=tick).told()

    def history(self, kind: type[Record], ids: Sequence[UUID], *, limit: int = 200) -> list[Entry]:
        """Return the journal's newest entries on these records, newest first."""
        return journal.entries_of(self._session.connection(), KINDS[kind], ids, limit=limit)

    def latest(self, *, limit: int = 200, before_seq: int | None = None) -> list[Entry]:
        return journal.latest_entries(self._session.connection(), limit=limit, before_seq=before_seq)

    def journal_end(self) -> str:
        """The last entry of the journal, "number:hash": what a report carries out; "" in a new store."""
        end = journal.head(self._session.connection())
        return f"{end.seq}:{end.hash}" if end.seq else ""

    def holds_end(self, end: str) -> bool:
        return journal.holds_end(self._session.connection(), end)

    def entries_since(self, kind: Kind, moment: datetime) -> list[Entry]:
        """Return the entries on this kind of record that were made at this moment or later, newest first."""
        return journal.entries_since(self._session.connection(), kind, moment)

    def altered_since(self, kind: Kind, moment: datetime, fields: Collection[str]) -> list[Altered]:
        """Return what these fields held before each change of one of them from this moment on, newest first."""
        return journal.altered_since(self._session.connection(), kind, moment, fields)

    def touched_since(self, seq: int) -> list[Touched]:
        return journal.touched_since(self._session.connection(), seq)

    def newest_entry(self, kind: type[Record]) -> int:
        """Return the number of the newest journal entry on a kind of record: another one, other records."""
        return journal.newest(self._session.connection(), KINDS[kind])

    def entries_of_act(self, act_id: UUID) -> list[Entry]:
        return journal.entries_of_act(self._session.connection(), act_id)

    def acts_of(self, officer_id: UUID, *, limit: int, only: Collection[str] | None = None) -> list[Act]:
        return journal.acts_of(self._session.connection(), officer_id, limit=limit, only=only)
