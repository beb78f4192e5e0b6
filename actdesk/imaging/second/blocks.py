"""The second reader's rules for Exif, XMP, IPTC and colour profiles as they may stand in a clean file."""

import re
from html import unescape

from actdesk.imaging.second.grammar import Allowed, Mouth, Strange, demand

_SIZE = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1}
_CREDIT_TAGS = {0x010E: "caption", 0x013B: "creator", 0x8298: "copyright"}
_KEPT_0TH = {0x010E, 0x0132, 0x013B, 0x8298, 0x8769}
_KEPT_EXIF = {0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292}


def eat_exif(block: bytes, allowed: Allowed) -> None:
    """Orientation, confirmed credit, and nothing else: every byte of the block has to be one of them or zero."""
    demand(block[:4] in (b"II*\0", b"MM\0*"), "second.exif")
    order = "little" if block[:2] == b"II" else "big"

    def number(at: int, width: int) -> int:
        demand(0 <= at <= len(block) - width, "second.exif")
        return int.from_bytes(block[at : at + width], "little" if order == "little" else "big")

    used = bytearray(len(block))
    used[:8] = b"\1" * 8
    waiting: list[tuple[int, set[int]]] = [
        (number(4, 4), _CREDIT_TAGS.keys() | {0x0112} | (_KEPT_0TH if allowed.kept else set()))
    ]
    while waiting:
        at, tags = waiting.pop()
        count = number(at, 2)
        size = 2 + 12 * count
        if tags is not _KEPT_EXIF:  # nothing may follow the main directory; piexif ends the inner one without a word
            demand(number(at + size, 4) == 0, "second.exif")
            size += 4
        demand(at + size <= len(block), "second.exif")
        used[at : at + size] = b"\1" * size
        for entry in range(at + 2, at + 2 + 12 * count, 12):
            tag, kind, items = number(entry, 2), number(entry + 2, 2), number(entry + 4, 4)
            demand(tag in tags, "second.exif")
            length = _SIZE.get(kind, 99) * items
            place = entry + 8 if length <= 4 else number(entry + 8, 4)
            demand(place + length <= len(block), "second.exif")
            used[place : place + length] = b"\1" * length
            value = block[place : place + length]
            if tag == 0x8769:
                waiting.append((number(entry + 8, 4), _KEPT_EXIF))
            elif tag == 0x0112:
                demand(kind == 3 and items == 1 and 1 <= number(entry + 8, 2) <= 8, "second.exif")
                demand(not any(block[entry + 10 : entry + 12]), "second.exif")
            else:
                confirmed(tag, value, allowed)
    demand(all(mark or not byte for mark, byte in zip(used, block, strict=True)), "second.exif")


def confirmed(tag: int, value: bytes, allowed: Allowed) -> None:
    """A text of the credit: one that the officer confirmed, or one that the recipe keeps."""
    wanted = getattr(allowed, _CREDIT_TAGS[tag]).encode() if tag in _CREDIT_TAGS else b""
    bare = value.rstrip(b"\0")
    demand(bare and (bare == wanted or bare in {old.rstrip(b"\0") for old in allowed.kept}), "second.credit")


_TAG = re.compile(rb"<([^<>]*)>")
_ELEMENTS = {
    b"x:xmpmeta", b"rdf:RDF", b"rdf:Description", b"rdf:Seq", b"rdf:Alt", b"rdf:Bag", b"rdf:li", b"dc:creator",
    b"dc:rights", b"dc:description", b"xmpRights:UsageTerms", b"xmpRights:WebStatement", b"xmpRights:Marked",
}  # fmt: skip
_ATTRIBUTE = re.compile(rb'\s+([\w:]+)="([^"]*)"')
_VALUES = {
    b"adobe:ns:meta/", b"http://www.w3.org/1999/02/22-rdf-syntax-ns#", b"http://purl.org/dc/elements/1.1/",
    b"http://ns.adobe.com/xap/1.0/rights/", b"", b"x-default",
}  # fmt: skip


_KEPT_SPACES = {  # beside those of `_VALUES`
    b"http://ns.adobe.com/xap/1.0/", b"http://ns.adobe.com/photoshop/1.0/", b"http://ns.adobe.com/exif/1.0/",
    b"http://ns.useplus.org/ldf/xmp/1.0/",
}  # fmt: skip


def eat_xmp(packet: bytes, allowed: Allowed) -> None:
    """The credit as we write it: every element known, every attribute known, every text a confirmed one."""
    demand(allowed.values(), "second.xmp")
    eat_credit(packet, allowed)


def eat_credit(packet: bytes, allowed: Allowed) -> None:
    """The same for a packet that also says something else, which was eaten: there need not be any credit."""
    texts = _TAG.split(packet)
    permitted = {_normal(value) for value in allowed.values()} | {b"True"}
    permitted |= {_normal(unescape(value.decode("utf-8", "replace")).encode()) for value in allowed.kept}
    for index, piece in enumerate(texts):
        if index % 2 == 0:
            demand(not piece.strip() or _normal(unescape(piece.decode()).encode()) in permitted, "second.xmp")
        elif not piece.startswith(b"?xpacket "):
            _eat_tag(piece, allowed)
        else:
            demand(len(piece) < 70, "second.xmp")


def _normal(text: bytes) -> bytes:
    """Control characters cannot stand in XML and were left out."""
    return bytes(value for value in text if value >= 32 or value in (9, 10)).strip()


def _eat_tag(piece: bytes, allowed: Allowed) -> None:
    name = re.match(rb"/?([\w:]+)", piece)
    known = name is not None and (name[1] in _ELEMENTS or (allowed.kept and re.match(rb"k\d+:\w+\Z", name[1])))
    demand(known, "second.xmp")
    if name is None:
        return
    rest = _ATTRIBUTE.sub(lambda match: b"" if _attribute(match[1], match[2], allowed) else b"!", piece[name.end() :])
    demand(rest.strip() in (b"", b"/"), "second.xmp")


def _attribute(name: bytes, value: bytes, allowed: Allowed) -> bool:
    if name.startswith(b"xmlns:") or name in (b"rdf:about", b"xml:lang"):
        return value in _VALUES or bool(allowed.kept and name.startswith(b"xmlns:k") and value in _KEPT_SPACES)
    return False


def eat_iptc(block: bytes, allowed: Allowed) -> None:
    """One resource 0x0404 whose records are the confirmed credit."""
    mouth = Mouth(memoryview(block))
    mouth.expect(b"8BIM\4\4\0\0")
    length = mouth.big(4)
    eat_records(mouth.take(length), allowed)
    demand(mouth.take(length % 2) in (b"", b"\0"), "second.iptc")
    mouth.finish()


def eat_records(block: bytes, allowed: Allowed) -> None:
    """IPTC records that are the confirmed credit."""
    mouth, end = Mouth(memoryview(block)), len(block)
    while mouth.at < end:
        head = mouth.take(3)
        value = mouth.take(mouth.big(2))
        fixed = (head, value) in ((b"\x1c\x01\x5a", b"\x1b%G"), (b"\x1c\2\0", b"\0\4"))
        kept = head[:2] == b"\x1c\2" and value in allowed.values()
        charset = bool(allowed.kept) and head == b"\x1c\x01\x5a" and len(value) <= 8
        demand(fixed or kept or charset, "second.iptc")
    demand(mouth.at == end, "second.iptc")


_COLOUR = re.compile(rb"[rgbk]TRC|[rgb]XYZ|wtpt|bkpt|chad|[AB]2[AB][012]|[BD]2[BD][0123]|gamt|lumi|chrm|cicp|desc|cprt")
_KINDS = {b"XYZ ", b"curv", b"para", b"sf32", b"mft1", b"mft2", b"mAB ", b"mBA ", b"mpet", b"chrm", b"cicp"}
_NEUTRAL = (b"Colour profile", b"None", "Colour profile".encode("utf-16-be"), "None".encode("utf-16-be"))


def eat_icc(profile: bytes) -> None:
    """Colours only: no date but the neutral one, no maker, model or creator, no text but ours, no unused byte."""
    code = "second.profile"
    demand(len(profile) >= 132 and int.from_bytes(profile[:4], "big") == len(profile), code)
    demand(profile[24:36] == bytes.fromhex("07d0 0001 0001 0000 0000 0000") and profile[36:40] == b"acsp", code)
    demand(not any(profile[4:8]) and not any(profile[40:64]) and not any(profile[80:128]), code)
    count = int.from_bytes(profile[128:132], "big")
    demand(132 + 12 * count <= len(profile), code)
    used = bytearray(profile)
    used[: 132 + 12 * count] = bytes(132 + 12 * count)
    for at in range(132, 132 + 12 * count, 12):
        name = profile[at : at + 4]
        start, size = (int.from_bytes(profile[at + k : at + k + 4], "big") for k in (4, 8))
        body = profile[start : start + size]
        demand(_COLOUR.fullmatch(name) and len(body) == size and not any(body[4:8]), code)
        if name in (b"desc", b"cprt"):
            _eat_profile_text(body)
        else:
            demand(body[:4] in _KINDS, code)
        used[start : start + size] = bytes(size)
    demand(not any(used), code)


def _eat_profile_text(body: bytes) -> None:
    text = body[8:]
    if body[:4] == b"mluc":
        demand(body[8:20] == bytes.fromhex("00000001 0000000c 656e5553"), "second.profile")
        text = body[28:]
    elif body[:4] == b"desc":
        text = body[12:]
    elif body[:4] != b"text":
        raise Strange("second.profile")
    demand(text.rstrip(b"\0") in _NEUTRAL or text in _NEUTRAL, "second.profile")
