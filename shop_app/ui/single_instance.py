"""One window a client file: a second start brings the first one forward."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from shop_app.ui.second_starts import SecondStarts


class SingleInstance(QObject):
    """Holds the file's lock while the window is open, and hears of second starts."""

    asked = Signal(str)
    """A second start: "" to come forward, or a client's id to raise."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._lock = QLockFile(str(file.with_name(file.name + ".lock")))
        self._lock.setStaleLockTime(0)
        self._calls: SecondStarts | None = None

    def take(self) -> bool:
        """Take the lock; return whether no other window has the file.

        Where no lock can be made (a folder without write permission), opening the file says why.
        """
        return self._lock.tryLock(0) or (self._lock.error() != QLockFile.LockError.LockFailedError)

    def listen(self) -> None:
        """Hear of second starts from now on, where the lock is ours."""
        from shop_app.ui.second_starts import SecondStarts  # noqa: PLC0415 - QtNetwork waits

        if self._lock.isLocked():
            self._calls = SecondStarts(self._file)
            self._calls.heard.connect(self.asked)

    def ask_first(self, message: str = "") -> bool:
        """Ask the first window to come forward; return whether it answered."""
        from shop_app.ui.second_starts import call  # noqa: PLC0415 - QtNetwork only where needed

        return call(self._file, message)

    def release(self) -> None:
        """Stop listening and give the lock back."""
        if self._calls is not None:
            self._calls.close()
        self._lock.unlock()
