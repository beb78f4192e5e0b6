"""The shipped world: its outline for the map, the names of countries, and the sentence that says where a point lies.

Made by `tools/pack_map.py`; nothing is read before it is asked for.
"""

import functools
import json
import struct
from collections.abc import Iterator

from actdesk import paths
from actdesk.domain.geography import Near
from actdesk.domain.languages import Language
from actdesk.words import word

OUTLINE_MARK = b"ACTDESK world 1\n"
OUTLINE_SCALE = 100  # parts of a degree
_ELIDED = "AEIOUÀÁÂÄÅÉÈÊËÍÎÏÓÔÖÚÛÜÆŒaeiou"
_GROUPING = {Language.ENGLISH: ",", Language.FRENCH: "\u202f", Language.SPANISH: "\u202f"}

Point = tuple[float, float]
"""Degrees east and north, as a map has x and y."""


def outline() -> Iterator[list[Point]]:
    """Yield the closed line around every country and island, coarse enough for a small map.

    Raises `ValueError` or `struct.error` for a file that is none, `OSError` where it is missing.
    """
    data = (paths.resources() / "map" / "world.bin").read_bytes()
    if not data.startswith(OUTLINE_MARK):
        raise ValueError("no outline of the world")
    at = len(OUTLINE_MARK)
    (rings,) = struct.unpack_from("<H", data, at)
    counts = struct.unpack_from(f"<{rings}H", data, at + 2)
    at += 2 + 2 * rings
    for count in counts:
        flat = struct.unpack_from(f"<{2 * count}h", data, at)
        at += 4 * count
        yield [(east / OUTLINE_SCALE, north / OUTLINE_SCALE) for east, north in zip(flat[::2], flat[1::2], strict=True)]


@functools.cache
def countries() -> dict[str, dict[str, str]]:
    """ISO 3166-1 code -> language -> name."""
    path = paths.resources() / "map" / "countries.json"
    names: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return names


def country(code: str, language: Language) -> str:
    """Return a country's name; its code where it has none."""
    return countries().get(code, {}).get(language, code)


def place_sentence(near: Near, language: Language) -> str:
    """Say where a point lies: "12 km north of Kakuma, Kenya". For the screen alone: nobody may keep it."""
    sentence = word("compass", "at" if near.at else near.compass.value, language)
    town = near.town
    if language is Language.FRENCH and town.name[:1] in _ELIDED:
        sentence = sentence.replace("de {town}", "d’{town}")
    return sentence.format(km=_km(near.km, language), town=town.name, country=country(town.country, language))


def _km(km: float, language: Language) -> str:
    whole = round(km) if km < 100 else round(km, -1)
    grouped = f"{int(whole):,}"
    if language is Language.SPANISH and whole < 10_000:  # four figures stand together there
        return grouped.replace(",", "")
    return grouped.replace(",", _GROUPING[language])
