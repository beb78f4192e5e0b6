"""Writing a film's `moov` anew: times, names and languages go, everything that plays it stays."""

from __future__ import annotations  # `array[int]` cannot be evaluated before Python 3.12

import struct
from array import array

from actdesk.imaging.boxes.box import Box, Fields, box, boxes, full, need, only
from actdesk.imaging.boxes.tracks import Track, sample_table
from actdesk.imaging.trace import Kept, Unclean

UNDETERMINED = b"\x55\xc4"  # the language 'und'
Places = list["array[int]"]


def movie(moov: list[Box], tracks: list[Track], places: Places, old: Kept, *, quicktime: bool, wide: bool) -> bytes:
    """The `moov` box for tracks whose chunks begin at `places`."""
    times = {raw for key, raw in old.texts if key == b"time"}
    inside = [_movie_head(need(moov, b"mvhd"), times)]
    for track, starts in zip(tracks, places, strict=True):
        inside.append(_track(track, starts, times, quicktime=quicktime, wide=wide))
    return box(b"moov", *inside, *_texts(old, quicktime=quicktime))


def _dates(head: Box, times: set[bytes]) -> tuple[int, bytes, int]:
    """(version, the two times as they stay, where the numbers behind them begin)."""
    version = head.body[0] if len(head.body) else 9
    if version > 1 or len(head.body) < 20:
        raise Unclean("damaged_structure")
    width = 8 if version else 4
    raw = bytes(head.body[4 : 4 + 2 * width])
    halves = (raw[:width], raw[width:])
    return version, b"".join(half if half in times else bytes(width) for half in halves), 4 + 2 * width


def _movie_head(head: Box, times: set[bytes]) -> bytes:
    version, dates, at = _dates(head, times)
    raw = bytes(head.body[at:])
    lengths = 12 if version else 8
    if len(raw) != lengths + 80:
        raise Unclean("damaged_structure")
    timing, rest = raw[: lengths + 6], raw[lengths + 16 :]
    return full(b"mvhd", version, 0, dates, timing, bytes(10), rest[:36], bytes(24), rest[60:])


def _track(track: Track, starts: array[int], times: set[bytes], *, quicktime: bool, wide: bool) -> bytes:
    parts = [_track_head(track.header, times)]
    if track.aperture is not None:
        sizes = [full(each.name, 0, 0, each.body[4:]) for each in boxes(track.aperture.body)
                 if each.name in (b"clef", b"prof", b"enof") and len(each.body) == 12]  # fmt: skip
        parts.append(box(b"tapt", *sizes))
    if track.edits is not None:
        parts.append(box(b"edts", _edits(track.edits)))
    kind = (b"mhlr" if quicktime else bytes(4)) + track.kind
    media = [_media_head(need(track.media, b"mdhd"), times), full(b"hdlr", 0, 0, kind, bytes(13))]
    information = list(boxes(need(track.media, b"minf").body))
    head = only(information, b"vmhd" if track.kind == b"vide" else b"smhd")
    body = bytes(head.body[4:12]) if head else b""
    if track.kind == b"vide":
        inside = [full(b"vmhd", 0, 1, body.ljust(8, b"\0"))]
    else:
        inside = [full(b"smhd", 0, 0, body[:2].ljust(4, b"\0"))]
    if quicktime:
        inside.append(full(b"hdlr", 0, 0, b"dhlrurl ", bytes(13)))
    inside.append(box(b"dinf", full(b"dref", 0, 0, struct.pack(">I", 1), full(b"url ", 0, 1))))
    inside.append(sample_table(track, starts, wide=wide))
    return box(b"trak", *parts, box(b"mdia", *media, box(b"minf", *inside)))


def _track_head(head: Box, times: set[bytes]) -> bytes:
    version, dates, at = _dates(head, times)
    raw = bytes(head.body[at:])
    lengths = 16 if version else 12
    if len(raw) != lengths + 60:
        raise Unclean("damaged_structure")
    ident = raw[:4] + bytes(4) + raw[8:lengths]
    rest = raw[lengths:]
    return full(b"tkhd", version, head.body[3] & 15, dates, ident, bytes(8), rest[8:14], bytes(2), rest[16:])


def _media_head(head: Box, times: set[bytes]) -> bytes:
    version, dates, at = _dates(head, times)
    lengths = 12 if version else 8
    if len(head.body) != at + lengths + 4:
        raise Unclean("damaged_structure")
    return full(b"mdhd", version, 0, dates, bytes(head.body[at : at + lengths]), UNDETERMINED, bytes(2))


def _edits(edits: Box) -> bytes:
    fields = Fields(edits.body)
    version, _ = fields.full()
    count = fields.number(4)
    rows = fields.take((20 if version == 1 else 12) * count)
    if version > 1 or fields.left:
        raise Unclean("damaged_structure")
    return full(b"elst", version, 0, struct.pack(">I", count), rows)


def _texts(old: Kept, *, quicktime: bool) -> list[bytes]:
    """Credit, caption and date as they were: user data, a list, keys (for the recipe `location_only`)."""
    named: dict[bytes, list[tuple[bytes, bytes]]] = {b"udta": [], b"ilst": [], b"keys": []}
    for key, raw in old.texts:
        if key[:4] in named and (key[4:], raw) not in named[key[:4]]:
            named[key[:4]].append((key[4:], raw))
    parts = []
    user = [box(name, raw) for name, raw in named[b"udta"]]
    if named[b"ilst"]:
        items = [box(name, box(b"data", raw)) for name, raw in named[b"ilst"]]
        user.append(full(b"meta", 0, 0, _handler(b"mdir"), box(b"ilst", *items)))
    if user:
        parts.append(box(b"udta", *user))
    if named[b"keys"]:
        names = [box(b"mdta", name) for name, _ in named[b"keys"]]
        values = [box(struct.pack(">I", number), box(b"data", raw))
                  for number, (_, raw) in enumerate(named[b"keys"], start=1)]  # fmt: skip
        keys = full(b"keys", 0, 0, struct.pack(">I", len(names)), *names)
        version = b"" if quicktime else bytes(4)  # QuickTime's own box has none
        parts.append(box(b"meta", version, _handler(b"mdta"), keys, box(b"ilst", *values)))
    return parts


def _handler(kind: bytes) -> bytes:
    return full(b"hdlr", 0, 0, bytes(4), kind, bytes(13))
