"""Sample entries of films (ISO/IEC 14496-12 section 8.5.2, QuickTime file format): what a decoder needs of them.

Written anew: the sizes of picture and sound and the decoder's set-up. The names of encoders and makers go.
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from actdesk.imaging.boxes.box import Box, box, boxes, full, only
from actdesk.imaging.boxes.coded import Cut, av1_setup, avc_setup, hevc_setup, mpeg4_cut, whole
from actdesk.imaging.boxes.properties import colour
from actdesk.imaging.trace import Unclean

PICTURES = {b"avc1": b"avcC", b"avc3": b"avcC", b"hvc1": b"hvcC", b"hev1": b"hvcC", b"av01": b"av1C", b"vp08": b"vpcC",
            b"vp09": b"vpcC", b"mp4v": b"esds", b"s263": b"d263", b"h263": b"d263"}  # fmt: skip
PLAIN = {b"sowt": 2, b"twos": 2, b"raw ": 1, b"in24": 3, b"in32": 4, b"fl32": 4, b"fl64": 8, b"ulaw": 1, b"alaw": 1,
         b"lpcm": 0, b"ipcm": 0, b"fpcm": 0}  # fmt: skip
SOUNDS = frozenset({b"mp4a", b".mp3", b"alac", b"fLaC", b"Opus", b"ac-3", b"ec-3", b"samr", b"sawb", *PLAIN})
SETUPS: dict[bytes, Callable[[memoryview], tuple[bytes, Cut]]] = {
    b"avcC": avc_setup, b"hvcC": hevc_setup, b"av1C": av1_setup,
}  # fmt: skip
# Boxes inside an entry that are copied as they are, with the lengths that they may have.
PICTURE_BOXES: dict[bytes, tuple[int, ...]] = {
    b"pasp": (8,), b"clap": (32,), b"fiel": (2,), b"btrt": (12,), b"gama": (4,), b"mdcv": (24,), b"clli": (4,),
    b"SmDm": (28,), b"CoLL": (8,), b"amve": (8,),
}  # fmt: skip
SOUND_BOXES: dict[bytes, tuple[int, ...]] = {
    b"btrt": (12,), b"dac3": (3,), b"dec3": tuple(range(5, 17)), b"alac": (28, 36, 40), b"pcmC": (6,), b"srat": (8,),
    b"frma": (4,), b"enda": (2,),
}  # fmt: skip
PROTECTED = frozenset({b"encv", b"enca", b"drmi", b"drms", b"sinf"})


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it stays, its code, how its samples are cut, and the encoder's name that it bore."""

    code: bytes
    raw: bytes
    cut: Cut
    maker: bytes = b""
    frame: int = 0  # bytes of one moment of plain sound


def picture(entry: Box) -> Entry:
    """A visual sample entry. Raises `Unclean` ('film_codec') where the coding is not known."""
    raw = bytes(entry.body[:78])
    _known(entry, raw, 78, PICTURES)
    inside = list(boxes(entry.body[78:]))
    wanted = PICTURES[entry.name]
    setup = only(inside, wanted)
    if setup is None or any(each.name in (b"lhvC", b"sinf") for each in inside):
        raise Unclean("film_codec")
    config, cut = _picture_setup(setup)
    kept = [box(wanted, config)]
    for each in inside:
        if len(each.body) in PICTURE_BOXES.get(each.name, ()):
            kept.append(box(each.name, each.body))
        elif each.name == b"colr":
            kept.append(colour(each.body))
    head = bytes(6) + b"\0\1" + bytes(16) + raw[24:36] + bytes(4) + b"\0\1" + bytes(32) + raw[74:76] + b"\xff\xff"
    return Entry(entry.name, box(entry.name, head, *kept), cut, raw[43 : 43 + min(raw[42], 31)])


def _known(entry: Box, raw: bytes, least: int, codes: object) -> None:
    if entry.name in PROTECTED:
        raise Unclean("film_protected")
    if entry.name not in codes or len(raw) < least:  # type: ignore[operator]
        raise Unclean("film_codec")


def _picture_setup(setup: Box) -> tuple[bytes, Cut]:
    raw = bytes(setup.body)
    if setup.name in SETUPS:
        return SETUPS[setup.name](setup.body)
    if setup.name == b"esds":
        return elementary(raw, (0x20,)), mpeg4_cut
    if setup.name == b"vpcC" and len(raw) == 12 and not any(raw[10:]):
        return raw, whole
    if setup.name == b"d263" and len(raw) >= 7:
        return bytes(4) + b"\0" + raw[5:7], whole
    raise Unclean("film_codec")


def sound(entry: Box, *, quicktime: bool) -> Entry:
    """An audio sample entry. Raises `Unclean` ('film_codec') where the coding is not known."""
    raw = bytes(entry.body[:64])
    _known(entry, raw, 28, SOUNDS)
    version = int.from_bytes(raw[8:10], "big")
    more = {1: 16, 2: 36}.get(version, 0) if quicktime else 0
    if version > (2 if quicktime else 1) or len(raw) < 28 + more:
        raise Unclean("film_codec")
    channels, bits = struct.unpack_from(">HH", raw, 16)
    frame = channels * (PLAIN.get(entry.name) or bits // 8) if entry.name in PLAIN else 0
    if version == 2 and more:
        channels, _, bits = struct.unpack_from(">III", raw, 40)
        frame = channels * bits // 8 if entry.name in PLAIN else 0
    kept = b"".join(_sound_boxes(boxes(entry.body[28 + more :])))
    head = bytes(6) + b"\0\1" + raw[8:10] + bytes(6) + raw[16:20] + (raw[20:22] if more else bytes(2)) + bytes(2)
    return Entry(entry.name, box(entry.name, head, raw[24:28], raw[28 : 28 + more], kept), whole, frame=frame)


def _sound_boxes(inside: Iterator[Box], depth: int = 0) -> Iterator[bytes]:
    for each in inside:
        raw = bytes(each.body)
        if each.name == b"sinf":
            raise Unclean("film_protected")
        if len(raw) in SOUND_BOXES.get(each.name, ()):
            yield box(each.name, raw)
        elif each.name == b"esds":
            yield box(b"esds", elementary(raw, (0x40, 0x66, 0x67, 0x68, 0x69, 0x6B)))
        elif each.name == b"wave" and not depth:
            yield box(b"wave", *_sound_boxes(boxes(each.body), 1), box(bytes(4)))
        elif each.name == b"chan" and len(raw) >= 16 and len(raw) == 16 + 20 * int.from_bytes(raw[12:16], "big"):
            yield box(b"chan", raw)
        elif each.name == b"dOps" and len(raw) == (11 if not raw[10:11].strip(b"\0") else 13 + raw[1]):
            yield box(b"dOps", raw)
        elif each.name == b"damr" and len(raw) >= 9:
            yield box(b"damr", bytes(5), raw[5:9])  # the vendor and its version go
        elif each.name == b"dfLa" and len(raw) >= 42 and raw[4] & 0x7F == 0 and raw[5:8] == b"\0\0\x22":
            yield box(b"dfLa", bytes(4), b"\x80\0\0\x22", raw[8:42])


def elementary(raw: bytes, permitted: tuple[int, ...]) -> bytes:
    """An `esds` body with the coding, its rates and the decoder's set-up (ISO/IEC 14496-1, 7.2.6), and no more.

    Raises `Unclean` where the object type is none of `permitted`.
    """
    try:
        tag, body, _ = _descriptor(raw, 4)
        at = 3 + (2 if body[2] & 0x80 else 0) + (1 + body[3] if body[2] & 0x40 else 0) + (2 if body[2] & 0x20 else 0)
        inner_tag, config, _ = _descriptor(body, at)
        if tag != 3 or inner_tag != 4 or config[0] not in permitted or len(config) < 13:
            raise Unclean("film_codec")
        setup = b""
        if len(config) > 13:
            kind, own, _ = _descriptor(config, 13)
            setup = own if kind == 5 else b""
    except IndexError:
        raise Unclean("damaged_structure") from None
    if permitted == (0x20,):
        spans = mpeg4_cut(memoryview(setup))
        setup = b"".join(setup[start:end] for start, end in spans)
    elif len(setup) > 64:
        raise Unclean("film_codec")
    inside = config[:1] + bytes((config[1] | 1,)) + config[2:13] + (_tagged(5, setup) if setup else b"")
    return bytes(4) + _tagged(3, bytes(3) + _tagged(4, inside) + _tagged(6, b"\2"))


def _descriptor(raw: bytes, at: int) -> tuple[int, bytes, int]:
    tag, size, at = raw[at], 0, at + 1
    for _ in range(4):
        size, at = size << 7 | raw[at] & 0x7F, at + 1
        if not raw[at - 1] & 0x80:
            break
    if at + size > len(raw):
        raise IndexError
    return tag, raw[at : at + size], at + size


def _tagged(tag: int, body: bytes) -> bytes:
    size = len(body)
    return bytes((tag, 0x80 | size >> 21 & 127, 0x80 | size >> 14 & 127, 0x80 | size >> 7 & 127, size & 127)) + body


def description(entries: list[Entry]) -> bytes:
    """The `stsd` box of these entries."""
    return full(b"stsd", 0, 0, struct.pack(">I", len(entries)), *(entry.raw for entry in entries))
