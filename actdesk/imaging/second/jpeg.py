"""The second reader's grammar of a clean JPEG."""

import re
from dataclasses import dataclass, field

from actdesk.imaging.second.blocks import eat_credit, eat_exif, eat_icc, eat_iptc, eat_xmp
from actdesk.imaging.second.grammar import Allowed, Eaten, Mouth, demand
from actdesk.imaging.second.jpeg_further import Listed, eat_block, eat_gain, eat_index, without_list
from actdesk.imaging.second.sweep import stuffed

_MARK = re.compile(rb"\xff[\xd8-\xfe\x01-\xcf]")  # neither a stuffed zero, a restart mark nor a fill byte
_FRAMES = (0xC0, 0xC1, 0xC2, 0xC3, 0xC9, 0xCA, 0xCB)
_XMP = b"http://ns.adobe.com/xap/1.0/\0"


@dataclass(slots=True)
class _Noted:
    """What one picture said. `place`: 'first', 'gain' or 'eye' (behind the first), or 'inside' another file."""

    place: str = "first"
    profile: list[bytes] = field(default_factory=list)
    listed: Listed = field(default_factory=Listed)
    announced: int = 0  # bytes of the gain map, by the packet
    applied: int = 0  # ways in which a gain map says how it is applied
    size: tuple[int, int] = (0, 0)


def eat(data: memoryview, eaten: Eaten) -> None:
    mouth, noted = Mouth(data), _Noted()
    _eat(mouth, eaten, noted)
    listed = noted.listed
    demand(not listed.others or listed.first == mouth.at, "second.trailer")
    gains = [size for kind, size, _ in listed.others if not kind]
    demand(len(gains) < 2 and noted.announced in (0, *gains), "second.application")
    for kind, size, place in listed.others:
        demand(mouth.at == place, "second.trailer")
        other = _Noted("eye" if kind else "gain")
        _eat(mouth, eaten, other)
        demand(mouth.at == place + size and (other.size == noted.size if kind else other.applied), "second.trailer")
    mouth.finish()


def eat_inside(data: memoryview, span: tuple[int, int], eaten: Eaten) -> tuple[int, int]:
    """A JPEG without metadata between two places of another container. Returns its width and height."""
    mouth, noted = Mouth(data[: span[1]], span[0]), _Noted("inside")
    _eat(mouth, eaten, noted)
    mouth.finish()
    return noted.size


def eat_tables(tables: bytes) -> None:
    """The tables that many JPEGs share: nothing else between the first mark and the last."""
    mouth = Mouth(memoryview(tables))
    mouth.expect(b"\xff\xd8")
    while (mark := mouth.take(2)) != b"\xff\xd9":
        demand(mark in (b"\xff\xdb", b"\xff\xc4", b"\xff\xcc", b"\xff\xdd"))
        _eat_table(mark[1], mouth.take(mouth.big(2) - 2), [])
    mouth.finish()


def _eat(mouth: Mouth, eaten: Eaten, noted: _Noted) -> None:
    """One picture, from its first mark to its last."""
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
            demand(noted.place != "inside" or marker == 0xEE, "second.application")
            _eat_application(marker, body, (start, mouth.at), noted, eaten)
        else:
            _eat_table(marker, body, seen)
        if marker in _FRAMES:
            noted.size = int.from_bytes(body[3:5], "big"), int.from_bytes(body[1:3], "big")
        seen.append(marker)
        if marker == 0xDA:
            mouth.at = _coded(mouth.data, mouth.at, eaten)
    demand(0xDA in seen)
    if noted.profile:
        eat_icc(b"".join(noted.profile))


def _coded(data: memoryview, start: int, eaten: Eaten) -> int:
    mark = _MARK.search(data, stuffed(data, start))
    demand(mark)
    assert mark is not None
    end = mark.start()
    while end > start and data[end - 1] == 0xFF:
        end -= 1
    eaten.coded.append((start, end))
    return end


def _eat_application(marker: int, body: bytes, span: tuple[int, int], noted: _Noted, eaten: Eaten) -> None:
    first = noted.place == "first"
    if marker == 0xE0:
        demand(body[:5] == b"JFIF\0" and len(body) == 14 and body[12:] == b"\0\0", "second.application")
    elif marker == 0xE1 and body[:6] == b"Exif\0\0":
        eat_exif(body[6:], eaten.allowed if first else Allowed())
        eaten.credit.append(span)
    elif marker == 0xE1 and body.startswith(_XMP):
        _eat_packet(body[len(_XMP) :], noted, eaten)
        eaten.credit.append(span)
    elif marker == 0xE2 and body[:12] == b"ICC_PROFILE\0":
        demand(body[12] == len(noted.profile) + 1, "second.profile")
        noted.profile.append(body[14:])
    elif marker == 0xE2 and body[:4] == b"urn:":
        demand(noted.place in ("first", "gain"), "second.application")
        eat_block(body, alone=first)
        noted.applied += 1
    elif marker == 0xE2 and first and body[:4] == b"MPF\0":
        demand(not noted.listed.others, "second.application")
        noted.listed = eat_index(body, span[0] + 2 + 4)
    elif marker == 0xED and first and body[:14] == b"Photoshop 3.0\0":
        eat_iptc(body[14:], eaten.allowed)
        eaten.credit.append(span)
    else:
        demand(marker == 0xEE and body[:11] == b"Adobe\0\x64\0\0\0\0" and len(body) == 12, "second.application")


def _eat_packet(packet: bytes, noted: _Noted, eaten: Eaten) -> None:
    if noted.place == "gain":
        eat_gain(packet)
        noted.applied += 1
        return
    demand(noted.place == "first", "second.application")
    rest, noted.announced = without_list(packet)
    if noted.announced:
        eat_credit(rest, eaten.allowed)
    else:
        eat_xmp(rest, eaten.allowed)


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
