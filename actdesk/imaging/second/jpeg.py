"""The second reader's grammar of a clean JPEG."""

import re

from actdesk.imaging.second.blocks import eat_exif, eat_icc, eat_iptc, eat_xmp
from actdesk.imaging.second.grammar import Eaten, Mouth, demand

_MARK = re.compile(rb"\xff(?![\x00\xd0-\xd7])")
_NOT_FILL = re.compile(rb"[^\xff]", re.DOTALL)
_FRAMES = (0xC0, 0xC1, 0xC2, 0xC3, 0xC9, 0xCA, 0xCB)
_XMP = b"http://ns.adobe.com/xap/1.0/\0"


def eat(data: memoryview, eaten: Eaten) -> None:
    _eat(Mouth(data), eaten, inside=False)


def eat_inside(data: memoryview, span: tuple[int, int], eaten: Eaten) -> tuple[int, int]:
    """A JPEG without metadata between two places of another container. Returns its width and height."""
    return _eat(Mouth(data[: span[1]], span[0]), eaten, inside=True)


def eat_tables(tables: bytes) -> None:
    """The tables that many JPEGs share: nothing else between the first mark and the last."""
    mouth = Mouth(memoryview(tables))
    mouth.expect(b"\xff\xd8")
    while (mark := mouth.take(2)) != b"\xff\xd9":
        demand(mark in (b"\xff\xdb", b"\xff\xc4", b"\xff\xcc", b"\xff\xdd"))
        _eat_table(mark[1], mouth.take(mouth.big(2) - 2), [])
    mouth.finish()


def _eat(mouth: Mouth, eaten: Eaten, *, inside: bool) -> tuple[int, int]:
    data, size = mouth.data, (0, 0)
    profile: list[bytes] = []
    mouth.expect(b"\xff\xd8")
    seen: list[int] = []
    while True:
        demand(mouth.take(1) == b"\xff")
        marker = mouth.take(1)[0]
        if marker == 0xD9:
            break
        start = mouth.at
        body = mouth.take(mouth.big(2) - 2)
        if marker >= 0xE0:
            demand(not set(seen) & {0xC4, 0xDB, 0xDA, 0xC0, 0xC1, 0xC2}, "second.application")
            demand(not inside or marker == 0xEE, "second.application")
            _eat_application(marker, body, (start, mouth.at), profile, eaten)
        else:
            _eat_table(marker, body, seen)
        if marker in _FRAMES:
            size = int.from_bytes(body[3:5], "big"), int.from_bytes(body[1:3], "big")
        seen.append(marker)
        if marker == 0xDA:
            mouth.at = _coded(data, mouth.at, eaten)
    mouth.finish()
    demand(0xDA in seen)
    if profile:
        eat_icc(b"".join(profile))
    return size


def _coded(data: memoryview, start: int, eaten: Eaten) -> int:
    at = start
    while True:
        mark = _MARK.search(data, at)
        after = _NOT_FILL.search(data, mark.end()) if mark else None
        demand(after)
        assert mark is not None
        assert after is not None
        if after[0] != b"\0" and not b"\xd0" <= after[0] <= b"\xd7":
            eaten.coded.append((start, mark.start()))
            return mark.start()
        at = after.end()  # fill bytes before a stuffed zero or a restart mark


def _eat_application(marker: int, body: bytes, span: tuple[int, int], profile: list[bytes], eaten: Eaten) -> None:
    if marker == 0xE0:
        demand(body[:5] == b"JFIF\0" and len(body) == 14 and body[12:] == b"\0\0", "second.application")
    elif marker == 0xE1 and body[:6] == b"Exif\0\0":
        eat_exif(body[6:], eaten.allowed)
        eaten.credit.append(span)
    elif marker == 0xE1 and body.startswith(_XMP):
        eat_xmp(body[len(_XMP) :], eaten.allowed)
        eaten.credit.append(span)
    elif marker == 0xE2 and body[:12] == b"ICC_PROFILE\0":
        demand(body[12] == len(profile) + 1, "second.profile")
        profile.append(body[14:])
    elif marker == 0xED and body[:14] == b"Photoshop 3.0\0":
        eat_iptc(body[14:], eaten.allowed)
        eaten.credit.append(span)
    else:
        demand(marker == 0xEE and body[:11] == b"Adobe\0\x64\0\0\0\0" and len(body) == 12, "second.application")


def _eat_table(marker: int, body: bytes, seen: list[int]) -> None:
    """Each table has to fill its segment exactly (T.81, annex B)."""
    if marker == 0xDB:
        while body:
            size = 129 if body[0] & 0xF0 else 65
            demand(len(body) >= size)
            body = body[size:]
    elif marker == 0xC4:
        while body:
            demand(len(body) >= 17 and len(body) >= 17 + sum(body[1:17]))
            body = body[17 + sum(body[1:17]) :]
    elif marker == 0xDA:
        demand(len(body) == 4 + 2 * body[0])
    elif marker in _FRAMES:
        demand(len(body) == 6 + 3 * body[5] and marker not in seen)
    elif marker == 0xCC:
        demand(len(body) % 2 == 0)
    else:
        demand(marker in (0xDD, 0xDC) and len(body) == 2)
