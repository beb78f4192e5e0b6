"""The small records beside the great ones: officers and their keys, settings, attachments."""

from datetime import datetime
from uuid import UUID

from sqlmodel import JSON, Field

from actdesk.domain.base import Record
from actdesk.domain.languages import Language


class Officer(Record):
    """Somebody who unlocks this store and whose name stands in the journal."""

    name: str = Field(min_length=1, max_length=200)
    email: str = Field(default="", max_length=254)
    language: Language = Language.ENGLISH
    person_id: UUID | None = Field(default=None, foreign_key="person.id")
    active: bool = True


class OfficerKey(Record):
    """The public half of a key by which an officer signs what they do; kept for as long as there are signatures.

    Who gets a new passphrase from a colleague gets a new key: the next `number`, and the one in force from then on.
    """

    officer_id: UUID = Field(foreign_key="officer.id")
    number: int = Field(default=1, ge=1)
    public: str = Field(min_length=64, max_length=64)  # Ed25519, in hex


class Setting(Record):
    """One setting of the store. `value` is any JSON; keys are dotted names (`desk.clock.feedback`)."""

    key: str = Field(min_length=1, max_length=120, unique=True)
    value: dict[str, object] = Field(default={}, sa_type=JSON)  # always {"v": …}


class Attachment(Record):
    """A file kept inside the store, by the hash of its bytes; the bytes stand in a table of their own."""

    name: str = Field(min_length=1, max_length=255)
    media_type: str = Field(default="application/octet-stream", max_length=100)
    sha256: str = Field(min_length=64, max_length=64)
    size: int = Field(ge=0)
    purpose: str = Field(default="", max_length=60)  # evidence, consent, policy, administration
    owner_id: UUID | None = None  # the case, consent … that it belongs to
    taken_in_at: datetime
