"""GIF, still and animated (GIF89a).

Kept: the screen, the colour tables, and each frame with its timing, disposal and transparency; how often they repeat.
Each coded frame is measured and closed behind its last pixel. Comments, texts, foreign blocks and whatever follows the
end go; a colour profile is written anew.
"""

import struct
from dataclasses import dataclass, field

from actdesk.imaging import lzw
from actdesk.imaging.metadata import build, exif, icc, keep, xmp
from actdesk.imaging.trace import Order, Piece, Reading, Trace, Unclean, needle_of, shown

NAME = "gif"
SUFFIX = ".gif"
ENDINGS = (".gif",)

MOST_PIXELS = 1_500_000_000  # of all frames together
MOST_BLOCKS = 60_000
LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
XMP, PROFILE = b"XMP DataXMP", b"ICCRGBG1012"
XMP_END = b"\1" + bytes(range(255, -1, -1)) + b"\0"  # leads a reader of blocks out of the packet, wherever it stands


@dataclass(slots=True)
class Parts:
    screen: bytes = b""  # the screen's descriptor and the colours of all frames
    body: list[Piece] = field(default_factory=list)
    control: bytes = b""  # timing and transparency of the frame that follows
    looped: bool = False
    pixels: int = 0
    framed: bool = False


def mine(head: bytes) -> bool:
    return head[:6] in (b"GIF87a", b"GIF89a")


def findings(data: memoryview) -> Reading:
    """Read one GIF. Raises `Unclean` for a truncated or damaged one, or one that holds more pixels than it shows."""
    reading = Reading(NAME, SUFFIX)
    parts = reading.parts = Parts()
    if len(data) < 13:
        raise Unclean("truncated")
    reading.width, reading.height = struct.unpack_from("<HH", data, 6)
    if not reading.width or not reading.height:
        raise Unclean("damaged_structure")
    at = 13 + _colours(data[10])
    parts.screen = bytes(data[6:at])
    for _ in range(MOST_BLOCKS):
        if at == len(data) and parts.framed:
            break  # without its last byte, as some programs leave it
        if at >= len(data):
            raise Unclean("truncated")
        kind = data[at]
        at += 1
        if kind == 0x3B:
            break
        if kind == 0x2C:
            at = _frame(data, at, reading, parts)
        elif kind == 0x21 and at < len(data):
            at = _extension(data, at, reading, parts)
        elif kind:  # some programs write a zero too many between blocks
            raise Unclean("damaged_structure")
    else:
        raise Unclean("too_many_parts")
    if not parts.framed:
        raise Unclean("no_picture")
    reading.add(icc.traces(reading.icc))
    tail = bytes(data[at : at + (1 << 22)])
    if tail.strip(b"\0"):
        reading.add([Trace("trailing_data", "gif.trailer", needles=exif.words(tail)), *exif.sniff(tail, "gif.trailer")])
    return reading


def _colours(flags: int) -> int:
    """The bytes of the colour table that these flags announce."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _blocks(data: memoryview, at: int) -> tuple[bytes, int]:
    """The bytes of a chain of blocks and the offset behind it. Raises `Unclean` where the file ends before it."""
    pieces: list[memoryview] = []
    while at < len(data):
        size = data[at]
        if not size:
            return b"".join(pieces), at + 1
        pieces.append(data[at + 1 : at + 1 + size])
        at += 1 + size
    raise Unclean("truncated")


def _frame(data: memoryview, at: int, reading: Reading, parts: Parts) -> int:
    if at + 10 > len(data):
        raise Unclean("truncated")
    left, top, width, height, flags = struct.unpack_from("<HHHHB", data, at)
    coded_at = at + 9 + _colours(flags)
    if not width or not height or coded_at >= len(data):
        raise Unclean("damaged_structure")
    if left + width > reading.width or top + height > reading.height:
        raise Unclean("extra_pixels")
    parts.pixels += width * height
    if parts.pixels > MOST_PIXELS:
        raise Unclean("too_many_pixels")
    size = data[coded_at]
    if not 1 <= size <= 8:
        raise Unclean("damaged_structure")
    stream, end = _blocks(data, coded_at + 1)
    coded = lzw.exact(stream, size, width * height)
    hidden = stream[len(coded) :]
    if hidden.strip(b"\0"):
        reading.add([Trace("unknown", "gif.behind_frame", needles=exif.words(hidden))])
        reading.add(exif.sniff(hidden, "gif.behind_frame"))
    flags &= 0xE7 if flags & 0x80 else 0x40
    if parts.control:
        parts.body.append(b"\x21\xf9\4" + parts.control + b"\0")
    head = struct.pack("<BHHHHB", 0x2C, left, top, width, height, flags)
    parts.body += [head, data[at + 9 : coded_at], bytes((size,)), _chained(coded)]
    parts.control, parts.framed = b"", True
    return end


def _chained(stream: bytes) -> bytes:
    """Blocks of 255 bytes, the last as long as it is, and the empty one that ends the chain."""
    pieces = [stream[at : at + 255] for at in range(0, len(stream), 255)]
    return b"".join(bytes((len(piece),)) + piece for piece in pieces) + b"\0"


def _extension(data: memoryview, at: int, reading: Reading, parts: Parts) -> int:
    label, size = data[at], data[at + 1] if at + 1 < len(data) else 0
    start = at + 2 + size
    if label == 0xFF and size == 11 and start < len(data):
        raw, end = _blocks(data, start)
        _application(bytes(data[at + 2 : start]), raw, bytes(data[start : end - 1][: 2 * xmp.MOST]), reading, parts)
        return end
    raw, end = _blocks(data, at + 1)
    where = {0xFE: "gif.comment", 0x01: "gif.plain_text"}.get(label, "gif.extension")
    text = raw[12:] if label == 0x01 else raw
    if label == 0xF9 and size == 4:
        _control(raw[:4], parts)
        text = raw[4:]
        if not text.strip(b"\0"):
            return end
    if where == "gif.extension":
        reading.add([Trace("unknown", where, needles=exif.words(text))])
    else:
        reading.add([Trace("comment", where, shown(text), needle_of(text))])
    reading.add(exif.sniff(text, where))
    return end


def _control(raw: bytes, parts: Parts) -> None:
    """Timing, disposal, transparency; without transparency the index of its colour says nothing and is zero."""
    flags = raw[0] & 0x1F
    parts.control = bytes((flags, raw[1], raw[2], raw[3] if flags & 1 else 0))


def _application(name: bytes, raw: bytes, packet: bytes, reading: Reading, parts: Parts) -> None:
    if name in LOOPS and len(raw) >= 3 and raw[0] & 7 == 1 and not parts.looped:
        parts.looped = True
        parts.body.append(b"\x21\xff\x0b" + name + b"\3\1" + raw[1:3] + b"\0")
        raw = raw[3:]
        if not raw.strip(b"\0"):
            return
    if name == XMP:
        turned = reading.orientation, reading.turned_by
        xmp.read(packet.partition(XMP_END[:8])[0] if packet[:1] == b"<" else raw, reading)
        reading.orientation, reading.turned_by = turned  # no viewer turns a GIF
    elif name == PROFILE:
        reading.icc = reading.icc or raw[: icc.MOST + 1]
    else:
        where = "gif.application"
        reading.add([Trace("unknown", where, shown(name), exif.words(raw) or needle_of(raw)), *exif.sniff(raw, where)])


def clean(data: memoryview, reading: Reading, order: Order) -> list[Piece]:
    """The same frames with nothing but colours, timing and the confirmed credit."""
    parts: Parts = reading.parts
    pieces: list[Piece] = []
    profile = icc.rebuild(reading.icc)
    if profile:
        pieces += [b"\x21\xff\x0b" + PROFILE, _chained(profile)]
    packet = build.xmp(order, keep.kept(reading, order))
    if packet:
        pieces += [b"\x21\xff\x0b" + XMP, packet, XMP_END]
    body = [*pieces, *parts.body]
    later = bytes(data[:6]) == b"GIF89a" or any(bytes(piece[:1]) == b"\x21" for piece in body)
    return [b"GIF89a" if later else b"GIF87a", parts.screen, *body, b"\x3b"]
