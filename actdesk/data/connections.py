"""Connections that can be closed from outside while somebody uses them: how locking reaches a job that does not return.

The driver itself must not be closed under a running statement (it deadlocks or reads freed memory), so each use holds
the connection's own lock for as long as the driver is busy, and closing waits for that after interrupting it.
"""

import threading
import time
import weakref
from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

PATIENCE = 0.4  # seconds for a statement that was interrupted; only a disk that does not answer takes longer
_AGAIN = 0.01

_living: "weakref.WeakSet[Connection]" = weakref.WeakSet()
_counting = threading.Lock()


class _Cursor(sqlcipher.Cursor):  # type: ignore[misc]
    def execute(self, *given: Any) -> Any:
        with self.connection.used:
            return super().execute(*given)

    def executemany(self, *given: Any) -> Any:
        with self.connection.used:
            return super().executemany(*given)

    def executescript(self, *given: Any) -> Any:
        with self.connection.used:
            return super().executescript(*given)

    def fetchone(self) -> Any:
        with self.connection.used:
            return super().fetchone()

    def fetchmany(self, *given: Any, **named: Any) -> Any:
        with self.connection.used:
            return super().fetchmany(*given, **named)

    def fetchall(self) -> Any:
        with self.connection.used:
            return super().fetchall()

    def __next__(self) -> Any:
        with self.connection.used:
            return super().__next__()


class _Use:
    """Held while the driver works. Refuses once the connection was shut, and closes it when it was late."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = weakref.ref(connection)
        self.lock = threading.RLock()
        self.shut = False

    def __enter__(self) -> None:
        self.lock.acquire()
        if self.shut:
            self.lock.release()
            raise sqlcipher.ProgrammingError("the store was locked")

    def __exit__(self, *_: object) -> None:
        connection = self._connection() if self.shut else None
        try:
            if connection is not None:
                connection.close()
        finally:
            self.lock.release()


def opened(path: Path, *, uri: str = "", **named: Any) -> "Connection":
    """Connect to a file, by a `uri` if one is given, so that `shut` finds it. Raises the driver's errors."""
    named |= {"isolation_level": None, "check_same_thread": False, "factory": Connection}
    connection: Connection = sqlcipher.connect(uri or str(path), uri=bool(uri), **named)
    connection.place = path.absolute()
    return connection


class Connection(sqlcipher.Connection):  # type: ignore[misc]
    """A connection of the driver's, known by its file."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.used = _Use(self)
        self.place = Path(given[0]).absolute()
        with _counting:
            _living.add(self)

    def cursor(self, factory: Any = _Cursor) -> Any:
        return super().cursor(factory)

    def commit(self) -> Any:
        with self.used:
            return super().commit()

    def rollback(self) -> Any:
        with self.used:
            return super().rollback()

    def close(self) -> Any:
        with self.used.lock:
            return super().close()

    def leave(self, until: float) -> bool:
        """Interrupt what runs and close; False if the driver did not come back in time (whoever uses it closes it)."""
        self.used.shut = True
        while True:
            with suppress(sqlcipher.Error):
                self.interrupt()
            if self.used.lock.acquire(timeout=_AGAIN):
                break
            if time.monotonic() > until:
                return False
        try:
            with suppress(sqlcipher.Error):
                super().close()
        finally:
            self.used.lock.release()
        return True


def shut(folder: Path) -> int:
    """Close every connection to a file below `folder`, whoever holds it; return how many are busy for ever.

    SQLCipher overwrites its keys when a connection closes. A commit that is under way is done or not done; whoever
    uses the connection afterwards gets an error of the driver.
    """
    with _counting:
        found = [one for one in _living if one.place.is_relative_to(folder.absolute())]
        _living.difference_update(found)
    until = time.monotonic() + PATIENCE
    return sum(not one.leave(until) for one in found)
