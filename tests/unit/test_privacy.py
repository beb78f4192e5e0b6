"""A process of ours that dies by a signal leaves no memory behind, and its files are its owner's alone."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and modes are POSIX")
SECRET = "a-secret-that-stays-in-memory"
WINDOW = "import actdesk.__main__ as m; m._window = lambda: 0; m.main([])"
BEGIN = {
    "as the command line": "from actdesk import privacy; privacy.keep_private()",
    "as the picture worker": "from actdesk.imaging import guard; guard.wall_in()",
    "as the PDF worker": "from actdesk.reports import pdf_worker; pdf_worker.limit()",
}


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def dies(begin: str) -> str:
    """Raise the soft limit as far as it goes, begin as the program does, then die by SIGSEGV."""
    return (
        "import ctypes, resource\n"
        "hard = resource.getrlimit(resource.RLIMIT_CORE)[1]\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))\n"
        f"{begin}\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), flush=True)\n"
        "try: print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)\n"  # PR_GET_DUMPABLE
        "except AttributeError: print(0, flush=True)\n"
        "try: print(int(open('/proc/self/coredump_filter').read(), 16), flush=True)\n"
        "except OSError: print(0, flush=True)\n"
        f"kept = {SECRET!r} * 1000\n"
        "ctypes.string_at(0)\n"
    )


def said(done: subprocess.CompletedProcess[str]) -> tuple[tuple[int, int], int, int]:
    """The limit on core files, whether the process may be read by others of its user, and what a dump would hold."""
    limit, readable, memory = done.stdout.splitlines()[:3]
    soft, hard = (int(number) for number in limit.strip("()").split(","))
    return (soft, hard), int(readable), int(memory)


@pytest.mark.parametrize("begin", BEGIN.values(), ids=BEGIN)
def test_a_crash_leaves_no_core_dump(begin: str, tmp_path: Path) -> None:
    done = run(dies(begin), tmp_path)
    assert done.returncode == -signal.SIGSEGV, done.stderr
    limit, readable, memory = said(done)
    assert max(limit) <= 1
    assert (readable, memory) == (0, 0)
    assert list(tmp_path.iterdir()) == []


def test_the_window_leaves_none_and_the_desktops_file_dialogs_may_know_it(tmp_path: Path) -> None:
    """A portal opens /proc/PID/root of whoever asks it, and refuses who is not to be read (decision 014)."""
    done = run(dies(WINDOW), tmp_path)
    assert done.returncode == -signal.SIGSEGV, done.stderr
    limit, readable, memory = said(done)
    assert max(limit) <= 1
    assert memory == 0
    assert list(tmp_path.iterdir()) == []
    if sys.platform == "linux":
        assert readable == 1
        assert limit[0] == 1, "a collector behind a pipe gets the dump of a process whose limit is 0"


def test_the_same_crash_without_it_could_have_left_one(tmp_path: Path) -> None:
    done = run(dies(""), tmp_path)
    assert done.returncode == -signal.SIGSEGV
    _limit, readable, memory = said(done)
    assert readable == 1
    assert memory or sys.platform != "linux"


def test_files_are_private_whatever_the_umask_was(tmp_path: Path) -> None:
    code = (
        "import os; os.umask(0)\n"
        "from actdesk import privacy; privacy.keep_private()\n"
        "open('file', 'w').close(); os.mkdir('folder')\n"
    )
    assert run(code, tmp_path).returncode == 0
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "folder").stat().st_mode) == 0o700
