"""The journal as values: what was done, by whom, to which record, and how an act is taken back."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from actdesk.domain.base import Kind

GENESIS = "0" * 64
UNDO, REDO = "undo", "redo"
ERASING = frozenset({"case.hand_over", "case.delete", "case.redact", "person.erase"})
"""Acts that erase for good what the journal said of a record until then."""


class Change(StrEnum):
    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True)
class Entry:
    """One journal entry: one record changed by one act. `before`/`after` hold the changed fields as JSON values.

    They are None where the record did not exist, and `erased` says that the content was removed for good.
    """

    seq: int
    id: str
    at: datetime
    officer_id: UUID
    act_id: UUID
    act: str
    undoes: UUID | None
    kind: Kind
    record_id: UUID
    change: Change
    label: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    erased: bool = False
    second_id: UUID | None = None  # the officer who signed the act with the one who did it


@dataclass(frozen=True)
class Altered:
    """A change of some fields of a record: what they held before it. None: the record was made then."""

    record_id: UUID
    at: datetime
    before: Mapping[str, Any] | None


@dataclass(frozen=True)
class Touched:
    """How many records of one kind were added, changed (and were there before), and removed, each counted once."""

    kind: Kind
    added: int
    changed: int
    removed: int


@dataclass(frozen=True)
class Act:
    """One act of one officer: the entries of one commit, named by the use case and its subject."""

    id: UUID
    name: str
    label: str
    undoes: UUID | None = None
    seconded: bool = False  # another officer signed it too


def canonical(content: Mapping[str, Any]) -> str:
    """Return the one JSON text of a content: sorted keys, no spaces, UTF-8 as is."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def commitment(salt: str, body: str) -> str:
    """Return SHA-256 over the salt and the content. The salt keeps a short, guessable content from being
    found again by trying after it was erased."""
    return hashlib.sha256(f"{salt}\n{body}".encode()).hexdigest()


HASHED = (
    *("id", "device", "counter", "time", "officer", "act_id", "act", "undoes", "signers"),
    *("kind", "record_id", "change"),
)


def entry_hash(previous: str, header: Mapping[str, Any], content_commitment: str) -> str:
    """Return the chain's next hash: the one before, every field of the entry, and the content's commitment."""
    fields = [previous, *("" if header[name] is None else str(header[name]) for name in HASHED), content_commitment]
    return hashlib.sha256(json.dumps(fields, ensure_ascii=True).encode()).hexdigest()


def undo_stacks(acts: Iterable[Act], *, depth: int = 100) -> tuple[list[Act], list[Act]]:
    """Replay one officer's acts, oldest first, into (what can be undone, what can be redone), newest last.

    A new act clears what could be redone, as in every editor. What two officers signed can be taken back by the one
    who did it, but not be done again without the other: it is asked for anew.
    """
    done: list[Act] = []
    undone: list[Act] = []
    for act in acts:
        if act.name == UNDO:
            if done and done[-1].id == act.undoes:  # else it is older than these acts, or was erased since
                taken_back = done.pop()
                if not taken_back.seconded:
                    undone.append(taken_back)
        elif act.name == REDO:
            if undone and undone[-1].id == act.undoes:
                done.append(undone.pop())
        else:
            done.append(act)
            undone.clear()
    return done[-depth:], undone[-depth:]
