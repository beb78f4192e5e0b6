"""What the parsers and the second reader make of files with one byte changed, kept beside the tests as it was judged.

    python -m tests.imaging.judging        # writes tests/imaging/judged/ anew: read the difference before you keep it

Each file there holds a dirty sample as it was built once (another Pillow codes pictures in another way), what it gives
away, and for places all over it and over its clean copy what is answered where that one byte is another. A change of a
parser that nobody meant shows here.
"""

import base64
import json
import random
import zlib
from functools import lru_cache
from pathlib import Path
from typing import Any

from actdesk.imaging.formats import format_of
from actdesk.imaging.metadata import keep
from actdesk.imaging.samples import SAMPLES
from actdesk.imaging.second import Allowed, leftovers
from actdesk.imaging.trace import Order, Reading, Unclean

FOLDER = Path(__file__).parent / "judged"
CODED_BY_PILLOW = ("jpeg", "png", "gif", "webp", "tiff", "avif")
CODES = (
    "jpeg.exif", "jpeg.photoshop", "jpeg.gain_map", "jpeg.gain_map_iso", "jpeg.gain_map_apple", "jpeg.between_scans",
    "jpeg.profile", "jpeg.xmp_extended", "png.palette", "png.interlaced", "png.raw_profile", "png.moving",
    "png.text_unicode", "gif.xmp", "gif.moving", "gif.profile", "webp.exif", "webp.lossless", "webp.moving",
    "webp.transparent", "tiff.exif", "tiff.big", "tiff.jpeg", "tiff.palette", "tiff.profile", "tiff.planes",
    "tiff.tiled", "tiff.sub_directory", "heif.tiles", "heif.auxiliaries", "heif.tone_map_as_samsung", "heif.overlay",
    "heif.profile", "heif.aperture", "avif.tone_map", "avif.turned", "avif.two_extents", "avif.described",
    "mp4.user_data", "mp4.keys", "mp4.list", "mp4.located", "mp4.fragments", "mp4.fragments_late", "mp4.hevc",
    "mp4.mpeg4", "mp4.profile", "mp4.old", "jxl.parts", "jxl.moving", "jxl.transparent", "jxl.exif",
)  # fmt: skip
ORDERS = {
    "publish": Order(),
    "location_only": Order("location_only"),
    "credit": Order(creator="Ana Núñez <i>", copyright="© ACT", licence="https://example.org/by", caption="ع"),
}
WORDED = ("location_only", "credit")
HALVES = ("dirty", "clean", *WORDED)
FEWER = 60  # of a copy that keeps words
MOST = 170  # places that are changed, in the dirty file and in the clean one each
EDGE = 24  # bytes at either end of a coded picture that are changed as well
TURNED = (0x01, 0x80, 0xFF, 0x10)


def made(data: bytes, order: Order) -> tuple[list[bytes | memoryview], Reading]:
    known = format_of(data[:64])
    if known is None:
        raise Unclean("unknown_format")
    reading = known.findings(memoryview(data))
    return list(known.clean(memoryview(data), reading, order)), reading


def together(pieces: list[bytes | memoryview]) -> bytes:
    return b"".join(bytes(piece) for piece in pieces)


def told(reading: Reading) -> list[list[Any]]:
    """What a file gives away: kind, place, words, how many texts are sought, where on Earth."""
    return [
        [trace.kind, trace.where, trace.value, len(trace.needles), *(round(c, 4) for c in trace.coordinates or ())]
        for trace in reading.traces
    ]


def allowed(order: Order, reading: Reading) -> Allowed:
    old = keep.kept(reading, order).values()
    return Allowed(order.creator, order.copyright, order.licence, order.caption, old)


def accepted(data: bytes, container: str, order: Order, reading: Reading) -> list[str]:
    needles = [needle for trace in reading.traces for needle in trace.needles]
    return leftovers(container, memoryview(data), allowed(order, reading), needles)


def answer(data: bytes) -> str:
    """In a few letters: why it is refused, or a checksum of what is found and written."""
    try:
        pieces, reading = made(data, Order())
    except Unclean as reason:
        return reason.code
    except Exception as fault:  # noqa: BLE001  the worker takes any fault for damage
        return type(fault).__name__
    found = [(t.kind, t.where, t.needles, [round(c, 4) for c in t.coordinates or ()]) for t in reading.traces]
    return f"{zlib.crc32(together(pieces)) ^ zlib.crc32(repr(found).encode()):08x}"


def verdict(data: bytes, container: str, allowed: Allowed | None = None) -> str:
    return " ".join(leftovers(container, memoryview(data), allowed or Allowed(), ())) or "clean"


def changed(data: bytes, at: int) -> bytes:
    return data[:at] + bytes((data[at] ^ TURNED[(at * 40503 >> 7) % len(TURNED)],)) + data[at + 1 :]


def places(data: bytes, pieces: list[bytes | memoryview], most: int = MOST) -> list[int]:
    """Places all over a file, few of them inside what is coded and copied as it is."""
    inner: set[int] = set()
    for piece in pieces:
        if isinstance(piece, memoryview) and len(piece) > 4 * EDGE:
            start = data.find(bytes(piece))
            inner |= set(range(start + EDGE, start + len(piece) - EDGE))
    free = [at for at in range(len(data)) if at not in inner]
    return sorted(random.Random(len(data)).sample(free, min(len(free), most)))


@lru_cache(maxsize=128)
def sample(code: str) -> bytes:
    """The dirty file. What Pillow has coded is kept, since another Pillow would do it in another way."""
    path = FOLDER / f"{code}.b85"
    if not path.exists():
        return SAMPLES[code].build()
    return base64.b85decode("".join(path.read_text(encoding="ascii").split()))


def judge(code: str) -> dict[str, Any]:
    """Everything that the tests compare, by what the code says now."""
    data, container = sample(code), SAMPLES[code].container
    pieces, reading = made(data, Order())
    clean = together(pieces)
    return {
        "told": told(reading),
        "written": {name: f"{zlib.crc32(together(made(data, order)[0])):08x}" for name, order in ORDERS.items()},
        "dirty": grouped({at: answer(changed(data, at)) for at in places(data, pieces)}),
        "clean": grouped({at: verdict(changed(clean, at), container) for at in places(clean, pieces)}),
        **{name: _worded(data, ORDERS[name], container) for name in WORDED},
    }


def _worded(data: bytes, order: Order, container: str) -> dict[str, list[int]]:
    """The same for a copy that keeps or bears words, which the second reader compares."""
    pieces, reading = made(data, order)
    copy, words = together(pieces), allowed(order, reading)
    at_all = places(copy, pieces, FEWER)
    return grouped({at: verdict(changed(copy, at), container, words) for at in at_all})


def grouped(answers: dict[int, str]) -> dict[str, list[int]]:
    """The places by answer, those with a checksum of their own too."""
    groups: dict[str, list[int]] = {}
    for at, text in answers.items():
        groups.setdefault(text, []).append(at)
    return groups


def by_place(groups: dict[str, list[int]]) -> list[tuple[int, str]]:
    """The answers in the order of their places."""
    return sorted((at, text) for text, group in groups.items() for at in group)


@lru_cache(maxsize=128)
def kept(code: str) -> dict[str, Any]:
    """What was judged before, as `judge` gives it."""
    page: dict[str, Any] = json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8"))
    for half in HALVES:
        page[half] = {text: [int(at) for at in group.split()] for text, group in page[half].items()}
    return page


def write(code: str) -> None:
    """Keep what the code says now."""
    file = FOLDER / f"{code}.b85"
    if not file.exists() and SAMPLES[code].container in CODED_BY_PILLOW:
        text = base64.b85encode(SAMPLES[code].build()).decode()
        file.write_text("\n".join(text[at : at + 110] for at in range(0, len(text), 110)) + "\n", encoding="ascii")
    sample.cache_clear()
    page = judge(code)
    page["told"] = [json.dumps(each, ensure_ascii=False) for each in page["told"]]
    for half in HALVES:
        page[half] = {text: " ".join(map(str, group)) for text, group in page[half].items()}
    lines = json.dumps(page, indent=0, ensure_ascii=False)
    (FOLDER / f"{code}.json").write_text(lines + "\n", encoding="utf-8")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for each in CODES:
        write(each)
