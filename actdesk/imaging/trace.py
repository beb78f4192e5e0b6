"""What passes between the parsers of one container: plain values, quick to import in the worker."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Piece = bytes | memoryview
"""A part of the cleaned file: bytes of our own, or a view of the original that is copied as it is."""


class Unclean(Exception):
    """The file cannot be cleaned with a guarantee. `code` has its words in `resources/i18n/words.json`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Trace:
    """One thing that the first reading found. `needles` are what the second reader searches for."""

    kind: str
    where: str
    value: str = ""
    needles: tuple[bytes, ...] = ()
    coordinates: tuple[float, float] | None = None


@dataclass(slots=True)
class Reading:
    """What the first reading of a file gives: its traces, what must stay, and how the parser cut it up."""

    format: str
    suffix: str
    width: int = 0
    height: int = 0
    orientation: int = 1
    traces: list[Trace] = field(default_factory=list)
    icc: bytes = b""
    kept: "Kept" = field(default_factory=lambda: Kept())
    parts: Any = None  # the container's own: only its module looks inside

    def turn(self, orientation: int) -> None:
        """The first orientation that says something counts: readers take the first Exif block."""
        if self.orientation == 1 and 1 <= orientation <= 8:
            self.orientation = orientation

    def add(self, traces: Iterable[Trace]) -> None:
        self.traces.extend(traces)


@dataclass(slots=True)
class Kept:
    """What the recipe `location_only` keeps byte for byte: credit, caption and date, as they were found."""

    exif: list[tuple[str, int, int, int, bytes]] = field(default_factory=list)  # IFD, tag, type, count, raw
    iptc: list[tuple[int, int, bytes]] = field(default_factory=list)  # record, dataset, raw
    xmp: list[tuple[str, str, bytes]] = field(default_factory=list)  # namespace URI, name, raw text


@dataclass(frozen=True, slots=True)
class Order:
    """How to clean: the recipe and the credit that the officer confirmed ('' for none)."""

    recipe: str = "publish"
    creator: str = ""
    copyright: str = ""
    licence: str = ""
    caption: str = ""

    @property
    def credited(self) -> bool:
        return bool(self.creator or self.copyright or self.licence or self.caption)


def needle_of(raw: bytes) -> tuple[bytes, ...]:
    """The needle for a text as it was found, or none where it is too short to tell anything by being there."""
    text = raw.strip(b"\0 \t\r\n")[:64]
    return (text,) if len(text) >= 6 and len(set(text)) > 2 else ()


def shown(raw: bytes, limit: int = 120) -> str:
    """A found text as a person may see it: one line, printable, not longer than `limit` characters."""
    text = raw.split(b"\0", 1)[0] if b"\0" in raw.rstrip(b"\0") else raw.rstrip(b"\0")
    decoded = text[: limit * 4].decode("utf-8", "replace")
    line = " ".join("".join(c if c.isprintable() else " " for c in decoded).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
