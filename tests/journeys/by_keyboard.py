"""A hand that has no mouse: it presses keys, and finds its way by what a screen reader would tell it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from actdesk.ui.jobs import Jobs

MOUSE = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove, QEvent.Type.Wheel}
)
FARTHEST = 120  # Tabs: further away, nobody would go by keyboard


class MouseWatch(QObject):
    """Counts what a mouse did; a journey by keyboard ends with none."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen = 0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() in MOUSE
        return False


class Keyboard:
    """Presses keys where the focus is."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, window: QWidget) -> None:
        self._qtbot, self._jobs, self._window = qtbot, jobs, window

    def settle(self) -> None:
        for _turn in range(6):
            self._jobs.wait()
            self._qtbot.wait(1)

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.place(), key, with_)
        self.settle()

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.place(), text)
        self.settle()

    def place(self) -> QWidget:
        """Where keys go: an open list of offers, else the focus."""
        place = QApplication.activePopupWidget() or QApplication.focusWidget()
        if place is None:  # without a display nobody gives the window back its place when another one closes
            self._window.activateWindow()
            self.settle()
            place = QApplication.focusWidget()
        return place or self._window

    def tab_to(self, name: str) -> None:
        """Press Tab until what has the focus is called so."""
        met = []
        for _press in range(FARTHEST):
            called = named(self.place())
            if called.startswith(name):
                return
            met.append(called)
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no {name!r} by Tab; met {list(dict.fromkeys(met))}")

    def choose(self, text: str) -> None:
        """Type a few letters into a field that offers records, and take the first."""
        self.type(text)
        self._qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=20_000)
        self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)


def named(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    said = widget.accessibleName()
    return said or (widget.text() if isinstance(widget, QPushButton) else "")
