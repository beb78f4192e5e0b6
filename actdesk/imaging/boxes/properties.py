"""The properties of a picture's items (ISO/IEC 23008-12 section 6.5), by allow-list: what each may be, and its cut."""

import struct

from actdesk.imaging.boxes.box import Box, box, full
from actdesk.imaging.boxes.coded import Cut, av1_setup, avc_setup, hevc_setup, whole
from actdesk.imaging.boxes.items import AUXILIARY
from actdesk.imaging.metadata import icc
from actdesk.imaging.trace import Unclean

# Properties that are copied as they are, with the lengths that their bodies may have.
FIXED: dict[bytes, tuple[int, ...]] = {
    b"ispe": (12,), b"irot": (1,), b"imir": (1,), b"clap": (32,), b"pasp": (8,), b"clli": (4,), b"mdcv": (24,),
    b"amve": (8,), b"a1op": (1,), b"lsel": (2,), b"a1lx": (7, 13), b"iscl": (12,), b"pixi": (6, 8, 9),
}  # fmt: skip
SETUPS = {b"hvcC": hevc_setup, b"avcC": avc_setup, b"av1C": av1_setup}
CODES = {b"hvc1": b"hvcC", b"avc1": b"avcC", b"av01": b"av1C"}
TURNS = {0: 1, 1: 8, 2: 3, 3: 6}  # by quarter turns against the clock: Exif's orientation
MIRRORED = {0: (2, 4), 1: (5, 7), 2: (4, 2), 3: (7, 5)}  # the same, then mirrored left to right or top to bottom


def cleaned(prop: Box) -> bytes:
    """The property as it may stand in a clean file, or b'' where it goes. Raises `Unclean` for a damaged one."""
    raw = bytes(prop.body)
    if prop.name in FIXED:
        if len(raw) not in FIXED[prop.name]:
            if prop.name == b"pixi":
                return b""  # a newer form, with more than the depth; decoders do without
            raise Unclean("damaged_structure")
        return box(prop.name, raw)
    if prop.name in SETUPS:
        return box(prop.name, SETUPS[prop.name](prop.body)[0])
    if prop.name == b"colr":
        return colour(prop.body)
    if prop.name == b"auxC":
        about = raw[4:].split(b"\0")[0]
        return full(b"auxC", 0, 0, about, b"\0") if about in AUXILIARY else b""
    return b""


def colour(body: memoryview) -> bytes:
    """A `colr` box with its numbers, or with its profile rebuilt; b'' for one of another kind."""
    kind, rest = bytes(body[:4]), bytes(body[4:])
    if kind == b"nclx" and len(rest) == 7:
        return box(b"colr", kind, rest[:6], bytes((rest[6] & 0x80,)))
    if kind == b"nclc" and len(rest) == 6:
        return box(b"colr", kind, rest)
    if kind in (b"prof", b"rICC"):
        profile = icc.rebuild(rest)
        return box(b"colr", kind, profile) if profile else b""
    return b""


def profile_of(prop: Box) -> bytes:
    """The colour profile inside a `colr` box, or b''."""
    return bytes(prop.body[4 : icc.MOST + 5]) if bytes(prop.body[:4]) in (b"prof", b"rICC") else b""


def cut_of(kind: bytes, setup: Box | None) -> Cut:
    """How the data of an item of this kind are cut. Raises `Unclean` for a coded one that does not say how."""
    if kind not in CODES:
        return whole
    if setup is None:
        raise Unclean("damaged_structure")
    return SETUPS[CODES[kind]](setup.body)[1]


def orientation(turn: Box | None, mirror: Box | None) -> int:
    """Exif's number for a turn, then a mirroring (the order in which readers apply them)."""
    quarter = turn.body[0] & 3 if turn is not None and len(turn.body) else 0
    if mirror is None or not len(mirror.body):
        return TURNS[quarter]
    return MIRRORED[quarter][mirror.body[0] & 1]


def aperture(clap: Box | None) -> tuple[float, float] | None:
    """The width and height that a clean aperture shows (ISO/IEC 14496-12, 12.1.4.1), or None."""
    if clap is None or len(clap.body) != 32:
        return None
    wide, wide_by, high, high_by = struct.unpack_from(">4I", clap.body)
    if not (wide_by and high_by):
        raise Unclean("damaged_structure")
    return wide / wide_by, high / high_by


def sound_recipe(kind: bytes, raw: bytes, parts: int) -> bool:
    """True if the few bytes of a derived picture say how it is put together, and nothing more."""
    if kind == b"iden":
        return not raw
    if kind == b"grid":
        return len(raw) == (12 if raw[1:2] == b"\1" else 8) and raw[0] == 0 and raw[1] <= 1
    if kind == b"iovl":
        wide = 4 if raw[1:2] == b"\1" else 2
        return len(raw) == 10 + (2 + 2 * parts) * wide and raw[0] == 0 and raw[1] <= 1
    return _sound_map(raw)


def _sound_map(raw: bytes) -> bool:
    """A gain map's numbers (ISO 21496-1, annex C.2), behind a byte for the version of the item."""
    if len(raw) < 6 or raw[0] or struct.unpack_from(">H", raw, 1)[0]:
        return False
    channels = 3 if raw[5] & 0x80 else 1
    if raw[5] & 0x08:  # one denominator for all
        return len(raw) == 6 + 12 + 20 * channels
    return len(raw) == 6 + 16 + 40 * channels
