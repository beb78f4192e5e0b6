"""The second reader's grammar of a clean WebP."""

from actdesk.imaging.second.blocks import eat_exif, eat_icc, eat_xmp
from actdesk.imaging.second.grammar import Eaten, Mouth, demand

_PICTURE = (b"VP8 ", b"VP8L", b"ALPH")


def eat(data: memoryview, eaten: Eaten) -> None:
    mouth = Mouth(data)
    mouth.expect(b"RIFF")
    demand(mouth.little(4) == len(data) - 8, "second.trailer")
    mouth.expect(b"WEBP")
    names: list[bytes] = []
    flags = None
    while mouth.at < len(data):
        name, length = mouth.take(4), mouth.little(4)
        start = mouth.at
        body = mouth.take(length)
        demand(mouth.take(length % 2) in (b"", b"\0"))
        demand(name not in names or name == b"ANMF", "second.chunk")
        names.append(name)
        if name == b"VP8X":
            demand(length == 10 and start == 20 and not any(body[1:4]) and not body[0] & 0xC1, "second.chunk")
            flags = body[0]
        else:
            _eat_chunk(name, body, start, eaten)
    said = {b"ICCP": 0x20, b"EXIF": 0x08, b"XMP ": 0x04, b"ANIM": 0x02}
    for name, bit in said.items():
        demand((name in names) == bool((flags or 0) & bit), "second.chunk")


def _eat_chunk(name: bytes, body: bytes, start: int, eaten: Eaten) -> None:
    if name in _PICTURE:
        _eat_picture(name, body, start, eaten)
    elif name == b"ANIM":
        demand(len(body) == 6, "second.chunk")
    elif name == b"ANMF":
        _eat_frame(body, start, eaten)
    elif name == b"ICCP":
        eat_icc(body)
    elif name == b"EXIF":
        eat_exif(body, eaten.allowed)
        eaten.credit.append((start, start + len(body)))
    else:
        demand(name == b"XMP ", "second.chunk")
        eat_xmp(body, eaten.allowed)
        eaten.credit.append((start, start + len(body)))


def _eat_frame(body: bytes, start: int, eaten: Eaten) -> None:
    mouth = Mouth(memoryview(body), 16)
    demand(len(body) > 16 and not body[15] & 0xFC, "second.chunk")
    while mouth.at < len(body):
        name, length = mouth.take(4), mouth.little(4)
        demand(name in _PICTURE, "second.chunk")
        at = start + mouth.at
        _eat_picture(name, mouth.take(length), at, eaten)
        demand(mouth.take(length % 2) in (b"", b"\0"), "second.chunk")


def _eat_picture(name: bytes, body: bytes, start: int, eaten: Eaten) -> None:
    """`ALPH` may hold its plane as it is, a byte a pixel (method 0)."""
    eaten.coded.append((start, start + len(body)))
    if name == b"ALPH" and body and not body[0] & 0x03:
        eaten.exact.add(start)
