"""What is checked before a store is opened to be written: a damaged one is refused, and no byte of it changes."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from actdesk.data import probe, restore, verify
from actdesk.data.engine import connect
from actdesk.data.pages import Pages
from actdesk.data.places import DATABASE, LOG_SUFFIXES
from actdesk.data.schema import REVISION
from actdesk.domain.base import EnvironmentFault

AT_ONCE_BYTES = 256 << 20  # larger stores are checked in the background; this much takes about a second
AT_ONCE_STEPS = 2_000  # up to this length records are compared with the journal at once

_DERIVED = frozenset({"lists_stale"})  # made anew, nothing that anybody said


def check(folder: Path, key: bytes | bytearray) -> None:
    """Check pages, structure and references, after a crash the log, and in a store of common size every record.

    A page of an earlier day, which a disk that lost a write brings back, has a sound HMAC: only the structure around
    it and the journal tell.

    Raises `EnvironmentFault` (`store_missing`, `store_damaged`, `store_unreadable`).
    """
    path = folder / DATABASE
    log = path.with_name(path.name + LOG_SUFFIXES[0])
    crashed = path.is_file() and log.is_file() and log.stat().st_size > 0
    if crashed:
        # SQLite would apply a log of any day, and cut it where it does not hold.
        pages = Pages(path, key)
        if pages.log_hurt or pages.damaged():
            raise EnvironmentFault("store_damaged")
    with probe.untouched(path, key) as connection:
        if path.stat().st_size <= AT_ONCE_BYTES and _damaged(connection, crashed=crashed):
            raise EnvironmentFault("store_damaged")
        if probe.revision(connection) == REVISION and probe.journal_end(connection).seq <= AT_ONCE_STEPS:
            report = verify.check(connection, pages_known=True)
            if any(problem.code not in _DERIVED for problem in report.problems):
                raise EnvironmentFault("store_damaged")
    if crashed:
        restore.fold_log_in(path, key)  # a page half written home is whole again from here on


def check_living(folder: Path, key: bytes | bytearray) -> None:
    """Check pages, structure and references of a store that is open. Raises `EnvironmentFault` (`damage_found`)."""
    connection = connect(folder / DATABASE, key, read_only=True)
    try:
        for _ in range(2):  # a checkpoint may write a page while it is read; damage stays
            if not probe.damage(connection):
                return
    finally:
        connection.close()
    raise EnvironmentFault("damage_found")


def _damaged(connection: Any, *, crashed: bool) -> bool:
    """A page that was half written home may lie in the file while the log has it whole: after a crash not asked."""
    if not crashed and connection.execute("PRAGMA cipher_integrity_check").fetchall():
        return True
    try:
        structure = connection.execute("PRAGMA quick_check(1)").fetchone()
        return structure[0] != "ok" or bool(connection.execute("PRAGMA foreign_key_check").fetchall())
    except sqlcipher.Error:
        return True
