"""TIFF 6.0 and BigTIFF, of one page or many.

Every page is written anew: a directory of nothing but what its picture needs, and its strips or tiles, copied bit for
bit up to the end of their code. Smaller pictures of a page, sub-directories, whatever lies between, and every other
field go. What cannot be measured to its last byte is refused, and so is a camera's raw file in a TIFF's clothes.
"""

import itertools
from dataclasses import dataclass, field

from actdesk.imaging.formats import jpeg, tiff_strips
from actdesk.imaging.formats.tiff_writer import Field, Writer
from actdesk.imaging.metadata import build, exif, icc, keep
from actdesk.imaging.metadata.ifd import Block, Entry
from actdesk.imaging.trace import TAIL, Kept, Order, Piece, Reading, Trace, Unclean, prose, shown

NAME = "tiff"
SUFFIX = ".tif"
ENDINGS = (".tif", ".tiff", ".btf")

MOST_PAGES = 1000
LONGEST = 9 << 20  # bytes of one value: a press profile, or the places of a million strips
MARKS = (b"II*\0", b"MM\0*", b"II+\0\x08\0\0\0", b"MM\0+\0\x08\0\0")
PROFILE = 0x8773

# What a picture needs: how many numbers there may be (0: one for each sample) and which.
WHOLE: dict[int, tuple[int, range]] = {
    0x0100: (1, range(1, 1 << 31)), 0x0101: (1, range(1, 1 << 31)), 0x0102: (0, range(1, 65)),
    0x0103: (1, range(1, 65536)), 0x0106: (1, range(11)), 0x010A: (1, range(1, 3)), 0x0112: (1, range(1, 9)),
    0x0115: (1, range(1, 65)), 0x0116: (1, range(1, 1 << 32)), 0x011C: (1, range(1, 3)), 0x0128: (1, range(1, 4)),
    0x013D: (1, range(1, 4)), 0x0142: (1, range(1, 1 << 31)), 0x0143: (1, range(1, 1 << 31)),
    0x014C: (1, range(1, 3)), 0x0152: (0, range(3)), 0x0153: (0, range(1, 7)), 0x0212: (2, range(1, 5)),
    0x0213: (1, range(1, 3)),
}  # fmt: skip
FRACTIONS = {0x011A: 1, 0x011B: 1, 0x013E: 2, 0x013F: 6, 0x0211: 3, 0x0214: 6}
COLOURS = 0x0140
PLACES = (0x0111, 0x0117, 0x0144, 0x0145)  # where strips and tiles lie, and how long they are
SUBFILE, OLD_SUBFILE = 0x00FE, 0x00FF
SILENT = {0x0107, 0x0108, 0x0109, 0x0118, 0x0119, 0x0120, 0x0121, 0x0122, 0x0123, 0x0124, 0x0125, 0x0129, 0x012D,
          0x0141, 0x014E, 0x0150, 0x0154, 0x0155, 0x0156, 0x01B1, 0x01B2, 0x01B3, 0x828F}  # fmt: skip
GEOGRAPHY = {0x830E, 0x8480, 0x8482, 0x85D8, 0x87AF, 0x87B0, 0x87B1}
RAW_TAGS = {0x828D, 0x828E, 0xC612, 0xC613, 0xC617, 0xC618, 0xC621, 0xC640, 0xC5D8, 0xC5E0}
RAW_PHOTOMETRIC, RAW_COMPRESSION = {32803, 34892}, {32767, 32769, 32770, 34713, 34892, 65000, 65535}


@dataclass(slots=True)
class Page:
    numbers: dict[int, list[int]] = field(default_factory=dict)
    fractions: dict[int, list[int]] = field(default_factory=dict)  # in ten-thousandths
    tables: bytes = b""  # of JPEG
    profile: bytes = b""
    strips: list[Piece] = field(default_factory=list)

    def one(self, tag: int, default: int = 0) -> int:
        return self.numbers.get(tag, [default])[0]


@dataclass(slots=True)
class Parts:
    pages: list[Page] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)  # of strips and tiles, as the file has them


def mine(head: bytes) -> bool:
    return head.startswith(MARKS) and head[8:10] != b"CR"


def findings(data: memoryview) -> Reading:
    """Read one TIFF. Raises `Unclean` for a damaged one, a raw file, or one whose code cannot be measured."""
    reading = Reading(NAME, SUFFIX)
    parts = reading.parts = Parts()
    tiff = Block(data)
    if len(data) < 16:
        raise Unclean("truncated")
    _no_raw(data)
    following, number = tiff.first(), 0
    while following:
        if following in tiff.seen:
            raise Unclean("damaged_structure")
        if number == MOST_PAGES:
            raise Unclean("too_many_parts")
        entries, following = tiff.directory(following, most=LONGEST)
        if not entries:
            raise Unclean("truncated")
        _page(tiff, entries, reading, first=not number)
        number += 1
    if not parts.pages:
        raise Unclean("no_picture")
    reading.width, reading.height = parts.pages[0].one(0x0100), parts.pages[0].one(0x0101)
    reading.icc = parts.pages[0].profile
    _apart(tiff.spans, parts.spans)
    _edges(data, parts.spans)
    _slack(data, sorted((*tiff.spans, *parts.spans, (0, 16 if tiff.wide else 8))), reading)
    return reading


def _no_raw(data: memoryview) -> None:
    """Cameras' raw files are TIFFs, too. Raises `Unclean` for one."""
    tiff = Block(data)
    following = tiff.first()
    small = made = False
    for _ in range(MOST_PAGES):
        entries, following = tiff.directory(following, most=64)
        found = {entry.tag: tiff.number(entry) for entry in entries}
        small = small or found.get(SUBFILE) == 1
        made = made or 0x010F in found
        subs = [tiff.numbers(entry)[:8] for entry in entries if entry.tag == 0x014A]
        inner = [
            {entry.tag: tiff.number(entry) for entry in tiff.directory(sub, most=64)[0]}
            for sub in itertools.chain.from_iterable(subs)
        ]
        for fields in (found, *inner):
            raw = fields.get(0x0106) in RAW_PHOTOMETRIC or fields.get(0x0103) in RAW_COMPRESSION
            if raw or RAW_TAGS & fields.keys():
                raise Unclean("camera_raw")
        if small and made and any(fields.get(SUBFILE) == 0 for fields in inner):
            raise Unclean("camera_raw")
        if not following:
            return


def _page(tiff: Block, entries: list[Entry], reading: Reading, *, first: bool) -> None:
    found: dict[int, Entry] = {}
    for entry in entries:
        if found.setdefault(entry.tag, entry) is not entry and (entry.tag in WHOLE or entry.tag in PLACES):
            raise Unclean("damaged_structure")  # twice: readers disagree which one counts
    smaller = _number(tiff, found, SUBFILE) & 1 or _number(tiff, found, OLD_SUBFILE) == 2
    foreign = [entry for entry in found.values() if not _needed(entry) or (entry.tag in FRACTIONS and entry.type != 5)]
    if smaller and not first:
        _smaller(tiff, found, reading)
    else:
        page = Page()
        _describe(tiff, found, page, reading)
        _take(tiff, found, page, reading)
        reading.parts.pages.append(page)
    for entry in foreign:
        _foreign(tiff, entry, reading, first=first)
    if first and 0x0112 in found:
        reading.turn(tiff.number(found[0x0112]))


def _needed(entry: Entry) -> bool:
    """True for what a picture needs, or what says nothing beside it."""
    kept = entry.tag in WHOLE or entry.tag in FRACTIONS or entry.tag in PLACES
    own = entry.tag in (SUBFILE, OLD_SUBFILE, COLOURS, PROFILE, tiff_strips.TABLES)
    return kept or own or (entry.tag in SILENT and entry.length <= 16 and entry.type != 2)


def _number(tiff: Block, found: dict[int, Entry], tag: int) -> int:
    return tiff.number(found[tag]) if tag in found else 0


def _smaller(tiff: Block, found: dict[int, Entry], reading: Reading) -> None:
    """A thumbnail: named, and its data known, so that no strip that stays can lie over it."""
    spans = tiff_strips.spans(tiff, found)
    reading.parts.spans += [span for span in spans if span[1] <= len(tiff.data)]
    tail = bytes(tiff.data[spans[-1][1] - 34 : spans[-1][1] - 2]) if spans else b""
    reading.add([Trace("thumbnail", "tiff.thumbnail", needles=(tail,) if len(set(tail)) > 12 else ())])


def _describe(tiff: Block, found: dict[int, Entry], page: Page, reading: Reading) -> None:
    samples = _number(tiff, found, 0x0115) or 1
    for tag, (count, allowed) in WHOLE.items():
        if tag in found:
            numbers = tiff.numbers(found[tag])
            if not 0 < len(numbers) <= (count or samples) or any(number not in allowed for number in numbers):
                if tag != 0x0112:
                    raise Unclean("damaged_structure")
                continue
            page.numbers[tag] = numbers
    for tag, count in FRACTIONS.items():
        parts = tiff.fractions(found[tag]) if tag in found else []
        if len(parts) == count and all(0 <= part <= 400_000 for part in parts):
            page.fractions[tag] = [round(part * 10_000) for part in parts]
    kind = _number(tiff, found, SUBFILE) & 6
    if kind:
        page.numbers[SUBFILE] = [kind]  # a page of many, or a mask
    if COLOURS in found and page.one(0x0106) == 3:
        colours = tiff.numbers(found[COLOURS])
        if found[COLOURS].type != 3 or len(colours) != 3 << min(page.one(0x0102, 1), 16):
            raise Unclean("damaged_structure")
        page.numbers[COLOURS] = colours
    if PROFILE in found:
        page.profile = found[PROFILE].raw
        reading.add(icc.traces(page.profile))


def _take(tiff: Block, found: dict[int, Entry], page: Page, reading: Reading) -> None:
    """Measure and take the strips or tiles."""
    layout = tiff_strips.layout(page.numbers)
    if tiff_strips.TABLES in found and layout.compression == 7:
        page.tables = _jpeg_tables(found[tiff_strips.TABLES].raw, reading)
    spans = tiff_strips.spans(tiff, found)
    if len(spans) < len(layout.units):
        raise Unclean("truncated" if spans else "no_picture")
    for (start, end), unit in zip(spans, layout.units, strict=False):
        if not 8 <= start < end:
            raise Unclean("damaged_structure")
        if end > len(tiff.data):
            raise Unclean("truncated")
        whole = tiff.data[start:end]
        piece = tiff_strips.exact(whole, unit, layout.compression, reading)
        page.strips.append(piece)
        used = min(end, start + unit.size) if layout.compression == 1 else end
        reading.parts.spans.append((start, used))
        tail = bytes(whole[len(piece) : len(piece) + (1 << 20)]) if layout.compression not in (1, 7) else b""
        if tail.strip(b"\0"):
            where = "tiff.behind_strip"
            reading.add([Trace("unknown", where, needles=exif.words(tail)), *exif.sniff(tail, where)])


def _jpeg_tables(raw: bytes, reading: Reading) -> bytes:
    tables, size = jpeg.inside(memoryview(raw), reading)
    if size:
        raise Unclean("damaged_structure")
    return tables


def _foreign(tiff: Block, entry: Entry, reading: Reading, *, first: bool) -> None:
    """What a field that no picture needs gives away."""
    if entry.tag in GEOGRAPHY:
        exact = entry.raw[:64] if len(set(entry.raw[:64])) > 3 else b""
        reading.add([Trace("location", "tiff.geography", needles=(exact,) if exact else exif.words(entry.raw))])
    elif entry.tag == 0x935C:
        reading.add([Trace("edit_history", "tiff.layers", needles=exif.words(entry.raw))])
        reading.add(exif.sniff(entry.raw, "tiff.layers"))
    elif entry.tag in exif.TAGS or entry.tag in (0x8769, 0x8825, 0xA005):
        exif.fields(tiff, [entry], "0th" if first else "1st", reading)
    else:
        label = shown(entry.raw) if entry.type == 2 else ""
        reading.add(
            [Trace("unknown", "tiff.field", label, exif.words(entry.raw)), *exif.sniff(entry.raw, "tiff.field")]
        )


def _apart(structures: list[tuple[int, int]], strips: list[tuple[int, int]]) -> None:
    """Raises `Unclean` where picture data lie over each other, or over a text that would be copied with them."""
    marked = sorted([(start, end, True) for start, end in strips] + [(start, end, False) for start, end in structures])
    last_strip = last_other = 0
    for start, end, strip in marked:
        if start < last_strip or (strip and start < last_other):
            raise Unclean("damaged_structure")
        if strip:
            last_strip = max(last_strip, end)
        else:
            last_other = max(last_other, end)


def _edges(data: memoryview, strips: list[tuple[int, int]]) -> None:
    """Raises `Unclean` where a strip seems to end, or to begin, in the middle of a text: half of it would be copied."""
    starts, ends = {start for start, _ in strips}, {end for _, end in strips}
    for at in (starts ^ ends) - {len(data)}:
        if prose(bytes(data[at - TAIL // 2 : at + TAIL // 2])):
            raise Unclean("text_in_scan")


def _slack(data: memoryview, spans: list[tuple[int, int]], reading: Reading) -> None:
    """What lies where nothing points to."""
    at, gaps, held = 0, [], 0
    for start, end in [*spans, (len(data), len(data))]:
        if start - at > 1 and held < 1 << 22:
            gaps.append(bytes(data[at : min(start, at + (1 << 22))]))
            held += len(gaps[-1])
        at = max(at, end)
    raw = b"\0".join(gaps)
    if raw.strip(b"\0"):
        reading.add([Trace("unknown", "tiff.slack", needles=exif.words(raw)), *exif.sniff(raw, "tiff.slack")])


def clean(data: memoryview, reading: Reading, order: Order) -> list[Piece]:
    """The same pages with nothing but colours, orientation and the confirmed credit."""
    old = keep.kept(reading, order)
    writer = Writer(bytes(data[:2]), wide=data[2] == 43 or data[3] == 43)
    parts: Parts = reading.parts
    for number, page in enumerate(parts.pages):
        fields = writer.described(page)
        turned = reading.orientation if not number else page.one(0x0112, 1)
        if turned != 1:
            fields[0x0112] = writer.whole([turned], 3)
        if not number:
            fields |= _credit(order, old)
        dates: dict[int, Field] = {item[1]: (2, item[4]) for item in old.exif if item[0] == "Exif" and not number}
        writer.page(fields, dates, page.strips, tiled=0x0142 in page.numbers, last=number == len(parts.pages) - 1)
    return writer.pieces


def _credit(order: Order, old: Kept) -> dict[int, Field]:
    fields: dict[int, Field] = {item[1]: (2, item[4]) for item in old.exif if item[0] == "0th"}
    for tag, text in ((0x010E, order.caption), (0x013B, order.creator), (0x8298, order.copyright)):
        if text:
            fields[tag] = (2, text.encode() + b"\0")
    packet, records = build.xmp(order, old), build.iptc(order, old)
    if packet:
        fields[0x02BC] = (1, packet)
    if records:
        fields[0x83BB] = (7, records)
    return fields
