"""The user guide's table of hiding places says what the samples prove, and all of it."""

from actdesk.imaging.formats import formats
from actdesk.imaging.samples import SAMPLES
from tools import hiding_places


def test_the_table_of_hiding_places_is_the_one_made_from_the_samples() -> None:
    assert hiding_places.PAGE.read_text(encoding="utf-8") == hiding_places.page(), "python tools/hiding_places.py"


def test_every_container_and_every_sample_is_in_it() -> None:
    page = hiding_places.page()
    assert all(f"## {known.NAME.upper()}" in page for known in formats())
    for sample in SAMPLES.values():
        assert all(f"`{code}`" in page for code in (*sample.expects, *filter(None, [sample.refused]))), sample.code
