"""How a second start speaks to the window that has the file: a local socket, one line."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 2000
"""Milliseconds to wait for the first window's answer."""
_AGAIN = 20


def name_of(file: Path) -> str:
    """Return the name under which the window of a client file listens."""
    return "prevenance-" + sha256(str(file.resolve()).encode()).hexdigest()[:24]


class SecondStarts(QObject):
    """Listens for a client file's second starts."""

    heard = Signal(str)

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._callers: list[QLocalSocket] = []
        self.server = QLocalServer(self)
        self.server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self.server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(name_of(file))  # left behind by a pulled plug
        self.server.listen(name_of(file))

    def close(self) -> None:
        """Stop listening."""
        for socket in tuple(self._callers):
            self._hang_up(socket)
        self.server.close()

    def _on_connection(self) -> None:
        while (socket := self.server.nextPendingConnection()) is not None:
            self._callers.append(socket)
            socket.readyRead.connect(self._on_message)
            socket.disconnected.connect(self._on_message)
        self._on_message()  # what came before we listened to it

    def _on_message(self) -> None:
        for socket in tuple(self._callers):
            if socket.canReadLine():
                line = bytes(socket.readLine().data())
                self.heard.emit(line.decode("utf-8", "replace").strip())
            if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                self._hang_up(socket)

    def _hang_up(self, socket: QLocalSocket) -> None:
        """Let go of a caller; Qt must not call us while it takes the socket apart."""
        if socket in self._callers:
            self._callers.remove(socket)
            socket.readyRead.disconnect(self._on_message)
            socket.disconnected.disconnect(self._on_message)
            socket.deleteLater()


def call(file: Path, message: str) -> bool:
    """Say `message` to the window that has the file; return whether it heard.

    A window that was started a moment ago has the lock already and listens only once painted.
    """
    socket, patience = QLocalSocket(), QDeadlineTimer(_PATIENCE)
    socket.connectToServer(name_of(file))
    while not socket.waitForConnected(_PATIENCE):
        if patience.hasExpired():
            return False
        QThread.msleep(_AGAIN)
        socket.connectToServer(name_of(file))
    socket.write(message.encode() + b"\n")
    heard = socket.waitForBytesWritten(_PATIENCE)
    socket.disconnectFromServer()
    return heard
