"""What passes between the parsers of one container: plain values, quick to import in the worker."""

import re
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
    turned_by: str = ""  # 'xmp' or 'exif': which block decided the orientation

    def turn(self, orientation: int, by: str = "exif") -> None:
        """Take an orientation. The first Exif block that has one decides, as in viewers; XMP only where none has."""
        if 1 <= orientation <= 8 and self.turned_by != "exif" and by != self.turned_by:
            self.orientation, self.turned_by = orientation, by

    def add(self, traces: Iterable[Trace]) -> None:
        self.traces.extend(traces)


@dataclass(slots=True)
class Kept:
    """What the recipe `location_only` keeps byte for byte: credit, caption and date, as they were found."""

    exif: list[tuple[str, int, int, int, bytes]] = field(default_factory=list)  # IFD, tag, type, count, raw
    iptc: list[tuple[int, int, bytes]] = field(default_factory=list)  # record, dataset, raw
    xmp: list[tuple[str, str, bytes]] = field(default_factory=list)  # namespace URI, name, raw text
    texts: list[tuple[bytes, bytes]] = field(default_factory=list)  # PNG: keyword, raw text (Latin-1)
    unicode: list[tuple[bytes, bytes]] = field(default_factory=list)  # PNG: the same in UTF-8
    charset: bytes = b""  # of the IPTC records

    def values(self) -> tuple[bytes, ...]:
        """Every value, as the second reader has to know it."""
        lists = (self.exif, self.iptc, self.xmp, self.texts, self.unicode)
        return tuple(item[-1] for found in lists for item in found)


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


# Degrees as texts hold them: 3,43.1160N, 3° 43' 7", 3 deg 43; and plain ones: 3.7186, +03.71.
_ANGLES = r"\d{1,3},\d{1,2}[.,]\d+\s?[NSEWO]\b|\d{1,3}\s?(?:°|º|deg\b)[\s\d.,'′’\"″”]*[NSEWO]?"
DEGREES = re.compile(_ANGLES, re.IGNORECASE)
_PLACE = re.compile(rf"{_ANGLES}|[+-]?\d{{1,3}}(?:\.\d{{3,}}|,\d{{4,}})|[+-]\d{{1,3}}\.\d+", re.IGNORECASE)


def shown(raw: bytes, limit: int = 120) -> str:
    """A found text as a person may see it: one line, printable, no degrees, at most `limit` characters."""
    text = raw.split(b"\0", 1)[0] if b"\0" in raw.rstrip(b"\0") else raw.rstrip(b"\0")
    decoded = _PLACE.sub("•••", text[: limit * 4].decode("utf-8", "replace"))
    if not decoded.isprintable():
        decoded = "".join(c if c.isprintable() else " " for c in decoded)
    line = " ".join(decoded.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


TAIL = 12
_PROSE = re.compile(rb"[A-Za-z0-9 ,.+:/-]")


def prose(tail: bytes) -> bool:
    """True if the last `TAIL` bytes of a coded picture are a text that somebody put behind it.

    Chance writes one in a million pictures so; a plain area repeats few bytes, however readable they are.
    """
    if len(tail) < TAIL or not all(32 <= value < 127 for value in tail):
        return False
    return len(_PROSE.findall(tail)) >= len(tail) - 1 and len(set(tail)) >= 8


# What pixels that are stored as they are do not spell, however dark or noisy they are: six words in a row, a date with
# its time, degrees, markup, a header. Each pattern is bounded, and a run of letters is tried but once.
_SENTENCE = re.compile(rb"(?<![A-Za-z])(?:[A-Za-z][a-z]{1,15}[ ,.;:'-]{1,2}){5,16}[A-Za-z][a-z]{2,15}")
_MARKS = re.compile(
    rb"\d{4}[:-]\d\d[:-]\d\d[ T]\d\d:\d|[+-]\d\d\.\d{3,9}[+-]\d{2,3}\.\d{3}|"
    rb"[a-z]{3,9}:[A-Za-z]{4,20}=[\"'][^\"']|</[A-Za-z]{1,9}:[A-Za-z]{3,20}>|Exif\0\0[IM]|II\*\0\x08\0\0\0|MM\0\*\0\0\0\x08"
)
_VOWELS = re.compile(rb"[aeiouyAEIOUY]")


def spelled(rows: bytes) -> bool:
    """True if a text stands among pixels that are stored as they are: a wrong offset may draw one in.

    Short words are no sign: in a picture as dark as letters are, chance writes them by the hundred.
    """
    for match in _SENTENCE.finditer(rows):
        words = [word for word in re.split(rb"[ ,.;:'-]+", match.group()) if len(word) > 2]
        if len(match.group()) >= 40 and len(words) >= 5 and all(_VOWELS.search(word) for word in words):
            return True
    return bool(_MARKS.search(rows))
