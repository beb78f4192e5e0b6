"""Rule 5 over ten thousand random histories of the real service: no step without its predecessor, reason and second.

A part of them runs in the gate: tests/unit/test_ladder_histories.py.
"""

import pytest

from tests.torture.results import record
from tests.unit.test_ladder_histories import ACTS, MET, histories

HISTORIES = 10_000

pytestmark = [pytest.mark.torture, pytest.mark.timeout(3600)]


def test_ten_thousand_random_histories_of_a_case() -> None:
    met = histories(range(HISTORIES))
    told = {kind.value.replace("_", " "): met[kind] for kind in MET}
    assert all(count > 500 for count in told.values())
    wrong = {"steps without predecessor, or reason and second officer": 0}
    record("Random histories of a case", {"histories": HISTORIES, "acts tried": HISTORIES * ACTS, **told, **wrong})
