"""Writing the little that stays: orientation, and the credit that the officer confirmed (principle.copyright)."""

import struct
from functools import lru_cache
from xml.sax.saxutils import escape

import piexif

from actdesk.imaging.trace import Kept, Order

XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"


def exif(orientation: int, order: Order, kept: Kept) -> bytes:
    """A TIFF block with the orientation (1 to 8) and the credit, or b'' where there is nothing to say."""
    return _exif(orientation, order, tuple((item[0], item[1], item[4]) for item in kept.exif))


@lru_cache(maxsize=64)
def _exif(orientation: int, order: Order, kept: tuple[tuple[str, int, bytes], ...]) -> bytes:
    fields: dict[str, dict[int, int | bytes]] = {"0th": {}, "Exif": {}}
    for directory, tag, value in kept:
        fields[directory][tag] = value.removesuffix(b"\0")  # piexif puts it back
    if orientation != 1:
        fields["0th"][piexif.ImageIFD.Orientation] = orientation
    for tag, text in (
        (piexif.ImageIFD.Artist, order.creator),
        (piexif.ImageIFD.Copyright, order.copyright),
        (piexif.ImageIFD.ImageDescription, order.caption),
    ):
        if text:
            fields["0th"][tag] = text.encode()
    if not any(fields.values()):
        return b""
    return bytes(piexif.dump(fields))[6:]  # without the JPEG segment's own `Exif\0\0`


_LISTS = {"creator": "Seq", "rights": "Alt", "description": "Alt", "title": "Alt", "UsageTerms": "Alt"}


def xmp(order: Order, kept: Kept, attributes: str = "", inside: str = "") -> bytes:
    """An XMP packet with the credit, as the platforms read it; b'' where there is nothing to say.

    `attributes` and `inside` are markup of our own that a picture needs to be shown (see `jpeg_further`).
    """
    if not order.credited and not kept.xmp and not attributes:
        return b""
    old, spaces = _old(kept)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        f' xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"{spaces}{attributes}>'
        + "".join(_confirmed(order))
        + old
        + inside
        + '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()


def _confirmed(order: Order) -> list[str]:
    lines = []
    if order.creator:
        lines.append(f"<dc:creator><rdf:Seq><rdf:li>{_text(order.creator)}</rdf:li></rdf:Seq></dc:creator>")
    for name, text in (
        ("dc:rights", order.copyright),
        ("dc:description", order.caption),
        ("xmpRights:UsageTerms", "" if _address(order.licence) else order.licence),
    ):
        if text:
            item = f'<rdf:li xml:lang="x-default">{_text(text)}</rdf:li>'
            lines.append(f"<{name}><rdf:Alt>{item}</rdf:Alt></{name}>")
    if _address(order.licence):
        lines.append(f"<xmpRights:WebStatement>{_text(order.licence)}</xmpRights:WebStatement>")
    if order.copyright or order.licence:
        lines.append("<xmpRights:Marked>True</xmpRights:Marked>")
    return lines


def _old(kept: Kept) -> tuple[str, str]:
    """The kept properties with their values as they were written, and the names of their spaces (k0, k1, …)."""
    by_name: dict[tuple[str, str], list[str]] = {}
    for uri, name, value in kept.xmp:
        by_name.setdefault((uri, name), []).append(value.decode())
    uris = list(dict.fromkeys(uri for uri, _ in by_name))
    lines = []
    for (uri, name), values in by_name.items():
        tag, way = f"k{uris.index(uri)}:{name}", _LISTS.get(name)
        language = ' xml:lang="x-default"' if way == "Alt" else ""
        items = "".join(f"<rdf:li{language}>{value}</rdf:li>" for value in (values[:1] if way == "Alt" else values))
        lines.append(f"<{tag}><rdf:{way}>{items}</rdf:{way}></{tag}>" if way else f"<{tag}>{values[0]}</{tag}>")
    return "".join(lines), "".join(f' xmlns:k{number}="{uri}"' for number, uri in enumerate(uris))


def _address(text: str) -> bool:
    return text.startswith(("https://", "http://")) and " " not in text


def _text(text: str) -> str:
    """Text that is safe inside XML 1.0: markup escaped, control characters left out."""
    return escape("".join(c for c in text if c in "\n\t" or (c >= " " and not "\ud800" <= c <= "\udfff")))


def iptc(order: Order, kept: Kept) -> bytes:
    """IIM records with the credit in UTF-8 (by-line 2:80, copyright 2:116, caption 2:120); b'' without."""
    texts = ((80, order.creator), (116, order.copyright), (120, order.caption))
    records = b"".join(_dataset(2, number, text.encode()) for number, text in texts if text)
    charset = kept.charset or (b"\x1b%G" if records else b"")
    records += b"".join(_dataset(*item) for item in kept.iptc)
    head = _dataset(1, 90, charset) if charset else b""
    return head + b"\x1c\2\0\0\2\0\4" + records if records else b""


def _dataset(record: int, number: int, value: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value


def resources(block: bytes) -> bytes:
    """Photoshop's resource 0x0404 around IIM records; b'' for none."""
    return b"8BIM\4\4\0\0" + struct.pack(">I", len(block)) + block + bytes(len(block) % 2) if block else b""
