"""How the officer likes the window: columns, splitters, language, theme. Kept in the encrypted store."""

from collections.abc import Mapping
from typing import Protocol

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
