"""The connection to a client file: SQLCipher through SQLAlchemy."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from shop_app.store.bell import ring

CACHE = 32_000
"""KiB of pages that a connection keeps."""
_BUSY_SECONDS = 10.0


def make_engine(path: Path, key: bytes, *, rings: bool = True) -> Engine:
    """Return an engine on an existing file; nothing is opened before its first connection.

    Its writers ring the bell of an import under way, unless they are those of the import.
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=_opener(path, key),
        poolclass=QueuePool,
        hide_parameters=True,
    )
    if rings:
        event.listen(engine, "begin", partial(_ring, path))
    event.listen(engine, "begin", _begin)
    return engine


def _opener(path: Path, key: bytes) -> Callable[[], dbapi2.Connection]:
    """Return what opens one connection; never creates a file where there is none."""
    address = f"file:{quote(os.fsencode(path))}?mode=rw"  # a path may be no Unicode

    def open_connection() -> dbapi2.Connection:
        connection = dbapi2.connect(
            address, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            _prepare(connection, key)
        except BaseException:
            connection.close()
            raise
        return connection

    return open_connection


def _prepare(connection: dbapi2.Connection, key: bytes) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA cipher_log_level=NONE")
    cursor.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute(f"PRAGMA cache_size=-{CACHE}")
    cursor.execute("PRAGMA temp_store=MEMORY")  # a sort must not spill names into plain files
    cursor.close()


def _ring(path: Path, connection: Connection) -> None:
    if connection.get_execution_options().get("writes", False):
        ring(path)


def _begin(connection: Connection) -> None:
    """Begin as the transaction asks: a writer takes its lock at once, a reader none."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
