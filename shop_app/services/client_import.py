"""Taking in the clients of other programs' files: what is known is not taken twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from shop_app.domain.imported_clients import ImportedClient, NotTaken, Origin
from shop_app.exchange.reading import Reading
from shop_app.exchange.recognise import open_import
from shop_app.services.import_plans import Outcome, Plan, Planner
from shop_app.services.import_turns import Rung, Turns
from shop_app.services.shop import Shop
from shop_app.store.bell import hung
from shop_app.store.client_import import with_room, write_rows
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Moved, Store
from shop_app.text import UserError, Value

_BATCH_BYTES = 4_000_000
_TOLD_EVERY = 500

Progress = Callable[[int, int], object]
"""Told how many bytes were read, and of how many."""


class Cancel(Protocol):
    """What tells that nobody wants the rest any more."""

    @property
    def cancelled(self) -> bool:
        """Whether to stop; what was written stays."""
        ...


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of the lines and cards; `unread` holds the files that broke as a whole."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: tuple[NotTaken, ...] = ()
    unread: tuple[NotTaken, ...] = ()
    cancelled: bool = False


def import_clients(
    shop: Shop,
    paths: Sequence[Path],
    say: Callable[[Value], str],
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> ImportReport:
    """Take in the clients of files (vCard, CSV, XLSX); `say` words the notes they bring.

    Written in batches: the counter does not wait, and what was written before a cancel stays.
    Importing a file again adds nothing. Words about allergies stay notes.

    Raises:
        UserError: no file could be read, or the client file could not be written.
    """
    with shop.store.read() as tx:
        details = shop_details(tx)
        today = details.day_of(shop.clock())
    planner, files = Planner(say, details.country, shop.clock()), _Files(paths, progress)
    with hung(shop.store.path) as bell, with_room(shop.store) as store:
        turns = Turns(bell)
        run = _Run(store, planner, turns, dry_run=dry_run)
        for batch in _batches(files.read(run, today), turns):
            run.take(batch)
            if cancel is not None and cancel.cancelled:
                run.cancelled = True
                break
    if run.first_error is not None and len(run.unread) == len(paths):
        raise run.first_error
    return run.report()


class _Run:
    """One import under way: what it has counted so far."""

    def __init__(self, store: Store, planner: Planner, turns: Turns, *, dry_run: bool) -> None:
        self._store = store
        self._turns = turns
        self._planner = planner
        self._dry_run = dry_run
        self._counts = dict.fromkeys(Outcome, 0)
        self.rejected: list[NotTaken] = []
        self.unread: list[NotTaken] = []
        self.first_error: UserError | None = None
        self.cancelled = False

    def take(self, batch: Sequence[ImportedClient]) -> None:
        """Write a batch; those that add to another one of it come after that."""
        while batch:
            size = self._turns.size
            batch = [*self._try(batch[:size]), *batch[size:]]

    def _try(self, batch: Sequence[ImportedClient]) -> Sequence[ImportedClient]:
        """Plan and write a batch; return what is left to plan anew."""
        with self._store.read() as tx:
            plan = self._planner.plan(tx, batch, dry_run=self._dry_run)
        if not self._dry_run:
            try:
                self._write(plan)
            except Moved:  # somebody changed a client meanwhile
                return batch
            except Rung:
                self._turns.give_way()
                return batch
        for outcome, number in plan.counts.items():
            self._counts[outcome] += number
        self.rejected += plan.refused
        return plan.waiting

    def _write(self, plan: Plan) -> None:
        self._turns.begin()
        with self._store.write() as tx:
            self._turns.start()
            write_rows(tx, plan.rows, self._turns.pause)
        self._turns.end()

    def could_not_read(self, source: str, error: UserError) -> None:
        """Note a file that broke as a whole."""
        self.first_error = self.first_error or error
        self.unread.append(NotTaken(Origin(source), error.message))

    def report(self) -> ImportReport:
        """Return what was counted."""
        return ImportReport(
            self._counts[Outcome.CREATED],
            self._counts[Outcome.UPDATED],
            self._counts[Outcome.UNCHANGED],
            tuple(self.rejected),
            tuple(self.unread),
            self.cancelled,
        )


class _Files:
    """The files one after the other, with how much of all of them has gone by."""

    def __init__(self, paths: Sequence[Path], progress: Progress | None) -> None:
        self._paths = paths
        self._progress = progress
        self._sizes = [_size(path) for path in paths]

    def read(self, run: _Run, today: date) -> Iterator[ImportedClient | None]:
        """Pass on each client read, None where a file ends."""
        for number, path in enumerate(self._paths):
            before = sum(self._sizes[:number])
            try:
                with open_import(path, today=today) as reading:
                    yield from self._clients(run, reading, before)
            except UserError as error:
                run.could_not_read(path.name or str(path), error)
            self._tell(before + self._sizes[number])
            yield None

    def _clients(self, run: _Run, reading: Reading, before: int) -> Iterator[ImportedClient]:
        for number, one in enumerate(reading):
            if isinstance(one, NotTaken):
                run.rejected.append(one)
            else:
                yield one
            if number % _TOLD_EVERY == 0:
                self._tell(before + int(reading.share() * reading.size))

    def _tell(self, done: int) -> None:
        if self._progress is not None:
            self._progress(done, max(sum(self._sizes), 1))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _batches(
    clients: Iterator[ImportedClient | None], turns: Turns
) -> Iterator[list[ImportedClient]]:
    """Gather clients into batches, each for one turn."""
    batch: list[ImportedClient] = []
    weight = 0
    for one in clients:
        if one is not None:
            batch.append(one)
            weight += len(one.client.photo.data) if one.client.photo else 0
        if batch and (one is None or len(batch) >= turns.size or weight >= _BATCH_BYTES):
            yield batch
            batch, weight = [], 0
