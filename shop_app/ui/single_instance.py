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
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def take(self) -> bool:
        """Take the lock and listen; return whether this is the first window on the file."""
        if not self._lock.tryLock(0):
            return False
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
        self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        socket.readyRead.connect(lambda: self._on_message(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _on_message(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            self.asked.emit(bytes(socket.readLine().data()).decode("utf-8", "replace").strip())
