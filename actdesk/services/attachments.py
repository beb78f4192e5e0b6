"""Files kept inside the store, unchanged: taken in by their SHA-256, and checked against it whenever they are read.

Evidence, signed consents, proofs of administration. Other services call `take_in` and `read` within their own act.
"""

import hashlib
import unicodedata
from dataclasses import dataclass
from uuid import UUID

from actdesk.domain.base import EnvironmentFault, Refused
from actdesk.domain.records import Attachment
from actdesk.services.ports import Reader, UnitOfWork

PROOF = "administration"  # the purpose of what proves an administration
LARGEST_BYTES = 50_000_000
NAME_LENGTH = 255
UNKNOWN_TYPE = "application/octet-stream"
# By content, never by name: what a file begins with (offset, bytes, media type).
_SIGNATURES = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (8, b"WEBP", "image/webp"),
    (0, b"GIF8", "image/gif"),
    (0, b"%PDF-", "application/pdf"),
    (4, b"ftyp", "video/mp4"),
)


@dataclass(frozen=True)
class Incoming:
    """A file as it arrives: the name that it had, and its bytes."""

    name: str
    data: bytes


def take_in(uow: UnitOfWork, incoming: Incoming, *, purpose: str, owner_id: UUID | None = None) -> Attachment:
    """Keep a file in this act and return its record; the same bytes for the same owner are kept once.

    Raises `Refused` (`file_empty`, `too_large` with `size` and `limit` in bytes).
    """
    size = len(incoming.data)
    if not size:
        raise Refused("file_empty", name=plain_name(incoming.name))
    if size > LARGEST_BYTES:
        raise Refused("too_large", size=size, limit=LARGEST_BYTES)
    sha256 = uow.keep_blob(incoming.data)
    for known in uow.find(Attachment, sha256=sha256, purpose=purpose, owner_id=owner_id) if owner_id else ():
        return known
    return uow.add(
        Attachment.made(
            name=plain_name(incoming.name),
            media_type=media_type(incoming.data),
            sha256=sha256,
            size=size,
            purpose=purpose,
            owner_id=owner_id,
            taken_in_at=uow.now,
        )
    )


def read(reader: Reader, attachment_id: UUID) -> tuple[Attachment, bytes]:
    """Return a file's record and bytes.

    Raises `EnvironmentFault("attachment_damaged")` if they are not those taken in, `Refused("record_gone")`.
    """
    attachment = reader.get(Attachment, attachment_id)
    data = reader.blob(attachment.sha256)
    if hashlib.sha256(data).hexdigest() != attachment.sha256:
        raise EnvironmentFault("attachment_damaged", name=attachment.name)
    return attachment, data


def of(reader: Reader, owner_id: UUID, *, purpose: str) -> tuple[Attachment, ...]:
    """Return the files of one record, oldest first."""
    return tuple(reader.find(Attachment, owner_id=owner_id, purpose=purpose))


def plain_name(name: str) -> str:
    """Return a file name that is safe to show and to write: no folders, no control or direction marks, not too long."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    plain = "".join(c for c in last if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Zl", "Zp")).strip(" .")
    stem, dot, ending = plain.rpartition(".")
    if not dot or not stem or len(ending) > 10:
        return plain[:NAME_LENGTH] or "file"
    return f"{stem[: NAME_LENGTH - 1 - len(ending)]}.{ending}"


def media_type(data: bytes) -> str:
    """Return what a file is by what it begins with; `application/octet-stream` for all that is not recognised."""
    for offset, signature, kind in _SIGNATURES:
        if data[offset : offset + len(signature)] == signature:
            return kind
    return UNKNOWN_TYPE
