"""MP4, MOV and 3GP: the tracks of picture and sound are kept, `moov` and `mdat` are written anew around them.

Kept bit for bit: the coded units of the samples, their order and timing, edits and rotation. Tracks of text, places
and sensors go with their samples, and so does every byte of `mdat` that no kept track speaks of. Nothing long is
copied: the pieces are views of the original.
"""

from __future__ import annotations  # `array[int]` cannot be evaluated before Python 3.12

import re
import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

from actdesk.imaging.boxes import fragments, tags, told
from actdesk.imaging.boxes.box import Box, boxes, brands, file_type, first, need, only, top_level
from actdesk.imaging.boxes.coded import whole
from actdesk.imaging.boxes.entries import PLAIN, picture, sound
from actdesk.imaging.boxes.items import uncovered
from actdesk.imaging.boxes.moov import movie
from actdesk.imaging.boxes.properties import profile_of
from actdesk.imaging.boxes.tracks import Track, locate, read
from actdesk.imaging.metadata import build, exif, icc, keep
from actdesk.imaging.trace import Order, Piece, Reading, Trace, Unclean, needle_of, shown

BRANDS = frozenset({b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"iso7", b"iso8", b"iso9", b"mp41", b"mp42",
                    b"avc1", b"av01", b"hvc1", b"M4V ", b"M4VH", b"M4VP", b"M4A ", b"qt  ", b"MSNV", b"3gp4", b"3gp5",
                    b"3gp6", b"3gp7", b"3gp8", b"3gp9", b"3gr6", b"3gs6", b"3g2a", b"3g2b", b"3g2c"})  # fmt: skip
TOP = frozenset({b"ftyp", b"moov", b"mdat", b"moof", b"mfra", b"sidx", b"styp", b"meta", b"free", b"skip", b"wide",
                 b"uuid", b"udta", b"pnot", b"PICT", b"pdin", b"ssix", b"emsg", b"prft"})  # fmt: skip
XMP_UUID = told.XMP
TURNED = {(0, 1, -1, 0): 6, (-1, 0, 0, -1): 3, (0, -1, 1, 0): 8, (1, 0, 0, 1): 1}
LIMIT_32 = (1 << 32) - 1
FULL_COLOUR = 244  # the profile High 4:4:4 Predictive
_X264 = re.compile(rb"x264 - core (\d{1,3})")


@dataclass(slots=True)
class Parts:
    brands: memoryview | None
    moov: list[Box]
    tracks: list[Track]
    quicktime: bool
    chunks: list[tuple[int, int, int]] = field(default_factory=list)  # start, track, chunk; in the file's order


def findings(data: memoryview, reading: Reading) -> Reading:
    """Read one film into `reading`. Raises `Unclean` where it is damaged or cannot be cleaned with a guarantee."""
    try:
        return _findings(data, reading)
    except Unclean as reason:
        raise Unclean("damaged_film" if reason.code == "damaged_structure" else reason.code) from None


def _findings(data: memoryview, reading: Reading) -> Reading:
    found, end = top_level(data, TOP)
    head = first(found, b"ftyp")
    names = brands(head.body) if head else [b"qt  "]
    reading.suffix = ".mov" if b"qt  " in names[:1] else ".3gp" if names[0][:2] == b"3g" else ".mp4"
    moov = list(boxes(need(found, b"moov").body, base=need(found, b"moov").at))
    pieces = any(each.name == b"moof" for each in found)
    if any(each.name in (b"cmov", b"rmra") or (each.name == b"mvex" and not pieces) for each in moov):
        raise Unclean("film_fragmented")  # what is listed here lies in other files
    every = [read(each) for each in moov if each.name == b"trak"]
    if pieces:
        moov = fragments.gather(found, moov, every, len(data))
    parts = reading.parts = Parts(head.body if head else None, moov, [], b"qt  " in names)
    homes = [(each.at, each.end) for each in found if each.name == b"mdat"]
    _choose(every, parts, reading)
    if not any(track.kind == b"vide" for track in parts.tracks):
        raise Unclean("no_film")
    for track in parts.tracks:
        if not pieces:
            locate(track, len(data))
        _check(data, track, reading)
    _order(data, parts, homes)
    gone = [track for track in every if track not in parts.tracks]
    spans = [(start, start + parts.tracks[t].lengths[c]) for start, t, c in parts.chunks]
    for track in gone:
        spans += _gone(data, track, reading)
    _say(found, moov, every, reading)
    gaps = [gap for start, stop in homes for gap in uncovered(spans, start, stop)]
    told.loose(data, gaps, "box.orphan", reading)
    told.loose(data, [(end, len(data))], "box.trailer", reading)
    return reading


def _choose(every: list[Track], parts: Parts, reading: Reading) -> None:
    """Take the tracks of picture and sound that a player shows."""
    media = [track for track in every if track.kind in (b"vide", b"soun")]
    shown_ = [track for track in media if track.enabled] or media
    for track in shown_:
        try:
            _entries(track, parts, reading)
        except Unclean as reason:
            spare = track.group and any(other.group == track.group for other in parts.tracks)
            if reason.code != "film_codec" or not spare:
                raise
            continue
        parts.tracks.append(track)


def _entries(track: Track, parts: Parts, reading: Reading) -> None:
    table = need(track.table, b"stsd")
    entries = list(boxes(table.body[8:]))
    if not 0 < len(entries) < 64:
        raise Unclean("damaged_structure")
    information = list(boxes(need(track.media, b"minf").body))
    _at_home(information)
    for entry in entries:
        if int.from_bytes(entry.body[6:8], "big") != 1:
            raise Unclean("data_elsewhere")
        if track.kind == b"vide":
            made = picture(entry)
            _look(track, entry, reading)
            if made.maker:
                reading.add([Trace("device", "film.device", shown(made.maker), needle_of(made.maker))])
        else:
            made = sound(entry, quicktime=parts.quicktime or table.body[0] == 0)
        track.entries.append(made)


def _at_home(information: list[Box]) -> None:
    """Raise `Unclean` where the samples lie in another file."""
    dinf = only(information, b"dinf")
    table = need(list(boxes(dinf.body)), b"dref") if dinf else None
    for each in boxes(table.body[8:]) if table else ():
        if len(each.body) < 4 or not each.body[3] & 1:
            raise Unclean("data_elsewhere")


def _look(track: Track, entry: Box, reading: Reading) -> None:
    """Size, orientation and profile of the first track of pictures."""
    for each in boxes(entry.body[78:]):
        if each.name == b"colr":
            profile = profile_of(each)
            reading.add(icc.traces(profile))
            reading.icc = reading.icc or profile
    if reading.width:
        return
    reading.width, reading.height = struct.unpack_from(">HH", entry.body, 24)
    at = 52 if track.header.body[0] == 1 else 40
    if len(track.header.body) != at + 44:
        raise Unclean("damaged_structure")
    numbers = struct.unpack_from(">9i", track.header.body, at)
    turn = tuple((number > 0) - (number < 0) for number in (numbers[0], numbers[1], numbers[3], numbers[4]))
    reading.orientation = TURNED.get(turn, 1)


def _check(data: memoryview, track: Track, reading: Reading) -> None:
    """Cut every sample once, so that what is wrong is known before anything is written; note what goes."""
    if not track.starts or any(not 0 < number <= len(track.entries) for number in set(track.which)):
        raise Unclean("damaged_structure")
    for entry in track.entries:
        if entry.code in PLAIN and track.uniform and track.uniform not in (entry.frame, 1):
            raise Unclean("film_codec")
        if entry.code in PLAIN and track.uniform == 1 != entry.frame:  # QuickTime counts moments, whatever their bytes
            track.uniform = entry.frame
            track.lengths = array("Q", (count * entry.frame for count in track.counts))
    if all(entry.cut is whole for entry in track.entries):
        track.new_lengths = track.lengths
        return
    _hinted(data, track)
    number = noted = 0
    for chunk in range(len(track.starts)):
        cut = track.entries[track.which[chunk] - 1].cut
        total = 0
        for start, end in track.samples(chunk, number):
            if end > len(data):
                raise Unclean("truncated")
            part = data[start:end]
            spans = cut(part)
            size = sum(stop - begin for begin, stop in spans)
            if size != len(part):
                if not size:
                    raise Unclean("film_codec")
                if noted < 200:
                    noted += 1
                    told.messages(part, spans, reading)
            track.new_sizes.append(size)
            total += size
        track.new_lengths.append(total)
        number += track.counts[chunk]
    if not noted:
        track.new_sizes = array("I")


def _hinted(data: memoryview, track: Track) -> None:
    """Raise `Unclean` for H.264 in full colour by an x264 before its build 151: a mistake in how it coded.

    Decoders look into its message, which names it, to undo that. Without the message the picture breaks.
    """
    start, end = next(track.samples(0, 0), (0, 0))
    setup = track.entries[track.which[0] - 1].raw
    at = setup.find(b"avcC")
    named = (
        _X264.search(bytes(data[start : min(end, start + 4096)])) if at >= 0 and setup[at + 5] == FULL_COLOUR else None
    )
    if named is not None and int(named[1]) < 151:
        raise Unclean("film_codec")


def _order(data: memoryview, parts: Parts, homes: list[tuple[int, int]]) -> None:
    """Put the chunks into the file's order. Raises `Unclean` where two overlap or one lies outside the data."""
    for index, track in enumerate(parts.tracks):
        parts.chunks += [(start, index, chunk) for chunk, start in enumerate(track.starts) if track.lengths[chunk]]
    parts.chunks.sort()
    waiting = iter(sorted(homes))
    home = next(waiting, (0, 0))
    last = 0
    for start, index, chunk in parts.chunks:
        end = start + parts.tracks[index].lengths[chunk]
        if end > len(data):
            raise Unclean("truncated")
        while home[1] < end:
            home = next(waiting, (0, LIMIT_32 << 32))
        if start < last or start < home[0] or not home[0]:
            raise Unclean("damaged_structure")
        last = end


def _gone(data: memoryview, track: Track, reading: Reading) -> list[tuple[int, int]]:
    """Tell what a track that goes gives away; return where its samples lie."""
    spans: list[tuple[int, int]] = []
    raw, left = [], 1 << 20
    try:
        if not track.starts:
            locate(track, len(data))
        for start, length in zip(track.starts, track.lengths, strict=True):
            if start + length <= len(data):
                spans.append((start, start + length))
                raw.append(bytes(data[start : start + min(length, left)]))
                left -= len(raw[-1])
    except Unclean:
        pass
    text = b"".join(raw)
    kind = "unknown" if track.kind in (b"vide", b"soun", b"auxv") else "comment"
    places = exif.sniff(text, "film.track")
    reading.add([Trace(kind, "film.track", shown(track.kind), exif.words(text)), *places])
    return spans


def _say(found: list[Box], moov: list[Box], every: list[Track], reading: Reading) -> None:
    """Tell what the boxes around the tracks give away."""
    _times(moov, every, reading)
    for each in (*found, *fragments.strangers(found)):
        if each.name not in (b"ftyp", b"moov", b"mdat") and each.name not in fragments.NAMES:
            _box(each, reading)
    for each in moov:
        if each.name not in (b"mvhd", b"trak", b"iods", b"mvex"):
            _box(each, reading)
    for track in every:
        for each in track.around:
            if each.name not in (b"tkhd", b"mdia", b"edts", b"tref", b"tapt", b"load"):
                _box(each, reading)
        for each in track.media:
            if each.name == b"hdlr":
                name = bytes(each.body[24:]).strip(b"\0")
                if name:
                    reading.add([Trace("device", "film.handler", shown(name[:80]), needle_of(name))])
            elif each.name == b"mdhd":
                language = each.body[-4:-2]
                if bytes(language) not in (b"\x55\xc4", b"\0\0"):
                    reading.add([Trace("comment", "film.language")])
            elif each.name != b"minf":
                _box(each, reading)


def _box(each: Box, reading: Reading) -> None:
    if each.name == b"udta":
        tags.user_data(each, reading)
    elif each.name == b"meta":
        tags.metadata(each, reading)
    else:
        told.stranger(each, reading)


def _times(moov: list[Box], every: list[Track], reading: Reading) -> None:
    heads = [need(moov, b"mvhd"), *(track.header for track in every), *(need(t.media, b"mdhd") for t in every)]
    for head in heads:
        raw = bytes(head.body[4 : 20 if bytes(head.body[:1]) == b"\1" else 12])
        if any(raw):
            half = len(raw) // 2
            reading.kept.texts += [(b"time", raw[:half]), (b"time", raw[half:])]
            reading.add([Trace("time", "film.time")])


def clean(data: memoryview, reading: Reading, order: Order) -> Iterator[Piece]:
    """The same film with nothing but its timing, its rotation and the confirmed credit, piece by piece."""
    parts: Parts = reading.parts
    old = keep.kept(reading, order)
    head = file_type(parts.brands, BRANDS, b"isom") if parts.brands is not None else b""
    packet = build.xmp(order, old)
    about = struct.pack(">I4s", 24 + len(packet), b"uuid") + XMP_UUID + packet if packet else b""
    total = sum(sum(track.new_lengths) for track in parts.tracks)
    wide = total > LIMIT_32 - (64 << 20)
    empty = [array("Q", bytes(8 * len(track.starts))) for track in parts.tracks]
    length = len(movie(parts.moov, parts.tracks, empty, old, quicktime=parts.quicktime, wide=wide))
    start = len(head) + length + len(about) + (16 if wide else 8)
    moov = movie(parts.moov, parts.tracks, _places(parts, start), old, quicktime=parts.quicktime, wide=wide)
    yield head + moov + about
    yield struct.pack(">I4sQ", 1, b"mdat", 16 + total) if wide else struct.pack(">I4s", 8 + total, b"mdat")
    firsts = [_firsts(track) for track in parts.tracks]
    for at, index, chunk in parts.chunks:
        track = parts.tracks[index]
        if track.new_lengths[chunk] == track.lengths[chunk]:
            yield data[at : at + track.lengths[chunk]]
            continue
        cut = track.entries[track.which[chunk] - 1].cut
        for begin, end in track.samples(chunk, firsts[index][chunk]):
            for first_, last in cut(data[begin:end]):
                yield data[begin + first_ : begin + last]


def _firsts(track: Track) -> array[int]:
    """The number of the first sample of each chunk."""
    firsts, number = array("Q"), 0
    for count in track.counts:
        firsts.append(number)
        number += count
    return firsts


def _places(parts: Parts, start: int) -> list[array[int]]:
    places = [array("Q", [start]) * len(track.starts) for track in parts.tracks]  # an empty chunk lies anywhere
    for _, index, chunk in parts.chunks:
        places[index][chunk] = start
        start += parts.tracks[index].new_lengths[chunk]
    return places
