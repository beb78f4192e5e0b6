"""When to lock by itself: nobody was here, the laptop slept, the system says so, or a key asks for it at once.

    watch = LockWatch(app); watch.lock_asked.connect(self.lock); watch.set_minutes(5); watch.start()

The keys are heard where they come in, at the windows, so that they work under dialogs, menus and popups too. (A filter
on the application would run Python at every event of every widget.)
"""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from actdesk.ui.settings_store import Preferences

LOCK_MINUTES = "lock_minutes"  # the preference: 1 to 60, or NEVER
DEFAULT_MINUTES = 5
LONGEST_MINUTES = 60
NEVER = 0
TICK_MS = 2000
HIDE_KEY = "F12"
LOCK_KEY = "Ctrl+L"

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
_KEY_EVENTS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})


def minutes_of(preferences: Preferences) -> int:
    """What the officer chose, `DEFAULT_MINUTES` where it is nothing sensible."""
    kept = preferences.get(LOCK_MINUTES, DEFAULT_MINUTES)
    sensible = isinstance(kept, int) and not isinstance(kept, bool) and NEVER <= kept <= LONGEST_MINUTES
    return kept if sensible and isinstance(kept, int) else DEFAULT_MINUTES


def clock_that_never_sleeps() -> float:
    """Seconds that go on while the machine sleeps: one that nobody can set, where the system has it; else the wall's.

    The wall's clock is set by hand, by a network, by an empty battery: that is not a night in a bag.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC_RAW)  # mach_continuous_time; Python's monotonic stands still
    return time.time()


class LockWatch(QObject):
    """Hears every key and pointer of the program while it is started."""

    lock_asked = Signal(str)  # why: "idle", "woke", "key"
    hide_asked = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        sleepless: Callable[[], float] = clock_that_never_sleeps,
    ) -> None:
        super().__init__(app)
        self._app, self._monotonic, self._sleepless = app, monotonic, sleepless
        self._minutes = DEFAULT_MINUTES
        self._last_life = self._last_tick = monotonic()
        self._last_sleepless = sleepless()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        app.focusWindowChanged.connect(self._on_window)

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes without a key or a pointer; `NEVER`: not for that reason."""
        self._minutes = minutes

    def start(self) -> None:
        """Begin to watch; the time begins anew."""
        self._last_life = self._last_tick = self._monotonic()
        self._last_sleepless = self._sleepless()
        for window in self._app.topLevelWindows():
            self._on_window(window)
        self._timer.start()

    def stop(self) -> None:
        """Watch no more: there is nothing to lock."""
        self._timer.stop()
        for window in self._app.topLevelWindows():
            window.removeEventFilter(self)

    def _on_window(self, window: QWindow | None) -> None:
        """Every window through which a key or a pointer comes has had the focus before."""
        if window is not None:
            window.installEventFilter(self)

    def look(self) -> None:
        """See whether it is time.

        A laptop that slept shows it: one clock went on while the monotonic one stood still (Linux, macOS), or
        the monotonic one went on while nobody could have touched a key (Windows).
        """
        now, sleepless = self._monotonic(), self._sleepless()
        slept = (sleepless - self._last_sleepless) - (now - self._last_tick)
        self._last_tick, self._last_sleepless = now, sleepless
        if slept >= (self._minutes or DEFAULT_MINUTES) * 60:
            self.lock_asked.emit("woke")
        elif self._minutes and now - self._last_life >= self._minutes * 60:
            self._last_life = now  # once: at the door nobody may come for days
            self.lock_asked.emit("idle")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self._last_life = self._monotonic()
        if kind in _KEY_EVENTS and isinstance(event, QKeyEvent):
            return self._hear(event)
        return False

    def _hear(self, event: QKeyEvent) -> bool:
        """The key that hides, and the one that locks. They are eaten: no field and no menu sees them."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        hide = event.key() == Qt.Key.Key_F12 and modifiers == Qt.KeyboardModifier.NoModifier
        lock = event.key() == Qt.Key.Key_L and modifiers == Qt.KeyboardModifier.ControlModifier
        if not (hide or lock):
            return False
        if not self._timer.isActive():
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            if hide:
                self.hide_asked.emit()
            else:
                self.lock_asked.emit("key")
        return True
