"""One act of one officer, whole or not at all; it writes its own journal entries and list items."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, text, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from actdesk.data import drafts, journal, redaction, scouring, signatures
from actdesk.data.list_affected import affected
from actdesk.data.list_rows import DERIVERS, Context, ListItem, derive
from actdesk.data.reading import SqlReader
from actdesk.data.signatures import Signer
from actdesk.data.tables import METADATA, ROWS, SORT_KEYS, blob, list_item
from actdesk.domain.base import Changes, Kind, Record, Refused, new_id
from actdesk.domain.catalogue import KINDS, VALUES
from actdesk.domain.clocks import SETTING_KEYS, clocks_from
from actdesk.domain.journal import Change
from actdesk.domain.labels import label
from actdesk.domain.records import Attachment, OfficerKey, Setting
from actdesk.domain.redaction import Mentions, Names
from actdesk.domain.signatures import signers_field

R = TypeVar("R", bound=Record)
BATCH = 500
JSON_FIELDS: dict[Kind, frozenset[str]] = {
    kind: frozenset(c.name for c in METADATA.tables[kind.value].columns if type(c.type).__name__ == "JSON")
    for kind in VALUES
}


class SqlUnitOfWork(SqlReader):
    """Reads and writes within one transaction. `commit` is the only way out that keeps anything."""

    def __init__(
        self,
        session: Session,
        *,
        act: str,
        officer_id: UUID,
        now: datetime,
        context: Context,
        undoes: UUID | None,
        signers: Sequence[Signer] = (),
    ) -> None:
        super().__init__(session)
        self.act_id = new_id()
        self.officer_id, self.now, self.today = officer_id, now, context.today
        self._act = act
        self._context, self._undoes, self._signers = context, undoes, signers
        self._before: dict[tuple[Kind, UUID], Record | None] = {}
        self._after: dict[tuple[Kind, UUID], Record | None] = {}
        self._forgotten: set[tuple[Kind, UUID]] = set()
        self._moved: dict[Kind, set[UUID]] = {}  # records that did not change, but are due on another day
        self._taken_over: list[journal.Pending] = []
        self._redacted: list[tuple[Names, redaction.Within]] = []
        self._marked: set[tuple[Kind, UUID]] = set()  # records whose contents in the journal this act erases
        self.committed: Changes | None = None

    def add(self, record: R) -> R:
        """Keep a new record. Raises `Refused("already_exists")` where its id or a unique field is taken."""
        kind = KINDS[type(record)]
        self._note(kind, record.id, None, record)
        self._session.add(ROWS[kind](**column_values(kind, record)))
        self._flush(kind)
        return record

    def add_all(self, records: Sequence[Record]) -> None:
        """Keep many new records of one kind at once, in their order: what an import does. Raises as `add`."""
        if not records:
            return
        kind = KINDS[type(records[0])]
        for record in records:
            self._note(kind, record.id, None, record)
        try:
            self._session.execute(insert(ROWS[kind]), [column_values(kind, record) for record in records])
        except IntegrityError as error:
            raise self._refusal(error, kind, "already_exists") from None

    def put(self, record: R) -> R:
        """Keep a changed record. Raises `Refused("record_gone")` if it is not in the store."""
        kind = KINDS[type(record)]
        before = self.get(type(record), record.id)
        self._note(kind, record.id, before, record)
        row = self._session.get(ROWS[kind], record.id)
        for name, value in column_values(kind, record).items():
            setattr(row, name, value)
        self._flush(kind)
        return record

    def remove(self, kind: type[Record], record_id: UUID) -> None:
        """Delete a record; the journal keeps the tombstone. Raises `Refused("still_referenced")`."""
        self._note(KINDS[kind], record_id, self.get(kind, record_id), None)
        self._session.delete(self._session.get(ROWS[KINDS[kind]], record_id))
        self._flush(KINDS[kind], code="still_referenced")

    def forget(self, kind: type[Record], record_id: UUID) -> None:
        """Erase for good, with this act, what the journal says of a record: this act's own entry on it too.

        The chain still verifies. The bytes of a forgotten attachment go with it, unless another one names them.
        """
        self._forgotten.add((KINDS[kind], record_id))

    def redact(self, names: Names, *, within: Collection[tuple[Kind, UUID]] | None = None) -> Mentions:
        """Take a name out of everything that the store keeps (of `within` alone, if given), for good, with this act.

        In records and drafts a mark takes its place, the journal's contents that say it are deleted, files that hold
        it go as a whole. Returns where it stood.
        """
        found = redaction.find(self._session.connection(), self._kept(within), names, within)
        gone = {file.id for file in found.files}
        for file in found.files:
            self.remove(Attachment, file.id)
            self.forget(Attachment, file.id)
        for _, record in found.records:
            if record.id not in gone:
                self.put(record)
        self._marked |= {(kind, record_id) for _, kind, record_id in found.entries}
        self._redacted.append((names, within))
        return found.told()

    def _kept(self, within: Collection[tuple[Kind, UUID]] | None) -> Iterator[tuple[Kind, Record]]:
        for kind, value in VALUES.items():
            if within is None:
                yield from ((kind, record) for record in self.find(value))
            elif ids := [record_id for of, record_id in within if of is kind]:
                yield from ((kind, record) for record in self.find(value, id=ids))

    def take_over(self, found: journal.Pending) -> None:
        """Say in the journal, with this act, what a salvage found or lost; the tables have it already."""
        self._taken_over.append(found)

    def keep_blob(self, data: bytes) -> str:
        """Keep bytes once under their SHA-256, which is returned in hex."""
        sha256 = hashlib.sha256(data).hexdigest()
        statement = upsert(blob).values(sha256=sha256, data=data).on_conflict_do_nothing()
        self._session.connection().execute(statement)
        return sha256

    def commit(self) -> Changes:
        """Write the journal and what is derived, then commit. Returns what changed, which may be nothing."""
        pending = self._pending()
        connection = self._session.connection()
        if pending:
            pending = self._write_journal(pending)
            self._refresh_lists()
        for names, within in self._redacted:
            redaction.drop_contents(connection, names, within)
        if self.erases:
            scouring.mark(connection)
        if self._forgotten:
            journal.forget(connection, self._forgotten)
            drafts.forget(connection, [record_id for _, record_id in self._forgotten])
            self._drop_bytes()
        drafts.drop_settled(connection)
        self._session.commit()
        drafts.mark_settled()
        ids: dict[Kind, list[UUID]] = defaultdict(list)
        for item in pending:
            ids[item.kind].append(item.record_id)
        for kind, moved in self._moved.items():
            ids[kind] += sorted(moved - set(ids[kind]))
        self.committed = Changes(
            act_id=self.act_id if pending else None, ids={kind: tuple(group) for kind, group in ids.items()}
        )
        return self.committed

    @property
    def erases(self) -> bool:
        """True if this act takes something away for good: what it leaves in free pages is overwritten after it."""
        return bool(self._forgotten or self._redacted)

    def _write_journal(self, pending: list[journal.Pending]) -> list[journal.Pending]:
        """Write the entries and who signs them; a key that the store does not know yet is an entry more."""
        known = len(self._after)
        signers = [(signer, self._key_of(signer)) for signer in self._signers]
        if len(self._after) != known:
            pending = self._pending()
        connection = self._session.connection()
        hashes = journal.append(
            connection,
            pending,
            act_id=self.act_id,
            act=self._act,
            officer_id=self.officer_id,
            now=self.now,
            undoes=self._undoes,
            signers=signers_field([key.id.hex for _, key in signers]),
        )
        if signers:
            signatures.write(connection, signers, act_id=self.act_id, act=self._act, entry_hashes=hashes)
        return pending

    def _key_of(self, signer: Signer) -> OfficerKey:
        """Return the record of the key by which somebody signs now, made in this act if it is new."""
        public = signer.public_key.hex()
        newest = signatures.key_in_force(self.find(OfficerKey, officer_id=signer.officer_id))
        if newest is not None and newest.public == public:
            return newest
        number = newest.number + 1 if newest else 1
        return self.add(OfficerKey.made(officer_id=signer.officer_id, number=number, public=public))

    def _drop_bytes(self) -> None:
        removed = [self._before.get(key) for key in self._forgotten]
        orphans = {
            r.sha256 for r in removed if isinstance(r, Attachment) and not self.count(Attachment, sha256=r.sha256)
        }
        self._session.connection().execute(delete(blob).where(blob.c.sha256.in_(orphans)))

    def _note(self, kind: Kind, record_id: UUID, before: Record | None, after: Record | None) -> None:
        self._before.setdefault((kind, record_id), before)
        self._after[(kind, record_id)] = after

    def _flush(self, kind: Kind, *, code: str = "already_exists") -> None:
        try:
            self._session.flush()
        except IntegrityError as error:
            raise self._refusal(error, kind, code) from None

    def _refusal(self, error: IntegrityError, kind: Kind, code: str) -> Refused:
        self._session.rollback()
        if "FOREIGN KEY" in str(error.orig) and code == "already_exists":
            code = "reference_missing"
        return Refused(code, kind=kind.value)

    def _pending(self) -> list[journal.Pending]:
        items = list(self._taken_over)
        for (kind, record_id), after in self._after.items():
            before = self._before[(kind, record_id)]
            if after is None and before is None:
                continue  # made and removed within the act
            old = before.model_dump(mode="json") if before else None
            new = after.model_dump(mode="json") if after else None
            change = Change.CREATE if before is None else Change.DELETE if after is None else Change.UPDATE
            if old is not None and new is not None:
                fields = [name for name in new if old[name] != new[name]]
                if not fields:
                    continue
                old, new = {f: old[f] for f in fields}, {f: new[f] for f in fields}
            named = after or before
            assert named is not None
            items.append(journal.Pending(kind, record_id, change, label(named), old, new))
        told = {(item.kind, item.record_id) for item in items}
        for kind, record_id in sorted(self._marked - told):
            items.append(journal.Pending(kind, record_id, Change.UPDATE, "", {}, {}))  # it says that, and who, erased
        return items

    def _refresh_lists(self) -> None:
        stale: dict[Kind, set[UUID]] = defaultdict(set)
        by_kind: dict[Kind, list[object]] = defaultdict(list)
        for (kind, _), value in [*self._before.items(), *self._after.items()]:
            if value is not None:
                by_kind[kind].append(value)
        for kind, values in by_kind.items():
            for other, ids in affected(self, kind, values).items():
                stale[other] |= ids
        for kind, ids in stale.items():
            if kind in DERIVERS:
                refresh_items(self._session, kind, sorted(ids), self._context)
        if any(isinstance(value, Setting) for value in by_kind[Kind.SETTING]):
            self._moved = stale


def refresh_items(session: Session, kind: Kind, ids: Sequence[UUID], context: Context) -> None:
    """Compute the list items of these records anew and keep them, a batch at a time."""
    reader = SqlReader(session)
    context = replace(context, clocks=clocks_from(reader.find(Setting, key=list(SETTING_KEYS.values()))))
    for start in range(0, len(ids), BATCH):
        batch = ids[start : start + BATCH]
        write_items(session, kind, batch, derive(reader, kind, batch, context))


def write_items(session: Session, kind: Kind, ids: Sequence[UUID], items: Sequence[ListItem]) -> None:
    """Replace the list items and search texts of these records; those without an item are taken out."""
    connection = session.connection()
    known = {
        row.record_id: row.rowid
        for start in range(0, len(ids), BATCH)
        for row in connection.execute(
            list_item.select().where(list_item.c.record_id.in_([i.hex for i in ids[start : start + BATCH]]))
        )
    }
    rows = [
        {
            "rowid_": known.get(item.id.hex),
            "kind": kind.value,
            "record_id": item.id.hex,
            **dict(zip(SORT_KEYS, (*item.keys, *[""] * (len(SORT_KEYS) - len(item.keys))), strict=True)),
            "cells": json.dumps(item.cells, ensure_ascii=False),
            "title": item.title,
            "detail": item.detail,
            "readers": item.readers,
        }
        for item in items
    ]
    _upsert_rows(connection, rows)
    gone = [rowid for record_id, rowid in known.items() if record_id not in {i.id.hex for i in items}]
    if gone:
        connection.execute(delete(list_item).where(list_item.c.rowid == bindparam("r")), [{"r": r} for r in gone])
    _rewrite_search(connection, items, list(known.values()))


def _upsert_rows(connection: Any, rows: list[dict[str, Any]]) -> None:
    new = [{k: v for k, v in row.items() if k != "rowid_"} for row in rows if row["rowid_"] is None]
    old = [row for row in rows if row["rowid_"] is not None]
    if new:
        connection.execute(insert(list_item), new)
    if old:
        fields = [c.name for c in list_item.columns if c.name not in ("rowid", "kind", "record_id")]
        statement = update(list_item).where(list_item.c.rowid == bindparam("rowid_"))
        connection.execute(
            statement.values({f: bindparam(f"{f}_") for f in fields}),
            [{"rowid_": row["rowid_"], **{f"{f}_": row[f] for f in fields}} for row in old],
        )


def _rewrite_search(connection: Any, items: Sequence[ListItem], old_rowids: list[int]) -> None:
    if old_rowids:
        connection.execute(text("DELETE FROM search WHERE rowid = :r"), [{"r": r} for r in old_rowids])
    if items:
        connection.execute(
            text(
                "INSERT INTO search(rowid, title, body, kind) "
                "SELECT rowid, :title, :body, kind FROM list_item WHERE record_id = :record_id"
            ),
            [{"title": i.title, "body": i.body, "record_id": i.id.hex} for i in items],
        )


def column_values(kind: Kind, record: Record) -> dict[str, Any]:
    """Return the record's fields as column values: JSON columns as plain JSON, the others as they are."""
    json_fields = JSON_FIELDS[kind]
    columns = {name: getattr(record, name) for name in type(record).model_fields if name not in json_fields}
    if json_fields:
        columns.update(record.model_dump(mode="json", include=set(json_fields)))
    return columns
