"""Dirty GIFs, still and animated: one for every place where one can hide something."""

import io
import struct
from functools import lru_cache

from actdesk.imaging.samples import planted
from actdesk.imaging.samples.painting import SCENES
from actdesk.imaging.samples.sample import Sample

_KAKUMA = b"Kakuma +03.7186+034.8714/"
_XMP_END = b"\1" + bytes(range(255, -1, -1)) + b"\0"


@lru_cache(maxsize=8)
def base(width: int = 96, height: int = 64, scene: str = "poster", *, interlace: bool = False) -> bytes:
    out = io.BytesIO()
    SCENES[scene](width, height).quantize(64).save(out, "GIF", interlace=int(interlace))
    return out.getvalue()


@lru_cache(maxsize=2)
def moving() -> bytes:
    """Three frames with different durations, colour tables of their own, transparency and disposal."""
    frames = [SCENES[name](72, 48).convert("RGBA") for name in ("camp", "garden", "poster")]
    for frame in frames[1:]:
        frame.paste((0, 0, 0, 0), (8, 8, 24, 24))
    out = io.BytesIO()
    frames[0].save(
        out, "GIF", save_all=True, append_images=frames[1:], duration=[120, 240, 360], loop=2, disposal=[1, 2, 2]
    )
    return out.getvalue()


def chain(data: bytes) -> bytes:
    return b"".join(bytes((len(data[at : at + 255]),)) + data[at : at + 255] for at in range(0, len(data), 255)) + b"\0"


def extension(label: int, data: bytes) -> bytes:
    return bytes((0x21, label)) + chain(data)


def application(name: bytes, data: bytes) -> bytes:
    return b"\x21\xff\x0b" + name + chain(data)


def xmp(packet: bytes) -> bytes:
    return b"\x21\xff\x0bXMP DataXMP" + packet + _XMP_END


def head_of(picture: bytes) -> int:
    """Where the first block behind the colours begins."""
    return 13 + (3 << (picture[10] & 7) + 1 if picture[10] & 0x80 else 0)


def planted_in(*blocks: bytes, picture: bytes = b"") -> bytes:
    """The blocks behind the colour table, as programs write them; the version that knows them."""
    picture = picture or base()
    at = head_of(picture)
    return b"GIF89a" + picture[6:at] + b"".join(blocks) + picture[at:]


def _behind(*blocks: bytes, picture: bytes = b"") -> bytes:
    picture = picture or base()
    return b"GIF89a" + picture[6:-1] + b"".join(blocks) + b"\x3b"


def _plain_text() -> bytes:
    grid = struct.pack("<HHHHBBBB", 0, 0, 80, 16, 8, 16, 1, 0)
    return planted_in(b"\x21\x01\x0c" + grid + chain(planted.COMMENT.encode()))


def _behind_frame() -> bytes:
    """Text behind the end code of the picture, inside the chain that holds the coded rows."""
    picture = base()
    assert picture.endswith(b"\0\x3b")
    return picture[:-2] + chain(_KAKUMA) + b"\x3b"


def _two_loops() -> bytes:
    """A second loop of another program, and a control with more behind it than it needs."""
    picture = moving()
    at = picture.index(b"\x21\xf9\x04")
    hidden = application(b"ANIMEXTS1.0", b"\1\7\0") + b"\x21\xf9\x04\x04\x0c\0\0" + chain(_KAKUMA)
    return picture[:at] + hidden + picture[at:]


def _outside() -> bytes:
    """A frame that is larger than the screen: its right half is coded, and never shown."""
    picture = base()
    return picture[:6] + struct.pack("<HH", 48, 64) + picture[10:]


def _too_few() -> bytes:
    picture = base()
    at = picture.index(b"\x2c", head_of(picture))
    return picture[:6] + struct.pack("<HH", 96, 90) + picture[10 : at + 7] + struct.pack("<H", 90) + picture[at + 9 :]


def _too_many() -> bytes:
    picture = base()
    at = picture.index(b"\x2c", head_of(picture))
    return picture[: at + 5] + struct.pack("<HH", 95, 64) + picture[at + 9 :]


SAMPLES = (
    Sample("gif.comment", "gif", lambda: planted_in(extension(0xFE, planted.COMMENT.encode())), ("gif.comment",)),
    Sample("gif.comment_place", "gif", lambda: _behind(extension(0xFE, b"taken at 3.7186, 34.8714")), ("gif.comment",)),
    Sample("gif.xmp", "gif", lambda: planted_in(xmp(planted.xmp())), ("xmp.gps", "xmp.place", "xmp.person")),
    Sample("gif.xmp_in_blocks", "gif", lambda: planted_in(application(b"XMP DataXMP", planted.xmp())), ("xmp.gps",)),
    Sample(
        "gif.profile",
        "gif",
        lambda: planted_in(application(b"ICCRGBG1012", planted.profile())),
        ("icc.text",),
        profile=True,
    ),
    Sample("gif.application", "gif", lambda: planted_in(application(b"QX9 Desk1.0", _KAKUMA)), ("gif.application",)),
    Sample("gif.plain_text", "gif", _plain_text, ("gif.plain_text",)),
    Sample("gif.extension", "gif", lambda: planted_in(extension(0x4B, _KAKUMA)), ("gif.extension",)),
    Sample("gif.trailer", "gif", lambda: base() + _KAKUMA, ("gif.trailer",)),
    Sample("gif.no_last_byte", "gif", lambda: planted_in(extension(0xFE, _KAKUMA))[:-1], ("gif.comment",)),
    Sample("gif.behind_frame", "gif", _behind_frame, ("gif.behind_frame",)),
    Sample(
        "gif.moving",
        "gif",
        lambda: _behind(extension(0xFE, _KAKUMA), picture=planted_in(xmp(planted.xmp()), picture=moving())),
        ("gif.comment", "xmp.gps"),
        frames=3,
    ),
    Sample("gif.between_frames", "gif", _two_loops, ("gif.application", "gif.extension"), frames=3),
    Sample(
        "gif.interlaced",
        "gif",
        lambda: planted_in(extension(0xFE, _KAKUMA), picture=base(interlace=True)),
        ("gif.comment",),
    ),
    Sample("gif.outside", "gif", _outside, refused="extra_pixels"),
    Sample("gif.too_few_pixels", "gif", _too_few, refused="truncated"),
    Sample("gif.too_many_pixels", "gif", _too_many, refused="extra_pixels"),
    Sample("gif.truncated", "gif", lambda: base()[:-40], refused="truncated"),
)
