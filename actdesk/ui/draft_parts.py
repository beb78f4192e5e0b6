"""What a draft is made of: the parts of a form that are typed into, and their text with the files beside it."""

import json
from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import SignalInstance

from actdesk.services.drafts import Drafts
from actdesk.ui.settings_store import Json

Body = dict[str, dict[str, Json]]
Whole = tuple[Body, Mapping[str, bytes]]


class Part(Protocol):
    """What is typed into: a form, or a field beside it (evidence)."""

    @property
    def edited(self) -> SignalInstance: ...
    def draft(self) -> dict[str, Json]:
        """What a draft has to keep of it; empty if nothing differs from what is saved."""
        ...

    def take_draft(self, kept: dict[str, Json]) -> tuple[str, ...]:
        """Fill it in again. Returns the names of fields whose saved value is another one by now."""
        ...


@runtime_checkable
class FilePart(Protocol):
    """A part into which files are dropped: their bytes are kept beside the draft, each once."""

    def draft_files(self) -> Mapping[str, bytes]:
        """The files by SHA-256; what they are called says `draft`."""
        ...

    def take_files(self, files: Mapping[str, bytes]) -> None:
        """Hand over the bytes; called before `take_draft`."""
        ...


def as_text(told: dict[str, Any]) -> dict[str, Any]:
    """ASCII JSON: NUL, half a character and whatever else was typed come back as they were."""
    return {**told, "body": json.dumps(told["body"], ensure_ascii=True)}


def read_body(drafts: Drafts, draft_id: UUID) -> Body:
    body = json.loads(drafts.read(draft_id))
    return body if isinstance(body, dict) else {}


def read_whole_of(drafts: Drafts, draft_id: UUID) -> Whole:
    return read_body(drafts, draft_id), drafts.files(draft_id)


def files_of(part: Part) -> Mapping[str, bytes]:
    return part.draft_files() if isinstance(part, FilePart) else {}
