"""Reading IPTC-IIM 4.2 records and Photoshop's image resources (Adobe's file format specification)."""

import struct
from collections.abc import Iterator

from actdesk.imaging.trace import Reading, Trace, needle_of, shown

# Record 2, by dataset number.
DATASETS: dict[int, tuple[str, str]] = {
    5: ("comment", "iptc.text"), 7: ("comment", "iptc.text"), 22: ("comment", "iptc.text"),
    25: ("comment", "iptc.text"), 26: ("place_name", "iptc.place"), 27: ("place_name", "iptc.place"),
    40: ("comment", "iptc.text"), 55: ("time", "iptc.time"), 60: ("time", "iptc.time"),
    62: ("time", "iptc.time"), 63: ("time", "iptc.time"), 30: ("time", "iptc.time"), 35: ("time", "iptc.time"),
    65: ("device", "iptc.software"), 70: ("device", "iptc.software"), 80: ("person", "iptc.person"),
    85: ("person", "iptc.person"), 90: ("place_name", "iptc.place"), 92: ("place_name", "iptc.place"),
    95: ("place_name", "iptc.place"), 100: ("place_name", "iptc.place"), 101: ("place_name", "iptc.place"),
    103: ("comment", "iptc.text"), 105: ("comment", "iptc.text"), 110: ("credit", "iptc.credit"),
    115: ("credit", "iptc.credit"), 116: ("credit", "iptc.credit"), 118: ("person", "iptc.person"),
    120: ("comment", "iptc.text"), 121: ("comment", "iptc.text"), 122: ("person", "iptc.person"),
    231: ("edit_history", "iptc.other"),
}  # fmt: skip

KEEP = {5, 55, 60, 62, 63, 80, 85, 105, 110, 116, 120, 122}  # credit, caption, date; never `source` or contact
SILENT = {(1, 90), (2, 0), (1, 0)}  # the character set and the record's version say nothing


def datasets(block: bytes) -> Iterator[tuple[int, int, bytes]]:
    """The (record, dataset, value) triples of an IIM block, as far as it is sound."""
    at = 0
    while at + 5 <= len(block) and block[at] == 0x1C:
        record, dataset, size = struct.unpack_from(">BBH", block, at + 1)
        at += 5
        if size & 0x8000:  # an extended length: the next (size & 0x7FFF) bytes hold it
            width = size & 0x7FFF
            if width > 4 or at + width > len(block):
                return
            size = int.from_bytes(block[at : at + width], "big")
            at += width
        yield record, dataset, block[at : at + size]
        at += size


def read(block: bytes, into: Reading) -> None:
    """Add to `into` what these IIM records give away, one trace per place."""
    grouped: dict[tuple[str, str], list[bytes]] = {}
    sound = 0
    for record, dataset, value in datasets(block):
        sound += 1
        if (record, dataset) == (1, 90) and len(value) <= 8:
            into.kept.charset = value
        if (record, dataset) in SILENT or not value.strip(b"\0 "):
            continue
        place = DATASETS.get(dataset, ("unknown", "iptc.other")) if record == 2 else ("unknown", "iptc.other")
        grouped.setdefault(place, []).append(value)
        if record == 2 and dataset in KEEP:
            into.kept.iptc.append((record, dataset, value))
    for (kind, where), values in grouped.items():
        needles = tuple(needle for value in values[:40] for needle in needle_of(value))
        into.add([Trace(kind, where, shown(b"; ".join(values[:6])), needles)])
    if not sound and block.strip(b"\0"):
        into.add([Trace("unknown", "iptc.other", needles=needle_of(block[:64]))])


RESOURCES: dict[int, tuple[str, str]] = {
    0x0409: ("thumbnail", "photoshop.thumbnail"), 0x040C: ("thumbnail", "photoshop.thumbnail"),
    0x040B: ("comment", "photoshop.url"), 0x041E: ("comment", "photoshop.url"),
    0x040A: ("credit", "photoshop.copyright"), 0x0421: ("device", "photoshop.version"),
    0x03FF: ("comment", "photoshop.text"), 0x043A: ("edit_history", "photoshop.other"),
}  # fmt: skip


def resources(block: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """The (id, name, data) triples of a block of `8BIM` resources, as far as it is sound."""
    at = 0
    while at + 12 <= len(block) and block[at : at + 4] in (b"8BIM", b"PHUT", b"AgHg", b"DCSR", b"MeSa"):
        number = struct.unpack_from(">H", block, at + 4)[0]
        name_size = block[at + 6]
        start = at + 6 + (1 + name_size + 1) // 2 * 2
        if start + 4 > len(block):
            return
        size = struct.unpack_from(">I", block, start)[0]
        yield number, block[at + 7 : at + 7 + name_size], block[start + 4 : start + 4 + size]
        at = start + 4 + size + size % 2


def read_resources(block: bytes, into: Reading) -> None:
    """Add to `into` what these Photoshop resources give away."""
    from actdesk.imaging.metadata import exif, xmp  # they, too, read resources: Exif in 0x0422, IRB in Exif

    count = 0
    for number, name, data in resources(block):
        count += 1
        if name:
            into.add([Trace("comment", "photoshop.text", shown(name), needle_of(name))])
        if number == 0x0404:
            read(data, into)
        elif number in (0x0422, 0x0423):
            exif.read(data, into, turns=False)
        elif number == 0x0424:
            xmp.read(data, into)
        else:
            kind, where = RESOURCES.get(number, ("unknown", "photoshop.other"))
            text = where in ("photoshop.url", "photoshop.text")
            value = shown(data) if text else ""
            into.add([Trace(kind, where, value, needle_of(data) if text else exif.words(data))])
            into.add(exif.sniff(data, where))
    if not count and block.strip(b"\0"):
        into.add([Trace("unknown", "photoshop.other", needles=exif.words(block))])
