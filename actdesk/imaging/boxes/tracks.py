"""Tracks of films and their sample tables (ISO/IEC 14496-12, chapter 8): where each sample lies, and how long it is."""

from __future__ import annotations  # `array[int]` cannot be evaluated before Python 3.12

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

from actdesk.imaging.boxes.box import Box, Fields, box, boxes, full, need, only
from actdesk.imaging.boxes.entries import Entry
from actdesk.imaging.trace import Unclean

MOST_SAMPLES = 40_000_000  # a day of sound has some 4 million; plain sound is counted by moments, not listed


@dataclass(slots=True)
class Track:
    """One track: its boxes, its entries as they stay, and its chunks."""

    number: int
    kind: bytes  # the handler: vide, soun, …
    enabled: bool
    group: int
    header: Box
    media: list[Box]
    table: list[Box]
    edits: Box | None
    aperture: Box | None
    around: list[Box]  # all boxes of the track, to be searched
    entries: list[Entry] = field(default_factory=list)
    count: int = 0
    uniform: int = 0  # the size of every sample, or 0 where `sizes` lists them
    sizes: array[int] = field(default_factory=lambda: array("I"))
    starts: array[int] = field(default_factory=lambda: array("Q"))  # by chunk: where it lies
    lengths: array[int] = field(default_factory=lambda: array("Q"))  # by chunk: how many bytes
    counts: array[int] = field(default_factory=lambda: array("I"))  # by chunk: how many samples
    which: array[int] = field(default_factory=lambda: array("I"))  # by chunk: the number of its entry
    new_sizes: array[int] = field(default_factory=lambda: array("I"))
    new_lengths: array[int] = field(default_factory=lambda: array("Q"))

    def samples(self, chunk: int, first: int) -> Iterator[tuple[int, int]]:
        """The (start, end) of the samples of a chunk whose first sample is number `first`."""
        at = self.starts[chunk]
        for number in range(first, first + self.counts[chunk]):
            size = self.uniform or self.sizes[number]
            yield at, at + size
            at += size


def read(trak: Box) -> Track:
    """Take a `trak` box apart, without its samples. Raises `Unclean` for a damaged one."""
    around = list(boxes(trak.body, base=trak.at))
    header, media = need(around, b"tkhd"), list(boxes(need(around, b"mdia").body))
    fields = Fields(header.body)
    version, flags = fields.full()
    fields.take(16 if version == 1 else 8)
    number = fields.number(4)
    fields.take((12 if version == 1 else 8) + 8 + 2)
    group = fields.number(2)
    handler = Fields(need(media, b"hdlr").body)
    handler.take(8)
    kind = handler.take(4)
    information = list(boxes(need(media, b"minf").body))
    table = list(boxes(need(information, b"stbl").body))
    edts = only(around, b"edts")
    edits = only(list(boxes(edts.body)), b"elst") if edts else None
    return Track(number, kind, bool(flags & 1), group, header, media, table, edits, only(around, b"tapt"), around)


def locate(track: Track, most: int) -> None:
    """Read where the samples lie. Raises `Unclean` where the tables contradict each other.

    `most` is the length of the file: no table can speak of more bytes than that.
    """
    _sizes(track, most)
    offsets = only(track.table, b"stco") or need(track.table, b"co64")
    wide = 8 if offsets.name == b"co64" else 4
    track.starts = array("Q", _numbers(offsets, wide))
    rows = list(struct.iter_unpack(">III", _rows(need(track.table, b"stsc"), 12)))
    sample = 0
    for index, (first, samples, entry) in enumerate(rows):
        last = rows[index + 1][0] if index + 1 < len(rows) else len(track.starts) + 1
        if first != len(track.counts) + 1 or last <= first or last > len(track.starts) + 1 or not samples or not entry:
            raise Unclean("damaged_structure")
        for _ in range(last - first):
            if sample + samples > track.count:
                raise Unclean("damaged_structure")
            size = samples * track.uniform if track.uniform else sum(track.sizes[sample : sample + samples])
            track.lengths.append(size)
            track.counts.append(samples)
            track.which.append(entry)
            sample += samples
    if sample != track.count:
        raise Unclean("damaged_structure")


def _sizes(track: Track, most: int) -> None:
    table = only(track.table, b"stsz")
    if table is None:
        _small_sizes(track, need(track.table, b"stz2"))
        return
    fields = Fields(table.body)
    fields.full()
    track.uniform, track.count = fields.number(4), fields.number(4)
    if track.count > (most if track.uniform else MOST_SAMPLES) or track.uniform * track.count > most:
        raise Unclean("damaged_structure")
    if not track.uniform:
        track.sizes = _array("I", fields.take(4 * track.count))


def _small_sizes(track: Track, table: Box) -> None:
    fields = Fields(table.body)
    fields.full()
    width, track.count = fields.number(4) & 0xFF, fields.number(4)
    if width not in (4, 8, 16) or track.count > MOST_SAMPLES:
        raise Unclean("damaged_structure")
    raw = fields.take((width * track.count + 7) // 8)
    if width == 16:
        track.sizes = array("I", _array("H", raw))
    elif width == 8:
        track.sizes = array("I", list(raw))
    else:
        track.sizes = array("I", (half for byte in raw for half in (byte >> 4, byte & 15)))[: track.count]


def _array(code: str, raw: bytes) -> array[int]:
    """Numbers of 2, 4 or 8 bytes in the file's order."""
    numbers = array(code)
    numbers.frombytes(raw)
    numbers.byteswap()
    return numbers


def _numbers(table: Box, wide: int) -> list[int] | array[int]:
    raw = _rows(table, wide)
    if wide == 8:
        return _array("Q", raw)
    return _array("I", raw)


def _rows(table: Box, width: int) -> bytes:
    """The rows of a table that begins with their number."""
    fields = Fields(table.body)
    fields.full()
    return fields.take(width * fields.number(4))


def _counted(table: Box, count: int) -> bytes:
    """A table of (how many samples, value) for `count` samples; what goes beyond them is left out."""
    fields = Fields(table.body)
    version, _ = fields.full()
    rows, seen = [], 0
    for number, value in struct.iter_unpack(">II", fields.take(8 * fields.number(4))):
        number = min(number, count - seen)
        if number:
            rows.append(struct.pack(">II", number, value))
            seen += number
        if seen == count:
            break
    return full(table.name, version & 1, 0, struct.pack(">I", len(rows)), *rows)


def _picked(table: Box, count: int) -> bytes:
    """A list of sample numbers that grow, up to `count`."""
    numbers = _array("I", _rows(table, 4))
    kept, last = array("I"), 0
    for number in numbers:
        if last < number <= count:
            kept.append(number)
            last = number
    kept.byteswap()
    return full(table.name, 0, 0, struct.pack(">I", len(kept)), kept.tobytes())


def sample_table(track: Track, starts: array[int], *, wide: bool) -> bytes:
    """The `stbl` box for samples whose chunks begin at `starts`."""
    parts = [full(b"stsd", 0, 0, struct.pack(">I", len(track.entries)), *(entry.raw for entry in track.entries))]
    for table in track.table:
        if table.name in (b"stts", b"ctts"):
            parts.append(_counted(table, track.count))
        elif table.name == b"stss":
            parts.append(_picked(table, track.count))
        elif table.name == b"cslg" and len(table.body) in (24, 44):
            parts.append(box(b"cslg", table.body))
        elif table.name == b"sdtp" and len(table.body) >= 4 + track.count:
            parts.append(full(b"sdtp", 0, 0, table.body[4 : 4 + track.count]))
    parts += [_chunk_rows(track), _size_table(track)]
    numbers = array("Q" if wide else "I", starts)
    numbers.byteswap()
    parts.append(full(b"co64" if wide else b"stco", 0, 0, struct.pack(">I", len(starts)), numbers.tobytes()))
    return box(b"stbl", *parts)


def _chunk_rows(track: Track) -> bytes:
    rows = []
    last = None
    for number, row in enumerate(zip(track.counts, track.which, strict=True), start=1):
        if row != last:
            rows.append(struct.pack(">III", number, *row))
            last = row
    return full(b"stsc", 0, 0, struct.pack(">I", len(rows)), *rows)


def _size_table(track: Track) -> bytes:
    if track.uniform and not track.new_sizes:
        return full(b"stsz", 0, 0, struct.pack(">II", track.uniform, track.count))
    numbers = array("I", track.new_sizes or track.sizes)
    numbers.byteswap()
    return full(b"stsz", 0, 0, bytes(4), struct.pack(">I", track.count), numbers.tobytes())
