"""One window a client file: a second start brings the first one forward."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 2000
"""Milliseconds to wait for the first window's answer."""


class SingleInstance(QObject):
    """Holds the file's lock while the window is open, and hears of second starts."""

    asked = Signal(str)
    """A second start: "" to come forward, or a client's id to raise."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._lock = QLockFile(str(file.with_name(file.name + ".lock")))
        self._lock.setStaleLockTime(0)
        self._name = "prevenance-" + sha256(str(file.resolve()).encode()).hexdigest()[:24]
        self._callers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def take(self) -> bool:
        """Take the lock and listen; return whether no other window has the file.

        Where no lock can be made (a folder without write permission), opening the file says why.
        """
        if not self._lock.tryLock(0):
            return self._lock.error() != QLockFile.LockError.LockFailedError
        QLocalServer.removeServer(self._name)  # left behind by a pulled plug
        self._server.listen(self._name)
        return True

    def ask_first(self, message: str = "") -> bool:
        """Ask the first window to come forward; return whether it answered."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(message.encode() + b"\n")
        heard = socket.waitForBytesWritten(_PATIENCE)
        socket.disconnectFromServer()
        return heard

    def release(self) -> None:
        """Stop listening and give the lock back."""
        for socket in tuple(self._callers):
            self._hang_up(socket)
        self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._callers.append(socket)
            socket.readyRead.connect(self._on_message)
            socket.disconnected.connect(self._on_message)
        self._on_message()  # what came before we listened to it

    def _on_message(self) -> None:
        for socket in tuple(self._callers):
            if socket.canReadLine():
                line = bytes(socket.readLine().data())
                self.asked.emit(line.decode("utf-8", "replace").strip())
            if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                self._hang_up(socket)

    def _hang_up(self, socket: QLocalSocket) -> None:
        """Let go of a caller; Qt must not call us while it takes the socket apart."""
        if socket in self._callers:
            self._callers.remove(socket)
            socket.readyRead.disconnect(self._on_message)
            socket.disconnected.disconnect(self._on_message)
            socket.deleteLater()
