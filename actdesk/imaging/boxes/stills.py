"""HEIF and AVIF: the picture's own items are kept, `meta` and `mdat` are written anew around them.

Kept bit for bit: the coded units of the primary picture and of what it is put together from, its transparency, depth
and brightness. All boxes around them are written by us; whatever else the file holds is not copied.
"""

import struct
from dataclasses import dataclass, field

from actdesk.imaging.boxes import told
from actdesk.imaging.boxes.box import box, brands, file_type, full, need, top_level
from actdesk.imaging.boxes.items import CODED, DERIVED, LINKS, Item, Items, needed, read, uncovered
from actdesk.imaging.boxes.properties import CODES, aperture, cleaned, cut_of, orientation, profile_of, sound_recipe
from actdesk.imaging.metadata import build, exif, icc, keep, xmp
from actdesk.imaging.trace import TAIL, Order, Piece, Reading, Trace, Unclean, needle_of, prose, shown

MOST_PIXELS = 400_000_000
MOST_CUT = 64  # rows or columns that an aperture leaves out, as encoders do whose blocks do not divide the picture
STILL = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"mif2", b"miaf", b"MiHB", b"MiHE", b"MiHA", b"1pic",
                   b"avif", b"avio", b"MA1A", b"MA1B", b"tmap", b"avci"})  # fmt: skip
MOVING = frozenset({b"msf1", b"hevc", b"hevx", b"hevm", b"hevs", b"avis", b"avcs"})
TOP = frozenset({b"ftyp", b"meta", b"mdat", b"moov", b"moof", b"free", b"skip", b"wide", b"uuid", b"mpvd"})


@dataclass(slots=True)
class Parts:
    size: int  # of the whole file
    brands: memoryview
    items: Items
    needed: list[int]
    pieces: dict[int, list[Piece]] = field(default_factory=dict)  # by item: its data as they stay
    properties: dict[int, bytes] = field(default_factory=dict)  # by index in the file: the box as it stays


def family(head: bytes) -> str:
    """'avif', 'heif' or '' for a file that begins with these bytes."""
    if head[4:8] != b"ftyp" or head[8:12] not in STILL | MOVING:
        return ""
    names = brands(memoryview(head)[8 : max(8, min(len(head), int.from_bytes(head[:4], "big")))])
    av1 = names[0] in (b"avif", b"avis", b"avio") or (
        names[0] in (b"mif1", b"msf1", b"miaf", b"mif2") and any(name in (b"avif", b"avis") for name in names)
    )
    return "avif" if av1 else "heif"


def findings(data: memoryview, reading: Reading) -> Reading:
    """Read one file into `reading`. Raises `Unclean` where it is damaged or cannot be cleaned with a guarantee."""
    found, end = top_level(data, TOP)
    if any(each.name in (b"moov", b"moof") for each in found):
        raise Unclean("film_container")
    items = read(need(found, b"meta"))
    homes = [(each.at, each.end) for each in found if each.name == b"mdat"]
    parts = reading.parts = Parts(len(data), need(found, b"ftyp").body, items, _chosen(data, items, homes))
    for number in parts.needed:
        _needed(data, items.items[number], homes, parts, reading)
    _sizes(items, reading)
    for number, item in items.items.items():
        if number not in parts.needed:
            _unneeded(data, item, homes, items, reading)
        elif item.name:
            reading.add([Trace("comment", "item.name", shown(item.name), needle_of(item.name))])
    _texts(items, parts, reading)
    for each in (*found, *items.strangers):
        if each.name not in (b"ftyp", b"meta", b"mdat"):
            told.stranger(each, reading)
    _gaps(data, homes, items, reading)
    told.loose(data, [(end, len(data))], "box.trailer", reading)
    return reading


def _chosen(data: memoryview, items: Items, homes: list[tuple[int, int]]) -> list[int]:
    """What stays: a tone-mapped twin only where it is whole and of a version that is known. Decoders do without it."""
    plain = needed(items, twins=False)
    try:
        chosen = needed(items)
        trial = Parts(len(data), memoryview(b""), items, chosen)
        for number in set(chosen).difference(plain):
            _needed(data, items.items[number], homes, trial, Reading("", ""))
    except Unclean:
        return plain
    return chosen


def _needed(data: memoryview, item: Item, homes: list[tuple[int, int]], parts: Parts, reading: Reading) -> None:
    """Check one item that stays, and keep its data and its properties."""
    items = parts.items
    for essential, index in item.properties:
        prop = items.properties[index - 1]
        if index not in parts.properties:
            parts.properties[index] = cleaned(prop)
        if essential and not parts.properties[index]:
            raise Unclean("picture_codec")  # no reader may show it without a property that nobody here knows
    raw = _data(data, item, homes, items)
    if item.kind in DERIVED:
        recipe = b"".join(bytes(part) for part in raw)
        if not sound_recipe(item.kind, recipe, len(items.aimed(b"dimg", item.id))):
            raise Unclean("picture_codec")
        parts.pieces[item.id] = [recipe] if recipe else []
        return
    whole = raw[0] if len(raw) == 1 else memoryview(b"".join(bytes(part) for part in raw))
    spans = cut_of(item.kind, items.property(item, CODES[item.kind]))(whole)
    if not spans:
        raise Unclean("no_picture")
    if prose(bytes(whole[max(spans[-1][0], spans[-1][1] - TAIL) : spans[-1][1]])):
        raise Unclean("text_in_scan")
    told.messages(whole, spans, reading)
    parts.pieces[item.id] = [whole[start:end] for start, end in spans]


def _data(data: memoryview, item: Item, homes: list[tuple[int, int]], items: Items) -> list[memoryview]:
    """The extents of an item. Raises `Unclean` for one that lies elsewhere, or outside the boxes for data."""
    if item.method == 1:
        if any(end > len(items.idat) for _, end in item.spans):
            raise Unclean("damaged_structure")
        return [items.idat[start:end] for start, end in item.spans]
    if item.method:
        raise Unclean("data_elsewhere")
    for start, end in item.spans:
        if end > len(data):
            raise Unclean("truncated")
        if not any(first <= start and end <= last for first, last in homes):
            raise Unclean("damaged_structure")
    return [data[start:end] for start, end in item.spans]


def _sizes(items: Items, reading: Reading) -> None:
    main = items.items[items.primary]
    size = items.property(main, b"ispe")
    if size is None:
        raise Unclean("damaged_structure")
    reading.width, reading.height = struct.unpack_from(">II", size.body, 4)
    if not reading.width or not reading.height:
        raise Unclean("damaged_structure")
    if reading.width * reading.height > MOST_PIXELS:
        raise Unclean("too_many_pixels")
    shown_ = aperture(items.property(main, b"clap"))
    if shown_ and (reading.width - shown_[0] > MOST_CUT or reading.height - shown_[1] > MOST_CUT):
        raise Unclean("extra_pixels")
    reading.orientation = orientation(items.property(main, b"irot"), items.property(main, b"imir"))
    reading.turned_by = "exif"  # the container has said it; an Exif block is not asked (23008-12, annex A.2)


def _unneeded(data: memoryview, item: Item, homes: list[tuple[int, int]], items: Items, reading: Reading) -> None:
    """Tell what an item gives away that does not stay. One that cannot be read is only counted."""
    try:
        raw = b"".join(bytes(part[: told.MOST]) for part in _data(data, item, homes, items))[: told.MOST]
    except Unclean:
        raw = b""
    if item.name:
        reading.add([Trace("comment", "item.name", shown(item.name), needle_of(item.name))])
    if item.kind == b"Exif":
        start = 4 + int.from_bytes(raw[:4], "big")
        marked = raw.find(b"Exif\0\0")
        exif.read(raw[marked + 6 :] if marked >= 0 and raw[start : start + 2] not in (b"II", b"MM") else raw[start:],
                  reading, turns=False)  # fmt: skip
    elif item.kind == b"mime" and b"rdf+xml" in item.content:
        xmp.read(raw, reading)
    elif item.kind in CODED | DERIVED | {b"jpeg"}:
        small = items.primary in items.aimed(b"thmb", item.id)
        where = "item.thumbnail" if small else "item.picture"
        tail = raw[-34:-2]
        reading.add([Trace("thumbnail", where, needles=(tail,) if len(set(tail)) > 12 else ())])
    else:
        label = shown(item.content or item.kind)
        traces = exif.sniff(raw, "item.unknown")
        reading.add([Trace("unknown", "item.unknown", label, exif.words(raw)), *traces])


def _texts(items: Items, parts: Parts, reading: Reading) -> None:
    """Tell what properties give away: texts, times, profiles."""
    used = {index for number in parts.needed for _, index in items.items[number].properties}
    for index, prop in enumerate(items.properties, start=1):
        raw = bytes(prop.body[: told.MOST])
        if prop.name == b"colr":
            profile = profile_of(prop)
            reading.icc = reading.icc or (profile if index in used else b"")
            reading.add(icc.traces(profile))
        elif not parts.properties.get(index) and prop.name not in (b"auxC", b"ispe", b"hvcC", b"av1C", b"avcC"):
            kind = {b"crtt": "time", b"mdft": "time"}.get(prop.name, "comment")
            label = shown(b" ".join(part for part in raw[4:].split(b"\0") if part)) if kind == "comment" else ""
            reading.add([Trace(kind, "item.property", label, exif.words(raw)), *exif.sniff(raw, "item.property")])


def _gaps(data: memoryview, homes: list[tuple[int, int]], items: Items, reading: Reading) -> None:
    spans = [span for item in items.items.values() if item.method == 0 for span in item.spans]
    inner = [span for item in items.items.values() if item.method == 1 for span in item.spans]
    gaps = [gap for start, end in homes for gap in uncovered(spans, start, end)]
    base = items.idat_at
    gaps += [(base + start, base + end) for start, end in uncovered(inner, 0, len(items.idat))]
    told.loose(data, gaps, "box.orphan", reading)


def clean(reading: Reading, order: Order, fallback: bytes) -> list[Piece]:
    """The same picture with nothing but its colours, its orientation and the confirmed credit."""
    parts: Parts = reading.parts
    items = parts.items
    kept = [_Kept(items.items[number], parts.pieces[number]) for number in parts.needed]
    old = keep.kept(reading, order)
    free = max(items.items) + 1
    block, packet = build.exif(1, order, old), build.xmp(order, old)
    if block:
        kept.append(_Kept(Item(free, b"Exif"), [bytes(4), block], (items.primary,)))
    if packet:
        text = Item(free + 1, b"mime", content=b"application/rdf+xml")
        kept.append(_Kept(text, [packet], (items.primary,)))
    mapped = any(parts.items.items[number].kind == b"tmap" for number in parts.needed)
    head = file_type(parts.brands, STILL if mapped else STILL - {b"tmap"}, fallback)  # who reads of one looks for one
    length = sum(each.length for each in kept if not each.inner)
    if length >= 1 << 31 or length > 2 * parts.size + (1 << 20):
        raise Unclean("damaged_structure")  # items that share their bytes, to make a file grow
    size = len(_meta(parts, kept, 0))
    meta = _meta(parts, kept, len(head) + size + 8)
    pieces: list[Piece] = [head, meta, struct.pack(">I4s", 8 + length, b"mdat")]
    return pieces + [piece for each in kept if not each.inner for piece in each.pieces]


@dataclass(slots=True)
class _Kept:
    item: Item
    pieces: list[Piece]
    describes: tuple[int, ...] = ()

    @property
    def length(self) -> int:
        return sum(len(piece) for piece in self.pieces)

    @property
    def inner(self) -> bool:
        return self.item.method == 1


def _meta(parts: Parts, kept: list[_Kept], data_at: int) -> bytes:
    """The `meta` box, for data that begin at `data_at`. Its length does not depend on that number."""
    items = parts.items
    wide = max(each.item.id for each in kept) > 0xFFFF
    ident = ">I" if wide else ">H"
    infos = b"".join(_info(each.item, ident) for each in kept)
    count = struct.pack(">I" if len(kept) > 0xFFFF else ">H", len(kept))
    idat = b"".join(bytes(piece) for each in kept if each.inner for piece in each.pieces)
    inside = (
        full(b"hdlr", 0, 0, bytes(4), b"pict", bytes(13)),
        full(b"pitm", 1 if wide else 0, 0, struct.pack(ident, items.primary)),
        full(b"iloc", 2 if wide else 1, 0, b"\x44\0", _places(kept, ident, data_at)),
        full(b"iinf", 1 if len(kept) > 0xFFFF else 0, 0, count, infos),
        _references(parts, kept, ident, wide=wide),
        _property_boxes(parts, ident, wide=wide),
        box(b"idat", idat) if idat else b"",
        _group_box(parts),
    )
    return full(b"meta", 0, 0, *inside)


def _info(item: Item, ident: str) -> bytes:
    content = item.content + b"\0" if item.kind == b"mime" else b""
    hidden = item.hidden or item.kind in (b"Exif", b"mime")
    version = 3 if ident == ">I" else 2
    return full(b"infe", version, int(hidden), struct.pack(ident, item.id), bytes(2), item.kind, b"\0", content)


def _places(kept: list[_Kept], ident: str, data_at: int) -> bytes:
    out = [struct.pack(ident, len(kept))]
    outer, inner = data_at, 0
    for each in kept:
        out.append(struct.pack(ident, each.item.id))
        length = each.length
        at = inner if each.inner else outer
        out.append(struct.pack(">HHHII", int(each.inner), 0, 1, at, length) if length else bytes(6))
        if each.inner:
            inner += length
        else:
            outer += length
    return b"".join(out)


def _references(parts: Parts, kept: list[_Kept], ident: str, *, wide: bool) -> bytes:
    stay = set(parts.needed)
    found = b""
    for kind, start, targets in parts.items.links:
        left = [target for target in targets if target in stay]
        if kind in LINKS and start in stay and left and (kind != b"dimg" or len(left) == len(targets)):
            numbers = b"".join(struct.pack(ident, target) for target in left)
            found += box(kind, struct.pack(ident, start), struct.pack(">H", len(left)), numbers)
    for each in kept:
        for target in each.describes:
            found += box(b"cdsc", struct.pack(ident, each.item.id), struct.pack(">H", 1), struct.pack(ident, target))
    return full(b"iref", int(wide), 0, found) if found else b""


def _property_boxes(parts: Parts, ident: str, *, wide: bool) -> bytes:
    indices = [index for index in sorted(parts.properties) if parts.properties[index]]
    new = {index: number for number, index in enumerate(indices, start=1)}
    long = len(indices) > 127
    rows = b""
    count = 0
    for number in sorted(parts.needed):
        own = [(essential, new[index]) for essential, index in parts.items.items[number].properties if index in new]
        if own:
            count += 1
            rows += struct.pack(ident, number) + bytes((len(own),))
            for essential, index in own:
                rows += struct.pack(">H", essential << 15 | index) if long else bytes((essential << 7 | index,))
    container = box(b"ipco", *(parts.properties[index] for index in indices))
    return box(b"iprp", container, full(b"ipma", int(wide), int(long), struct.pack(">I", count), rows))


def _group_box(parts: Parts) -> bytes:
    groups = b""
    for kind, number, members in parts.items.groups:
        left = [member for member in members if member in parts.needed]
        if kind == b"altr" and len(left) > 1:
            groups += full(kind, 0, 0, struct.pack(f">{2 + len(left)}I", number, len(left), *left))
    return box(b"grpl", groups) if groups else b""
