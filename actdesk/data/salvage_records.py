"""The records of a salvaged store, each set against the journal: mended from it, or told to it."""

from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy import delete, insert
from sqlmodel import Session

from actdesk.data.engine import connect, faults_translated, make_engine
from actdesk.data.journal import Pending
from actdesk.data.reading import as_value
from actdesk.data.tables import ROWS
from actdesk.data.unit_of_work import column_values
from actdesk.data.verify import journal_says
from actdesk.domain.base import Kind, Record
from actdesk.domain.catalogue import VALUES
from actdesk.domain.journal import Change
from actdesk.domain.labels import label
from actdesk.domain.records import Officer

CHUNK = 500
NAMELESS = "…"  # an officer of whom nothing but the passphrase is left


@dataclass
class Mended:
    """How many records the journal gave back, and which of them may have been changed in a part that is lost."""

    count: int = 0
    doubtful: set[tuple[Kind, UUID]] = field(default_factory=set)


def mend(made: Path, key: bytes | bytearray, *, journal_whole: bool, officer: UUID) -> Mended:
    """Bring back what is missing or contradicts a whole journal; then leave out what points to nothing.

    A journal with gaps may have had a later word on what it gives back: such a record is doubtful.
    """
    mended = Mended()
    engine = make_engine(made, key, foreign_keys=False)
    reader = connect(made, key, read_only=True)
    try:
        with faults_translated(), Session(engine) as session:
            for kind in VALUES:
                for record_id, state, whole, present in _compared(reader, session, kind):
                    wrong = present is None or (journal_whole and whole and state and _differs(present, state))
                    if wrong and state and whole and _rewrite(session, kind, record_id, state, journal_whole):
                        mended.count += 1
                        mended.doubtful |= set() if journal_whole else {(kind, record_id)}
                    elif present is None:
                        _remove(session, kind, record_id)  # a row that is no valid record
                    elif journal_whole and state is None and present is not None:
                        _remove(session, kind, record_id)
            if session.get(ROWS[Kind.OFFICER], officer) is None:
                values = column_values(Kind.OFFICER, Officer.made(id=officer, name=NAMELESS))
                session.execute(insert(ROWS[Kind.OFFICER]), [values])
            session.commit()
    finally:
        reader.close()
        engine.dispose()
    _settle_references(made, key)
    return mended


def differences(made: Path, key: bytes | bytearray, doubtful: Collection[tuple[Kind, UUID]]) -> Iterator[Pending]:
    """Yield an entry for every record that is not what the journal says of it, is gone, or is doubtful."""
    engine = make_engine(made, key, read_only=True)
    try:
        with closing(connect(made, key, read_only=True)) as reader, Session(engine) as session:
            for kind in VALUES:
                for record_id, state, whole, present in _compared(reader, session, kind):
                    if present is None and state is not None:
                        yield Pending(kind, record_id, Change.DELETE, _name(state), state or None, None)
                    elif present is not None and (not whole or state is None):
                        yield _found(kind, present, None)  # a content is lost: this one is said anew, whole
                    elif present is not None and state is not None and _differs(present, state):
                        yield _found(kind, present, state)
                    elif present is not None and (kind, record_id) in doubtful:
                        yield Pending(kind, record_id, Change.UPDATE, label(present), {}, {})
                for present in _unsaid(reader, session, kind):
                    yield _found(kind, present, None)
    finally:
        engine.dispose()


def _found(kind: Kind, present: Record, state: dict[str, Any] | None) -> Pending:
    now = present.model_dump(mode="json")
    if not state:
        return Pending(kind, present.id, Change.CREATE, label(present), None, now)
    fields = [name for name in now if now[name] != state.get(name)]
    before, after = {f: state.get(f) for f in fields}, {f: now[f] for f in fields}
    return Pending(kind, present.id, Change.UPDATE, label(present), before, after)


def _compared(
    reader: Any, session: Session, kind: Kind
) -> Iterator[tuple[UUID, dict[str, Any] | None, bool, Record | None]]:
    """Yield what the journal says of each record (state, None: removed; whether it is whole) and what is there."""
    said = journal_says(reader, kind)
    while chunk := list(islice(said, CHUNK)):
        for record_id, state, whole in chunk:
            yield record_id, state, whole, _present(session, kind, record_id)
        session.expunge_all()


def _present(session: Session, kind: Kind, record_id: UUID) -> Record | None:
    """Return the record, None where there is none or its row is no valid one."""
    try:
        row = session.get(ROWS[kind], record_id)
        value: Record | None = None if row is None else as_value(kind, row)
    except (ValueError, LookupError, TypeError, ValidationError):
        return None
    return value


def _unsaid(reader: Any, session: Session, kind: Kind) -> Iterator[Record]:
    rows = reader.execute(
        f'SELECT id FROM "{kind.value}" WHERE id NOT IN (SELECT record_id FROM journal WHERE kind = ?)',  # noqa: S608
        (kind.value,),
    ).fetchall()
    for (record_id,) in rows:
        present = _present(session, kind, UUID(record_id))
        if present is not None:
            yield present


def _differs(present: Record, state: dict[str, Any]) -> bool:
    now = present.model_dump(mode="json")
    return any(now[name] != value for name, value in state.items() if name in now)


def _rewrite(session: Session, kind: Kind, record_id: UUID, state: dict[str, Any], journal_whole: bool) -> bool:
    """Put what the journal says in the record's place; False if that is no valid record either."""
    if not journal_whole and set(VALUES[kind].model_fields) - set(state):
        return False  # the entry that made it is lost: defaults would be made up
    try:
        value = VALUES[kind].model_validate(state)
    except ValidationError:
        return False
    _remove(session, kind, record_id)
    session.execute(insert(ROWS[kind]).prefix_with("OR IGNORE"), [column_values(kind, value)])
    return True


def _remove(session: Session, kind: Kind, record_id: UUID) -> None:
    row: Any = ROWS[kind]
    session.execute(delete(row).where(row.id == record_id))


def _name(state: dict[str, Any]) -> str:
    """What a lost record was called, by the field that names records of its kind."""
    return next((str(state[name]) for name in ("name", "reference", "handle", "title", "key") if state.get(name)), "")


def _settle_references(made: Path, key: bytes | bytearray) -> None:
    """Take out what points to something that is gone: the reference where it may be empty, else the record."""
    with closing(connect(made, key, foreign_keys=False)) as connection:
        connection.execute("BEGIN")
        _remove_unreadable(connection)
        connection.execute("DELETE FROM attachment WHERE sha256 NOT IN (SELECT sha256 FROM blob)")
        while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
            for table, rowid, _, number in broken:
                keys = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
                column = next(row[3] for row in keys if row[0] == number)
                info = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
                if any(row[1] == column and row[3] for row in info):
                    connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))  # noqa: S608
                else:
                    connection.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (rowid,))  # noqa: S608
        connection.execute("COMMIT")


def _remove_unreadable(connection: Any) -> None:
    """Rows that are no valid records and that the journal could not replace."""
    for kind in ROWS:
        for (record_id,) in connection.execute(f'SELECT id FROM "{kind.value}"').fetchall():  # noqa: S608
            try:
                UUID(record_id)
            except (ValueError, TypeError, AttributeError):
                connection.execute(f'DELETE FROM "{kind.value}" WHERE id = ?', (record_id,))  # noqa: S608
