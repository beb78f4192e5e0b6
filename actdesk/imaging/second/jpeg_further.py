"""The second reader's grammar of the pictures behind the first of a clean JPEG: their index, how they are applied."""

import re
from dataclasses import dataclass, field

from actdesk.imaging.second.grammar import Mouth, demand

_N = rb"-?[0-9]{1,3}(?:\.[0-9]{1,8})?"
_ONE = rb"(?: hdrgm:(?:GainMapMin|GainMapMax|Gamma|OffsetSDR|OffsetHDR|HDRCapacityMin|HDRCapacityMax)=\"" + _N + rb"\")"
_THREE = (
    rb"(?:<hdrgm:(GainMapMin|GainMapMax|Gamma|OffsetSDR|OffsetHDR)><rdf:Seq>(?:<rdf:li>"
    + _N
    + rb"</rdf:li>){3}</rdf:Seq></hdrgm:\1>)"
)
_ADOBE = (
    rb" xmlns:hdrgm=\"http://ns\.adobe\.com/hdr-gain-map/1\.0/\" hdrgm:Version=\"1\.0\""
    + _ONE
    + rb"{0,7} hdrgm:BaseRenditionIsHDR=\"(?:True|False)\""
)
_APPLE = (
    rb" xmlns:HDRGainMap=\"http://ns\.apple\.com/HDRGainMap/1\.0/\""
    rb" xmlns:apdi=\"http://ns\.apple\.com/pixeldatainfo/1\.0/\""
    rb" apdi:AuxiliaryImageType=\"urn:com:apple:photo:2020:aux:hdrgainmap\""
    rb" HDRGainMap:HDRGainMapVersion=\"[0-9]{5,6}\" HDRGainMap:HDRGainMapHeadroom=\"" + _N + rb"\""
)
_PACKET = re.compile(
    rb"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www\.w3\.org/1999/02/22-rdf-syntax-ns#\">"
    rb"<rdf:Description rdf:about=\"\"(?:" + _ADOBE + rb")?(?:" + _APPLE + rb")?>"
    + _THREE + rb"{0,5}</rdf:Description></rdf:RDF></x:xmpmeta>"
)  # fmt: skip
_SPACES = (
    b' xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" xmlns:Container="http://ns.google.com/photos/1.0/container/"'
    b' xmlns:Item="http://ns.google.com/photos/1.0/container/item/" hdrgm:Version="1.0">'
)
_LIST = re.compile(
    rb"<Container:Directory><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><Container:Item Item:Semantic=\"Primary\""
    rb" Item:Mime=\"image/jpeg\"/></rdf:li><rdf:li rdf:parseType=\"Resource\"><Container:Item Item:Semantic=\"GainMap\""
    rb" Item:Mime=\"image/jpeg\" Item:Length=\"([0-9]{1,9})\"/></rdf:li></rdf:Seq></Container:Directory>"
)
_BLOCK = b"urn:iso:std:iso:ts:21496:-1\0"


@dataclass(slots=True)
class Listed:
    """What the first picture says of those behind it: where its index stands, their types and sizes."""

    base: int = 0
    first: int = 0
    others: list[tuple[int, int, int]] = field(default_factory=list)  # type, bytes, place


def eat_index(body: bytes, base: int) -> Listed:
    """The index exactly as it has to be for so many pictures; `base` is where its header stands in the file."""
    mouth = Mouth(memoryview(body))
    mouth.expect(b"MPF\0MM\0*\0\0\0\x08\0\3")
    mouth.expect(bytes.fromhex("b000 0007 00000004 30313030 b001 0004 00000001"))
    count = mouth.big(4)
    demand(2 <= count <= 9, "second.application")
    mouth.expect(bytes.fromhex("b002 0007"))
    demand((mouth.big(4), mouth.big(4), mouth.big(4)) == (16 * count, 50, 0), "second.application")
    rows = [(mouth.big(4), mouth.big(4), mouth.big(4), mouth.big(4)) for _ in range(count)]
    mouth.finish()
    kinds = {row[0] for row in rows[1:]}
    demand(kinds <= {0, 0x020002} and not any(row[3] for row in rows) and not rows[0][2], "second.application")
    demand(rows[0][0] == (0x20020002 if 0x020002 in kinds else 0x030000), "second.application")
    return Listed(base, rows[0][1], [(kind, size, base + place) for kind, size, place, _ in rows[1:]])


def without_list(packet: bytes) -> tuple[bytes, int]:
    """The first picture's packet without what it says of a gain map, and how many bytes that is said to have (or 0)."""
    found = _LIST.search(packet)
    if found is None or packet.count(_SPACES) != 1:
        return packet, 0
    return (packet[: found.start()] + packet[found.end() :]).replace(_SPACES, b">"), int(found[1])


def eat_gain(packet: bytes) -> None:
    """The packet of a gain map: numbers only."""
    demand(_PACKET.fullmatch(packet), "second.xmp")


def eat_block(body: bytes, *, alone: bool) -> None:
    """ISO 21496-1: the version alone in the first picture, in a gain map as many numbers as there are channels."""
    mouth = Mouth(memoryview(body))
    mouth.expect(_BLOCK)
    demand(mouth.big(2) == 0 and mouth.big(2) < 256, "second.application")
    if not alone:
        flags = mouth.big(1)
        demand(not flags & 0x33, "second.application")
        numbers = 3 if flags & 8 else 4
        mouth.take(4 * numbers + (20 if flags & 8 else 40) * (3 if flags & 0x80 else 1))
    mouth.finish()
