"""The second reader's grammar of a clean JPEG XL: few boxes, and a codestream that ends with its last frame."""

from actdesk.imaging.second import jxl_code
from actdesk.imaging.second.blocks import eat_exif, eat_xmp
from actdesk.imaging.second.grammar import Eaten, Mouth, demand

_START = bytes.fromhex("0000000c 4a584c20 0d0a870a 00000014 66747970 6a786c20 00000000 6a786c20")


def eat(data: memoryview, eaten: Eaten) -> None:
    if bytes(data[:2]) == b"\xff\x0a":
        _eat_code(data, 0, eaten)
        return
    mouth = Mouth(data)
    mouth.expect(_START)
    seen: list[bytes] = []
    while mouth.at < len(data):
        length, name, head = mouth.big(4), mouth.take(4), 8
        if length == 1:
            length, head = mouth.big(8), 16
        start = mouth.at
        demand(length > head and start + length - head <= len(data), "second.structure")
        mouth.at = start + length - head
        demand(name not in seen, "second.chunk")
        body = data[start : mouth.at]
        if name == b"jxlc":
            _eat_code(body, start, eaten)
        elif name == b"jxll":
            demand(bytes(body) in (b"\5", b"\n") and not seen, "second.chunk")
        else:
            _eat_credit(name, bytes(body), eaten)
            eaten.credit.append((start, mouth.at))
        seen.append(name)
    demand(b"jxlc" in seen)
    mouth.finish()


def _eat_code(code: memoryview, start: int, eaten: Eaten) -> None:
    demand(jxl_code.length(code) == len(code), "second.trailer")
    eaten.coded.append((start, start + len(code)))


def _eat_credit(name: bytes, body: bytes, eaten: Eaten) -> None:
    if name == b"Exif":
        demand(body[:4] == b"\0\0\0\0", "second.exif")
        eat_exif(body[4:], eaten.allowed)
    else:
        demand(name == b"xml ", "second.chunk")
        eat_xmp(body, eaten.allowed)
