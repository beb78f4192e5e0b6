"""Many thousands of fakes of official handles: how many the link check catches is a figure of this run."""

import pytest

from tests.torture.results import record
from tests.unit import lookalikes

pytestmark = pytest.mark.torture


def test_fakes_of_official_handles() -> None:
    figures, missed = lookalikes.trial(each=1000)
    assert int(figures["caught"]) >= 0.95 * int(figures["fakes"]), missed[:50]
    record("Fakes of official handles", figures)
