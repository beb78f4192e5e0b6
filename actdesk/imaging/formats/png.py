"""PNG and APNG (W3C PNG, third edition).

Kept: the chunks that make the picture, its colours and its animation; the profile and the orientation are written
anew. Each coded stream is inflated once, to its exact end: what hides behind a stream's end is cut off.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from actdesk.imaging.metadata import build, exif, icc, iptc, keep, xmp
from actdesk.imaging.trace import Order, Piece, Reading, Trace, Unclean, needle_of, shown

NAME = "png"
SUFFIX = ".png"
ENDINGS = (".png", ".apng")

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_PIXELS = 250_000_000
MOST_CHUNKS = 200_000
MOST_TEXT = 4 << 20  # bytes that a compressed text or profile may grow to

# Small chunks that colours, transparency and animation need, with the lengths that they may have.
SMALL: dict[bytes, tuple[int, ...]] = {
    b"gAMA": (4,), b"cHRM": (32,), b"sRGB": (1,), b"sBIT": (1, 2, 3, 4), b"bKGD": (), b"pHYs": (9,),
    b"cICP": (4,), b"mDCV": (24,), b"cLLI": (8,), b"tRNS": (), b"acTL": (8,), b"sTER": (1,),
}  # fmt: skip
CREDIT = (b"Author", b"Copyright", b"Title", b"Description", b"Creation Time")  # for `location_only`
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))


@dataclass(slots=True)
class Parts:
    header: bytes = b""
    before: list[Piece] = field(default_factory=list)  # chunks that stand before the image data
    body: list[Piece] = field(default_factory=list)
    stream: list[memoryview] = field(default_factory=list)  # the run of IDAT or fdAT chunks that is open
    stream_kind: bytes = b""
    sequence: list[bytes] = field(default_factory=list)
    known: set[bytes] = field(default_factory=set)  # names of chunks that may stand there once
    control: bytes = b""  # the fcTL of the frame that is open
    frames: int = 0  # of the animation, as it is announced
    imaged: bool = False
    end: int = 0


def mine(head: bytes) -> bool:
    return head[:8] == SIGNATURE


def chunks(data: memoryview) -> Iterator[tuple[bytes, memoryview, int]]:
    """The (name, data, offset behind it) of each chunk up to IEND. Raises `Unclean` where one is cut short."""
    at = 8
    for _ in range(MOST_CHUNKS):
        if at + 12 > len(data):
            raise Unclean("truncated")
        size, name = struct.unpack_from(">I4s", data, at)
        if at + 12 + size > len(data):
            raise Unclean("truncated")
        if not name.isalpha():
            raise Unclean("damaged_structure")
        at += 12 + size
        body = data[at - 4 - size : at - 4]
        if name[0] < 97 and zlib.crc32(body, zlib.crc32(name)) != struct.unpack_from(">I", data, at - 4)[0]:
            raise Unclean("damaged_structure")
        yield name, body, at
        if name == b"IEND":
            return
    raise Unclean("too_many_parts")


def findings(data: memoryview) -> Reading:
    """Read one PNG. Raises `Unclean` for a truncated or damaged one, or one of a dialect (Apple's CgBI)."""
    reading = Reading(NAME, SUFFIX)
    parts = reading.parts = Parts()
    for name, body, end in chunks(data):
        if not parts.header:
            _header(name, body, reading, parts)
        else:
            _chunk(name, body, reading, parts)
        parts.end = end
    if not parts.imaged:
        raise Unclean("no_picture")
    _drop_frames(reading, parts)
    reading.add(icc.traces(reading.icc))
    tail = bytes(data[parts.end : parts.end + (1 << 22)])
    if tail.strip(b"\0"):
        reading.add([Trace("trailing_data", "png.trailer", needles=exif.words(tail)), *exif.sniff(tail, "png.trailer")])
    return reading


def _header(name: bytes, body: memoryview, reading: Reading, parts: Parts) -> None:
    if name != b"IHDR" or len(body) != 13:
        raise Unclean("unknown_dialect" if name == b"CgBI" else "damaged_structure")
    reading.width, reading.height = struct.unpack_from(">II", body)
    if body[9] not in CHANNELS or body[8] not in (1, 2, 4, 8, 16) or any(body[10:12]) or body[12] > 1:
        raise Unclean("damaged_structure")
    if not reading.width or not reading.height:
        raise Unclean("damaged_structure")
    if reading.width * reading.height > MOST_PIXELS:
        raise Unclean("too_many_pixels")
    parts.header = bytes(body)


def _chunk(name: bytes, body: memoryview, reading: Reading, parts: Parts) -> None:
    if name in (b"IDAT", b"fdAT"):
        _coded(name, body, reading, parts)
        return
    _close(reading, parts)
    if name == b"PLTE":
        _palette(body, reading, parts)
    elif name in SMALL and _fits(name, body, parts):
        if name == b"acTL" and name in parts.known:
            raise Unclean("damaged_structure")  # twice: some readers show the animation, some do not
        if not parts.imaged and name not in parts.known:
            parts.known.add(name)
            parts.before.append(_piece(name, body))
            if name == b"acTL":
                parts.frames = struct.unpack_from(">I", body)[0]
    elif name == b"fcTL" and len(body) == 26:
        _check_frame(body, reading)
        parts.control = bytes(body)
        parts.body.append(b"fcTL")  # numbered when all are known
        parts.sequence.append(bytes(body[4:]))
    elif name == b"iCCP":
        reading.icc = reading.icc or _profile(body)
    elif name[0] < 97 and name != b"IEND":
        raise Unclean("unknown_dialect")
    else:
        _metadata(name, bytes(body[:MOST_TEXT]), reading)


def _drop_frames(reading: Reading, parts: Parts) -> None:
    """Frames beyond those that an acTL before the image announces (without one: all) no viewer shows: they go."""
    body, waiting, frames, begins, dropped = parts.body, iter(parts.sequence), 0, False, False
    parts.body, parts.sequence = [], []
    for piece in body:
        coded = next(waiting) if piece in (b"fcTL", b"fdAT") else b""
        begins, frames = (True, frames) if piece == b"fcTL" else (False, frames + begins)
        if coded and frames + begins > parts.frames:  # a control alone is no frame
            dropped = dropped or piece == b"fdAT"
            continue
        parts.body.append(piece)
        parts.sequence += [coded] if coded else []
    if dropped:
        reading.add([Trace("thumbnail", "png.unshown_frames")])
    if not parts.frames:
        parts.before = [piece for piece in parts.before if bytes(piece[4:8]) != b"acTL"]


def _palette(body: memoryview, reading: Reading, parts: Parts) -> None:
    if len(body) % 3 or not 3 <= len(body) <= 768 or parts.imaged or b"PLTE" in parts.known:
        if parts.header[9] == 3:
            raise Unclean("damaged_structure")
        _metadata(b"PLTE", bytes(body[:MOST_TEXT]), reading)  # only a suggestion there; decoders pass it over
        return
    parts.known.add(b"PLTE")
    parts.before.append(_piece(b"PLTE", body))


def _fits(name: bytes, body: memoryview, parts: Parts) -> bool:
    """True if a chunk has the length that it has to have; with some, that depends on how colours are coded."""
    coded = parts.header[9]
    if name == b"tRNS":
        return len(body) == {0: 2, 2: 6}.get(coded, 0) or (coded == 3 and 1 <= len(body) <= 256)
    if name == b"bKGD":
        return len(body) == {0: 2, 4: 2, 2: 6, 6: 6, 3: 1}[coded]
    return len(body) in SMALL[name]


def _check_frame(body: memoryview, reading: Reading) -> None:
    width, height, left, top = struct.unpack_from(">4I", body, 4)
    if not width or not height or left + width > reading.width or top + height > reading.height:
        raise Unclean("damaged_structure")


def _coded(name: bytes, body: memoryview, reading: Reading, parts: Parts) -> None:
    if parts.stream_kind and parts.stream_kind != name:
        _close(reading, parts)
    if name == b"IDAT":
        if parts.imaged and not parts.stream_kind:
            raise Unclean("damaged_structure")  # image data in two places: readers disagree
        parts.stream.append(body)
    elif len(body) >= 4 and parts.control:
        parts.stream.append(body[4:])
    else:
        raise Unclean("damaged_structure")
    parts.stream_kind = name
    parts.imaged = True


def _close(reading: Reading, parts: Parts) -> None:
    """The open stream is complete: inflate it to its end, and keep it up to there."""
    if not parts.stream_kind:
        return
    width, height = struct.unpack_from(">II", parts.header)
    if parts.stream_kind == b"fdAT":
        width, height = struct.unpack_from(">II", parts.control, 4)
    expected = scan_bytes(parts.header, width, height)
    kept = exact_stream(parts.stream, expected)
    hidden = b"".join(parts.stream)[sum(len(piece) for piece in kept) :]
    if hidden:
        traces = exif.sniff(hidden, "png.behind_stream")
        reading.add([Trace("unknown", "png.behind_stream", needles=exif.words(hidden)), *traces])
    for piece in kept:
        if parts.stream_kind == b"IDAT":
            parts.body.append(_piece(b"IDAT", piece))
        else:
            parts.body.append(b"fdAT")
            parts.sequence.append(bytes(piece))
    parts.stream = []
    parts.stream_kind = b""


def scan_bytes(header: bytes, width: int, height: int) -> int:
    """How many bytes the filtered rows of such a picture have (section 9 of the standard)."""
    bits = header[8] * CHANNELS[header[9]]
    if not header[12]:
        return height * (1 + (width * bits + 7) // 8)
    total = 0
    for left, top, across, down in PASSES:
        columns, rows = (width - left + across - 1) // across, (height - top + down - 1) // down
        if columns > 0 and rows > 0:
            total += rows * (1 + (columns * bits + 7) // 8)
    return total


def exact_stream(parts: list[memoryview], expected: int) -> list[memoryview]:
    """The parts of a zlib stream cut at its end. Raises `Unclean` if it holds other than `expected` bytes."""
    inflate = zlib.decompressobj()
    total = 0
    kept: list[memoryview] = []
    try:
        for part in parts:
            rest: bytes | memoryview = part
            while len(rest) and not inflate.eof:
                total += len(inflate.decompress(rest, 1 << 20))
                rest = inflate.unconsumed_tail
                if total > expected:
                    raise Unclean("extra_pixels")
            unused = len(inflate.unused_data) if inflate.eof else 0
            kept.append(part[: len(part) - unused] if unused <= len(part) else part)
            if inflate.eof:
                break
    except zlib.error:
        raise Unclean("damaged_structure") from None
    if not inflate.eof or total != expected:
        raise Unclean("damaged_structure")
    return [part for part in kept if len(part)]


def _profile(body: memoryview) -> bytes:
    raw = bytes(body)
    name, _, rest = raw.partition(b"\0")
    del name
    return inflated(rest[1:])


def inflated(raw: bytes) -> bytes:
    """A compressed text or profile, or b'' where it is damaged. Raises `Unclean` for one that grows too far."""
    inflate = zlib.decompressobj()
    try:
        text = inflate.decompress(raw, MOST_TEXT)
    except zlib.error:
        return b""
    if inflate.unconsumed_tail:
        raise Unclean("bomb")
    return text


def _metadata(name: bytes, raw: bytes, reading: Reading) -> None:
    if name == b"eXIf":
        exif.read(raw[6:] if raw[:6] == b"Exif\0\0" else raw, reading)
    elif name in (b"tEXt", b"zTXt", b"iTXt"):
        _text(name, raw, reading)
    elif name == b"tIME":
        reading.add([Trace("time", "png.time", needles=needle_of(raw))])
    elif name == b"caBX":
        reading.add([Trace("edit_history", "png.c2pa", needles=exif.words(raw)), *exif.sniff(raw, "png.c2pa")])
    elif name not in (b"IEND", b"hIST") or raw:
        label = shown(name)
        reading.add([Trace("unknown", "png.chunk", label, exif.words(raw)), *exif.sniff(raw, "png.chunk")])


def _text(name: bytes, raw: bytes, reading: Reading) -> None:
    key, _, text = raw.partition(b"\0")
    if name == b"zTXt":
        text = inflated(text[1:])
    elif name == b"iTXt" and len(text) >= 2:
        packed = text[0] == 1
        text = text[2:].split(b"\0", 2)[-1]
        text = inflated(text) if packed else text
    if key == b"XML:com.adobe.xmp":
        xmp.read(text, reading)
    elif key.startswith(b"Raw profile type "):
        _raw_profile(key[17:], text, reading)
    else:
        if key in CREDIT:
            (reading.kept.unicode if name == b"iTXt" else reading.kept.texts).append((key, text))
        kind = {b"Author": "person", b"Copyright": "credit", b"Creation Time": "time", b"Software": "device"}
        traces = exif.sniff(text, "png.text")
        label = shown(key + b": " + text)
        reading.add([Trace(kind.get(key, "comment"), "png.text", label, needle_of(text)), *traces])


def _raw_profile(kind: bytes, text: bytes, reading: Reading) -> None:
    """ImageMagick's way: a name, a length and hexadecimal digits."""
    lines = text.split(b"\n")
    digits = b"".join(lines[3:] if not lines[0].strip() else lines[2:])
    try:
        raw = bytes.fromhex("".join(digits.decode("ascii", "replace").split()))
    except ValueError:
        raw = b""
    before = len(reading.traces)
    reading.add([Trace("unknown", "png.raw_profile", shown(kind), needle_of(digits[40:120]))])
    if kind in (b"exif", b"APP1") and raw:
        if raw.startswith(build.XMP_HEAD):
            xmp.read(raw[len(build.XMP_HEAD) :], reading)
        else:
            exif.read(raw[6:] if raw[:6] == b"Exif\0\0" else raw, reading)
    elif kind in (b"iptc", b"8bim"):
        iptc.read_resources(raw, reading)
    elif kind == b"xmp":
        xmp.read(raw, reading)
    if len(reading.traces) == before + 1:
        reading.add(exif.sniff(raw or text, "png.raw_profile"))


def _piece(name: bytes, body: memoryview | bytes) -> bytes:
    check = zlib.crc32(body, zlib.crc32(name))
    return b"".join((struct.pack(">I", len(body)), name, body, struct.pack(">I", check)))


def _records(block: bytes) -> bytes:
    """IPTC records as ImageMagick and exiftool keep them in a PNG: Photoshop's resource in hexadecimal digits."""
    digits = block.hex()
    lines = [digits[at : at + 72] for at in range(0, len(digits), 72)]
    return b"Raw profile type iptc\0" + "\n".join(["", "iptc", f"{len(block):8}", *lines, ""]).encode()


def clean(data: memoryview, reading: Reading, order: Order) -> list[Piece]:
    """The same picture and animation with nothing but colours, orientation and the confirmed credit."""
    parts: Parts = reading.parts
    old = keep.kept(reading, order)
    pieces: list[Piece] = [SIGNATURE, _piece(b"IHDR", parts.header)]
    profile = icc.rebuild(reading.icc)
    if profile:
        pieces.append(_piece(b"iCCP", b"icc\0\0" + zlib.compress(profile, 9)))
    block = build.exif(reading.orientation, order, old)
    if block:
        pieces.append(_piece(b"eXIf", block))
    packet = build.xmp(order, old)
    if packet:
        pieces.append(_piece(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet))
    pieces += [_piece(b"tEXt", key + b"\0" + text) for key, text in old.texts]
    pieces += [_piece(b"iTXt", key + bytes(5) + text) for key, text in old.unicode]
    if old.iptc:
        pieces.append(_piece(b"tEXt", _records(build.resources(build.iptc(order, old)))))
    pieces += parts.before
    number = 0
    waiting = iter(parts.sequence)
    for piece in parts.body:
        if piece in (b"fcTL", b"fdAT"):
            pieces.append(_piece(bytes(piece), struct.pack(">I", number) + next(waiting)))
            number += 1
        else:
            pieces.append(piece)
    return [*pieces, _piece(b"IEND", b"")]
