"""A film of four and a half gigabytes: streamed by a worker that may hold a hundred megabytes."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.imaging.test_films import ROOT, long_film
from tests.torture.results import record

MEGABYTES = 4300


@pytest.mark.torture
@pytest.mark.timeout(1200)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit on memory is Linux's")
def test_a_film_of_four_gigabytes_is_streamed_within_a_hundred_megabytes(tmp_path: Path) -> None:
    source, part = tmp_path / "long", tmp_path / "part"
    long_film(source, MEGABYTES)
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\nfrom actdesk.imaging import guard, worker\n"
        "guard.MEMORY = 100 << 20\nguard.wall_in()\n"
        f"told = worker.clean({{'source': {str(source)!r}, 'part': {str(part)!r}, 'order': {{}}}})[0]\n"
        "assert told.get('after') == [], told\n"
        "own = [line.split()[1] for line in open('/proc/self/status') if line.startswith('RssAnon')]\n"
        "print(own[0])\n"
    )
    start = time.monotonic()
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False, timeout=1000)
    seconds = round(time.monotonic() - start)
    assert done.returncode == 0, done.stderr.decode()
    assert part.stat().st_size > MEGABYTES << 20
    figures = {"megabytes": MEGABYTES, "seconds": seconds, "memory of its own (KB)": int(done.stdout)}
    record("A long film, streamed", figures)
