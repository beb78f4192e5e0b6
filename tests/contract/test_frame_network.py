"""Nothing is ever sent: the whole program, window and command line, runs under a watchman that ends what calls out."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from tests import needs
from tests.contract.no_network import CALLED_OUT

ROOT = Path(__file__).resolve().parents[2]
WATCHMAN = str(ROOT / "tests" / "contract" / "no_network.py")

CALLS_OUT = {
    "connect": "import socket; socket.socket().connect(('192.0.2.1', 9))",
    "connect over IPv6": "import socket; socket.socket(socket.AF_INET6).connect(('2001:db8::1', 9))",
    "bind": "import socket; socket.socket().bind(('127.0.0.1', 0))",
    "datagram": "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 9))",
    "name look-up": "import socket; socket.getaddrinfo('example.org', 80)",
    "URL": "import urllib.request; urllib.request.urlopen('http://192.0.2.1/', timeout=1)",
    "in a thread, swallowed": (
        "import socket, threading, contextlib\n"
        "def f():\n with contextlib.suppress(BaseException): socket.create_connection(('192.0.2.1', 9), 1)\n"
        "t = threading.Thread(target=f); t.start(); t.join()"
    ),
}


def environment(folder: Path) -> dict[str, str]:
    return {
        **os.environ,
        "ACTDESK_STORE": str(folder / "store"),
        "HOME": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(folder),
    }


def watched(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m actdesk ...` under the watchman, with a home of its own."""
    command = [sys.executable, WATCHMAN, "actdesk", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=environment(folder), capture_output=True, text=True, timeout=100, check=False
    )


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "Kakuma.jpg"
    Image.new("RGB", (64, 48), "teal").save(path, comment=b"3.717 N 34.856 E")
    return path


@pytest.mark.parametrize("way", CALLS_OUT)
def test_the_watchman_ends_a_program_that_calls_out(tmp_path: Path, way: str) -> None:
    (tmp_path / "caller.py").write_text(CALLS_OUT[way], encoding="utf-8")
    done = subprocess.run([sys.executable, WATCHMAN, "caller"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == CALLED_OUT, done.stderr
    assert "called out" in done.stderr


def test_the_watchman_lets_the_local_socket_be(tmp_path: Path) -> None:
    code = "import socket; socket.socket(socket.AF_UNIX).bind('door')"
    (tmp_path / "local.py").write_text(code, encoding="utf-8")
    assert subprocess.run([sys.executable, WATCHMAN, "local"], cwd=tmp_path).returncode == 0


def test_inspecting_and_cleaning_pictures_calls_nobody(tmp_path: Path, picture: Path) -> None:
    inspected = watched(tmp_path, "inspect", str(picture), "--json")
    assert inspected.returncode == 0, inspected.stderr
    assert json.loads(inspected.stdout.splitlines()[0])["source"] == str(picture)
    cleaned = watched(tmp_path, "clean", str(picture), "--to", str(tmp_path / "clean"))
    assert cleaned.returncode == 0, cleaned.stderr


def test_every_part_of_the_program_loads_and_calls_nobody(tmp_path: Path) -> None:
    done = watched(tmp_path, "--selftest")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_window_opens_and_calls_nobody(tmp_path: Path) -> None:
    returncode, said = run_for(4, [sys.executable, WATCHMAN, "actdesk"], tmp_path)
    assert returncode == -signal.SIGTERM, f"it ended by itself: {returncode}\n{said}"


def test_neither_window_nor_selftest_makes_an_internet_socket(tmp_path: Path) -> None:
    """What the watchman cannot hear: the system calls of Qt, SQLCipher, Typst and all the rest."""
    strace = needs.tool("strace", package="strace")
    if subprocess.run([strace, "-f", "true"], capture_output=True).returncode:
        needs.lacking("strace may not trace here")
    log = tmp_path / "calls"
    trace = [strace, "-f", "--seccomp-bpf", "-e", "trace=socket", "-o", str(log), sys.executable]

    control = [*trace, "-c", "import socket; socket.socket(); socket.socket(socket.AF_INET6)"]
    subprocess.run(control, check=True, capture_output=True)
    assert {"AF_INET,", "AF_INET6,"} <= set(log.read_text().replace("(", " ").split()), "the trace sees nothing"

    tested = subprocess.run(
        [*trace, "-m", "actdesk", "--selftest"], cwd=ROOT, env=environment(tmp_path), capture_output=True, text=True
    )
    assert tested.returncode == 0, tested.stdout + tested.stderr
    assert "AF_INET" not in log.read_text()

    run_for(5, [*trace, "-m", "actdesk"], tmp_path)
    assert "AF_INET" not in log.read_text()


def run_for(seconds: float, command: list[str], folder: Path) -> tuple[int, str]:
    """Let a program run for a while, then end it and all its children. Returns its exit code and its stderr."""
    running = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment(folder),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    until = time.monotonic() + seconds
    while running.poll() is None and time.monotonic() < until:
        time.sleep(0.1)
    if running.poll() is None:
        os.killpg(running.pid, signal.SIGTERM)
    return running.wait(30), running.communicate()[1] or ""
