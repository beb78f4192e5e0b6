"""Which characters the bundled fonts can show, and how wide they are, read from the font files themselves.

A PDF/A with a character that no font holds cannot be written, so this is known before anything is set.
Sources: OpenType specification, tables `cmap` (formats 4 and 12), `hhea`, `hmtx`, `head`.
"""

import functools
import struct
from dataclasses import dataclass
from pathlib import Path

import fontpkg_noto_sans
import fontpkg_noto_sans_arabic

FAMILIES = ("Noto Sans", "Noto Sans Arabic")


def font_folders() -> tuple[Path, ...]:
    """The folders of the fonts that are shipped, in the order in which they are tried."""
    return tuple(Path(package.ROOT) / "files" for package in (fontpkg_noto_sans, fontpkg_noto_sans_arabic))


@dataclass(frozen=True)
class Face:
    """One font: character -> advance in thousandths of an em."""

    advances: dict[int, int]

    def __contains__(self, char: str) -> bool:
        return ord(char) in self.advances


@functools.cache
def faces() -> tuple[Face, ...]:
    """The upright faces in the order of `FAMILIES`."""
    return tuple(_read(next(p for p in sorted(f.glob("*.ttf")) if "Italic" not in p.name)) for f in font_folders())


def face_of(char: str) -> Face | None:
    """The first face that holds the character, as the typesetter chooses it."""
    return next((face for face in faces() if char in face), None)


def _read(path: Path) -> Face:
    data = path.read_bytes()
    tables: dict[bytes, int] = {}
    for n in range(struct.unpack_from(">H", data, 4)[0]):
        tag, _, offset, _ = struct.unpack_from(">4sIII", data, 12 + 16 * n)
        tables[tag] = offset
    per_em = struct.unpack_from(">H", data, tables[b"head"] + 18)[0]
    metrics = struct.unpack_from(">H", data, tables[b"hhea"] + 34)[0]

    def advance(glyph: int) -> int:
        # glyphs after the last full record repeat its advance
        units = struct.unpack_from(">H", data, tables[b"hmtx"] + 4 * min(glyph, metrics - 1))[0]
        return int(units) * 1000 // int(per_em)

    return Face({char: advance(glyph) for char, glyph in _characters(data, tables[b"cmap"]).items()})


def _characters(data: bytes, cmap: int) -> dict[int, int]:
    """Character -> glyph from the best Unicode subtable; glyph 0 (nothing there) is left out."""
    found: dict[int, int] = {}
    for n in range(struct.unpack_from(">H", data, cmap + 2)[0]):
        start = cmap + struct.unpack_from(">I", data, cmap + 8 + 8 * n)[0]
        kind = struct.unpack_from(">H", data, start)[0]
        if kind == 4:
            found.update(_segments(data, start))
        elif kind == 12:
            for group in range(struct.unpack_from(">I", data, start + 12)[0]):
                first, last, glyph = struct.unpack_from(">III", data, start + 16 + 12 * group)
                found.update((char, glyph + char - first) for char in range(first, last + 1))
    return {char: glyph for char, glyph in found.items() if glyph}


def _segments(data: bytes, start: int) -> dict[int, int]:
    doubled = struct.unpack_from(">H", data, start + 6)[0]
    ends, starts = start + 14, start + 16 + doubled
    deltas, ranges = starts + doubled, starts + 2 * doubled
    found: dict[int, int] = {}
    for at in range(0, doubled, 2):
        last, first, delta, offset = (
            struct.unpack_from(">H", data, table + at)[0] for table in (ends, starts, deltas, ranges)
        )
        for char in range(first, last + 1):
            if char == 0xFFFF:
                continue
            glyph = char
            if offset:
                glyph = struct.unpack_from(">H", data, ranges + at + offset + 2 * (char - first))[0]
                if not glyph:
                    continue
            found[char] = (glyph + delta) & 0xFFFF
    return found
