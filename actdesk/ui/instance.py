"""One program per store: a second start brings the first window forward and ends.

A `QLockFile` beside the store says who has it (a lock left by a kill is recognised by its process and taken over); a
local socket, which is no network, carries "come forward".
"""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from actdesk.files import private_folder

ANSWER_MS = 2000


class OneInstance(QObject):
    """Holds a store's place. `come_forward` is emitted when somebody starts the program again."""

    come_forward = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        private_folder(folder.parent)
        place = folder.absolute()
        self._lock = QLockFile(str(place.parent / f".{place.name}.lock"))
        self._lock.setStaleLockTime(0)  # stale only if its process is gone, however long it runs
        self._name = "actdesk-" + hashlib.sha256(str(place).encode()).hexdigest()[:24]
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """True if the store is ours now; False if another program has it and was asked to come forward."""
        if not self._lock.tryLock(100):
            self._knock()
            return False
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_knock)
        self._server.listen(self._name)
        return True

    def release(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _knock(self) -> None:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(ANSWER_MS):
            socket.write(b"forward\n")
            socket.waitForBytesWritten(ANSWER_MS)
            socket.disconnectFromServer()

    def _on_knock(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
        self.come_forward.emit()
