"""The rows of a damaged store: which can be read where they should be, which prove themselves wherever they lie."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from actdesk.data.pages import Pages, leaves, table_rows
from actdesk.data.tables import METADATA, ROWS
from actdesk.domain.base import new_id
from actdesk.domain.journal import HASHED, commitment, entry_hash

DERIVED = frozenset({"list_item"})  # computed anew; the search index is no table of ours at all
KEPT = tuple(name for name in METADATA.tables if name not in DERIVED)
NOT_TAKEN = ("device", "derived_on")  # marks of the one file
PROVEN = ("journal", "journal_content", "journal_signature", "blob")  # in this order: the later lean on the earlier
Row = dict[str, Any]


@dataclass(frozen=True)
class Found:
    """The tables of which a part could not be read, and whether the journal's last entry is the one that was."""

    hurt: frozenset[str]
    tail_known: bool


def copy(pages: Pages, into: Any) -> Found:
    """Copy what can be read into the empty tables of `into`."""
    seen: set[int] = set()
    schema, hurt = _schema(pages, seen), set[str]()
    into.execute("DELETE FROM meta WHERE key = 'store'")  # a new one's; signatures name the old
    tail_known = True
    columns = {name: columns for name, (_, columns) in schema.items()}
    for name in KEPT:
        if name not in schema:
            hurt.add(name)
            tail_known = tail_known and name != "journal"
            continue
        root, names = schema[name]
        for row in table_rows(pages, root, seen):
            if name == "journal":
                tail_known = row is not None
            if row is None:
                hurt.add(name)
            else:
                _insert(into, name, _as_row(name, names, *row))
    if hurt & set(PROVEN):
        for name in PROVEN:
            names = columns.get(name) or [c.name for c in METADATA.tables[name].columns]
            _insert_proven(into, name, (_as_row(name, names, *row) for row in leaves(pages, seen)))
    _drop_strays(into)
    return Found(frozenset(hurt), tail_known)


def fill(source: Any, into: Any) -> int:
    """Add what `source`, a sound copy of an earlier day, has of the same history; return how many rows that were.

    Its journal is of our chain up to the last entry that both have, and beyond that one if ours ends there.
    """
    before = into.total_changes
    common = _last_common(source, into)
    ours = into.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()[0]
    limit = (1 << 62) if common == ours else common
    for name in ("journal", "journal_content", "journal_signature"):
        where = {
            "journal": "seq <= ?",
            "journal_content": "entry_id IN (SELECT id FROM journal WHERE seq <= ?)",
            "journal_signature": "act_id IN (SELECT act_id FROM journal WHERE seq <= ?)",
        }[name]
        cursor = source.execute(f"SELECT * FROM {name} WHERE {where}", (limit,))  # noqa: S608 - constants
        names = [column[0] for column in cursor.description]
        rows = (dict(zip(names, values, strict=True)) for values in cursor)
        _insert_proven(into, name, rows)
    for sha256, data in source.execute("SELECT sha256, data FROM blob"):
        _insert(into, "blob", {"sha256": sha256, "data": data})
    for key, value in source.execute("SELECT key, value FROM meta WHERE key = 'store'"):
        into.execute("INSERT OR IGNORE INTO meta VALUES (?, ?)", (key, value))
    return int(into.total_changes - before)


def name_store(into: Any) -> bool:
    """Give the store an id where none was left of the old one's; True if so: no former signature names it then."""
    made = into.execute("INSERT OR IGNORE INTO meta VALUES ('store', ?)", (new_id().hex,))
    return bool(made.rowcount)


def holds_records(connection: Any) -> bool:
    """True if any record was read at all."""
    return any(
        connection.execute(f'SELECT 1 FROM "{kind.value}" LIMIT 1').fetchone()  # noqa: S608
        for kind in ROWS
    )


def _schema(pages: Pages, seen: set[int]) -> dict[str, tuple[int, list[str]]]:
    """Return root page and columns of each table that the file's own list of tables still names."""
    found: dict[str, tuple[int, list[str]]] = {}
    with closing(sqlcipher.connect(":memory:")) as scratch:
        for row in table_rows(pages, 1, seen):
            if row is None or len(row[1]) != 5:
                continue
            kind, name, _, root, sql = row[1]
            if kind == "table" and name in KEPT and isinstance(root, int):
                scratch.execute(str(sql))
                found[str(name)] = (root, [info[1] for info in scratch.execute(f'PRAGMA table_info("{name}")')])
    return found


def _as_row(name: str, columns: list[str], rowid: int, values: list[object]) -> Row:
    """Name a row's values; a key that is the rowid is not stored among them."""
    row = dict(zip(columns, values, strict=False))
    if name == "journal" and row.get("seq") is None:
        row["seq"] = rowid
    return row


def _insert(into: Any, name: str, row: Row) -> None:
    if name == "meta":
        if row.get("key") not in NOT_TAKEN:
            into.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (row.get("key"), row.get("value")))
        return
    wanted = [c.name for c in METADATA.tables[name].columns if c.name in row]
    names, marks = ", ".join(f'"{c}"' for c in wanted), ", ".join("?" * len(wanted))
    # A row that breaks a rule of its table can't be kept; it is missed, and counted, when the journal is asked.
    into.execute(
        f'INSERT OR IGNORE INTO "{name}" ({names}) VALUES ({marks})',  # noqa: S608
        [row[c] for c in wanted],
    )


def _insert_proven(into: Any, name: str, rows: Iterator[Row]) -> None:
    proof = PROOFS[name]
    for row in rows:
        try:
            proven = proof(into, row)
        except (KeyError, TypeError, AttributeError, ValueError, sqlcipher.Error):
            continue
        if proven:
            _insert(into, name, row)


def _entry_holds(_into: Any, row: Row) -> bool:
    named = all(isinstance(row[name], str) for name in ("id", "act_id", "commitment", "previous", "hash"))
    return (
        named
        and all(name in row for name in HASHED)
        and (entry_hash(row["previous"], row, row["commitment"]) == row["hash"])
    )


def _content_holds(into: Any, row: Row) -> bool:
    found = into.execute("SELECT commitment FROM journal WHERE id = ?", (row["entry_id"],)).fetchone()
    return found is not None and commitment(str(row["salt"]), str(row["body"])) == found[0]


def _signature_holds(into: Any, row: Row) -> bool:
    """Whether it is right is for `verify` to say; here only that it is one, of an act that there is."""
    known = into.execute("SELECT 1 FROM journal WHERE act_id = ?", (row["act_id"],)).fetchone()
    return known is not None and isinstance(row["signature"], bytes) and len(row["signature"]) == 64


def _bytes_hold(_into: Any, row: Row) -> bool:
    data = row["data"]
    return isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == row["sha256"]


PROOFS: dict[str, Callable[[Any, Row], bool]] = {
    "journal": _entry_holds,
    "journal_content": _content_holds,
    "journal_signature": _signature_holds,
    "blob": _bytes_hold,
}


def _last_common(source: Any, into: Any) -> int:
    """Return the last entry that both journals have: chained hashes, so all before it are the same."""
    theirs = dict(source.execute("SELECT hash, seq FROM journal"))
    for seq, digest in into.execute("SELECT seq, hash FROM journal ORDER BY seq DESC"):
        if theirs.get(digest) == seq:
            return int(seq)
    return 0


def _drop_strays(into: Any) -> None:
    """Contents without their entry say nothing to anybody."""
    into.execute("DELETE FROM journal_content WHERE entry_id NOT IN (SELECT id FROM journal)")
