"""The second reader's grammar of a clean PNG or APNG."""

import re
import zlib

from actdesk.imaging.second.blocks import eat_exif, eat_icc, eat_iptc, eat_xmp
from actdesk.imaging.second.coded import runs
from actdesk.imaging.second.grammar import Eaten, Mouth, demand

_FIXED = {"gAMA": 4, "cHRM": 32, "sRGB": 1, "pHYs": 9, "cICP": 4, "mDCV": 24, "cLLI": 8, "acTL": 8, "sTER": 1,
          "fcTL": 26, "IEND": 0, "IHDR": 13}  # fmt: skip
_RANGED = {"PLTE": 768, "tRNS": 256, "bKGD": 6, "sBIT": 4}
_KEPT_KEYS = {b"Author", b"Copyright", b"Title", b"Description", b"Creation Time"}
_PACKET = b"XML:com.adobe.xmp\0\0\0\0\0"
_ORDER = re.compile(r"IHDR (?:\w{4} )*IEND \Z")


def eat(data: memoryview, eaten: Eaten) -> None:
    mouth = Mouth(data)
    mouth.expect(b"\x89PNG\r\n\x1a\n")
    names = ""
    streams: dict[str, list[tuple[int, int]]] = {}
    current, frames, packets = "", 0, 0
    while not names.endswith("IEND "):
        length = mouth.big(4)
        start = mouth.at + 4
        whole = mouth.take(4 + length)
        demand(zlib.crc32(whole) == mouth.big(4))
        name, body = whole[:4].decode("ascii"), whole[4:]
        names += name + " "
        if name in ("IDAT", "fdAT"):
            current = current or f"{name}{len(streams)}"
            skip = 4 if name == "fdAT" else 0
            streams.setdefault(current, []).append((start + skip, start + length))
            eaten.coded.append((start + skip, start + length))
            eaten.exact.add(start + skip)
            continue
        current = ""
        if name == "acTL":
            frames = int.from_bytes(body[:4], "big")
        packets += name == "iTXt" and body.startswith(_PACKET)
        _eat_chunk(name, body, (start - 8, mouth.at), eaten)
    mouth.finish()
    demand(_ORDER.match(names) and "IDAT" in names)
    demand(all(names.count(once) < 2 for once in (*_FIXED, *_RANGED, "iCCP", "eXIf") if once != "fcTL"))
    demand("acTL " in names.partition("IDAT ")[0] or not ("fcTL " in names or "fdAT " in names))
    shown = names.count("fcTL IDAT ") + names.count("fcTL fdAT ")
    demand(shown <= frames and packets < 2, "second.chunk")
    for spans in streams.values():
        _inflate(data, spans, eaten)


def _eat_chunk(name: str, body: bytes, span: tuple[int, int], eaten: Eaten) -> None:
    if name in _FIXED:
        demand(len(body) == _FIXED[name], "second.chunk")
    elif name in _RANGED:
        demand(0 < len(body) <= _RANGED[name], "second.chunk")
    elif name == "iCCP":
        demand(body[:5] == b"icc\0\0", "second.profile")
        unpack = zlib.decompressobj()
        profile = unpack.decompress(body[5:], 1 << 24)
        demand(unpack.eof and not unpack.unused_data, "second.profile")
        eat_icc(profile)
        eaten.streams.append(profile)
        eaten.coded.append((span[0] + 13, span[1] - 4))
        eaten.exact.add(span[0] + 13)
    elif name == "eXIf":
        eat_exif(body, eaten.allowed)
        eaten.credit.append(span)
    elif name == "tEXt":
        _eat_text(body, eaten)
        eaten.credit.append(span)
    else:
        demand(name == "iTXt", "second.chunk")
        if body.startswith(_PACKET):
            eat_xmp(body[22:], eaten.allowed)
        else:
            key, _, text = body.partition(bytes(5))
            demand(key in _KEPT_KEYS and text in eaten.allowed.kept, "second.chunk")
        eaten.credit.append(span)


def _eat_text(body: bytes, eaten: Eaten) -> None:
    """A text that the recipe keeps, or IPTC records in hexadecimal digits, which are written in one way alone."""
    key, _, text = body.partition(b"\0")
    if key != b"Raw profile type iptc":
        demand(key in _KEPT_KEYS and text in eaten.allowed.kept, "second.chunk")
        return
    head, digits = text[:15], text[15:]
    demand(eaten.allowed.kept and re.fullmatch(rb"(?:[0-9a-f]{72}\n)*[0-9a-f]{0,72}\n", digits), "second.iptc")
    block = bytes.fromhex(digits.decode("ascii"))
    demand(head == b"\niptc\n%8d\n" % len(block), "second.iptc")
    eat_iptc(block, eaten.allowed)


def _inflate(data: memoryview, spans: list[tuple[int, int]], eaten: Eaten) -> None:
    """A picture's stream has to end where its last chunk ends. Readable runs in its rows are searched, too."""
    unpack = zlib.decompressobj()
    for start, end in spans:
        demand(not unpack.eof, "second.trailer")
        rest: bytes | memoryview = data[start:end]
        while rest:
            rows = unpack.decompress(rest, 1 << 18)
            if not eaten.needle and eaten.needles:
                eaten.needle = any(n in run for run in runs(rows) if len(set(run)) > 5 for n in eaten.needles)
            rest = unpack.unconsumed_tail
        demand(not unpack.unused_data, "second.trailer")
    demand(unpack.eof)
