"""Putting dirty HEIF and AVIF files together: items, properties and references as a test wants them."""

import struct
from dataclasses import dataclass, field

URN_ALPHA = b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha"
URN_DEPTH = b"urn:mpeg:hevc:2015:auxid:2"
URN_GAIN = b"urn:com:apple:photo:2020:aux:hdrgainmap"


def box(name: bytes, *parts: bytes) -> bytes:
    return struct.pack(">I4s", 8 + sum(map(len, parts)), name) + b"".join(parts)


def full(name: bytes, *parts: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(name, struct.pack(">I", version << 24 | flags), *parts)


@dataclass(frozen=True)
class Thing:
    """One item: its kind, its data, its properties (whole boxes; those marked `!` are essential)."""

    kind: bytes
    data: bytes = b""
    properties: tuple[bytes, ...] = ()
    name: bytes = b""
    content: bytes = b""
    method: int = 0
    cut: int = 0  # where the data are cut in two, with something else between
    protected: int = 0


@dataclass(frozen=True)
class Album:
    """A file of items, numbered from 1; the first is the primary one."""

    things: tuple[Thing, ...]
    links: tuple[tuple[bytes, int, tuple[int, ...]], ...] = ()
    groups: tuple[tuple[bytes, tuple[int, ...]], ...] = ()
    brands: tuple[bytes, ...] = (b"heic", b"mif1", b"heic")
    in_meta: bytes = b""
    before: bytes = b""  # boxes between `ftyp` and `meta`
    behind: bytes = b""  # what follows `mdat`
    slack: bytes = b""  # bytes in `mdat` between the items, which none of them needs
    order: tuple[int, ...] = field(default=())

    def build(self) -> bytes:
        head = box(b"ftyp", self.brands[0], bytes(4), *self.brands[1:]) + self.before
        meta = self._meta(0)
        data = b"".join(self.slack + self._stored(thing) for thing in self.things if thing.method != 1)
        return head + self._meta(len(head) + len(meta) + 8) + box(b"mdat", data) + self.behind

    def _stored(self, thing: Thing) -> bytes:
        return thing.data[: thing.cut] + self.slack + thing.data[thing.cut :] if thing.cut else thing.data

    def _meta(self, start: int) -> bytes:
        places = [struct.pack(">H", len(self.things))]
        outer, inner = start, 0
        for number, thing in enumerate(self.things, start=1):
            spans = [(0, thing.cut), (thing.cut, len(thing.data))] if thing.cut else [(0, len(thing.data))]
            places.append(struct.pack(">HHHH", number, thing.method, 0, len(spans)))
            for first, last in spans:
                if thing.method != 1:
                    outer += len(self.slack)
                places.append(struct.pack(">II", inner if thing.method == 1 else outer, last - first))
                if thing.method == 1:
                    inner += last - first
                else:
                    outer += last - first
        infos = b"".join(self._info(number, thing) for number, thing in enumerate(self.things, start=1))
        idat = b"".join(thing.data for thing in self.things if thing.method == 1)
        links = b"".join(
            box(kind, struct.pack(f">HH{len(targets)}H", start, len(targets), *targets))
            for kind, start, targets in self.links
        )
        groups = b"".join(
            full(kind, struct.pack(f">II{len(members)}I", 100 + number, len(members), *members))
            for number, (kind, members) in enumerate(self.groups)
        )
        return full(
            b"meta",
            full(b"hdlr", bytes(4) + b"pict" + bytes(12) + b"QX-9 writer\0"),
            full(b"pitm", b"\0\1"),
            full(b"iloc", b"\x44\0", *places, version=1),
            full(b"iinf", struct.pack(">H", len(self.things)), infos),
            self._properties(),
            full(b"iref", links) if links else b"",
            box(b"idat", idat) if idat else b"",
            box(b"grpl", groups) if groups else b"",
            self.in_meta,
        )

    def _info(self, number: int, thing: Thing) -> bytes:
        text = thing.name + b"\0" + (thing.content + b"\0" if thing.content else b"")
        return full(b"infe", struct.pack(">HH", number, thing.protected), thing.kind, text, version=2)

    def _properties(self) -> bytes:
        every = list(dict.fromkeys(prop.lstrip(b"!") for thing in self.things for prop in thing.properties))
        rows = b""
        for number, thing in enumerate(self.things, start=1):
            if thing.properties:
                marks = [(prop[:1] == b"!") << 7 | every.index(prop.lstrip(b"!")) + 1 for prop in thing.properties]
                rows += struct.pack(">HB", number, len(marks)) + bytes(marks)
        count = sum(bool(thing.properties) for thing in self.things)
        return box(b"iprp", box(b"ipco", *every), full(b"ipma", struct.pack(">I", count), rows))


def ispe(width: int, height: int) -> bytes:
    return full(b"ispe", struct.pack(">II", width, height))


def pixi(*bits: int) -> bytes:
    return full(b"pixi", bytes((len(bits), *bits)))


def auxc(urn: bytes, subtype: bytes = b"") -> bytes:
    return full(b"auxC", urn + b"\0" + subtype)


def grid(rows: int, columns: int, width: int, height: int) -> bytes:
    return struct.pack(">BBBBHH", 0, 0, rows - 1, columns - 1, width, height)


def gain_map() -> bytes:
    """The numbers of a tone map: one channel, headroom 0 and 2, gains from 0 to 2."""
    numbers = (0, 1, 2, 1, 0, 1, 2, 1, 1, 1, 1, 64, 1, 64)
    return struct.pack(">BHHB14I", 0, 0, 0, 0x40, *numbers)
