"""The items of HEIF and AVIF (ISO/IEC 23008-12; 14496-12, section 8.11): which there are, and which are needed."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from actdesk.imaging.boxes.box import Box, Fields, boxes, need, only
from actdesk.imaging.trace import Unclean

MOST_ITEMS = 20_000  # a picture of 200 million pixels has some 800 tiles
MOST_EXTENTS = 100_000
MOST_LINKS = 400_000

CODED = frozenset({b"hvc1", b"av01", b"avc1"})
DERIVED = frozenset({b"grid", b"iovl", b"iden", b"tmap"})
# What an auxiliary picture may be for: transparency, depth, brightness on screens that can show it.
AUXILIARY = frozenset({
    b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1", b"urn:mpeg:avc:2015:auxid:1",
    b"urn:mpeg:mpegB:cicp:systems:auxiliary:depth", b"urn:mpeg:hevc:2015:auxid:2", b"urn:mpeg:avc:2015:auxid:2",
    b"urn:com:apple:photo:2020:aux:hdrgainmap", b"urn:com:samsung:photo:2024:aux:hdrgainmap",
})  # fmt: skip
LINKS = (b"dimg", b"auxl", b"prem")  # the references that showing a picture needs


@dataclass(slots=True)
class Item:
    """One item. `spans` lie in the file (method 0) or in `idat` (method 1); `properties` are 1-based."""

    id: int
    kind: bytes
    hidden: bool = False
    protected: bool = False
    name: bytes = b""
    content: bytes = b""  # of a `mime` item: its type; of a `uri ` item: the address
    method: int = 0
    spans: list[tuple[int, int]] = field(default_factory=list)
    properties: list[tuple[bool, int]] = field(default_factory=list)  # (essential, index)


@dataclass(slots=True)
class Items:
    """A `meta` box of pictures, as it was read."""

    primary: int
    items: dict[int, Item]
    links: list[tuple[bytes, int, list[int]]]  # kind, from, to
    groups: list[tuple[bytes, int, list[int]]]  # kind, id, members
    properties: list[Box]
    idat: memoryview
    idat_at: int  # where the bytes of `idat` begin in the file
    strangers: list[Box]  # boxes of `meta` that no rule knows

    def aimed(self, kind: bytes, start: int) -> list[int]:
        return [to for what, origin, targets in self.links if what == kind and origin == start for to in targets]

    def property(self, item: Item, name: bytes) -> Box | None:
        own = (self.properties[index - 1] for _, index in item.properties)
        return next((each for each in own if each.name == name), None)


KNOWN = frozenset({b"hdlr", b"pitm", b"iinf", b"iloc", b"iref", b"iprp", b"idat", b"grpl", b"dinf"})


def read(meta: Box) -> Items:
    """Take a `meta` box apart. Raises `Unclean` for a damaged one, or one whose data lie in another file."""
    head = Fields(meta.body)
    head.full()
    found = list(boxes(meta.body[head.at :], base=meta.at + head.at))
    handler = Fields(need(found, b"hdlr").body)
    handler.full()
    handler.take(4)
    if handler.take(4) != b"pict":
        raise Unclean("no_picture")
    items = _infos(need(found, b"iinf"))
    _locations(need(found, b"iloc"), items)
    properties = _properties(only(found, b"iprp"), items)
    links = _links(only(found, b"iref"))
    groups = _groups(only(found, b"grpl"))
    inner = only(found, b"idat")
    primary = Fields(need(found, b"pitm").body)
    version, _ = primary.full()
    number = primary.number(4 if version else 2)
    if number not in items:
        raise Unclean("no_picture")
    strangers = [each for each in found if each.name not in KNOWN]
    idat = inner.body if inner else memoryview(b"")
    return Items(number, items, links, groups, properties, idat, inner.at if inner else 0, strangers)


def _infos(iinf: Box) -> dict[int, Item]:
    head = Fields(iinf.body)
    version, _ = head.full()
    head.number(4 if version else 2)
    items: dict[int, Item] = {}
    for each in boxes(iinf.body[head.at :]):
        item = _info(each)
        if item.id in items or len(items) == MOST_ITEMS:
            raise Unclean("damaged_structure")
        items[item.id] = item
    return items


def _info(infe: Box) -> Item:
    fields = Fields(infe.body)
    version, flags = fields.full()
    if infe.name != b"infe" or version not in (0, 1, 2, 3):
        raise Unclean("damaged_structure")
    number = fields.number(4 if version == 3 else 2)
    protected = bool(fields.number(2))
    kind = fields.take(4) if version >= 2 else b"mime"
    item = Item(number, kind, bool(flags & 1), protected, fields.text())
    if kind in (b"mime", b"uri "):
        item.content = fields.text()
    return item


def _locations(iloc: Box, items: dict[int, Item]) -> None:
    fields = Fields(iloc.body)
    version, _ = fields.full()
    sizes = fields.number(2)
    widths = [sizes >> shift & 15 for shift in (12, 8, 4, 0)]
    if version > 2 or any(width not in (0, 4, 8) for width in widths[: 4 if version else 3]) or not widths[1]:
        raise Unclean("damaged_structure")
    wide = 4 if version == 2 else 2
    left = MOST_EXTENTS
    seen: set[int] = set()
    for _ in range(fields.number(wide)):
        number = fields.number(wide)
        method = fields.number(2) & 15 if version else 0
        elsewhere, base = fields.number(2), fields.number(widths[2])
        count = fields.number(2)
        left -= count
        if left < 0 or number in seen:
            raise Unclean("damaged_structure")
        seen.add(number)
        spans = []
        for _ in range(count):
            if version:
                fields.number(widths[3])
            start, length = base + fields.number(widths[0]), fields.number(widths[1])
            spans.append((start, start + length))
        item = items.get(number)
        if item is not None:
            item.method, item.spans = 9 if elsewhere else method, spans


def _properties(iprp: Box | None, items: dict[int, Item]) -> list[Box]:
    if iprp is None:
        return []
    found = list(boxes(iprp.body, base=iprp.at))
    container = need(found, b"ipco")
    kept = list(boxes(container.body, base=container.at))
    left = MOST_LINKS
    told: set[int] = set()
    for each in found:
        if each.name != b"ipma":
            continue
        fields = Fields(each.body)
        version, flags = fields.full()
        for _ in range(fields.number(4)):
            number = fields.number(4 if version else 2)
            item = items.get(number)
            if number in told:
                raise Unclean("damaged_structure")
            told.add(number)
            for _ in range(fields.number(1)):
                wide = 2 if flags & 1 else 1
                value = fields.number(wide)
                essential, index = bool(value >> (8 * wide - 1)), value & (1 << (8 * wide - 1)) - 1
                left -= 1
                if left < 0 or index > len(kept):
                    raise Unclean("damaged_structure")
                if item is not None and index:
                    item.properties.append((essential, index))
    return kept


def _links(iref: Box | None) -> list[tuple[bytes, int, list[int]]]:
    if iref is None:
        return []
    head = Fields(iref.body)
    version, _ = head.full()
    wide = 4 if version else 2
    links = []
    for each in boxes(iref.body[head.at :]):
        fields = Fields(each.body)
        start = fields.number(wide)
        links.append((each.name, start, [fields.number(wide) for _ in range(fields.number(2))]))
    if sum(len(targets) for _, _, targets in links) > MOST_LINKS:
        raise Unclean("too_many_parts")
    return links


def _groups(grpl: Box | None) -> list[tuple[bytes, int, list[int]]]:
    groups = []
    for each in boxes(grpl.body) if grpl else ():
        fields = Fields(each.body)
        fields.full()
        number = fields.number(4)
        groups.append((each.name, number, [fields.number(4) for _ in range(fields.number(4))]))
    return groups


def needed(items: Items, *, twins: bool = True) -> list[int]:
    """The ids of the items that showing the primary picture needs, in the file's order.

    The picture, what it is put together from, its transparency, depth and brightness; and a tone-mapped twin with its
    own parts, unless `twins` is False. Never a thumbnail, another picture of the collection, or an item of text.
    Raises `Unclean` where a picture is put together from itself, or from something unknown.
    """
    chosen: set[int] = set()
    _with_parts(items, items.primary, chosen)
    for kind, _, members in items.groups:
        if twins and kind == b"altr" and items.primary in members:
            for twin in members:
                item = items.items.get(twin)
                if item and item.kind == b"tmap" and items.primary in _parts(items, twin):
                    _with_parts(items, twin, chosen)
    for kind, start, targets in items.links:
        if kind == b"auxl" and start not in chosen and chosen.intersection(targets) and start in items.items:
            about = items.property(items.items[start], b"auxC")
            if about is not None and bytes(about.body[4:]).split(b"\0")[0] in AUXILIARY:
                _with_parts(items, start, chosen)
    return [number for number in items.items if number in chosen]


def _parts(items: Items, start: int) -> set[int]:
    found: set[int] = set()
    _with_parts(items, start, found)
    return found


def _with_parts(items: Items, start: int, chosen: set[int], above: tuple[int, ...] = ()) -> None:
    if start in above or len(above) > 16 or start not in items.items:
        raise Unclean("damaged_structure")
    item = items.items[start]
    if item.kind not in CODED | DERIVED or item.protected:
        raise Unclean("picture_codec")
    if start in chosen:
        return
    chosen.add(start)
    for part in items.aimed(b"dimg", start) if item.kind in DERIVED else ():
        _with_parts(items, part, chosen, (*above, start))


def uncovered(spans: Iterable[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The parts of [start, end) that lie in none of the spans."""
    gaps, at = [], start
    for first, last in sorted(spans):
        if first > at:
            gaps.append((at, min(first, end)))
        at = max(at, last)
        if at >= end:
            break
    if at < end:
        gaps.append((at, end))
    return [(first, last) for first, last in gaps if first < last]
