"""What the second reader looks at in millions of coded bytes: quick as it is, all that it looked at when slow."""

import random
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actdesk.imaging.samples import planted
from actdesk.imaging.second import Allowed, coded, leftovers, sweep
from tests.imaging.test_second import DIRT

numpy = pytest.importorskip("numpy")

LETTERS = re.compile(rb"[\x20-\x7f\0]{10,}")
ZEROS = re.compile(rb"\0{3,}")
ONE, TWO = re.compile(rb"[\x20-\x7e]{10,}"), re.compile(rb"(?:[\x20-\x7e]\0){8,}")


def plainly(part: bytes) -> sweep.Swept:
    """The same by the plainest way there is, which is too slow for photographs."""
    letters, zeros = ([match.span() for match in sought.finditer(part)] for sought in (LETTERS, ZEROS))
    return sweep.Swept(letters, zeros)


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows go over the border of two steps as soon as they are long."""
    monkeypatch.setattr(sweep, "_STEP", 16)


pieces = st.one_of(
    st.binary(max_size=24),
    st.sampled_from(
        [b"Amina L. ", b"\0\0\0", b"\0" * 40, b"\xff\0\xff\xd0", b"a\0" * 9, b"x" * 37, b"\x01\xfe\x80", b"\x7f" * 11]
    ),
)


@pytest.mark.usefixtures("steps")
@settings(max_examples=150, deadline=None)
@given(st.lists(pieces, min_size=1, max_size=12).map(b"".join).filter(bool))
def test_every_way_finds_the_same_rows(part: bytes) -> None:
    wanted = plainly(part)
    assert sweep.by_search(part) == wanted
    assert sweep.by_numpy(memoryview(part), numpy) == wanted


def hidden() -> Iterator[bytes]:
    for text in (b"2026:03:14", b"Amina Lokwang-Sample", "Kakuma 4".encode("utf-16-le"), b"II*\0\x08\0\0\0"):
        for place in (0, 1, 3, (1 << 18) - 9, (1 << 18) - 5, (1 << 18) - 1, 1 << 18, 300_000 - len(text)):
            noise = bytes(value | 0x80 for value in random.Random(place).randbytes(300_000))
            yield noise[:place] + text + noise[place + len(text) :]


def test_a_text_is_found_wherever_it_stands_in_a_long_scan() -> None:
    for part in hidden():
        view = memoryview(part)
        swept = sweep.by_numpy(view, numpy)
        assert swept == sweep.by_search(part) == plainly(part)
        runs = list(coded.runs_at(view, swept.letters))
        assert any(sought.search(run) for run in runs for sought in (ONE, TWO)) or any(
            map(coded.header, coded.near(view, swept.zeros, 9))
        )


def test_chance_is_swept_alike_and_as_it_was() -> None:
    part = random.Random(3).randbytes(1 << 20)
    swept = sweep.by_numpy(memoryview(part), numpy)
    assert swept == sweep.by_search(part)
    kept = [part[max(0, found.start() - 1) : found.end() + 1] for found in ONE.finditer(part)]
    assert list(coded.runs_at(memoryview(part), swept.letters)) == kept


@pytest.mark.parametrize("part", [bytes(1 << 15), b"\0\0\0\5" * 20_000, b"A" * 70_000])
def test_plain_areas_are_swept_in_good_time_and_wholly(part: bytes) -> None:
    swept = sweep.by_numpy(memoryview(part), numpy)
    assert swept == sweep.by_search(part)
    assert len(swept.zeros) <= 1
    assert all(len(near) in (0, len(part)) for near in coded.near(memoryview(part), swept.zeros, 9))


def test_a_scan_is_passed_over_up_to_what_may_be_a_marker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweep, "_arrays", numpy)
    scan = b"\xff\0\x12\x34" * 200_000
    for place in (0, 4, 1 << 14, (1 << 18) + (1 << 14) - 4, 799_996):
        data = memoryview(scan[:place] + b"\xff\xfe" + scan[place + 2 :])
        assert 0 <= place - sweep.stuffed(data, 0) <= 1 << 18
    assert sweep.stuffed(memoryview(scan), 0) == len(scan) - 1
    assert sweep.stuffed(memoryview(b"\xff\xd9"), 0) == 0


def test_a_process_that_swept_enough_takes_numpy_and_goes_on_without_it_where_there_is_none() -> None:
    program = (
        "import sys\nfrom actdesk.imaging.second import sweep\nsweep.WORTH = 1 << 15\n{first}"
        "part = memoryview(bytes(1 << 15))\n"
        "a = sweep.sweep(part); before = 'numpy' in sys.modules and sys.modules['numpy'] is not None\n"
        "b = sweep.sweep(part); assert a == b\nprint(before, bool(sweep._arrays))\n"
    )
    for first, said in (("", "False True"), ("sys.modules['numpy'] = None\n", "False False")):
        done = subprocess.run([sys.executable, "-c", program.format(first=first)], capture_output=True, check=True)
        assert done.stdout.decode().split() == said.split()


@pytest.mark.parametrize("dirt", DIRT)
def test_the_second_reader_answers_alike_by_numpy(dirt: str, monkeypatch: pytest.MonkeyPatch) -> None:
    container, data = DIRT[dirt]
    needles = (planted.PERSON.encode(), b"\3\0\0\0\1\0\0\0")
    slow = leftovers(container, memoryview(data), Allowed(), needles)
    monkeypatch.setattr(sweep, "_arrays", numpy)
    monkeypatch.setattr(sweep, "_SHORT", 1)
    assert leftovers(container, memoryview(data), Allowed(), needles) == slow
