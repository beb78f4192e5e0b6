"""What boxes outside the picture give away: traces for blocks that nobody needs, whatever they hold."""

from actdesk.imaging.boxes.box import Box
from actdesk.imaging.metadata import exif, iptc, xmp
from actdesk.imaging.trace import Reading, Trace, shown

MOST = 1 << 22  # bytes of one block that are searched
C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
IPTC = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
EXIF = bytes.fromhex("0537cdab9d0c4431a72afa561f2a113e")
FREE = (b"free", b"skip", b"wide")


def stranger(box: Box, reading: Reading) -> None:
    """Add what a box gives away that no rule needs; an empty one gives nothing."""
    raw = bytes(box.body[:MOST])
    if box.name == b"uuid":
        _uuid(raw[:16], raw[16:], reading)
    elif box.name == b"mpvd":
        reading.add([Trace("embedded_media", "box.motion", needles=exif.words(raw)), *exif.sniff(raw, "box.motion")])
    elif box.name == b"jumb":
        _block("edit_history", "box.c2pa", b"", raw, reading)
    elif box.name == b"XMP_":
        xmp.read(raw, reading)
    elif box.name in FREE:
        if raw.strip(b"\0"):
            _block("unknown", "box.free", b"", raw, reading)
    elif raw.strip(b"\0"):
        _block("unknown", "box.unknown", box.name, raw, reading)


def _uuid(kind: bytes, raw: bytes, reading: Reading) -> None:
    if kind == XMP:
        xmp.read(raw, reading)
    elif kind == IPTC:
        iptc.read(raw, reading)
    elif kind == EXIF:
        exif.read(raw, reading, turns=False)
    elif kind == C2PA:
        _block("edit_history", "box.c2pa", b"", raw, reading)
    else:
        _block("unknown", "box.uuid", b"", kind + raw, reading)


def _block(kind: str, where: str, name: bytes, raw: bytes, reading: Reading) -> None:
    reading.add([Trace(kind, where, shown(name), exif.words(raw)), *exif.sniff(raw, where)])


def loose(data: memoryview, gaps: list[tuple[int, int]], where: str, reading: Reading) -> None:
    """Add a trace where bytes that nothing needs are more than zeros; at most `MOST` of them are searched."""
    parts, left = [], MOST
    for start, end in gaps:
        parts.append(bytes(data[start : min(end, start + left)]))
        left -= len(parts[-1])
        if left <= 0:
            break
    raw = b"\xff".join(part for part in parts if part.strip(b"\0"))
    if raw:
        kind = "trailing_data" if where == "box.trailer" else "unknown"
        reading.add([Trace(kind, where, needles=exif.words(raw)), *exif.sniff(raw, where)])


def messages(data: memoryview, spans: list[tuple[int, int]], reading: Reading) -> None:
    """Add what stands between the coded units that stay: messages of an encoder, a camera, or somebody else."""
    gaps, at = [], 0
    for start, end in [*spans, (len(data), len(data))]:
        if start > at:
            gaps.append((at, start))
        at = end
    loose(data, gaps, "coded.message", reading)
