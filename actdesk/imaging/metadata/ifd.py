"""Walking the directories of TIFF 6.0 (Exif, GPS, MPF and TIFF files use them). Bounded in every direction."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

WIDTH_OF = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
MAX_ENTRIES = 4000  # in one block; the busiest real file seen has some 600


@dataclass(frozen=True, slots=True)
class Entry:
    """One field: where its value lies in the block (`offset`, `length` in bytes) and the bytes themselves."""

    tag: int
    type: int
    count: int
    offset: int
    length: int
    raw: bytes


class Block:
    """A TIFF structure. `good` is False where there is no readable header."""

    def __init__(self, data: bytes | memoryview) -> None:
        self.data = memoryview(data)
        mark = bytes(self.data[:2])
        self.order = {b"II": "<", b"MM": ">"}.get(mark, "")
        self.good = bool(self.order) and len(self.data) >= 8
        self._left = MAX_ENTRIES
        self.seen: set[int] = set()

    def first(self) -> int:
        """The offset of the first directory, or 0."""
        return int(struct.unpack_from(self.order + "I", self.data, 4)[0]) if self.good else 0

    def directory(self, offset: int, *, most: int = 1 << 20) -> tuple[list[Entry], int]:
        """The fields of the directory at `offset` and the offset of the next one (0: none, or damaged).

        A directory that was visited already is empty: files that point in circles end here. Values of more
        than `most` bytes come with that many only.
        """
        if not self.good or offset in self.seen or not 8 <= offset <= len(self.data) - 2:
            return [], 0
        self.seen.add(offset)
        count = struct.unpack_from(self.order + "H", self.data, offset)[0]
        entries = list(self._entries(offset + 2, count, most))
        after = offset + 2 + 12 * count
        following = 0
        if after + 4 <= len(self.data):
            following = struct.unpack_from(self.order + "I", self.data, after)[0]
        return entries, following

    def _entries(self, start: int, count: int, most: int) -> Iterator[Entry]:
        for at in range(start, min(start + 12 * count, len(self.data) - 11), 12):
            self._left -= 1
            if self._left < 0:
                return
            tag, type_, number, inline = struct.unpack_from(self.order + "HHII", self.data, at)
            length = WIDTH_OF.get(type_, 1) * number
            offset = at + 8 if length <= 4 else inline
            raw = bytes(self.data[offset : offset + min(length, most)])
            yield Entry(tag, type_, number, offset, length, raw)

    def numbers(self, entry: Entry) -> list[int]:
        """The whole numbers of a field (types 1, 3, 4, 13), or an empty list."""
        code = {1: "B", 3: "H", 4: "I", 13: "I"}.get(entry.type)
        if code is None:
            return []
        width = WIDTH_OF[entry.type]
        usable = len(entry.raw) // width
        return list(struct.unpack_from(f"{self.order}{usable}{code}", entry.raw))

    def number(self, entry: Entry) -> int:
        return next(iter(self.numbers(entry)), 0)

    def fractions(self, entry: Entry) -> list[float]:
        """The fractions of a field (types 5, 10) as floats; one with the divisor 0 counts as 0."""
        if entry.type not in (5, 10):
            return []
        code = "I" if entry.type == 5 else "i"
        flat = struct.unpack_from(f"{self.order}{len(entry.raw) // 8 * 2}{code}", entry.raw)
        return [flat[i] / flat[i + 1] if flat[i + 1] else 0.0 for i in range(0, len(flat), 2)]
