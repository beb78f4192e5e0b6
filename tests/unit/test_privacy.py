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
BEGIN = {
    "plainly": "from actdesk import privacy; privacy.keep_private()",
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
        f"kept = {SECRET!r} * 1000\n"
        "ctypes.string_at(0)\n"
    )


@pytest.mark.parametrize("begin", BEGIN.values(), ids=BEGIN)
def test_a_crash_leaves_no_core_dump(begin: str, tmp_path: Path) -> None:
    done = run(dies(begin), tmp_path)
    assert done.returncode == -signal.SIGSEGV, done.stderr
    assert done.stdout.split("\n")[:2] == ["(0, 0)", "0"]
    assert list(tmp_path.iterdir()) == []


def test_the_same_crash_without_it_could_have_left_one(tmp_path: Path) -> None:
    done = run(dies(""), tmp_path)
    assert done.returncode == -signal.SIGSEGV
    assert done.stdout.split("\n")[1] == "1"


def test_files_are_private_whatever_the_umask_was(tmp_path: Path) -> None:
    code = (
        "import os; os.umask(0)\n"
        "from actdesk import privacy; privacy.keep_private()\n"
        "open('file', 'w').close(); os.mkdir('folder')\n"
    )
    assert run(code, tmp_path).returncode == 0
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "folder").stat().st_mode) == 0o700
