"""Names of people and places in what is published with a picture are found, and what is none is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actdesk.domain.mentions import mentions

PEOPLE = ["Amina Lokwang", "the baker in Nakuru", "Jean-Pierre Mbeki", ""]
PLACES = ["Great Lakes", ""]
TOWNS = {"kakuma", "goma", "san josé", "same", "most", "lakes"}


@pytest.mark.parametrize(
    ("text", "people", "places"),
    [
        ("Amina waits for water.", ("Amina",), ()),
        ("AMINA and lokwang", ("AMINA", "lokwang"), ()),
        ("Jean-Pierre speaks.", ("Jean-Pierre",), ()),
        ("In Kakuma, near San José.", (), ("Kakuma", "San José")),
        ("Around the Great Lakes", (), ("Great Lakes",)),
        ("By the great lakes, in Goma", (), ("Great Lakes", "Goma")),
        ("Most of them wait. The same day.", (), ()),
        ("A woman stands beside rows of vegetables.", (), ()),
        ("kakuma", (), ()),
        ("", (), ()),
    ],
)
def test_what_a_caption_names(text: str, people: tuple[str, ...], places: tuple[str, ...]) -> None:
    found = mentions(text, PEOPLE, PLACES, is_town=lambda name: name.casefold() in TOWNS)
    assert (found.people, found.places) == (people, places)
    assert bool(found) == bool(people or places)


def test_a_person_who_has_a_town_s_name_is_a_person() -> None:
    found = mentions("Kakuma smiles", ["Kakuma Ekai"], (), is_town=lambda name: name.casefold() in TOWNS)
    assert (found.people, found.places) == (("Kakuma",), ())


@given(st.text(), st.lists(st.text(), max_size=4))
def test_any_text_and_any_names_are_read(text: str, names: list[str]) -> None:
    found = mentions(text, names, names, is_town=lambda name: len(name) % 2 == 0)
    assert all(name in text for name in found.people)
