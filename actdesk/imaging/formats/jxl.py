"""JPEG XL, the bare codestream and the container (ISO/IEC 18181-1 and -2).

Kept: the codestream up to the end of its last frame, which holds colours, orientation and timing; the container is
written anew, and only where there was one or a credit wants one. Camera data, packets, proofs, what rebuilds the
original JPEG, and every box that no picture needs go.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from actdesk.imaging.formats import jxl_code
from actdesk.imaging.metadata import build, exif, keep, xmp
from actdesk.imaging.trace import TAIL, Order, Piece, Reading, Trace, Unclean, prose, shown

NAME = "jxl"
SUFFIX = ".jxl"
ENDINGS = (".jxl",)

MARK = b"\0\0\0\x0cJXL \r\n\x87\n"
KIND = b"\0\0\0\x14ftypjxl \0\0\0\0jxl "
MOST_PIXELS = 400_000_000
MOST_BOXES = 20_000
MOST_TEXT = 4 << 20
WHERE = {b"jumb": ("edit_history", "jxl.c2pa"), b"jbrd": ("unknown", "jxl.rebuilding")}
SILENT = {b"jxli", b"free", b"skip"}


@dataclass(slots=True)
class Parts:
    level: bytes = b""
    pieces: list[memoryview] = field(default_factory=list)  # of the codestream
    numbers: list[int] = field(default_factory=list)  # of the pieces, where they are numbered
    contained: bool = False


def mine(head: bytes) -> bool:
    return head[:2] == b"\xff\x0a" or head[:12] == MARK


def findings(data: memoryview) -> Reading:
    """Read one JPEG XL. Raises `Unclean` for a damaged one, or one whose codestream itself holds more than pixels."""
    reading = Reading(NAME, SUFFIX)
    parts = reading.parts = Parts()
    if data[0] == 0xFF:
        parts.pieces.append(data)
    else:
        parts.contained = True
        for name, body in _boxes(data, reading):
            _box(name, body, reading, parts)
    if not parts.pieces:
        raise Unclean("no_picture")
    if parts.numbers:
        ordered = [number & 0x7FFFFFFF for number in parts.numbers] == list(range(len(parts.numbers)))
        if not ordered or len(parts.numbers) != len(parts.pieces) or not parts.numbers[-1] >> 31:
            raise Unclean("damaged_structure")
    elif len(parts.pieces) > 1:
        raise Unclean("damaged_structure")  # two pictures: readers disagree
    _measure(reading, parts)
    return reading


def _measure(reading: Reading, parts: Parts) -> None:
    whole = parts.pieces[0] if len(parts.pieces) == 1 else memoryview(b"".join(parts.pieces))
    image = jxl_code.measure(whole)
    reading.width, reading.height, reading.orientation = image.width, image.height, image.orientation
    if image.width * image.height > MOST_PIXELS:
        raise Unclean("too_many_pixels")
    _no_text_at(whole, image.end - TAIL // 2)
    _no_text_at(whole, image.end)
    tail = bytes(whole[image.end : image.end + MOST_TEXT])
    if tail.strip(b"\0"):
        kind, where = ("unknown", "jxl.behind_picture") if parts.contained else ("trailing_data", "jxl.trailer")
        reading.add([Trace(kind, where, needles=exif.words(tail)), *exif.sniff(tail, where)])
    parts.pieces = [whole[: image.end]]


def _no_text_at(data: memoryview, at: int) -> None:
    """Raises `Unclean` where a text begins before `at` and goes on behind it: a wrong length would copy half of it."""
    if prose(bytes(data[at - TAIL // 2 : at + TAIL // 2])):
        raise Unclean("text_in_scan")


def _boxes(data: memoryview, reading: Reading) -> Iterator[tuple[bytes, memoryview]]:
    """The (name, data) of each box. What is none stands behind the end."""
    at = len(MARK)
    for _ in range(MOST_BOXES):
        if at == len(data):
            return
        size, head = (struct.unpack_from(">I", data, at)[0], 8) if at + 8 <= len(data) else (-1, 8)
        if size == 1 and at + 16 <= len(data):
            size, head = struct.unpack_from(">Q", data, at + 8)[0], 16
        end = len(data) if not size else at + size
        name = bytes(data[at + 4 : at + 8])
        if size and (size < head or end > len(data)):
            if not reading.parts.pieces or name in (b"jxlc", b"jxlp"):
                raise Unclean("truncated")
            _no_text_at(data, at)
            tail = bytes(data[at : at + MOST_TEXT])
            reading.add([Trace("trailing_data", "jxl.trailer", needles=exif.words(tail))])
            reading.add(exif.sniff(tail, "jxl.trailer"))
            return
        yield name, data[at + head : end]
        at = end
    raise Unclean("too_many_parts")


def _box(name: bytes, body: memoryview, reading: Reading, parts: Parts) -> None:
    if name == b"jxlc":
        parts.pieces.append(body)
    elif name == b"jxlp" and len(body) >= 4:
        parts.numbers.append(struct.unpack_from(">I", body)[0])
        parts.pieces.append(body[4:])
    elif name == b"jxll" and len(body) == 1 and body[0] in (5, 10):
        parts.level = bytes(body)
    elif name != b"ftyp" or bytes(body) != KIND[8:]:
        _metadata(name, bytes(body[:MOST_TEXT]), reading)


def _metadata(name: bytes, raw: bytes, reading: Reading) -> None:
    turned = reading.orientation, reading.turned_by
    if name == b"Exif" and len(raw) > 4:
        start = 4 + struct.unpack_from(">I", raw)[0]
        exif.read(raw[start if start < len(raw) else 4 :], reading, turns=False)
    elif name == b"xml ":
        xmp.read(raw, reading)
    elif name == b"brob" and len(raw) > 4:
        reading.add([Trace("unknown", "jxl.packed", shown(raw[:4]))])
    elif name not in SILENT or raw.strip(b"\0"):
        kind, where = WHERE.get(name, ("unknown", "jxl.box"))
        label = shown(name) if where == "jxl.box" else ""
        reading.add([Trace(kind, where, label, exif.words(raw)), *exif.sniff(raw, where)])
    reading.orientation, reading.turned_by = turned  # the codestream alone says which way up


def _piece(name: bytes, *bodies: Piece) -> list[Piece]:
    size = 8 + sum(len(body) for body in bodies)
    head = struct.pack(">I4s", size, name) if size >> 32 == 0 else struct.pack(">I4sQ", 1, name, size + 8)
    return [head, *bodies]


def clean(data: memoryview, reading: Reading, order: Order) -> list[Piece]:
    """The same codestream with nothing but the confirmed credit beside it."""
    parts: Parts = reading.parts
    old = keep.kept(reading, order)
    block, packet = build.exif(1, order, old), build.xmp(order, old)
    if not parts.contained and not block and not packet:
        return list(parts.pieces)
    pieces: list[Piece] = [MARK, KIND]
    if parts.level:
        pieces += _piece(b"jxll", parts.level)
    pieces += _piece(b"jxlc", *parts.pieces)
    if block:
        pieces += _piece(b"Exif", bytes(4), block)
    if packet:
        pieces += _piece(b"xml ", packet)
    return pieces
