"""The shipped gazetteer: towns of over 5000 people (GeoNames), packed by `tools/pack_map.py`, found by a grid.

The file, little-endian: the mark, the number of towns, how many countries, their codes; then for each of the cells
(one degree square, row by row from the South Pole, each row from 180° west) the number of its first town; then for
every town, cell by cell, degrees north and east in hundred-thousandths, the country, where its name begins; the names.
"""

import math
import struct
import sys
import threading
import unicodedata
from array import array
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path

from actdesk import paths
from actdesk.domain.base import EnvironmentFault
from actdesk.domain.geography import Near, Town, distance_km, near

FILE = "towns.bin"
MARK = b"ACTDESK towns 1\n"
HEAD = struct.Struct("<16sIH")
SCALE = 100_000  # parts of a degree: about a metre
ROWS, COLUMNS = 180, 360


@dataclass(frozen=True)
class _Towns:
    """The file's parts as they are needed for looking up."""

    countries: tuple[str, ...]
    cells: "array[int]"
    north: "array[int]"
    east: "array[int]"
    country: bytes
    begins: "array[int]"
    names: bytes

    def town(self, number: int) -> Town:
        name = self.names[self.begins[number] : self.begins[number + 1]].decode("utf-8")
        country = self.countries[self.country[number]]
        return Town(name, country, self.north[number] / SCALE, self.east[number] / SCALE)


class Gazetteer:
    """Finds the nearest town. Nothing is read before the first question; safe on any thread."""

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or paths.resources() / "map") / FILE
        self._reading = threading.Lock()
        self._kept: _Towns | None = None

    def near(self, north: float, east: float) -> Near:
        """Return the nearest town to a point of the earth, in its own country.

        Raises `EnvironmentFault` (`reference_file_missing`, `reference_file_damaged`).
        """
        towns = self._towns()
        row, column = _cell(north, east)
        best, least = -1, math.inf
        for ring in range(COLUMNS // 2 + 1):
            for cell in _ring(row, column, ring):
                for number in range(towns.cells[cell], towns.cells[cell + 1]):
                    km = distance_km(north, east, towns.north[number] / SCALE, towns.east[number] / SCALE)
                    if km < least:
                        best, least = number, km
            if best >= 0 and least <= _reached(north, ring):
                break
        return near(towns.town(best), north, east)

    def __len__(self) -> int:
        return len(self._towns().north)

    @cached_property
    def names(self) -> frozenset[str]:
        """Every town's name, as `plain` writes it: for finding the names of places in a text."""
        towns = self._towns()
        each = (towns.names[begin:end].decode("utf-8") for begin, end in pairwise(towns.begins))
        return frozenset(plain(name) for name in each)

    def is_town(self, name: str) -> bool:
        """True if a town somewhere has this name, whatever its accents."""
        return plain(name) in self.names

    def countries(self) -> tuple[str, ...]:
        """The codes of all countries that a town can be in."""
        return self._towns().countries

    def _towns(self) -> _Towns:
        with self._reading:
            if self._kept is None:
                self._kept = _read(self._path)
            return self._kept


@cache
def gazetteer() -> Gazetteer:
    """The shipped one, read once for the whole program."""
    return Gazetteer()


def plain(name: str) -> str:
    """A name without case and accents, as people type it: `Za‘tarī` is `zatari`."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in bare if letter.isalnum() or letter in " -").strip()


def _read(path: Path) -> _Towns:
    try:
        data = path.read_bytes()
    except OSError:
        raise EnvironmentFault("reference_file_missing", file=path.name) from None
    try:
        mark, count, countries = HEAD.unpack_from(data)
        if mark != MARK:
            raise ValueError
        at = HEAD.size
        codes = tuple(data[at + 2 * n : at + 2 * n + 2].decode("ascii") for n in range(countries))
        at += 2 * countries
        cells, at = _numbers("I", data, at, ROWS * COLUMNS + 1)
        north, at = _numbers("i", data, at, count)
        east, at = _numbers("i", data, at, count)
        country, at = data[at : at + count], at + count
        begins, at = _numbers("I", data, at, count + 1)
        if cells[-1] != count or begins[-1] != len(data) - at or max(country) >= countries:
            raise ValueError
    except (ValueError, struct.error):
        raise EnvironmentFault("reference_file_damaged", file=path.name, where="") from None
    return _Towns(codes, cells, north, east, country, begins, data[at:])


def _numbers(kind: str, data: bytes, at: int, count: int) -> "tuple[array[int], int]":
    numbers = array(kind)
    numbers.frombytes(data[at : at + 4 * count])
    if len(numbers) != count:
        raise ValueError
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers, at + 4 * count


def _cell(north: float, east: float) -> tuple[int, int]:
    return min(ROWS - 1, math.floor(north + 90)), math.floor(east + 180) % COLUMNS


def _ring(row: int, column: int, ring: int) -> list[int]:
    """The cells whose row or column is `ring` away, and none is further: columns go round, rows end at the poles."""
    columns = list(range(column - ring, column + ring + 1))[:COLUMNS]
    found = []
    for line in (row - ring, row + ring) if ring else (row,):
        if 0 <= line < ROWS:
            found += [line * COLUMNS + step % COLUMNS for step in columns]
    for line in range(max(0, row - ring + 1), min(ROWS, row + ring)):
        found += [line * COLUMNS + step % COLUMNS for step in {(column - ring) % COLUMNS, (column + ring) % COLUMNS}]
    return found


def _reached(north: float, ring: int) -> float:
    """Within how many kilometres nothing can be nearer, once these rings were looked through.

    The point may lie at the edge of its cell, so `ring` whole degrees are certain: along the meridian, and across
    to the meridian on which the next ring begins.
    """
    if ring >= COLUMNS // 2:
        return math.inf
    across = math.asin(math.cos(math.radians(north)) * math.sin(math.radians(min(ring, 90))))
    return distance_km(0, 0, 0, min(ring, math.degrees(across)))
