"""Dirty JPEGs with a second picture that stays: a gain map in each of its three ways, and the other eye."""

import struct

from actdesk.imaging.formats import jpeg_further
from actdesk.imaging.samples import planted
from actdesk.imaging.samples.jpegs import XMP, base, exif, planted_in, segment
from actdesk.imaging.samples.sample import Sample

HEAD = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Kakuma Core 5.1">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
)
ADOBE = (
    ' xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' hdrgm:Version="1.0"'
    ' hdrgm:GainMapMin="-0.25" hdrgm:GainMapMax="1.277177" hdrgm:OffsetSDR="0.015625" hdrgm:OffsetHDR="0.015625"'
    ' hdrgm:HDRCapacityMin="0" hdrgm:HDRCapacityMax="1.3" hdrgm:BaseRenditionIsHDR="False"'
    f' dc:source="{planted.COMMENT}"><hdrgm:Gamma><rdf:Seq><rdf:li>0.953784</rdf:li><rdf:li>0.941095</rdf:li>'
    "<rdf:li>0.919422</rdf:li></rdf:Seq></hdrgm:Gamma>"
)
APPLE = (
    ' xmlns:apdi="http://ns.apple.com/pixeldatainfo/1.0/" xmlns:HDRGainMap="http://ns.apple.com/HDRGainMap/1.0/">'
    "<apdi:NativeFormat>1278226488</apdi:NativeFormat>"
    "<apdi:AuxiliaryImageType>urn:com:apple:photo:2020:aux:hdrgainmap</apdi:AuxiliaryImageType>"
    "<HDRGainMap:HDRGainMapVersion>131072</HDRGainMap:HDRGainMapVersion>"
    "<HDRGainMap:HDRGainMapHeadroom>4.532783</HDRGainMap:HDRGainMapHeadroom>"
)
BLOCK = struct.pack(">HHB", 0, 0, 0) + struct.pack(">14i", 0, 1, 13, 10, -1, 4, 5, 4, 1, 1, 1, 64, 1, 64)


def packet(inside: str) -> bytes:
    return segment(0xE1, XMP + f"{HEAD}{inside}</rdf:Description></rdf:RDF></x:xmpmeta>".encode())


def together(second: bytes, kind: int, *segments: bytes, behind: bytes = b"") -> bytes:
    """A first picture with an index, the second one, and what follows both."""
    first = planted_in(exif(planted.exif(orientation=8)), *segments)
    at = 2 + len(exif(planted.exif(orientation=8))) + sum(map(len, segments))
    index = jpeg_further.index(at, len(first) - at, [(kind, len(second))])
    return first[:at] + index + first[at:] + second + behind


def _map(*segments: bytes) -> bytes:
    return planted_in(*segments, exif(planted.exif(orientation=1)), picture=base(60, 40, "meeting", mode="L"))


def _adobe() -> bytes:
    second = _map(packet(ADOBE))
    space, listed = jpeg_further.announced(len(second))
    return together(second, 0, packet(f"{space}>{listed}"), behind=b"taken at Kakuma 3.7186, 34.8714")


def _iso() -> bytes:
    second = _map(segment(0xE2, jpeg_further.ISO + BLOCK))
    return together(second, 0, segment(0xE2, jpeg_further.ISO + bytes(4)))


def _eye() -> bytes:
    colours = segment(0xE2, b"ICC_PROFILE\0\1\1" + planted.profile())
    return together(planted_in(exif(planted.exif(orientation=8)), colours, picture=base(scene="meeting")), 0x020002)


SAMPLES = (
    Sample("jpeg.gain_map", "jpeg", _adobe, ("exif.gps", "xmp.text", "jpeg.trailer"), orientation=8),
    Sample("jpeg.gain_map_iso", "jpeg", _iso, ("exif.gps",), orientation=8),
    Sample("jpeg.gain_map_apple", "jpeg", lambda: together(_map(packet(APPLE)), 0), ("exif.gps",), orientation=8),
    Sample("jpeg.other_eye", "jpeg", _eye, ("exif.gps", "icc.text"), orientation=8),
)
