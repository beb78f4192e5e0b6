"""A gallery of names finds exactly what looking at each of them would find."""

from hypothesis import given
from hypothesis import strategies as st

from actdesk.data.reference import reference
from actdesk.domain.names import WHOLE, Gallery, Likeness, _slip

EYE = reference().eye()
PARTS = ["act", "alliance", "actalliance", "kenya", "official", "0fficial", "rn", "m", "а", "_", "2026", "help", "x"]
names = st.lists(st.sampled_from(PARTS), max_size=5).map("".join)


def one_by_one(name: str, others: list[str]) -> list[tuple[int, Likeness]]:
    """The rule, name by name."""
    ours, core, found = EYE.read(name), EYE.core(name), []
    for place, other in enumerate(others):
        theirs = EYE.read(other)
        if not ours.skeleton or not theirs.skeleton:
            continue
        if ours.skeleton == theirs.skeleton:
            found.append((place, Likeness.SAME_LOOK))
        elif _slip(ours, theirs):
            found.append((place, Likeness.SLIP))
        elif (core != ours and _slip(core, theirs)) or (
            len(theirs.skeleton) >= WHOLE and ours.skeleton.find(theirs.skeleton) in EYE.starts(name)
        ):
            found.append((place, Likeness.ADDED_WORDS))
    return found


@given(names, st.lists(names | st.text(max_size=12), max_size=12))
def test_a_gallery_finds_what_looking_at_each_name_finds(name: str, others: list[str]) -> None:
    assert list(Gallery(EYE, others).likenesses(name)) == one_by_one(name, others)


@given(st.text(max_size=20), st.lists(st.text(max_size=20), max_size=8))
def test_whatever_is_typed(name: str, others: list[str]) -> None:
    assert list(Gallery(EYE, others).likenesses(name)) == one_by_one(name, others)


@given(names, st.lists(names | st.text(max_size=12), max_size=12))
def test_a_gallery_finds_what_resembles_as_looking_at_each_does(name: str, others: list[str]) -> None:
    found = list(Gallery(EYE, others).resembling(name))
    assert found == [place for place, other in enumerate(others) if EYE.resembles(name, other)]
