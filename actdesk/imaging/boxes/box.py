"""Boxes of the ISO base media file format (ISO/IEC 14496-12, section 4): reading them in order, writing them."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from actdesk.imaging.trace import Unclean

MOST_BOXES = 100_000  # beside each other; a film of a day's fragments has some 40,000


@dataclass(frozen=True, slots=True)
class Box:
    """`name`, the `body` without its header, where the header begins (`start`) and where the body does (`at`)."""

    name: bytes
    body: memoryview
    start: int
    at: int

    @property
    def end(self) -> int:
        return self.at + len(self.body)


def boxes(data: memoryview, at: int = 0, end: int | None = None, *, base: int = 0) -> Iterator[Box]:
    """The boxes that fill data[at:end] exactly. Offsets are those in the file if `base` is that of `data`.

    Raises `Unclean` where one does not fit. Four zeros may end a list, as QuickTime writes them.
    """
    end = len(data) if end is None else end
    for _ in range(MOST_BOXES):
        if at == end or (end - at < 8 and not any(data[at:end])):
            return
        size, header = header_of(data, at, end)
        if size < header or at + size > end or not any(data[at : at + 4]):  # "to the end" is said of a file's last only
            raise Unclean("damaged_structure")
        name = bytes(data[at + 4 : at + 8])
        yield Box(name, data[at + header : at + size], base + at, base + at + header)
        at += size
    raise Unclean("too_many_parts")


def header_of(data: memoryview, at: int, end: int) -> tuple[int, int]:
    """The (size of the whole box, size of its header) at `at`; (0, 0) where there is no room for one."""
    if at + 8 > end:
        return 0, 0
    size = int(struct.unpack_from(">I", data, at)[0])
    if size == 1 and at + 16 <= end:
        return int(struct.unpack_from(">Q", data, at + 8)[0]), 16
    return (end - at if size == 0 else size), 8


def top_level(data: memoryview, known: frozenset[bytes]) -> tuple[list[Box], int]:
    """The boxes of a file, and where they end. What follows that point, and is none of the `known`, is a trailer.

    Raises `Unclean` ('truncated') for a known box that is longer than the file.
    """
    found: list[Box] = []
    at = 0
    while at < len(data):
        size, header = header_of(data, at, len(data))
        name = bytes(data[at + 4 : at + 8])
        if not header or size < header or at + size > len(data):
            if name in known:
                raise Unclean("truncated")
            return found, at
        if not all(32 <= value < 127 or value == 0xA9 for value in name):
            return found, at
        found.append(Box(name, data[at + header : at + size], at, at + header))
        if len(found) > MOST_BOXES:
            raise Unclean("too_many_parts")
        at += size
    return found, at


def first(found: list[Box], name: bytes) -> Box | None:
    return next((each for each in found if each.name == name), None)


def only(found: list[Box], name: bytes) -> Box | None:
    """The one box of this name, or None. Raises `Unclean` where there are two: readers would disagree."""
    named = [each for each in found if each.name == name]
    if len(named) > 1:
        raise Unclean("damaged_structure")
    return named[0] if named else None


def need(found: list[Box], name: bytes) -> Box:
    """The one box of this name. Raises `Unclean` without it."""
    one = only(found, name)
    if one is None:
        raise Unclean("damaged_structure")
    return one


class Fields:
    """Reads numbers of a box's body from its front. Raises `Unclean` where it is too short."""

    def __init__(self, body: memoryview, at: int = 0) -> None:
        self.body, self.at = body, at

    def number(self, width: int) -> int:
        return int.from_bytes(self.take(width), "big")

    def take(self, count: int) -> bytes:
        if count < 0 or self.at + count > len(self.body):
            raise Unclean("damaged_structure")
        self.at += count
        return bytes(self.body[self.at - count : self.at])

    def full(self) -> tuple[int, int]:
        """The version and the flags of a full box."""
        return self.number(1), self.number(3)

    def text(self) -> bytes:
        """A text that ends with a zero, or with the box."""
        rest = bytes(self.body[self.at :])
        text, _, _ = rest.partition(b"\0")
        self.at = min(len(self.body), self.at + len(text) + 1)
        return text

    @property
    def left(self) -> int:
        return len(self.body) - self.at


def box(name: bytes, *parts: bytes | memoryview) -> bytes:
    """A box with these parts as its body."""
    return struct.pack(">I4s", 8 + sum(len(part) for part in parts), name) + b"".join(parts)


def full(name: bytes, version: int, flags: int, *parts: bytes | memoryview) -> bytes:
    """A full box: one with a version and flags."""
    return box(name, struct.pack(">I", version << 24 | flags), *parts)


def brands(body: memoryview) -> list[bytes]:
    """The major brand of a `ftyp` box and the compatible ones behind it."""
    whole = bytes(body)
    return [whole[:4]] + [whole[at : at + 4] for at in range(8, len(whole) - 3, 4)]


def file_type(body: memoryview, known: frozenset[bytes], otherwise: bytes) -> bytes:
    """A `ftyp` box with those brands that are known, without the version that tells the writing program."""
    names = brands(body)
    major = names[0] if names[0] in known else otherwise
    others = list(dict.fromkeys(name for name in [*names[1:], major] if name in known))
    return box(b"ftyp", major, bytes(4), *others)
