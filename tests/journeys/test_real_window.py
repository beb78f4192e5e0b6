"""The real program in a real window, by keyboard alone: from an empty home to the desk, locked, and opened again."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import needs

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "paper river candle moon lantern"
SOON = 60.0  # seconds; the key of a first start alone takes several on a busy machine
PATIENCE = 5.0  # seconds, after which somebody who sees nothing happen does it again
BLINK = 0.1  # seconds between two looks: no signal crosses from one program to another

pytestmark = [pytest.mark.xvfb, pytest.mark.timeout(300)]


class Screen:
    """A display of its own with a window manager, and hands that only have a keyboard."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment: dict[str, str] = {}
        self._running: list[subprocess.Popen[bytes]] = []
        self._xvfb, self._openbox = needs.tool("Xvfb", package="xvfb"), needs.tool("openbox", package="openbox")
        self._xdotool = needs.tool("xdotool", package="xdotool")

    def open(self) -> None:
        """Start the display and its window manager, and wait until both work."""
        read, write = os.pipe()
        # Without -noreset it throws everybody out when its last guest leaves: our own first question would be that one.
        size = ["-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]
        wanted = [self._xvfb, "-displayfd", str(write), *size]
        self._run(wanted, pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        self.environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "ACTDESK_STORE": str(self.folder / "store"),
            "LANGUAGE": "en",
            "LC_ALL": "C.UTF-8",
        }
        self._run([self._openbox], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wait_for(self._is_managed)

    def start(self) -> subprocess.Popen[bytes]:
        return self._run([sys.executable, "-m", "actdesk"], cwd=ROOT, env=self.environment)

    def titles(self) -> list[str]:
        """The titles of the program's windows that are to be seen."""
        found = self._do("search", "--onlyvisible", "--name", "ActDesk")
        return [self._do("getwindowname", window).strip() for window in found.split()]

    def focus(self) -> str:
        """The title of the window that gets the keys."""
        return self._do("getwindowfocus", "getwindowname").strip()

    def wait_for(self, seen: Callable[[], bool], seconds: float = SOON) -> None:
        until = time.monotonic() + seconds
        while not seen():
            assert time.monotonic() < until, f"to be seen: {self.titles()}; the keys go to {self.focus()!r}"
            time.sleep(BLINK)

    def wait_for_window(self, title: str) -> None:
        """Wait until the program has this one window, and it gets the keys without having been asked for."""
        self.wait_for(lambda: self.titles() == [title] and self.focus() == title)

    def seen_within(self, seconds: float) -> set[str]:
        """Every title that is to be seen at some moment of so long a time."""
        found, until = set(self.titles()), time.monotonic() + seconds
        while time.monotonic() < until:
            time.sleep(BLINK)
            found |= set(self.titles())
        return found

    def press(self, *keys: str) -> None:
        self._do("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        self._do("type", "--delay", "8", text)

    def until_window(self, title: str, act: Callable[[], None]) -> None:
        """Do something until there is this window, as somebody does who sees nothing happen."""
        last = -PATIENCE

        def seen() -> bool:
            nonlocal last
            if self.titles() == [title]:
                return True
            if time.monotonic() - last > PATIENCE:
                act()
                last = time.monotonic()
            return False

        self.wait_for(seen)

    def close(self) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait(20)

    def _is_managed(self) -> bool:
        """True if the window manager heeds what it is told: at a start it comes with four desktops, and may have one.

        It says that it is there before it looks at windows. One that is mapped in between is shown without the keys.
        """
        self._do("set_num_desktops", "1")
        return self._do("get_num_desktops").strip() == "1"

    def _run(self, command: list[str], **options: object) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, **options)  # type: ignore[call-overload]
        self._running.append(process)
        return process  # type: ignore[no-any-return]

    def _do(self, *words: str) -> str:
        done = subprocess.run([self._xdotool, *words], env=self.environment, capture_output=True, text=True)
        return done.stdout


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    made = Screen(folder)
    try:
        made.open()
        yield made
    finally:
        made.close()


def first_start(screen: Screen) -> None:
    screen.wait_for_window("ActDesk")
    screen.press("Return")  # the language
    screen.type("Amina Officer")
    screen.press("Return")  # who you are
    screen.type(PASSPHRASE)
    screen.press("Tab")
    screen.type(PASSPHRASE)
    screen.press("Return")  # the passphrase
    screen.press("Return")  # an empty desk
    screen.wait_for_window("Today – ActDesk")


def test_from_an_empty_home_to_the_desk_and_back_through_the_lock_by_keyboard_alone(screen: Screen) -> None:
    program = screen.start()
    first_start(screen)
    store = screen.folder / "store"
    assert not (store / "actdesk.db").read_bytes().startswith(b"SQLite format 3")
    assert (store / "actdesk.db").stat().st_mode & 0o077 == 0

    for number, title in enumerate(("Register", "People", "Requests", "Pictures", "Cases"), start=2):
        screen.until_window(f"{title} – ActDesk", lambda number=number: screen.press(f"ctrl+{number}"))  # type: ignore[misc]

    screen.until_window("ActDesk", lambda: screen.press("ctrl+l"))
    screen.wait_for_window("ActDesk")
    screen.type("not the passphrase at all")
    screen.press("Return")
    assert screen.seen_within(3.0) == {"ActDesk"}, "a wrong passphrase opens nothing"

    def try_again() -> None:
        screen.press("ctrl+a")
        screen.type(PASSPHRASE)
        screen.press("Return")

    screen.until_window("Cases – ActDesk", try_again)  # where one was
    screen.wait_for_window("Cases – ActDesk")
    assert program.poll() is None


def test_a_second_start_brings_the_window_forward_and_ends(screen: Screen) -> None:
    screen.start()
    screen.wait_for_window("ActDesk")
    second = screen.start()
    assert second.wait(SOON) == 0
    screen.wait_for_window("ActDesk")
