"""What the engine promises whatever a file, a folder or its own worker does."""

import hashlib
import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from actdesk.domain.findings import CleanStatus, FindingKind
from actdesk.imaging import engine as engine_module
from actdesk.imaging.alarms import Alarms
from actdesk.imaging.engine import Engine
from actdesk.imaging.samples import SAMPLES, planted, write_demo_samples

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dirty(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_Kakuma_4711.jpg"
    path.write_bytes(SAMPLES["jpeg.exif"].build())
    return path


def staged(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Let the engine start this Python program as its worker."""
    monkeypatch.setattr(engine_module, "worker_command", lambda: [sys.executable, "-c", program])


def test_a_clean_copy_is_private_and_its_name_says_nothing(engine: Engine, dirty: Path, into: Path) -> None:
    outcome = engine.clean(dirty, into=into)
    output = Path(outcome.output)
    assert output.parent == into
    assert re.fullmatch(r"picture-[0-9a-f]{8}\.jpg", output.name)
    assert output.stat().st_mode & 0o777 == 0o600
    assert into.stat().st_mode & 0o077 == 0
    assert list(into.iterdir()) == [output], "nothing temporary stays"


def test_an_existing_file_is_never_written_over(engine: Engine, dirty: Path, into: Path) -> None:
    into.mkdir()
    taken = into / "camp.jpg"
    taken.write_bytes(b"mine")
    first, second = (engine.clean(dirty, into=into, name="camp") for _ in range(2))
    assert taken.read_bytes() == b"mine"
    assert (Path(first.output).name, Path(second.output).name) == ("camp-2.jpg", "camp-3.jpg")


@pytest.mark.parametrize("there", [True, False], ids=["to a file", "to nowhere"])
def test_a_link_in_the_way_is_not_written_through(engine: Engine, dirty: Path, into: Path, there: bool) -> None:
    into.mkdir()
    elsewhere = into.parent / "elsewhere.jpg"
    if there:
        elsewhere.write_bytes(b"mine")
    (into / "camp.jpg").symlink_to(elsewhere)
    outcome = engine.clean(dirty, into=into, name="camp")
    assert Path(outcome.output).name == "camp-2.jpg"
    assert elsewhere.read_bytes() == b"mine" if there else not elsewhere.exists()
    assert (into / "camp.jpg").is_symlink()


def test_a_folder_that_is_a_link_is_declined(engine: Engine, dirty: Path, tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real)
    outcome = engine.clean(dirty, into=link)
    assert (outcome.status, outcome.reason) == (CleanStatus.FAILED, "folder_is_link")
    assert list(real.iterdir()) == []


def test_a_folder_that_is_a_file_is_declined(engine: Engine, dirty: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_bytes(b"mine")
    outcome = engine.clean(dirty, into=taken)
    assert (outcome.status, outcome.reason) == (CleanStatus.FAILED, "cannot_write")
    assert taken.read_bytes() == b"mine"


@pytest.mark.parametrize("name", ["../../away", "/tmp/away", "a\0b", "..", "", " . ", "x" * 400, "né\u202egpj.", "-rf"])
def test_whatever_the_name_the_copy_stays_in_its_folder(engine: Engine, dirty: Path, into: Path, name: str) -> None:
    outcome = engine.clean(dirty, into=into, name=name)
    assert outcome.status is CleanStatus.CLEAN
    assert Path(outcome.output).parent == into
    assert len(Path(outcome.output).name) < 120
    assert Path(outcome.output).name.isprintable()


def test_what_is_no_ordinary_file_is_declined(engine: Engine, tmp_path: Path, into: Path) -> None:
    empty, pipe, folder = tmp_path / "empty.jpg", tmp_path / "pipe.jpg", tmp_path / "folder.jpg"
    empty.touch()
    os.mkfifo(pipe)
    folder.mkdir()
    reasons = [engine.clean(path, into=into).reason for path in (empty, pipe, folder, tmp_path / "none.jpg")]
    assert reasons == ["empty", "not_a_file", "not_a_file", "not_found"]
    assert engine.clean(tmp_path / "none.jpg", into=into).status is CleanStatus.FAILED


def test_a_source_that_is_a_link_is_read_and_left(engine: Engine, dirty: Path, into: Path) -> None:
    link = dirty.parent / "link.jpg"
    link.symlink_to(dirty)
    before = dirty.read_bytes()
    assert engine.clean(link, into=into).status is CleanStatus.CLEAN
    assert dirty.read_bytes() == before


def test_one_bad_file_never_stops_a_batch_and_outcomes_keep_their_order(dirty: Path, into: Path) -> None:
    bad = dirty.parent / "bad.jpg"
    bad.write_bytes(b"\xff\xd8\xff" + bytes(100))
    paths = [dirty, bad, dirty, dirty.parent / "none.jpg", dirty]
    with Engine(workers=2) as engine:
        outcomes = list(engine.clean_all(paths, into=into))
    assert [outcome.source for outcome in outcomes] == [str(path) for path in paths]
    assert [outcome.status for outcome in outcomes] == ["clean", "refused", "clean", "failed", "clean"]
    assert len(list(into.iterdir())) == 3


def test_values_never_hold_coordinates_and_dumps_never_carry_them(engine: Engine, tmp_path: Path) -> None:
    for sample in SAMPLES.values():
        source = tmp_path / "dirty"
        source.write_bytes(sample.build())
        seen = engine.inspect(source)
        assert "3.71" not in seen.model_dump_json(), sample.code
        assert "34.87" not in repr(seen), sample.code
    source.write_bytes(SAMPLES["jpeg.exif"].build())
    place = next(f.coordinates for f in engine.inspect(source).findings if f.kind is FindingKind.LOCATION)
    assert place == pytest.approx((planted.NORTH, planted.EAST), abs=1e-4)


ASKED_FIRST = """
from actdesk.imaging import worker
kept = worker.ACTS["clean"]
def first(request):
    {first}
    return kept(request)
worker.ACTS["clean"] = first
worker.main()
"""


def test_a_worker_that_hangs_costs_one_file_its_time(dirty: Path, into: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Engine(workers=1, seconds=1, wall=2) as engine:
        with monkeypatch.context() as patched:
            staged(patched, "import time; time.sleep(60)")
            start = time.monotonic()
            outcome = engine.clean(dirty, into=into)
            assert time.monotonic() - start < 6
        assert (outcome.status, outcome.reason) == (CleanStatus.FAILED, "machine_busy")
    with Engine(workers=1) as engine:
        assert engine.inspect(dirty).format == "jpeg", "the next file finds a new worker"


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system counts no seconds of work")
def test_a_loop_without_end_is_ended_by_its_seconds_of_work(
    dirty: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    staged(monkeypatch, ASKED_FIRST.format(first="while True: pass"))
    with Engine(workers=1, seconds=1, wall=120) as engine:
        outcome = engine.clean(dirty, into=into)
    assert (outcome.status, outcome.reason) == (CleanStatus.FAILED, "too_slow")


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system counts no seconds of work")
def test_waiting_for_a_busy_machine_is_no_fault_of_the_file(
    dirty: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    staged(monkeypatch, ASKED_FIRST.format(first="import time; time.sleep(2)"))
    with Engine(workers=1, seconds=1.5, wall=120) as engine:
        for _ in range(2):
            assert engine.clean(dirty, into=into).status is CleanStatus.CLEAN


@pytest.mark.parametrize(
    "program",
    [
        "raise SystemExit(1)",
        "import os; os.abort()",
        "import os, signal, sys; sys.stdin.buffer.readline(); os.kill(os.getpid(), signal.SIGSEGV)",
        "import os, sys; sys.stdin.buffer.readline(); os.write(1, b'\\0\\0\\0\\5hello\\0\\0\\0\\0')",
        "import os, sys; sys.stdin.buffer.readline(); os.write(1, b'\\xff\\xff\\xff\\xff' + bytes(100))",
        "import os, sys; sys.stdin.buffer.readline(); os.write(1, b'\\0\\0\\0\\2{}\\xff\\xff\\xff\\xff')",
        "import os, sys; sys.stdin.buffer.readline(); os.write(1, b'\\0\\0\\0\\2[]\\0\\0\\0\\0')",
        "import os, sys; sys.stdin.buffer.readline(); os.write(1, b'\\0\\0\\0\\2{}\\0\\0\\0\\0')",
    ],
)
def test_a_worker_that_dies_or_lies_never_takes_the_program_along(
    program: str, dirty: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Engine(workers=1, seconds=20) as engine:
        with monkeypatch.context() as patched:
            staged(patched, program)
            outcome = engine.clean(dirty, into=into)
        assert (outcome.status, outcome.reason, outcome.output) == (CleanStatus.FAILED, "worker_died", "")
        assert list(into.iterdir()) == []
        assert engine.clean(dirty, into=into).status is CleanStatus.CLEAN


def test_a_worker_that_died_while_idle_is_replaced_unnoticed(dirty: Path, into: Path) -> None:
    with Engine(workers=1) as engine:
        engine.warm()
        worker = engine._slots.queue[-1]
        assert worker is not None
        worker._process.kill()
        worker._process.wait()
        assert engine.clean(dirty, into=into).status is CleanStatus.CLEAN


def test_cancel_takes_effect_at_once_and_leaves_nothing(
    dirty: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Engine(workers=1, seconds=60) as engine:
        with monkeypatch.context() as patched:
            staged(patched, "import time; time.sleep(60)")
            timer = threading.Timer(0.5, engine.cancel)
            timer.start()
            start = time.monotonic()
            outcome = engine.clean(dirty, into=into)
            took = time.monotonic() - start
            timer.join()
        assert (outcome.status, outcome.reason) == (CleanStatus.FAILED, "cancelled")
        assert 0.4 < took < 1.5
        assert list(into.iterdir()) == []
        assert engine.clean(dirty, into=into).status is CleanStatus.CLEAN, "the engine goes on"


def test_no_process_stays_when_the_engine_is_closed(dirty: Path) -> None:
    engine = Engine(workers=1)
    engine.inspect(dirty)
    worker = engine._slots.queue[-1]
    assert worker is not None
    engine.close()
    assert worker._process.poll() is not None
    assert engine.inspect(dirty).format == "jpeg", "it can be used again"
    engine.close()


def test_a_full_disk_is_named_and_nothing_half_written_stays(
    dirty: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    staged(monkeypatch, "from actdesk.imaging import guard, worker; guard.LONGEST_FILE = 1000; worker.main()")
    with Engine(workers=1) as engine:
        outcome = engine.clean(dirty, into=into)
    assert (outcome.status, outcome.reason) == (CleanStatus.FAILED, "disk_full")
    assert list(into.iterdir()) == []


def test_a_disk_that_fails_after_all_was_written_and_read_leaves_no_copy(
    dirty: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is waited for while the second reader reads: neither alone gives a copy its name."""
    fails = "import errno, os\ndef sync(descriptor):\n    raise OSError(errno.EIO, 'no')\nos.fsync = sync\n"
    staged(monkeypatch, f"{fails}from actdesk.imaging import worker; worker.main()")
    with Engine(workers=1) as engine:
        outcome = engine.clean(dirty, into=into)
    assert (outcome.status, outcome.reason) == (CleanStatus.FAILED, "cannot_read_or_write")
    assert list(into.iterdir()) == []


def test_digests_are_taken_where_somebody_keeps_them(engine: Engine, dirty: Path, into: Path) -> None:
    kept, told = engine.clean(dirty, into=into), engine.clean(dirty, into=into, digests=False)
    assert kept.before.sha256 == hashlib.sha256(dirty.read_bytes()).hexdigest()
    assert kept.sha256_after == hashlib.sha256(Path(kept.output).read_bytes()).hexdigest()
    assert (told.before.sha256, told.sha256_after) == ("", "")
    assert told.before.findings == kept.before.findings, "the file's name among them"


def test_an_alarm_rings_in_time_unless_it_was_taken_back_and_its_thread_ends() -> None:
    alarms, rung = Alarms(), threading.Event()
    late = alarms.set(60, rung.set)
    back = alarms.set(0.05, pytest.fail)
    alarms.take_back(back)
    soon = threading.Event()
    alarms.set(0.1, soon.set)
    assert soon.wait(5)
    alarms.take_back(late)
    alarms.close()
    assert not rung.is_set()
    assert not any(thread.name == "picture alarms" for thread in threading.enumerate())
    alarms.set(0.01, rung.set)
    assert rung.wait(5), "it can be used again"
    alarms.close()


WALLS = {
    "network": "import socket; socket.socket()",
    "name look-up": "import socket; socket.getaddrinfo('localhost', 80)",
    "program": "import subprocess; subprocess.Popen(['true'])",
    "shell": "import os; os.system('true')",
    "fork": "import os; os.fork()",
    "writing": "open('x', 'w')",
    "appending": "import os; os.open('x', os.O_WRONLY | os.O_CREAT)",
    "removing": "import os; os.remove('there')",
    "renaming": "import os; os.rename('there', 'away')",
    "linking": "import os; os.link('there', 'away')",
    "pointing": "import os; os.symlink('there', 'away')",
    "folder": "import os; os.mkdir('away')",
    "cutting": "import os; os.truncate('there', 0)",
    "rights": "import os; os.chmod('there', 0o777)",
}


@pytest.mark.parametrize("wall", WALLS)
def test_the_process_that_reads_foreign_files_can_do_nothing_else(wall: str, tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"mine")
    program = f"import sys; sys.path.insert(0, {str(ROOT)!r})\nfrom actdesk.imaging import guard\nguard.wall_in()\n"
    program += f"try:\n    {WALLS[wall]}\nexcept PermissionError:\n    sys.exit(77)\n"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 77, done.stderr.decode()
    assert [path.name for path in tmp_path.iterdir()] == ["there"]
    assert (tmp_path / "there").read_bytes() == b"mine"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limits of other systems differ")
def test_its_memory_and_its_files_are_limited() -> None:
    program = (
        f"import os, sys; sys.path.insert(0, {str(ROOT)!r})\nfrom actdesk.imaging import guard\nguard.wall_in()\n"
        "try:\n    bytearray(1100 << 20)\n    sys.exit(1)\nexcept MemoryError:\n    pass\n"
        "try:\n    kept = [os.open(os.devnull, os.O_RDONLY) for _ in range(100)]\nexcept OSError:\n    sys.exit(77)\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 77


def test_the_demo_samples_give_away_what_the_demo_shows_and_can_all_be_cleaned(
    engine: Engine, tmp_path: Path, into: Path
) -> None:
    paths = write_demo_samples(tmp_path / "samples")
    assert write_demo_samples(tmp_path / "samples") == paths, "a second time changes nothing"
    kinds = {finding.kind for path in paths for finding in engine.inspect(path).findings}
    assert {FindingKind.LOCATION, FindingKind.PERSON, FindingKind.TIME, FindingKind.SERIAL} <= kinds
    assert all(engine.clean(path, into=into).status is CleanStatus.CLEAN for path in paths)
