"""Where a point lies: the nearest town, its country, the distance and the direction, in three languages."""

import json
import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actdesk import world
from actdesk.domain.base import EnvironmentFault
from actdesk.domain.geography import Compass, Near, Town, compass_from, distance_km, is_on_earth, near
from actdesk.domain.languages import Language
from actdesk.gazetteer import Gazetteer, plain

GAZETTEER = Gazetteer()
DEGREES = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@pytest.mark.parametrize(
    ("north", "east", "town", "country"),
    [
        (3.7186, 34.8560, "Kakuma", "KE"),
        (32.2915, 36.3276, "Mafraq", "JO"),  # Zaatari: Syria is nearer than the next town of Jordan
        (21.2126, 92.1634, "Cox’s Bāzār", "BD"),  # Kutupalong: Myanmar begins a few kilometres away
        (0.0531, 40.3086, "Dadaab", "KE"),
        (4.8517, 31.5825, "Juba", "SS"),
        (3.4500, 31.3600, "Yumbe", "UG"),  # Bidibidi
        (3.7650, 34.6300, "Kakuma", "KE"),  # Kalobeyei, towards Uganda
        (0, 0, "Takoradi", "GH"),
        (90, 0, "Longyearbyen", "SJ"),
        (-90, 0, "Ushuaia", "AR"),
        (-16.5, 180, "Labasa", "FJ"),
        (-16.5, -180, "Labasa", "FJ"),
        (-16.5, -179.95, "Labasa", "FJ"),
    ],
)
def test_the_nearest_town_is_named_with_its_own_country(north: float, east: float, town: str, country: str) -> None:
    found = GAZETTEER.near(north, east)
    assert (found.town.name, found.town.country) == (town, country)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (Language.ENGLISH, "12 km north of Kakuma, Kenya"),
        (Language.FRENCH, "À 12 km au nord de Kakuma (Kenya)"),
        (Language.SPANISH, "A 12 km al norte de Kakuma (Kenia)"),
    ],
)
def test_the_sentence_is_whole_in_each_language(language: Language, sentence: str) -> None:
    assert world.place_sentence(GAZETTEER.near(3.8216, 34.8572), language) == sentence


def test_a_distance_is_written_as_the_language_writes_it_and_french_elides() -> None:
    pole = GAZETTEER.near(-90, 0)
    assert world.place_sentence(pole, Language.ENGLISH) == "3,910 km south of Ushuaia, Argentina"
    assert world.place_sentence(pole, Language.FRENCH) == "À 3\u202f910 km au sud d’Ushuaia (Argentine)"
    assert world.place_sentence(pole, Language.SPANISH) == "A 3910 km al sur de Ushuaia (Argentina)"


def test_who_is_in_a_town_is_not_told_a_distance_to_its_middle() -> None:
    assert world.place_sentence(GAZETTEER.near(4.86, 31.58), Language.ENGLISH) == "In or near Juba, South Sudan"


def test_every_direction_and_every_country_has_its_words() -> None:
    town = Town("Oslo", "NO", 0, 0)
    for language in Language:
        for compass in Compass:
            assert "Oslo" in world.place_sentence(Near(town, 50, compass), language)
    for code in GAZETTEER.countries():
        assert set(world.countries()[code]) == {language.value for language in Language}
        assert all(world.countries()[code].values())


@settings(max_examples=12, deadline=None)
@given(DEGREES)
def test_the_grid_finds_what_looking_at_every_town_finds(point: tuple[float, float]) -> None:
    north, east = point
    towns = GAZETTEER._towns()
    least = min(
        distance_km(north, east, n / 100_000, e / 100_000)
        for n, e in zip(towns.north, towns.east[::1], strict=True)
        if abs(n / 100_000 - north) < 45
    )
    assert GAZETTEER.near(north, east).km == pytest.approx(least, abs=0.001)


@given(DEGREES, DEGREES)
def test_a_distance_is_the_same_both_ways_and_never_more_than_half_round_the_earth(
    one: tuple[float, float], other: tuple[float, float]
) -> None:
    there, back = distance_km(*one, *other), distance_km(*other, *one)
    assert there == pytest.approx(back, abs=1e-6)
    assert 0 <= there <= math.pi * 6371 + 1e-6


@pytest.mark.parametrize(
    ("to", "compass"),
    [
        ((1, 0), Compass.NORTH),
        ((1, 1), Compass.NORTH_EAST),
        ((0, 1), Compass.EAST),
        ((-1, 1), Compass.SOUTH_EAST),
        ((-1, 0), Compass.SOUTH),
        ((-1, -1), Compass.SOUTH_WEST),
        ((0, -1), Compass.WEST),
        ((1, -1), Compass.NORTH_WEST),
    ],
)
def test_the_compass_goes_round(to: tuple[float, float], compass: Compass) -> None:
    assert compass_from(0, 0, *to) is compass


def test_the_date_line_is_crossed_the_short_way() -> None:
    found = near(Town("Taveuni", "FJ", -16.8, 179.9), -16.8, -179.9)
    assert found.km < 25
    assert found.compass is Compass.EAST


def test_neither_a_place_nor_a_town_has_a_readable_form() -> None:
    found = GAZETTEER.near(3.7186, 34.8560)
    assert "Kakuma" not in repr(found) + str(found) + repr(found.town) + f"{found!r}"


def test_degrees_that_no_map_has_are_none() -> None:
    assert is_on_earth(-90, 180)
    assert not any(is_on_earth(*p) for p in ((90.1, 0), (0, 181), (math.nan, 0), (0, math.inf)))


def test_a_missing_or_damaged_gazetteer_says_so(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as missing:
        Gazetteer(tmp_path).near(0, 0)
    assert missing.value.code == "reference_file_missing"
    whole = (Path(world.paths.resources()) / "map" / "towns.bin").read_bytes()
    for damaged in (b"", whole[:100], whole[:-1], b"x" + whole[1:], whole[: len(whole) // 2]):
        (tmp_path / "towns.bin").write_bytes(damaged)
        with pytest.raises(EnvironmentFault) as fault:
            Gazetteer(tmp_path).near(0, 0)
        assert fault.value.code == "reference_file_damaged"


def test_the_outline_is_closed_and_on_the_earth() -> None:
    rings = list(world.outline())
    assert len(rings) > 250
    assert all(ring[0] == ring[-1] for ring in rings)
    assert all(is_on_earth(north, east) for ring in rings for east, north in ring)


def test_the_data_files_say_whose_they_are() -> None:
    notice = (world.paths.resources() / "map" / "NOTICE.txt").read_text(encoding="utf-8")
    for owner in ("GeoNames", "CC BY 4.0", "Natural Earth", "CLDR"):
        assert owner in notice.replace("Creative Commons Attribution 4.0", "CC BY 4.0")
    assert json.loads((world.paths.resources() / "map" / "countries.json").read_text(encoding="utf-8"))


def test_a_name_is_known_without_its_accents() -> None:
    assert plain("Az̧ Z̧ulayl") == "az zulayl"
    assert {"kakuma", "juba", "dadaab", "az zulayl"} <= GAZETTEER.names
