"""What the recipe `location_only` leaves: credit, caption and date as they were, unless they name a place in degrees.

The first reading gathered what might stay. Here it is judged once, for the writer and for the second reader alike:
a value that holds coordinates goes, and so does one in whose place the officer confirmed another.
"""

from actdesk.imaging.metadata.exif import sniff
from actdesk.imaging.trace import DEGREES, Kept, Order, Reading

LONGEST = 4000  # bytes of one value
_ASCII = 2

# By the field of the officer's credit: what it takes the place of.
_EXIF = {"caption": {0x010E}, "creator": {0x013B}, "copyright": {0x8298}}
_IPTC = {"caption": {120, 105}, "creator": {80, 85}, "copyright": {116}}
_XMP = {
    "caption": {"description", "title", "Headline"},
    "creator": {"creator", "AuthorsPosition"},
    "copyright": {"rights", "Marked"},
    "licence": {"UsageTerms", "WebStatement", "Marked", "LicensorURL"},
}
_TEXTS = {
    "caption": {b"Description", b"Title", b"udta\xa9nam", b"udta\xa9cmt", b"udta\xa9des", b"udtatitl", b"udtadscp",
                b"ilst\xa9nam", b"ilst\xa9cmt", b"ilstdesc", b"keyscom.apple.quicktime.title",
                b"keyscom.apple.quicktime.description", b"keyscom.apple.quicktime.comment"},
    "creator": {b"Author", b"udta\xa9ART", b"udta\xa9aut", b"udtaauth", b"udtaperf", b"ilst\xa9ART",
                b"keyscom.apple.quicktime.author", b"keyscom.apple.quicktime.artist"},
    "copyright": {b"Copyright", b"udta\xa9cpy", b"udtacprt", b"ilstcprt", b"keyscom.apple.quicktime.copyright"},
}  # fmt: skip
_SPACES = {
    "http://purl.org/dc/elements/1.1/", "http://ns.adobe.com/xap/1.0/", "http://ns.adobe.com/xap/1.0/rights/",
    "http://ns.adobe.com/photoshop/1.0/", "http://ns.adobe.com/exif/1.0/", "http://ns.useplus.org/ldf/xmp/1.0/",
}  # fmt: skip


def kept(reading: Reading, order: Order) -> Kept:
    """What is to stay of the old credit, caption and date: nothing, for every recipe but `location_only`."""
    if order.recipe != "location_only":
        return Kept()
    found = reading.kept
    fields = [item for item in found.exif if item[2] == _ASCII and item[1] not in _taken(_EXIF, order)]
    # The officer's words are written in UTF-8; old records in another alphabet cannot stand beside them.
    records = [item for item in found.iptc if item[1] not in _taken(_IPTC, order)]
    records = [item for item in records if not order.credited or item[2].isascii()]
    packets = [item for item in found.xmp if item[0] in _SPACES and item[1] not in _taken(_XMP, order)]
    texts, unicode = (
        [item for item in dict.fromkeys(these) if item[0] not in _taken(_TEXTS, order) and _harmless(item[1])]
        for these in (found.texts, found.unicode)
    )
    return Kept(
        exif=list({item[:2]: item for item in reversed(fields) if _harmless(item[4])}.values())[::-1],
        iptc=[item for item in dict.fromkeys(records) if _harmless(item[2])],
        xmp=[item for item in dict.fromkeys(packets) if _harmless(item[2]) and _written(item[2])],
        texts=texts,
        unicode=unicode,
        charset=b"" if order.credited else found.charset,
    )


def _taken(table: dict[str, set[int]] | dict[str, set[str]] | dict[str, set[bytes]], order: Order) -> set[object]:
    return {what for name, replaced in table.items() if getattr(order, name) for what in replaced}


def _harmless(value: bytes) -> bool:
    return 0 < len(value) <= LONGEST and not sniff(value, "") and not DEGREES.search(value.decode("utf-8", "replace"))


def _written(value: bytes) -> bool:
    """True for a text that may stand inside XML as it was found."""
    try:
        text = value.decode()
    except UnicodeDecodeError:
        return False
    return "<" not in text and all(c in "\n\t" or c >= " " for c in text)
