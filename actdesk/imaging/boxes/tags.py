"""What films say of themselves: QuickTime's user data, 3GPP's, iTunes' lists, Apple's keys, and makers' own boxes."""

import struct
from collections.abc import Iterator

from actdesk.imaging.boxes import told
from actdesk.imaging.boxes.box import Box, Fields, boxes
from actdesk.imaging.metadata import exif, xmp
from actdesk.imaging.trace import Reading, Trace, Unclean, needle_of, shown

WHERE = {"location": "film.place", "place_name": "film.place", "time": "film.time", "device": "film.device",
         "serial": "film.serial", "person": "film.person", "credit": "film.credit", "comment": "film.text",
         "thumbnail": "film.cover"}  # fmt: skip
# By the four letters: what a text of this name tells.
NAMES: dict[bytes, str] = {
    b"\xa9xyz": "location", b"loci": "location", b"GPS ": "location", b"\xa9day": "time", b"date": "time",
    b"yrrc": "time", b"\xa9mak": "device", b"\xa9mod": "device", b"\xa9swr": "device", b"\xa9too": "device",
    b"\xa9enc": "device", b"FIRM": "device", b"LENS": "serial", b"CAME": "serial", b"MUID": "serial",
    b"\xa9nam": "comment", b"\xa9cmt": "comment", b"\xa9des": "comment", b"\xa9inf": "comment", b"desc": "comment",
    b"titl": "comment", b"dscp": "comment", b"kywd": "comment", b"\xa9key": "comment", b"name": "comment",
    b"\xa9ART": "person", b"\xa9aut": "person", b"\xa9dir": "person", b"\xa9prd": "person", b"perf": "person",
    b"auth": "person", b"aART": "person", b"\xa9cpy": "credit", b"cprt": "credit", b"covr": "thumbnail",
    b"thmb": "thumbnail", b"\xa9fmt": "device", b"\xa9src": "person",
}  # fmt: skip
# Credit, caption and date: what the recipe `location_only` leaves as it was.
KEEP = frozenset({b"\xa9nam", b"\xa9cmt", b"\xa9des", b"\xa9day", b"\xa9ART", b"\xa9aut", b"\xa9cpy", b"titl", b"dscp",
                  b"auth", b"perf", b"cprt", b"desc", b"yrrc"})  # fmt: skip
KEEP_KEYS = frozenset({b"title", b"description", b"comment", b"author", b"artist", b"copyright", b"creationdate"})
APPLE = b"com.apple.quicktime."


def user_data(udta: Box, reading: Reading, depth: int = 0) -> None:
    """Add what a `udta` box gives away. A damaged one is searched as a whole."""
    for each in _parts(udta, reading):
        if each.name == b"meta" and depth < 3:
            metadata(each, reading)
        elif each.name == b"udta" and depth < 3:
            user_data(each, reading, depth + 1)
        elif each.name in (b"XMP_", b"uuid", *told.FREE):
            told.stranger(each, reading)
        elif len(each.body):
            if each.name in KEEP and depth == 0:
                reading.kept.texts.append((b"udta" + each.name, bytes(each.body[:4001])))
            _named(each.name, bytes(each.body[: told.MOST]), reading)


def _parts(box: Box, reading: Reading) -> Iterator[Box]:
    found: list[Box] = []
    try:
        for each in boxes(box.body, base=box.at):
            found.append(each)
    except Unclean:
        rest = bytes(box.body[found[-1].end - box.at if found else 0 :][: told.MOST])
        reading.add([Trace("unknown", "film.unknown", needles=exif.words(rest)), *exif.sniff(rest, "film.unknown")])
    return iter(found)


def _named(name: bytes, raw: bytes, reading: Reading) -> None:
    kind = NAMES.get(name, "unknown")
    where = WHERE.get(kind, "film.unknown")
    text = _text(raw)
    place = _loci(raw) if name == b"loci" else None
    found = [] if place else exif.sniff(raw, where)
    if place:
        reading.add([Trace("location", where, needles=(raw,) if len(set(raw)) > 5 else (), coordinates=place)])
    elif kind != "location" or not found:
        label = shown(text) if kind in ("time", "device", "comment", "person", "credit", "serial") else ""
        if kind == "unknown":
            label = shown(name)
        reading.add([Trace(kind, where, label, (*needle_of(text), *exif.words(raw)))])
    reading.add(found)


def _text(raw: bytes) -> bytes:
    """The readable end of a field: behind QuickTime's length and language, or 3GPP's version and language."""
    if len(raw) > 4 and struct.unpack_from(">H", raw)[0] == len(raw) - 4:
        return raw[4:]
    return raw[6:].strip(b"\0") if raw[:4] == bytes(4) and len(raw) > 6 else raw


def _loci(raw: bytes) -> tuple[float, float] | None:
    """3GPP's place (TS 26.244, 8.12): a name, a role, and three numbers of 16.16 bits."""
    at = raw.find(b"\0", 6) + 2
    if at < 8 or at + 8 > len(raw):
        return None
    east, north = struct.unpack_from(">ii", raw, at)
    return exif.on_earth(north / 65536, east / 65536)


def metadata(meta: Box, reading: Reading) -> None:
    """Add what a `meta` box gives away: keys with values (Apple), a list (iTunes), or anything else."""
    body = meta.body
    start = 0 if bytes(body[4:8]) == b"hdlr" else 4
    inside = list(_parts(Box(meta.name, body[start:], meta.start, meta.at + start), reading))
    keys: list[bytes] = []
    for each in inside:
        if each.name == b"keys":
            keys = _keys(each)
    for each in inside:
        if each.name == b"ilst":
            _list(each, keys, reading)
        elif each.name not in (b"hdlr", b"keys"):
            told.stranger(each, reading)


def _keys(box: Box) -> list[bytes]:
    fields = Fields(box.body)
    names: list[bytes] = []
    try:
        fields.full()
        for _ in range(min(fields.number(4), 10_000)):
            size = fields.number(4)
            fields.take(4)
            names.append(fields.take(size - 8))
    except Unclean:
        pass
    return names


def _list(ilst: Box, keys: list[bytes], reading: Reading) -> None:
    for item in _parts(ilst, reading):
        number = int.from_bytes(item.name, "big")
        key = keys[number - 1] if 0 < number <= len(keys) else b""
        for data in _parts(item, reading):
            raw = bytes(data.body[: told.MOST])
            if data.name != b"data":
                _named(data.name, raw, reading)
            elif not key:
                if item.name in KEEP:
                    reading.kept.texts.append((b"ilst" + item.name, raw[:4001]))
                _named(item.name, raw[8:], reading)
            else:
                short = key.removeprefix(APPLE)
                if short in KEEP_KEYS:
                    reading.kept.texts.append((b"keys" + key, raw[:4001]))
                _keyed(short, raw[8:], reading)


def _keyed(key: bytes, value: bytes, reading: Reading) -> None:
    kind, _ = xmp.classify(key)
    where = WHERE.get(kind, "film.unknown")
    found = exif.sniff(value, where)
    if not found:
        label = shown(key + b": " + value) if kind not in ("location", "place_name") else ""
        reading.add([Trace(kind, where, label, needle_of(value))])
    reading.add(found)
