"""Looking into a store file without changing a byte of it: versions, counts, the journal's end, damage.

For files that may be damaged, newer than this program, or a backup. Nobody else may be writing to them.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from actdesk.data.connections import opened
from actdesk.data.engine import environment_fault
from actdesk.data.wiping import spelled
from actdesk.domain.base import EnvironmentFault
from actdesk.domain.journal import GENESIS

# Derived from the rest and made anew each day, or marks of this one file: two sound copies may differ in them.
UNCOUNTED = frozenset({"list_item", "meta", "alembic_version"})


@dataclass(frozen=True)
class JournalEnd:
    """The last entry: its number, its hash, its hybrid time (empty in a new store)."""

    seq: int = 0
    hash: str = GENESIS
    time: str = ""


@dataclass(frozen=True)
class Inventory:
    """What one file holds at one moment: rows per table, and where its journal ends."""

    counts: dict[str, int]
    end: JournalEnd
    revision: str


@contextmanager
def untouched(path: Path, key: bytes | bytearray) -> Iterator[Any]:
    """Open a store file read-only, with its write-ahead log if it has one; no byte and no file changes.

    Yields a driver's connection. Raises `EnvironmentFault`: `store_missing`, `store_damaged` (also for a key that
    does not fit: the two cannot be told apart), `store_unreadable`.
    """
    if not path.is_file():
        raise EnvironmentFault("store_missing")
    log, shared = (path.with_name(path.name + suffix) for suffix in ("-wal", "-shm"))
    hot = log.is_file() and log.stat().st_size > 0
    had_shared = shared.exists()
    # Without a log, `immutable` keeps SQLite from making the two files that belong to one.
    uri = f"file:{quote(str(path.absolute()))}?mode=ro" + ("" if hot else "&immutable=1")
    try:
        connection = opened(path, uri=uri)
        try:
            connection.execute(f"PRAGMA key = {spelled(key)}")
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA query_only = ON")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            yield connection
        finally:
            connection.close()
            if hot and not had_shared:
                with suppress(OSError):
                    shared.unlink(missing_ok=True)
    except sqlcipher.Error as error:
        raise environment_fault(error, path) from None


def revision(connection: Any) -> str:
    """Return the schema's revision, or "" where none is recorded."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return ""
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""


def inventory(connection: Any) -> Inventory:
    """Count every table's rows and find the journal's end, in one snapshot."""
    connection.execute("BEGIN")
    try:
        return Inventory(inventory_within(connection), journal_end(connection), revision(connection))
    finally:
        connection.execute("ROLLBACK")


def inventory_within(connection: Any) -> dict[str, int]:
    """Count every table's rows within the caller's snapshot; what is derived is left out."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'search%' ORDER BY name"
    ).fetchall()
    return {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608
        for (name,) in names
        if name not in UNCOUNTED
    }


def restores(connection: Any) -> list[tuple[int, int]]:
    """Return each restore of this store: after which entry it forked, and up to which number entries were given up."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'restores'").fetchone()
    return [(int(fork), int(last)) for fork, last in json.loads(row[0])] if row else []


def journal_end(connection: Any) -> JournalEnd:
    row = connection.execute("SELECT seq, hash, time FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return JournalEnd(*row) if row else JournalEnd()


def damage(connection: Any) -> tuple[str, ...]:
    """Return what is wrong with the file, as codes; empty for a sound one.

    `page_damaged` (its HMAC does not hold), `structure_damaged` (SQLite's own check), `reference_missing`.
    """
    found = []
    try:
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            found.append("page_damaged")
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            found.append("structure_damaged")
        elif connection.execute("PRAGMA foreign_key_check").fetchall():
            found.append("reference_missing")
    except sqlcipher.Error:
        found.append("structure_damaged")
    return tuple(dict.fromkeys(found))
