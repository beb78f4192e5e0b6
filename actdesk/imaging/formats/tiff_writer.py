"""Writing a TIFF anew: header, then for each page its directory, its values and its strips, with nothing between."""

import struct
from typing import Protocol

from actdesk.imaging.metadata import icc
from actdesk.imaging.metadata.ifd import WIDTH_OF
from actdesk.imaging.trace import Piece

Field = tuple[int, bytes]  # type, and the value as it stands in the file
LARGE = (0x0100, 0x0101, 0x0116, 0x0142, 0x0143)  # SHORT where that is enough, else LONG


class Described(Protocol):
    numbers: dict[int, list[int]]
    fractions: dict[int, list[int]]
    tables: bytes
    profile: bytes


class Writer:
    """Gathers the pieces of a file in the byte order `mark` (b'II' or b'MM'), with offsets of 64 bits if `wide`."""

    def __init__(self, mark: bytes, *, wide: bool) -> None:
        self._order = "<" if mark == b"II" else ">"
        self._wide = wide
        self._at = 16 if wide else 8
        head = struct.pack(self._order + "HHHQ", 43, 8, 0, 16) if wide else struct.pack(self._order + "HI", 42, 8)
        self.pieces: list[Piece] = [mark + head]

    def whole(self, numbers: list[int], kind: int) -> Field:
        """Whole numbers as a field of type 3 (SHORT), 4 (LONG) or 16 (LONG8)."""
        code = {3: "H", 4: "I", 16: "Q"}[kind]
        return kind, struct.pack(f"{self._order}{len(numbers)}{code}", *numbers)

    def described(self, page: Described) -> dict[int, Field]:
        """The fields that a page's picture needs, but where its strips lie and which way up it is."""
        fields: dict[int, Field] = {}
        for tag, numbers in page.numbers.items():
            if tag != 0x0112:
                large = tag == 0x00FE or (tag in LARGE and max(numbers) > 0xFFFF)
                fields[tag] = self.whole(numbers, 4 if large else 3)
        for tag, parts in page.fractions.items():
            flat = [number for part in parts for number in (part, 10_000)]
            fields[tag] = (5, struct.pack(f"{self._order}{len(flat)}I", *flat))
        if page.tables:
            fields[0x015B] = (7, page.tables)
        profile = icc.rebuild(page.profile)
        if profile:
            fields[0x8773] = (7, profile)
        return fields

    def page(
        self, fields: dict[int, Field], dates: dict[int, Field], strips: list[Piece], *, tiled: bool, last: bool
    ) -> None:
        """Write one page. `dates` are fields of an Exif directory; `last` ends the chain of pages."""
        kind = 16 if self._wide else 4
        lengths = [len(strip) for strip in strips]
        where, long = (0x0144, 0x0145) if tiled else (0x0111, 0x0117)
        fields[long] = self.whole(lengths, kind)
        fields[where] = self.whole([0] * len(strips), kind)
        inner_at = 0
        if dates:
            fields[0x8769] = self.whole([0], kind)
        size = self._size(fields)
        if dates:
            inner_at = self._at + size
            fields[0x8769] = self.whole([inner_at], kind)
            size += self._size(dates)
        starts, at = [], self._at + size
        for length in lengths:
            starts.append(at)
            at += length + length % 2
        fields[where] = self.whole(starts, kind)
        self.pieces.append(self._directory(fields, self._at, 0 if last else at))
        if dates:
            self.pieces.append(self._directory(dates, inner_at, 0))
        for strip in strips:
            self.pieces.append(strip)
            if len(strip) % 2:
                self.pieces.append(b"\0")
        self._at = at

    def _size(self, fields: dict[int, Field]) -> int:
        head, entry, inline = (16, 20, 8) if self._wide else (6, 12, 4)
        values = [len(value) for _, value in fields.values() if len(value) > inline]
        return head + entry * len(fields) + sum(length + length % 2 for length in values)

    def _directory(self, fields: dict[int, Field], start: int, following: int) -> bytes:
        inline, large = (8, "Q") if self._wide else (4, "I")
        table = struct.pack(self._order + ("Q" if self._wide else "H"), len(fields))
        at = start + (16 if self._wide else 6) + (20 if self._wide else 12) * len(fields)
        values = b""
        for tag, (kind, value) in sorted(fields.items()):
            table += struct.pack(f"{self._order}HH{large}", tag, kind, len(value) // WIDTH_OF[kind])
            if len(value) <= inline:
                table += value.ljust(inline, b"\0")
            else:
                table += struct.pack(self._order + large, at + len(values))
                values += value + bytes(len(value) % 2)
        return table + struct.pack(self._order + large, following) + values
