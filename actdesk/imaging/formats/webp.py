"""WebP, still and animated (RFC 9649).

Kept: the coded frames, their transparency and timing; the header with its flags, the profile and the orientation are
written anew. Unknown chunks, on the outside and inside a frame, and whatever follows the container go.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from actdesk.imaging.metadata import build, exif, icc, keep, xmp
from actdesk.imaging.trace import TAIL, Order, Piece, Reading, Trace, Unclean, prose, shown

NAME = "webp"
SUFFIX = ".webp"
ENDINGS = (".webp",)

MOST_PIXELS = 250_000_000
MOST_CHUNKS = 100_000
ALPHA, ANIMATED, HAS_EXIF, HAS_XMP, HAS_ICC = 0x10, 0x02, 0x08, 0x04, 0x20


@dataclass(slots=True)
class Parts:
    frames: list[Piece] = field(default_factory=list)
    canvas: tuple[int, int] = (0, 0)
    alpha: bool = False
    animated: bool = False
    extended: bool = False
    still: list[bytes] = field(default_factory=list)  # names of the still picture's chunks


def mine(head: bytes) -> bool:
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def chunks(data: memoryview, at: int, end: int) -> Iterator[tuple[bytes, memoryview]]:
    """The (name, data) of the chunks in [at, end). Raises `Unclean` where one is cut short."""
    for _ in range(MOST_CHUNKS):
        if at == end or (end - at < 8 and not any(data[at:end])):
            return
        if at + 8 > end:
            raise Unclean("truncated")
        name, size = struct.unpack_from("<4sI", data, at)
        if at + 8 + size > end:
            raise Unclean("truncated")
        yield name, data[at + 8 : at + 8 + size]
        at = min(end, at + 8 + size + size % 2)
    raise Unclean("too_many_parts")


def findings(data: memoryview) -> Reading:
    """Read one WebP. Raises `Unclean` for a truncated or damaged one."""
    reading = Reading(NAME, SUFFIX)
    parts = reading.parts = Parts()
    if len(data) < 20:
        raise Unclean("truncated")
    end = 8 + struct.unpack_from("<I", data, 4)[0]
    if end > len(data) + 1:
        raise Unclean("truncated")
    end = min(end, len(data))
    for name, body in chunks(data, 12, end):
        _chunk(name, body, reading, parts)
    if not parts.frames:
        raise Unclean("no_picture")
    reading.width, reading.height = parts.canvas
    if reading.width * reading.height > MOST_PIXELS:
        raise Unclean("too_many_pixels")
    reading.add(icc.traces(reading.icc))
    if end < len(data) and prose(bytes(data[end - TAIL // 2 : end + TAIL // 2])):
        raise Unclean("text_in_scan")  # a wrong length drew the line through a text: half of it would be copied
    tail = bytes(data[end : end + (1 << 22)])
    if tail.strip(b"\0"):
        reading.add([Trace("trailing_data", "webp.trailer", needles=exif.words(tail))])
        reading.add(exif.sniff(tail, "webp.trailer"))
    return reading


def _chunk(name: bytes, body: memoryview, reading: Reading, parts: Parts) -> None:
    if name == b"VP8X" and len(body) >= 10 and not parts.extended and not parts.frames:
        parts.extended = True
        parts.alpha = bool(body[0] & ALPHA)
        parts.animated = bool(body[0] & ANIMATED)
        parts.canvas = (_uint24(body, 4) + 1, _uint24(body, 7) + 1)
    elif name in (b"VP8 ", b"VP8L", b"ALPH"):
        _image(name, body, parts)
    elif name == b"ANIM" and len(body) >= 6:
        if parts.animated and not parts.frames:
            parts.frames.append(_piece(b"ANIM", body[:6]))
    elif name == b"ANMF" and len(body) >= 24:
        if parts.animated:
            parts.frames.append(_frame(body, reading))
    elif name == b"ICCP":
        reading.icc = reading.icc or bytes(body[: icc.MOST + 1])
    else:
        _metadata(name, bytes(body[: 1 << 22]), reading)


def _image(name: bytes, body: memoryview, parts: Parts) -> None:
    _no_text_behind(body)
    if parts.animated or name in parts.still or (parts.still and parts.still[-1] != b"ALPH"):
        return  # a still picture inside an animation, or a second one: no reader shows it
    parts.still.append(name)
    parts.frames.append(_piece(name, body))
    if name != b"ALPH" and not parts.extended:
        parts.canvas = size_of(name, body)
    if name == b"VP8L" and not parts.extended:
        parts.alpha = bool(body[4] & 0x10)


def _no_text_behind(body: memoryview) -> None:
    """The coded rows end where they end; decoders do not mind what stands behind them in the chunk, but we do."""
    if prose(bytes(body[-TAIL:])):
        raise Unclean("text_in_scan")


def size_of(name: bytes, body: memoryview) -> tuple[int, int]:
    """Width and height of a coded picture. Raises `Unclean` where its header is none."""
    if name == b"VP8 " and len(body) >= 10 and bytes(body[3:6]) == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", body, 6)
        return width & 0x3FFF, height & 0x3FFF
    if name == b"VP8L" and len(body) >= 5 and body[0] == 0x2F:
        bits = struct.unpack_from("<I", body, 1)[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    raise Unclean("damaged_structure")


def _frame(body: memoryview, reading: Reading) -> bytes:
    """A frame of the animation with the chunks that make its picture, and no others."""
    kept: list[bytes] = []
    names: list[bytes] = []
    for name, inner in chunks(body, 16, len(body)):
        if name in (b"ALPH", b"VP8 ", b"VP8L") and name not in names:
            _no_text_behind(inner)
            kept.append(_piece(name, inner))
            names.append(name)
        else:
            raw = bytes(inner[: 1 << 20])
            reading.add([Trace("unknown", "webp.chunk", shown(name), exif.words(raw)), *exif.sniff(raw, "webp.chunk")])
    if not names:
        raise Unclean("damaged_structure")
    head = bytes(body[:15]) + bytes((body[15] & 0x03,))
    return _piece(b"ANMF", head + b"".join(kept))


def _metadata(name: bytes, raw: bytes, reading: Reading) -> None:
    if name == b"EXIF":
        exif.read(raw[6:] if raw[:6] == b"Exif\0\0" else raw, reading)
    elif name == b"XMP ":
        xmp.read(raw, reading)
    else:
        reading.add([Trace("unknown", "webp.chunk", shown(name), exif.words(raw)), *exif.sniff(raw, "webp.chunk")])


def _uint24(body: memoryview, at: int) -> int:
    return int.from_bytes(body[at : at + 3], "little")


def _piece(name: bytes, body: memoryview | bytes) -> bytes:
    return b"".join((name, struct.pack("<I", len(body)), body, bytes(len(body) % 2)))


def clean(data: memoryview, reading: Reading, order: Order) -> list[Piece]:
    """The same frames with nothing but colours, orientation and the confirmed credit."""
    parts: Parts = reading.parts
    old = keep.kept(reading, order)
    profile = icc.rebuild(reading.icc)
    block = build.exif(reading.orientation, order, old)
    packet = build.xmp(order, old)
    pieces: list[Piece] = []
    if parts.extended or profile or block or packet:
        flags = (
            (HAS_ICC if profile else 0) | (ALPHA if parts.alpha else 0) | (HAS_EXIF if block else 0)
            | (HAS_XMP if packet else 0) | (ANIMATED if parts.animated else 0)
        )  # fmt: skip
        width, height = parts.canvas
        size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
        pieces.append(_piece(b"VP8X", struct.pack("<I", flags) + size))
    if profile:
        pieces.append(_piece(b"ICCP", profile))
    pieces += parts.frames
    if block:
        pieces.append(_piece(b"EXIF", block))
    if packet:
        pieces.append(_piece(b"XMP ", packet))
    length = 4 + sum(len(piece) for piece in pieces)
    return [b"RIFF" + struct.pack("<I", length) + b"WEBP", *pieces]
