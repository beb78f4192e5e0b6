"""The second reader's grammar of a clean HEIF or AVIF.

`ftyp`, `meta`, `mdat`, and the end. Every item is the picture, a part of it, or the confirmed credit; every byte of
the data is an item's; every property is one that decides how the picture looks.
"""

from dataclasses import dataclass, field

from actdesk.imaging.second.blocks import eat_exif, eat_icc, eat_xmp
from actdesk.imaging.second.boxes import Nest, eat_brands, mouth_of
from actdesk.imaging.second.grammar import Eaten, Mouth, demand
from actdesk.imaging.second.units import eat_sample, eat_setup

_BRANDS = frozenset(b"heic heix heim heis mif1 mif2 miaf MiHB MiHE MiHA 1pic avif avio MA1A MA1B tmap avci".split(b" "))
_SHAPES = {b"ispe": (12,), b"irot": (1,), b"imir": (1,), b"clap": (32,), b"pasp": (8,), b"clli": (4,), b"mdcv": (24,),
           b"amve": (8,), b"a1op": (1,), b"lsel": (2,), b"a1lx": (7, 13), b"iscl": (12,),
           b"pixi": (6, 8, 9)}  # fmt: skip
_SETUPS = {b"hvcC": "hvc1", b"avcC": "avc1", b"av1C": "av01"}
_PURPOSES = {
    b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1", b"urn:mpeg:avc:2015:auxid:1",
    b"urn:mpeg:mpegB:cicp:systems:auxiliary:depth", b"urn:mpeg:hevc:2015:auxid:2", b"urn:mpeg:avc:2015:auxid:2",
    b"urn:com:apple:photo:2020:aux:hdrgainmap", b"urn:com:samsung:photo:2024:aux:hdrgainmap",
}  # fmt: skip
_CODED = {b"hvc1": b"hvcC", b"avc1": b"avcC", b"av01": b"av1C"}


@dataclass(slots=True)
class Picture:
    """What was eaten of `meta`: kinds of items, their places, their references and properties."""

    primary: int = 0
    kinds: dict[int, bytes] = field(default_factory=dict)
    places: list[tuple[int, int, int, int]] = field(default_factory=list)  # item, method, start, length
    aims: dict[bytes, list[tuple[int, list[int]]]] = field(default_factory=dict)
    altered: list[list[int]] = field(default_factory=list)
    properties: list[tuple[bytes, bytes]] = field(default_factory=list)
    owned: dict[int, list[int]] = field(default_factory=dict)
    purposes: list[tuple[int, int]] = field(default_factory=list)  # where they stand, each compared as a whole


def eat(data: memoryview, eaten: Eaten) -> None:
    file = Nest(data, 0, len(data))
    eat_brands(file.body(b"ftyp"), _BRANDS)
    meta = file.inside(b"meta", skip=4)
    demand(not any(data[meta.at - 4 : meta.at]))
    _, mdat, end = file.enter(b"mdat")
    file.finish()
    picture = Picture()
    inner = _eat_meta(meta, picture)
    eaten.credit += picture.purposes
    _eat_reach(picture)
    _eat_places(data, picture, (mdat, end), inner, eaten)


def _eat_meta(meta: Nest, picture: Picture) -> tuple[int, int]:
    """Everything in `meta`, in its order. Returns where the bytes of `idat` are."""
    demand(meta.body(b"hdlr") == bytes(8) + b"pict" + bytes(13), "second.chunk")
    body = meta.body(b"pitm")
    picture.primary = int.from_bytes(body[4:], "big")
    demand(body[:4] in (bytes(4), b"\1\0\0\0") and len(body) == (8 if body[0] else 6), "second.chunk")
    wide = 4 if body[0] else 2
    _eat_iloc(mouth_of(meta.body(b"iloc")), wide, picture)
    _eat_iinf(meta.inside(b"iinf"), wide, picture)
    if meta.next_name() == b"iref":
        _eat_iref(meta.inside(b"iref", skip=4), wide, picture)
    _eat_iprp(meta.inside(b"iprp"), wide, picture)
    inner = (0, 0)
    if meta.next_name() == b"idat":
        _, *span = meta.enter(b"idat")
        inner = (span[0], span[1])
    if meta.next_name() == b"grpl":
        groups = meta.inside(b"grpl")
        while not groups.done:
            mouth = mouth_of(groups.body(b"altr"))
            mouth.expect(bytes(4))
            mouth.take(4)
            picture.altered.append([mouth.big(4) for _ in range(mouth.big(4))])
            mouth.finish()
    meta.finish()
    return inner


def _eat_iloc(mouth: Mouth, wide: int, picture: Picture) -> None:
    mouth.expect(b"\2\0\0\0" if wide == 4 else b"\1\0\0\0")
    mouth.expect(b"\x44\0")
    for _ in range(mouth.big(wide)):
        item, method = mouth.big(wide), mouth.big(2)
        mouth.expect(b"\0\0")
        count = mouth.big(2)
        demand(method < 2 and count < 2 and item not in {place[0] for place in picture.places[-1:]}, "second.chunk")
        picture.places.append((item, method, *((mouth.big(4), mouth.big(4)) if count else (0, 0))))
    mouth.finish()


def _eat_iinf(nest: Nest, wide: int, picture: Picture) -> None:
    head = 4 if nest.data[nest.at] else 2
    nest.at += 4 + head
    count = int.from_bytes(nest.data[nest.at - head : nest.at], "big")
    while not nest.done:
        mouth = mouth_of(nest.body(b"infe"))
        version, flags = mouth.big(1), mouth.big(3)
        demand(version == (3 if wide == 4 else 2) and flags < 2, "second.chunk")
        item = mouth.big(wide)
        mouth.expect(b"\0\0")
        kind = mouth.take(4)
        mouth.expect(b"\0")
        demand(kind in _CODED or kind in (b"grid", b"iovl", b"iden", b"tmap", b"Exif", b"mime"), "second.chunk")
        if kind == b"mime":
            mouth.expect(b"application/rdf+xml\0")
        mouth.finish()
        demand(item not in picture.kinds)
        picture.kinds[item] = kind
    demand(len(picture.kinds) == count and list(picture.kinds) == [place[0] for place in picture.places])


def _eat_iref(nest: Nest, wide: int, picture: Picture) -> None:
    demand(bytes(nest.data[nest.at - 4 : nest.at]) == (b"\1\0\0\0" if wide == 4 else bytes(4)))
    while not nest.done:
        name = nest.next_name()
        mouth = mouth_of(nest.body(b"dimg", b"auxl", b"prem", b"cdsc"))
        start = mouth.big(wide)
        targets = [mouth.big(wide) for _ in range(mouth.big(2))]
        mouth.finish()
        demand(start in picture.kinds and all(target in picture.kinds for target in targets))
        demand((name == b"cdsc") == (picture.kinds[start] in (b"Exif", b"mime")), "second.chunk")
        picture.aims.setdefault(name, []).append((start, targets))


def _eat_iprp(nest: Nest, wide: int, picture: Picture) -> None:
    container = nest.inside(b"ipco")
    while not container.done:
        name, start, stop = container.enter(*_SHAPES, *_SETUPS, b"colr", b"auxC")
        body = bytes(container.data[start:stop])
        if name in _SHAPES:
            demand(len(body) in _SHAPES[name], "second.chunk")
        elif name in _SETUPS:
            eat_setup(_SETUPS[name], body)
        elif name == b"auxC":
            demand(body[:4] == bytes(4) and body[-1:] == b"\0" and body[4:-1] in _PURPOSES, "second.chunk")
            picture.purposes.append((start, stop))  # a maker's name in it is no leftover of the camera's
        else:
            eat_colour(body)
        picture.properties.append((name, body))
    mouth = mouth_of(nest.body(b"ipma"))
    head = mouth.take(4)
    demand(head[0] == (wide == 4) and head[1:3] == b"\0\0" and head[3] < 2, "second.chunk")
    used = set()
    for _ in range(mouth.big(4)):
        item = mouth.big(wide)
        numbers = [mouth.big(2) & 0x7FFF if head[3] else mouth.big(1) & 0x7F for _ in range(mouth.big(1))]
        demand(item in picture.kinds and item not in picture.owned and all(numbers))
        picture.owned[item] = [number - 1 for number in numbers]
        used.update(numbers)
    mouth.finish()
    nest.finish()
    demand(used == set(range(1, len(picture.properties) + 1)), "second.chunk")


def eat_colour(body: bytes) -> None:
    """A `colr` box: numbers, or a profile of nothing but colours."""
    if body[:4] in (b"prof", b"rICC"):
        eat_icc(body[4:])
    else:
        shape = (body[:4], len(body))
        demand(shape in ((b"nclx", 11), (b"nclc", 10)), "second.profile")
        demand(shape[0] == b"nclc" or not body[10] & 0x7F, "second.profile")


def _eat_reach(picture: Picture) -> None:
    """Every item is the primary one, a part, an auxiliary or the tone-mapped twin of it, or describes it."""
    reached = {picture.primary}
    parts = dict(picture.aims.get(b"dimg", []))
    grown = True
    while grown:
        before = len(reached)
        for start, targets in parts.items():
            if start in reached:
                reached.update(targets)
        for name in (b"auxl", b"cdsc"):
            for start, targets in picture.aims.get(name, []):
                demand(name == b"cdsc" or _is_auxiliary(picture, start), "second.chunk")
                if reached.intersection(targets):
                    reached.add(start)
        for members in picture.altered:
            if picture.primary in members:
                reached.update(member for member in members if picture.kinds.get(member) == b"tmap")
        grown = len(reached) > before
    demand(reached == set(picture.kinds), "second.chunk")


def _is_auxiliary(picture: Picture, item: int) -> bool:
    return any(picture.properties[number][0] == b"auxC" for number in picture.owned.get(item, ()))


def _eat_places(
    data: memoryview, picture: Picture, outer: tuple[int, int], inner: tuple[int, int], eaten: Eaten
) -> None:
    """The items' data follow each other without a gap, and each is what its kind says."""
    at = [outer[0], inner[0]]
    for item, method, start, length in picture.places:
        begin = start + (inner[0] if method else 0)
        if length:
            demand(begin == at[method], "second.trailer")
            at[method] += length
        demand(at[0] <= outer[1] and at[1] <= inner[1])
        _eat_item(data, picture, item, (begin, begin + length), eaten)
    demand(at == [outer[1], inner[1]], "second.trailer")


def _eat_item(data: memoryview, picture: Picture, item: int, span: tuple[int, int], eaten: Eaten) -> None:
    start, end = span
    kind = picture.kinds[item]
    if kind in _CODED:
        setups = [picture.properties[number] for number in picture.owned.get(item, ())]
        setup = next((body for name, body in setups if name == _CODED[kind]), None)
        demand(setup is not None and end > start)
        width = {b"hvc1": (setup or b"")[21:22], b"avc1": (setup or b"")[4:5]}.get(kind, b"\0")
        eat_sample(kind.decode(), (width[0] & 3) + 1, data, start, end)
        eaten.coded.append((start, end))
        return
    raw = bytes(data[start:end])
    if kind == b"Exif":
        demand(raw[:4] == bytes(4), "second.exif")
        eat_exif(raw[4:], eaten.allowed)
        eaten.credit.append(span)
    elif kind == b"mime":
        eat_xmp(raw, eaten.allowed)
        eaten.credit.append(span)
    else:
        targets = [len(aimed) for begin, aimed in picture.aims.get(b"dimg", []) if begin == item]
        _eat_recipe(kind, raw, sum(targets))


def _eat_recipe(kind: bytes, raw: bytes, parts: int) -> None:
    """How a derived picture is put together, in as many bytes as that takes."""
    wide = raw[1] & 1 if len(raw) > 1 else 0
    lengths = {b"iden": {0}, b"grid": {12 if wide else 8}, b"iovl": {10 + (2 + 2 * parts) * (4 if wide else 2)}}
    if kind == b"tmap":
        demand(len(raw) > 5 and raw[0] == 0, "second.chunk")
        channels = 3 if raw[5] >= 128 else 1
        lengths[kind] = {18 + 20 * channels} if raw[5] & 8 else {22 + 40 * channels}
    demand(len(raw) in lengths[kind], "second.chunk")
    demand(kind == b"tmap" or not raw or (raw[0] == 0 and raw[1] < 2), "second.chunk")
