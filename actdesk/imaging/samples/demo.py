"""The demo's pictures: as large as what comes by mail, each dirty in the way of whoever sent it."""

from collections.abc import Iterator

from actdesk.imaging.samples import jpegs, planted, pngs, webps


def demo_files() -> Iterator[tuple[str, bytes]]:
    """(file name, bytes) of each picture."""
    thumbnail = jpegs.base(160, 107, "camp")
    yield (
        "IMG_20260314_092653_Kakuma.jpg",  # from a telephone: place, time, serial number, uncropped thumbnail
        jpegs.planted_in(
            jpegs.exif(planted.exif(orientation=1, thumbnail=thumbnail)),
            jpegs.segment(0xE1, jpegs.XMP + planted.xmp()),
            picture=jpegs.base(1500, 1000, "camp"),
        ),
    )
    yield (
        "DSC04711 meeting.jpg",  # from an agency: caption and by-line, the monitor's profile
        jpegs.planted_in(
            jpegs.segment(0xED, b"Photoshop 3.0\0" + planted.resource(0x0404, planted.iptc())),
            jpegs.segment(0xE2, b"ICC_PROFILE\0\1\1" + planted.profile()),
            picture=jpegs.base(1500, 1000, "meeting"),
        ),
    )
    yield (
        "garden motion photo.jpg",  # a short film with its place behind the still picture
        jpegs.planted_in(jpegs.exif(planted.exif(gps=False, orientation=1)), picture=jpegs.base(1200, 800, "garden"))
        + planted.film(),
    )
    yield (
        "campaign poster (Amina).png",  # from a drawing program: author and history
        pngs.before_image(
            pngs.chunk(b"tEXt", b"Author\0" + planted.PERSON.encode()),
            pngs.chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + planted.xmp(gps=False)),
            picture=pngs.base(900, 1200, "poster"),
        ),
    )
    yield (
        "camp-evening.webp",  # from a website's editor
        webps.extended(
            webps.chunk(b"EXIF", planted.exif(orientation=1)),
            flags=0x08,
            picture=webps.base(1200, 800, "camp"),
            width=1200,
            height=800,
        ),
    )
