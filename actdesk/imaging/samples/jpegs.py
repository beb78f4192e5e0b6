"""Dirty JPEGs: one for every place where one can hide something."""

import io
import struct
from functools import lru_cache

from actdesk.imaging.samples import planted
from actdesk.imaging.samples.painting import SCENES
from actdesk.imaging.samples.sample import Sample

XMP = b"http://ns.adobe.com/xap/1.0/\0"


@lru_cache(maxsize=16)
def base(
    width: int = 240,
    height: int = 160,
    scene: str = "camp",
    *,
    progressive: bool = False,
    mode: str = "RGB",
    quality: int = 85,
    restarts: int = 0,
) -> bytes:
    """A JPEG that gives nothing away but what its encoder wrote: a JFIF header."""
    out = io.BytesIO()
    SCENES[scene](width, height).convert(mode).save(
        out, "JPEG", quality=quality, progressive=progressive, restart_marker_blocks=restarts
    )
    return out.getvalue()


def segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def planted_in(*segments: bytes, picture: bytes = b"") -> bytes:
    """The segments behind the start of the picture, where cameras write them."""
    picture = picture or base()
    return picture[:2] + b"".join(segments) + picture[2:]


def exif(block: bytes) -> bytes:
    return segment(0xE1, b"Exif\0\0" + block)


def _thumbnail() -> bytes:
    inner = base(96, 64, "meeting")
    return planted_in(exif(planted.exif()), picture=inner)


def _photoshop() -> bytes:
    resources = (
        planted.resource(0x0404, planted.iptc()),
        planted.resource(0x0422, planted.exif()),
        planted.resource(0x040B, b"https://example.org/kakuma/clinic-4711"),
        planted.resource(0x040C, bytes(28) + base(64, 48, "meeting")),
        planted.resource(0x03FD, b"layer of Amina Lokwang-Sample", b"Amina Lokwang-Sample"),
    )
    return planted_in(segment(0xED, b"Photoshop 3.0\0" + b"".join(resources)))


def _extended_xmp() -> bytes:
    text = planted.xmp()
    mark = b"http://ns.adobe.com/xmp/extension/\0" + b"0123456789ABCDEF0123456789ABCDEF"
    parts = [
        segment(0xE1, mark + struct.pack(">II", len(text), at) + text[at : at + 300]) for at in range(0, len(text), 300)
    ]
    return planted_in(segment(0xE1, XMP + planted.xmp(gps=False)), *parts)


def _between_scans() -> bytes:
    picture = base(progressive=True)
    at = picture.index(b"\xff\xda", picture.index(b"\xff\xda") + 2)
    hidden = segment(0xFE, planted.ISO6709.encode()) + exif(planted.exif()) + segment(0xE9, b"Kakuma, block 4")
    return picture[:at] + hidden + picture[at:]


def _profile() -> bytes:
    return planted_in(segment(0xE2, b"ICC_PROFILE\0\1\1" + planted.profile()))


def _samsung_trailer() -> bytes:
    name = b"Image_UTC_Data"
    block = struct.pack("<HHI", 0, 0x0A01, len(name)) + name + b"1773480413000 Kakuma +03.7186+034.8714/"
    head = b"SEFH" + struct.pack("<II", 106, 1) + struct.pack("<HHII", 0, 0x0A01, len(block), len(block))
    return base() + block + head + struct.pack("<I", len(head)) + b"SEFT"


def _multi_picture() -> bytes:
    """A second picture behind the first, listed in an MPF directory (CIPA DC-007), with the same tables and profile."""
    colours = segment(0xE2, b"ICC_PROFILE\0\1\1" + planted.profile())
    second = planted_in(exif(planted.exif()), colours, picture=base(160, 107, "meeting", quality=50))
    picture = base(quality=50)
    directory_at = 2 + len(exif(planted.exif(gps=False, orientation=1))) + 4 + 4
    first_size = len(picture) + directory_at - 2 + 82 + len(colours)
    entries = struct.pack("<IIIHH", 0x030000, first_size, 0, 0, 0)
    entries += struct.pack("<IIIHH", 0x020002, len(second), first_size - directory_at, 0, 0)
    fields = struct.pack("<HHI4s", 0xB000, 7, 4, b"0100") + struct.pack("<HHII", 0xB001, 4, 1, 2)
    fields += struct.pack("<HHII", 0xB002, 7, 32, 50)
    index = segment(0xE2, b"MPF\0II*\0" + struct.pack("<IH", 8, 3) + fields + bytes(4) + entries)
    first = planted_in(exif(planted.exif(gps=False, orientation=1)), index, colours, picture=picture)
    assert len(first) == first_size
    return first + second


def _jumbf() -> bytes:
    claim = b'c2pa.actions {"who":"Amina Lokwang-Sample","where":"+03.7186+034.8714/"}'
    box = struct.pack(">I4s", 8 + len(claim), b"jumb") + claim
    return planted_in(segment(0xEB, b"JP\0\1\0\0\0\1" + box))


def _slack() -> bytes:
    return planted_in(
        segment(0xEE, b"Adobe\0\x64\0\0\0\0\1" + b"Kakuma +03.7186+034.8714/"), b"\xff\xff\xff" + exif(planted.exif())
    )


def _jfif_thumbnail() -> bytes:
    picture = base()
    pixels = SCENES["camp"](24, 16).tobytes()
    head = segment(0xE0, b"JFIF\0\1\2\0\0\1\0\1" + bytes((24, 16)) + pixels)
    extension = segment(0xE0, b"JFXX\0\x10" + base(64, 48, "meeting"))
    return picture[:2] + head + extension + picture[20:]


def _stray() -> bytes:
    picture = base()
    return picture[:2] + exif(planted.exif(gps=False)) + b"Kakuma +03.7186+034.8714/" + picture[2:]


SAMPLES = (
    Sample(
        "jpeg.exif",
        "jpeg",
        lambda: planted_in(exif(planted.exif())),
        (
            "exif.gps",
            "exif.gps_area",
            "exif.gps_time",
            "exif.device",
            "exif.time",
            "exif.serial",
            "exif.owner",
            "exif.artist",
            "exif.copyright",
            "exif.description",
            "exif.user_comment",
            "exif.maker_note",
            "exif.software",
            "exif.settings",
        ),
        orientation=6,
    ),
    Sample(
        "jpeg.exif_twice",
        "jpeg",
        lambda: planted_in(exif(planted.exif(gps=False, orientation=8)), exif(planted.exif())),
        ("exif.gps",),
        orientation=8,
    ),
    Sample(
        "jpeg.exif_second_directory", "jpeg", lambda: planted_in(exif(planted.exif_second_directory())), ("exif.gps",)
    ),
    Sample(
        "jpeg.exif_thumbnail",
        "jpeg",
        lambda: planted_in(exif(planted.exif(gps=False, thumbnail=_thumbnail()))),
        ("exif.thumbnail",),
        orientation=6,
    ),
    Sample(
        "jpeg.xmp",
        "jpeg",
        lambda: planted_in(segment(0xE1, XMP + planted.xmp())),
        ("xmp.gps", "xmp.place", "xmp.serial", "xmp.person", "xmp.time", "xmp.history", "xmp.text", "xmp.device"),
    ),
    Sample(
        "jpeg.xmp_wide",
        "jpeg",
        lambda: planted_in(segment(0xE1, XMP + planted.xmp().decode().encode("utf-16"))),
        ("xmp.gps", "xmp.place", "xmp.person"),
    ),
    Sample(
        "jpeg.xmp_turned",
        "jpeg",
        lambda: planted_in(segment(0xE1, XMP + planted.turned_by_xmp(8))),
        ("xmp.gps",),
        orientation=8,
    ),
    Sample(
        "jpeg.exif_of_packets",
        "jpeg",
        lambda: planted_in(exif(planted.exif_of_packets())),
        ("xmp.gps", "iptc.place", "iptc.person"),
    ),
    Sample("jpeg.xmp_extended", "jpeg", _extended_xmp, ("xmp.extended",)),
    Sample(
        "jpeg.photoshop",
        "jpeg",
        _photoshop,
        (
            "iptc.place",
            "iptc.person",
            "iptc.text",
            "iptc.time",
            "exif.gps",
            "photoshop.url",
            "photoshop.thumbnail",
            "photoshop.text",
            "photoshop.other",
        ),
    ),
    Sample("jpeg.c2pa", "jpeg", _jumbf, ("jpeg.c2pa",)),
    Sample(
        "jpeg.application",
        "jpeg",
        lambda: planted_in(segment(0xE7, b"QX9\0Kakuma +03.7186+034.8714/")),
        ("jpeg.application",),
    ),
    Sample(
        "jpeg.flashpix",
        "jpeg",
        lambda: planted_in(segment(0xE2, b"FPXR\0\0\1\0\1" + planted.COMMENT.encode("utf-16-le"))),
        ("jpeg.application",),
    ),
    Sample(
        "jpeg.restarts",
        "jpeg",
        lambda: planted_in(segment(0xFE, planted.COMMENT.encode()), picture=base(restarts=3)),
        ("jpeg.comment",),
    ),
    Sample("jpeg.comment", "jpeg", lambda: planted_in(segment(0xFE, planted.COMMENT.encode())), ("jpeg.comment",)),
    Sample("jpeg.between_scans", "jpeg", _between_scans, ("jpeg.comment", "exif.gps", "jpeg.application")),
    Sample("jpeg.trailing_text", "jpeg", lambda: base() + b"taken at Kakuma 3.7186, 34.8714", ("jpeg.trailer",)),
    Sample("jpeg.motion", "jpeg", lambda: base() + planted.film(), ("jpeg.motion",)),
    Sample("jpeg.samsung_trailer", "jpeg", _samsung_trailer, ("jpeg.trailer",)),
    Sample("jpeg.second_image", "jpeg", lambda: base() + _thumbnail(), ("jpeg.second_image",)),
    Sample("jpeg.multi_picture", "jpeg", _multi_picture, ("jpeg.mpf", "jpeg.second_image", "icc.text"), profile=True),
    Sample("jpeg.jfif_thumbnails", "jpeg", _jfif_thumbnail, ("jpeg.jfif_thumbnail", "jpeg.jfxx")),
    Sample("jpeg.profile", "jpeg", _profile, ("icc.text",), profile=True),
    Sample("jpeg.slack", "jpeg", _slack, ("jpeg.application", "exif.gps"), orientation=6),
    Sample("jpeg.stray", "jpeg", _stray, ("jpeg.between",), orientation=6),
    Sample(
        "jpeg.grey",
        "jpeg",
        lambda: planted_in(exif(planted.exif()), picture=base(mode="L")),
        ("exif.gps",),
        orientation=6,
    ),
    Sample(
        "jpeg.cmyk",
        "jpeg",
        lambda: planted_in(exif(planted.exif()), picture=base(mode="CMYK")),
        ("exif.gps",),
        orientation=6,
    ),
    Sample(
        "jpeg.text_in_scan", "jpeg", lambda: base()[:-2] + b"Kakuma +03.7186+034.8714/\xff\xd9", refused="text_in_scan"
    ),
    Sample("jpeg.truncated", "jpeg", lambda: base()[: len(base()) * 2 // 3], refused="truncated"),
)
