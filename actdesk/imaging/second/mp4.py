"""The second reader's grammar of a clean film.

`ftyp`, `moov`, perhaps the confirmed credit, `mdat`, and the end. Only tracks of picture and sound, whose chunks fill
`mdat` one behind the other; no time, no name, no language; no message among the coded pictures.
"""

from dataclasses import dataclass, field

from actdesk.imaging.second.blocks import eat_xmp
from actdesk.imaging.second.boxes import Nest, eat_brands, mouth_of
from actdesk.imaging.second.coded import runs, sentence
from actdesk.imaging.second.grammar import Allowed, Eaten, demand
from actdesk.imaging.second.soundtrack import eat_entry, plain
from actdesk.imaging.second.units import eat_sample

_BRANDS = frozenset(
    b"isom,iso2,iso3,iso4,iso5,iso6,iso7,iso8,iso9,mp41,mp42,avc1,av01,hvc1,M4V ,M4VH,M4VP,M4A ,qt  ,MSNV,3gp4,3gp5,"
    b"3gp6,3gp7,3gp8,3gp9,3gr6,3gs6,3g2a,3g2b,3g2c".split(b",")
)
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_WINDOW, _SHARED = 4 << 20, 128  # bytes that are searched at once, and that two neighbours share


@dataclass(slots=True)
class Table:
    """The tables of one track, as far as they were eaten."""

    codes: list[tuple[str, int]] = field(default_factory=list)  # by entry: its code, the width of lengths in samples
    count: int = 0
    size: int = 0
    sizes: memoryview = field(default_factory=lambda: memoryview(b""))
    rows: list[tuple[int, int, int]] = field(default_factory=list)
    starts: memoryview = field(default_factory=lambda: memoryview(b""))
    wide: int = 4

    def size_of(self, number: int) -> int:
        return self.size or int.from_bytes(self.sizes[4 * number : 4 * number + 4], "big")

    def start_of(self, chunk: int) -> int:
        return int.from_bytes(self.starts[self.wide * chunk : self.wide * (chunk + 1)], "big")


def eat(data: memoryview, eaten: Eaten) -> None:
    file = Nest(data, 0, len(data))
    if file.next_name() == b"ftyp":
        eat_brands(file.body(b"ftyp"), _BRANDS)
    moov = file.inside(b"moov")
    if file.next_name() == b"uuid":
        _, start, stop = file.enter(b"uuid")
        demand(bytes(data[start : start + 16]) == _XMP, "second.chunk")
        eat_xmp(bytes(data[start + 16 : stop]), eaten.allowed)
        eaten.credit.append((start, stop))
    _, begin, end = file.enter(b"mdat")
    file.finish()
    tables = _eat_moov(moov, eaten)
    _eat_data(data, begin, end, tables)
    for at in range(begin, end, _WINDOW):
        eaten.coded.append((at, min(end, at + _WINDOW + _SHARED)))
        eaten.exact.add(at)


def _eat_moov(moov: Nest, eaten: Eaten) -> list[Table]:
    head = moov.body(b"mvhd")
    wide = _dates(head, eaten.allowed)
    rest = head[4 + 2 * wide + 4 + wide :]
    demand(len(rest) == 80 and not any(rest[6:16]) and not any(rest[52:76]), "second.chunk")
    tables = []
    while moov.next_name() == b"trak":
        tables.append(_eat_track(moov.inside(b"trak"), eaten.allowed))
    while not moov.done:
        name, start, stop = moov.enter(b"udta", b"meta")
        plain_box = name == b"udta" or bytes(moov.data[start + 4 : start + 8]) == b"hdlr"  # QuickTime's has no version
        demand(plain_box or not any(moov.data[start : start + 4]), "second.chunk")
        inside = Nest(moov.data, start + (0 if plain_box else 4), stop)
        _eat_texts(inside, eaten, keyed=name == b"meta")
    demand(tables)
    return tables


def _dates(head: bytes, allowed: Allowed) -> int:
    """The two times of a head have to be zero, or kept by the recipe. Returns the width of long numbers."""
    demand(len(head) > 20 and head[0] < 2 and not any(head[1:3]), "second.chunk")
    wide = 8 if head[0] else 4
    for raw in (head[4 : 4 + wide], head[4 + wide : 4 + 2 * wide]):
        demand(not any(raw) or raw in allowed.kept, "second.chunk")
    return wide


def _eat_texts(nest: Nest, eaten: Eaten, *, keyed: bool) -> None:
    """Credit, caption and date that the recipe keeps, each exactly as it was."""
    demand(eaten.allowed.kept, "second.chunk")
    names = 0
    while not nest.done:
        name, start, stop = nest.enter(nest.next_name())
        body = bytes(nest.data[start:stop])
        if name == b"hdlr":
            demand(body[:8] == bytes(8) and body[8:12] in (b"mdta", b"mdir") and not any(body[12:]), "second.chunk")
        elif name == b"keys" and keyed:
            mouth = mouth_of(body)
            mouth.expect(bytes(4))
            names = mouth.big(4)
            for _ in range(names):
                size = mouth.big(4)
                demand(mouth.take(4) == b"mdta" and mouth.take(size - 8).startswith(b"com.apple."), "second.chunk")
            mouth.finish()
        elif name == b"meta" and not keyed:
            _eat_texts(Nest(nest.data, start + 4, stop), eaten, keyed=False)
        elif name == b"ilst":
            items = Nest(nest.data, start, stop)
            while not items.done:
                item = items.inside(items.next_name())
                demand(item.body(b"data") in eaten.allowed.kept, "second.credit")
                item.finish()
        else:
            demand(body in eaten.allowed.kept, "second.credit")
        eaten.credit.append((start, stop))


def _eat_track(trak: Nest, allowed: Allowed) -> Table:
    head = trak.body(b"tkhd")
    wide = _dates(head, allowed)
    rest = head[4 + 2 * wide :]
    demand(len(rest) == 8 + wide + 60 and not any(rest[4:8]), "second.chunk")
    demand(not any(rest[8 + wide : 16 + wide]) and not any(rest[22 + wide : 24 + wide]), "second.chunk")
    if trak.next_name() == b"tapt":
        sizes = trak.inside(b"tapt")
        while not sizes.done:
            body = sizes.body(b"clef", b"prof", b"enof")
            demand(len(body) == 12 and not any(body[:4]), "second.chunk")
    if trak.next_name() == b"edts":
        edits = trak.inside(b"edts")
        body = edits.body(b"elst")
        edits.finish()
        demand(len(body) == 8 + int.from_bytes(body[4:8], "big") * (20 if body[0] else 12), "second.chunk")
    mdia = trak.inside(b"mdia")
    trak.finish()
    body = mdia.body(b"mdhd")
    wide = _dates(body, allowed)
    demand(len(body) == 4 + 2 * wide + 4 + wide + 4 and body[-4:] == b"\x55\xc4\0\0", "second.chunk")
    handler = mdia.body(b"hdlr")
    demand(handler[:4] == bytes(4) and handler[4:8] in (bytes(4), b"mhlr") and not any(handler[12:]), "second.chunk")
    demand(handler[8:12] in (b"vide", b"soun") and len(handler) == 25, "second.chunk")
    minf = mdia.inside(b"minf")
    mdia.finish()
    return _eat_information(minf, sound=handler[8:12] == b"soun")


def _eat_information(minf: Nest, *, sound: bool) -> Table:
    demand(len(minf.body(b"smhd" if sound else b"vmhd")) == (8 if sound else 12), "second.chunk")
    if minf.next_name() == b"hdlr":
        demand(minf.body(b"hdlr") == bytes(4) + b"dhlrurl " + bytes(13), "second.chunk")
    dinf = minf.inside(b"dinf")
    demand(dinf.body(b"dref") == bytes.fromhex("00000000 00000001 0000000c 75726c20 00000001"), "second.chunk")
    dinf.finish()
    stbl = minf.inside(b"stbl")
    minf.finish()
    table = Table()
    _eat_descriptions(stbl.inside(b"stsd", skip=8), table, sound=sound)
    others: list[tuple[bytes, bytes]] = []
    while stbl.next_name() not in (b"stsc", b""):
        name, start, stop = stbl.enter(b"stts", b"ctts", b"stss", b"sdtp", b"cslg")
        others.append((name, bytes(stbl.data[start:stop])))
    _, start, stop = stbl.enter(b"stsc")
    rows = bytes(stbl.data[start + 8 : stop])
    demand(len(rows) == 12 * int.from_bytes(stbl.data[start + 4 : start + 8], "big"))
    table.rows = [
        (int.from_bytes(rows[at : at + 4], "big"), int.from_bytes(rows[at + 4 : at + 8], "big"),
         int.from_bytes(rows[at + 8 : at + 12], "big")) for at in range(0, len(rows), 12)
    ]  # fmt: skip
    _, start, stop = stbl.enter(b"stsz")
    table.size = int.from_bytes(stbl.data[start + 4 : start + 8], "big")
    table.count = int.from_bytes(stbl.data[start + 8 : start + 12], "big")
    table.sizes = stbl.data[start + 12 : stop]
    demand(len(table.sizes) == (0 if table.size else 4 * table.count))
    name, start, stop = stbl.enter(b"stco", b"co64")
    table.wide = 8 if name == b"co64" else 4
    table.starts = stbl.data[start + 8 : stop]
    demand(len(table.starts) == table.wide * int.from_bytes(stbl.data[start + 4 : start + 8], "big"))
    stbl.finish()
    for name, body in others:
        _eat_timing(name, body, table.count)
    return table


def _eat_descriptions(stsd: Nest, table: Table, *, sound: bool) -> None:
    demand(bytes(stsd.data[stsd.at - 8 : stsd.at - 4]) == bytes(4), "second.chunk")
    while not stsd.done:
        name, start, stop = stsd.enter(stsd.next_name())
        table.codes.append(eat_entry(name, Nest(stsd.data, start, stop), sound=sound))


def _eat_timing(name: bytes, body: bytes, count: int) -> None:
    """The tables of timing speak of the samples that there are, and of no more."""
    rows = int.from_bytes(body[4:8], "big")
    if name == b"sdtp":
        demand(len(body) == 4 + count, "second.chunk")
    elif name == b"cslg":
        demand(len(body) == (44 if body[0] else 24), "second.chunk")
    elif name == b"stss":
        numbers = [int.from_bytes(body[at : at + 4], "big") for at in range(8, len(body), 4)]
        demand(len(numbers) == rows and sorted(set(numbers)) == numbers, "second.chunk")
        demand(not numbers or (numbers[0] > 0 and numbers[-1] <= count), "second.chunk")
    else:
        demand(len(body) == 8 + 8 * rows, "second.chunk")
        demand(sum(int.from_bytes(body[at : at + 4], "big") for at in range(8, len(body), 8)) <= count, "second.chunk")


def _eat_data(data: memoryview, begin: int, end: int, tables: list[Table]) -> None:
    """The chunks of all tracks fill `mdat`, and each sample is what its track says."""
    spans: list[tuple[int, int]] = []
    for table in tables:
        number = 0
        chunks = len(table.starts) // table.wide
        for index, (first, samples, entry) in enumerate(table.rows):
            last = table.rows[index + 1][0] if index + 1 < len(table.rows) else chunks + 1
            demand(first == 1 if not index else first > table.rows[index - 1][0])
            demand(first < last <= chunks + 1 and samples and 0 < entry <= len(table.codes))
            for chunk in range(first - 1, last - 1):
                at = start = table.start_of(chunk)
                demand(begin <= start and number + samples <= table.count)
                at = _eat_chunk(data, table, entry - 1, number, samples, at, end)
                number += samples
                if at > start:
                    spans.append((start, at))
        demand(number == table.count)
    spans.sort()
    for start, stop in spans:
        demand(start == begin, "second.trailer")
        begin = stop
    demand(begin == end, "second.trailer")


def _eat_chunk(data: memoryview, table: Table, entry: int, number: int, samples: int, at: int, end: int) -> int:
    code, width = table.codes[entry]
    if width < 0:  # nothing inside a sample can be told apart
        stop = at + (table.size * samples if table.size else sum(map(table.size_of, range(number, number + samples))))
        demand(stop <= end)
        if not plain(code):
            for part in range(at, stop, _WINDOW):
                demand(not any(map(sentence, runs(bytes(data[part : min(stop, part + _WINDOW)])))), "second.coded")
        return stop
    for index in range(number, number + samples):
        stop = at + table.size_of(index)
        demand(stop <= end)
        if code == "mp4v":  # its units have no lengths that would have to fit: anything can be said to be one
            sample = bytes(data[at:stop])
            demand(b"\0\0\1\xb2" not in sample and not any(map(sentence, runs(sample))), "second.coded")
        else:
            eat_sample(code, width, data, at, stop)
        at = stop
    return at
