"""The half of `verify` that looks at records: each against what the journal says of it."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Protocol
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from pydantic import ValidationError
from sqlalchemy import Engine, create_engine, select
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from actdesk.data.list_rows import DERIVERS
from actdesk.data.reading import as_value
from actdesk.data.tables import ROWS
from actdesk.domain.base import Kind, Record

CHUNK = 500
Said = tuple[UUID, dict[str, Any] | None, bool]


class Finder(Protocol):
    """Takes a problem's code and facts."""

    def __call__(self, code: str, **facts: str | int) -> None: ...


def check_kind(connection: Any, engine: Engine, kind: Kind, said: Iterable[Said], problem: Finder) -> None:
    """Compare every record of a kind with the journal's last word on it, in both directions.

    `engine` is the one that `engine_on` made of this connection before the snapshot began.
    """
    entries = iter(said)
    with Session(engine) as session:
        while chunk := list(islice(entries, CHUNK)):
            present = dict(_values(session, kind, [record_id for record_id, _, _ in chunk], problem))
            for record_id, state, whole in chunk:
                _compare(kind, record_id, state, whole, present, problem)
    unsaid = connection.execute(
        f'SELECT id FROM "{kind.value}" WHERE id NOT IN (SELECT record_id FROM journal WHERE kind = ?)',  # noqa: S608
        (kind.value,),
    )
    for (record_id,) in unsaid:
        problem("record_not_in_journal", kind=kind.value, id=str(record_id))


def _compare(
    kind: Kind, record_id: UUID, state: dict[str, Any] | None, whole: bool, present: dict[UUID, Any], problem: Finder
) -> None:
    facts = {"kind": kind.value, "id": record_id.hex}
    if state is None:
        if record_id in present:
            problem("record_not_in_journal", **facts)
    elif record_id not in present:
        problem("record_missing", **facts)
    elif present[record_id] is not None and whole:
        now = present[record_id].model_dump(mode="json")
        if any(now[name] != value for name, value in state.items() if name in now):
            problem("record_changed", **facts)


def _values(session: Session, kind: Kind, ids: list[UUID], problem: Finder) -> Iterator[tuple[UUID, Record | None]]:
    """Yield the records that are there; one that is no valid value any more comes as None and is reported."""
    row_class: Any = ROWS[kind]
    try:
        rows = list(session.scalars(select(row_class).where(row_class.id.in_(ids))))
    except (ValueError, LookupError, TypeError):  # one row's column does not hold what its type says
        rows = [row for record_id in ids if (row := _one(session, kind, record_id, problem)) is not None]
    for row in rows:
        try:
            yield row.id, as_value(kind, row)
        except ValidationError:
            problem("record_unreadable", kind=kind.value, id=row.id.hex)
            yield row.id, None
    session.expunge_all()


def _one(session: Session, kind: Kind, record_id: UUID, problem: Finder) -> Any:
    try:
        return session.get(ROWS[kind], record_id)
    except (ValueError, LookupError, TypeError):
        problem("record_unreadable", kind=kind.value, id=record_id.hex)
        return None


def check_attachments(connection: Any, problem: Finder) -> None:
    """Every attachment's bytes are there, and are the bytes whose hash it bears."""
    missing = connection.execute("SELECT id FROM attachment WHERE sha256 NOT IN (SELECT sha256 FROM blob)")
    for (record_id,) in missing:
        problem("attachment_missing", id=str(record_id))
    for sha256, data in connection.execute("SELECT sha256, data FROM blob"):
        if hashlib.sha256(data).hexdigest() != sha256:
            problem("attachment_changed", sha256=str(sha256))


def check_lists(connection: Any, problem: Finder) -> None:
    """Every record that belongs in a list has its line, and every line its searchable text."""
    for kind in DERIVERS:
        stale = connection.execute(
            f'SELECT (SELECT count(*) FROM "{kind.value}") - '  # noqa: S608
            "(SELECT count(*) FROM list_item WHERE kind = ?)",
            (kind.value,),
        ).fetchone()[0]
        if stale:
            problem("lists_stale", kind=kind.value)
    lines, texts = connection.execute(
        "SELECT (SELECT count(*) FROM list_item), (SELECT count(*) FROM search)"
    ).fetchone()
    if lines != texts:
        problem("lists_stale", kind="search")


def engine_on(connection: Any) -> Engine:
    """Let SQLAlchemy read through a connection that is open already; to be made before its transaction begins.

    An engine's first connect rolls back what it finds open: that happens here.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connection,
        poolclass=StaticPool,
        isolation_level="AUTOCOMMIT",  # the snapshot is the caller's: no BEGIN, no ROLLBACK from here
        skip_autocommit_rollback=True,
        pool_reset_on_return=None,
    )
    engine.connect().close()
    return engine
