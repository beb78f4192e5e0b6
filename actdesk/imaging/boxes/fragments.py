"""Films in fragments (ISO/IEC 14496-12, section 8.8): read as if all their samples stood in one table.

What is written is an ordinary film. The coded samples stay as they are; only where they are listed changes. A film
whose tracks begin at different times, or that has gaps, keeps both: as an edit without a picture, as a longer sample.
"""

from __future__ import annotations  # `array[int]` cannot be evaluated before Python 3.12

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from actdesk.imaging.boxes.box import Box, Fields, boxes, full, need, only
from actdesk.imaging.boxes.tracks import MOST_SAMPLES, Track
from actdesk.imaging.trace import Unclean

NAMES = frozenset(
    {b"moof", b"mfra", b"sidx", b"styp", b"ssix"}
)  # structure alone: they tell nothing and are not needed
_IN_MOOF = {b"mfhd", b"traf"}
_IN_TRAF = {b"tfhd", b"tfdt", b"trun", b"subs", b"sbgp", b"sgpd", b"sdtp"}
_NOT_SYNC = 0x10000
_MOST_RUNS = 2_000_000
Defaults = tuple[int, int, int, int]
"""Of a sample: the number of its entry, its duration, its size, its flags."""


@dataclass(slots=True)
class Gathered:
    """The samples of one track out of all fragments. `time` is the track's own, in its time scale."""

    defaults: Defaults
    begins: int = -1
    time: int = 0
    durations: array[int] = field(default_factory=lambda: array("I"))
    shifts: array[int] = field(default_factory=lambda: array("q"))
    keys: array[int] = field(default_factory=lambda: array("I"))


def strangers(found: list[Box]) -> Iterator[Box]:
    """The boxes inside the fragments that belong to no film: they may tell something."""
    for moof in found:
        for each in boxes(moof.body, base=moof.at) if moof.name == b"moof" else ():
            if each.name not in _IN_MOOF:
                yield each
            elif each.name == b"traf":
                yield from (inner for inner in boxes(each.body, base=each.at) if inner.name not in _IN_TRAF)


def gather(found: list[Box], moov: list[Box], tracks: list[Track], most: int) -> list[Box]:
    """Give each track the samples of all fragments. Returns the boxes of `moov`, with lengths that fit them.

    `most` is the length of the file. Raises `Unclean` for a damaged film, and for one that has samples in both places.
    """
    every = {track.number: track for track in tracks}
    extends = list(boxes(need(moov, b"mvex").body))
    gathered = {track.number: Gathered(_defaults(extends, track.number)) for track in tracks}
    for moof in (each for each in found if each.name == b"moof"):
        end_of_last = moof.start
        for traf in boxes(moof.body, base=moof.at):
            if traf.name == b"traf":
                room = (moof.start, end_of_last, most)
                end_of_last = _fragment(list(boxes(traf.body)), room, every, gathered)
    scale = _scale(need(moov, b"mvhd"))
    begun = [each.begins / _scale(need(every[n].media, b"mdhd")) for n, each in gathered.items() if each.begins >= 0]
    longest = 0
    for number, track in every.items():
        own = gathered[number]
        if own.begins >= 0:
            late = round((own.begins / _scale(need(track.media, b"mdhd")) - min(begun)) * scale)
            longest = max(longest, _settle(track, own, late, scale, most))
    return [each if each.name != b"mvhd" else _lasting(each, longest) for each in moov]


def _defaults(extends: list[Box], number: int) -> Defaults:
    for each in extends:
        fields = Fields(each.body)
        if each.name == b"trex" and fields.full()[0] == 0 and fields.number(4) == number:
            return fields.number(4), fields.number(4), fields.number(4), fields.number(4)
    return 1, 0, 0, 0


def _fragment(
    traf: list[Box], room: tuple[int, int, int], every: dict[int, Track], gathered: dict[int, Gathered]
) -> int:
    """Add one `traf`. Returns where its data end.

    `room`: where its `moof` begins, where the data of the `traf` before it end, and the length of the file.
    """
    moof, last, most = room
    fields = Fields(need(traf, b"tfhd").body)
    _, flags = fields.full()
    number = fields.number(4)
    if number not in every:
        raise Unclean("damaged_structure")
    track, own = every[number], gathered[number]
    at = fields.number(8) if flags & 1 else moof if flags & 0x20000 else last
    base = at
    entry, duration, size, mark = (
        fields.number(4) if flags & bit else default
        for bit, default in zip((2, 8, 0x10, 0x20), own.defaults, strict=True)
    )
    began = only(traf, b"tfdt")
    if began is not None:
        head = Fields(began.body)
        _reach(own, head.number(8 if head.full()[0] else 4))
    for each in traf:
        if each.name == b"trun":
            at = _run(each, track, own, (base, at, most), (entry, duration, size, mark))
    return at


def _reach(own: Gathered, time: int) -> None:
    """Go on at this time: a gap makes the sample before it longer."""
    if own.begins < 0:
        own.begins = own.time = time
    elif time > own.time and own.durations:
        own.durations[-1] = min(own.durations[-1] + time - own.time, 0xFFFFFFFF)
        own.time = time


def _run(
    trun: Box, track: Track, own: Gathered, where: tuple[int, int, int], defaults: tuple[int, int, int, int]
) -> int:
    """Add one run of samples as a chunk. Returns where its data end."""
    fields = Fields(trun.body)
    version, flags = fields.full()
    count = fields.number(4)
    base, at, most = where
    if flags & 1:
        at = base + struct.unpack(">i", fields.take(4))[0]
    entry, duration, size, mark = defaults
    first_mark = fields.number(4) if flags & 4 else None
    columns = [bit for bit in (0x100, 0x200, 0x400, 0x800) if flags & bit]
    if at < 0 or len(track.sizes) + count > min(MOST_SAMPLES, most) or len(track.starts) >= _MOST_RUNS:
        raise Unclean("damaged_structure")
    if fields.left != 4 * len(columns) * count:
        raise Unclean("damaged_structure")
    own.begins = max(own.begins, 0)
    start = at
    for index in range(count):
        told = {bit: fields.number(4) for bit in columns}
        own.durations.append(told.get(0x100, duration))
        own.time += own.durations[-1]
        track.sizes.append(told.get(0x200, size))
        at += track.sizes[-1]
        shift = told.get(0x800, 0)
        own.shifts.append(shift - (1 << 32) if version and shift >> 31 else shift)
        if not (first_mark if not index and first_mark is not None else told.get(0x400, mark)) & _NOT_SYNC:
            own.keys.append(len(track.sizes))
    if count:
        track.starts.append(start)
        track.lengths.append(at - start)
        track.counts.append(count)
        track.which.append(entry)
    return at


def _settle(track: Track, own: Gathered, late: int, scale: int, most: int) -> int:
    """Write the tables and the lengths of a track whose samples are all known. Returns how long it is in the film."""
    if any(int.from_bytes(bytes(each.body[8:12] if each.name in (b"stsz", b"stz2") else each.body[4:8]), "big")
           for each in track.table if each.name in (b"stsz", b"stz2", b"stco", b"co64")):  # fmt: skip
        raise Unclean("film_fragmented")  # samples in both places
    track.count = len(track.sizes)
    if sum(track.lengths) > most or not track.count:
        raise Unclean("damaged_structure")
    tables = [_made(b"stts", 0, _grouped(own.durations))]
    if any(own.shifts):
        if max(own.shifts) >> 31:
            raise Unclean("damaged_structure")
        tables.append(_made(b"ctts", int(min(own.shifts) < 0), _grouped(own.shifts)))
    if len(own.keys) < track.count and track.kind == b"vide":
        tables.append(_made(b"stss", 0, [struct.pack(">I", number) for number in own.keys]))
    track.table = [each for each in track.table if each.name == b"stsd"] + tables
    head = need(track.media, b"mdhd")
    length = sum(own.durations)
    shown = late + round(length * scale / _scale(head))
    track.media = [each if each is not head else _lasting(each, length) for each in track.media]
    track.edits = _edited(track.edits, late, shown - late)
    track.header = _lasting(track.header, shown)
    return shown


def _grouped(values: array[int]) -> list[bytes]:
    """Rows of (how many, value) for neighbours that are equal."""
    rows: list[list[int]] = []
    for value in values:
        if rows and rows[-1][1] == value:
            rows[-1][0] += 1
        else:
            rows.append([1, value])
    return [struct.pack(">II", number, value & 0xFFFFFFFF) for number, value in rows]


def _made(name: bytes, version: int, rows: list[bytes]) -> Box:
    body = full(name, version, 0, struct.pack(">I", len(rows)), *rows)[8:]
    return Box(name, memoryview(body), 0, 8)


def _scale(head: Box) -> int:
    """The moments of a second of `mvhd` or `mdhd`."""
    fields = Fields(head.body)
    fields.take(16 if fields.full()[0] else 8)  # two times
    scale = fields.number(4)
    if not scale:
        raise Unclean("damaged_structure")
    return scale


def _lasting(head: Box, length: int) -> Box:
    """`mvhd`, `mdhd` or `tkhd` with another length."""
    wide = bytes(head.body[:1]) == b"\1"
    at = ((20, 28) if head.name == b"tkhd" else (16, 24))[wide]
    raw, width = bytearray(head.body), 8 if wide else 4
    if len(raw) < at + width:
        raise Unclean("damaged_structure")
    raw[at : at + width] = min(length, (1 << 8 * width) - 1).to_bytes(width, "big")
    return replace(head, body=memoryview(bytes(raw)))


def _edited(edits: Box | None, late: int, length: int) -> Box | None:
    """The edits of a track: one of length 0 lasts as long as the track, and a late beginning shows nothing first."""
    rows = []
    if edits is not None:
        fields = Fields(edits.body)
        wide = 8 if fields.full()[0] else 4
        for _ in range(fields.number(4)):
            lasts, from_, rate = fields.number(wide), fields.take(wide), fields.take(4)
            start = int.from_bytes(from_, "big", signed=True)
            rows.append((lasts or max(0, length), start, rate))
    elif late:
        rows.append((length, 0, b"\0\1\0\0"))
    if late:
        rows.insert(0, (late, -1, b"\0\1\0\0"))
    if not rows:
        return edits
    return _made(b"elst", 1, [struct.pack(">Qq4s", *row) for row in rows])
