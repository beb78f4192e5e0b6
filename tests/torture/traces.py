"""Looking for a text in files, in every form in which it may have been left: encodings, base64, compressed streams."""

import base64
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

_HEADS = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08|PK\x03\x04")
MOST = 1 << 22  # of one stream: what is compressed harder than that is no trace of ours


def forms(text: str) -> dict[str, bytes]:
    """The text as it may lie in a file, by the name of the form."""
    plain = text.encode()
    found = {"UTF-8": plain, "UTF-16LE": text.encode("utf-16-le"), "UTF-16BE": text.encode("utf-16-be")}
    found["hex"] = plain.hex().encode()
    for offset in range(3):
        whole = base64.b64encode(b"\0" * offset + plain)
        # what depends on the neighbours, at either end, is left out
        found[f"base64 at {offset}"] = whole[(0, 2, 3)[offset] : -4 if (len(plain) + offset) % 3 else None]
    return found


def hits(data: bytes, wanted: dict[str, bytes]) -> set[str]:
    """The forms in which the text is in these bytes, also inside compressed streams."""
    found = {name for name, form in wanted.items() if form in data}
    for stream in streams(data):
        found |= {f"{name}, compressed" for name, form in wanted.items() if form in stream}
    return found


def streams(data: bytes) -> Iterator[bytes]:
    """Whatever can be inflated, from any place that looks like a beginning: zlib (PDF, PNG), gzip, zip."""
    for match in _HEADS.finditer(data):
        start, bits = match.start(), 47
        if match.group()[:2] == b"PK":
            name, extra = (int.from_bytes(data[start + n : start + n + 2], "little") for n in (26, 28))
            start, bits = start + 30 + name + extra, -15
        try:
            yield zlib.decompressobj(bits).decompress(data[start:], MOST)
        except zlib.error:
            continue


def files(places: list[Path]) -> Iterator[Path]:
    for place in places:
        yield from (path for path in place.rglob("*") if path.is_file() and not path.is_symlink())


def traces(places: list[Path], text: str) -> dict[str, set[str]]:
    """Every file below these places in which the text is found, with its forms; names of files count too."""
    wanted = forms(text)
    found: dict[str, set[str]] = {}
    for path in files(places):
        try:
            seen = hits(path.read_bytes(), wanted)
        except OSError:  # gone meanwhile
            continue
        seen |= {"its name"} if text.casefold() in path.name.casefold() else set()
        if seen:
            found[str(path)] = seen
    return found
