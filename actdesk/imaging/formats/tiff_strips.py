"""Strips and tiles of TIFF: how many there have to be, how many bytes each unpacks to, and where its code ends."""

from dataclasses import dataclass

from actdesk.imaging import lzw
from actdesk.imaging.formats import jpeg, png
from actdesk.imaging.metadata.ifd import Block, Entry
from actdesk.imaging.trace import Piece, Reading, Unclean, spelled

TABLES = 0x015B
MOST_PIXELS = 400_000_000
MOST_UNPACKED = 1_500_000_000  # bytes of one page
MOST_UNITS = 500_000
_PORTION = 4 << 20  # bytes that are looked at once
RAW, LZW, JPEG, DEFLATE, OLD_DEFLATE, PACKED = 1, 5, 7, 8, 32946, 32773
MEASURED = (RAW, LZW, JPEG, DEFLATE, OLD_DEFLATE, PACKED)


@dataclass(frozen=True, slots=True)
class Unit:
    """A strip or a tile: its width and height in pixels, and the bytes that it has unpacked."""

    width: int
    height: int
    size: int


@dataclass(frozen=True, slots=True)
class Layout:
    compression: int
    units: list[Unit]


def layout(numbers: dict[int, list[int]]) -> Layout:
    """What strips or tiles a page with these fields has. Raises `Unclean` where that cannot be told or measured."""

    def one(tag: int, default: int = 0) -> int:
        return numbers.get(tag, [default])[0]

    width, height, compression = one(0x0100), one(0x0101), one(0x0103, 1)
    samples, planes = one(0x0115, 1), one(0x0115, 1) if one(0x011C, 1) == 2 else 1
    bits = numbers.get(0x0102, [1])
    bits = bits * samples if len(bits) == 1 else bits
    if not width or not height or len(bits) != samples:
        raise Unclean("damaged_structure" if width or height else "no_picture")
    if width * height > MOST_PIXELS:
        raise Unclean("too_many_pixels")
    halved = numbers.get(0x0212, [2, 2]) if one(0x0106) == 6 and compression != JPEG else [1, 1]
    if compression not in MEASURED or (one(0x010A, 1) == 2 and compression != RAW):
        raise Unclean("unknown_coding")
    if halved != [1, 1] and (planes > 1 or samples != 3 or set(bits) != {8} or len(halved) != 2):
        raise Unclean("unknown_coding")
    tile = (one(0x0142), one(0x0143)) if 0x0142 in numbers else (width, min(one(0x0116, height), height))
    across, down = -(-width // tile[0]), -(-height // tile[1]) if tile[1] else 0
    if not across * down or across * down * planes > MOST_UNITS or tile[0] * tile[1] > MOST_PIXELS:
        raise Unclean("too_many_parts" if across * down else "damaged_structure")
    units = []
    for plane in range(planes):
        depth = bits[plane] if planes > 1 else sum(bits)
        for row in range(down):
            rows = tile[1] if 0x0142 in numbers else min(tile[1], height - row * tile[1])
            units += [Unit(tile[0], rows, _size(tile[0], rows, depth, halved))] * across
    if sum(unit.size for unit in units) > MOST_UNPACKED:
        raise Unclean("too_many_pixels")
    return Layout(compression, units)


def _size(width: int, rows: int, depth: int, halved: list[int]) -> int:
    if halved == [1, 1]:
        return rows * ((width * depth + 7) // 8)
    across, down = halved
    return -(-width // across) * -(-rows // down) * (across * down + 2)


def spans(tiff: Block, found: dict[int, Entry]) -> list[tuple[int, int]]:
    """The (start, end) of each strip or tile. Raises `Unclean` where the two lists do not fit each other."""
    where, long = (0x0144, 0x0145) if 0x0144 in found else (0x0111, 0x0117)
    if where not in found or long not in found:
        return []
    starts, lengths = tiff.numbers(found[where]), tiff.numbers(found[long])
    if len(starts) != len(lengths) or len(starts) != found[where].count:
        raise Unclean("damaged_structure")
    return [(start, start + length) for start, length in zip(starts, lengths, strict=True)]


def exact(data: memoryview, unit: Unit, compression: int, reading: Reading) -> Piece:
    """A strip or tile up to the end of its code. Raises `Unclean` where that holds more or less than its pixels."""
    if compression == RAW:
        if len(data) < unit.size:
            raise Unclean("truncated")
        return _no_text(data[: unit.size])
    if compression == LZW:
        return lzw.exact(bytes(data), 8, unit.size, tiff=True)
    if compression == JPEG:
        whole, size = jpeg.inside(data, reading)
        if size is None:
            raise Unclean("no_picture")
        if size != (unit.width, unit.height):
            raise Unclean("extra_pixels" if size > (unit.width, unit.height) else "damaged_structure")
        return whole
    if compression == PACKED:
        return _no_text(data[: _packed(bytes(data), unit.size)])
    return b"".join(png.exact_stream([data], unit.size))


def _no_text(rows: memoryview) -> memoryview:
    """Rows that are stored as they are. Raises `Unclean` where a text stands among them."""
    if any(spelled(bytes(rows[at : at + _PORTION + 64])) for at in range(0, len(rows), _PORTION)):
        raise Unclean("text_in_scan")
    return rows


def _packed(data: bytes, expected: int) -> int:
    """Where the runs of PackBits (section 9) have made `expected` bytes."""
    at = total = 0
    while total < expected:
        if at >= len(data):
            raise Unclean("truncated")
        count = data[at]
        run = 0 if count == 128 else count + 1 if count < 128 else 257 - count
        at += 1 if count == 128 else 1 + run if count < 128 else 2
        total += run
    if total > expected:
        raise Unclean("extra_pixels")
    if at > len(data):
        raise Unclean("truncated")
    return at
