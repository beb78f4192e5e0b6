"""The second reader's grammar of a clean TIFF: directories, values and strips that fill the file without a gap."""

from dataclasses import dataclass, field

from actdesk.imaging.second import tiff_strips
from actdesk.imaging.second.blocks import confirmed, eat_icc, eat_records, eat_xmp
from actdesk.imaging.second.coded import plain_text
from actdesk.imaging.second.grammar import Eaten, demand
from actdesk.imaging.second.jpeg import eat_tables

_WIDTH = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 16: 8}
# Fields of whole numbers, each with the largest that it may hold: 16 bits of it could be two letters.
_MOST = {0xFE: 6, 0x100: 1 << 31, 0x101: 1 << 31, 0x102: 64, 0x103: 0xFFFF, 0x106: 10, 0x10A: 2, 0x112: 8, 0x115: 64,
         0x116: 1 << 32, 0x11C: 2, 0x128: 3, 0x13D: 3, 0x142: 1 << 31, 0x143: 1 << 31, 0x14C: 2, 0x152: 2, 0x153: 6,
         0x212: 4, 0x213: 2}  # fmt: skip
_BY_SAMPLE = (0x102, 0x152, 0x153)
_PARTS = {0x11A: 1, 0x11B: 1, 0x13E: 2, 0x13F: 6, 0x211: 3, 0x214: 6}
_LISTS = (0x111, 0x117, 0x144, 0x145)
_CREDIT = (0x10E, 0x132, 0x13B, 0x8298)
_DATES = (0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292)
_PORTION, _OVERLAP = 8 << 20, 256


@dataclass(slots=True)
class _File:
    data: memoryview
    order: str
    wide: bool
    eaten: Eaten
    covered: list[tuple[int, int]] = field(default_factory=list)

    def number(self, at: int, width: int) -> int:
        demand(0 <= at <= len(self.data) - width)
        return int.from_bytes(self.data[at : at + width], "little" if self.order == "little" else "big")

    def directory(self, at: int) -> tuple[dict[int, tuple[int, bytes, int]], int]:
        """Tag -> (type, value, place); and where the next directory is. Tags have to ascend, padding has to be zero."""
        head, size, inline = (8, 20, 8) if self.wide else (2, 12, 4)
        count = self.number(at, head)
        demand(0 < count < 200)
        found: dict[int, tuple[int, bytes, int]] = {}
        for entry in range(at + head, at + head + size * count, size):
            tag, kind = self.number(entry, 2), self.number(entry + 2, 2)
            demand(kind in _WIDTH and (not found or tag > max(found)))
            length = _WIDTH[kind] * self.number(entry + 4, inline)
            room = entry + size - inline
            place = room if length <= inline else self.number(room, inline)
            demand(length > 0 and place + length <= len(self.data))
            if place == room:
                demand(not any(self.data[room + length : room + inline]))
            else:
                self.covered.append((place, place + length))
            found[tag] = kind, bytes(self.data[place : place + length]), place
        end = at + head + size * count
        self.covered.append((at, end + inline))
        return found, self.number(end, inline)

    def numbers(self, kind: int, value: bytes) -> list[int]:
        demand(kind in (3, 4, 16))
        width, order = _WIDTH[kind], "little" if self.order == "little" else "big"
        return [int.from_bytes(value[at : at + width], order) for at in range(0, len(value), width)]  # type: ignore[arg-type]


def eat(data: memoryview, eaten: Eaten) -> None:
    order = {b"II": "little", b"MM": "big"}.get(bytes(data[:2]), "")
    demand(order and len(data) > 16)
    file = _File(data, order, False, eaten)
    file.wide = file.number(2, 2) == 43
    demand(file.wide or file.number(2, 2) == 42)
    if file.wide:
        demand(file.number(4, 2) == 8 and file.number(6, 2) == 0)
    file.covered.append((0, 16 if file.wide else 8))
    at = file.number(8, 8) if file.wide else file.number(4, 4)
    demand(at == file.covered[0][1])
    pages = 0
    while at:
        demand(pages < 1000)
        at = _eat_page(file, at, first=not pages)
        pages += 1
    _no_gaps(file)


def _no_gaps(file: _File) -> None:
    at = 0
    for start, end in sorted(file.covered):
        demand(0 <= start - at <= 1 and not any(file.data[at:start]), "second.chunk")
        at = end
    demand(len(file.data) - at <= 1 and not any(file.data[at:]), "second.trailer")


def _eat_page(file: _File, at: int, *, first: bool) -> int:
    found, following = file.directory(at)
    demand(not following or following > at)
    numbers: dict[int, list[int]] = {}
    samples = file.numbers(*found[0x115][:2])[0] if 0x115 in found else 1
    for tag, (kind, value, place) in found.items():
        if tag in _MOST:
            numbers[tag] = file.numbers(kind, value)
            most = samples if tag in _BY_SAMPLE else 1 + (tag == 0x212)
            demand(len(numbers[tag]) <= most and max(numbers[tag]) <= _MOST[tag], "second.chunk")
        elif tag in _LISTS:
            numbers[tag] = file.numbers(kind, value)
        elif tag == 0x140:
            demand(
                kind == 3 and len(value) == 6 << min(numbers[0x102][0], 16) and numbers[0x106] == [3], "second.chunk"
            )
        elif tag in _PARTS:
            demand(kind == 5 and len(value) == 8 * _PARTS[tag], "second.chunk")
            demand(all(file.number(place + 4 + 8 * k, 4) == 10_000 for k in range(_PARTS[tag])), "second.chunk")
        else:
            demand(first or tag in (0x15B, 0x8773), "second.chunk")
            _eat_block(file, tag, kind, value, place)
    demand(numbers.get(0x112) != [0], "second.exif")
    _eat_strips(file, numbers)
    return following


def _eat_block(file: _File, tag: int, kind: int, value: bytes, place: int) -> None:
    eaten, span = file.eaten, (place, place + len(value))
    if tag == 0x8773:
        eat_icc(value)
        return
    if tag == 0x15B:
        eat_tables(value)
        return
    if tag == 0x8769:
        demand(kind in (4, 16) and eaten.allowed.kept, "second.exif")
        dates, following = file.directory(file.numbers(kind, value)[0])
        demand(not following and all(date in _DATES for date in dates), "second.exif")
        for date, (_, text, at) in dates.items():
            confirmed(date, text, eaten.allowed)
            eaten.credit.append((at, at + len(text)))
        return
    if tag == 0x2BC:
        eat_xmp(value, eaten.allowed)
    elif tag == 0x83BB:
        eat_records(value, eaten.allowed)
    else:
        demand(tag in _CREDIT and kind == 2, "second.chunk")
        confirmed(tag, value, eaten.allowed)
    eaten.credit.append(span)


def _eat_strips(file: _File, numbers: dict[int, list[int]]) -> None:
    tiled = 0x142 in numbers
    starts, lengths = (numbers.get(tag, []) for tag in ((0x144, 0x145) if tiled else (0x111, 0x117)))
    demand(not any(tag in numbers for tag in ((0x111, 0x117) if tiled else (0x144, 0x145))), "second.chunk")
    expected = tiff_strips.expected(numbers, tiled=tiled)
    demand(len(starts) == len(lengths) == len(expected))
    coding = numbers.get(0x103, [1])[0]
    for start, length, (size, wide, high) in zip(starts, lengths, expected, strict=True):
        span = start, start + length
        demand(length > 0 and span[1] <= len(file.data))
        file.covered.append(span)
        tiff_strips.eat_strip(file.data, span, coding, size, (wide, high), file.eaten)
        if coding != 7:
            for at in range(start, span[1], _PORTION):
                file.eaten.coded.append((at, min(span[1], at + _PORTION + _OVERLAP)))
                file.eaten.exact.add(at)
                rows = coding in (1, 32773)  # literally as they are
                demand(not rows or not plain_text(bytes(file.data[slice(*file.eaten.coded[-1])])), "second.coded")
