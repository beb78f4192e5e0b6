"""How the officer likes the window: columns, splitters, language, theme. Kept in the encrypted store."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from actdesk.domain.base import ActDeskError
from actdesk.ui.jobs import Jobs

SECOND_PLACE = "desk.second_place"  # the folder that backups are copied to, for everybody who works on this store

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class Preferences(Protocol):
    """View state by key. A value is plain JSON; nothing in here is a record of the register."""

    def get(self, key: str, default: Json = None) -> Json:
        """The value kept under the key, or the default."""
        ...

    def set(self, key: str, value: Json) -> None:
        """Keep a value. It may be written a little later, on a worker."""
        ...


class MemoryPreferences:
    """Preferences that live as long as the process: before a store is unlocked, and in tests."""

    def __init__(self, values: Mapping[str, Json] | None = None) -> None:
        self._values: dict[str, Json] = dict(values or {})

    def get(self, key: str, default: Json = None) -> Json:
        return self._values.get(key, default)

    def set(self, key: str, value: Json) -> None:
        self._values[key] = value


class LaterPreferences(QObject):
    """Preferences that answer at once and are written a little later, together, on a worker.

    A column that is dragged changes its width sixty times a second; each write is a commit that waits for the disk.
    """

    WAIT_MS = 600

    def __init__(self, kept: Preferences, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept, self._jobs = kept, jobs
        self._waiting: dict[str, Json] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(self.WAIT_MS)
        self._timer.timeout.connect(self._write_later)

    def get(self, key: str, default: Json = None) -> Json:
        return self._waiting[key] if key in self._waiting else self._kept.get(key, default)

    def set(self, key: str, value: Json) -> None:
        if self.get(key) != value:
            self._waiting[key] = value
            self._timer.start()

    def flush(self) -> None:
        """Write what waits, now: before the store is locked."""
        self._timer.stop()
        self._write(dict(self._waiting))
        self._waiting.clear()

    def _write_later(self) -> None:
        batch = dict(self._waiting)
        self._jobs.run(self._write, batch, owner=self, done=self._on_written, failed=self._on_failed)

    def _write(self, batch: dict[str, Json]) -> dict[str, Json]:
        for key, value in batch.items():
            self._kept.set(key, value)
        return batch

    def _on_failed(self, error: Exception) -> None:
        """A full disk is said where something worth keeping can't be kept; a width waits for the next change."""
        if not isinstance(error, ActDeskError):
            raise error

    def _on_written(self, batch: dict[str, Json]) -> None:
        for key, value in batch.items():
            if key in self._waiting and self._waiting[key] == value:
                del self._waiting[key]


def text_of(preferences: Preferences, key: str, default: str = "") -> str:
    value = preferences.get(key, default)
    return value if isinstance(value, str) else default


def numbers_of(preferences: Preferences, key: str) -> list[int]:
    """A list of whole numbers (sizes); empty if there is none or it is of another shape."""
    value = preferences.get(key)
    if not isinstance(value, list):
        return []
    return [item for item in value if isinstance(item, int) and not isinstance(item, bool)]


def texts_of(preferences: Preferences, key: str) -> list[str] | None:
    """A list of texts (column keys); None if there is none."""
    value = preferences.get(key)
    if not isinstance(value, list):
        return None
    return [item for item in value if isinstance(item, str)]
