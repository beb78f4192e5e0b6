"""The journal's tables: writing entries into the chain, reading them back. Only the unit of work writes."""

import json
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, and_, delete, func, insert, null, or_, select

from actdesk.data.tables import journal, journal_content, journal_signature, meta
from actdesk.domain.base import Kind, new_id
from actdesk.domain.hlc import HybridTime
from actdesk.domain.journal import GENESIS, Act, Altered, Change, Entry, Touched, canonical, commitment, entry_hash
from actdesk.domain.signatures import Role, key_ids_in


@dataclass(frozen=True)
class Pending:
    """What one record's entry will hold."""

    kind: Kind
    record_id: UUID
    change: Change
    label: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True)
class Head:
    """The end of the chain: how many entries, the last hash, the last time."""

    seq: int
    hash: str
    time: HybridTime


def head(connection: Connection) -> Head:
    row = connection.execute(
        select(journal.c.seq, journal.c.hash, journal.c.time).order_by(journal.c.seq.desc()).limit(1)
    ).first()
    return Head(row.seq, row.hash, HybridTime.parse(row.time)) if row else Head(0, GENESIS, HybridTime(0))


def device(connection: Connection) -> str:
    """The id of this workstation's store."""
    return str(connection.execute(select(meta.c.value).where(meta.c.key == "device")).scalar_one())


def append(
    connection: Connection,
    pending: Sequence[Pending],
    *,
    act_id: UUID,
    act: str,
    officer_id: UUID,
    now: datetime,
    undoes: UUID | None = None,
    signers: str = "",
) -> tuple[str, ...]:
    """Write one entry per changed record at the end of the chain, inside the caller's transaction.

    Returns the entries' hashes, which is what `signatures.write` signs; `signers` says by which keys.
    """
    end = head(connection)
    dev = device(connection)
    headers, contents = [], []
    seq, previous, time = end.seq, end.hash, end.time
    for item in pending:
        seq += 1
        time = time.after(int(now.timestamp() * 1000))
        salt = secrets.token_hex(32)
        body = canonical({"label": item.label, "before": item.before, "after": item.after})
        header = {
            "seq": seq,
            "id": new_id(at_ms=time.ms).hex,
            "device": dev,
            "counter": seq,
            "time": str(time),
            "officer": officer_id.hex,
            "act_id": act_id.hex,
            "act": act,
            "undoes": undoes.hex if undoes else None,
            "signers": signers,
            "kind": item.kind.value,
            "record_id": item.record_id.hex,
            "change": item.change.value,
            "commitment": commitment(salt, body),
            "previous": previous,
        }
        previous = header["hash"] = entry_hash(previous, header, str(header["commitment"]))
        headers.append(header)
        contents.append({"entry_id": header["id"], "salt": salt, "body": body})
    connection.execute(insert(journal), headers)
    connection.execute(insert(journal_content), contents)
    return tuple(str(header["hash"]) for header in headers)


def forget(connection: Connection, records: Collection[tuple[Kind, UUID]]) -> None:
    """Delete the content of every entry on these records; what stays is who did what to which record, and when."""
    for kind, record_id in records:
        entries = select(journal.c.id).where(journal.c.kind == kind.value, journal.c.record_id == record_id.hex)
        connection.execute(delete(journal_content).where(journal_content.c.entry_id.in_(entries)))


def entries_of(connection: Connection, kind: Kind, record_ids: Sequence[UUID], *, limit: int) -> list[Entry]:
    """Return the newest entries on these records, newest first."""
    return _entries(
        connection,
        journal.c.kind == kind.value,
        journal.c.record_id.in_([r.hex for r in record_ids]),
        limit=limit,
    )


def entries_of_act(connection: Connection, act_id: UUID) -> list[Entry]:
    """Return the entries of one act, newest first."""
    return _entries(connection, journal.c.act_id == act_id.hex, limit=None)


def latest_entries(connection: Connection, *, limit: int, before_seq: int | None = None) -> list[Entry]:
    """Return the newest entries of the whole store, newest first."""
    where = [journal.c.seq < before_seq] if before_seq is not None else []
    return _entries(connection, *where, limit=limit)


def entries_since(connection: Connection, kind: Kind, moment: datetime) -> list[Entry]:
    """Return the entries on a kind of record from this moment on, newest first.

    Times are kept as text that sorts as they do; the chain's order is that of their numbers.
    """
    start = str(HybridTime(int(moment.timestamp() * 1000)))
    return _entries(connection, journal.c.kind == kind.value, journal.c.time >= start, limit=None)


def altered_since(connection: Connection, kind: Kind, moment: datetime, fields: Collection[str]) -> list[Altered]:
    """Return what these fields held before each change of one of them from this moment on, newest first.

    With the making of the records that were changed, which says nothing; what was erased is left out.
    """
    start = str(HybridTime(int(moment.timestamp() * 1000)))
    of_kind = (journal.c.kind == kind.value, journal.c.time >= start)
    named = or_(*(func.json_type(journal_content.c.body, f"$.before.{field}").is_not(None) for field in fields))
    changes = (
        select(journal.c.seq, journal.c.record_id, journal.c.time, journal_content.c.body)
        .join(journal_content, journal_content.c.entry_id == journal.c.id)
        .where(*of_kind, journal.c.change == Change.UPDATE.value, named)
    )
    changed = changes.subquery().c.record_id
    made = select(journal.c.seq, journal.c.record_id, journal.c.time, null().label("body")).where(
        *of_kind, journal.c.change == Change.CREATE.value, journal.c.record_id.in_(select(changed))
    )
    rows = sorted([*connection.execute(changes), *connection.execute(made)], key=lambda row: -row.seq)
    return [
        Altered(
            record_id=UUID(row.record_id),
            at=datetime.fromtimestamp(HybridTime.parse(row.time).ms / 1000, UTC),
            before=json.loads(row.body)["before"] if row.body is not None else None,
        )
        for row in rows
    ]


def touched_since(connection: Connection, seq: int) -> list[Touched]:
    """Count, per kind of record, what was added, changed and removed after this entry; each record once.

    What was added and removed again in between counts as neither.
    """
    made, gone = (func.max(journal.c.change == change.value) for change in (Change.CREATE, Change.DELETE))
    records = (
        select(journal.c.kind, journal.c.record_id, made.label("made"), gone.label("gone"))
        .where(journal.c.seq > seq)
        .group_by(journal.c.kind, journal.c.record_id)
        .subquery()
    )
    counted = select(records.c.kind, records.c.made, records.c.gone, func.count().label("n"))
    found: dict[str, dict[str, int]] = {}
    for row in connection.execute(counted.group_by(records.c.kind, records.c.made, records.c.gone)):
        what = "both" if row.made and row.gone else "added" if row.made else "removed" if row.gone else "changed"
        found.setdefault(row.kind, {})[what] = row.n
    return [
        Touched(Kind(kind), told.get("added", 0), told.get("changed", 0), told.get("removed", 0))
        for kind, told in sorted(found.items())
    ]


def holds_end(connection: Connection, end: str) -> bool:
    """True if the entry of this number has this hash ("number:hash")."""
    number, _, digest = end.partition(":")
    if not number.isdecimal():
        return False
    return connection.scalar(select(journal.c.hash).where(journal.c.seq == int(number))) == digest


def acts_of(connection: Connection, officer_id: UUID, *, limit: int, only: Collection[str] | None = None) -> list[Act]:
    """Return the officer's last acts, oldest first, each named by its first entry; of these names alone, if given.

    Acts whose content was erased are left out: they can't be taken back.
    """
    named = [] if only is None else [journal.c.act.in_(sorted(only))]
    first = (
        select(journal.c.act_id, func.min(journal.c.seq).label("seq"))
        .where(journal.c.officer == officer_id.hex, *named)
        .group_by(journal.c.act_id)
        .order_by(func.min(journal.c.seq).desc())
        .limit(limit)
        .subquery()
    )
    rows = connection.execute(
        select(journal.c.act_id, journal.c.act, journal.c.undoes, journal.c.signers, journal_content.c.body)
        .join(first, journal.c.seq == first.c.seq)
        .join(journal_content, journal_content.c.entry_id == journal.c.id)
        .order_by(journal.c.seq)
    )
    return [
        Act(
            id=UUID(r.act_id),
            name=r.act,
            label=json.loads(r.body)["label"],
            undoes=UUID(r.undoes) if r.undoes else None,
            seconded=len(key_ids_in(r.signers)) > 1,
        )
        for r in rows
    ]


def _entries(connection: Connection, *where: Any, limit: int | None) -> list[Entry]:
    by_second = and_(journal_signature.c.act_id == journal.c.act_id, journal_signature.c.role == Role.SECOND.value)
    rows = connection.execute(
        select(journal, journal_content.c.body, journal_signature.c.officer.label("second"))
        .outerjoin(journal_content, journal_content.c.entry_id == journal.c.id)
        .outerjoin(journal_signature, by_second)
        .where(*where)
        .order_by(journal.c.seq.desc())
        .limit(limit)
    )
    return [_entry(row) for row in rows.mappings()]


def _entry(row: RowMapping) -> Entry:
    content = json.loads(row["body"]) if row["body"] is not None else None
    return Entry(
        seq=row["seq"],
        id=row["id"],
        at=datetime.fromtimestamp(HybridTime.parse(row["time"]).ms / 1000, UTC),
        officer_id=UUID(row["officer"]),
        act_id=UUID(row["act_id"]),
        act=row["act"],
        undoes=UUID(row["undoes"]) if row["undoes"] else None,
        kind=Kind(row["kind"]),
        record_id=UUID(row["record_id"]),
        change=Change(row["change"]),
        label=content["label"] if content else "",
        before=content["before"] if content else None,
        after=content["after"] if content else None,
        erased=content is None,
        second_id=UUID(row["second"]) if row["second"] else None,
    )


def newest(connection: Connection, kind: Kind) -> int:
    """Return the number of the newest entry on a kind of record; 0 where there is none."""
    statement = select(func.coalesce(func.max(journal.c.seq), 0)).where(journal.c.kind == kind.value)
    return int(connection.execute(statement).scalar_one())
