"""Coded pictures and frames, cut into their units: what shows the picture stays bit for bit, messages beside it go.

H.264 (ITU-T H.264, annex B of section 7), HEVC (H.265) and AV1 (AV1 specification, section 5.3) allow messages between
the units that a decoder needs: settings of the encoder, captions, and the place, as some cameras write it.
"""

import struct
from collections.abc import Callable, Iterable
from functools import partial

from actdesk.imaging.trace import Unclean

Span = tuple[int, int]
Cut = Callable[[memoryview], list[Span]]
"""Gives the parts (start, end) of one coded sample that stay, in order. Raises `Unclean` for a damaged one."""

# Unit types that a decoder needs; the others are messages, fillers, further layers, or belong to nobody.
AVC_UNITS = frozenset({1, 2, 3, 4, 5, 7, 8})
HEVC_UNITS = frozenset({*range(10), *range(16, 22), 32, 33, 34})
AVC_MARKS = {9: 2, 10: 1, 11: 1}  # delimiters, by the length that they have
HEVC_MARKS = {35: 3, 36: 2, 37: 2}
# Messages that change how the picture is shown (annex D), by the most bytes that they have. The others go, the
# clock's (1, 136) and everybody's own (4, 5) among them.
SHOWN = {6: 4, 45: 14, 47: 8, 129: 8, 137: 24, 144: 4, 147: 1, 148: 8, 165: 8}
OBU_KEPT = frozenset({1, 2, 3, 4, 6, 7})
OBU_SHOWN = {1: 4, 2: 24, 3: 64}  # metadata about light and layers, by the most bytes


def avc_cut(data: memoryview, width: int) -> list[Span]:
    """The units of a sample of H.264 that stay, with their lengths of `width` bytes before them."""
    return _join((start, end) for start, unit, end in _units(data, width) if _avc_kept(data[unit:end]))


def hevc_cut(data: memoryview, width: int) -> list[Span]:
    """The same for HEVC."""
    return _join((start, end) for start, unit, end in _units(data, width) if hevc_kept(data[unit:end]))


def _units(data: memoryview, width: int) -> Iterable[tuple[int, int, int]]:
    at = 0
    while at < len(data):
        if at + width > len(data):
            raise Unclean("damaged_structure")
        size = int.from_bytes(data[at : at + width], "big")
        end = at + width + size
        if end > len(data):
            raise Unclean("damaged_structure")
        if size:
            yield at, at + width, end
        at = end


def _avc_kept(unit: memoryview) -> bool:
    kind = unit[0] & 0x1F
    if unit[0] & 0x80:
        raise Unclean("damaged_structure")
    if kind == 6:
        return _shown(unit[1:])
    return kind in AVC_UNITS or len(unit) == AVC_MARKS.get(kind)


def hevc_kept(unit: memoryview) -> bool:
    """True for a unit that shows the picture: of the base layer, and no message of somebody's own."""
    if len(unit) < 2 or unit[0] & 0x80:
        raise Unclean("damaged_structure")
    kind, layer = unit[0] >> 1, (unit[0] & 1) << 5 | unit[1] >> 3
    if layer:
        return False
    if kind in (39, 40):
        return _shown(unit[2:])
    return kind in HEVC_UNITS or len(unit) == HEVC_MARKS.get(kind)


def _shown(payload: memoryview) -> bool:
    """True if every message of this unit is one of `SHOWN`."""
    if len(payload) > 200:
        return False
    raw = bytes(payload).replace(b"\0\0\3", b"\0\0")
    at = 0
    while at < len(raw) and raw[at:] != b"\x80":
        numbers = []
        for _ in range(2):
            number = 0
            while at < len(raw) and raw[at] == 255:
                number, at = number + 255, at + 1
            if at >= len(raw):
                return False
            numbers.append(number + raw[at])
            at += 1
        kind, size = numbers
        if size > SHOWN.get(kind, -1) or at + size > len(raw):
            return False
        at += size
    return at < len(raw)


def _join(spans: Iterable[Span]) -> list[Span]:
    """Neighbours grown together, so that a sample from which nothing goes is one span."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def av1_cut(data: memoryview) -> list[Span]:
    """The units of a sample of AV1 that stay."""
    return _join((start, end) for start, kind, body, end in obus(data) if _obu_kept(kind, data[body:end]))


def obus(data: memoryview) -> Iterable[tuple[int, int, int, int]]:
    """(start, type, start of the payload, end) of each unit of AV1. Raises `Unclean` for a damaged one."""
    at = 0
    while at < len(data):
        head = data[at]
        if head & 0x81:
            raise Unclean("damaged_structure")
        body = at + 1 + (1 if head & 4 else 0)
        end = len(data)
        if head & 2:
            size, body = leb128(data, body)
            end = body + size
        if body > len(data) or end > len(data):
            raise Unclean("damaged_structure")
        yield at, head >> 3 & 15, body, end
        at = end


def leb128(data: memoryview, at: int) -> tuple[int, int]:
    """A number in groups of seven bits, and where it ends (section 4.10.5)."""
    value = 0
    for shift in range(0, 56, 7):
        if at >= len(data):
            break
        value |= (data[at] & 0x7F) << shift
        at += 1
        if not data[at - 1] & 0x80:
            return value, at
    raise Unclean("damaged_structure")


def _obu_kept(kind: int, payload: memoryview) -> bool:
    if kind == 5:
        number, at = leb128(payload, 0)
        return len(payload) - at <= OBU_SHOWN.get(number, -1) + 1
    return kind in OBU_KEPT


def mpeg4_cut(data: memoryview) -> list[Span]:
    """A sample of MPEG-4 Visual (ISO/IEC 14496-2) without `user_data`, which begins with the code 0xB2."""
    raw, spans, at = bytes(data), [], 0
    while (start := raw.find(b"\0\0\1\xb2", at)) >= 0:
        spans.append((at, start))
        following = raw.find(b"\0\0\1", start + 4)
        at = following if following >= 0 else len(raw)
    spans.append((at, len(raw)))
    return _join((start, end) for start, end in spans if end > start)


def whole(data: memoryview) -> list[Span]:
    """For codes that have no room for messages."""
    return [(0, len(data))]


def avc_setup(body: memoryview) -> tuple[bytes, Cut]:
    """`avcC` with its parameter sets and nothing behind them, and how samples are cut by it."""
    raw = bytes(body)
    if len(raw) < 7 or raw[0] != 1:
        raise Unclean("damaged_structure")
    out, at = raw[:5] + bytes((raw[5] | 0xE0,)), 6
    for count in (raw[5] & 0x1F, None):
        if count is None:
            count = raw[at] if at < len(raw) else 0
            out += bytes((count,))
            at += 1
        for _ in range(count):
            unit, at = _counted(raw, at)
            out += struct.pack(">H", len(unit)) + unit
    extra = raw[at : at + 4]
    if raw[1] not in (66, 77, 88) and len(extra) == 4 and extra[3] == 0 and extra[0] >= 0xFC:
        out += extra  # the depth of colours, for the high profiles
    return out, partial(avc_cut, width=(raw[4] & 3) + 1)


def hevc_setup(body: memoryview) -> tuple[bytes, Cut]:
    """`hvcC` with its parameter sets and without messages, and how samples are cut by it."""
    raw = bytes(body)
    if len(raw) < 23 or raw[0] != 1:
        raise Unclean("damaged_structure")
    arrays, at = [], 23
    for _ in range(raw[22]):
        if at + 3 > len(raw):
            raise Unclean("damaged_structure")
        whole_, count = raw[at] & 0x80, int.from_bytes(raw[at + 1 : at + 3], "big")
        at += 3
        units: dict[int, list[bytes]] = {}  # by what they are: decoders do not ask what the array says of them
        for _ in range(count):
            unit, at = _counted(raw, at)
            if len(unit) > 2 and unit[0] >> 1 in (32, 33, 34, 39, 40) and hevc_kept(memoryview(unit)):
                units.setdefault(unit[0] >> 1, []).append(struct.pack(">H", len(unit)) + unit)
        arrays += [bytes((whole_ | kind,)) + struct.pack(">H", len(own)) + b"".join(own) for kind, own in units.items()]
    return raw[:22] + bytes((len(arrays),)) + b"".join(arrays), partial(hevc_cut, width=(raw[21] & 3) + 1)


def _counted(raw: bytes, at: int) -> tuple[bytes, int]:
    size = int.from_bytes(raw[at : at + 2], "big")
    if at + 2 + size > len(raw) or not size:
        raise Unclean("damaged_structure")
    return raw[at + 2 : at + 2 + size], at + 2 + size


def av1_setup(body: memoryview) -> tuple[bytes, Cut]:
    """`av1C` with its sequence header alone, and how samples are cut by it."""
    if len(body) < 4 or body[0] != 0x81:
        raise Unclean("damaged_structure")
    rest = body[4:]
    units = [bytes(rest[start:end]) for start, kind, _, end in obus(rest) if kind == 1]
    return bytes(body[:4]) + b"".join(units), av1_cut
