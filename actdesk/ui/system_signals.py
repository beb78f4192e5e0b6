"""What the system says: it is going to sleep, its screen is locked, the session ends. Where it says nothing, nothing.

Linux: logind and the desktops' screen savers over D-Bus. Windows: session and power messages. Everywhere: the session
manager's question before log-out, as far as Qt passes it on. macOS tells Qt of no sleep; waking is seen by the clock.
"""

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtWidgets import QWidget

_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)
WM_QUERYENDSESSION, WM_ENDSESSION, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x11, 0x16, 0x218, 0x2B1
PBT_APMSUSPEND, WTS_SESSION_LOCK, WTS_SESSION_LOGOFF, WTS_REMOTE_DISCONNECT, WTS_CONSOLE_DISCONNECT = 4, 7, 6, 4, 2


def _slot(signature: str) -> Any:
    """The slot's name as Qt's own macro writes it: `connect` takes a str, though its stubs ask for bytes."""
    return SLOT(signature)


class SystemSignals(QObject):
    """Tells when the system wants everything locked. It fails quietly: the idle time is there all the same."""

    lock_asked = Signal(str)  # why: "sleep", "screen", "session"

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._delay: object | None = None  # while it is held, logind waits with the sleep (5 s at most)
        self._native: _WindowsMessages | None = None
        app.commitDataRequest.connect(self._on_session_end)
        app.saveStateRequest.connect(self._on_session_end)

    def listen(self, window: QWidget) -> None:
        """Begin to hear; `window` is the one whose messages Windows sends."""
        if sys.platform == "win32":
            self._native = _WindowsMessages(self)
            QGuiApplication.instance().installNativeEventFilter(self._native)  # type: ignore[union-attr]
            with suppress(OSError, AttributeError):
                ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)
        elif sys.platform.startswith("linux"):
            with suppress(ImportError):
                self._listen_to_buses()

    def _listen_to_buses(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        if _has_system_bus():
            system = QDBusConnection.systemBus()
            if system.isConnected():
                service, path, manager = _LOGIND
                system.connect(service, path, manager, "PrepareForSleep", self, _slot("on_sleep(bool)"))
                system.connect(service, path, manager, "PrepareForShutdown", self, _slot("on_sleep(bool)"))
                session = "org.freedesktop.login1.Session"
                system.connect(service, "", session, "Lock", self, _slot("on_lock()"))
                self._ask_to_wait()
        if _has_session_bus():
            bus = QDBusConnection.sessionBus()
            if bus.isConnected():
                for service, path in _SAVERS:
                    bus.connect("", path, service, "ActiveChanged", self, _slot("on_saver(bool)"))

    def _ask_to_wait(self) -> None:
        """Let logind hold the sleep back until we have locked. Answered later; without it we race, and mostly win."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        service, path, manager = _LOGIND
        call = QDBusMessage.createMethodCall(service, path, manager, "Inhibit")
        call.setArguments(["sleep", "ActDesk", "Locks the store first", "delay"])
        self._watcher = QDBusPendingCallWatcher(QDBusConnection.systemBus().asyncCall(call, 2000), self)
        self._watcher.finished.connect(self._on_delay)

    def _on_delay(self, watcher: "QObject") -> None:
        with suppress(AttributeError, IndexError, TypeError):
            answer = watcher.reply()  # type: ignore[attr-defined]
            if not answer.errorMessage():
                self._delay = answer.arguments()[0]  # a file descriptor; closing it lets the sleep come
        watcher.deleteLater()

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        if begins:
            self.lock_asked.emit("sleep")  # direct: when it returns, it is locked
            self._delay = None
        elif self._delay is None:
            self._ask_to_wait()

    @Slot()
    def on_lock(self) -> None:
        self.lock_asked.emit("screen")

    @Slot(bool)
    def on_saver(self, active: bool) -> None:
        if active:
            self.lock_asked.emit("screen")

    def _on_session_end(self, _manager: QSessionManager) -> None:
        self.lock_asked.emit("session")


def _has_system_bus() -> bool:
    return bool(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS")) or Path("/run/dbus/system_bus_socket").exists()


def _has_session_bus() -> bool:
    """Only one that runs: asking for another would start a bus."""
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))


def windows_reason(message: int, wparam: int) -> str:
    """Why a message of Windows asks for the lock; '' for every other message."""
    if message == WM_POWERBROADCAST and wparam == PBT_APMSUSPEND:
        return "sleep"
    if message == WM_WTSSESSION_CHANGE and wparam in (
        WTS_SESSION_LOCK,
        WTS_SESSION_LOGOFF,
        WTS_REMOTE_DISCONNECT,
        WTS_CONSOLE_DISCONNECT,
    ):
        return "screen"
    if message in (WM_QUERYENDSESSION, WM_ENDSESSION) and (message == WM_QUERYENDSESSION or wparam):
        return "session"
    return ""


class _Message(ctypes.Structure):
    """The beginning of Windows' MSG."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


class _WindowsMessages(QAbstractNativeEventFilter):
    def __init__(self, owner: SystemSignals) -> None:
        super().__init__()
        self._owner = owner

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        if bytes(kind) in (b"windows_generic_MSG", b"windows_dispatcher_MSG"):  # type: ignore[arg-type]
            told = _Message.from_address(int(message))
            reason = windows_reason(told.message, told.wparam)
            if reason:
                self._owner.lock_asked.emit(reason)
        return False, 0
