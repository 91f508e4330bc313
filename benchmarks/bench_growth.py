"""How search and card slow down from ten thousand clients to a million, and what the index takes.

python benchmarks/bench_growth.py
"""

from __future__ import annotations

import argparse
import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import perf_counter, process_time

from sqlalchemy import Connection

from client_files import client_file, spread
from people import Person
from shop_app.bootstrap import open_shop
from shop_app.domain.phones import last_four
from shop_app.services.finding import find
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from tables import Bar, Times, number, ratio, report

_SIZES = (10_000, 100_000, 1_000_000)
_BAR = Bar(2.0)
_INDEX_BAR = Bar(1024, "bytes")
_PEOPLE, _WARM = 120, 12
_INDEX = ("search_terms", "search_words", "search_keys", "search_state")
_PAGE = 4096
_LATELY = "ix_clients_lately"
_ANY, _CARD = "any search", "card"
_KINDS: dict[str, Callable[[Person], str]] = {
    "first letters": lambda one: one.family_name[:3],
    "family name": lambda one: one.family_name,
    "both names": lambda one: f"{one.given_name} {one.family_name}",
    "a letter left out": lambda one: f"{one.family_name[:2]}{one.family_name[3:]} {one.given_name}",
    "last four digits": lambda one: last_four("".join(one.phones[:1])),
    "nobody": lambda one: f"zwq{one.family_name[::-1]}",
}


Kinds = dict[str, list[float]]
"""Seconds by what was asked."""


@dataclass(slots=True)
class Grown:
    """One open file, some of its people, and the seconds that each question took there."""

    shop: Shop
    some: list[Person]
    wall: Kinds = field(default_factory=dict)
    busy: Kinds = field(default_factory=dict)

    def ask_about(self, at: int, *, timed: bool = True) -> None:
        """Ask everything about one of the people."""
        for kind, work in _asked_of(self.shop, self.some[at % len(self.some)]):
            began, used = perf_counter(), process_time()
            work()
            took, computed = perf_counter() - began, process_time() - used
            for name in (kind, _ANY)[: 1 if kind == _CARD else 2] if timed else ():
                self.wall.setdefault(name, []).append(took)
                self.busy.setdefault(name, []).append(computed)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Measure growth with the number of clients.")
    parser.add_argument("--clients", type=int, nargs="+", default=_SIZES)
    parser.add_argument("--visits-per-client", type=int, default=20)
    parser.add_argument("--names", type=Path, help="folder of prenoms.csv and noms.csv")
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    grown = {size: _opened(size, asked) for size in sorted(asked.clients)}
    _measure(list(grown.values()), asked.rounds)
    _report_times(grown, asked)
    print()
    _report_index(grown)
    for one in grown.values():
        one.shop.close()


def _opened(clients: int, asked: argparse.Namespace) -> Grown:
    wanted = {"visits_per_client": asked.visits_per_client, "names": asked.names}
    file = client_file(clients, **wanted)
    return Grown(open_shop(file, "fr"), spread(_PEOPLE, clients, **wanted))


def _measure(grown: list[Grown], rounds: int) -> None:
    """Ask the files in turn, so that a busy machine slows all of them."""
    for at in range(_WARM):
        for one in grown:
            one.ask_about(at, timed=False)
    gc.collect()
    for at in range(_PEOPLE * rounds):
        for one in grown:
            one.ask_about(at)


def _report_times(grown: dict[int, Grown], asked: argparse.Namespace) -> None:
    headings = ("milliseconds", *(f"{size:,} p50 / p95" for size in grown), "p50 ratio",
                "of processor time", "bar")  # fmt: skip
    files = list(grown.values())
    rows = [_row(kind, files) for kind in (_ANY, *_KINDS, _CARD)]
    smallest, *_, largest = grown
    note = (
        f"`find` and `greeting_card`, {asked.rounds} rounds of {_PEOPLE} people, about "
        f"{asked.visits_per_client} visits a client; all files in turn. The ratio is "
        f"{largest:,} to {smallest:,} clients."
    )
    report("Growth", headings, rows, note)


def _row(kind: str, files: list[Grown]) -> tuple[str, ...]:
    walls = [Times.of_seconds(one.wall[kind]) for one in files]
    busy = [Times.of_seconds(one.busy[kind]) for one in files]
    cells = (f"{number(one.median)} / {number(one.p95)}" for one in walls)
    first, last = walls[0].median, walls[-1].median
    used = ratio(busy[-1].median, busy[0].median)
    return kind, *cells, ratio(last, first), used, _BAR.judged(last / first)


def _report_index(grown: dict[int, Grown]) -> None:
    sizes = {clients: _index_bytes(one.shop) / clients for clients, one in grown.items()}
    rows = [
        (f"{clients:,}", number(each), _INDEX_BAR.judged(each)) for clients, each in sizes.items()
    ]
    note = (
        "All pages of the search tables and of the index that search reads beside the last visit."
    )
    report("Size of the search index", ("clients", "bytes a client", "bar"), rows, note)


def _asked_of(shop: Shop, one: Person) -> Iterator[tuple[str, Callable[[], object]]]:
    for kind, words in _KINDS.items():
        if typed := words(one):
            yield kind, partial(find, shop, typed)
    yield _CARD, partial(greeting_card, shop, one.id)


def _index_bytes(shop: Shop) -> int:
    """Return the pages that are freed where the index is dropped; nothing is kept of that."""
    with shop.store.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - an open connection has its driver's
        driver.execute("PRAGMA secure_delete=OFF").fetchall()
        with connection.begin() as undone:
            before = _free(connection)
            for table in _INDEX:
                connection.exec_driver_sql(f"DROP TABLE {table}")
            connection.exec_driver_sql(f"DROP INDEX {_LATELY}")
            freed = _free(connection) - before
            undone.rollback()
        connection.invalidate()  # what was set on it must not serve another
    return freed * _PAGE


def _free(connection: Connection) -> int:
    pages: int = connection.exec_driver_sql("PRAGMA freelist_count").scalar_one()
    return pages


if __name__ == "__main__":
    main()
