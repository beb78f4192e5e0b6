"""Small files made by hand, each with one field, chunk, box or property that a rule of its own speaks of.

    python -m tests.imaging.fields        # writes tests/imaging/judged/fields.json anew: read the difference

For each is kept what the first reading and the writer, and what the second reader made of it.
"""

import base64
import json
import struct
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache

from actdesk.imaging.boxes import entries, properties, tags, told
from actdesk.imaging.boxes.box import Box
from actdesk.imaging.formats import png, tiff
from actdesk.imaging.metadata import exif, icc, iptc, xmp
from actdesk.imaging.samples import boxed, films, gifs, jpegs, planted, pngs, reels, stills, tiffs, webps
from actdesk.imaging.trace import Order, Reading, Unclean
from tests.imaging import judging

KEPT = judging.FOLDER / "fields.json"
WORDS = b"Behind the clinic, 4711"
# A few pixels, coded once by Pillow.
GREY_JPEG = base64.b85decode(
    "|JeWF01!$>Nk#wx0RR9200961|JwjV04N+DBOVzjBOxO#D=08LWI;SPH#~b-T}fn-fSHz$fQ*WuwC2O0s@koJjL84X+V1uL|Noo8|NsB`|K|Pw"
    "`2WBF3kU!R00;pA5di<h02BZL00000000000000000002|HJ?s5C8%K0s{a50000000000009C65dZ`sB9Z^v00;pA002J#A}vT%6C$y$0(QSM|Je"
)
LOSSLESS_WEBP = base64.b85decode("Qb|TeCIA2cS4BclR!}%h8UO$QF9*N@0L^7Y{{uwYHsjMV|0d6FAR;CJcQ*")
LOSSY_WEBP = base64.b85decode("Qb|TeH~;_uS4BclR!}$~EC2ui&;bCQ0V)Up2ml8_mL;SB0_Q?%LFfPg{;Cf4vgI7w1d{*`U?sgZJOBUy")
_NAMES = """
GPSLatitude GPSDateStamp GPSVersionID Altitude SerialNumber ImageUniqueID GUID RawFileName PreservedFileName
DeviceID History DerivedFrom DocumentID InstanceID Ingredients Pantry Manifest VersionID FilePath action when
changed softwareAgent DocumentAncestors hash DocumentName ModifyDate Time City State Country Location
SubLocation Province WorldRegion Venue region creator CreatorTool Author Artist Byline PersonInImage Owner
Writer Email Contact phone tel adr FaceID PersonDisplayName PersonLiveID name Credit Supplier UrlWork rights
Copyright License Licence UsageTerms WebStatement Attribution Make Model Lens software Camera Firmware Device
Producer xmptk description title subject Caption Headline Keywords Label Comment Instructions Event
TransmissionReference Source Nickname Category hierarchicalSubject Marked DateCreated CreateDate
DateTimeOriginal AuthorsPosition LicensorURL CaptionWriter Whatever GainMapMax
"""
NAMES = tuple(_NAMES.split())  # of properties of XMP, and of keys of films


def said(reading: Reading) -> str:
    parts = [
        f"{t.where} {t.kind} {t.value} {len(t.needles)} {[round(c, 3) for c in t.coordinates or ()]}"
        for t in reading.traces
    ]
    kept = reading.kept
    return "; ".join(parts) + f" | kept {[len(part) for part in (kept.exif, kept.iptc, kept.xmp, kept.texts)]}"


def by_reading(read: Callable[[Reading], object]) -> str:
    reading = Reading("none", "")
    read(reading)
    return said(reading)


def by_cleaning(work: Callable[[], object]) -> str:
    """The bytes that stay, by their checksum, or why there are none."""
    try:
        made = work()
    except Unclean as reason:
        return reason.code
    return f"{zlib.crc32(made):08x}" if isinstance(made, bytes) else repr(made)


def whole(data: bytes, container: str, *, stable: bool = True) -> str:
    """What the first reading, the writer and the second reader make of a file."""
    try:
        pieces, reading = judging.made(data, Order())
    except Unclean as reason:
        return f"{reason.code} | {judging.verdict(data, container)}"
    written = f"{zlib.crc32(judging.together(pieces)):08x}" if stable else str(len(judging.together(pieces)))
    return f"{said(reading)} | {written} | {judging.verdict(data, container)}"


def nested(tag: int, kind: int, raw: bytes) -> bytes:
    """A block whose main directory points to one of that `tag`, in which the field of the same number mod 2^16 is."""
    inner = struct.pack("<HHHIII", 1, tag & 0xFFFF, kind, len(raw), 44, 0)
    return b"II*\0" + struct.pack("<IHHHIII", 8, 1, tag >> 16, 4, 1, 26, 0) + inner + raw


def exif_fields() -> Iterator[tuple[str, str]]:
    every = sorted(
        {*exif.TAGS, *exif.HARMLESS, *exif.KEEP_0TH, *exif.KEEP_EXIF, 0x9999, 0x0201, 0x0202, 0x0111, 0x0117}
    )
    for tag in every:
        for kind in (2, 7):
            raw = WORDS + b"\0"
            yield f"0th {tag:04x} {kind}", by_reading(lambda into: exif.read(planted.tiff([(tag, kind, raw)]), into))  # noqa: B023
            block = nested(0x8769 << 16 | tag, kind, raw)
            yield f"Exif {tag:04x} {kind}", by_reading(lambda into: exif.read(block, into))  # noqa: B023
    for tag in range(0, 0x20):
        block = nested(0x8825 << 16 | tag, 2, b"ASCII\0\0\0Kakuma town\0")
        yield f"GPS {tag:02x}", by_reading(lambda into: exif.read(block, into))  # noqa: B023


def records() -> Iterator[tuple[str, str]]:
    for number in range(256):
        for record in (1, 2):
            block = struct.pack(">BBBH", 0x1C, record, number, len(WORDS)) + WORDS
            if record == 2 or number in (0, 90, 100):
                yield f"IPTC {record}:{number}", by_reading(lambda into: iptc.read(block, into))  # noqa: B023
    for number in sorted({*iptc.RESOURCES, 0x0404, 0x0422, 0x0423, 0x0424, 0x0425, 0x1234}):
        for data in (WORDS, planted.iptc(), planted.exif(gps=False), planted.xmp(gps=False)):
            block = planted.resource(number, data)
            yield f"8BIM {number:04x} {len(data)}", by_reading(lambda into: iptc.read_resources(block, into))  # noqa: B023


def packets() -> Iterator[tuple[str, str]]:
    for name in NAMES:
        for value in ("Behind the clinic", "1.5"):
            head = '<x:xmpmeta><rdf:Description xmlns:p="http://purl.org/dc/elements/1.1/" xmlns:hdrgm="h"'
            for form, text in (
                ("attribute", f'{head} p:{name}="{value}"/>'),
                ("element", f"{head}><p:{name}>{value}</p:{name}>"),
                ("list", f"{head}><p:{name}><rdf:Bag><rdf:li>{value}</rdf:li></rdf:Bag></p:{name}>"),
                ("gain", f"{head} hdrgm:{name}='{value}'/>"),
            ):
                if form == "attribute" or value != "1.5":
                    yield f"XMP {name} {form} {value}", by_reading(lambda into: xmp.read(text.encode(), into))  # noqa: B023
    for text in ("3,43.1160N", "3,43,7S", "3.7186", "-3.7186", "203.7", "", "N"):
        both = f'<a exif:GPSLatitude="{text}" exif:GPSLongitude="34,52.2840W"/>'.encode()
        for codec in ("utf-8", "utf-16", "utf-16-le", "utf-32"):
            packet = both.decode().encode(codec)
            yield f"XMP at {text} {codec}", by_reading(lambda into: xmp.read(packet, into))  # noqa: B023


def stored(rows: bytes) -> bytes:
    """A stream of zlib that is stored as it is, the same by every zlib."""
    return (
        b"\x78\x01\x01"
        + struct.pack("<HH", len(rows), len(rows) ^ 0xFFFF)
        + rows
        + struct.pack(">I", zlib.adler32(rows))
    )


def tiny_png(*chunks: bytes, coded: int = 2, bits: int = 8, behind: bytes = b"") -> bytes:
    row = bytes(1 + (bits * png.CHANNELS[coded] + 7) // 8)
    head = pngs.chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, bits, coded, 0, 0, 0))
    table = pngs.chunk(b"PLTE", b"abcdef") if coded == 3 else b""
    end = pngs.chunk(b"IDAT", stored(row)) + behind + pngs.chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + table + b"".join(chunks) + end


def png_chunks() -> Iterator[tuple[str, str]]:
    for name in sorted(
        {
            *png.SMALL,
            b"PLTE",
            b"iCCP",
            b"tEXt",
            b"zTXt",
            b"iTXt",
            b"eXIf",
            b"tIME",
            b"hIST",
            b"sPLT",
            b"caBX",
            b"fcTL",
            b"qxNi",
            b"QXNi",
        }
    ):
        for size in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 26, 32):
            for coded in (0, 2, 3, 4, 6) if name in (b"tRNS", b"bKGD", b"sBIT", b"PLTE") else (2,):
                chunk = pngs.chunk(name, bytes(size))
                yield f"PNG {name.decode()} {size} {coded}", whole(tiny_png(chunk, coded=coded), "png")
        twice = pngs.chunk(name, b"\1" * 4) * 2
        yield f"PNG {name.decode()} twice", whole(tiny_png(twice), "png")
        yield f"PNG {name.decode()} behind", whole(tiny_png(behind=pngs.chunk(name, b"\1" * 4)), "png")
    for bits in (1, 2, 4, 8, 16, 3):
        for coded in (0, 2, 3, 4, 6):
            yield f"PNG {bits} bits {coded}", whole(tiny_png(bits=bits, coded=coded), "png")
    for word in (
        b"Author",
        b"Copyright",
        b"Title",
        b"Description",
        b"Creation Time",
        b"Comment",
        b"Software",
        b"XML:com.adobe.xmp",
    ):
        yield f"PNG text {word.decode()}", whole(tiny_png(pngs.chunk(b"tEXt", word + b"\0" + WORDS)), "png")
        text = pngs.chunk(b"iTXt", word + b"\0\0\0en\0other\0" + WORDS)
        yield f"PNG iTXt {word.decode()}", whole(tiny_png(text), "png")


def tiff_fields() -> Iterator[tuple[str, str]]:
    page: tiffs.Fields = {
        256: (3, [4]),
        257: (3, [4]),
        258: (3, [8]),
        259: (3, [1]),
        262: (3, [1]),
        277: (3, [1]),
        278: (3, [4]),
    }
    every = sorted(
        {
            *tiff.WHOLE,
            *tiff.FRACTIONS,
            *tiff.SILENT,
            *tiff.GEOGRAPHY,
            *tiff.RAW_TAGS,
            tiff.COLOURS,
            254,
            255,
            0x9999,
            0x935C,
            0x015B,
        }
    )
    for tag in every:
        for value in (0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 64, 65, 32803, 34892, 34713):
            data = tiffs.assemble([(page | {tag: (3, [value])}, [bytes(16)])])
            yield f"TIFF {tag} {value}", whole(data, "tiff")
        for count in (1, 2, 3, 6, 7):
            data = tiffs.assemble([(page | {tag: (5, [3, 2] * count)}, [bytes(16)])])
            yield f"TIFF {tag} {count} fractions", whole(data, "tiff")
    for more in (
        {322: (3, [2]), 323: (3, [2])},
        {322: (3, [16]), 323: (3, [16])},
        {278: (3, [1])},
        {278: (3, [2])},
        {258: (3, [1])},
        {258: (3, [16])},
        {284: (3, [2])},
        {277: (3, [3]), 258: (3, [8, 8, 8])},
        {277: (3, [3]), 258: (3, [8])},
        {277: (3, [3]), 258: (3, [8, 8])},
        {262: (3, [6]), 277: (3, [3]), 530: (3, [2, 2])},
        {262: (3, [6]), 277: (3, [3]), 530: (3, [2, 1])},
        {262: (3, [6]), 277: (3, [3])},
        {277: (3, [3]), 258: (3, [8, 8, 8]), 284: (3, [2])},
        {266: (3, [2])},
        {259: (3, [5])},
        {259: (3, [7])},
    ):
        for size in (1, 2, 4, 8, 16, 24, 32, 48, 128, 256):
            for count in (1, 2, 3, 4):
                data = tiffs.assemble([(page | more, [b"\0" * size] * count)])
                yield f"TIFF {sorted(more.items())} {count} x {size}", whole(data, "tiff")


def still_properties() -> Iterator[tuple[str, str]]:
    for name in sorted({*properties.FIXED, b"colr", b"auxC", b"udes", b"cclv"}):
        for size in (0, 1, 2, 4, 5, 6, 7, 8, 9, 12, 13, 24, 32):
            prop = Box(name, memoryview(bytes(size)), 0, 8)
            yield f"property {name.decode()} {size}", by_cleaning(lambda: properties.cleaned(prop))  # noqa: B023
            album = stills.album(stills.HEIF, first=stills.with_more(stills.HEIF.camp(), boxed.box(name, bytes(size))))
            yield f"HEIF {name.decode()} {size}", whole(album.build(), "heif")
    for kind in (b"nclx", b"nclc", b"prof", b"rICC", b"qxni"):
        for rest in (b"\1\2\3\4\5\6", b"\1\2\3\4\5\6\xff", b"\0\1\0\1\0\1\0", planted.profile()):
            body = memoryview(kind + rest)
            yield f"colr {kind.decode()} {len(rest)}", by_cleaning(lambda: properties.colour(body))  # noqa: B023
    for about in (boxed.URN_ALPHA, boxed.URN_DEPTH, boxed.URN_GAIN, b"urn:mpeg:hevc:2015:auxid:1", b"urn:x"):
        prop = Box(b"auxC", memoryview(bytes(4) + about + b"\0more"), 0, 8)
        yield f"auxC {about.decode()}", by_cleaning(lambda: properties.cleaned(prop))  # noqa: B023
    for turn in (None, 0, 1, 2, 3, 7):
        for mirror in (None, 0, 1, 3):
            boxes = [None if n is None else Box(b"irot", memoryview(bytes((n,))), 0, 8) for n in (turn, mirror)]
            yield f"turned {turn} {mirror}", str(properties.orientation(*boxes))
    for kind in (b"iden", b"grid", b"iovl", b"tmap"):
        for head in (
            b"\0\0\0\0\0\x40",
            b"\0\1\0\0\0\x80",
            b"\0\0\0\0\0\x08",
            b"\0\0\0\0\0\x88",
            b"\1\0\0\0\0\0",
            b"\0\0\1\0\0\0",
        ):
            sizes = [size for size in range(0, 150) if properties.sound_recipe(kind, head[:size].ljust(size, b"\0"), 2)]
            yield f"recipe {kind.decode()} {head.hex()}", str(sizes)


def film_boxes() -> Iterator[tuple[str, str]]:
    for code in sorted({*entries.PICTURES, *entries.PROTECTED, b"qx9v"}):
        for setup in (b"avcC", b"hvcC", b"av1C", b"vpcC", b"esds", b"d263"):
            for size in (7, 8, 12):
                body = b"\1" + bytes(size - 1)
                entry = reels.visual(code, 96, 64, boxed.box(setup, body))
                yield f"entry {code.decode()} {setup.decode()} {size}", _entry(entries.picture, entry)
    inner = sorted({*entries.PICTURE_BOXES, b"colr", b"lhvC", b"sinf", b"qxni"})
    for name in inner:
        for size in (2, 4, 8, 12, 24, 28, 32):
            entry = reels.visual(b"vp09", 96, 64, boxed.box(b"vpcC", bytes(12)), boxed.box(name, bytes(size)))
            yield f"in a picture {name.decode()} {size}", _entry(entries.picture, entry)
    for code in sorted({*entries.SOUNDS, *entries.PROTECTED, b"qx9s"}):
        for version in (0, 1, 2, 3):
            for old in (False, True):
                entry = reels.audio(code, 8000) + bytes(40)
                entry = entry[:16] + struct.pack(">H", version) + entry[18:]
                read = lambda box: entries.sound(box, quicktime=old)  # noqa: B023, E731
                yield f"entry {code.decode()} {version} {old}", _entry(read, entry)
    for name in sorted({*entries.SOUND_BOXES, b"wave", b"chan", b"dOps", b"damr", b"dfLa", b"sinf", b"qxni"}):
        for size in (2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 16, 17, 28, 36, 40, 42, 46):
            for fill in (b"\0", b"\1"):
                entry = reels.audio(b"mp4a", 8000, boxed.box(name, fill * size))
                read = lambda box: entries.sound(box, quicktime=False)  # noqa: E731
                yield f"in a sound {name.decode()} {size} {fill.hex()}", _entry(read, entry)
    for name in sorted({*tags.NAMES, *tags.KEEP, b"QX9!", *told.FREE, b"mpvd", b"jumb", b"XMP_"}):
        for raw in (
            struct.pack(">HH", len(WORDS), 0x15C7) + WORDS,
            bytes(4) + b"\x15\xc7" + WORDS + b"\0",
            WORDS,
            bytes(9),
        ):
            box = Box(b"udta", memoryview(boxed.box(name, raw)), 0, 8)
            yield f"udta {name.hex()} {len(raw)}", by_reading(lambda into: tags.user_data(box, into))  # noqa: B023
            box_ = Box(name, memoryview(raw), 0, 8)
            yield f"box {name.hex()} {len(raw)}", by_reading(lambda into: told.stranger(box_, into))  # noqa: B023
        item = boxed.box(name, boxed.box(b"data", bytes(8) + WORDS))
        meta = Box(b"meta", memoryview(bytes(4) + boxed.full(b"hdlr", bytes(21)) + boxed.box(b"ilst", item)), 0, 8)
        yield f"ilst {name.hex()}", by_reading(lambda into: tags.metadata(meta, into))  # noqa: B023
    for key in (*NAMES, *(word.decode() for word in sorted(tags.KEEP_KEYS)), "location.ISO6709"):
        one = boxed.full(b"keys", struct.pack(">I", 1), boxed.box(b"mdta", tags.APPLE + key.encode()))
        value = boxed.box(struct.pack(">I", 1), boxed.box(b"data", bytes(8) + WORDS))
        keyed = Box(b"meta", memoryview(boxed.full(b"hdlr", bytes(21)) + one + boxed.box(b"ilst", value)), 0, 8)
        yield f"keys {key}", by_reading(lambda into: tags.metadata(keyed, into))  # noqa: B023
    for kind in (told.C2PA, told.XMP, told.IPTC, told.EXIF, bytes(16)):
        for raw in (planted.xmp(), planted.iptc(), planted.exif(), WORDS):
            box = Box(b"uuid", memoryview(kind + raw), 0, 8)
            yield f"uuid {kind.hex()} {len(raw)}", by_reading(lambda into: told.stranger(box, into))  # noqa: B023


def _entry(read: Callable[[Box], entries.Entry], raw: bytes) -> str:
    box = Box(raw[4:8], memoryview(raw)[8:], 0, 8)

    def work() -> str:
        made = read(box)
        cut = getattr(made.cut, "__name__", "")
        return f"{zlib.crc32(made.raw):08x} {cut} {made.maker!r} {made.frame}"

    return by_cleaning(work)


def profiles() -> Iterator[tuple[str, str]]:
    head = planted.profile()[:128]
    bodies = {
        "curv 0": b"curv" + bytes(8),
        "curv 2": b"curv" + bytes(4) + struct.pack(">I2H", 2, 1, 9),
        **{f"para {n}": b"para" + bytes(4) + struct.pack(">H", n) + bytes(2 + 28) for n in range(6)},
        "sf32": b"sf32" + bytes(4) + bytes(range(36)),
        "XYZ": b"XYZ " + bytes(4) + bytes(range(12)),
        "mft2": b"mft2" + bytes(4) + b"\1\1\2\0" + bytes(36) + struct.pack(">HH", 2, 3) + bytes(2 * (2 + 2 + 3)),
        "mft1": b"mft1" + bytes(4) + b"\1\1\2\0" + bytes(36) + bytes(256 + 2 + 256),
        **{
            kind: kind.encode().ljust(4) + bytes(4) + bytes(range(20))
            for kind in ("mAB", "mBA", "mpet", "chrm", "cicp", "qxni")
        },
    }
    for version in (2, 4):
        for name in (*icc.COLOUR, b"dmdd", b"qxni"):
            yield f"ICC {version} tag {name.decode()}", _profile(head, version, name, bodies["sf32"])
        for what, body in bodies.items():
            for size in (len(body), len(body) - 1, len(body) + 3, 11):
                yield (
                    f"ICC {version} {what} {size - len(body)}",
                    _profile(head, version, b"A2B0", body[:size].ljust(size, b"\7")),
                )
        for kind, text in (
            ("desc", struct.pack(">I", len(WORDS)) + WORDS),
            ("text", WORDS),
            ("mluc", struct.pack(">II2s2sII", 1, 12, b"en", b"GB", 46, 28) + WORDS.decode().encode("utf-16-be")),
        ):
            yield f"ICC {version} says {kind}", _profile(head, version, b"dmdd", kind.encode() + bytes(4) + text)


def _profile(head: bytes, version: int, name: bytes, body: bytes) -> str:
    table = struct.pack(">I4sII", 1, name, 144, len(body))
    raw = struct.pack(">I", 144 + len(body)) + head[4:8] + bytes((version,)) + head[9:] + table + body
    reading = Reading("none", "")
    reading.add(icc.traces(raw))
    rebuilt = by_cleaning(lambda: icc.rebuild(raw))
    data = jpegs.planted_in(jpegs.segment(0xE2, b"ICC_PROFILE\0\1\1" + icc.rebuild(raw)), picture=GREY_JPEG)
    return f"{said(reading)} | {rebuilt} | {judging.verdict(data, 'jpeg')}"


def jpeg_segments() -> Iterator[tuple[str, str]]:
    heads = (
        b"",
        b"JFIF\0\1\2\1\0\x48\0\x48\0\0",
        b"JFXX\0\x10",
        b"Exif\0\0" + planted.exif(gps=False),
        jpegs.XMP + planted.xmp(),
        b"ICC_PROFILE\0\1\1" + planted.profile(),
        b"ICC_PROFILE\0\2\2" + planted.profile(),
        b"FPXR\0",
        b"MPF\0II*\0\x08\0\0\0",
        b"Photoshop 3.0\0" + planted.resource(0x404, planted.iptc()),
        b"Adobe\0\x64\0\0\0\0\0",
        b"Adobe\0\x64\0\0\0\0\1",
        b"Ducky\0\1",
        b"JP\0\1" + WORDS,
        WORDS,
        b"\0\3\x11",
        b"\0\x08",
    )
    for marker in (*range(0xC0, 0xD0), *range(0xD9, 0xFF), 0x01, 0x02):
        for number, raw in enumerate(heads):
            data = jpegs.planted_in(jpegs.segment(marker, raw), picture=GREY_JPEG)
            if marker >= 0xE0 or len(raw) < 16:
                yield f"JPEG {marker:02x} {number}", whole(data, "jpeg")
    start = GREY_JPEG.index(b"\xff\xc0")
    for at in range(start, start + 40):
        for value in (0, 1, 2, 3, 4, 8, 12, 16, 17, 63, 255):
            yield f"JPEG at {at - start} {value}", whole(GREY_JPEG[:at] + bytes((value,)) + GREY_JPEG[at + 1 :], "jpeg")


def blocks_and_chunks() -> Iterator[tuple[str, str]]:
    flat = (
        b"GIF89a"
        + struct.pack("<HHBBB", 2, 2, 0x80, 0, 0)
        + b"abcdef\x2c"
        + bytes(4)
        + b"\2\0\2\0\0\2\3\x44\x22\x05\0\x3b"
    )
    for label in (0x01, 0xCE, 0xF9, 0xFE, 0xFF):
        for raw in (b"", b"\1", b"\1\2\3\4", b"\xff\2\3\4", b"\xfe\2\3\4", b"\1\2\3\4" + WORDS, b"NETSCAPE2.0", WORDS):
            yield (
                f"GIF {label:02x} {raw[:4].hex()} {len(raw)}",
                whole(gifs.planted_in(gifs.extension(label, raw), picture=flat), "gif"),
            )
    for name in (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"XMP DataXMP", b"ICCRGBG1012", b"QX9 Desk1.0"):
        for raw in (b"", b"\1\0\0", b"\1\5\1", b"\2\0\0\0\0", b"\1\0\0" + WORDS, WORDS, planted.profile()):
            block = gifs.application(name, raw)
            yield f"GIF {name.decode()} {raw[:3].hex()} {len(raw)}", whole(gifs.planted_in(block, picture=flat), "gif")
    for at in range(6, len(flat)):
        for value in (0, 1, 2, 3, 7, 0x2C, 0x40, 0x80, 0xFF):
            yield f"GIF at {at} {value}", whole(flat[:at] + bytes((value,)) + flat[at + 1 :], "gif")
    for picture in (LOSSLESS_WEBP, LOSSY_WEBP):
        name = picture[12:16].decode()
        for chunk in (b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP", b"EXIF", b"XMP ", b"QXNI"):
            for size in (0, 5, 6, 10, 11, 24, 32):
                for flags in (0, 2, 16, 18, 0xFF):
                    data = webps.extended(
                        webps.chunk(chunk, bytes(size)), flags=flags, picture=picture, width=8, height=8
                    )
                    yield f"WebP {name} {chunk.decode()} {size} {flags}", whole(data, "webp")
        for at in range(12, min(len(picture), 40)):
            for value in (0, 1, 3, 0x2F, 0x80, 0xFF):
                yield f"WebP {name} at {at} {value}", whole(picture[:at] + bytes((value,)) + picture[at + 1 :], "webp")
    for at in range(33, 33 + 30):
        for value in (0, 1, 4, 0xFF):
            data = tiny_png()
            yield f"PNG at {at} {value}", whole(data[:at] + bytes((value,)) + data[at + 1 :], "png")


def films_with() -> Iterator[tuple[str, str]]:
    sound = reels.plain_sound()
    for name, how in (("plain sound", {}), ("plain sound in a MOV", {"brands": films.MOV})):
        yield f"film {name}", whole(films.film(sound, **how), "mp4")
    for number, reel in enumerate(
        (reels.avc(orientation=3), reels.avc(orientation=8, edits=True), reels.avc(enabled=False))
    ):
        yield f"film {number}", whole(films.film(reels.aac(), picture=reel), "mp4")
        yield f"film {number} wide", whole(films.film(picture=reel, wide=True, brands=films.PHONE), "mp4")


GROUPS: dict[str, Callable[[], Iterator[tuple[str, str]]]] = {
    "exif": exif_fields,
    "records": records,
    "packets": packets,
    "png": png_chunks,
    "tiff": tiff_fields,
    "stills": still_properties,
    "films": film_boxes,
    "profiles": profiles,
    "jpeg": jpeg_segments,
    "blocks": blocks_and_chunks,
    "whole films": films_with,
}


def answers(group: str) -> Iterator[tuple[str, str]]:
    """What is answered now; a name that comes again has a mark."""
    seen: set[str] = set()
    for key, answer in GROUPS[group]():
        while key in seen:
            key += "'"
        seen.add(key)
        yield key, answer


@lru_cache(maxsize=1)
def kept() -> dict[str, dict[str, str]]:
    """By group: what was answered before to each of its files."""
    page: dict[str, dict[str, list[str]]] = json.loads(KEPT.read_text(encoding="utf-8"))
    return {
        name: {key: answer for answer, keys in group.items() for line in keys for key in line.split("; ")}
        for name, group in page.items()
    }


def write() -> None:
    """Keep what the code says now: each answer with all that had it."""
    page: dict[str, dict[str, list[str]]] = {}
    for name in GROUPS:
        page[name] = {}
        for key, answer in answers(name):
            lines = page[name].setdefault(answer, [""])
            if len(lines[-1]) + len(key) > 110:
                lines.append("")
            lines[-1] += ("; " if lines[-1] else "") + key
    KEPT.write_text(json.dumps(page, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write()
