"""Dirty WebPs, still and animated: one for every place where one can hide something."""

import io
import struct
from functools import lru_cache

from PIL import Image

from actdesk.imaging.samples import planted
from actdesk.imaging.samples.painting import SCENES
from actdesk.imaging.samples.sample import Sample


@lru_cache(maxsize=8)
def base(
    width: int = 120, height: int = 80, scene: str = "poster", *, lossless: bool = False, mode: str = "RGB"
) -> bytes:
    out = io.BytesIO()
    SCENES[scene](width, height).convert(mode).save(out, "WEBP", lossless=lossless, quality=80)
    return out.getvalue()


@lru_cache(maxsize=2)
def moving() -> bytes:
    """Three frames with different durations."""
    frames = [SCENES[name](96, 64).convert("RGBA") for name in ("camp", "garden", "poster")]
    out = io.BytesIO()
    frames[0].save(out, "WEBP", save_all=True, append_images=frames[1:], duration=[120, 240, 360], loop=2)
    return out.getvalue()


def chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)


def riff(body: bytes) -> bytes:
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def extended(*chunks: bytes, flags: int, picture: bytes = b"", width: int = 120, height: int = 80) -> bytes:
    """The extended form around a simple picture, with chunks behind it."""
    head = struct.pack("<I", flags) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return riff(chunk(b"VP8X", head) + (picture or base())[12:] + b"".join(chunks))


def _profile() -> bytes:
    head = struct.pack("<I", 0x20) + (119).to_bytes(3, "little") + (79).to_bytes(3, "little")
    return riff(chunk(b"VP8X", head) + chunk(b"ICCP", planted.profile()) + base()[12:])


def _in_frame() -> bytes:
    """An unknown chunk inside a frame of the animation, and Exif behind the frames."""
    whole = moving()
    out, at = b"", 12
    while at < len(whole):
        name, size = struct.unpack_from("<4sI", whole, at)
        data = whole[at + 8 : at + 8 + size]
        if name == b"ANMF":
            data += chunk(b"QXNI", _KAKUMA)
        if name == b"VP8X":
            data = bytes((data[0] | 0x08,)) + data[1:]
        out += chunk(name, data)
        at += 8 + size + size % 2
    return riff(out + chunk(b"EXIF", planted.exif(orientation=1)))


def _transparent() -> bytes:
    """A picture with transparency, and an unknown chunk before it."""
    picture = SCENES["garden"](120, 80).convert("RGBA")
    picture.putalpha(Image.linear_gradient("L").resize(picture.size))
    out = io.BytesIO()
    picture.save(out, "WEBP", quality=80)
    whole = out.getvalue()
    at = whole.index(b"ALPH")
    body = whole[12:at] + chunk(b"QXNI", _KAKUMA) + whole[at:]
    return riff(body + chunk(b"XMP ", planted.xmp()))


def _in_picture() -> bytes:
    """Text behind the coded rows, inside their own chunk."""
    whole = base()
    size = struct.unpack_from("<I", whole, 16)[0]
    return riff(chunk(b"VP8 ", whole[20 : 20 + size] + b"taken at " + _KAKUMA))


_KAKUMA = b"Kakuma +03.7186+034.8714/"

SAMPLES = (
    Sample(
        "webp.exif",
        "webp",
        lambda: extended(chunk(b"EXIF", planted.exif()), flags=0x08),
        ("exif.gps", "exif.serial"),
        orientation=6,
    ),
    Sample(
        "webp.exif_marked",
        "webp",
        lambda: extended(chunk(b"EXIF", b"Exif\0\0" + planted.exif()), flags=0x08),
        ("exif.gps",),
        orientation=6,
    ),
    Sample("webp.xmp", "webp", lambda: extended(chunk(b"XMP ", planted.xmp()), flags=0x04), ("xmp.gps", "xmp.person")),
    Sample("webp.unknown_chunk", "webp", lambda: extended(chunk(b"QXNI", _KAKUMA), flags=0), ("webp.chunk",)),
    Sample("webp.trailer", "webp", lambda: base() + _KAKUMA, ("webp.trailer",)),
    Sample(
        "webp.flags",
        "webp",
        lambda: extended(chunk(b"EXIF", planted.exif(orientation=1)), flags=0xFF7F3C),
        ("exif.gps",),
    ),
    Sample("webp.profile", "webp", _profile, ("icc.text",), profile=True),
    Sample(
        "webp.lossless",
        "webp",
        lambda: extended(chunk(b"EXIF", planted.exif()), flags=0x08, picture=base(lossless=True)),
        ("exif.gps",),
        orientation=6,
    ),
    Sample("webp.moving", "webp", _in_frame, ("exif.gps", "webp.chunk"), frames=3),
    Sample("webp.transparent", "webp", _transparent, ("webp.chunk", "xmp.gps")),
    Sample(
        "webp.simple_with_exif",
        "webp",
        lambda: riff(base()[12:] + chunk(b"EXIF", planted.exif(orientation=1))),
        ("exif.gps",),
    ),
    Sample(
        "webp.exif_twice",
        "webp",
        lambda: extended(
            chunk(b"EXIF", planted.exif(gps=False, orientation=1)), chunk(b"EXIF", planted.exif()), flags=0x08
        ),
        ("exif.gps",),
    ),
    Sample("webp.text_in_picture", "webp", _in_picture, refused="text_in_scan"),
    Sample("webp.truncated", "webp", lambda: base()[:-40], refused="truncated"),
)
