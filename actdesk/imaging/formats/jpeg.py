"""JPEG (ITU-T T.81, JFIF 1.02, CIPA DC-007 for MPF).

Kept: the tables, frames and scans; of the rest a bare JFIF or Adobe header, colours, orientation and credit, all
written anew, and a gain map or the other eye of a stereo picture, cleaned in the same way (`jpeg_further`). Whatever
else a segment or the space between or behind them holds is not copied.
"""

import re
import struct
from dataclasses import dataclass, field

from actdesk.imaging.formats import jpeg_further as further
from actdesk.imaging.metadata import build, exif, icc, iptc, keep, xmp
from actdesk.imaging.trace import TAIL, Kept, Order, Piece, Reading, Trace, Unclean, needle_of, prose, shown

NAME = "jpeg"
SUFFIX = ".jpg"
ENDINGS = (".jpg", ".jpeg", ".jpe", ".jfif", ".thm", ".mpo", ".insp")

SOI, EOI, SOS = b"\xff\xd8", b"\xff\xd9", 0xDA
FRAMES = {0xC0, 0xC1, 0xC2, 0xC3, 0xC9, 0xCA, 0xCB}  # without the hierarchical ones, which nobody displays
TABLES = {0xC4, 0xCC, 0xDB, 0xDD}
MOST_PIXELS = 400_000_000
MOST_SEGMENTS = 20_000
XMP_HEAD = build.XMP_HEAD
XMP_MORE = b"http://ns.adobe.com/xmp/extension/\0"
PHOTOSHOP = b"Photoshop 3.0\0"
PROFILE = b"ICC_PROFILE\0"

# Starting with one letter: 15 times as fast. Told what follows, not what does not: half as long again.
_NEXT = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
_MARKER = re.compile(rb"\xff+[^\xff]", re.DOTALL)


@dataclass(slots=True)
class Parts:
    """The image as the parser cut it up: `body` is copied, the rest decides what is written before it."""

    body: list[Piece] = field(default_factory=list)
    jfif: bytes = b""
    adobe: bytes = b""
    profile: dict[int, bytes] = field(default_factory=dict)
    profile_count: int = 0
    framed: bool = False
    scanned: bool = False
    end: int = 0
    segments: int = 0
    index: tuple[int, bytes] = (0, b"")  # of the pictures behind this one: where its header stands, and its bytes
    packet: bytes = b""  # the first XMP packet
    block: bytes = b""  # of ISO 21496-1
    others: list["Other"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Other:
    """A picture behind the first that stays. `gain` is None for the other eye of a stereo picture."""

    parts: Parts
    orientation: int
    gain: further.Gain | None


def mine(head: bytes) -> bool:
    return head[:3] == b"\xff\xd8\xff"


def findings(data: memoryview) -> Reading:
    """Read one JPEG. Raises `Unclean` for a truncated or damaged one."""
    reading = Reading(NAME, SUFFIX)
    parts = reading.parts = Parts()
    _walk(data, reading, parts)
    if not parts.scanned:
        raise Unclean("no_picture")
    reading.icc = _profile(parts)
    reading.add(icc.traces(reading.icc))
    end = parts.end
    for start, stop in _others(data, reading, parts):
        _trailer(data[end:start], reading)
        end = stop
    _trailer(data[end:], reading)
    if parts.index[1] and not parts.others:
        reading.add([Trace("unknown", "jpeg.mpf")])
    return reading


def _others(data: memoryview, reading: Reading, parts: Parts) -> list[tuple[int, int]]:
    """Take the pictures behind the first that stay, and add what they give away. Returns where they stood."""
    spans: list[tuple[int, int]] = []
    base, raw = parts.index
    for kind, offset, size in further.listed(raw):
        start = base + offset
        if start < max(parts.end, *(stop for _, stop in spans), 0) or start + size > len(data):
            continue
        other = _other(data[start : start + size], kind, reading)
        if other is not None and not any(known.gain and other.gain for known in parts.others):
            parts.others.append(other)
            spans.append((start, start + other.parts.end))
    return spans


def _other(data: memoryview, kind: int, reading: Reading) -> Other | None:
    """One of them, if it is of a kind that stays and can be cleaned."""
    inner, parts = Reading(NAME, SUFFIX), Parts()
    try:
        if not mine(bytes(data[:3])):
            return None
        _walk(data, inner, parts)
        inner.icc = _profile(parts)
        icc.rebuild(inner.icc)
    except Unclean:
        return None
    how = further.gain(parts.packet, parts.block)
    eye = kind == further.OTHER_EYE and (inner.width, inner.height) == (reading.width, reading.height)
    if not parts.scanned or not (how or eye):
        return None
    reading.add([*inner.traces, *icc.traces(inner.icc)])
    return Other(parts, inner.orientation, how)


def inside(data: memoryview, reading: Reading) -> tuple[bytes, tuple[int, int] | None]:
    """A JPEG inside another container, or its tables alone: without metadata, and with its (width, height).

    What it gave away is added to `reading`. Raises `Unclean` as `findings` does.
    """
    if bytes(data[:3]) != b"\xff\xd8\xff":
        raise Unclean("damaged_structure")
    inner = Reading(NAME, SUFFIX)
    parts = Parts()
    _walk(data, inner, parts)
    _trailer(data[parts.end :], inner)
    reading.add([*inner.traces, *icc.traces(_profile(parts))])
    whole = b"".join([SOI, *_adobe(parts), *parts.body, EOI])
    return whole, (inner.width, inner.height) if parts.scanned else None


def _walk(data: memoryview, reading: Reading, parts: Parts) -> None:
    at = 2
    while True:
        at = _to_marker(data, at, reading, parts)
        marker = data[at + 1]
        at += 2
        if marker == 0xD9:
            break
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            raise Unclean("damaged_structure")
        length = struct.unpack_from(">H", data, at)[0] if at + 2 <= len(data) else 0
        if length < 2 or at + length > len(data):
            raise Unclean("truncated" if length != 1 and length else "damaged_structure")
        segment = data[at + 2 : at + length]
        at += length
        parts.segments += 1
        if parts.segments > MOST_SEGMENTS:
            raise Unclean("too_many_parts")
        _segment(marker, segment, reading, parts)
        if marker == 0xE2 and bytes(segment[:4]) == b"MPF\0" and not parts.index[1]:
            parts.index = at - len(segment) + 4, bytes(segment[4:])
        if marker == SOS:
            at = _scan(data, at, parts)
    parts.end = at


def _to_marker(data: memoryview, at: int, reading: Reading, parts: Parts) -> int:
    """The place of the next marker's last 0xFF; what lies before it belongs to no segment and is left out."""
    match = _MARKER.match(data, at)
    if match is None:
        start = scan_end(data, at)
        match = _MARKER.match(data, start) if start >= 0 else None
        if match is None:
            raise Unclean("truncated")
        stray = bytes(data[at:start])
        if stray.strip(b"\0"):
            reading.add(
                [Trace("unknown", "jpeg.between", needles=exif.words(stray)), *exif.sniff(stray, "jpeg.between")]
            )
    if data[match.end() - 1] == 0:
        raise Unclean("damaged_structure")
    return match.end() - 2


def _segment(marker: int, segment: memoryview, reading: Reading, parts: Parts) -> None:
    if marker in FRAMES:
        _frame(marker, segment, reading, parts)
    elif marker in TABLES:
        if not sound_table(marker, bytes(segment)):
            raise Unclean("damaged_structure")
        parts.body.append(_piece(marker, segment))
    elif marker == SOS:
        count = segment[0] if len(segment) else 0
        if not parts.framed or len(segment) != 4 + 2 * count or not 1 <= count <= 4:
            raise Unclean("damaged_structure")
        parts.body.append(_piece(marker, segment))
        parts.scanned = True
    elif marker == 0xDC and len(segment) == 2:  # DNL: the height, told after the first scan
        parts.body.append(_piece(marker, segment))
    elif marker == 0xFE:
        raw = bytes(segment)
        reading.add([Trace("comment", "jpeg.comment", shown(raw), needle_of(raw)), *exif.sniff(raw, "jpeg.comment")])
    elif 0xE0 <= marker <= 0xEF:
        _application(marker - 0xE0, bytes(segment), reading, parts)
    else:
        raise Unclean("damaged_structure")


def _frame(marker: int, segment: memoryview, reading: Reading, parts: Parts) -> None:
    if parts.framed or len(segment) < 6 or len(segment) != 6 + 3 * segment[5]:
        raise Unclean("damaged_structure")
    reading.height, reading.width = struct.unpack_from(">HH", segment, 1)
    if reading.width * reading.height > MOST_PIXELS:
        raise Unclean("too_many_pixels")
    parts.framed = True
    parts.body.append(_piece(marker, segment))


def sound_table(marker: int, table: bytes) -> bool:
    """True if a table segment is filled by its tables to the last byte: nothing can hide behind them."""
    at = 0
    if marker == 0xDD:
        return len(table) == 2
    if marker == 0xCC:
        return len(table) % 2 == 0 and len(table) > 0
    while at < len(table):
        if table[at] & 0x0F > 3 or table[at] >> 4 > 1:
            return False
        if marker == 0xDB:
            at += 65 if table[at] < 16 else 129
            continue
        symbols = table[at + 17 : at + 17 + sum(table[at + 1 : at + 17])]
        if len(set(symbols)) != len(symbols):
            return False  # a code for the same thing twice: no encoder writes it, but a text would
        at += 17 + len(symbols)
    return at == len(table) and at > 0


def _piece(marker: int, segment: memoryview | bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(segment) + 2) + bytes(segment)


def _scan(data: memoryview, at: int, parts: Parts) -> int:
    """Keep the coded data from `at`; return where the next marker begins."""
    end = scan_end(data, at)
    if end < 0:
        raise Unclean("truncated")
    if prose(bytes(data[max(at, end - TAIL) : end])):
        raise Unclean("text_in_scan")
    parts.body.append(data[at:end])
    return end


def scan_end(data: memoryview, at: int) -> int:
    """The offset of the first marker behind coded data, or -1. Stuffed zeros and restart marks belong to it."""
    match = _NEXT.search(data, at)
    if match is None:
        return -1
    start = match.start()
    while start > at and data[start - 1] == 0xFF:  # fill bytes belong to the marker
        start -= 1
    return start


def _application(number: int, raw: bytes, reading: Reading, parts: Parts) -> None:
    if number == 0 and raw[:5] == b"JFIF\0" and len(raw) >= 14:
        _jfif(raw, reading, parts)
    elif number == 0 and raw[:5] == b"JFXX\0":
        reading.add([Trace("thumbnail", "jpeg.jfxx", needles=_tail(raw))])
    elif number == 1 and raw[:5] == b"Exif\0":
        exif.read(raw[6:], reading, turns=not parts.scanned)
    elif number == 1 and raw.startswith(XMP_HEAD):
        parts.packet = parts.packet or raw[len(XMP_HEAD) :]
        xmp.read(raw[len(XMP_HEAD) :], reading)
    elif number == 1 and raw.startswith(XMP_MORE):
        reading.add([Trace("unknown", "xmp.extended", needles=exif.words(raw[75:]))])
        xmp.read(raw[75:], reading)
    elif number == 2 and raw.startswith(PROFILE) and len(raw) > 14:
        parts.profile.setdefault(raw[12], raw[14:])
        parts.profile_count = max(parts.profile_count, raw[13])
    elif number == 2 and raw.startswith(further.ISO):
        block = raw[len(further.ISO) :]
        parts.block = parts.block or block
        if block != bytes(4) and not further.sound(block):
            reading.add([Trace("unknown", "jpeg.application", needles=exif.words(block))])
    elif number == 2 and raw[:4] == b"MPF\0":
        pass  # `findings` looks into it
    elif number == 11 and raw[:2] == b"JP":
        reading.add([Trace("edit_history", "jpeg.c2pa", needles=exif.words(raw)), *exif.sniff(raw, "jpeg.c2pa")])
    elif number == 13 and raw.startswith(PHOTOSHOP):
        iptc.read_resources(raw[len(PHOTOSHOP) :], reading)
    elif number == 14 and raw[:5] == b"Adobe" and len(raw) >= 12:
        if not parts.adobe and not parts.scanned:
            parts.adobe = b"Adobe\0\x64" + bytes(4) + raw[11:12]
        if len(raw) > 12:
            reading.add([Trace("unknown", "jpeg.application", needles=exif.words(raw[12:]))])
    elif raw.strip(b"\0"):
        reading.add([Trace("unknown", "jpeg.application", shown(raw[:24]), exif.words(raw))])
        reading.add(exif.sniff(raw, "jpeg.application"))


def _jfif(raw: bytes, reading: Reading, parts: Parts) -> None:
    if not parts.jfif and not parts.scanned:
        parts.jfif = raw[:12] + bytes(2)
    if raw[12] and raw[13]:
        reading.add([Trace("thumbnail", "jpeg.jfif_thumbnail", needles=_tail(raw))])
    elif len(raw) > 14:
        reading.add([Trace("unknown", "jpeg.application", needles=exif.words(raw[14:]))])


def _tail(raw: bytes) -> tuple[bytes, ...]:
    tail = raw[-34:-2]
    return (tail,) if len(set(tail)) > 12 else ()


def _profile(parts: Parts) -> bytes:
    count = parts.profile_count
    if not parts.profile or any(number not in parts.profile for number in range(1, count + 1)):
        return b""  # incomplete: no reader applies it
    return b"".join(parts.profile[number] for number in range(1, count + 1))


def _trailer(tail: memoryview, reading: Reading) -> None:
    raw = bytes(tail[: 1 << 22])
    if not raw.strip(b"\0"):
        return
    kind, where = "trailing_data", "jpeg.trailer"
    if b"ftyp" in raw[:64] or b"\0\0\0\x18ftyp" in raw or b"ftypmp4" in raw or b"ftypisom" in raw:
        kind, where = "embedded_media", "jpeg.motion"
    elif raw.startswith(SOI) or b"\xff\xd8\xff\xe1" in raw:
        kind, where = "thumbnail", "jpeg.second_image"
    reading.add([Trace(kind, where, needles=exif.words(raw)), *exif.sniff(raw, where)])


def clean(data: memoryview, reading: Reading, order: Order) -> list[Piece]:
    """The same coded picture with nothing but colours, orientation and the confirmed credit."""
    del data  # the pieces are views of it already
    parts: Parts = reading.parts
    others = [_written(other) for other in parts.others]
    sizes = [sum(map(len, other)) for other in others]
    old = keep.kept(reading, order)
    told = zip(sizes, parts.others, strict=True)
    announced = next((further.announced(size) for size, each in told if each.gain and not each.gain.apples), ())
    pieces = _head(parts, build.exif(reading.orientation, order, old), build.xmp(order, old, *announced))
    records = build.resources(build.iptc(order, old))
    if records:
        pieces.append(_piece(0xED, PHOTOSHOP + records))
    if any(each.gain and each.gain.block for each in parts.others):
        pieces.append(_piece(0xE2, further.ISO + bytes(4)))
    pieces += [*_profile_segments(icc.rebuild(reading.icc)), *_adobe(parts)]
    rest = [*parts.body, EOI]
    if others:
        kinds = [0 if each.gain else further.OTHER_EYE for each in parts.others]
        listed = list(zip(kinds, sizes, strict=True))
        pieces.append(further.index(sum(map(len, pieces)), sum(map(len, rest)), listed))
    return [*pieces, *rest, *(piece for other in others for piece in other)]


def _written(other: Other) -> list[Piece]:
    """A picture behind the first, with its colours, its orientation, and how it is applied."""
    gain = other.gain
    pieces = _head(other.parts, build.exif(other.orientation, Order(), Kept()), further.packet(gain) if gain else b"")
    if gain and gain.block:
        pieces.append(_piece(0xE2, further.ISO + gain.block))
    return [
        *pieces,
        *_profile_segments(icc.rebuild(_profile(other.parts))),
        *_adobe(other.parts),
        *other.parts.body,
        EOI,
    ]


def _head(parts: Parts, block: bytes, packet: bytes) -> list[Piece]:
    pieces: list[Piece] = [SOI]
    if parts.jfif:
        pieces.append(_piece(0xE0, parts.jfif))
    if block:
        pieces.append(_piece(0xE1, b"Exif\0\0" + block))
    if packet:
        pieces.append(_piece(0xE1, XMP_HEAD + packet))
    return pieces


def _adobe(parts: Parts) -> list[bytes]:
    return [_piece(0xEE, parts.adobe)] if parts.adobe else []


def _profile_segments(profile: bytes) -> list[bytes]:
    chunks = [profile[at : at + 65519] for at in range(0, len(profile), 65519)]
    return [
        _piece(0xE2, PROFILE + bytes((number, len(chunks))) + chunk) for number, chunk in enumerate(chunks, start=1)
    ]
