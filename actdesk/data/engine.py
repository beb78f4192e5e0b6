"""Opening the encrypted file: one key, one set of pragmas, each asserted. Nothing else connects to it."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from actdesk.data.connections import opened
from actdesk.data.wiping import spelled
from actdesk.domain.base import EnvironmentFault
from actdesk.files import fault, hindrance

logging.getLogger("sqlalchemy").addHandler(logging.NullHandler())  # its last resort would be the console

PAGE_CACHE_KIB = 65_536
BUSY_MS = 5_000

# What is set at every opening, and the answer that SQLite must give when asked for it again.
PRAGMAS: dict[str, tuple[str, object]] = {
    "journal_mode": ("WAL", "wal"),
    "synchronous": ("FULL", 2),  # NORMAL loses confirmed saves at a power cut
    "foreign_keys": ("ON", 1),
    "secure_delete": ("ON", 1),
    "trusted_schema": ("OFF", 0),
    "temp_store": ("MEMORY", 2),  # sorting and temporary tables never touch the disk
    "cache_size": (str(-PAGE_CACHE_KIB), -PAGE_CACHE_KIB),
    "busy_timeout": (str(BUSY_MS), BUSY_MS),
    "fullfsync": ("ON", 1),  # macOS: a plain fsync stops at the drive's cache
    "cell_size_check": ("ON", 1),
}


def connect(path: Path, key: bytes | bytearray, *, read_only: bool = False, foreign_keys: bool = True) -> Any:
    """Open `path` with the raw 32-byte key. Raises `EnvironmentFault` (`store_damaged`, `store_unreadable` …)."""
    try:
        connection = opened(path)
    except sqlcipher.Error as error:
        raise environment_fault(error, path) from None
    try:
        connection.execute(f"PRAGMA key = {spelled(key)}")
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would print to the console
        _set_pragmas(connection, read_only=read_only, foreign_keys=foreign_keys)
    except sqlcipher.Error as error:
        connection.close()
        raise environment_fault(error, path) from None
    return connection


def _set_pragmas(connection: Any, *, read_only: bool, foreign_keys: bool) -> None:
    for name, (wanted, answer) in PRAGMAS.items():
        if name == "foreign_keys" and not foreign_keys:
            wanted, answer = "OFF", 0
        if name == "journal_mode" and read_only:
            continue
        connection.execute(f"PRAGMA {name} = {wanted}")
        got = connection.execute(f"PRAGMA {name}").fetchone()
        if got is None or got[0] != answer:
            raise EnvironmentFault("pragma_refused", pragma=name)
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise EnvironmentFault("not_encrypted")  # a plain SQLite would take the key and write in clear


def make_engine(path: Path, key: bytes | bytearray, *, read_only: bool = False, foreign_keys: bool = True) -> Engine:
    """Return an engine on the store: one connection for the writer, up to four for readers.

    BEGIN is ours: the driver's own habit lets tables survive a rollback.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key, read_only=read_only, foreign_keys=foreign_keys),
        poolclass=QueuePool,
        pool_size=4 if read_only else 1,
        max_overflow=4 if read_only else 0,
        pool_timeout=30,
        hide_parameters=True,  # an error's text never quotes a name
    )
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def take_over_begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


def environment_fault(error: BaseException, path: Path | None = None) -> EnvironmentFault:
    """Turn a driver's error into one of ours, by what SQLite said; never repeats its text.

    With the store file's `path` it is asked of the system what SQLite does not tell: a full disk, a missing right.
    """
    told = _told(error)
    hindered = _hindrance(path) if path is not None and told.code in ("disk_fault", "store_unreadable") else None
    return hindered or told


def _hindrance(path: Path) -> EnvironmentFault | None:
    try:
        with path.open("rb") as file:
            file.read(1)
    except FileNotFoundError:
        pass  # it was to be made
    except OSError as error:
        return fault(error)
    return hindrance(path.parent) if path.parent.is_dir() else None


def _told(error: BaseException) -> EnvironmentFault:
    text = str(getattr(error, "orig", None) or error).lower()
    for needle, code in (
        ("full", "disk_full"),
        ("readonly", "store_read_only"),
        ("locked", "store_busy"),
        ("busy", "store_busy"),
        ("not a database", "store_damaged"),
        ("malformed", "store_damaged"),
        ("corrupt", "store_damaged"),
        ("disk i/o", "disk_fault"),
        ("unable to open", "store_unreadable"),
    ):
        if needle in text:
            return EnvironmentFault(code)
    return EnvironmentFault("store_fault", error=type(error).__name__)


@contextmanager
def faults_translated(path: Path | None = None) -> Iterator[None]:
    """Run a block of SQL on the store file; what the machine does to it comes out as `EnvironmentFault`.

    Integrity errors pass as they are: they are our bug or a rule that a service forgot.
    """
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlcipher.IntegrityError):
            raise
        raise environment_fault(error, path) from error
    except sqlcipher.IntegrityError:
        raise
    except sqlcipher.Error as error:
        raise environment_fault(error, path) from error


def may_be_done(told: EnvironmentFault) -> bool:
    """True if what failed like this was a commit all of whose pages may stand in the log.

    Only the disk's "it is down" may be missing: a later start would find the pages and take them in. The driver does
    not tell a failed sync from a failed write; a full disk it does tell, and then the last page is not there.
    """
    cause = told.__cause__
    if not isinstance(cause, DBAPIError) or cause.statement is not None:
        return False  # not at the end, but within the act
    return getattr(cause.orig, "sqlite_errorname", "").startswith("SQLITE_IOERR")
