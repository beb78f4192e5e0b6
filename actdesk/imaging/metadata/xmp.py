"""Reading what an XMP packet gives away (ISO 16684-1). The packet is searched, not parsed as XML: a damaged or
hostile one must neither fail nor expand (entities, nesting); nothing of it is ever copied as markup."""

import re
from functools import lru_cache

from actdesk.imaging.trace import Reading, Trace, needle_of, shown

MOST = 1 << 20  # bytes looked at; extended XMP of depth maps is longer and only counted

_ATTRIBUTE = re.compile(rb"""([A-Za-z_][\w.-]{0,60}):([A-Za-z_][\w.-]{0,80})\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_ELEMENT = re.compile(rb"<([A-Za-z_][\w.-]{0,60}):([A-Za-z_][\w.-]{0,80})(?:\s[^<>]*)?>([^<]+)</")
_NESTED = re.compile(
    rb"<([A-Za-z_][\w.-]{0,60}):([A-Za-z_][\w.-]{0,80})(?:\s[^<>]*)?>\s*<rdf:(?:Seq|Bag|Alt)[^<>]*>"
    rb"((?:\s*<rdf:li(?:\s[^<>]*)?>[^<]*</rdf:li>){1,200})\s*</rdf:(?:Seq|Bag|Alt)>"
)
_ITEM = re.compile(rb"<rdf:li(?:\s[^<>]*)?>([^<]*)</rdf:li>")
_DMS = re.compile(rb"^\s*(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?\s*([NSEWnsew])")

_TURNED = re.compile(rb"""tiff:Orientation(?:\s*=\s*["']|\s*>\s*)([1-8])\s*["'<]""")

_STRUCTURE = {b"xmlns", b"rdf", b"x", b"xml"}
# How a gain map is applied to the picture: numbers, and a list of the two (see formats/jpeg_further.py).
_GAIN = {b"hdrgm", b"HDRGainMap", b"apdi", b"Container", b"Item"}
_APPLIED = re.compile(
    rb"-?\d{1,10}(?:\.\d{1,8})?|True|False|Primary|GainMap|image/jpeg|urn:com:apple:photo:2020:aux:hdrgainmap"
)

_RULES: tuple[tuple[str, str, re.Pattern[bytes]], ...] = tuple(
    (kind, where, re.compile(pattern, re.IGNORECASE))
    for kind, where, pattern in (
        ("location", "xmp.gps", rb"gps(?!.*(?:date|time|stamp|version))|latitude|longitude|altitude"),
        ("serial", "xmp.serial", rb"serial|imageuniqueid|guid|rawfilename|preservedfilename|deviceid"),
        ("edit_history", "xmp.history", rb"history|derivedfrom|documentid|instanceid|ingredients|pantry|manifest|"
         rb"versionid|filepath|action|when|changed|softwareagent|documentancestors|^hash|documentname"),
        ("time", "xmp.time", rb"date|time"),
        ("place_name", "xmp.place", rb"city|state|country|location|sublocation|province|worldregion|venue|region$"),
        ("person", "xmp.person", rb"creator(?!tool)|author|artist|byline|personinimage|owner|writer|email|contact|"
         rb"phone|tel|adr|faceid|persondisplayname|personliveid|^name$|credit|supplier|urlwork"),
        ("credit", "xmp.credit", rb"rights|copyright|licen[sc]e|usageterms|webstatement|attribution"),
        ("device", "xmp.device", rb"make|model|lens|creatortool|software|camera|firmware|device|producer|xmptk"),
        ("comment", "xmp.text", rb"description|title|subject|caption|headline|keyword|label|comment|instructions|"
         rb"event|transmission|source|nickname|category|hierarchical"),
    )
)  # fmt: skip

KEEP = {b"creator", b"rights", b"description", b"title", b"UsageTerms", b"WebStatement", b"Marked", b"Credit",
        b"Headline", b"DateCreated", b"CreateDate", b"DateTimeOriginal", b"AuthorsPosition", b"LicensorURL",
        b"CaptionWriter"}  # fmt: skip


def read(packet: bytes | memoryview, into: Reading) -> None:
    """Add to `into` what this packet gives away: one trace per place and name."""
    raw = plain(bytes(packet[: 2 * MOST]))
    if not raw.strip(b"\0 \r\n\t"):
        return
    found: dict[str, list[tuple[str, bytes, bytes]]] = {}
    applied = False
    told = pairs(raw)
    for prefix, name, value in told:
        kind, where = classify(name)
        if prefix in _GAIN and _APPLIED.fullmatch(value.strip()):
            applied = True
        elif value.strip() and prefix not in _STRUCTURE:
            found.setdefault(where, []).append((kind, name, value))
    for where, items in found.items():
        values = list(dict.fromkeys(value for _, _, value in items))
        label = "" if where == "xmp.gps" else shown(b"; ".join(values[:6]))
        needles = tuple(needle for value in values[:40] for needle in needle_of(value))
        place = _place(items) if where == "xmp.gps" else None
        into.add([Trace(items[0][0], where, label, needles, place)])
    if not found and not applied:
        into.add([Trace("unknown", "xmp.other", needles=needle_of(raw[64:160]))])
    match = _TURNED.search(raw)
    if match:
        into.turn(int(match[1]), by="xmp")
    _keep(told, into)


def plain(packet: bytes) -> bytes:
    """The packet as UTF-8; XMP may also be written in UTF-16 or UTF-32."""
    for mark, codec in ((b"\xff\xfe\0\0", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if packet.startswith(mark):
            return packet.decode(codec, "replace").encode("utf-8", "replace")
    if b"<\0" in packet[:8]:
        return packet.decode("utf-16-le", "replace").encode("utf-8", "replace")
    return packet


@lru_cache(maxsize=256)
def classify(name: bytes) -> tuple[str, str]:
    """The kind and place of a property, by its local name."""
    for kind, where, pattern in _RULES:
        if pattern.search(name):
            return kind, where
    return "unknown", "xmp.other"


def pairs(raw: bytes) -> list[tuple[bytes, bytes, bytes]]:
    """Every (prefix, name, value) of a packet in UTF-8: attributes, items of lists, texts of elements."""
    found = [(m[1], m[2], m[3] or m[4] or b"") for m in _ATTRIBUTE.finditer(raw)]
    for match in _NESTED.finditer(raw):
        found += [(match[1], match[2], item[1]) for item in _ITEM.finditer(match[3])]
    found += [(m[1], m[2], m[3].strip()) for m in _ELEMENT.finditer(raw) if m[1] != b"rdf"]
    return found[:4000]


def _place(items: list[tuple[str, bytes, bytes]]) -> tuple[float, float] | None:
    north = east = None
    for _, name, value in items:
        degrees = _degrees(value)
        if degrees is not None and name.lower().endswith(b"latitude"):
            north = degrees
        elif degrees is not None and name.lower().endswith(b"longitude"):
            east = degrees
    if north is None or east is None or abs(north) > 90 or abs(east) > 180:
        return None
    return north, east


def _degrees(value: bytes) -> float | None:
    match = _DMS.match(value)
    if match:
        size = int(match[1]) + float(match[2]) / 60 + float(match[3] or 0) / 3600
        return -size if match[4] in b"SWsw" else size
    try:
        return float(value[:24])
    except ValueError:
        return None


def _keep(told: list[tuple[bytes, bytes, bytes]], into: Reading) -> None:
    spaces = {name: value for prefix, name, value in told if prefix == b"xmlns"}
    for prefix, name, value in told:
        if name in KEEP and prefix in spaces and value.strip():
            uri = spaces[prefix].decode("utf-8", "replace")
            into.kept.xmp.append((uri, name.decode("ascii"), value))
