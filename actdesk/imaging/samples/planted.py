"""What the samples give away: an invented person, an invented camera and a real place, in every block that has room.

The place is the refugee camp of Kakuma, because that is what must never leave; the people do not exist.
"""

import struct
import zlib
from functools import lru_cache

import piexif

NORTH, EAST = 3.7186, 34.8714
PLACE = "Kakuma"
PERSON = "Amina Lokwang-Sample"
SERIAL = "SN-4711-0815-42"
MAKER = "Fictional Optics"
MODEL = "Fictional Optics QX-9"
MOMENT = "2026:03:14 09:26:53"
COMMENT = "Photographed behind the clinic, block 4"
ISO6709 = "+03.7186+034.8714/"

# No reader may find any of these in a cleaned copy, in whatever writing.
SECRETS = tuple(text.encode() for text in (PLACE, PERSON, SERIAL, MAKER, MODEL, MOMENT, COMMENT, ISO6709, "3.7186"))


def _degrees(value: float) -> tuple[tuple[int, int], ...]:
    minutes = (value % 1) * 60
    return ((int(value), 1), (int(minutes), 1), (round(minutes % 1 * 60 * 10000), 10000))


GPS = {
    piexif.GPSIFD.GPSLatitudeRef: b"N",
    piexif.GPSIFD.GPSLatitude: _degrees(NORTH),
    piexif.GPSIFD.GPSLongitudeRef: b"E",
    piexif.GPSIFD.GPSLongitude: _degrees(EAST),
    piexif.GPSIFD.GPSDateStamp: b"2026:03:14",
    piexif.GPSIFD.GPSAreaInformation: b"ASCII\0\0\0Kakuma",
}


def exif(*, gps: bool = True, orientation: int = 6, thumbnail: bytes = b"", rich: bool = True) -> bytes:
    """A TIFF block (no `Exif` mark before it) that gives away all that Exif can hold."""
    first: dict[int, object] = {piexif.ImageIFD.Orientation: orientation}
    second: dict[int, object] = {}
    if rich:
        first |= {
            piexif.ImageIFD.Make: MAKER.encode(),
            piexif.ImageIFD.Model: MODEL.encode(),
            piexif.ImageIFD.Artist: PERSON.encode(),
            piexif.ImageIFD.Copyright: f"(c) {PERSON}".encode(),
            piexif.ImageIFD.ImageDescription: COMMENT.encode(),
            piexif.ImageIFD.DateTime: MOMENT.encode(),
            piexif.ImageIFD.Software: b"QX-9 firmware 1.07",
        }
        second = {
            piexif.ExifIFD.DateTimeOriginal: MOMENT.encode(),
            piexif.ExifIFD.BodySerialNumber: SERIAL.encode(),
            piexif.ExifIFD.CameraOwnerName: PERSON.encode(),
            piexif.ExifIFD.MakerNote: b"QX9NOTE\0\1\2\3City=Kakuma, Turkana\0serial " + SERIAL.encode(),
            piexif.ExifIFD.UserComment: b"ASCII\0\0\0" + COMMENT.encode(),
            piexif.ExifIFD.ExposureTime: (1, 250),
            piexif.ExifIFD.FNumber: (28, 10),
        }
    content: dict[str, object] = {"0th": first, "Exif": second, "GPS": GPS if gps else {}}
    if thumbnail:
        content |= {"thumbnail": thumbnail, "1st": {piexif.ImageIFD.Make: MAKER.encode()}}
    return bytes(piexif.dump(content))[6:]


def exif_second_directory() -> bytes:
    """A block whose second directory (IFD1) points to a GPS directory of its own; piexif cannot write that."""
    entries = [(1, 2, 2, b"N\0\0\0"), (2, 5, 3, None), (3, 2, 2, b"E\0\0\0"), (4, 5, 3, None)]
    north, east = (b"".join(struct.pack("<II", *pair) for pair in _degrees(value)) for value in (NORTH, EAST))
    first = struct.pack("<HHHIHHI", 1, 0x0112, 3, 1, 1, 0, 26)
    second = struct.pack("<HHHIII", 1, 0x8825, 4, 1, 44, 0)
    place = struct.pack("<H", len(entries))
    data_at = 44 + 2 + 12 * len(entries) + 4
    for tag, kind, count, inline in entries:
        value = inline or struct.pack("<I", data_at if tag == 2 else data_at + 24)
        place += struct.pack("<HHI", tag, kind, count) + value
    return b"II*\0" + struct.pack("<I", 8) + first + second + place + bytes(4) + north + east


def tiff(fields: list[tuple[int, int, bytes]], slack: bytes = b"") -> bytes:
    """A TIFF block of one directory with these (tag, type of one byte an item, value), and slack behind the last."""
    at = 8 + 2 + 12 * len(fields) + 4
    table = data = b""
    for tag, kind, value in fields:
        table += struct.pack("<HHII", tag, kind, len(value), at + len(data))
        data += value + bytes(len(value) % 2)
    return b"II*\0" + struct.pack("<IH", 8, len(fields)) + table + bytes(4) + data + slack


def exif_of_packets() -> bytes:
    """A block that carries the other blocks: XMP, IPTC, Photoshop's resources; and text that no field points to."""
    fields = [(0x02BC, 1, xmp()), (0x83BB, 7, iptc()), (0x8649, 7, resource(0x0404, iptc()))]
    return tiff(fields, slack=f"  {COMMENT}, {PLACE} {ISO6709}  ".encode())


def turned_by_xmp(orientation: int) -> bytes:
    """An XMP packet that says which way up, beside a place."""
    return xmp().replace(b"photoshop:City", f'xmlns:tiff="x" tiff:Orientation="{orientation}" photoshop:City'.encode())


def xmp(*, gps: bool = True) -> bytes:
    """An XMP packet with a place, a person, a history and a time."""
    place = 'exif:GPSLatitude="3,43.1160N" exif:GPSLongitude="34,52.2840E" ' if gps else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        'xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" '
        f'{place}photoshop:City="{PLACE}" aux:SerialNumber="{SERIAL}" xmp:CreateDate="2026-03-14T09:26:53+03:00" '
        'xmp:CreatorTool="QX-9 Desk" xmpMM:DocumentID="xmp.did:4711-kakuma-0815">'
        f"<dc:creator><rdf:Seq><rdf:li>{PERSON}</rdf:li></rdf:Seq></dc:creator>"
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{COMMENT}</rdf:li></rdf:Alt></dc:description>'
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def iptc() -> bytes:
    """IPTC records: city, country, by-line, caption, date."""
    records = ((90, PLACE), (101, "Kenya"), (80, PERSON), (120, COMMENT), (55, "20260314"), (116, f"(c) {PERSON}"))
    return b"".join(
        struct.pack(">BBBH", 0x1C, 2, number, len(text.encode())) + text.encode() for number, text in records
    )


def resource(number: int, data: bytes, name: bytes = b"") -> bytes:
    """One Photoshop image resource."""
    title = bytes((len(name),)) + name
    title += bytes(len(title) % 2)
    return b"8BIM" + struct.pack(">H", number) + title + struct.pack(">I", len(data)) + data + bytes(len(data) % 2)


@lru_cache(maxsize=8)
def profile(describing: str = f"Monitor of {PERSON}") -> bytes:
    """A colour profile of three primaries and one curve, with a description that names a person.

    The primaries are those of Display P3 (adapted to D50), so that losing the profile changes colours.
    """

    def xyz(x: float, y: float, z: float) -> bytes:
        return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(v * 65536) for v in (x, y, z)))

    text = describing.encode()
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(2.2 * 256)) + bytes(2)
    tags = (
        (b"desc", b"desc" + bytes(4) + struct.pack(">I", len(text) + 1) + text + bytes(79)),
        (b"cprt", b"text" + bytes(4) + f"(c) {PERSON}".encode() + b"\0"),
        (b"dmdd", b"desc" + bytes(4) + struct.pack(">I", len(MODEL) + 1) + MODEL.encode() + bytes(79)),
        (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
        (b"rXYZ", xyz(0.5151, 0.2412, -0.0011)),
        (b"gXYZ", xyz(0.2920, 0.6922, 0.0419)),
        (b"bXYZ", xyz(0.1571, 0.0666, 0.7841)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    )
    at = 132 + 12 * len(tags)
    table = body = b""
    for name, data in tags:
        padded = data + bytes(-len(data) % 4)
        table += struct.pack(">4sII", name, at + len(body), len(data))
        body += padded
    head = struct.pack(">I4sI4s4s4s", at + len(body), b"qx9 ", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 3, 14, 9, 26, 53) + b"acsp" + b"APPL" + bytes(4) + b"FICTQX-9" + bytes(12)
    head += struct.pack(">3i", 63190, 65536, 54061) + b"FICT"
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def film() -> bytes:
    """A tiny film header with a place, as Motion Photos carry it behind the still picture."""
    place = b"\xa9xyz" + struct.pack(">HH", len(ISO6709), 0x15C7) + ISO6709.encode()
    udta = struct.pack(">I4s", 12 + len(place), b"udta") + struct.pack(">I", len(place) + 4) + place
    moov = struct.pack(">I4s", 8 + len(udta), b"moov") + udta
    return struct.pack(">I4s4sI4s4s", 24, b"ftyp", b"mp42", 0, b"isom", b"mp42") + moov


def packed(text: bytes) -> bytes:
    return zlib.compress(text, 9)
