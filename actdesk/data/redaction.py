"""Taking a name out of the store: where it stands in records, journal, drafts and files, and how it goes from there.

Records are changed through the unit of work, as by any act; here is what has no record: the journal's contents, which
are deleted (the chain stands on their commitments), and drafts, in which the mark takes the name's place.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, select, update

from actdesk.data.tables import blob, draft, draft_file, journal, journal_content
from actdesk.domain.base import Kind, Record
from actdesk.domain.records import Attachment
from actdesk.domain.redaction import Mentions, Names, redacted, without_name

Within = Collection[tuple[Kind, UUID]] | None
"""The records to which a redaction keeps, or None for the whole store."""


@dataclass(frozen=True)
class Found:
    """All that has to change for a name to be gone."""

    records: list[tuple[Kind, Record]]  # as they shall be
    files: list[Attachment]  # whose bytes hold the name: they go as a whole
    entries: list[tuple[str, Kind, UUID]]  # the journal's entry, and the record it is on
    drafts: list[dict[str, str]]  # id, title and body as they shall be
    dropped: list[tuple[str, str]]  # (draft, SHA-256) of files in drafts that hold the name

    def told(self) -> Mentions:
        gone = {file.id for file in self.files}
        records = tuple((kind, r.id) for kind, r in self.records if r.id not in gone)
        drafts = {row["id"] for row in self.drafts} | {draft_id for draft_id, _ in self.dropped}
        return Mentions(records, len(self.entries), len(drafts), tuple(self.files))


def find(
    connection: Connection,
    kept: Iterator[tuple[Kind, Record]],
    names: Names,
    within: Within = None,
    *,
    tick: Callable[[], object] = lambda: None,
) -> Found:
    """Look through everything for a name; `kept` are the records of the store (those of `within` alone, if given).

    `tick` is called for each record and each entry of the journal, and may raise to stop.
    """
    records, files = [], []
    for kind, record in kept:
        tick()
        if isinstance(record, Attachment) and names.stand_in_bytes(_bytes(connection, record.sha256)):
            files.append(record)
        after = redacted(record, names)
        if after is not record:
            records.append((kind, after))
    entries, drafts = list(_entries(connection, names, within, tick)), list(_drafts(connection, names, within))
    return Found(records, files, entries, drafts, list(_dropped(connection, names, within)))


def drop_contents(connection: Connection, names: Names, within: Within = None) -> None:
    """Delete what the journal says in every entry that names them, and put the mark into drafts."""
    entries = [{"e": entry_id} for entry_id, _, _ in _entries(connection, names, within)]
    if entries:
        connection.execute(delete(journal_content).where(journal_content.c.entry_id == bindparam("e")), entries)
    for row in list(_drafts(connection, names, within)):
        connection.execute(update(draft).where(draft.c.id == row["id"]).values(title=row["title"], body=row["body"]))
    for draft_id, sha256 in list(_dropped(connection, names, within)):
        gone = draft_file.c.draft_id == draft_id, draft_file.c.sha256 == sha256
        connection.execute(delete(draft_file).where(*gone))


def _bytes(connection: Connection, sha256: str) -> bytes:
    return bytes(connection.scalar(select(blob.c.data).where(blob.c.sha256 == sha256)) or b"")


def _entries(
    connection: Connection, names: Names, within: Within, tick: Callable[[], object] = lambda: None
) -> Iterator[tuple[str, Kind, UUID]]:
    keys = None if within is None else {(kind.value, record_id.hex) for kind, record_id in within}
    statement = select(journal.c.id, journal.c.kind, journal.c.record_id, journal_content.c.body).join(
        journal_content, journal_content.c.entry_id == journal.c.id
    )
    for row in connection.execute(statement.order_by(journal.c.seq)):
        tick()
        if (keys is None or (row.kind, row.record_id) in keys) and without_name(row.body, names) != row.body:
            yield row.id, Kind(row.kind), UUID(row.record_id)


def _dropped(connection: Connection, names: Names, within: Within) -> Iterator[tuple[str, str]]:
    """Files that were dropped into forms and not taken in yet, in which the name can be read."""
    ids = None if within is None else {record_id.hex for _, record_id in within}
    told = select(draft_file.c.draft_id, draft_file.c.sha256, draft_file.c.data, draft.c.record_id)
    for row in connection.execute(told.join(draft, draft.c.id == draft_file.c.draft_id)):
        if (ids is None or row.record_id in ids) and names.stand_in_bytes(bytes(row.data)):
            yield row.draft_id, row.sha256


def _drafts(connection: Connection, names: Names, within: Within) -> Iterator[dict[str, str]]:
    ids = None if within is None else {record_id.hex for _, record_id in within}
    for row in connection.execute(select(draft.c.id, draft.c.record_id, draft.c.title, draft.c.body)).all():
        if ids is None or row.record_id in ids:
            title, body = names.replaced(row.title), without_name(row.body, names)
            if (title, body) != (row.title, row.body):
                yield {"id": row.id, "title": title, "body": body}
