"""After an act that erases: no free page, no log and no slack of a page keeps what is gone.

`secure_delete` overwrites what is deleted, but a page that was rebuilt may keep a copy of a row beside its cells, and
the write-ahead log holds pages as they were. So the file is written anew (`VACUUM`) and the log is emptied. A mark in
the act's own transaction says that this is still to be done, should the program be killed in between.
"""

import contextlib

from sqlalchemy import Connection, Engine, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from actdesk.data.engine import faults_translated
from actdesk.data.tables import meta

_DUE = "scouring_due"


def mark(connection: Connection) -> None:
    """Say, with the act that erases, that the file has to be written anew."""
    connection.execute(upsert(meta).values(key=_DUE, value="1").on_conflict_do_nothing())


def is_due(engine: Engine) -> bool:
    with faults_translated(), engine.connect() as connection:
        return connection.scalar(select(meta.c.value).where(meta.c.key == _DUE)) is not None


def scour(writer: Engine) -> bool:
    """Write the file anew and empty its log; False where that has to wait (disk full, somebody reads).

    To be called on the lane. What was erased is erased already; this takes away what SQLite left of it.
    """
    with contextlib.suppress(Exception):  # the act is committed: it must not look as if it had failed
        connection = writer.raw_connection()
        try:
            cursor = connection.cursor()
            cursor.execute("VACUUM")
            busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            cursor.close()
        finally:
            connection.close()
        if not busy:
            with writer.begin() as transaction:
                transaction.execute(delete(meta).where(meta.c.key == _DUE))
            return True
    return False
