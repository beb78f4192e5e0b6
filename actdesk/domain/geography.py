"""Where a point lies, as a stranger would say it: how far from which town, in which direction. Nothing here is kept.

Distances are along the great circle of a sphere of 6371 km (IUGG mean radius): within 0.5 % of the true figure.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

EARTH_KM = 6371.0
AT_KM = 2.0  # closer than this a point is "in or near" a town: towns are wider than that


class Compass(StrEnum):
    """The direction in which one goes from the town to the point; clockwise, an eighth of a turn each."""

    NORTH = "north"
    NORTH_EAST = "north_east"
    EAST = "east"
    SOUTH_EAST = "south_east"
    SOUTH = "south"
    SOUTH_WEST = "south_west"
    WEST = "west"
    NORTH_WEST = "north_west"


@dataclass(frozen=True, repr=False)
class Town:
    """A town of the gazetteer; `country` is its ISO 3166-1 code, degrees are north and east."""

    name: str
    country: str
    north: float
    east: float


@dataclass(frozen=True, repr=False)
class Near:
    """The nearest town to a point. Neither has a readable form of its own, so that no log ever holds one."""

    town: Town
    km: float
    compass: Compass

    @property
    def at(self) -> bool:
        """True where a distance would say more than is known."""
        return self.km < AT_KM


def distance_km(north: float, east: float, other_north: float, other_east: float) -> float:
    """Return the length of the great circle between two points, in kilometres (haversine)."""
    one, other = math.radians(north), math.radians(other_north)
    across = math.radians(other_east - east)
    half = math.sin((other - one) / 2) ** 2 + math.cos(one) * math.cos(other) * math.sin(across / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


def compass_from(north: float, east: float, to_north: float, to_east: float) -> Compass:
    """Return in which direction one sets out from the first point to reach the second on the great circle."""
    one, other = math.radians(north), math.radians(to_north)
    across = math.radians(to_east - east)
    ahead = math.cos(one) * math.sin(other) - math.sin(one) * math.cos(other) * math.cos(across)
    turn = math.degrees(math.atan2(math.sin(across) * math.cos(other), ahead)) % 360
    return list(Compass)[round(turn / 45) % 8]


def near(town: Town, north: float, east: float) -> Near:
    """Say where a point lies from this town."""
    km = distance_km(town.north, town.east, north, east)
    return Near(town, km, compass_from(town.north, town.east, north, east))


def is_on_earth(north: float, east: float) -> bool:
    """True for degrees that a map has; a damaged file says others. 180° west and 180° east are one line."""
    return -90 <= north <= 90 and -180 <= east <= 180
