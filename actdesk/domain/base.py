"""The ground that every value stands on: frozen records, ids made by the client, errors with facts."""

import os
import re
import threading
import time
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from pydantic import ConfigDict, ValidationError, field_validator
from pydantic_core import PydanticCustomError
from sqlmodel import JSON, Field, SQLModel

from actdesk.domain.errors import ActDeskError as ActDeskError
from actdesk.domain.errors import EnvironmentFault as EnvironmentFault
from actdesk.domain.errors import Invalid as Invalid
from actdesk.domain.errors import Refused as Refused


class Value(SQLModel):
    """A frozen, validated record. To change one, copy it: `value.changed(field=...)`.

    A row in `data/tables.py` inherits from it, so every field is declared once.
    """

    # SQLModel's own config type lacks nothing we use; pydantic's names are the documented ones.
    model_config = ConfigDict(frozen=True, extra="forbid", from_attributes=True)  # type: ignore[assignment]

    @field_validator("*", mode="before")
    @classmethod
    def _only_characters_that_survive(cls, value: Any) -> Any:
        _refuse_broken_text(value)
        return value

    @classmethod
    def made(cls, **fields: Any) -> Self:
        """Return a validated value. Raises `Invalid` with the fields that do not hold, never a library's error."""
        try:
            return cls.model_validate(fields)
        except ValidationError as error:
            raise Invalid({str(e["loc"][0]) if e["loc"] else "": e["type"] for e in error.errors()}) from None

    def changed(self, **fields: Any) -> Self:
        """Return a validated copy with these fields changed. Raises `Invalid` as `made` does."""
        return self.made(**{**{name: getattr(self, name) for name in type(self).model_fields}, **fields})


class Record(Value):
    """A value with an identity: it is kept in the store and has a history in the journal."""

    id: UUID = Field(default_factory=lambda: new_id(), primary_key=True)
    notes: str = ""
    tags: tuple[str, ...] = Field(default=(), sa_type=JSON)


def new_id(*, at_ms: int | None = None) -> UUID:
    """Return a UUIDv7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then 74 random bits.

    Ids made one after the other within a millisecond ascend (section 6.2, method 2), so that what one act keeps in
    an order comes back in it: lists read "oldest first" by the id.
    """
    ms = int(time.time() * 1000) if at_ms is None else at_ms
    return _IDS.next(ms & (1 << 48) - 1)


class _Ids:
    """The last id's time and random part; one lock, since jobs make ids on several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ms, self._random = -1, 0

    def next(self, ms: int) -> UUID:
        with self._lock:
            drawn = int.from_bytes(os.urandom(10), "big") & (1 << 74) - 1
            if ms == self._ms:
                drawn = self._random + 1 + (drawn >> 42)  # up to 2**32 ahead: still not to be guessed
            else:
                drawn >>= 1  # room to count up
            self._ms, self._random = ms, drawn
        high, low = drawn >> 62, drawn & (1 << 62) - 1
        return UUID(int=ms << 80 | 0x7 << 76 | high << 64 | 0x2 << 62 | low)


_IDS = _Ids()


def registered_on(record_id: UUID) -> date:
    """Return the UTC day on which a UUIDv7 was made: the day the record was first typed."""
    return datetime.fromtimestamp((record_id.int >> 80) / 1000, UTC).date()


class Kind(StrEnum):
    """The kinds of record that the store keeps; the value is the table's name."""

    BODY = "body"
    PERSON = "person"
    ACCOUNT = "account"
    ADMINISTRATION = "administration"
    SECURITY_ANSWER = "security_answer"
    CLOSING_STEP = "closing_step"
    REQUEST = "request"
    EVALUATION = "evaluation"
    DECISION = "decision"
    CHECKLIST_ITEM = "checklist_item"
    PICTURE = "picture"
    CONSENT = "consent"
    COVERAGE = "coverage"
    PICTURE_USE = "picture_use"
    CASE = "case"
    CASE_EVENT = "case_event"
    CASE_READING = "case_reading"
    MEASURE = "measure"
    ATTACHMENT = "attachment"
    OFFICER = "officer"
    OFFICER_KEY = "officer_key"
    SETTING = "setting"


def record_count(counts: Mapping[str, int] | Mapping[Kind, int]) -> int:
    """How many records an officer would count, of the rows per kind: not what the store keeps for itself."""
    own = (Kind.SETTING, Kind.OFFICER, Kind.OFFICER_KEY, Kind.CASE_READING)
    return sum(counts.get(kind, 0) for kind in Kind if kind not in own)


class Changes(Value):
    """What a use case changed: the act's id and, per kind, the ids. Screens refresh from this alone."""

    act_id: UUID | None = None
    ids: dict[Kind, tuple[UUID, ...]] = {}

    def of(self, kind: Kind) -> tuple[UUID, ...]:
        return self.ids.get(kind, ())

    def first(self, kind: Kind) -> UUID:
        """The one record of this kind that the act was about. Raises `KeyError` if there is none."""
        return self.ids[kind][0]

    def joined(self, earlier: "Changes") -> "Changes":
        """Return this act with what an act just before it changed, to be told as one."""
        ids = {kind: (*earlier.of(kind), *self.of(kind)) for kind in {*earlier.ids, *self.ids}}
        return Changes(act_id=self.act_id, ids=ids)


_SURROGATE = re.compile("[\ud800-\udfff]")


def _refuse_broken_text(value: Any) -> None:
    """Refuse NUL and lone surrogates anywhere in a value: no reader after us would show the same text."""
    if isinstance(value, str):
        if "\x00" in value:
            raise PydanticCustomError("nul_character", "NUL in text")
        if not value.isascii() and _SURROGATE.search(value):
            raise PydanticCustomError("broken_character", "a lone surrogate in text")
    elif isinstance(value, dict):
        for item in (*value.keys(), *value.values()):
            _refuse_broken_text(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_broken_text(item)


def utc(moment: datetime) -> datetime:
    """Return the moment as aware UTC. Raises `ValueError` for a naive one: it would be a guess."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC)


def runs_on(day: date, start: date | None, end: date | None) -> bool:
    """True if `day` lies in [start, end): an open start or end is unbounded; the end day is out."""
    return (start is None or start <= day) and (end is None or day < end)
