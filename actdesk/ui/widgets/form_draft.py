"""What a form gives to a draft, and takes from it: the fields that differ from what is saved, half-typed ones too."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from actdesk.ui import i18n
from actdesk.ui.settings_store import Json
from actdesk.ui.widgets.inputs import Input, LineInput

Encoded = dict[str, Json]


@runtime_checkable
class Keeps(Protocol):
    """An editor that holds more than its value says: a day half typed, a search without a choice."""

    def kept(self) -> Json: ...
    def take(self, kept: Json) -> None: ...


class Row(Protocol):
    """A field of a form, as far as a draft needs it."""

    @property
    def editor(self) -> QWidget: ...
    def input(self) -> Input: ...
    def title(self) -> str: ...


def is_secret(editor: QWidget) -> bool:
    """True for an editor of a passphrase, shown or hidden: no draft ever holds what is typed in it.

    A line that is hidden for another reason (who reported a case) says so with `drafted = True` on its editor.
    """
    if getattr(editor, "drafted", False):
        return False
    lines = [editor] if isinstance(editor, LineInput) else editor.findChildren(LineInput)
    return any(line.secret for line in lines if isinstance(line, LineInput))


def typed(rows: Mapping[str, Row]) -> Encoded:
    """What every field holds that may be drafted."""
    return {key: held(row.editor) for key, row in rows.items() if not is_secret(row.editor)}


def held(editor: Any) -> Json:
    return editor.kept() if isinstance(editor, Keeps) else encode(editor.value())


def fill(editor: Any, value: Json) -> None:
    if isinstance(editor, Keeps):
        editor.take(value)
    else:
        editor.set_value(decode(value))


def shown(row: Row) -> list[Json]:
    """The field in words, for a draft that no form can take any more: [its name, what was typed]."""
    value = row.input().value()
    if isinstance(value, date):
        return [row.title(), i18n.day(value)]
    if isinstance(value, str | Path):
        return [row.title(), str(value)]
    if isinstance(value, tuple | list) and all(isinstance(part, str) for part in value):
        return [row.title(), ", ".join(value)]
    return [row.title(), ""]


def encode(value: Any) -> Json:
    """A field's value as JSON; what JSON has no word for is marked."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, UUID):
        return {"id": value.hex}
    if isinstance(value, Path):
        return {"path": str(value)}
    if isinstance(value, Mapping):
        return {"map": {str(key): encode(part) for key, part in value.items()}}
    if isinstance(value, tuple | list | set | frozenset):
        return [encode(part) for part in value]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise TypeError(f"no draft of a {type(value).__name__}")


def decode(value: Json) -> Any:
    """`encode` taken back. Raises `ValueError` for what it never wrote."""
    if isinstance(value, list):
        return tuple(decode(part) for part in value)
    if not isinstance(value, dict):
        return value
    ((mark, told),) = value.items()
    if mark == "date":
        return date.fromisoformat(str(told))
    if mark == "id":
        return UUID(str(told))
    if mark == "path":
        return Path(str(told))
    if mark == "map" and isinstance(told, dict):
        return {key: decode(part) for key, part in told.items()}
    raise ValueError(mark)
