"""Searching a finished file for everything that the first reading had found."""

import zlib
from collections.abc import Iterable, Sequence

from actdesk.imaging.second.grammar import Eaten

_READABLE = bytes(97 if 32 <= value < 127 else 0 for value in range(256))
_RUN = b"a" * 10
_WIDE = b"a\0" * 8
_HEADS = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_MOST = 1 << 20  # bytes of a stream that are inflated


def remains(data: memoryview, eaten: Eaten, needles: Sequence[bytes]) -> list[str]:
    """`['second.needle']` if one of the needles is in the file in any writing, else an empty list.

    Outside coded picture data every needle is sought in every writing. Inside, chance alone spells short words, so
    texts are sought in readable runs of ten and more, and numbers as they are.
    """
    permitted = b"\n".join(eaten.allowed.values())
    wanted = [needle for needle in dict.fromkeys(needles) if len(needle) >= 6 and needle not in permitted]
    if not wanted:
        return []
    forms = [form for needle in wanted for form in writings(needle)]
    around = b"\0\0\xff\0".join(_around(data, eaten))
    fields = [around, *eaten.streams, *_inflated(around)]
    if any(form in field for field in fields for form in forms):
        return ["second.needle"]
    numbers = [needle for needle in wanted if not _text(needle)]
    for start, end in eaten.coded:
        part = bytes(data[start:end])
        if any(number in part for number in numbers[:8]):
            return ["second.needle"]
        if any(form in run for run in _runs(part) for form in forms):
            return ["second.needle"]
    return []


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


def _runs(part: bytes) -> Iterable[bytes]:
    flat = part.translate(_READABLE)
    for pattern in (_RUN, _WIDE):
        at = flat.find(pattern)
        while at >= 0:
            stop = min(len(part), at + 4096)
            end = flat.find(b"\0" if pattern is _RUN else b"\0\0", at, stop)
            end = stop if end < 0 else end
            yield part[max(0, at - 1) : end + 1]
            at = flat.find(pattern, max(end, at + 1))


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
