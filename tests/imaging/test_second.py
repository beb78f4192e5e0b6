"""Rule 8: a file is called clean only after a reading that shares no code with the writer found nothing."""

import ast
import random
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from actdesk.domain.findings import CleanStatus
from actdesk.imaging import engine as engine_module
from actdesk.imaging import worker
from actdesk.imaging.engine import Engine
from actdesk.imaging.formats import format_of
from actdesk.imaging.samples import SAMPLES, gifs, jpegs, jxl_codes, jxls, planted, pngs, tiffs, webps
from actdesk.imaging.second import Allowed, coded, leftovers
from actdesk.imaging.trace import Order

CLEANED = [sample for sample in SAMPLES.values() if not sample.refused]
SECOND = Path(str(engine_module.__file__)).parent / "second"


def read(data: bytes, container: str, needles: tuple[bytes, ...] = ()) -> list[str]:
    return leftovers(container, memoryview(data), Allowed(), needles)


def clean(data: bytes) -> bytes:
    known = format_of(data[:64])
    assert known is not None
    reading = known.findings(memoryview(data))
    return b"".join(bytes(piece) for piece in known.clean(memoryview(data), reading, Order()))


def test_the_second_reader_knows_nothing_of_the_first() -> None:
    """numpy is nobody's here: the first reading and the writers use none."""
    for path in SECOND.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                own = name.startswith("actdesk.imaging.second")
                known = own or name.split(".")[0] in sys.stdlib_module_names or (path.stem, name) == ("sweep", "numpy")
                assert known, f"{path.name} imports {name}"


@pytest.mark.parametrize("sample", CLEANED, ids=lambda sample: sample.code)
def test_it_objects_to_every_dirty_sample_and_to_no_cleaned_one(sample: object) -> None:
    dirty = sample.build()  # type: ignore[attr-defined]
    container = sample.container  # type: ignore[attr-defined]
    assert read(dirty, container) != [], "without being told what to look for"
    assert read(clean(dirty), container) == []


def after_start(data: bytes, segment: bytes) -> bytes:
    return data[:2] + segment + data[2:]


def in_png(data: bytes, chunk: bytes) -> bytes:
    return data[:33] + chunk + data[33:]


def without(data: bytes, name: bytes) -> bytes:
    at = data.index(name) - 4
    return data[:at] + data[at + 12 + struct.unpack_from(">I", data, at)[0] :]


def in_webp(data: bytes, chunk: bytes) -> bytes:
    return data[:4] + struct.pack("<I", len(data) - 8 + len(chunk)) + data[8:] + chunk


def in_gif(data: bytes, block: bytes) -> bytes:
    return gifs.planted_in(block, picture=data)


JPEG, PNG, WEBP, GIF, TIFF, JXL = (clean(known.base()) for known in (jpegs, pngs, webps, gifs, tiffs, jxls))
CONTROL = b"\x21\xf9\4\1\0\0\0\0"
PROFILE = planted.packed(planted.profile())
DIRT: dict[str, tuple[str, bytes]] = {
    "comment": ("jpeg", after_start(JPEG, jpegs.segment(0xFE, b"hello"))),
    "unknown application": ("jpeg", after_start(JPEG, jpegs.segment(0xE7, b"x"))),
    "empty application": ("jpeg", after_start(JPEG, jpegs.segment(0xE7, b""))),
    "exif with a place": ("jpeg", after_start(JPEG, jpegs.exif(planted.exif()))),
    "exif with slack": ("jpeg", after_start(JPEG, jpegs.exif(planted.tiff([(0x0112, 3, b"\6\0")], slack=b"Kakuma")))),
    "xmp": ("jpeg", after_start(JPEG, jpegs.segment(0xE1, jpegs.XMP + planted.xmp()))),
    "photoshop": ("jpeg", after_start(JPEG, jpegs.segment(0xED, b"Photoshop 3.0\0" + planted.resource(0x40B, b"x")))),
    "profile": ("jpeg", after_start(JPEG, jpegs.segment(0xE2, b"ICC_PROFILE\0\1\1" + planted.profile()))),
    "adobe with more": ("jpeg", after_start(JPEG, jpegs.segment(0xEE, b"Adobe\0\x64\0\0\0\0\1x"))),
    "jfif thumbnail": ("jpeg", after_start(JPEG, jpegs.segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\1\1abc"))),
    "one byte behind": ("jpeg", JPEG + b"\0"),
    "text in the scan": ("jpeg", JPEG[:-2] + b"Photographed behind the clinic, Amina" + JPEG[-2:]),
    "exif in the scan": ("jpeg", JPEG[:-2] + planted.exif().replace(b"\xff", b"\xff\0") + JPEG[-2:]),
    "comment between": ("jpeg", JPEG[:-2] + jpegs.segment(0xFE, b"hello") + JPEG[-2:]),
    "loose bytes": ("jpeg", after_start(JPEG, b"xy")),
    "text chunk": ("png", in_png(PNG, pngs.chunk(b"tEXt", b"Comment\0hello"))),
    "time chunk": ("png", in_png(PNG, pngs.chunk(b"tIME", bytes(7)))),
    "private chunk": ("png", in_png(PNG, pngs.chunk(b"qxNi", b""))),
    "exif chunk": ("png", in_png(PNG, pngs.chunk(b"eXIf", planted.exif()))),
    "profile chunk": ("png", in_png(PNG, pngs.chunk(b"iCCP", b"icc\0\0" + PROFILE))),
    "profile of somebody": ("png", in_png(PNG, pngs.chunk(b"iCCP", b"Amina\0\0" + PROFILE))),
    "gamma twice": ("png", in_png(in_png(PNG, pngs.chunk(b"gAMA", b"Kaku")), pngs.chunk(b"gAMA", b"ma 4"))),
    "behind IEND": ("png", PNG + b"\0"),
    "frames without their animation": ("png", without(clean(pngs.moving()), b"acTL")),
    "more frames than announced": ("png", pngs.frames_beyond(clean(pngs.moving()))),
    "wrong checksum": ("png", PNG[:29] + b"Kaku" + PNG[33:]),
    "behind the stream": ("png", pngs._behind_stream()),
    "exif block": ("webp", in_webp(WEBP, webps.chunk(b"EXIF", planted.exif()))),
    "xmp block": ("webp", in_webp(WEBP, webps.chunk(b"XMP ", planted.xmp()))),
    "unknown block": ("webp", in_webp(WEBP, webps.chunk(b"QXNI", b""))),
    "behind the container": ("webp", WEBP + b"\0"),
    "text in the picture": ("webp", webps._in_picture()),
    "comment of a GIF": ("gif", in_gif(GIF, gifs.extension(0xFE, b"x"))),
    "application of a GIF": ("gif", in_gif(GIF, gifs.application(b"QX9 Desk1.0", b"x"))),
    "two loops": ("gif", in_gif(GIF, gifs.application(b"NETSCAPE2.0", b"\1\0\0") * 2)),
    "loop with more": ("gif", in_gif(GIF, gifs.application(b"NETSCAPE2.0", b"\1\0\0Kakuma"))),
    "xmp of a GIF": ("gif", in_gif(GIF, gifs.xmp(planted.xmp()))),
    "profile of a GIF": ("gif", in_gif(GIF, gifs.application(b"ICCRGBG1012", planted.profile()))),
    "control without a frame": ("gif", GIF[:-1] + CONTROL + b"\x3b"),
    "two controls": ("gif", in_gif(GIF, CONTROL * 2)),
    "colour that is not transparent": ("gif", in_gif(GIF, b"\x21\xf9\4\0\0\0K\0")),
    "behind a frame": ("gif", gifs._behind_frame()),
    "padding of the last code": ("gif", GIF[:-3] + bytes((GIF[-3] | 0x80,)) + GIF[-2:]),
    "short blocks": ("gif", GIF[:-2] + b"\1K\0\x3b"),
    "behind the end of a GIF": ("gif", GIF + b"\0"),
    "field of a TIFF": ("tiff", tiffs._one({tiffs.PRIVATE: (3, [1])})),
    "text of a TIFF": ("tiff", tiffs._one({tiffs.DESCRIPTION: (2, b"x\0")})),
    "letters as numbers": ("tiff", tiffs._one({296: (3, [0x4B61])})),
    "letters as fractions": ("tiff", tiffs._one({282: (5, [0x4B616B75, 0x6D612034])})),
    "letters behind a number": (
        "tiff",
        TIFF.replace(struct.pack("<HHII", 257, 3, 1, 48), b"\1\1\3\0\1\0\0\0\x30\0Ka"),
    ),
    "xmp of a TIFF": ("tiff", tiffs._one({tiffs.XMP: (1, planted.xmp())})),
    "iptc of a TIFF": ("tiff", tiffs._one({tiffs.IPTC: (7, planted.iptc())})),
    "profile of a TIFF": ("tiff", tiffs._one({tiffs.PROFILE: (7, planted.profile())})),
    "dates of a TIFF": (
        "tiff",
        tiffs.assemble([tiffs.page()], inner={0x8769: {0x9003: (2, b"2026:03:14\0")}}),
    ),
    "place of a TIFF": ("tiff", tiffs.assemble([tiffs.page()], inner={0x8825: {1: (2, b"N\0")}})),
    "gap in a TIFF": ("tiff", tiffs.assemble([tiffs.page()], slack=b"Kaku")),
    "behind a TIFF": ("tiff", TIFF + b"Ka"),
    "behind LZW": ("tiff", tiffs._behind_strip("tiff_lzw")),
    "behind deflate": ("tiff", tiffs._behind_strip("tiff_adobe_deflate")),
    "behind PackBits": ("tiff", tiffs._behind_strip("packbits")),
    "behind rows": ("tiff", tiffs._behind_strip("")),
    "comment in a strip": ("tiff", tiffs._jpeg()),
    "two pages in a circle": ("tiff", tiffs._loop()),
    "overlapping strips": ("tiff", tiffs._overlap()),
    "text of a second page": ("tiff", tiffs.assemble([tiffs.page(), tiffs.page(more={tiffs.ARTIST: (2, b"x\0")})])),
    "camera data of a JPEG XL": ("jxl", jxls.contained(jxls.exif(planted.exif()))),
    "xmp of a JPEG XL": ("jxl", jxls.contained(jxls.box(b"xml ", planted.xmp()))),
    "unknown box": ("jxl", jxls.contained(jxls.box(b"free", b""))),
    "two codestreams": ("jxl", jxls.contained(jxls.box(b"jxlc", JXL))),
    "what rebuilds a JPEG": ("jxl", jxl_codes.TURNED),
    "profile inside a codestream": ("jxl", jxl_codes.PROFILED),
    "behind a codestream": ("jxl", JXL + b"\0"),
    "behind a codestream in its box": ("jxl", jxls.contained(picture=JXL + b"\0")),
    "behind a JPEG XL": ("jxl", jxls.contained() + b"\0"),
    "padding that speaks": ("webp", WEBP[:-1] + b"K" if len(WEBP) % 2 else in_webp(WEBP, b"QXNI\1\0\0\0ab")),
}


@pytest.mark.parametrize("dirt", DIRT)
def test_a_single_strip_left_out_is_noticed(dirt: str) -> None:
    container, data = DIRT[dirt]
    assert read(data, container) != []


CLEAN = (
    (JPEG, "jpeg"),
    (PNG, "png"),
    (WEBP, "webp"),
    (GIF, "gif"),
    (in_gif(GIF, CONTROL), "gif"),
    (TIFF, "tiff"),
    (tiffs.base(), "tiff"),
    (tiffs.assemble([tiffs.page()] * 2, ">", wide=True), "tiff"),
    (JXL, "jxl"),
    (jxls.contained(), "jxl"),
)


def test_the_clean_ones_are_clean_so_that_the_dirt_above_is_what_counts() -> None:
    assert [read(data, name) for data, name in CLEAN] == [[]] * len(CLEAN)


@pytest.mark.parametrize("writing", [
    lambda text: text, lambda text: text.decode().encode("utf-16-le"), lambda text: text.decode().encode("utf-16-be"),
    lambda text: text.hex().encode(), lambda text: text.hex().upper().encode(),
])  # fmt: skip
def test_what_was_found_is_sought_in_every_writing(writing: Callable[[bytes], bytes]) -> None:
    """A palette is picture by the grammar; only the search can find a name in it."""
    secret = b"Amina L."
    palette = writing(secret)
    palette += bytes(-len(palette) % 3)
    row = pngs.chunk(b"IDAT", zlib.compress(b"\0\0"))
    head = pngs.chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 3, 0, 0, 0))
    data = b"\x89PNG\r\n\x1a\n" + head + pngs.chunk(b"PLTE", palette) + row + pngs.chunk(b"IEND", b"")
    assert read(data, "png") == []
    assert read(data, "png", (secret,)) == ["second.needle"]


def test_a_name_painted_into_rows_is_found_only_when_sought() -> None:
    rows = b"\0" + bytes(range(200)) + b"Amina Lokwang-Sample"
    head = pngs.chunk(b"IHDR", struct.pack(">IIBBBBB", 220, 1, 8, 0, 0, 0, 0))
    data = b"\x89PNG\r\n\x1a\n" + head + pngs.chunk(b"IDAT", zlib.compress(rows)) + pngs.chunk(b"IEND", b"")
    assert read(data, "png") == []
    assert read(data, "png", (planted.PERSON.encode(),)) == ["second.needle"]


STRIPS = {
    "jpeg.application": ("jpeg", "_application", "parts.body.append(module._piece(0xE0 + number, raw))"),
    "jpeg.exif": ("jpeg", "_application", "parts.body.append(module._piece(0xE0 + number, raw))"),
    "jpeg.c2pa": ("jpeg", "_application", "parts.body.append(module._piece(0xE0 + number, raw))"),
    "png.text": ("png", "_metadata", "reading.parts.body.append(module._piece(number, raw))"),
    "png.private_chunk": ("png", "_metadata", "reading.parts.body.append(module._piece(number, raw))"),
    "webp.unknown_chunk": ("webp", "_metadata", "reading.parts.frames.append(module._piece(number, raw))"),
    "gif.application": ("gif", "_application", "reading.parts.body.append(b'!\\xff\\x0b' + number + b'\\4Kaku\\0')"),
    "jxl.box": ("jxl", "_measure", "raw.pieces[0] = memoryview(bytes(raw.pieces[0]) + b'Kakuma')"),
    "tiff.exif": ("tiff", "_credit", "return {270: (2, b'Kakuma, block 4')}"),
    "webp.exif": ("webp", "_metadata", "reading.parts.frames.append(module._piece(number, raw))"),
}


@pytest.mark.parametrize("code", STRIPS)
def test_a_cleaner_with_a_hole_is_caught_before_anything_is_handed_out(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worker runs with one strip taken out of its code: it copies what it should have dropped."""
    container, function, hole = STRIPS[code]
    program = tmp_path / "holed.py"
    program.write_text(
        f"import sys\nsys.path.insert(0, {str(Path(worker.__file__).parents[2])!r})\n"
        f"from actdesk.imaging import worker\nfrom actdesk.imaging.formats import {container} as module\n"
        "def holed(number, raw, *more):\n"
        "    reading = next((value for value in more if hasattr(value, 'traces')), None)\n"
        "    parts = getattr(reading, 'parts', None)\n"
        f"    {hole}\nmodule.{function} = holed\nworker.main()\n"
    )
    monkeypatch.setattr(engine_module, "worker_command", lambda: [sys.executable, str(program)])
    source = tmp_path / "dirty"
    source.write_bytes(SAMPLES[code].build())
    into = tmp_path / "cleaned"
    with Engine(workers=1) as holed:
        outcome = holed.clean(source, into=into)
    assert (outcome.status, outcome.reason, outcome.output) == (CleanStatus.REFUSED, "still_found", "")
    assert outcome.after
    assert list(into.iterdir()) == []


@pytest.mark.parametrize("text", [
    b"Kakuma2026:03:14", b"+03.7186+034.8714/", b"3.7186, 34.8714", b"Photographed behind the clinic, block 4",
    b"Amina Lokwang-Sample", "Behind the clinic, block 4".encode("utf-16-le"),
])  # fmt: skip
def test_a_text_among_coded_bytes_is_seen(text: bytes) -> None:
    noise = b"\x01\x9d\x88\x02\xf1" * 200
    assert any(map(coded.sentence, coded.runs(noise + text + noise)))


def test_chance_and_plain_areas_are_no_text() -> None:
    chance = random.Random(1)
    for _ in range(20):
        part = chance.randbytes(1 << 20)
        assert not any(map(coded.sentence, coded.runs(part)))
        assert not coded.header(part)
    sky = bytes.fromhex("28a28a0028a28a0028a28a8028") + b"\x9a\x51\x45\x14" * 40 + b"(\xa2Q@\x14" * 500
    assert not any(map(coded.sentence, coded.runs(sky * 50)))


def test_a_strip_that_nobody_can_unpack_is_no_clean_file_and_no_fault() -> None:
    fields, strips = tiffs.page()
    broken = tiffs.assemble([(fields, [strip[:2] + b"\xff" * (len(strip) - 2) for strip in strips])])
    assert read(broken, "tiff") == ["second.structure"]
