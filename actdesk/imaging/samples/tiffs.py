"""Dirty TIFFs of every coding: one for every place where one can hide something."""

import io
import struct
from functools import lru_cache

from PIL import Image

from actdesk.imaging.samples import jpegs, planted
from actdesk.imaging.samples.painting import SCENES
from actdesk.imaging.samples.sample import Sample

Fields = dict[int, tuple[int, bytes | list[int]]]  # tag -> (type, value: bytes, or whole numbers)
Page = tuple[Fields, list[bytes]]
_KAKUMA = b"Kakuma +03.7186+034.8714/"
_CODES = {1: "B", 3: "H", 4: "I", 5: "I", 16: "Q"}
_WIDTHS = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 12: 8, 16: 8}
ARTIST, DESCRIPTION, MAKE, XMP, IPTC, RESOURCES, PROFILE, PRIVATE = 315, 270, 271, 700, 33723, 34377, 34675, 65000


def base(width: int = 72, height: int = 48) -> bytes:
    """A TIFF that gives nothing away."""
    return assemble([page(width, height)])


@lru_cache(maxsize=32)
def _coded(width: int, height: int, scene: str, mode: str, coding: str, how: str) -> tuple[Fields, tuple[bytes, ...]]:
    picture = SCENES[scene](width, height)
    picture = picture.quantize(16) if mode == "P" else picture.convert(mode)
    out = io.BytesIO()
    info = {278: 16} if "strips" in how else {}
    picture.save(out, "TIFF", compression=coding, tiffinfo=info, **({"quality": 80} if coding == "jpeg" else {}))
    whole = out.getvalue()
    with Image.open(io.BytesIO(whole)) as saved:
        tags = saved.tag_v2  # type: ignore[attr-defined]
        starts, lengths = tags[273], tags[279]
        fields: Fields = {}
        for tag in (256, 257, 258, 259, 262, 277, 278, 284, 317, 320, 338, 530):
            if tag in tags:
                value = tags[tag]
                fields[tag] = (3, list(value) if isinstance(value, tuple) else [value])
        if 347 in tags:
            fields[347] = (7, tags[347])
        if 532 in tags:
            fields[532] = (5, [part for value in tags[532] for part in (round(float(value)), 1)])
    return fields, tuple(whole[start : start + length] for start, length in zip(starts, lengths, strict=True))


def page(
    width: int = 72,
    height: int = 48,
    scene: str = "garden",
    mode: str = "RGB",
    coding: str = "tiff_adobe_deflate",
    how: str = "",
    more: Fields | None = None,
) -> Page:
    """A page as the library writes it ('strips' in `how`: 16 rows each), and further fields."""
    fields, strips = _coded(width, height, scene, mode, coding, how)
    return dict(fields) | (more or {}), list(strips)


def assemble(
    pages: list[Page],
    order: str = "<",
    *,
    wide: bool = False,
    slack: bytes = b"",
    inner: dict[int, Fields] | None = None,
) -> bytes:
    """The file of these pages. `inner` are directories that the first page's fields of those tags point to."""
    mark = {"<": b"II", ">": b"MM"}[order]
    head = mark + (struct.pack(order + "HHHQ", 43, 8, 0, 16) if wide else struct.pack(order + "HI", 42, 8))
    out = bytearray(head)
    for number, (fields, strips) in enumerate(pages):
        fields = dict(fields)
        tiled = 322 in fields
        where, long = (324, 325) if tiled else (273, 279)
        fields[long], fields[where] = (4, [len(strip) for strip in strips]), (4, [0] * len(strips))
        inners = inner if inner and not number else {}
        for tag in inners:
            fields[tag] = (4, [0])
        start = len(out)
        size = len(_directory(fields, order, start, 0, wide))
        at = start + size
        for tag, found in inners.items():
            fields[tag] = (4, [at])
            at += len(_directory(found, order, at, 0, wide))
        at += len(slack)
        places = []
        for strip in strips:
            places.append(at)
            at += len(strip) + len(strip) % 2
        fields[where] = (4, places)
        out += _directory(fields, order, start, at if number < len(pages) - 1 else 0, wide)
        for tag, found in inners.items():
            out += _directory(found, order, fields[tag][1][0], 0, wide)
        out += slack
        for strip in strips:
            out += strip + bytes(len(strip) % 2)
    return bytes(out)


def _directory(fields: Fields, order: str, start: int, following: int, wide: bool) -> bytes:
    inline, large = (8, "Q") if wide else (4, "I")
    table = struct.pack(order + ("Q" if wide else "H"), len(fields))
    at = start + (16 if wide else 6) + (20 if wide else 12) * len(fields)
    values = b""
    for tag, (kind, value) in sorted(fields.items()):
        raw = value if isinstance(value, bytes) else struct.pack(f"{order}{len(value)}{_CODES[kind]}", *value)
        table += struct.pack(f"{order}HH{large}", tag, kind, len(raw) // _WIDTHS[kind])
        if len(raw) <= inline:
            table += raw.ljust(inline, b"\0")
        else:
            table += struct.pack(order + large, at + len(values))
            values += raw + bytes(len(raw) % 2)
    return table + struct.pack(order + large, following) + values


def _text(value: str) -> tuple[int, bytes]:
    return 2, value.encode() + b"\0"


TEXTS: Fields = {
    DESCRIPTION: _text(planted.COMMENT),
    MAKE: _text(planted.MAKER),
    272: _text(planted.MODEL),
    305: _text("QX-9 Desk, licence of Amina Lokwang-Sample"),
    306: _text(planted.MOMENT),
    ARTIST: _text(planted.PERSON),
    316: _text("kakuma-clinic-laptop"),
    33432: _text(f"(c) {planted.PERSON}"),
    269: _text("Kakuma clinic, page one"),
}


def _place(order: str) -> Fields:
    def degrees(value: float) -> tuple[int, list[int]]:
        minutes = value % 1 * 60
        return 5, [int(value), 1, int(minutes), 1, round(minutes % 1 * 60 * 10000), 10000]

    return {1: _text("N"), 2: degrees(planted.NORTH), 3: _text("E"), 4: degrees(planted.EAST)}


def _camera() -> Fields:
    return {
        0x9003: _text(planted.MOMENT),
        0xA431: _text(planted.SERIAL),
        0x927C: (7, b"QX9NOTE\0City=Kakuma, Turkana\0serial " + planted.SERIAL.encode()),
    }


def _full(order: str = "<", *, wide: bool = False) -> bytes:
    pages = [page(coding="tiff_lzw", how="strips", more={**TEXTS, 274: (3, [6])})]
    return assemble(pages, order, wide=wide, inner={0x8769: _camera(), 0x8825: _place(order)})


def _pages() -> bytes:
    """Two pages and a thumbnail of each; the second has a text of its own."""
    small: Fields = {254: (4, [1]), DESCRIPTION: _text(f"thumbnail, {planted.PLACE}")}
    second: Fields = {DESCRIPTION: _text(planted.COMMENT), 254: (4, [2]), 297: (3, [1, 2])}
    return assemble(
        [
            page(coding="tiff_adobe_deflate", more={254: (4, [2])}),
            page(24, 16, more=small),
            page(64, 40, "camp", coding="packbits", more=second),
            page(16, 10, "camp", more={255: (3, [2])}),
        ]
    )


def _sub() -> bytes:
    """A directory below the page with a larger, uncropped picture's description."""
    return assemble([page()], inner={330: {DESCRIPTION: _text(planted.COMMENT), 256: (3, [200]), 257: (3, [100])}})


def _tiled() -> bytes:
    picture = SCENES["poster"](40, 24)
    tiles = []
    for top in (0, 16):
        for left in (0, 16, 32):
            tiles.append(picture.crop((left, top, left + 16, top + 16)).tobytes())
    fields: Fields = {
        256: (3, [40]), 257: (3, [24]), 258: (3, [8, 8, 8]), 259: (3, [1]), 262: (3, [2]), 277: (3, [3]),
        322: (3, [16]), 323: (3, [16]), PRIVATE: (7, _KAKUMA),
    }  # fmt: skip
    return assemble([(fields, tiles)], ">")


def _planes() -> bytes:
    picture = SCENES["poster"](40, 24)
    fields: Fields = {
        256: (3, [40]), 257: (3, [24]), 258: (3, [8, 8, 8]), 259: (3, [1]), 262: (3, [2]), 277: (3, [3]),
        278: (3, [24]), 284: (3, [2]), 282: (5, [72, 1]), 283: (5, [72, 1]), 296: (3, [2]), XMP: (1, planted.xmp()),
    }  # fmt: skip
    return assemble([(fields, [band.tobytes() for band in picture.split()])])


def _jpeg(hidden: bytes = b"") -> bytes:
    fields, strips = page(64, 48, coding="jpeg", how="strips")
    marks = jpegs.segment(0xFE, planted.COMMENT.encode()) + jpegs.exif(planted.exif())
    strips[0] = strips[0][:2] + marks + strips[0][2:]
    fields[347] = (7, fields[347][1][:2] + jpegs.segment(0xFE, _KAKUMA) + fields[347][1][2:])  # type: ignore[operator]
    return assemble([(fields, [*strips[:-1], strips[-1] + hidden])])


def _behind_strip(coding: str) -> bytes:
    fields, strips = page(coding=coding or "raw", how="strips")
    return assemble([(fields, [strips[0] + _KAKUMA, *strips[1:]])])


def _geography() -> bytes:
    tie = struct.pack("<6d", 0, 0, 0, planted.EAST, planted.NORTH, 0)
    return assemble([page(more={33922: (12, tie), 34737: _text("Kakuma grid|")})])


def _layers() -> bytes:
    layers = b"Adobe Photoshop Document Data Block\0 layer of Amina Lokwang-Sample, Kakuma"
    return assemble([page(more={0x935C: (7, layers), RESOURCES: (7, planted.resource(0x0404, planted.iptc()))})])


def _raw() -> bytes:
    """A camera's raw file: a small picture in front, the sensor's in a directory below."""
    sensor: Fields = {254: (4, [0]), 256: (3, [4000]), 262: (3, [32803]), 33421: (3, [2, 2])}
    return assemble([page(24, 16, more={254: (4, [1]), MAKE: _text(planted.MAKER)})], inner={330: sensor})


def _loop() -> bytes:
    whole = bytearray(base())
    count = struct.unpack_from("<H", whole, 8)[0]
    struct.pack_into("<I", whole, 10 + 12 * count, 8)
    return bytes(whole)


def _overlap() -> bytes:
    """A second strip that begins inside the first."""
    whole = bytearray(assemble([page(coding="raw", how="strips")]))
    with Image.open(io.BytesIO(bytes(whole))) as saved:
        starts = saved.tag_v2[273]  # type: ignore[attr-defined]
    at = bytes(whole).index(struct.pack("<2I", *starts[:2]))
    struct.pack_into("<I", whole, at + 4, starts[0] + 2)
    return bytes(whole)


def _over_text() -> bytes:
    """Rows that are said to lie where the description stands."""
    whole = bytearray(assemble([page(coding="raw", more=TEXTS)]))
    with Image.open(io.BytesIO(bytes(whole))) as saved:
        start = saved.tag_v2[273][0]  # type: ignore[attr-defined]
    at = bytes(whole).index(struct.pack("<HHII", 273, 4, 1, start))
    struct.pack_into("<I", whole, at + 8, start - 64)
    return bytes(whole)


def _replaced_rows() -> bytes:
    """A text where rows should be, as a wrong offset leaves it."""
    fields, strips = page(coding="raw")
    text = b"\x0e" + planted.COMMENT.encode() + b", Kakuma " + planted.ISO6709.encode()
    return assemble([(fields, [strips[0][:3000] + text + strips[0][3000 + len(text) :]])])


def _one(more: Fields, **how: str) -> bytes:
    return assemble([page(more=more, **how)])  # type: ignore[arg-type]


def _with_fields(tag: int, value: int) -> bytes:
    fields, strips = page()
    return assemble([(fields | {tag: (3, [value])}, strips)])


_TOLD = ("exif.gps", "exif.serial", "exif.maker_note", "exif.artist", "exif.description", "exif.software", "exif.time",
         "exif.device", "exif.copyright")  # fmt: skip

SAMPLES = (
    Sample("tiff.exif", "tiff", _full, _TOLD, orientation=6),
    Sample("tiff.exif_other_order", "tiff", lambda: _full(">"), _TOLD, orientation=6),
    Sample("tiff.big", "tiff", lambda: _full(wide=True), _TOLD, orientation=6),
    Sample("tiff.xmp", "tiff", lambda: _one({XMP: (1, planted.xmp())}), ("xmp.gps", "xmp.place", "xmp.person")),
    Sample("tiff.iptc", "tiff", lambda: _one({IPTC: (7, planted.iptc())}), ("iptc.place", "iptc.person", "iptc.text")),
    Sample("tiff.photoshop", "tiff", _layers, ("tiff.layers", "iptc.place", "iptc.person")),
    Sample("tiff.geography", "tiff", _geography, ("tiff.geography",)),
    Sample("tiff.private", "tiff", lambda: _one({PRIVATE: (7, _KAKUMA)}), ("tiff.field",)),
    Sample("tiff.pages", "tiff", _pages, ("tiff.thumbnail", "exif.description"), frames=2),
    Sample("tiff.sub_directory", "tiff", _sub, ("exif.sub_directory", "exif.description")),
    Sample("tiff.slack", "tiff", lambda: assemble([page(coding="packbits")], slack=_KAKUMA * 2), ("tiff.slack",)),
    Sample("tiff.trailer", "tiff", lambda: base() + _KAKUMA, ("tiff.slack",)),
    Sample("tiff.profile", "tiff", lambda: _one({PROFILE: (7, planted.profile())}), ("icc.text",), profile=True),
    Sample("tiff.tiled", "tiff", _tiled, ("tiff.field",)),
    Sample("tiff.planes", "tiff", _planes, ("xmp.gps",)),
    Sample("tiff.palette", "tiff", lambda: _one(TEXTS, mode="P"), ("exif.artist",)),
    Sample("tiff.transparent", "tiff", lambda: _one(TEXTS, mode="RGBA", coding="tiff_lzw"), ("exif.artist",)),
    Sample("tiff.jpeg", "tiff", _jpeg, ("jpeg.comment", "exif.gps")),
    Sample("tiff.behind_lzw", "tiff", lambda: _behind_strip("tiff_lzw"), ("tiff.behind_strip",)),
    Sample("tiff.behind_deflate", "tiff", lambda: _behind_strip("tiff_adobe_deflate"), ("tiff.behind_strip",)),
    Sample("tiff.behind_packbits", "tiff", lambda: _behind_strip("packbits"), ("tiff.behind_strip",)),
    Sample("tiff.behind_jpeg", "tiff", lambda: _jpeg(_KAKUMA), ("jpeg.trailer", "jpeg.comment")),
    Sample("tiff.raw", "tiff", _raw, refused="camera_raw"),
    Sample("tiff.dng", "tiff", lambda: _one({0xC612: (1, b"\1\4\0\0")}), refused="camera_raw"),
    Sample("tiff.old_jpeg", "tiff", lambda: _with_fields(259, 6), refused="unknown_coding"),
    Sample("tiff.fax", "tiff", lambda: _with_fields(259, 4), refused="unknown_coding"),
    Sample("tiff.loop", "tiff", _loop, refused="damaged_structure"),
    Sample("tiff.overlap", "tiff", _overlap, refused="damaged_structure"),
    Sample("tiff.over_text", "tiff", _over_text, refused="damaged_structure"),
    Sample("tiff.text_in_rows", "tiff", _replaced_rows, refused="text_in_scan"),
    Sample("tiff.large", "tiff", lambda: _with_fields(256, 65535), refused="damaged_structure"),
    Sample("tiff.truncated", "tiff", lambda: base()[:-600], refused="truncated"),
)
