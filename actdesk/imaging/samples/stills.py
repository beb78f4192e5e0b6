"""Dirty HEICs and AVIFs: one for every place where one can hide something, the same places in both."""

import io
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from PIL import Image

from actdesk.imaging.samples import planted
from actdesk.imaging.samples.boxed import (
    URN_ALPHA,
    URN_DEPTH,
    URN_GAIN,
    Album,
    Thing,
    auxc,
    box,
    full,
    gain_map,
    grid,
    ispe,
    pixi,
)  # fmt: skip
from actdesk.imaging.samples.painting import SCENES
from actdesk.imaging.samples.payloads import parts
from actdesk.imaging.samples.sample import Sample

KAKUMA = b"Kakuma +03.7186+034.8714/"
SENTENCE = f"  {planted.COMMENT}, {planted.PLACE} {planted.ISO6709} {planted.PERSON}".encode()


@dataclass(frozen=True)
class Kit:
    """One way of coding, and the pictures of it."""

    name: str
    brands: tuple[bytes, ...]
    camp: Callable[[], Thing]
    left: Callable[[], Thing]
    right: Callable[[], Thing]
    small: Callable[[], Thing]
    grey: Callable[[], Thing]


def hevc(name: str, width: int, height: int, *more: bytes, message: bytes = b"") -> Thing:
    """An item of HEVC out of a payload's parameter sets and its slice."""
    video, sequence, picture, coded = parts(f"hevc.{name}")[:4]
    data = b"".join(struct.pack(">I", len(unit)) + unit for unit in (message, coded) if unit)
    depth = pixi(8) if name == "grey" else pixi(8, 8, 8)
    setup = hvcc((video, sequence, picture), grey=name == "grey")
    return Thing(b"hvc1", data, (b"!" + setup, ispe(width, height), depth, *more))


def hvcc(units: tuple[bytes, ...], *, grey: bool = False, more: tuple[bytes, ...] = ()) -> bytes:
    """A decoder's set-up with these parameter sets (ISO/IEC 14496-15, 8.3.3)."""
    level = units[0].replace(b"\0\0\3", b"\0\0")[6:18]
    head = b"\1" + level + b"\xf0\0\xfc" + (b"\xfc" if grey else b"\xfd") + b"\xf8\xf8\0\0\x0f"
    arrays = [bytes((0x80 | unit[0] >> 1,)) + struct.pack(">HH", 1, len(unit)) + unit for unit in (*units, *more)]
    return box(b"hvcC", head, bytes((len(arrays),)), *arrays)


@lru_cache(maxsize=16)
def av1(scene: str, width: int, height: int) -> Thing:
    """An item of AV1 that Pillow's encoder made of a painted scene, or of a grey ramp."""
    if scene == "grey":
        picture = Image.linear_gradient("L").resize((width, height))
    else:
        picture = SCENES[scene](width, height)
    out = io.BytesIO()
    picture.save(out, "AVIF", quality=40, speed=8, max_threads=1)
    whole = out.getvalue()
    setup, colour = (_found(whole, name) for name in (b"av1C", b"colr"))
    depth = pixi(8) if scene == "grey" else pixi(8, 8, 8)
    return Thing(b"av01", _found(whole, b"mdat")[8:], (b"!" + setup, ispe(width, height), depth, colour))


def _found(whole: bytes, name: bytes) -> bytes:
    at = whole.index(name) - 4
    return whole[at : at + int.from_bytes(whole[at : at + 4], "big")]


def obu(kind: int, payload: bytes) -> bytes:
    """A unit of AV1 with its size (below 16 KB)."""
    size = len(payload)
    return bytes((kind << 3 | 2, size & 127 | 128, size >> 7)) + payload


def sei(payload: bytes) -> bytes:
    """A prefix message of HEVC: user data without a registered owner, as cameras and encoders write them."""
    raw = bytes(range(0xA0, 0xB0)) + payload
    return b"\x4e\x01\x05" + b"\xff" * (len(raw) // 255) + bytes((len(raw) % 255,)) + raw + b"\x80"


HEIF = Kit(
    "heif", (b"heic", b"mif1", b"heic"),
    lambda: hevc("camp", 128, 96), lambda: hevc("left", 64, 64), lambda: hevc("right", 64, 64),
    lambda: hevc("small", 64, 64), lambda: hevc("grey", 128, 96),
)  # fmt: skip
AVIF = Kit(
    "avif", (b"avif", b"mif1", b"miaf", b"QX-9"),
    lambda: av1("camp", 128, 96), lambda: av1("poster", 64, 64), lambda: av1("garden", 64, 64),
    lambda: av1("meeting", 64, 64), lambda: av1("grey", 128, 96),
)  # fmt: skip


def text(kind: bytes, data: bytes, content: bytes = b"", name: bytes = b"") -> Thing:
    return Thing(kind, data, content=content, name=name)


def exif(block: bytes) -> Thing:
    return text(b"Exif", struct.pack(">I", 6) + b"Exif\0\0" + block)


def with_more(thing: Thing, *more: bytes) -> Thing:
    return replace(thing, properties=thing.properties + more)


def album(kit: Kit, *more: Thing, first: Thing | None = None, **how: Any) -> Album:
    """The picture with further items, each of which describes it unless `links` say otherwise."""
    things = (first or kit.camp(), *more)
    given: dict[str, Any] = {"links": tuple((b"cdsc", number, (1,)) for number in range(2, len(things) + 1))}
    return Album(things, **({"brands": kit.brands} | given | how))


def tiled(kit: Kit, *more: Thing, **how: Any) -> Album:
    whole = Thing(b"grid", grid(1, 2, 128, 64), (ispe(128, 64), pixi(8, 8, 8)), method=1)
    links = ((b"dimg", 1, (2, 3)), *((b"cdsc", number, (1,)) for number in range(4, 4 + len(more))))
    given: dict[str, Any] = {"links": links, "brands": kit.brands}
    return Album((whole, kit.left(), kit.right(), *more), **(given | how))


def with_auxiliaries(kit: Kit) -> Album:
    """Transparency, depth and Apple's brightness, each with something to hide; a matte of a person, which goes."""
    plain = kit.grey()
    things = [
        with_more(plain, auxc(urn, secret))
        for urn, secret in ((URN_ALPHA, b""), (URN_DEPTH, SENTENCE), (URN_GAIN, SENTENCE))
    ]
    things.append(with_more(kit.small(), auxc(b"urn:com:apple:photo:2018:aux:portraiteffectsmatte")))
    packet = text(b"mime", planted.xmp(), b"application/rdf+xml")
    links = ((b"auxl", 2, (1,)), (b"auxl", 3, (1,)), (b"auxl", 4, (1,)), (b"auxl", 5, (1,)), (b"cdsc", 6, (4,)))
    return album(kit, *things, packet, links=links)


def tone_mapped(kit: Kit, numbers: bytes = b"", purpose: bytes = b"") -> Album:
    """A picture, its gain map, and the tone-mapped twin that new screens show instead."""
    twin = Thing(b"tmap", numbers or gain_map(), (ispe(128, 96), pixi(8, 8, 8)), method=1, name=b"HDR of " + KAKUMA)
    links = ((b"dimg", 3, (1, 2)), (b"cdsc", 4, (1,)))
    block = planted.exif()
    if b"samsung" in purpose:  # the purpose that stays names the maker, as the camera data do
        block = block.replace(planted.MAKER.encode() + b"\0", b"samsung".ljust(17, b"\0"))
    grey = with_more(kit.grey(), b"!" + auxc(purpose)) if purpose else kit.grey()
    return album(kit, grey, twin, exif(block), links=links, groups=((b"altr", (3, 1)),),
                 brands=(*kit.brands, b"tmap"))  # fmt: skip


def overlaid(kit: Kit) -> Album:
    """Two pictures on a canvas, and an identity of it that is turned."""
    recipe = struct.pack(">BB4HHH4h", 0, 0, 0, 0, 0, 65535, 128, 64, 0, 0, 64, 0)
    whole = Thing(b"iovl", recipe, (ispe(128, 64), pixi(8, 8, 8)), method=1)
    turned = Thing(b"iden", b"", (ispe(128, 64), pixi(8, 8, 8), b"!" + box(b"irot", b"\3")))
    links = ((b"dimg", 1, (2,)), (b"dimg", 2, (3, 4)), (b"cdsc", 5, (1,)))
    return Album((turned, whole, kit.left(), kit.right(), exif(planted.exif())), links, brands=kit.brands)


def described() -> bytes:
    return full(b"udes", b"en\0" + planted.COMMENT.encode() + b"\0Kakuma\0" + planted.PERSON.encode() + b"\0")


def _swapped(data: bytes, old: bytes, new: bytes) -> bytes:
    assert data.count(old) >= 1
    return data.replace(old, new, 1)


def boxes_around(kit: Kit) -> Album:
    uuid = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
    return album(
        kit,
        before=box(b"free", SENTENCE) + box(b"uuid", uuid, SENTENCE) + box(b"skip", bytes(9)),
        in_meta=box(b"free", SENTENCE) + full(b"xml ", planted.xmp()) + box(b"uuid", bytes(range(16)), SENTENCE),
        behind=box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac"), planted.xmp()) + box(b"QX9!", SENTENCE),
    )


def _clean_ones(kit: Kit) -> Iterator[tuple[str, Callable[[], bytes], tuple[str, ...], dict[str, Any]]]:
    packet = text(b"mime", planted.xmp(), b"application/rdf+xml")
    thumb = replace(kit.small(), name=b"before the crop")
    turned = box(b"irot", b"\3"), box(b"imir", b"\0")
    yield "exif", lambda: album(kit, exif(planted.exif())).build(), ("exif.gps", "exif.serial"), {}
    yield "xmp", lambda: album(kit, packet).build(), ("xmp.gps", "xmp.person"), {}
    yield (
        "thumbnail",
        lambda: album(kit, thumb, exif(planted.exif()), links=((b"thmb", 2, (1,)), (b"cdsc", 3, (1,)))).build(),
        ("item.thumbnail", "item.name", "exif.gps"),
        {},
    )
    yield (
        "turned",
        lambda: album(kit, exif(planted.exif(orientation=1)), first=with_more(kit.camp(), b"!" + turned[0])).build(),
        ("exif.gps",),
        {"orientation": 6},
    )
    yield (
        "mirrored",
        lambda: album(kit, packet, first=with_more(kit.camp(), b"!" + turned[0], b"!" + turned[1])).build(),
        ("xmp.gps",),
        {"orientation": 7},
    )
    yield (
        "profile",
        lambda: album(kit, first=with_more(_bare(kit.camp()), box(b"colr", b"prof", planted.profile()))).build(),
        ("icc.text",),
        {"profile": True},
    )
    yield "tiles", lambda: tiled(kit, exif(planted.exif())).build(), ("exif.gps",), {}
    yield "auxiliaries", lambda: with_auxiliaries(kit).build(), ("xmp.gps", "item.picture"), {}
    yield "aperture", lambda: album(kit, exif(planted.exif()), first=_cut(kit, 100, 96)).build(), ("exif.gps",), {}
    if kit is HEIF:  # Pillow's decoder of AVIF knows no overlay: no judge
        yield "overlay", lambda: overlaid(kit).build(), ("exif.gps",), {"orientation": 6}
    yield (
        "unknown_item",
        lambda: album(
            kit, text(b"QXNI", SENTENCE, name=KAKUMA), text(b"uri ", KAKUMA, b"https://example.org/Kakuma")
        ).build(),
        ("item.unknown", "item.name"),
        {},
    )
    yield "second_picture", lambda: album(kit, kit.small(), exif(planted.exif()), links=(
        (b"cdsc", 3, (2,)),)).build(), ("item.picture", "exif.gps"), {}  # fmt: skip


def _tone_maps(kit: Kit) -> Iterator[tuple[str, Callable[[], bytes], tuple[str, ...], dict[str, Any]]]:
    """A map of brightness beside the picture: known, as Samsung writes it, broken, and newer than its own standard."""
    yield "tone_map", lambda: tone_mapped(kit).build(), ("exif.gps", "item.name"), {}
    yield (
        "tone_map_as_samsung",
        lambda: tone_mapped(kit, purpose=b"urn:com:samsung:photo:2024:aux:hdrgainmap").build(),
        ("exif.gps", "item.name"),
        {},
    )
    yield (
        "tone_map_broken",
        lambda: _swapped(tone_mapped(kit).build(), kit.grey().data, bytes(len(kit.grey().data))),
        ("exif.gps", "item.name", "item.picture"),
        {},
    )
    if kit is HEIF:  # Pillow's decoder of AVIF knows no newer map: no judge
        later = b"\0\0\1" + gain_map()[3:] + KAKUMA
        yield (
            "tone_map_of_tomorrow",
            lambda: tone_mapped(kit, later, b"urn:example:tomorrow").build(),
            ("exif.gps", "item.name", "item.picture"),
            {},
        )


def _beside(kit: Kit) -> Iterator[tuple[str, Callable[[], bytes], tuple[str, ...], dict[str, Any]]]:
    """What hides in other boxes, between the items, and among the coded units."""
    packet = text(b"mime", planted.xmp(), b"application/rdf+xml")
    yield "boxes", lambda: boxes_around(kit).build(), ("box.free", "box.c2pa", "box.uuid", "box.unknown", "xmp.gps"), {}
    yield "motion", lambda: album(kit, behind=box(b"mpvd", planted.film() + SENTENCE)).build(), ("box.motion",), {}
    yield "orphan", lambda: album(kit, slack=SENTENCE).build(), ("box.orphan",), {}
    yield "trailer", lambda: album(kit, behind=SENTENCE).build(), ("box.trailer",), {}
    yield (
        "in_idat",
        lambda: album(kit, replace(exif(planted.exif()), method=1), first=replace(kit.camp(), method=1)).build(),
        ("exif.gps",),
        {},
    )
    yield (
        "two_extents",
        lambda: album(kit, packet, first=replace(kit.camp(), cut=40), slack=SENTENCE).build(),
        ("xmp.gps", "box.orphan"),
        {},
    )
    yield "described", lambda: album(kit, first=with_more(kit.camp(), described())).build(), ("item.property",), {}
    yield "message", lambda: album(kit, packet, first=_with_message(kit)).build(), ("xmp.gps", "coded.message"), {}


def _cut(kit: Kit, width: int, height: int) -> Thing:
    """The picture of which only the middle is shown."""
    return with_more(kit.camp(), b"!" + box(b"clap", struct.pack(">8I", width, 1, height, 1, 0, 1, 0, 1)))


def _bare(thing: Thing) -> Thing:
    return replace(thing, properties=tuple(prop for prop in thing.properties if prop[4:8] != b"colr"))


def _with_message(kit: Kit) -> Thing:
    """A text among the coded units, where cameras and encoders write, and in the decoder's set-up."""
    if kit is HEIF:
        thing = hevc("camp", 128, 96, message=sei(SENTENCE))
        units = parts("hevc.camp")[:3]
        setup = b"!" + hvcc((units[0], units[1], units[2]), more=(sei(SENTENCE),))
        return replace(thing, properties=(setup, *thing.properties[1:]))
    thing = kit.camp()
    return replace(thing, data=thing.data + obu(5, b"\4\xb5" + SENTENCE) + obu(15, SENTENCE))


def _refused_ones(kit: Kit) -> Iterator[tuple[str, Callable[[], bytes], str]]:
    yield "truncated", lambda: album(kit).build()[:-40], "truncated"
    yield "text_in_picture", lambda: album(kit, first=_with_text(kit)).build(), "text_in_scan"
    yield "moving", lambda: album(kit, behind=box(b"moov", bytes(8))).build(), "film_container"
    yield "cropped", lambda: album(kit, first=_cut(kit, 40, 96)).build(), "extra_pixels"
    yield "of_items", lambda: album(kit, first=replace(kit.camp(), method=2)).build(), "data_elsewhere"
    yield "jpeg_inside", lambda: album(kit, first=replace(kit.camp(), kind=b"jpeg")).build(), "picture_codec"
    yield "protected", lambda: album(kit, first=replace(kit.camp(), protected=1)).build(), "picture_codec"
    yield (
        "essential",
        lambda: album(kit, first=with_more(kit.camp(), b"!" + full(b"QXNP", KAKUMA))).build(),
        "picture_codec",
    )
    yield "of_itself", lambda: tiled(kit, links=((b"dimg", 1, (2, 1)),)).build(), "damaged_structure"
    yield "recipe_with_more", lambda: Album(
        (replace(tiled(kit).things[0], data=grid(1, 2, 128, 64) + KAKUMA), *tiled(kit).things[1:]),
        ((b"dimg", 1, (2, 3)),), brands=kit.brands,
    ).build(), "picture_codec"  # fmt: skip


def _with_text(kit: Kit) -> Thing:
    """A text at the end of the coded picture, inside its last unit."""
    thing = kit.camp()
    if kit is HEIF:
        units = parts("hevc.camp")
        return replace(thing, data=struct.pack(">I", len(units[3]) + len(SENTENCE)) + units[3] + SENTENCE)
    return replace(thing, data=thing.data + obu(6, SENTENCE))


def _samples() -> Iterator[Sample]:
    for kit in (HEIF, AVIF):
        for code, build, expects, more in (*_clean_ones(kit), *_tone_maps(kit), *_beside(kit)):
            yield Sample(f"{kit.name}.{code}", kit.name, build, expects, **more)
        for code, build, refused in _refused_ones(kit):
            yield Sample(f"{kit.name}.{code}", kit.name, build, refused=refused)


SAMPLES = tuple(_samples())
