"""Walking the directories of TIFF 6.0 and BigTIFF (Exif, GPS, MPF and TIFF files use them). Bounded in every way."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

WIDTH_OF = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8,
            129: 1}  # fmt: skip
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
    """A TIFF structure. `good` is False where there is no readable header; `wide` is BigTIFF with offsets of 64 bits.

    `spans` are the (start, end) of every directory and every value that was read.
    """

    def __init__(self, data: bytes | memoryview) -> None:
        self.data = memoryview(data)
        mark = bytes(self.data[:2])
        self.order = {b"II": "<", b"MM": ">"}.get(mark, "")
        self.wide = bytes(self.data[2:4]) in (b"+\0", b"\0+") and len(self.data) >= 16
        self.good = bool(self.order) and len(self.data) >= 8
        self.inline = 8 if self.wide else 4  # bytes of a value that stands in the directory itself
        self.spans: list[tuple[int, int]] = []
        self._left = MAX_ENTRIES
        self.seen: set[int] = set()

    def first(self) -> int:
        """The offset of the first directory, or 0."""
        return self._offset(8 if self.wide else 4) if self.good else 0

    def _offset(self, at: int) -> int:
        code, size = ("Q", 8) if self.wide else ("I", 4)
        return int(struct.unpack_from(self.order + code, self.data, at)[0]) if at + size <= len(self.data) else 0

    def directory(self, offset: int, *, most: int = 1 << 20) -> tuple[list[Entry], int]:
        """The fields of the directory at `offset` and the offset of the next one (0: none, or damaged).

        A directory that was visited already is empty: files that point in circles end here. Values of more
        than `most` bytes come with that many only.
        """
        head = 8 if self.wide else 2
        if not self.good or offset in self.seen or not 8 <= offset <= len(self.data) - head:
            return [], 0
        self.seen.add(offset)
        count = struct.unpack_from(self.order + ("Q" if self.wide else "H"), self.data, offset)[0]
        entries = list(self._entries(offset + head, count, most))
        after = offset + head + (20 if self.wide else 12) * count
        self.spans.append((offset, min(after + self.inline, len(self.data))))
        return entries, self._offset(after)

    def _entries(self, start: int, count: int, most: int) -> Iterator[Entry]:
        size, layout = (20, "HHQQ") if self.wide else (12, "HHII")
        for at in range(start, min(start + size * count, len(self.data) - size + 1), size):
            self._left -= 1
            if self._left < 0:
                return
            tag, type_, number, inline = struct.unpack_from(self.order + layout, self.data, at)
            length = WIDTH_OF.get(type_, 1) * number
            offset = at + size - self.inline if length <= self.inline else inline
            if length > self.inline and offset < len(self.data):
                self.spans.append((offset, min(offset + length, len(self.data))))
            raw = bytes(self.data[offset : offset + min(length, most)])
            yield Entry(tag, type_, number, offset, length, raw)

    def numbers(self, entry: Entry) -> list[int]:
        """The whole numbers of a field (types 1, 3, 4, 13, 16, 18), or an empty list."""
        code = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}.get(entry.type)
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
