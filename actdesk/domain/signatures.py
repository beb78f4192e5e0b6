"""What an officer's signature stands under: one act in one store, and all that was said before it.

The signed text names the store, the act, the officers and the role of the one who signs, and holds the hash of every
entry that the act wrote. An entry's hash covers its own fields, the commitment to its content, and through the entry
before it the whole journal up to there. So an erased content breaks no signature, and whoever rewrites the past breaks
every signature after it: their own they can make anew, those of the others they cannot.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any
from uuid import UUID

from actdesk.domain.base import Kind
from actdesk.domain.journal import canonical

_PURPOSE = "actdesk act 1"  # a signature made for this text is one for nothing else
_SEPARATOR = ","


class Role(StrEnum):
    """As what somebody signs: the officer who acts, or the one who agrees."""

    FIRST = "first"
    SECOND = "second"


ROLES: Sequence[Role] = tuple(Role)


def signed_text(
    *, store: str, act_id: str, act: str, officers: Sequence[str], role: Role, entry_hashes: Iterable[str]
) -> bytes:
    """Return the bytes that the officer of this role signs. `officers` are all who sign, the acting one first."""
    said = hashlib.sha256("\n".join(entry_hashes).encode()).hexdigest()
    about = {"for": _PURPOSE, "store": store, "act_id": act_id, "act": act, "role": role.value}
    return canonical({**about, "officers": list(officers), "entries": said}).encode()


def signers_field(key_ids: Sequence[str]) -> str:
    """Return what each entry of an act says of who signs it: the ids of their keys, the acting officer's first."""
    return _SEPARATOR.join(key_ids)


def key_ids_in(signers: str) -> tuple[str, ...]:
    """Return the key ids that `signers_field` joined."""
    return tuple(signers.split(_SEPARATOR)) if signers else ()


def named_second(kind: Kind, content: Mapping[str, Any] | None) -> UUID | None:
    """Return the officer whom a record names as having signed with another, as the journal has its fields."""
    if kind not in (Kind.CASE_EVENT, Kind.DECISION) or content is None:
        return None
    named = content.get("second_officer_id")
    return UUID(str(named)) if named else None
