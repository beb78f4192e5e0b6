"""A report of five hundred pages: it says how far it is all the while, and stops within a second, wherever it is.

The gate has one of some forty pages: tests/reports/test_sheets.py.
"""

import itertools
import os
import time
from collections.abc import Callable

import pytest

from actdesk.domain.languages import Language
from actdesk.domain.sheets import JournalFacts
from actdesk.reports import set_apart
from actdesk.reports.viewer import pages
from actdesk.reports.writer import Writer
from tests.reports.sheets import facts
from tests.torture.results import record

LINES = 10_500
STOPS = 12

pytestmark = [pytest.mark.torture, pytest.mark.timeout(1800)]


class Stopped(Exception):
    """The officer has cancelled."""


def document() -> str:
    told = facts("journal_extract", many=1)
    assert isinstance(told, JournalFacts)
    lines = tuple(told.lines[0].changed(seq=n, label=f"Person {n}") for n in range(1, LINES))
    return Writer().document("journal_extract", told.changed(lines=lines), Language.FRENCH)


def test_five_hundred_pages_say_how_far_they_are_and_stop_within_a_second() -> None:
    long, writer = document(), Writer()
    before = _processor()
    began, heard = time.perf_counter(), list[tuple[float, int]]()
    pdf = writer.pdf(long, lambda done, _total: heard.append((time.perf_counter() - began, done)))
    whole = time.perf_counter() - began
    used = _processor() - before
    count = pages(pdf)
    assert count >= 500
    assert [done for _, done in heard] == sorted(done for _, done in heard)
    moments = [0.0, *(moment for moment, _ in heard), whole]
    silence = max(later - before for before, later in itertools.pairwise(moments))
    slowest = max(_stopped(writer, long, whole * n / STOPS) for n in range(STOPS))
    assert silence < 1
    assert slowest < 1
    assert set_apart._running.processes == set()
    record(
        "A report of five hundred pages",
        {
            "pages": count,
            "seconds by the clock": f"{whole:.1f}",
            "seconds of the processor": f"{used:.1f}",
            "times that it said how far it is": len(heard),
            "longest silence (s)": f"{silence:.2f}",
            "stopped at": f"{STOPS} moments",
            "slowest from asking to being stopped (s)": f"{slowest:.2f}",
            "left running": 0,
        },
    )


def _stopped(writer: Writer, long: str, after: float) -> float:
    """Seconds from the moment at which somebody asks until it has stopped."""
    ask = time.perf_counter() + after
    with pytest.raises(Stopped):
        writer.pdf(long, _until(ask))
    return time.perf_counter() - ask


def _processor() -> float:
    """Seconds that this process and those that it waited for have used."""
    return sum(os.times()[:4])


def _until(ask: float) -> Callable[[int, int], None]:
    def step(_done: int, _total: int) -> None:
        if time.perf_counter() >= ask:
            raise Stopped

    return step
