"""Reading what an Exif block gives away (Exif 3.0, CIPA DC-008). Nothing here writes."""

import re

from actdesk.imaging.metadata import iptc, xmp
from actdesk.imaging.metadata.ifd import Block, Entry
from actdesk.imaging.trace import Reading, Trace, needle_of, shown

# What a viewer needs or what says nothing about the scene: no finding.
HARMLESS = {
    0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0112, 0x0115, 0x011A, 0x011B, 0x011C, 0x0128, 0x0211, 0x0212,
    0x0213, 0x8769, 0x8825, 0x9000, 0x9101, 0xA000, 0xA001, 0xA002, 0xA003, 0xA005, 0x0001, 0x0002,
}  # fmt: skip

TAGS: dict[int, tuple[str, str]] = {
    0x010D: ("comment", "exif.description"), 0x010E: ("comment", "exif.description"),
    0x010F: ("device", "exif.device"), 0x0110: ("device", "exif.device"),
    0x011D: ("comment", "exif.description"), 0x0131: ("device", "exif.software"),
    0x0132: ("time", "exif.time"), 0x013B: ("person", "exif.artist"), 0x013C: ("device", "exif.software"),
    0x02BC: ("unknown", "exif.xmp"), 0x83BB: ("unknown", "exif.iptc"), 0x8649: ("unknown", "exif.photoshop"),
    0x8298: ("credit", "exif.copyright"), 0x9003: ("time", "exif.time"), 0x9004: ("time", "exif.time"),
    0x9010: ("time", "exif.time"), 0x9011: ("time", "exif.time"), 0x9012: ("time", "exif.time"),
    0x9290: ("time", "exif.time"), 0x9291: ("time", "exif.time"), 0x9292: ("time", "exif.time"),
    0x927C: ("device", "exif.maker_note"), 0x9286: ("comment", "exif.user_comment"),
    0x9C9B: ("comment", "exif.description"), 0x9C9C: ("comment", "exif.description"),
    0x9C9D: ("person", "exif.artist"), 0x9C9E: ("comment", "exif.description"),
    0x9C9F: ("comment", "exif.description"), 0xA420: ("serial", "exif.serial"),
    0xA430: ("person", "exif.owner"), 0xA431: ("serial", "exif.serial"), 0xA433: ("device", "exif.device"),
    0xA434: ("device", "exif.device"), 0xA435: ("serial", "exif.serial"), 0xA436: ("comment", "exif.description"),
    0xA437: ("person", "exif.owner"), 0xA438: ("person", "exif.owner"), 0xA439: ("device", "exif.software"),
    0xA43A: ("device", "exif.software"), 0xA43B: ("device", "exif.software"), 0xA43C: ("device", "exif.software"),
    0xC614: ("device", "exif.device"), 0xC62F: ("serial", "exif.serial"), 0xC65D: ("serial", "exif.serial"),
    0xC634: ("device", "exif.maker_note"), 0x014A: ("unknown", "exif.sub_directory"),
}  # fmt: skip

# Credit, caption and date: what the recipe `location_only` leaves as it was.
KEEP_0TH = {0x010E, 0x0132, 0x013B, 0x8298}
KEEP_EXIF = {0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292}

_WORDS = re.compile(rb"(?:[\x20-\x7e]|[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){8,}")
_WORD = re.compile(rb"[A-Za-z\xc3][a-z\x80-\xbf]{4}|[A-Z]{5}|\d{5}|\d\.\d{3}|[A-Za-z]{5}")
_HUFFMAN = re.compile(rb"CDEFGH|cdefgh|Sdefgh|Wgw|Xhx|YIy|ZJz|456789:")  # JPEG's standard tables read like text
_ISO6709 = re.compile(rb"([+-]\d{1,2}\.\d{2,10})([+-]\d{1,3}\.\d{2,10})")
_PAIR = re.compile(rb"(?<![\d.])(-?\d{1,2}\.\d{3,10})\s{0,4}[,; ]\s{0,4}(-?\d{1,3}\.\d{3,10})(?![\d.])")
# What files of every kind have in common, so that its being there tells nothing: a run that says no more is no needle.
_TABLES = re.compile(rb"\xff[\xc4\xdb]\0[\x40-\xff][\0-\x13]|\xff[\xc4\xdb]\x01[\0-\xff][\0-\x13]", re.DOTALL)
_COMMON = re.compile(
    rb"ICC_PROFILE|(?:scnr|mntr|prtr|spac)(?:RGB|GRAY|CMYK|Lab) ?(?:XYZ|Lab) ?|acsp|Photoshop 3\.0|8BIM|"
    rb"http://ns\.adobe\.com/\S*|[rgb]TRC|[rgb]XYZ|[wb]tpt|desc|cprt|curv|Colour profile"
)


def read(block: bytes | memoryview, into: Reading, *, turns: bool = True) -> None:
    """Add to `into` what this Exif block (starting at its TIFF header) gives away.

    `turns` is False where the block stands in a place whose orientation no viewer applies.
    """
    before = into.orientation, into.turned_by
    _read(block, into)
    if not turns:
        into.orientation, into.turned_by = before


def _read(block: bytes | memoryview, into: Reading) -> None:
    tiff = Block(block)
    if not tiff.good:
        if len(block):
            into.add([Trace("unknown", "exif.unreadable", needles=words(bytes(block[: 1 << 16])))])
        return
    following = _directory(tiff, tiff.first(), "0th", into)
    pages = 0
    while following and pages < 16:
        following = _directory(tiff, following, "1st", into)
        pages += 1


def _directory(tiff: Block, offset: int, name: str, into: Reading) -> int:
    entries, following = tiff.directory(offset)
    if name == "1st" and entries:
        into.add(_thumbnail(tiff, entries))
    fields(tiff, entries, name, into)
    return following


def fields(tiff: Block, entries: list[Entry], name: str, into: Reading) -> None:
    """Add to `into` what the fields of a directory give away; `name` is '0th' for the main one, '1st', 'Exif'."""
    for entry in entries:
        if entry.tag == 0x8825 and entry.length <= tiff.inline:
            into.add(gps(tiff, tiff.number(entry)))
        elif entry.tag in (0x8769, 0xA005) and entry.length <= tiff.inline:
            _directory(tiff, tiff.number(entry), "Exif" if entry.tag == 0x8769 else "Interop", into)
        elif entry.tag == 0x014A:
            into.add([Trace("unknown", "exif.sub_directory")])
            for sub in tiff.numbers(entry)[:16]:
                _directory(tiff, sub, "1st", into)
        elif entry.tag == 0x0112 and name == "0th":
            into.turn(tiff.number(entry))
        elif name == "Interop":
            continue
        else:
            _field(entry, name, into)


def _field(entry: Entry, name: str, into: Reading) -> None:
    if (name == "0th" and entry.tag in KEEP_0TH) or (name == "Exif" and entry.tag in KEEP_EXIF):
        into.kept.exif.append((name, entry.tag, entry.type, entry.count, entry.raw))
    if entry.tag == 0x02BC:
        xmp.read(entry.raw, into)
    elif entry.tag == 0x83BB:
        iptc.read(entry.raw, into)
    elif entry.tag == 0x8649:
        iptc.read_resources(entry.raw, into)
    elif entry.tag not in HARMLESS and entry.tag not in (0x0201, 0x0202, 0x0111, 0x0117):
        into.add(_trace(entry))


def _trace(entry: Entry) -> list[Trace]:
    kind, where = TAGS.get(entry.tag, ("camera_settings", "exif.settings"))
    raw = entry.raw
    if where in ("exif.maker_note", "exif.sub_directory"):
        return [Trace(kind, where, needles=words(raw)), *sniff(raw, where)]
    if entry.tag in range(0x9C9B, 0x9CA0):  # Windows' own fields are UTF-16
        raw = raw.decode("utf-16-le", "replace").encode("utf-8", "replace")
    if entry.tag == 0x9286:
        raw = raw[8:]
    text = entry.type in (2, 129) or entry.tag in range(0x9C9B, 0x9CA0) or entry.tag == 0x9286
    if not text:
        return [Trace(kind, where, needles=words(raw) if len(raw) > 8 else ())]
    if not raw.strip(b"\0 "):
        return []
    return [Trace(kind, where, shown(raw), needle_of(raw)), *sniff(raw, where)]


def _thumbnail(tiff: Block, entries: list[Entry]) -> list[Trace]:
    found = {entry.tag: tiff.number(entry) for entry in entries if entry.tag in (0x0201, 0x0202, 0x0111)}
    start, length = found.get(0x0201, 0), found.get(0x0202, 0)
    if not start and 0x0111 not in found:
        return []
    tail = bytes(tiff.data[max(start, start + length - 34) : start + length - 2])
    return [Trace("thumbnail", "exif.thumbnail", needles=(tail,) if len(set(tail)) > 12 else ())]


def gps(tiff: Block, offset: int) -> list[Trace]:
    """The findings of a GPS directory: the place, the place's name, the time by satellite."""
    entries, _ = tiff.directory(offset)
    by_tag = {entry.tag: entry for entry in entries}
    traces: list[Trace] = []
    place = _degrees(tiff, by_tag)
    exact = tuple(by_tag[tag].raw for tag in (2, 4, 0x14, 0x16) if tag in by_tag and len(set(by_tag[tag].raw)) > 3)
    if place or any(tag in by_tag for tag in (2, 4, 6, 0x14, 0x16)):
        traces.append(Trace("location", "exif.gps", needles=exact, coordinates=place))
    for tag in (0x1B, 0x1C):
        if tag in by_tag and by_tag[tag].raw[8:].strip(b"\0 "):
            raw = by_tag[tag].raw[8:]
            traces.append(Trace("place_name", "exif.gps_area", shown(raw), needle_of(raw)))
    if 0x1D in by_tag or 7 in by_tag:
        raw = by_tag[0x1D].raw if 0x1D in by_tag else b""
        traces.append(Trace("time", "exif.gps_time", shown(raw), needle_of(raw)))
    if entries and not traces:
        traces.append(Trace("location", "exif.gps"))
    return traces


def _degrees(tiff: Block, by_tag: dict[int, Entry]) -> tuple[float, float] | None:
    if 2 not in by_tag or 4 not in by_tag:
        return None
    north, east = (tiff.fractions(by_tag[tag]) for tag in (2, 4))
    if not north or not east:
        return None
    values = [sum(part / 60**i for i, part in enumerate(parts[:3])) for parts in (north, east)]
    if 1 in by_tag and by_tag[1].raw[:1] in b"Ss" and by_tag[1].raw:
        values[0] = -values[0]
    if 3 in by_tag and by_tag[3].raw[:1] in b"Ww" and by_tag[3].raw:
        values[1] = -values[1]
    return on_earth(values[0], values[1])


def on_earth(north: float, east: float) -> tuple[float, float] | None:
    return (north, east) if -90 <= north <= 90 and -180 <= east <= 180 else None


def words(raw: bytes, most: int = 24) -> tuple[bytes, ...]:
    """Readable runs inside a block that nobody documents, as needles: the longest first."""
    runs = {match.group()[:64].strip() for match in _WORDS.finditer(_without_tables(raw[: 1 << 18]))}
    useful = [run for run in runs if len(run) >= 8 and _WORD.search(run) and not _HUFFMAN.search(run)]
    useful = [run for run in useful if len(_COMMON.sub(b"", run)) >= 6]
    return tuple(sorted(useful, key=lambda run: (-len(run), run))[:most])


def _without_tables(raw: bytes) -> bytes:
    """The bytes without JPEG's tables: those of a hidden picture are often the visible one's, and read like text."""
    kept, at = [], 0
    for match in _TABLES.finditer(raw):
        start = match.start()
        if start >= at:
            kept.append(raw[at : start + 4])
            at = start + 2 + int.from_bytes(raw[start + 2 : start + 4], "big")
    return b"".join(kept) + raw[at:]


def sniff(raw: bytes, where: str) -> list[Trace]:
    """Places written as text inside a block: `+03.7186+034.8714/` or `3.7186, 34.8714`."""
    for pattern in (_ISO6709, _PAIR):
        match = pattern.search(raw[: 1 << 20])
        place = on_earth(float(match[1]), float(match[2])) if match else None
        if match and place:
            return [Trace("location", where, needles=(match.group(),), coordinates=place)]
    return []
