"""What a stranger could read inside coded picture data, where every byte but the marks is free.

A damaged or a crafted file may make metadata look like a part of the picture: a marker with one bit turned, a length
that swallows the next block. Chance alone writes no sentence and no header of an Exif block; those are leftovers.
"""

from collections.abc import Iterator

SHORTEST = 10  # bytes of a readable run that is searched for what the first reading found

_READABLE = bytes(97 if 32 <= value < 127 else 0 for value in range(256))
_RUN = b"a" * SHORTEST
_WIDE = b"a\0" * 8
_USUAL = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.+:/-_=\"'")
_HEADERS = (b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b"Exif\0\0")


def runs(part: bytes) -> Iterator[bytes]:
    """The readable runs of ten bytes and more, in one byte or in two bytes a letter, with one byte on each side."""
    flat = part.translate(_READABLE)
    for pattern, end_mark in ((_RUN, b"\0"), (_WIDE, b"\0\0")):
        at = flat.find(pattern)
        while at >= 0:
            stop = min(len(part), at + 4096)
            end = flat.find(end_mark, at, stop)
            end = stop if end < 0 else end
            yield part[max(0, at - 1) : end + 1]
            at = flat.find(pattern, max(end, at + 1))


def sentence(run: bytes) -> bool:
    """True for a run that chance does not write: long, or nearly as long and made of what texts are made of.

    A plain or regular area repeats a few bytes however readable they are; it is no sentence.
    """
    letters = run[1:-1].replace(b"\0", b"")
    if len(letters) < 24 or len(set(letters)) < 10 or b"\0" in letters.translate(_READABLE):
        return False  # the last: two bytes a letter whose second is no zero, as an even sky writes them
    return len(letters) >= 48 or sum(value in _USUAL for value in letters) >= 0.85 * len(letters)


def header(part: bytes) -> bool:
    """True if an Exif block begins here."""
    return any(mark in part for mark in _HEADERS)
