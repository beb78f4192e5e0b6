"""A second start brings the first window forward: a local socket, which is no network, carries the knock.

Who holds the store is said by `actdesk.hold`, not by this socket: a socket's file may outlive its program.
"""

import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from actdesk.second_start import bell_name

ANSWER_MS = 2000  # the first program may be starting itself, and not hear yet
_HEARD = b"heard\n"


class Doorbell(QObject):
    """Hears the knocks of later starts on the same store. Only for the one that holds it."""

    rang = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        name = bell_name(folder)
        QLocalServer.removeServer(name)  # what a killed program left; the store is held by us, so it is nobody's
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_knock)
        self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _on_knock(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_HEARD)
            socket.flush()
            socket.disconnectFromServer()
        self.rang.emit()


def ring(folder: Path) -> bool:
    """Ask the program that holds the store to come forward; False if it does not answer within two seconds."""
    until = time.monotonic() + ANSWER_MS / 1000
    while time.monotonic() < until:
        socket = QLocalSocket()
        socket.connectToServer(bell_name(folder))
        left = max(1, round((until - time.monotonic()) * 1000))
        if socket.waitForConnected(left) and (socket.bytesAvailable() or socket.waitForReadyRead(left)):
            return True
        time.sleep(0.05)
    return False
