"""Colour profiles (ICC.1:2022): read what one gives away, and rebuild it with nothing but colour."""

import struct
from functools import lru_cache

from actdesk.imaging.metadata.exif import words
from actdesk.imaging.trace import Trace, Unclean, needle_of, shown

MOST = 8 << 20  # a press profile has 2 to 3 MB

# Tags that change how colours look. Everything else goes; description and copyright are replaced, because the
# format demands them.
COLOUR = (
    b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"wtpt", b"bkpt", b"chad", b"A2B0", b"A2B1",
    b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"D2B0", b"D2B1", b"D2B2", b"D2B3", b"B2D0", b"B2D1", b"B2D2", b"B2D3",
    b"gamt", b"lumi", b"chrm", b"cicp",
)  # fmt: skip
TYPES = (b"XYZ ", b"curv", b"para", b"sf32", b"mft1", b"mft2", b"mAB ", b"mBA ", b"mpet", b"chrm", b"cicp")
SPACES = {b"RGB ": "RGB", b"GRAY": "grey", b"CMYK": "CMYK", b"Lab ": "Lab", b"XYZ ": "XYZ"}
TEXT = b"Colour profile"
DATE = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)


def tags(profile: bytes) -> list[tuple[bytes, int, int]]:
    """The profile's (signature, offset, length) table. Raises `Unclean` for a damaged one."""
    if len(profile) < 132 or profile[36:40] != b"acsp" or len(profile) > MOST:
        raise Unclean("damaged_profile")
    count = struct.unpack_from(">I", profile, 128)[0]
    if count > 200 or 132 + 12 * count > len(profile):
        raise Unclean("damaged_profile")
    table = []
    for at in range(132, 132 + 12 * count, 12):
        name, offset, size = struct.unpack_from(">4sII", profile, at)
        if offset + size > len(profile):
            raise Unclean("damaged_profile")
        table.append((name, offset, size))
    return table


def rebuild(profile: bytes) -> bytes:
    """The same colours without a name, a date or a device. b'' for none, and for one that no reader can apply.

    Raises `Unclean` for one that is larger than any press needs.
    """
    if len(profile) > MOST:
        raise Unclean("damaged_profile")
    try:
        return _rebuilt(profile)
    except Unclean:
        return b""


@lru_cache(maxsize=2)  # asked for by the reading and by the writer
def _rebuilt(profile: bytes) -> bytes:
    kept: list[tuple[bytes, bytes]] = []
    for name, offset, size in tags(profile):
        if name in COLOUR and all(name != known for known, _ in kept):
            body = _exact(profile[offset : offset + size])
            if body:
                kept.append((name, body))
    version = profile[8]
    kept += [(b"desc", _text(version, described=True)), (b"cprt", _text(version, described=False))]
    return _assemble(_header(profile), kept)


def _exact(body: bytes) -> bytes:
    """A tag's data without slack behind it; b'' where its type is none that holds colours."""
    kind = body[:4]
    if kind not in TYPES or len(body) < 12:
        return b""
    length = len(body)
    if kind == b"curv":
        length = 12 + 2 * int(struct.unpack_from(">I", body, 8)[0])
    elif kind == b"para":
        function = struct.unpack_from(">H", body, 8)[0]
        length = 12 + 4 * (1, 3, 4, 5, 7)[function] if function < 5 else 0
    elif kind == b"XYZ ":
        length = 20
    elif kind == b"sf32":
        length = 8 + 36
    elif kind == b"mft2" and len(body) >= 52:
        length = 52 + 2 * _table_size(body, *struct.unpack_from(">HH", body, 48))
    elif kind == b"mft1" and len(body) >= 48:
        length = 48 + _table_size(body, 256, 256)
    if not 12 <= length <= len(body):
        raise Unclean("damaged_profile")
    return kind + bytes(4) + body[8:length]


def _table_size(body: bytes, before: int, after: int) -> int:
    ways_in, ways_out, grid = body[8], body[9], body[10]
    return int(ways_in * before + grid**ways_in * ways_out + ways_out * after)


def _header(profile: bytes) -> bytes:
    head = bytearray(128)
    head[8:12] = profile[8:10] + bytes(2)  # version
    head[12:24] = profile[12:24]  # class, space, connection space
    head[24:36] = DATE
    head[36:40] = b"acsp"
    head[64:68] = profile[64:68]  # intent
    head[68:80] = profile[68:80]  # illuminant
    return bytes(head)


def _text(version: int, *, described: bool) -> bytes:
    if version >= 4:
        words_ = (TEXT.decode() if described else "None").encode("utf-16-be")
        return struct.pack(">4s4xII2s2sII", b"mluc", 1, 12, b"en", b"US", len(words_), 28) + words_
    if described:
        return struct.pack(">4s4xI", b"desc", len(TEXT) + 1) + TEXT + bytes(1 + 8 + 2 + 1 + 67)
    return b"text" + bytes(4) + b"None\0"


def _assemble(head: bytes, kept: list[tuple[bytes, bytes]]) -> bytes:
    table = b""
    body = b""
    start = 132 + 12 * len(kept)
    places: dict[bytes, int] = {}  # tags that share their data go on sharing them
    for name, data in kept:
        if data not in places:
            places[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        table += struct.pack(">4sII", name, places[data], len(data))
    whole = head + struct.pack(">I", len(kept)) + table + body
    return struct.pack(">I", len(whole)) + whole[4:]


def traces(profile: bytes) -> list[Trace]:
    """What a profile gives away. One that holds nothing but colours gives nothing."""
    if not profile or _same(profile):
        return []
    texts = [bytes(profile[o : o + s]) for name, o, s in _safe_tags(profile) if name not in COLOUR]
    readable = [_plain(text) for text in texts]
    needles = [needle for text in readable for needle in needle_of(text) if not needle.startswith(TEXT)]
    label = shown(b"; ".join(text for text in readable if text))
    extra = tuple(n for t in texts for n in words(t, 4) if TEXT not in n)
    return [Trace("profile_text", "icc.text", label, (*needles, *extra))]


def _same(profile: bytes) -> bool:
    try:
        return rebuild(profile) == profile
    except Unclean:
        return False


def _safe_tags(profile: bytes) -> list[tuple[bytes, int, int]]:
    try:
        return tags(profile)
    except Unclean:
        return []


def _plain(tag: bytes) -> bytes:
    kind = tag[:4]
    if kind == b"text":
        return tag[8:].strip(b"\0 ")
    if kind == b"desc" and len(tag) > 12:
        size = int(struct.unpack_from(">I", tag, 8)[0])
        return tag[12 : 12 + min(size, 400)].strip(b"\0 ")
    if kind == b"mluc" and len(tag) >= 28:
        size, offset = struct.unpack_from(">II", tag, 20)
        return tag[offset : offset + min(size, 800)].decode("utf-16-be", "replace").encode("utf-8", "replace")
    return b""
