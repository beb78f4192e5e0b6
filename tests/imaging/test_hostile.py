"""Damaged, cut, lying and exploding files: no crash, no hang, no file called clean that is not."""

import hashlib
import os
import random
import struct
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from actdesk.domain.findings import CleanOutcome, CleanStatus, Recipe
from actdesk.imaging.engine import Engine
from actdesk.imaging.samples import (
    SAMPLES,
    films,
    fragments,
    gifs,
    jpegs,
    jpegs_further,
    jxls,
    planted,
    pngs,
    reels,
    stills,
    tiffs,
    webps,
)
from tests.imaging.eyes import holds
from tests.torture.results import record

# What the file with a turned bit may still be called clean without: neither is written by chance.
PLACES = tuple(text.encode() for text in (planted.PLACE, planted.ISO6709, planted.COMMENT, planted.PERSON))
# Rows that are stored as they are can hold any bytes: whoever moves them draws what lies beside them into the picture.
AS_THEY_ARE = ("tiff.tiled", "tiff.planes")
SOURCES = {
    code: sample.build()
    for code, sample in SAMPLES.items()
    if not sample.refused and "bomb" not in code and code not in AS_THEY_ARE
}
GATE = (
    "jpeg.exif",
    "jpeg.between_scans",
    "png.moving",
    "png.raw_profile",
    "webp.moving",
    "webp.transparent",
    "gif.moving",
    "heif.tiles",
    "heif.in_idat",
    "avif.auxiliaries",
    "tiff.exif",
    "tiff.pages",
    "jxl.parts",
    "jxl.moving",
    "mp4.user_data",
    "mp4.sensors",
    "mp4.fragments",
    "jpeg.gain_map",
)
MOST_SECONDS = 10.0  # by the clock, on a machine that others use as well; of work the engine allows no more


class Bench:
    """Cleans bytes, and judges what came out: never a crash, a hang, or a place in what is called clean."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.engine, self.source, self.into = engine, folder / "dirty", folder / "cleaned"
        self.counts: dict[str, int] = {}

    def try_on(self, data: bytes, note: str) -> CleanOutcome:
        self.source.write_bytes(data)
        start = time.monotonic()
        outcome = self.engine.clean(self.source, into=self.into)
        assert time.monotonic() - start < MOST_SECONDS, note
        assert outcome.status is not CleanStatus.FAILED or not data, f"{note}: {outcome.reason}"
        assert hashlib.sha256(self.source.read_bytes()).digest() == hashlib.sha256(data).digest()
        self.counts[outcome.status] = self.counts.get(outcome.status, 0) + 1
        if outcome.status is CleanStatus.CLEAN:
            result = Path(outcome.output)
            kept, readable = holds(result.read_bytes(), PLACES), opens(result)
            result.unlink()
            assert kept == [], note
            assert readable or not opens(self.source), f"{note}: it opened before"
        assert list(self.into.iterdir()) == [], note
        return outcome


def opens(path: Path) -> bool:
    try:
        with Image.open(path) as picture:
            picture.load()
    except Image.DecompressionBombError:  # a bit in the size: Pillow asks for trust that nobody gave
        return False
    except (
        OSError,
        ValueError,
        SyntaxError,
        TypeError,
        EOFError,
        struct.error,
        zlib.error,
        IndexError,
        KeyError,
        RuntimeError,
    ):
        return False
    return True


@pytest.fixture(scope="module")
def bench(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(engine, tmp_path_factory.mktemp("hostile"))


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("code", GATE)
def test_a_file_cut_at_any_64th_byte_never_crashes_and_never_leaks(code: str, bench: Bench) -> None:
    data = SOURCES[code]
    for length in range(0, len(data), 64):
        bench.try_on(data[:length], f"{code} cut at {length}")


@pytest.mark.torture
@pytest.mark.timeout(1800)
@pytest.mark.filterwarnings("ignore")
def test_every_sample_cut_at_every_64th_byte(bench: Bench) -> None:
    for code, data in SOURCES.items():
        for length in range(0, len(data), 64):
            bench.try_on(data[:length], f"{code} cut at {length}")


@pytest.mark.filterwarnings("ignore")
@settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    code=st.sampled_from(sorted(SOURCES)),
    flips=st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 7)), min_size=1, max_size=6),
)
def test_turned_bits_never_crash_and_never_leak(code: str, flips: list[tuple[int, int]], bench: Bench) -> None:
    data = bytearray(SOURCES[code])
    for at, bit in flips:
        data[at % len(data)] ^= 1 << bit
    bench.try_on(bytes(data), f"{code} with {flips} turned")


def mutations(chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """Turned bits, cut pieces, doubled pieces, exchanged lengths, and two files grown together."""
    codes = sorted(SOURCES)
    while True:
        code = chance.choice(codes)
        data = bytearray(SOURCES[code])
        at, size = chance.randrange(len(data)), chance.randrange(1, 200)
        way = chance.choice(("bits", "byte", "cut", "drop", "double", "length", "zero", "splice", "swap"))
        if way == "bits":
            for _ in range(chance.randrange(1, 9)):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        elif way == "byte":
            data[at] = chance.choice((0, 0xFF, 0xD8, 0xD9, 0xDA, 0x7F, 0x80))
        elif way == "cut":
            del data[at:]
        elif way == "drop":
            del data[at : at + size]
        elif way == "double":
            data[at:at] = data[at : at + size]
        elif way == "length":
            data[at : at + 4] = chance.choice((b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\1"))
        elif way == "zero":
            data[at : at + size] = bytes(min(size, len(data) - at))
        elif way == "splice":
            data[at:] = SOURCES[chance.choice(codes)][at:]
        else:
            other = chance.randrange(len(data))
            data[at : at + 2], data[other : other + 2] = data[other : other + 2], data[at : at + 2]
        yield f"{code} {way} at {at}, {size}", bytes(data)


@pytest.mark.torture
@pytest.mark.timeout(3600)
@pytest.mark.filterwarnings("ignore")
def test_ten_thousand_mutations_never_crash_and_never_leak(bench: Bench) -> None:
    for number, (note, data) in enumerate(mutations(random.Random(4711))):
        bench.try_on(data, f"{number}: {note}")
        if number == 10_000:
            break
    assert bench.counts["clean"] > 1000
    assert bench.counts["refused"] > 1000
    containers = len({SAMPLES[code].container for code in SOURCES})
    counted: dict[str, int | str] = {"files": sum(bench.counts.values()), "made of samples": len(SOURCES)}
    counted |= {"containers": containers, "clean": bench.counts["clean"], "refused": bench.counts["refused"]}
    none = {"crashes": 0, "hangs": 0, "called clean and not": 0, "no longer opening": 0}
    record("Mutated pictures and films", {**counted, **none})


def png(width: int, height: int, *chunks: bytes, bits: int = 8, coded: int = 6) -> bytes:
    head = pngs.chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, coded, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + pngs.chunk(b"IEND", b"")


def text_bomb(name: bytes, head: bytes) -> Callable[[], bytes]:
    return lambda: pngs.before_image(pngs.chunk(name, head + zlib.compress(bytes(256 << 20), 9)))


def circle(kind: int) -> bytes:
    """A directory that points at itself as its own next one, its thumbnail's, its sub-directory."""
    entry = struct.pack("<HHII", kind, 4, 1, 8)
    return b"II*\0\x08\0\0\0\1\0" + entry + struct.pack("<I", 8)


def many_directories() -> bytes:
    fields = b"".join(struct.pack("<HHII", 0x014A, 4, 0x3FFFFFFF, 8) for _ in range(4000))
    return b"II*\0\x08\0\0\0" + struct.pack("<H", 4000) + fields + struct.pack("<I", 8)


def tiff(more: tiffs.Fields, strips: list[bytes] | None = None, *, pages: int = 1) -> Callable[[], bytes]:
    fields, coded = tiffs.page()
    return lambda: tiffs.assemble([(fields | more, strips or coded)] * pages)


def large_gif(count: int) -> bytes:
    """Frames of the largest size whose codes stand for thousands of pixels each."""
    codes = b"".join(struct.pack("<H", 0) for _ in range(200))
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 65535, 65535, 0) + b"\2" + gifs.chain(codes)
    return b"GIF89a" + struct.pack("<HHBBB", 65535, 65535, 0, 0, 0) + frame * count + b"\x3b"


def nested(name: bytes, depth: int) -> bytes:
    inner = b""
    for _ in range(depth):
        inner = films.box(name, inner)
    return films.film(in_moov=inner)


def endless(size: int) -> bytes:
    """A fragment of as many samples of this size as a number can say."""
    head = films.full(b"tfhd", struct.pack(">II", 1, size), flags=0x20010)
    run = films.full(b"trun", struct.pack(">I", 4 << 20 if size else 0xFFFFFFFF))
    return films.box(b"moof", films.full(b"mfhd", bytes(4)), films.box(b"traf", head, run))


BOMBS: dict[str, Callable[[], bytes]] = {
    "rows without end": lambda: png(10, 10, pngs.chunk(b"IDAT", zlib.compress(bytes(512 << 20), 9))),
    "many pixels": lambda: png(60_000, 60_000, pngs.chunk(b"IDAT", zlib.compress(bytes(1 << 20)))),
    "most pixels": lambda: png(0x7FFFFFFF, 0x7FFFFFFF, pngs.chunk(b"IDAT", b"")),
    "large and empty": lambda: png(15_000, 15_000, pngs.chunk(b"IDAT", zlib.compress(bytes(15_000 * 60_001), 9))),
    "zTXt": text_bomb(b"zTXt", b"Comment\0\0"),
    "iTXt": text_bomb(b"iTXt", b"Comment\0\1\0\0\0"),
    "iCCP": text_bomb(b"iCCP", b"x\0\0"),
    "raw profile": text_bomb(b"zTXt", b"Raw profile type exif\0\0"),
    "many texts": lambda: pngs.before_image(*[pngs.chunk(b"zTXt", b"C\0\0" + zlib.compress(bytes(4 << 20), 9))] * 300),
    "many chunks": lambda: pngs.before_image(
        *[pngs.chunk(b"tEXt", b"Comment\0hello there %d" % n) for n in range(50_000)]
    ),
    "many frames": lambda: pngs.after_image(*[pngs.chunk(b"fcTL", bytes(26))] * 50_000),
    "many segments": lambda: jpegs.planted_in(
        *[jpegs.segment(0xFE, b"Kakuma %d somewhere" % n) for n in range(19_000)]
    ),
    "too many segments": lambda: jpegs.planted_in(*[jpegs.segment(0xE7, b"")] * 70_000),
    "fill bytes": lambda: b"\xff\xd8" + b"\xff" * (8 << 20) + jpegs.base()[2:],
    "fill bytes in the scan": lambda: jpegs.base()[:-2] + b"\xff" * (8 << 20) + b"\0\xff\xd9",
    "large frame": lambda: jpegs.base().replace(struct.pack(">HH", 160, 240), b"\xff\xff\xff\xff"),
    "directory in a circle": lambda: jpegs.planted_in(jpegs.exif(circle(0x8769))),
    "sub-directory in a circle": lambda: jpegs.planted_in(jpegs.exif(circle(0x014A))),
    "many directories": lambda: jpegs.planted_in(jpegs.exif(many_directories())),
    "blanks": lambda: jpegs.planted_in(*[jpegs.segment(0xFE, b"3.7186" + b" " * 65_000)] * 60),
    "XMP of brackets": lambda: jpegs.planted_in(*[jpegs.segment(0xE1, jpegs.XMP + b"<a:b " * 13_000)] * 20),
    "XMP of lists": lambda: jpegs.planted_in(
        *[jpegs.segment(0xE1, jpegs.XMP + b"<a:b><rdf:Seq>" + b"<rdf:li>a</rdf:li>" * 3500)] * 20
    ),
    "XMP of equals": lambda: jpegs.planted_in(*[jpegs.segment(0xE1, jpegs.XMP + b"a:b" + b"=" * 65_000)] * 20),
    "XMP of blanks": lambda: jpegs.planted_in(*[jpegs.segment(0xE1, jpegs.XMP + b"<a:b>" + b" " * 65_000)] * 20),
    "IPTC without length": lambda: jpegs.planted_in(
        jpegs.segment(0xED, b"Photoshop 3.0\0" + planted.resource(0x0404, b"\x1c\2\x78\x80\4\xff\xff\xff\xff" * 5000))
    ),
    "resources inside resources": lambda: jpegs.planted_in(
        jpegs.exif(planted.tiff([(0x8649, 7, planted.resource(0x0422, planted.tiff([(0x8649, 7, b"8BIM\4\x22")])))]))
    ),
    "profile of many tags": lambda: jpegs.planted_in(
        jpegs.segment(0xE2, b"ICC_PROFILE\0\1\1" + planted.profile()[:128] + struct.pack(">I", 5000) + bytes(60_000))
    ),
    "canvas of WebP": lambda: webps.riff(webps.chunk(b"VP8X", bytes(4) + b"\xff" * 6) + webps.base()[12:]),
    "many chunks of WebP": lambda: webps.extended(*[webps.chunk(b"QXNI", b"hello there")] * 99_000, flags=0),
    "GIF of large frames": lambda: large_gif(20_000),
    "GIF of many blocks": lambda: gifs.planted_in(*[gifs.extension(0xFE, b"hello there")] * 70_000),
    "GIF of many zeros": lambda: gifs.planted_in(bytes(8 << 20)),
    "TIFF of many pages": tiff({}, pages=1500),
    "TIFF whose rows never end": tiff({259: (3, [8])}, [zlib.compress(bytes(256 << 20), 9)]),
    "TIFF of long runs": tiff({259: (3, [5]), 257: (4, [5_000_000])}, [bytes(2 << 20)]),
    "TIFF of no rows": tiff({259: (3, [32773]), 256: (3, [20_000]), 257: (3, [20_000])}, [b"\x80" * (4 << 20)]),
    "TIFF of many strips": tiff({278: (3, [1]), 257: (4, [400_000])}, [b"\0" * 216] * 100_000),
    "TIFF of a million tiles": tiff({322: (3, [1]), 323: (3, [1]), 256: (4, [20_000]), 257: (4, [20_000])}),
    "TIFF of many fields": tiff(dict.fromkeys(range(40000, 40300), (7, b"Kakuma, block 4, " * 4000))),
    "sub-directories in a circle": tiff({330: (4, [8] * 4000)}),
    "JPEG XL of many boxes": lambda: jxls.contained(*[jxls.box(b"free", b"")] * 100_000),
    "JPEG XL of many parts": lambda: (
        jxls.START + b"".join(jxls.box(b"jxlp", struct.pack(">I", n)) for n in range(15_000)) + jxls.box(b"jxlc", b"")
    ),
    "JPEG XL without an end": lambda: b"\xff\x0a" + b"\xff" * (4 << 20),
    "JPEG XL of nothing": lambda: b"\xff\x0a" + bytes(4 << 20),
    "JPEG XL of empty frames": lambda: jxls.base()[:20] + b"\0\x10" * (2 << 20),
    "items of themselves": lambda: stills.Album(
        tuple(stills.Thing(b"grid", stills.grid(1, 2, 9, 9), (stills.ispe(9, 9),), method=1) for _ in range(40)),
        tuple((b"dimg", number, (number + 1, number + 1)) for number in range(1, 40)),
    ).build(),
    "boxes inside boxes": lambda: nested(b"udta", 4000),
    "many boxes": lambda: films.film(in_moov=films.box(b"QX9!") * 150_000),
    "a list without end": lambda: stills.album(stills.HEIF).build().replace(b"iloc\1", b"iloc\2"),
    "fragments of nothing": lambda: fragments.fragmented(reels.avc()) + endless(0),
    "fragments of single bytes": lambda: fragments.fragmented(reels.avc()) + endless(1) + bytes(4 << 20),
    "many fragments": lambda: fragments.fragmented(reels.avc()) + fragments.fragment(1, reels.avc(), 0, 1) * 8000,
    "pictures behind pictures": lambda: jpegs_further.together(jpegs.base(60, 40), 0) * 4000,
    "trailer": lambda: jpegs.base() + b"Kakuma +03.7186+034.8714/ 3.7186, " * 500_000,
    "zeros": lambda: jpegs.base() + bytes(64 << 20),
}


def _worked() -> float:
    """Seconds of work of all workers that have ended: a busy machine makes them wait, and not work."""
    spent = os.times()
    return spent.children_user + spent.children_system


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("code", BOMBS)
def test_a_bomb_is_cleaned_or_refused_within_its_time(code: str, bench: Bench) -> None:
    explode(BOMBS[code](), Recipe.PUBLISH, bench)


@pytest.mark.torture
@pytest.mark.timeout(3600)
@pytest.mark.filterwarnings("ignore")
def test_a_hundred_bombs(bench: Bench) -> None:
    """Each of them for both recipes: what stays by `location_only` is read and written by other code."""
    worked = [explode(make(), recipe, bench) for make in BOMBS.values() for recipe in Recipe]
    assert len(worked) >= 100
    figures: dict[str, int | str] = {"bombs": len(worked), "longest work (s)": f"{max(worked):.1f}"}
    record("Bombs", {**figures, "crashes": 0, "hangs": 0, "called clean and not": 0})


def explode(data: bytes, recipe: Recipe, bench: Bench) -> float:
    """Clean a bomb and judge what came out. Returns the seconds of work, the start of the worker among them."""
    bench.source.write_bytes(data)
    bench.engine.close()
    before = _worked()
    outcome = bench.engine.clean(bench.source, into=bench.into, recipe=recipe)
    bench.engine.close()  # only a process that has ended tells how long it worked
    worked = _worked() - before
    assert worked < 12, "the limit of ten seconds, starting the worker and ending it"
    if outcome.status is CleanStatus.CLEAN:
        secrets = PLACES if recipe is Recipe.PUBLISH else PLACES[:2]  # the other one keeps captions and names
        assert holds(Path(outcome.output).read_bytes(), secrets) == []
        Path(outcome.output).unlink()
    assert list(bench.into.iterdir()) == []
    assert outcome.reason not in ("worker_died", "cannot_read_or_write", "cannot_write")
    return worked


def test_plain_and_regular_pictures_are_no_text(bench: Bench, tmp_path: Path) -> None:
    """Plain areas repeat a few coded bytes, and those can be letters; such pictures must not be refused."""
    drawn = tmp_path / "drawn"
    for colour in range(0, 256, 17):
        picture = Image.new("L", (300, 200), colour)
        for how in (
            {"format": "JPEG"}, {"format": "JPEG", "quality": 30, "optimize": True},
            {"format": "JPEG", "progressive": True}, {"format": "WEBP"}, {"format": "WEBP", "lossless": True},
            {"format": "PNG"}, {"format": "PNG", "compress_level": 0},
        ):  # fmt: skip
            picture.convert("RGB").save(drawn, **how)  # type: ignore[arg-type]
            assert bench.try_on(drawn.read_bytes(), f"{colour} {how}").status is CleanStatus.CLEAN, (colour, how)
    gradient = Image.linear_gradient("L")
    for how in ({"format": "PNG", "compress_level": 0}, {"format": "JPEG", "progressive": True}, {"format": "WEBP"}):
        gradient.save(drawn, **how)  # type: ignore[arg-type]
        assert bench.try_on(drawn.read_bytes(), f"gradient {how}").status is CleanStatus.CLEAN, how
