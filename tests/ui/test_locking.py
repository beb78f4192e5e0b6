"""When to lock by itself: fakes for the clocks, a private bus for the system's word, numbers for Windows' messages."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from actdesk.ui.locking import DEFAULT_MINUTES, LOCK_MINUTES, NEVER, LockWatch, minutes_of
from actdesk.ui.settings_store import MemoryPreferences
from actdesk.ui.system_signals import windows_reason

ROOT = Path(__file__).resolve().parents[2]


class Hands:
    """Two clocks that the test moves: one that stands still while the laptop sleeps, one that does not."""

    def __init__(self) -> None:
        self.mono, self.real = 1000.0, 1_700_000_000.0

    def pass_(self, seconds: float) -> None:
        self.mono += seconds
        self.real += seconds


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def watch(qapp: QApplication, hands: Hands) -> Iterator[LockWatch]:
    made = LockWatch(qapp, monotonic=lambda: hands.mono, sleepless=lambda: hands.real)
    made.why = []  # type: ignore[attr-defined]
    made.lock_asked.connect(made.why.append)  # type: ignore[attr-defined]
    made.start()
    yield made
    made.stop()
    made.deleteLater()


def asked(watch: LockWatch, hands: Hands, *steps: float) -> list[str]:
    """Let time pass in these steps, with a look after each; returns why it was asked to lock."""
    watch.why.clear()  # type: ignore[attr-defined]
    for step in steps:
        hands.pass_(step)
        watch.look()
    return list(watch.why)  # type: ignore[attr-defined]


def test_it_locks_when_nobody_was_here_for_the_time_chosen_and_not_before(watch: LockWatch, hands: Hands) -> None:
    watch.set_minutes(2)
    assert asked(watch, hands, 60, 59) == []
    assert asked(watch, hands, 1) == ["idle"]
    assert asked(watch, hands, 2, 2, 2) == [], "once, and not at every look of a night"


def test_a_key_and_a_pointer_are_signs_of_life(watch: LockWatch, hands: Hands, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    watch.start()
    handle = window.windowHandle()
    for act in (
        lambda: QTest.keyClick(handle, Qt.Key.Key_A),
        lambda: QTest.mouseMove(handle),
        lambda: QTest.mouseClick(handle, Qt.MouseButton.LeftButton),
    ):
        assert asked(watch, hands, 200, 99) == []
        act()
    assert asked(watch, hands, 200, 99) == []
    assert asked(watch, hands, 2) == ["idle"]


def test_never_means_never_for_want_of_a_hand(watch: LockWatch, hands: Hands) -> None:
    watch.set_minutes(NEVER)
    assert asked(watch, hands, *[60.0] * 600) == []


@pytest.mark.parametrize("minutes", [1, DEFAULT_MINUTES, NEVER])
def test_a_laptop_that_slept_locks_when_it_wakes(watch: LockWatch, hands: Hands, minutes: int) -> None:
    watch.set_minutes(minutes)
    hands.real += (minutes or DEFAULT_MINUTES) * 60 - 1  # a nap
    assert asked(watch, hands, 0) == []
    hands.real += (minutes or DEFAULT_MINUTES) * 60
    assert asked(watch, hands, 0) == ["woke"]
    assert asked(watch, hands, 2) == [], "and once"


def test_a_clock_that_is_set_back_locks_nothing(watch: LockWatch, hands: Hands) -> None:
    hands.real -= 10 * 365 * 86400
    assert asked(watch, hands, 2) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no clock there that counts sleep and that nobody sets")
@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_that_jumps_ten_years_is_no_sleep(
    qapp: QApplication, hands: Hands, monkeypatch: pytest.MonkeyPatch, years: int
) -> None:
    watch, why, right = LockWatch(qapp), [], time.time
    watch.lock_asked.connect(why.append)
    watch.start()
    try:
        monkeypatch.setattr(time, "time", lambda: right() + years * 365.25 * 86_400)
        watch.look()
        assert why == []
    finally:
        watch.stop()
        watch.deleteLater()


@pytest.mark.parametrize(
    ("kept", "minutes"), [(1, 1), (60, 60), (0, NEVER), (61, 5), (-1, 5), ("7", 5), (None, 5), (True, 5), (2.5, 5)]
)
def test_what_is_kept_is_believed_only_if_it_is_sensible(kept: object, minutes: int) -> None:
    assert minutes_of(MemoryPreferences({LOCK_MINUTES: kept})) == minutes  # type: ignore[dict-item]


@pytest.mark.parametrize("where", ["window", "dialog", "menu"])
@pytest.mark.parametrize("key", ["F12", "Ctrl+L"])
def test_the_keys_are_heard_under_everything_and_reach_no_field(
    watch: LockWatch, qtbot: QtBot, where: str, key: str
) -> None:
    window, field = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    field.setParent(window)
    with qtbot.waitActive(window):
        window.show()
    top: QWidget = window
    if where == "dialog":
        dialog = QDialog(window)
        field.setParent(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        top = dialog
    elif where == "menu":  # the key comes to the window that has the focus; the menu would take it from there
        menu = QMenu(window)
        menu.addAction("One")
        menu.popup(window.pos())
    qtbot.waitUntil(lambda: QApplication.focusWindow() in (top.windowHandle(), window.windowHandle()))
    if where == "dialog":
        qtbot.waitUntil(lambda: QApplication.focusWindow() is top.windowHandle())
    QTest.keyClick(QApplication.focusWindow(), Qt.Key.Key_Shift)  # lets this platform settle where keys go
    hidden: list[bool] = []
    watch.hide_asked.connect(lambda: hidden.append(True))
    if key == "F12":
        QTest.keyClick(QApplication.focusWindow(), Qt.Key.Key_F12)
    else:
        QTest.keyClick(QApplication.focusWindow(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert (hidden, watch.why) == (([True], []) if key == "F12" else ([], ["key"]))  # type: ignore[attr-defined]
    assert field.text() == ""
    for popup in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if popup is not None:
            popup.close()


@pytest.mark.parametrize(
    ("message", "wparam", "why"),
    [
        (0x218, 4, "sleep"),
        (0x218, 18, ""),  # it woke
        (0x2B1, 7, "screen"),
        (0x2B1, 8, ""),  # unlocked
        (0x2B1, 6, "screen"),
        (0x2B1, 4, "screen"),
        (0x11, 0, "session"),
        (0x16, 1, "session"),
        (0x16, 0, ""),  # the log-out was called off
        (0x200, 4, ""),
    ],
)
def test_windows_messages_that_mean_a_lock(message: int, wparam: int, why: str) -> None:
    assert windows_reason(message, wparam) == why


LISTENER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from actdesk.ui.system_signals import SystemSignals
app = QApplication(["listener"])
window = QWidget()
signals = SystemSignals(app)
signals.lock_asked.connect(lambda why: (print(why, flush=True)))
signals.listen(window)
print("ready", flush=True)
QTimer.singleShot(20000, app.quit)
app.exec()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux") or not shutil.which("dbus-daemon"), reason="needs a bus")
def test_the_word_of_logind_and_of_the_screen_saver_is_heard_on_a_bus(tmp_path: Path) -> None:
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:path={tmp_path}/bus"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert bus.stdout is not None
    address = bus.stdout.readline().strip()
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT),
        "DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address,
    }  # fmt: skip
    listener = subprocess.Popen([sys.executable, "-c", LISTENER], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert listener.stdout is not None
        assert listener.stdout.readline().strip() == "ready"
        for path, signal, *given in (
            ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"),
            ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true"),
        ):
            subprocess.run(["dbus-send", "--session", path, signal, *given], env=environment, check=True)
            assert listener.stdout.readline().strip() == "screen"
    finally:
        for process in (listener, bus):
            process.kill()
            process.wait()
            assert process.stdout is not None
            process.stdout.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux")
def test_without_a_bus_it_listens_quietly_and_starts_none(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DBUS_")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
    code = LISTENER.replace("20000", "10")
    before = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout) == (0, "ready\n"), done.stderr
    assert time.monotonic() - before < 15
    assert list(tmp_path.rglob("*dbus*")) == []
