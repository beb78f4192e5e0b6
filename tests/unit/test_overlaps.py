"""An index of the register finds the same accounts, in the same order, as comparing each of them."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from actdesk.domain.overlaps import (
    MOST_SUBJECT_WORDS,
    SHORTEST_PLACE,
    WEIGHTS,
    Candidate,
    OverlapIndex,
    Shared,
    TellingWords,
    Wanted,
    words_of,
)

SAID = ["climate", "Justicia", "réfugiés", "volunteers", "the", "page", "of", "agua"]
BODIES = [UUID(int=n) for n in (1, 2)]
texts = st.lists(st.sampled_from(SAID), max_size=4).map(" ".join)
regions = st.sampled_from(["", "Great Lakes", "Asia del Sur", "the lakes", "Goa"])
places = st.sampled_from(["facebook", "x"])
candidates = st.lists(
    st.builds(
        Candidate,
        id=st.integers(0, 999).map("{:032x}".format),
        platform=places,
        display_name=texts,
        purpose=texts,
        audience=texts,
        body_id=st.sampled_from([None, *(body.hex for body in BODIES)]),
        region=regions,
    ),
    max_size=12,
    unique_by=lambda c: c.id,
)
wishes = st.builds(
    Wanted, platform=places, body_id=st.sampled_from([None, *BODIES]), region=regions, languages=st.just(frozenset()),
    subject=texts,
)  # fmt: skip


def one_by_one(wanted: Wanted, among: list[Candidate]) -> list[str]:
    """The rule, account by account."""
    found = []
    for c in among:
        shared = words_of(wanted.subject) & words_of(f"{c.display_name} {c.purpose} {c.audience}")
        score = WEIGHTS[Shared.SUBJECT] * min(len(shared), MOST_SUBJECT_WORDS)
        score += WEIGHTS[Shared.BODY] * (wanted.body_id is not None and c.body_id == wanted.body_id.hex)
        near = words_of(wanted.region, shortest=SHORTEST_PLACE) & words_of(c.region, shortest=SHORTEST_PLACE)
        score += WEIGHTS[Shared.REGION] * bool(near)
        if score:
            found.append((-score - WEIGHTS[Shared.PLATFORM] * (c.platform == wanted.platform), c.id))
    return [account_id for _score, account_id in sorted(found)]


@given(wishes, candidates, st.integers(0, 12))
def test_the_index_finds_what_comparing_each_account_finds(wanted: Wanted, among: list[Candidate], limit: int) -> None:
    assert OverlapIndex(among, TellingWords()).nearest(wanted, limit=limit) == one_by_one(wanted, among)[:limit]
