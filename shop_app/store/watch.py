"""SQLite's own counter of what other connections have committed."""

from __future__ import annotations

import threading

from sqlalchemy import Connection

from shop_app.store.transaction import Store


class ChangeCounter:
    """Keeps one connection: `PRAGMA data_version` only compares within the same one."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection: Connection | None = None
        self._lock = threading.Lock()

    def read(self) -> int:
        """Return a number that differs once any other connection has committed."""
        with self._lock:
            if self._connection is None:
                self._connection = self._store.engine.connect()
            driver = self._connection.connection.driver_connection
            assert driver is not None  # noqa: S101 - an open connection has its driver's
            return int(driver.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Give the connection back."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
