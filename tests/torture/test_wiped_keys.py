"""A lock overtakes each job that works with a key, at each of its uses: no moment is left out."""

from pathlib import Path

import pytest

from actdesk.data import handover, pages, sealing, wiping
from tests.data.test_wiped_keys import JOBS, overtake
from tests.data.test_wiped_keys import base as base  # the fixtures
from tests.data.test_wiped_keys import home as home
from tests.torture.results import record

EVERYWHERE = [(module, "unwiped") for module in (wiping, sealing, handover, pages)]


@pytest.mark.torture
@pytest.mark.timeout(1200)
def test_a_lock_at_any_use_of_a_key_leaves_a_whole_store_and_nothing_under_zeros(base: Path, home: Path) -> None:
    counted = {job.__name__.replace("_", " "): overtake(base, home, job, EVERYWHERE) for job in JOBS}
    told = {"moments": sum(counted.values()), **counted, "files under zeros": 0, "stores that do not open": 0}
    record("A lock at each use of a key", told)
