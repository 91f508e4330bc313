"""Verified copies of a client file, made through SQLite itself: the live file is never opened."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, text

from shop_app.store.encryption import sync_folder
from shop_app.store.engine import make_engine


def back_up(engine: Engine, file: Path, key: bytes, now: datetime) -> Path:
    """Copy the file to a dated name beside it; return the copy once it was reopened and checked.

    The copy has the same key as the file.
    """
    target = file.with_name(f"{file.stem}-{now:%Y%m%d-%H%M%S}.backup")
    draft = target.with_suffix(".backup.new")
    draft.unlink(missing_ok=True)
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - an open connection has its driver's
        driver.execute("VACUUM INTO ?", (str(draft),))
        counted = _counts(engine)
    _verify(draft, key, counted)
    draft.chmod(0o600)
    _sync(draft)
    draft.replace(target)
    sync_folder(target.parent)
    return target


def _verify(copy: Path, key: bytes, counted: dict[str, int]) -> None:
    """Reopen a copy with its key, check it whole, and count what is in it."""
    engine = make_engine(copy, key)
    try:
        with engine.connect() as connection:
            checked = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
        if checked != "ok" or _counts(engine) != counted:
            message = "a backup does not hold what the file holds"
            raise RuntimeError(message)
    finally:
        engine.dispose()


def _counts(engine: Engine) -> dict[str, int]:
    with engine.connect() as connection:
        names = connection.execute(text("SELECT name FROM sqlite_master WHERE type='table'"))
        tables = [name for name in names.scalars() if not name.startswith("sqlite_")]
        return {
            name: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one())  # noqa: S608
            for name in tables
        }


def _sync(file: Path) -> None:
    handle = os.open(file, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
