"""One transaction on the client file, opaque to those above."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, cast

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from shop_app.store.identifiers import IdMaker
from shop_app.store.latest_day import LatestDay, NoMatter
from shop_app.text import TryAgainError, translate

_SENTENCES = (
    (
        ("locked", "busy"),
        translate(
            "ClientFile",
            "Another program is writing to the client file. "
            "Wait a moment, then try again; nothing was lost.",
        ),
    ),
    (
        ("full",),
        translate(
            "ClientFile", "The disk is full. Make room, then try again; nothing was changed."
        ),
    ),
    (
        ("readonly",),
        translate(
            "ClientFile",
            "The client file cannot be written. Ask for the right to write "
            "to it and its folder, then try again; nothing was changed.",
        ),
    ),
    (
        ("malformed", "not a database", "disk I/O error"),
        translate(
            "ClientFile",
            "A part of the client file cannot be read, so nothing was done. Close Prévenance "
            "and try again; if it stays so, keep a copy of the file and its key as they are, "
            "and put back the newest backup.",
        ),
    ),
)
"""What is said for each sign in what SQLite says of the user's world."""


_REWRITTEN = 1 << 30
"""Bytes of a file that is still written anew: hundreds of thousands of clients."""


class Interruptible(Protocol):
    """What a reader may give so that a newer wish stops its query."""

    def on_cancel(self, hook: Callable[[], None]) -> None:
        """Keep what stops the query; call it where the result is no longer wanted."""
        ...


class Interrupted(Exception):  # noqa: N818 - no error: the result was no longer wanted
    """The query was stopped because a newer one took its place."""


class Moved(Exception):  # noqa: N818 - the caller words it for people
    """The record has changed or gone since it was read."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """What the functions of `store` work in; `by` is who writes, None for nobody on duty."""

    connection: Connection
    new_id: IdMaker
    stopped: Callable[[], bool] = bool
    by: int | None = None
    latest: LatestDay = field(default_factory=LatestDay)

    def now(self) -> datetime:
        """Return the instant now, in UTC."""
        return self.new_id.now()

    def latest_day(self, kept: date | None = None) -> date | None:
        """Return the latest day seen or `kept` in the file, whatever the clock says now."""
        return self.latest.latest(self.now().date(), kept)

    def go_on(self) -> None:
        """Stop between two queries what nobody waits for any more: only a query is interrupted.

        Raises:
            Interrupted: a newer wish took its place.
        """
        if self.stopped():
            raise Interrupted


class _Stop:
    """Interrupts a query; once the query has ended its connection may serve another."""

    def __init__(self, connection: Connection) -> None:
        self._driver = cast("dbapi2.Connection", connection.connection.driver_connection)
        self._lock = threading.Lock()
        self._ended = False
        self.asked = False

    def __call__(self) -> None:
        with self._lock:
            if not self._ended:
                self.asked = True
                self._driver.interrupt()

    def end(self) -> None:
        with self._lock:
            self._ended = True


@dataclass(frozen=True, slots=True)
class Store:
    """An open client file."""

    path: Path
    engine: Engine
    new_id: IdMaker
    latest: LatestDay = field(default_factory=LatestDay)

    @contextmanager
    def read(self, cancel: Interruptible | None = None) -> Iterator[Transaction]:
        """Read one consistent state; never waits for a writer.

        Raises:
            Interrupted: `cancel` stopped it.
        """
        with _worded_errors(), self.engine.connect() as connection:
            stop = _Stop(connection)
            try:
                if cancel is not None:
                    cancel.on_cancel(stop)
                if stop.asked:
                    raise Interrupted
                with connection.begin():
                    yield Transaction(
                        connection, self.new_id, lambda: stop.asked, latest=self.latest
                    )
            finally:
                stop.end()

    @contextmanager
    def write(self, by: int | None = None) -> Iterator[Transaction]:
        """Write all or nothing, in the name of `by`; on leaving, it survives a pulled plug."""
        with (
            _worded_errors(),
            self.engine.connect().execution_options(writes=True) as connection,
            connection.begin(),
        ):
            tx = Transaction(connection, self.new_id, by=by, latest=self.latest)
            yield tx
            tx.latest_day()
            self.latest.keep(connection)

    def forget_removed(self) -> None:
        """Write the file anew, so that no page and no log keeps a copy of what was removed.

        SQLite moves rows between pages and leaves what they were in the gaps. A very large file
        is not written anew: it would not fit into memory, and nothing may spill into plain files.
        """
        with _worded_errors(), self.engine.connect() as connection:
            driver = cast("dbapi2.Connection", connection.connection.driver_connection)
            if self.path.stat().st_size <= _REWRITTEN:
                driver.execute("VACUUM")  # in no transaction
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def on_another_day(self) -> Store:
        """Return the same file, asked as of a day that was chosen."""
        return replace(self, latest=NoMatter())

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


@contextmanager
def _worded_errors() -> Iterator[None]:
    """Turn what the driver says of the user's world into a sentence."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        words = str(error.orig if isinstance(error, DBAPIError) else error)
        if "interrupted" in words:
            raise Interrupted from None
        for signs, sentence in _SENTENCES:
            if any(sign in words for sign in signs):
                raise TryAgainError(sentence) from None
        raise
