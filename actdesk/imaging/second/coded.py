"""What a stranger could read inside coded picture data, where every byte but the marks is free.

A damaged or a crafted file may make metadata look like a part of the picture: a marker with one bit turned, a length
that swallows the next block. Chance alone writes no sentence and no header of an Exif block; those are leftovers.
"""

import re
from collections.abc import Iterator

from actdesk.imaging.second.sweep import NEAR, Places, sweep

SHORTEST = NEAR  # bytes of a readable run that is searched for what the first reading found

# Every byte as one of three letters: a for a readable one, zero for zero, b for any other.
_FLAT = bytes(0 if not value else 97 if 32 <= value < 127 else 98 for value in range(256))
_KINDS = (
    (b"a" * SHORTEST, re.compile(rb"a{1,4096}")),
    (b"a\0" * 8, re.compile(rb"(?:a\0){1,2048}")),
)
_USUAL = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.+:/-_=\"'")
_EXACT = re.compile(rb"\d{4}[:-]\d\d[:-]\d\d|[+-]\d{1,2}\.\d{2,}[+-]\d{1,3}\.\d|\d\.\d{3,}[,; ]+-?\d{1,3}\.\d{3}")
_WORD = re.compile(rb"[A-Za-z][a-z]{4}")
_HEADERS = (b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08")


def runs(part: bytes) -> Iterator[bytes]:
    """The readable runs of ten bytes and more, in one byte or in two bytes a letter, with one byte on each side."""
    view = memoryview(part)
    return runs_at(view, sweep(view).letters)


def runs_at(part: memoryview, places: Places) -> Iterator[bytes]:
    """The same, where `sweep` has told in which places they can be."""
    for start, end in places:
        near = bytes(part[max(0, start - 1) : end + 1])
        flat = near.translate(_FLAT)
        for pattern, whole in _KINDS:
            at = flat.find(pattern)
            while at >= 0:
                match = whole.match(flat, at)
                stop = match.end() if match else at + 1
                yield near[max(0, at - 1) : stop + 1]
                at = flat.find(pattern, stop)


def sentence(run: bytes) -> bool:
    """True for a run that chance does not write: a date, degrees, or a text, the surer the longer it is.

    Reckoned for a photograph of 5 MB: chance writes one of these into fewer than one in 5,000. A plain or regular area
    repeats a few bytes however readable they are; it is no sentence.
    """
    letters = run[1:-1].replace(b"\0", b"")
    if _EXACT.search(letters):
        return True
    if len(letters) < 20 or len(set(letters)) < 10:
        return False
    usual = sum(value in _USUAL for value in letters) / len(letters)
    if len(letters) < 24:
        return usual >= 0.9 and bool(_WORD.search(letters))
    return usual >= 0.85 or len(letters) >= 48


def header(part: bytes) -> bool:
    """True if an Exif block begins here. Only a part with `ZEROS` in it can hold one."""
    return any(mark in part for mark in _HEADERS)


# In rows that are stored as they are, where a grey may be a letter: what only a text has.
_PLAIN = re.compile(
    rb"(?<!\w)(?:[A-Za-z][a-z]{1,14}[ ,.][ ]?){5}[A-Za-z][a-z]{1,14}|\d{4}[:-]\d\d[:-]\d\d[T ]\d\d:|"
    rb"[-+]\d{2}\.\d{4,8}[-+]\d{3}\.\d{3}|[A-Za-z]{2,9}:[A-Za-z]{4,16}=['\"]\w"
)
_SPOKEN = re.compile(rb"(?i)[bcdfghjklmnpqrstvwxz]{6}")


def plain_text(rows: bytes) -> bool:
    """True for a sentence, a date, degrees or markup among bytes of which each is a pixel's."""
    for match in _PLAIN.finditer(rows):
        text = match[0]
        if (
            not text[:1].isalpha()
            or b"=" in text
            or (len(text) >= 40 and not _SPOKEN.search(text) and text.count(b"e"))
        ):
            return True
    return any(mark in rows for mark in _HEADERS)


def near(part: memoryview, places: Places, reach: int) -> list[bytes]:
    """What lies in these places and up to `reach` bytes around them."""
    if 2 * reach * len(places) > len(part):
        return [bytes(part)]
    return [bytes(part[max(0, start - reach) : end + reach]) for start, end in places]
