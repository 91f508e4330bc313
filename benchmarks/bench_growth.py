"""How search and card slow down from ten thousand clients to a million, and what the index takes.

python benchmarks/bench_growth.py
"""

from __future__ import annotations

import argparse
import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
_KINDS: dict[str, Callable[[Person], str]] = {
    "first letters": lambda one: one.family_name[:3],
    "family name": lambda one: one.family_name,
    "both names": lambda one: f"{one.given_name} {one.family_name}",
    "a letter left out": lambda one: f"{one.family_name[:2]}{one.family_name[3:]} {one.given_name}",
    "last four digits": lambda one: last_four("".join(one.phones[:1])),
    "nobody": lambda one: f"zwq{one.family_name[::-1]}",
}


@dataclass(frozen=True, slots=True)
class Grown:
    """What was measured on one file: times by what was asked, and the index's bytes a client."""

    times: dict[str, Times]
    busy: dict[str, Times]
    index: float


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Measure growth with the number of clients.")
    parser.add_argument("--clients", type=int, nargs="+", default=_SIZES)
    parser.add_argument("--visits-per-client", type=int, default=20)
    parser.add_argument("--names", type=Path, help="folder of prenoms.csv and noms.csv")
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    sizes = sorted(asked.clients)
    grown = {size: _grown(size, asked) for size in sizes}
    _report_times(grown, asked)
    print()
    _report_index(grown)


def _report_times(grown: dict[int, Grown], asked: argparse.Namespace) -> None:
    smallest, *_, largest = grown
    headings = ["milliseconds", *(f"{size:,} p50 / p95" for size in grown), "p50 ratio", "bar"]
    rows = []
    for kind in grown[smallest].times:
        found = [one.times[kind] for one in grown.values()]
        figure = found[-1].median / found[0].median
        cells = [f"{number(one.median)} / {number(one.p95)}" for one in found]
        rows.append((kind, *cells, ratio(found[-1].median, found[0].median), _BAR.judged(figure)))
    note = (
        f"Wall time of `find` and `greeting_card`, {asked.rounds} rounds of {_PEOPLE} people, "
        f"{asked.visits_per_client} visits a client; the ratio is {largest:,} to {smallest:,}. "
        f"Processor time, p50 of all searches: {_busy(grown)}."
    )
    report("Growth", headings, rows, note)


def _busy(grown: dict[int, Grown]) -> str:
    told = (f"{size:,}: {number(one.busy['any search'].median)} ms" for size, one in grown.items())
    return ", ".join(told)


def _report_index(grown: dict[int, Grown]) -> None:
    rows = [
        (f"{size:,}", number(one.index), _INDEX_BAR.judged(one.index))
        for size, one in grown.items()
    ]
    note = (
        "All pages of the search tables and of the index that search reads beside the last visit, "
        "written in the order of the tables."
    )
    report("Size of the search index", ("clients", "bytes a client", "bar"), rows, note)


def _grown(clients: int, asked: argparse.Namespace) -> Grown:
    file = client_file(clients, visits_per_client=asked.visits_per_client, names=asked.names)
    some = spread(_PEOPLE, clients, visits_per_client=asked.visits_per_client, names=asked.names)
    shop = open_shop(file, "fr")
    try:
        times, busy = _timed(shop, some, asked.rounds)
        index = _index_bytes(shop) / clients
    finally:
        shop.close()
    return Grown(times, busy, index)


def _timed(
    shop: Shop, some: list[Person], rounds: int
) -> tuple[dict[str, Times], dict[str, Times]]:
    """Return wall and processor times of each kind, all kinds in turn for each person."""
    wall: dict[str, list[float]] = {}
    busy: dict[str, list[float]] = {}
    for one in some[:_WARM]:
        for _, work in _asked_of(shop, one):
            work()
    gc.collect()
    for one in some * rounds:
        for kind, work in _asked_of(shop, one):
            began, used = perf_counter(), process_time()
            work()
            for name in ("any search", kind) if kind != "card" else (kind,):
                wall.setdefault(name, []).append(perf_counter() - began)
                busy.setdefault(name, []).append(process_time() - used)
    return _as_times(wall), _as_times(busy)


def _as_times(seconds: dict[str, list[float]]) -> dict[str, Times]:
    return {kind: Times.of_seconds(some) for kind, some in seconds.items()}


def _asked_of(shop: Shop, one: Person) -> Iterator[tuple[str, Callable[[], object]]]:
    for kind, words in _KINDS.items():
        if typed := words(one):
            yield kind, partial(find, shop, typed)
    yield "card", partial(greeting_card, shop, one.id)


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
