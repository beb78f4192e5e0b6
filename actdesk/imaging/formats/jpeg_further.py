"""The pictures behind the first of a JPEG (CIPA DC-007): which of them stay, and what is written about them.

Two kinds stay, cleaned themselves: a gain map, which brightens the first picture on a screen that can, with the numbers
that say how (Ultra HDR by Adobe's XMP, ISO 21496-1, Apple's XMP); and the other eye of a stereo picture of the same
size. Previews, panoramas and whatever nobody can name go. See docs/decisions/005-own-cleaner.md.
"""

import re
import struct
from dataclasses import dataclass

from actdesk.imaging.metadata import xmp
from actdesk.imaging.metadata.ifd import Block

PRIMARY, OTHER_EYE = 0x030000, 0x020002  # types of the index (DC-007, 5.2.3.3.1)
MOST = 8  # pictures looked at
ISO = b"urn:iso:std:iso:ts:21496:-1\0"
ADOBE, APPLE = "http://ns.adobe.com/hdr-gain-map/1.0/", "http://ns.apple.com/HDRGainMap/1.0/"
_DIRECTORY = "http://ns.google.com/photos/1.0/container/"
_CHANNELS = ("GainMapMin", "GainMapMax", "Gamma", "OffsetSDR", "OffsetHDR")
_SINGLE = ("HDRCapacityMin", "HDRCapacityMax")
_NUMBER = re.compile(rb"-?\d{1,3}(?:\.\d{1,8})?")


@dataclass(frozen=True, slots=True)
class Gain:
    """How a gain map is applied: Adobe's numbers by name, the block of ISO 21496-1, Apple's version and headroom."""

    numbers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    reversed: bool = False  # the first picture is the bright one
    block: bytes = b""
    apple: tuple[str, str] = ("", "")

    @property
    def apples(self) -> bool:
        """True where Apple's numbers are all there is: only its programs look for a gain map by the index alone."""
        return not self.numbers and not self.block


def listed(index: bytes) -> list[tuple[int, int, int]]:
    """(type, offset, bytes) of the pictures behind the first; offsets count from the index's own header."""
    tiff = Block(index)
    if not tiff.good:
        return []
    entries, _ = tiff.directory(tiff.first())
    raw = next((entry.raw for entry in entries if entry.tag == 0xB002), b"")
    rows = [struct.unpack_from(f"{tiff.order}III", raw, at) for at in range(0, len(raw) - 15, 16)][1 : MOST + 1]
    return [(kind & 0xFFFFFF, offset, size) for kind, size, offset in rows if offset and not kind >> 24 & 7]


def gain(packet: bytes, block: bytes) -> Gain | None:
    """The numbers of a gain map, from its XMP packet and its ISO block; None where neither is whole."""
    found: dict[str, list[bytes]] = {}
    raw = xmp.plain(packet)
    for prefix, name, value in xmp.pairs(raw):
        if prefix in (b"hdrgm", b"HDRGainMap"):
            found.setdefault(name.decode("ascii", "replace"), []).append(value.strip())
    numbers = _adobe(found) if ADOBE.encode() in raw else ()
    apple = _apple(found) if APPLE.encode() in raw else ("", "")
    kept = block if sound(block) else b""
    if not (numbers or apple[0] or kept):
        return None
    return Gain(numbers, found.get("BaseRenditionIsHDR") == [b"True"], kept, apple)


def _adobe(found: dict[str, list[bytes]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if found.get("Version") != [b"1.0"] or "GainMapMax" not in found or "HDRCapacityMax" not in found:
        return ()
    kept = []
    for name in (*_CHANNELS, *_SINGLE):
        values = found.get(name, [])
        if len(values) not in ((0, 1) if name in _SINGLE else (0, 1, 3)) or not all(map(_NUMBER.fullmatch, values)):
            return ()
        if values:
            kept.append((name, tuple(value.decode() for value in values)))
    return tuple(kept)


def _apple(found: dict[str, list[bytes]]) -> tuple[str, str]:
    version, headroom = (found.get(f"HDRGainMap{name}", [b""])[0] for name in ("Version", "Headroom"))
    if re.fullmatch(rb"\d{5,6}", version) and _NUMBER.fullmatch(headroom):
        return version.decode(), headroom.decode()
    return "", ""  # without the headroom a viewer would ask the maker note, which goes


def sound(block: bytes) -> bool:
    """True for a block of ISO 21496-1 (annex C) that holds its numbers and nothing else."""
    if len(block) < 5 or block[:2] != b"\0\0" or block[2] or block[4] & 0x33:
        return False
    channels = 3 if block[4] & 0x80 else 1
    if block[4] & 8:
        return len(block) == 17 + 20 * channels and block[5:9] != bytes(4)
    below = [block[at : at + 4] for at in range(9, len(block), 8)]
    return len(block) == 21 + 40 * channels and all(any(number) for number in below)


def packet(found: Gain) -> bytes:
    """The XMP packet of a gain map: its numbers, and nothing else. b'' where the ISO block says it all."""
    if not found.numbers and not found.apple[0]:
        return b""
    singles = "".join(f' hdrgm:{name}="{values[0]}"' for name, values in found.numbers if len(values) == 1)
    if found.numbers:
        singles = f' xmlns:hdrgm="{ADOBE}" hdrgm:Version="1.0"{singles} hdrgm:BaseRenditionIsHDR="{found.reversed}"'
    if found.apple[0]:
        singles += (
            f' xmlns:HDRGainMap="{APPLE}" xmlns:apdi="http://ns.apple.com/pixeldatainfo/1.0/"'
            ' apdi:AuxiliaryImageType="urn:com:apple:photo:2020:aux:hdrgainmap"'
            f' HDRGainMap:HDRGainMapVersion="{found.apple[0]}" HDRGainMap:HDRGainMapHeadroom="{found.apple[1]}"'
        )
    lists = "".join(
        f"<hdrgm:{name}><rdf:Seq>{''.join(f'<rdf:li>{value}</rdf:li>' for value in values)}</rdf:Seq></hdrgm:{name}>"
        for name, values in found.numbers
        if len(values) > 1
    )
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about=""{singles}>{lists}</rdf:Description></rdf:RDF></x:xmpmeta>'
    ).encode()


def announced(size: int) -> tuple[str, str]:
    """What the first picture's packet has to say of a gain map of `size` bytes: attributes, and an element."""
    spaces = f' xmlns:hdrgm="{ADOBE}" xmlns:Container="{_DIRECTORY}" xmlns:Item="{_DIRECTORY}item/"'
    items = "".join(
        '<rdf:li rdf:parseType="Resource">'
        f'<Container:Item Item:Semantic="{what}" Item:Mime="image/jpeg"{more}/></rdf:li>'
        for what, more in (("Primary", ""), ("GainMap", f' Item:Length="{size}"'))
    )
    listed_ = f"<Container:Directory><rdf:Seq>{items}</rdf:Seq></Container:Directory>"
    return f'{spaces} hdrgm:Version="1.0"', listed_


def index(before: int, behind: int, others: list[tuple[int, int]]) -> bytes:
    """The index of all pictures, as the last segment before the tables of the first.

    `before` are the bytes of the file up to this segment, `behind` those of the first picture that follow it;
    `others` are (type, bytes) of the pictures that come then, one behind the other.
    """
    head = struct.pack(">BBH4s2sHIH", 0xFF, 0xE2, 0, b"MPF\0", b"MM", 42, 8, 3)
    length = len(head) + 3 * 12 + 4 + 16 * (1 + len(others))
    first = before + length + behind
    kind = PRIMARY if all(each != OTHER_EYE for each, _ in others) else OTHER_EYE | 0x20000000
    rows = struct.pack(">IIIHH", kind, first, 0, 0, 0)
    at = first - before - 8
    for each, size in others:
        rows += struct.pack(">IIIHH", each, size, at, 0, 0)
        at += size
    fields = struct.pack(">HHI4s", 0xB000, 7, 4, b"0100") + struct.pack(">HHII", 0xB001, 4, 1, 1 + len(others))
    fields += struct.pack(">HHIII", 0xB002, 7, len(rows), 8 + 2 + 3 * 12 + 4, 0)
    return head[:2] + struct.pack(">H", length - 2) + head[4:] + fields + rows
