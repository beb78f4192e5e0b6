"""Searching a finished file for everything that the first reading had found."""

import zlib
from collections.abc import Iterable, Sequence

from actdesk.imaging.second import coded
from actdesk.imaging.second.grammar import Allowed, Eaten
from actdesk.imaging.second.sweep import ZEROS, holds, sweep

_HEADS = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_MOST = 1 << 20  # bytes of a stream that are inflated


def wanted(needles: Sequence[bytes], allowed: Allowed) -> tuple[bytes, ...]:
    """The needles worth seeking: not too short, and no part of what may stand in the file."""
    permitted = b"\n".join(allowed.values())
    return tuple(needle for needle in dict.fromkeys(needles) if len(needle) >= 6 and needle not in permitted)


def remains(data: memoryview, eaten: Eaten) -> list[str]:
    """The codes of what is left: `second.coded` for a text in the coded picture, `second.needle` for a needle.

    Outside coded picture data every needle is sought in every writing. Inside, chance alone spells short words, so
    texts are sought in readable runs of ten and more, and numbers as they are.
    """
    forms = [form for needle in eaten.needles for form in writings(needle)]
    numbers = [needle for needle in eaten.needles if not _text(needle)][:8]
    full = [number for number in numbers if ZEROS not in number]
    holed = [number for number in numbers if ZEROS in number]
    reach = max(map(len, (*holed, ZEROS * 3)))
    for start, end in eaten.coded:
        part = data[start:end]
        swept = sweep(part)
        readable = list(coded.runs_at(part, swept.letters))
        # Most numbers and every header hold zeros in a row, coded photographs few: be quick.
        zeros = coded.near(part, swept.zeros, reach)
        if start not in eaten.exact and (any(map(coded.header, zeros)) or any(map(coded.sentence, readable))):
            return ["second.coded"]
        if any(number in nearby for number in holed for nearby in zeros) or holds(part, full):
            return ["second.needle"]
        together = b"\0\xff\0".join(readable)
        if any(form in together for form in forms):
            return ["second.needle"]
    if eaten.needle:
        return ["second.needle"]
    around = b"\0\0\xff\0".join(_around(data, eaten)) if forms else b""
    fields = [around, *eaten.streams, *_inflated(around)]
    return ["second.needle"] if any(form in field for field in fields for form in forms) else []


def writings(needle: bytes) -> list[bytes]:
    """A needle as it is, as UTF-16 in both orders where it is text, and in hexadecimal digits."""
    forms = [needle, needle.hex().encode(), needle.hex().upper().encode()]
    if _text(needle):
        text = needle.decode("utf-8", "replace")
        forms += [text.encode("utf-16-le"), text.encode("utf-16-be")]
    return forms


def _text(needle: bytes) -> bool:
    return all(32 <= value < 127 or value >= 0xA0 or value in (9, 10, 13) for value in needle)


def _around(data: memoryview, eaten: Eaten) -> Iterable[bytes]:
    """The bytes outside coded data and outside the credit, which was compared word by word."""
    at = 0
    for start, end in sorted((*eaten.coded, *eaten.credit)):
        if at < start:
            yield bytes(data[at:start])
        at = max(at, end)
    yield bytes(data[at:])


def _inflated(around: bytes) -> Iterable[bytes]:
    for head in _HEADS:
        at = around.find(head)
        while at >= 0:
            try:
                text = zlib.decompressobj().decompress(around[at : at + _MOST], _MOST)
            except zlib.error:
                text = b""
            if len(text) > 8:
                yield text
            at = around.find(head, at + 1)
