"""The token by which work in the background learns that nobody waits for it any more."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Cancelled:
    """Handed to work that may become needless; safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self._hooks: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits any more."""
        return self._cancelled

    def on_cancel(self, hook: Callable[[], None]) -> None:
        """Call `hook` at once when cancelled (interrupting a query), on the thread that cancels.

        It is never called after the work has ended: by then its connection may serve another.
        """
        with self._lock:
            if not self._cancelled:
                self._hooks.append(hook)
                return
        hook()

    def cancel(self) -> None:
        """Say that nobody waits any more."""
        with self._lock:
            self._cancelled = True
            while self._hooks:
                self._hooks.pop(0)()

    def end(self) -> None:
        """Forget the hooks: the work has ended."""
        with self._lock:
            self._hooks.clear()
