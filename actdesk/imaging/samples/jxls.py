"""Dirty JPEG XLs, bare and in their container: one for every place where one can hide something."""

import struct

from actdesk.imaging.samples import jxl_codes, planted
from actdesk.imaging.samples.sample import Sample

_KAKUMA = b"Kakuma +03.7186+034.8714/"
START = bytes.fromhex("0000000c 4a584c20 0d0a870a 00000014 66747970 6a786c20 00000000 6a786c20")


def base() -> bytes:
    """A bare codestream that gives nothing away."""
    return jxl_codes.STILL


def box(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(data), name) + data


def contained(*boxes: bytes, picture: bytes = b"") -> bytes:
    """A container around a codestream, with boxes behind it."""
    return START + box(b"jxlc", picture or base()) + b"".join(boxes)


def exif(block: bytes) -> bytes:
    return box(b"Exif", bytes(4) + block)


def _in_parts(*, order: tuple[int, ...] = (0, 1, 2)) -> bytes:
    """The codestream in three numbered parts, and camera data between them."""
    whole = base()
    cuts = (whole[:100], whole[100:500], whole[500:])
    parts = [box(b"jxlp", struct.pack(">I", n | (0x80000000 if n == 2 else 0)) + cuts[n]) for n in order]
    return START + parts[0] + exif(planted.exif()) + parts[1] + parts[2]


def _to_the_end() -> bytes:
    """A last box without a length, and text behind the last frame in it."""
    return START + exif(planted.exif()) + b"\0\0\0\0jxlc" + base() + _KAKUMA


def _rebuilding() -> bytes:
    """A JPEG coded anew with all that rebuilds it, as the library writes it, and a packed box of camera data."""
    return jxl_codes.TURNED + exif(planted.exif())


SAMPLES = (
    Sample("jxl.exif", "jxl", lambda: contained(exif(planted.exif())), ("exif.gps", "exif.serial", "exif.artist")),
    Sample("jxl.xmp", "jxl", lambda: contained(box(b"xml ", planted.xmp())), ("xmp.gps", "xmp.place", "xmp.person")),
    Sample("jxl.rebuilding", "jxl", _rebuilding, ("jxl.rebuilding", "jxl.packed", "exif.gps"), orientation=6),
    Sample("jxl.c2pa", "jxl", lambda: contained(box(b"jumb", b"c2pa.claim " + _KAKUMA)), ("jxl.c2pa",)),
    Sample("jxl.box", "jxl", lambda: contained(box(b"qxNi", _KAKUMA), box(b"free", _KAKUMA)), ("jxl.box",)),
    Sample("jxl.uuid", "jxl", lambda: contained(box(b"uuid", bytes(16) + planted.xmp())), ("jxl.box",)),
    Sample("jxl.parts", "jxl", _in_parts, ("exif.gps",)),
    Sample("jxl.to_the_end", "jxl", _to_the_end, ("exif.gps", "jxl.behind_picture")),
    Sample("jxl.bare_trailer", "jxl", lambda: base() + _KAKUMA, ("jxl.trailer",)),
    Sample("jxl.trailer", "jxl", lambda: contained() + _KAKUMA, ("jxl.trailer",)),
    Sample(
        "jxl.transparent",
        "jxl",
        lambda: contained(exif(planted.exif()), picture=jxl_codes.CLEAR),
        ("exif.gps",),
    ),
    Sample(
        "jxl.moving",
        "jxl",
        lambda: contained(box(b"xml ", planted.xmp()), picture=jxl_codes.MOVING),
        ("xmp.gps",),
        frames=3,
    ),
    Sample("jxl.profile", "jxl", lambda: jxl_codes.PROFILED, refused="inside_codestream"),
    Sample("jxl.parts_exchanged", "jxl", lambda: _in_parts(order=(1, 0, 2)), refused="damaged_structure"),
    Sample("jxl.two_pictures", "jxl", lambda: contained(box(b"jxlc", base())), refused="damaged_structure"),
    Sample("jxl.truncated", "jxl", lambda: base()[:-60], refused="truncated"),
)
