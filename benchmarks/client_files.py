"""Client files of any size for benchmarks: the same order gives the same clients.

python benchmarks/client_files.py --clients 1000000 --visits-per-client 20 --out PATH
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import sys
import tempfile
from collections import Counter, deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from time import perf_counter

from sqlalchemy import Connection

import client_rows
import names as name_lists
import people as people_lists
import search_rows
import visit_rows
from client_rows import ClientRows
from people import AS_OF, BLOCK, Person, block
from shop_app import paths
from shop_app.domain.shops import NewShop
from shop_app.services.shop_details import first_rows
from shop_app.store.client_file import create_store
from shop_app.store.schema import HEAD
from shop_app.store.search_entries import RULES
from shop_app.store.staff import add_staff
from shop_app.store.transaction import Store, Transaction

_SHOP = NewShop("La Maison mesurée", "restaurant")
_FAST = (
    "journal_mode=OFF",
    "synchronous=OFF",
    "foreign_keys=OFF",
    "secure_delete=OFF",
    "temp_store=FILE",
    "cache_size=-1000000",
)
"""What makes a file quickly; a crash loses it, so it gets its place only when it is whole."""
_OF_VISITS = ("visits", "purchases")


@dataclass(frozen=True, slots=True)
class Order:
    """Which file is wanted: how many clients, how many visits each has in the file on average."""

    clients: int
    visits_per_client: int = 0
    seed: int = 1
    names: Path | None = None

    @property
    def label(self) -> str:
        """A folder's name that tells this order from others, and from those of older recipes."""
        return f"clients-{self.clients}-{self.visits_per_client}-{_recipe(self)}"


def default_folder() -> Path:
    """Return where files are kept for the next run."""
    chosen = os.environ.get("PREVENANCE_BENCHMARKS")
    return Path(chosen) if chosen else Path(tempfile.gettempdir()) / "prevenance-benchmarks"


def client_file(
    clients: int,
    *,
    visits_per_client: int = 0,
    seed: int = 1,
    names: Path | None = None,
    folder: Path | None = None,
) -> Path:
    """Return a client file made to this order: the one of an earlier run, else a new one.

    Several benchmarks read the same file: copy it (and its key) before writing.
    """
    order = Order(clients, visits_per_client, seed, names)
    folder = folder or default_folder()
    file = folder / order.label / "clients.prevenance"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix="draft-", dir=folder))
        try:
            make(order, draft / file.name)
            draft.rename(file.parent)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    return file


def spread(
    wanted: int,
    clients: int,
    *,
    visits_per_client: int = 0,
    seed: int = 1,
    names: Path | None = None,
) -> list[Person]:
    """Return some people of a file, from all over it, without drawing all of them."""
    starts = range(0, clients, BLOCK)
    starts = starts[:: max(1, len(starts) // 20)]
    each = -(-wanted // max(1, len(starts)))
    drawn = (block(start, clients, seed, names, visits_per_client) for start in starts)
    found = [one for some in drawn for one in islice(some, each)]
    Random(seed).shuffle(found)
    return found[:wanted]


def make(order: Order, file: Path) -> None:
    """Make a client file with its key; it says on the error output how far it is."""
    store = create_store(file, paths.migrations(), lambda: AS_OF, first_rows(_SHOP, "fr"))
    try:
        with _quickly(store) as connection:
            _fill(connection, store, order)
    finally:
        store.close()


def _recipe(order: Order) -> str:
    """Return a digest of all that decides what is in a file."""
    digest = hashlib.sha256(f"{order.seed} {HEAD} {RULES}".encode())
    modules = (client_rows, name_lists, people_lists, search_rows, visit_rows)
    files = [Path(str(one.__file__)) for one in modules]
    files += [name_lists.SYLLABLES, paths.resources() / "samples" / "names.toml"]
    if order.names is not None:
        files += [order.names / "prenoms.csv", order.names / "noms.csv"]
    for one in files:
        digest.update(one.read_bytes())
    return digest.hexdigest()[:12]


def _fill(connection: Connection, store: Store, order: Order) -> None:
    """Write all rows in the order of their tables; indices are made when these are full."""
    began = perf_counter()
    tx = Transaction(connection, store.new_id)
    with connection.begin():
        indices = _without_indices(connection)
        staff_id = add_staff(tx, "Camille")
    _add_clients(tx, order, staff_id, began)
    _make_indices(connection, [one for one in indices if _table(one) not in _OF_VISITS])
    _say(began, "their indices are made")
    if order.visits_per_client:
        with connection.begin():
            visit_rows.add_visits(tx, order.clients, staff_id)
        _say(began, "visits are written")
    _make_indices(connection, [one for one in indices if _table(one) == "visits"])
    if order.visits_per_client:
        with connection.begin():
            visit_rows.add_purchases(tx, order.clients)
        _say(began, "purchases are written")
    _make_indices(connection, [one for one in indices if _table(one) == "purchases"])
    _say(began, "done")


def _table(index: str) -> str:
    """Return the table of a CREATE INDEX."""
    return index.partition(" ON ")[2].split()[0]


def _add_clients(tx: Transaction, order: Order, staff_id: int, began: float) -> None:
    """Write the clients while other processes prepare the rows of those after them."""
    made, words = 0, Counter[str]()
    with tx.connection.begin():
        search_rows.stage_terms(tx)
    for rows in _prepared(order, staff_id):
        with tx.connection.begin():
            rows.write(tx)
        words.update(rows.search.words)
        made += len(rows.clients)
        if made % (10 * BLOCK) == 0 or made == order.clients:
            _say(began, f"{made} of {order.clients} clients")
    with tx.connection.begin():
        search_rows.write_terms(tx)
        search_rows.write_words(tx, words)
    _say(began, "what search reads is written")


def _prepared(order: Order, staff_id: int) -> Iterator[ClientRows]:
    """Return the clients' rows in their order, block by block."""
    workers = os.cpu_count() or 1
    with ProcessPoolExecutor(workers) as pool:
        waiting: deque[Future[ClientRows]] = deque()
        for start in range(0, order.clients, BLOCK):
            waiting.append(pool.submit(_rows, order, start, staff_id))
            if len(waiting) > workers + 1:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _rows(order: Order, start: int, staff_id: int) -> ClientRows:
    some = block(start, order.clients, order.seed, order.names, order.visits_per_client)
    return ClientRows.of(some, staff_id)


@contextmanager
def _quickly(store: Store) -> Iterator[Connection]:
    """Give a connection that writes without any care; leave the file as the product keeps it."""
    with store.engine.connect().execution_options(writes=True) as connection:
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - an open connection has its driver's
        for one in _FAST:
            driver.execute(f"PRAGMA {one}").fetchall()
        yield connection
        driver.execute("PRAGMA synchronous=FULL")
        driver.execute("PRAGMA journal_mode=WAL").fetchall()


def _without_indices(connection: Connection) -> list[str]:
    """Drop all indices that can be made again; return how."""
    found = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    ).all()
    for name, _ in found:
        connection.exec_driver_sql(f"DROP INDEX {name}")
    return [made for _, made in found]


def _make_indices(connection: Connection, indices: list[str]) -> None:
    for one in indices:
        with connection.begin():
            connection.exec_driver_sql(one)


def _say(began: float, what: str) -> None:
    sys.stderr.write(f"{perf_counter() - began:7.1f} s  {what}\n")


def order_from(arguments: argparse.Namespace) -> Order:
    """Return the order that a command line asks for."""
    return Order(arguments.clients, arguments.visits_per_client, arguments.seed, arguments.names)


def main() -> None:
    """Make a file where the command line says, or in the folder of files kept for benchmarks."""
    parser = argparse.ArgumentParser(description="Make a client file for benchmarks.")
    parser.add_argument("--clients", type=int, default=10_000)
    parser.add_argument("--visits-per-client", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--names", type=Path, help="folder of prenoms.csv and noms.csv")
    parser.add_argument("--out", type=Path, help="the file to make; there must be none yet")
    arguments = parser.parse_args()
    order = order_from(arguments)
    if arguments.out is None:
        print(client_file(order.clients, visits_per_client=order.visits_per_client,
                          seed=order.seed, names=order.names))  # fmt: skip
    else:
        make(order, arguments.out)
        print(arguments.out)


if __name__ == "__main__":
    main()
