"""The second reader's grammar of sample entries: how a track of picture or sound is decoded, and nothing more."""

from actdesk.imaging.second.boxes import Nest, mouth_of, silent
from actdesk.imaging.second.grammar import demand
from actdesk.imaging.second.stills import eat_colour
from actdesk.imaging.second.units import eat_setup

_PICTURES = {
    b"avc1": ("avc1", b"avcC"), b"avc3": ("avc1", b"avcC"), b"hvc1": ("hvc1", b"hvcC"), b"hev1": ("hvc1", b"hvcC"),
    b"av01": ("av01", b"av1C"), b"vp08": ("vp09", b"vpcC"), b"vp09": ("vp09", b"vpcC"), b"mp4v": ("mp4v", b"esds"),
    b"s263": ("h263", b"d263"), b"h263": ("h263", b"d263"),
}  # fmt: skip
_BESIDE = {b"pasp": 8, b"clap": 32, b"fiel": 2, b"btrt": 12, b"gama": 4, b"mdcv": 24, b"clli": 4, b"SmDm": 28,
           b"CoLL": 8, b"amve": 8}  # fmt: skip
_PLAIN = {"sowt", "twos", "raw ", "in24", "in32", "fl32", "fl64", "ulaw", "alaw", "lpcm", "ipcm", "fpcm"}
_SOUNDS = {"mp4a", ".mp3", "alac", "fLaC", "Opus", "ac-3", "ec-3", "samr", "sawb"} | _PLAIN
_SOUND_BOXES = {b"btrt": {12}, b"dac3": {3}, b"dec3": set(range(5, 17)), b"alac": {28, 36, 40}, b"pcmC": {6},
                b"srat": {8}, b"frma": {4}, b"enda": {2}}  # fmt: skip


def plain(code: str) -> bool:
    """True for sound whose every byte is a part of a moment's loudness, as readable as that happens to be."""
    return code in _PLAIN


def eat_entry(name: bytes, nest: Nest, *, sound: bool) -> tuple[str, int]:
    """One entry. Returns its code, and the width of lengths in its samples (-1: they have no units)."""
    return _eat_sound(name, nest) if sound else _eat_picture(name, nest)


def _eat_picture(name: bytes, nest: Nest) -> tuple[str, int]:
    demand(name in _PICTURES, "second.chunk")
    code, wanted = _PICTURES[name]
    demand(nest.at + 78 <= nest.end)
    raw = bytes(nest.data[nest.at : nest.at + 78])
    demand(raw[:24] == bytes(7) + b"\1" + bytes(16) and raw[36:42] == bytes(5) + b"\1", "second.chunk")
    demand(not any(raw[42:74]) and raw[76:] == b"\xff\xff", "second.chunk")
    nest.at += 78
    body = nest.body(wanted)
    width = -1
    if code in ("avc1", "hvc1", "av01"):
        width = eat_setup(code, body)
    elif code == "mp4v":
        demand(b"\0\0\1\xb2" not in body, "second.chunk")
        _eat_elementary(body)
        width = 0
    elif code == "vp09":
        demand(len(body) == 12 and not any(body[10:]), "second.chunk")
    else:
        demand(len(body) == 7 and not any(body[:5]), "second.chunk")
    while not nest.done:
        kind = nest.next_name()
        body = nest.body(b"colr", *_BESIDE)
        if kind == b"colr":
            eat_colour(body)
        else:
            demand(len(body) == _BESIDE[kind], "second.chunk")
    return code, width


def _eat_sound(name: bytes, nest: Nest) -> tuple[str, int]:
    code = name.decode("latin-1")
    demand(code in _SOUNDS, "second.chunk")
    raw = bytes(nest.data[nest.at : nest.at + 28])
    demand(len(raw) == 28 and raw[:8] == bytes(7) + b"\1" and not any(raw[10:16]), "second.chunk")
    version = int.from_bytes(raw[8:10], "big")
    nest.at += 28
    if version and nest.next_name() not in (b"esds", b"srat", b"pcmC"):
        nest.at += {1: 16, 2: 36}.get(version, 1 << 60)
    _eat_sound_boxes(nest)
    return code, -1


def _eat_sound_boxes(nest: Nest) -> None:
    while not nest.done:
        kind = nest.next_name()
        if kind == b"wave":
            _eat_sound_boxes(nest.inside(b"wave"))
            continue
        body = nest.body(*_SOUND_BOXES, b"esds", b"chan", b"dOps", b"damr", b"dfLa", bytes(4))
        if kind == b"esds":
            _eat_elementary(body)
        elif kind == b"chan":
            demand(len(body) == 16 + 20 * int.from_bytes(body[12:16], "big"), "second.chunk")
        elif kind == b"dOps":
            demand(len(body) == (13 + body[1] if body[10] else 11), "second.chunk")
        elif kind == b"damr":
            demand(len(body) == 9 and not any(body[:5]), "second.chunk")
        elif kind == b"dfLa":
            demand(len(body) == 42 and body[:8] == b"\0\0\0\0\x80\0\0\x22", "second.chunk")
        else:
            demand(len(body) in _SOUND_BOXES.get(kind, {0}), "second.chunk")
    demand(nest.at == nest.end)


def _eat_elementary(body: bytes) -> None:
    """An `esds` of a coding, its rates, its set-up and the one word that ends it, one inside the other."""
    silent(body)
    mouth = mouth_of(body)
    mouth.expect(bytes(4))
    demand(mouth.take(1) == b"\3" and _length(mouth.take(4)) == len(body) - 9, "second.chunk")
    mouth.expect(bytes(3))
    mouth.expect(b"\4")
    inside = _length(mouth.take(4))
    end = mouth.at + inside
    mouth.take(13)
    if mouth.at < end:
        mouth.expect(b"\5")
        size = _length(mouth.take(4))
        demand(size <= 1024, "second.chunk")
        mouth.take(size)
    demand(mouth.at == end, "second.chunk")
    mouth.expect(b"\6\x80\x80\x80\1\2")
    mouth.finish()


def _length(raw: bytes) -> int:
    return sum((byte & 127) << shift for byte, shift in zip(raw, (21, 14, 7, 0), strict=True))
