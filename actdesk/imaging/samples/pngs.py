"""Dirty PNGs and APNGs: one for every place where one can hide something."""

import io
import struct
import zlib
from functools import lru_cache

from PIL import Image

from actdesk.imaging.samples import planted
from actdesk.imaging.samples.painting import SCENES
from actdesk.imaging.samples.sample import Sample


@lru_cache(maxsize=8)
def base(width: int = 120, height: int = 80, scene: str = "garden", mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    picture = SCENES[scene](width, height)
    (picture.quantize(32) if mode == "P" else picture.convert(mode)).save(out, "PNG")
    return out.getvalue()


@lru_cache(maxsize=2)
def moving() -> bytes:
    """Three frames with different durations."""
    frames = [SCENES[name](96, 64).convert("RGBA") for name in ("camp", "garden", "poster")]
    out = io.BytesIO()
    frames[0].save(out, "PNG", save_all=True, append_images=frames[1:], duration=[120, 240, 360], loop=2)
    return out.getvalue()


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def before_image(*chunks: bytes, picture: bytes = b"") -> bytes:
    picture = picture or base()
    return picture[:33] + b"".join(chunks) + picture[33:]


def after_image(*chunks: bytes, picture: bytes = b"") -> bytes:
    picture = picture or base()
    return picture[:-12] + b"".join(chunks) + picture[-12:]


def _raw_profile(kind: str, block: bytes) -> bytes:
    """The way of ImageMagick: a profile in hexadecimal digits, packed."""
    digits = block.hex()
    lines = "\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    text = f"\n{kind}\n{len(block):8}\n{lines}\n".encode()
    return before_image(chunk(b"zTXt", f"Raw profile type {kind}\0\0".encode() + planted.packed(text)))


def _unshown_frames() -> bytes:
    """Pictures of an animation that is none: what announces it stands behind the image, where it counts for nothing."""
    whole = moving()
    at = whole.index(b"acTL") - 4
    late = whole[:at] + whole[at + 20 :]
    return after_image(whole[at : at + 20], chunk(b"tEXt", b"Comment\0" + _KAKUMA), picture=late)


def frames_beyond(whole: bytes) -> bytes:
    """An animation of three pictures that announces two: viewers show two, and the third may be what was cut away."""
    at = whole.index(b"acTL") - 4
    return whole[:at] + chunk(b"acTL", struct.pack(">II", 2, 2)) + whole[at + 20 :]


def _hidden_first() -> bytes:
    """An animation whose first picture is shown only by readers that know no animations, and text in between."""
    frames = [SCENES[name](96, 64).convert("RGBA") for name in ("meeting", "camp", "garden")]
    out = io.BytesIO()
    frames[0].save(out, "PNG", save_all=True, append_images=frames[1:], duration=[120, 240], default_image=True)
    return after_image(chunk(b"tEXt", b"Comment\0" + _KAKUMA), picture=out.getvalue())


def _palette_name() -> bytes:
    return before_image(chunk(b"sPLT", b"Kakuma +03.7186+034.8714/\0\x08" + bytes(6)))


def _behind_stream() -> bytes:
    """Text inside the last IDAT, behind the end of the compressed rows."""
    picture = base()
    at = picture.index(b"IDAT") - 4
    size = struct.unpack_from(">I", picture, at)[0]
    data = picture[at + 8 : at + 8 + size] + b"Kakuma +03.7186+034.8714/"
    return picture[:at] + chunk(b"IDAT", data) + picture[at + 12 + size :]


def _extra_rows() -> bytes:
    """Rows below the picture's last: compressed, but never shown."""
    rows = b"".join(b"\0" + bytes(30) for _ in range(4)) + b"\0Kakuma +03.7186+034.8714/      "
    head = struct.pack(">IIBBBBB", 10, 4, 8, 2, 0, 0, 0)
    stream = chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + stream + chunk(b"IEND", b"")


def _bomb() -> bytes:
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(1 << 20)))
        + chunk(b"IEND", b"")
    )


def _text_bomb() -> bytes:
    return before_image(chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(64 << 20), 9)))


def _apple() -> bytes:
    picture = base()
    return picture[:8] + chunk(b"CgBI", b"\x50\0\x20\x02") + picture[8:]


def _adam7() -> bytes:
    """An interlaced picture, assembled by hand: Pillow reads them and writes none."""
    picture = Image.new("RGB", (9, 7))
    picture.putdata([(x * 25, y * 35, 90) for y in range(7) for x in range(9)])
    rows = b""
    for left, top, across, down in (
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    ):
        for y in range(top, 7, down):
            line = [picture.getpixel((x, y)) for x in range(left, 9, across)]
            if line:
                rows += b"\0" + bytes(value for pixel in line for value in pixel)  # type: ignore[union-attr]
    head = struct.pack(">IIBBBBB", 9, 7, 8, 2, 0, 0, 1)
    text = chunk(b"tEXt", b"Comment\0" + planted.COMMENT.encode())
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + text + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )


_KAKUMA = b"Kakuma +03.7186+034.8714/"

SAMPLES = (
    Sample("png.palette", "png", lambda: before_image(chunk(b"PLTE", _KAKUMA + bytes(749))), ("png.chunk",)),
    Sample(
        "png.exif_before",
        "png",
        lambda: before_image(chunk(b"eXIf", planted.exif())),
        ("exif.gps", "exif.serial"),
        orientation=6,
    ),
    Sample(
        "png.exif_after",
        "png",
        lambda: after_image(chunk(b"eXIf", planted.exif(orientation=3))),
        ("exif.gps",),
        orientation=3,
    ),
    Sample(
        "png.text",
        "png",
        lambda: before_image(
            chunk(b"tEXt", b"Author\0" + planted.PERSON.encode()), chunk(b"tEXt", b"Comment\0" + _KAKUMA)
        ),
        ("png.text",),
    ),
    Sample(
        "png.text_packed",
        "png",
        lambda: before_image(chunk(b"zTXt", b"Comment\0\0" + planted.packed(_KAKUMA))),
        ("png.text",),
    ),
    Sample(
        "png.text_unicode",
        "png",
        lambda: before_image(chunk(b"iTXt", b"Title\0\1\0fr\0Titre\0" + planted.packed(_KAKUMA))),
        ("png.text",),
    ),
    Sample(
        "png.xmp",
        "png",
        lambda: before_image(chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + planted.xmp())),
        ("xmp.gps", "xmp.place", "xmp.person"),
    ),
    Sample(
        "png.raw_profile",
        "png",
        lambda: _raw_profile("exif", b"Exif\0\0" + planted.exif()),
        ("png.raw_profile", "exif.gps"),
        orientation=6,
    ),
    Sample(
        "png.raw_iptc",
        "png",
        lambda: _raw_profile("iptc", planted.resource(0x0404, planted.iptc())),
        ("png.raw_profile", "iptc.place"),
    ),
    Sample(
        "png.text_unicode_credit",
        "png",
        lambda: before_image(
            chunk(b"iTXt", b"Author\0\0\0en\0\0" + planted.PERSON.encode()),
            chunk(b"iTXt", b"Description\0\1\0\0\0" + planted.packed("Jardín".encode())),
            chunk(b"iTXt", b"Comment\0\0\0\0\0" + _KAKUMA),
        ),
        ("png.text",),
    ),
    Sample(
        "png.raw_xmp", "png", lambda: _raw_profile("xmp", planted.xmp()), ("png.raw_profile", "xmp.gps", "xmp.person")
    ),
    Sample(
        "png.xmp_turned",
        "png",
        lambda: before_image(chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + planted.turned_by_xmp(3))),
        ("xmp.gps",),
        orientation=3,
    ),
    Sample("png.palette_name", "png", _palette_name, ("png.chunk",)),
    Sample("png.unshown_frames", "png", _unshown_frames, ("png.unshown_frames", "png.text")),
    Sample(
        "png.frames_beyond",
        "png",
        lambda: after_image(chunk(b"tEXt", b"Comment\0" + _KAKUMA), picture=frames_beyond(moving())),
        ("png.unshown_frames", "png.text"),
        frames=2,
    ),
    Sample("png.hidden_first", "png", _hidden_first, ("png.text",), frames=3),
    Sample(
        "png.time",
        "png",
        lambda: before_image(chunk(b"tIME", struct.pack(">HBBBBB", 2026, 3, 14, 9, 26, 53))),
        ("png.time",),
    ),
    Sample("png.private_chunk", "png", lambda: before_image(chunk(b"qxNi", _KAKUMA)), ("png.chunk",)),
    Sample("png.c2pa", "png", lambda: before_image(chunk(b"caBX", b"jumb c2pa.claim " + _KAKUMA)), ("png.c2pa",)),
    Sample("png.trailer", "png", lambda: base() + _KAKUMA, ("png.trailer",)),
    Sample("png.behind_stream", "png", _behind_stream, ("png.behind_stream",)),
    Sample(
        "png.profile",
        "png",
        lambda: before_image(chunk(b"iCCP", planted.PERSON.encode() + b"\0\0" + planted.packed(planted.profile()))),
        ("icc.text",),
        profile=True,
    ),
    Sample(
        "png.palette",
        "png",
        lambda: before_image(chunk(b"tEXt", b"Comment\0" + _KAKUMA), picture=base(mode="P")),
        ("png.text",),
    ),
    Sample(
        "png.transparent",
        "png",
        lambda: after_image(chunk(b"tEXt", b"Comment\0" + _KAKUMA), picture=base(mode="RGBA")),
        ("png.text",),
    ),
    Sample("png.interlaced", "png", _adam7, ("png.text",)),
    Sample(
        "png.moving",
        "png",
        lambda: before_image(
            chunk(b"eXIf", planted.exif(orientation=1)), picture=after_image(chunk(b"qxNi", _KAKUMA), picture=moving())
        ),
        ("exif.gps", "png.chunk"),
        frames=3,
    ),
    Sample("png.extra_rows", "png", _extra_rows, refused="extra_pixels"),
    Sample("png.bomb", "png", _bomb, refused="too_many_pixels"),
    Sample(
        "png.profile_bomb",
        "png",
        lambda: before_image(chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(64 << 20), 9))),
        refused="bomb",
    ),
    Sample("png.text_bomb", "png", _text_bomb, refused="bomb"),
    Sample("png.apple", "png", _apple, refused="unknown_dialect"),
)
