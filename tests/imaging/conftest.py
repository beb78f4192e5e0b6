"""One warm engine for all tests here: a worker takes longer to start than to clean."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from actdesk.imaging.engine import Engine


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    with Engine(workers=1) as warm:
        warm.warm()
        yield warm


@pytest.fixture
def into(tmp_path: Path) -> Path:
    return tmp_path / "cleaned"
