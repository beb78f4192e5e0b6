"""Dirty MP4s, MOVs and 3GPs: one for every place where one can hide something."""

import struct
from collections.abc import Iterator
from typing import Any

from actdesk.imaging.samples import planted
from actdesk.imaging.samples.boxed import box, full
from actdesk.imaging.samples.reels import Film, Reel, aac, avc, hevc_reel, mpeg4, visual
from actdesk.imaging.samples.sample import Sample
from actdesk.imaging.samples.stills import KAKUMA, SENTENCE, sei

PLACE = b"\xa9xyz", struct.pack(">HH", len(planted.ISO6709), 0x15C7) + planted.ISO6709.encode()
XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


def quicktime(name: bytes, text: str) -> bytes:
    """A text of QuickTime's user data: its length, a language, itself."""
    raw = text.encode()
    return box(name, struct.pack(">HH", len(raw), 0x15C7) + raw)


def user_data() -> bytes:
    return box(
        b"udta", box(*PLACE), quicktime(b"\xa9mak", planted.MAKER), quicktime(b"\xa9mod", planted.MODEL),
        quicktime(b"\xa9ART", planted.PERSON), quicktime(b"\xa9cmt", planted.COMMENT),
        quicktime(b"\xa9day", "2026-03-14T09:26:53+0300"), box(b"CAME", planted.SERIAL.encode()),
        box(b"Xtra", SENTENCE), box(b"XMP_", planted.xmp()),
    )  # fmt: skip


def located() -> bytes:
    """3GPP's own texts, with its place in numbers."""
    place = full(
        b"loci",
        b"\x15\xc7",
        b"Kakuma camp\0",
        b"\0",
        struct.pack(">iii", round(planted.EAST * 65536), round(planted.NORTH * 65536), 0),
        b"earth\0",
        planted.COMMENT.encode() + b"\0",
    )
    texts = [full(name, b"\x15\xc7", text.encode() + b"\0") for name, text in (
        (b"titl", planted.COMMENT), (b"auth", planted.PERSON), (b"cprt", f"(c) {planted.PERSON}"))]  # fmt: skip
    return box(b"udta", place, *texts)


def keyed() -> bytes:
    """Apple's keys and their values, in a `meta` box."""
    pairs = (
        (b"com.apple.quicktime.location.ISO6709", planted.ISO6709), (b"com.apple.quicktime.make", planted.MAKER),
        (b"com.apple.quicktime.model", planted.MODEL), (b"com.apple.quicktime.author", planted.PERSON),
        (b"com.apple.quicktime.description", planted.COMMENT),
        (b"com.apple.quicktime.creationdate", "2026-03-14T09:26:53+0300"),
        (b"com.apple.quicktime.content.identifier", planted.SERIAL),
    )  # fmt: skip
    names = b"".join(box(b"mdta", name) for name, _ in pairs)
    values = b"".join(
        box(struct.pack(">I", number), box(b"data", struct.pack(">II", 1, 0), text.encode()))
        for number, (_, text) in enumerate(pairs, start=1)
    )
    keys = full(b"keys", struct.pack(">I", len(pairs)), names)
    return box(b"meta", full(b"hdlr", bytes(4), b"mdta", bytes(13)), keys, box(b"ilst", values))


def listed() -> bytes:
    """iTunes' list, with a cover."""
    items = [box(name, box(b"data", struct.pack(">II", 1, 0), text.encode())) for name, text in (
        (b"\xa9nam", planted.COMMENT), (b"\xa9ART", planted.PERSON), (b"\xa9too", "QX-9 firmware 1.07"))]  # fmt: skip
    cover = box(b"covr", box(b"data", struct.pack(">II", 13, 0), b"\xff\xd8\xff" + SENTENCE))
    own = box(b"----", full(b"mean", b"org.example"), full(b"name", b"iTunGPS"), box(b"data", bytes(8), KAKUMA))
    meta = full(b"meta", full(b"hdlr", bytes(4), b"mdirappl", bytes(9)), box(b"ilst", *items, cover, own))
    return box(b"udta", meta)


def sensors() -> Reel:
    """GoPro's track of places and movements."""
    sample = b"DEVC\0\1\0\0GPS5" + SENTENCE
    return Reel(b"meta", box(b"gpmd", bytes(6), b"\0\1", bytes(4)), (sample,) * 4, name=b"GoPro MET")


def subtitles() -> Reel:
    """A drone's subtitles, which tell where it is in each second."""
    lines = tuple(struct.pack(">H", 40 + len(KAKUMA)) + b"GPS (34.8714, 3.7186, 17) block %02d, clinic" % n + KAKUMA
                  for n in range(6))  # fmt: skip
    return Reel(b"sbtl", box(b"tx3g", bytes(6), b"\0\1", bytes(30)), lines, each=200)


def film(*more: Reel, picture: Reel | None = None, **how: Any) -> bytes:
    return Film((picture or avc(), *more), **how).build()


def avc_message(text: bytes) -> bytes:
    """A message of H.264 with somebody's own data."""
    raw = bytes(range(0xA0, 0xB0)) + text
    return b"\6\5" + b"\xff" * (len(raw) // 255) + bytes((len(raw) % 255,)) + raw + b"\x80"


def user_part(text: bytes) -> bytes:
    return b"\0\0\1\xb2" + text


MOV = (b"qt  ", b"qt  ", b"QX-9")
PHONE = (b"3gp5", b"3gp5", b"isom")


def _clean_ones() -> Iterator[tuple[str, Any, tuple[str, ...], dict[str, Any]]]:
    yield "user_data", lambda: film(aac(), in_moov=user_data()), ("film.place", "film.serial", "xmp.gps"), {}
    yield "in_track", lambda: film(picture=avc(own=user_data() + keyed())), ("film.place", "film.device"), {}
    yield "keys", lambda: film(aac(), in_moov=keyed(), brands=MOV), ("film.place", "film.person", "film.time"), {}
    yield "list", lambda: film(aac(), in_moov=listed()), ("film.cover", "film.text", "film.person"), {}
    yield "located", lambda: film(picture=mpeg4(), in_moov=located(), brands=PHONE), ("film.place", "film.credit"), {}
    yield "sensors", lambda: film(aac(), sensors()), ("film.track", "film.handler"), {}
    yield "subtitles", lambda: film(subtitles(), aac(), brands=MOV), ("film.track",), {}
    yield "turned", lambda: film(picture=avc(orientation=6, edits=True), in_moov=user_data()), ("film.place",), {
        "orientation": 6}  # fmt: skip
    yield "profile", lambda: film(picture=avc(b"", box(b"colr", b"prof", planted.profile()))), ("icc.text",), {
        "profile": True}  # fmt: skip
    yield "message", lambda: film(aac(), picture=avc(avc_message(SENTENCE))), ("coded.message",), {}
    yield "hevc", lambda: film(picture=hevc_reel(sei(SENTENCE)), in_moov=user_data()), ("film.place",), {}
    yield "mpeg4", lambda: film(picture=mpeg4(user_part(SENTENCE)), brands=PHONE), ("coded.message",), {}
    yield "boxes", lambda: film(
        before=box(b"free", SENTENCE) + box(b"wide"), in_moov=box(b"uuid", bytes(range(16)), SENTENCE) + keyed(),
        behind=box(b"uuid", XMP_UUID, planted.xmp()) + full(b"meta", full(b"xml ", SENTENCE)) + user_data(),
    ), ("box.free", "box.uuid", "xmp.gps"), {}  # fmt: skip
    yield "xmp", lambda: film(aac(), behind=box(b"uuid", XMP_UUID, planted.xmp())), ("xmp.gps", "xmp.person"), {}
    yield "orphan", lambda: film(aac(), slack=SENTENCE), ("box.orphan",), {}
    yield "trailer", lambda: film(behind=SENTENCE), ("box.trailer",), {}
    yield "hidden_track", lambda: film(avc(avc_message(SENTENCE), enabled=False), in_moov=user_data(), wide=True), (
        "film.track", "film.place"), {}  # fmt: skip
    yield "old", lambda: film(brands=(), in_moov=user_data(), before=box(b"wide")), ("film.place",), {}


def _refused_ones() -> Iterator[tuple[str, Any, str]]:
    yield "truncated", lambda: film()[:-40], "truncated"
    yield "unknown_coding", lambda: film(picture=_coded(b"qx9v")), "film_codec"
    yield "protected", lambda: film(picture=_coded(b"encv")), "film_protected"
    yield "elsewhere", lambda: film(picture=avc(home=full(b"url ", b"file:///Kakuma.mov\0"))), "data_elsewhere"
    yield "sound_only", lambda: Film((aac(),)).build(), "no_film"


def _coded(code: bytes) -> Reel:
    return Reel(b"vide", visual(code, 96, 64), (b"abcd",) * 4, (96, 64))


SAMPLES = (
    *(Sample(f"mp4.{code}", "mp4", build, expects, **more) for code, build, expects, more in _clean_ones()),
    *(Sample(f"mp4.{code}", "mp4", build, refused=refused) for code, build, refused in _refused_ones()),
)
