"""How soon and how surely search finds whom is meant, by kind of query.

python benchmarks/bench_search.py --clients 10000 100000 1000000
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import perf_counter

from client_files import client_file, spread
from people import Person, people
from remembered import kinds
from search_floors import Floor, floors
from shop_app.bootstrap import open_shop
from shop_app.domain.folding import fold
from shop_app.services.finding import find
from shop_app.services.shop import Shop
from tables import TIMES, Times, number, ratio, report

_SIZES = (10_000, 100_000)
_FIRST = 5
_ALL = "all kinds together"
_NOBODY = "nobody of that name"
_NAMES_ONLY = frozenset(
    {
        "both names",
        "given name, one typo in the family name",
        "given name, two typos in a long family name",
        "both by ear",
    }
)
"""Kinds that the floors are asked too: they know names alone."""


Shown = tuple[int, str]
"""The id and the name of somebody found."""


@dataclass(slots=True)
class Measured:
    """What one kind of query gave: seconds, and how often the right client was there."""

    seconds: list[float] = field(default_factory=list)
    first: int = 0
    in_five: int = 0
    namesake: int = 0

    def take(self, seconds: float, found: list[Shown], meant: Person) -> None:
        """Take in one answer; a namesake is somebody whose name is written the same."""
        self.seconds.append(seconds)
        ids = [client_id for client_id, _name in found[:_FIRST]]
        self.first += ids[:1] == [meant.id]
        self.in_five += meant.id in ids
        self.namesake += any(fold(name) == fold(_name(meant)) for _id, name in found[:_FIRST])

    def cells(self) -> tuple[str, ...]:
        """Return the times and shares as cells of a table."""
        asked = max(len(self.seconds), 1)
        shares = (f"{one / asked:.3f}" for one in (self.first, self.in_five, self.namesake))
        return (str(len(self.seconds)), *Times.of_seconds(self.seconds).cells(), *shares)


_HEADINGS = ("queries", *TIMES, "first", "in first 5", "or a namesake")


def main() -> None:
    """Print a table for each size."""
    parser = argparse.ArgumentParser(description="Measure search by kind of query.")
    parser.add_argument("--clients", type=int, nargs="+", default=_SIZES)
    parser.add_argument("--queries", type=int, default=200, help="of each kind")
    parser.add_argument("--compared", type=int, default=20, help="queries of each kind for WRatio")
    parser.add_argument("--names", type=Path, help="folder of prenoms.csv and noms.csv")
    parser.add_argument("--nicknames", type=Path, help="CSV with name1 and name2 (a short form)")
    parser.add_argument("--visits-per-client", type=int, default=0)
    parser.add_argument("--no-floors", action="store_true")
    asked = parser.parse_args()
    for size in asked.clients:
        _report(size, asked)


def _report(size: int, asked: argparse.Namespace) -> None:
    source = {"names": asked.names, "visits_per_client": asked.visits_per_client}
    shop = open_shop(client_file(size, **source), "fr")
    some = spread(20 * asked.queries, size, **source)
    queries = dict(_queries(some, asked))
    measured = _ask(shop, queries)
    rows = [(kind, *one.cells()) for kind, one in measured.items()]
    note = (
        "“First” and “in first 5” count the very client that was meant; “or a namesake” counts "
        "also another client whose names are written the same. Four digits, a birthday or words "
        "of a note fit many clients: there the share tells how many, not how well."
    )
    report(f"Search, {size:,} clients", ("kind of query", *_HEADINGS), rows, note)
    if not asked.no_floors:
        _report_floors(measured, queries, list(people(size, **source)), asked)
    shop.close()


def _queries(
    some: list[Person], asked: argparse.Namespace
) -> Iterator[tuple[str, list[tuple[str, Person]]]]:
    for kind, query in kinds(asked.nicknames).items():
        rng = Random(f"{kind} 1")
        made = ((query(rng, one), one) for one in some)
        yield kind, [(text, one) for text, one in made if text][: asked.queries]
    yield _NOBODY, [(f"zwq{fold(one.family_name)[::-1]} xqy", one) for one in some[: asked.queries]]


def _ask(shop: Shop, queries: dict[str, list[tuple[str, Person]]]) -> dict[str, Measured]:
    measured = {kind: Measured() for kind in (*queries, _ALL)}
    for asked in queries.values():
        for text, _meant in asked[:10]:
            find(shop, text)
    for kind, asked in queries.items():
        for text, meant in asked:
            began = perf_counter()
            hits = find(shop, text)
            took = perf_counter() - began
            found = [(hit.id, hit.display_name) for hit in hits[:_FIRST]]
            for name in (kind, _ALL) if kind != _NOBODY else (kind,):
                measured[name].take(took, found, meant)
    return measured


def _report_floors(
    ours: dict[str, Measured],
    queries: dict[str, list[tuple[str, Person]]],
    named: list[Person],
    asked: argparse.Namespace,
) -> None:
    names = [f"{one.given_name} {one.family_name}" for one in named]
    rows = []
    for floor in floors(names, asked.queries, asked.compared):
        for kind in (kind for kind in queries if kind in _NAMES_ONLY):
            theirs = _ask_floor(floor, queries[kind], named)
            median = Times.of_seconds(ours[kind].seconds).median
            slower = ratio(median, Times.of_seconds(theirs.seconds).median)
            rows.append((kind, floor.name, *theirs.cells(), slower))
    note = "The last column is our median, times that of the floor."
    title = f"Beside it, {len(named):,} names in memory, unencrypted, names alone"
    print()
    report(title, ("kind of query", "floor", *_HEADINGS, "ours to it"), rows, note)
    print(f"\nTime of a whole pass: {number(sum(map(_seconds, ours.values())))} s.\n")


def _ask_floor(floor: Floor, queries: list[tuple[str, Person]], named: list[Person]) -> Measured:
    measured = Measured()
    for text, meant in queries[: floor.queries]:
        began = perf_counter()
        places = floor.find(text)
        took = perf_counter() - began
        measured.take(took, [(named[at].id, _name(named[at])) for at in places], meant)
    return measured


def _seconds(one: Measured) -> float:
    return sum(one.seconds)


def _name(one: Person) -> str:
    """The name as lists show it."""
    return ", ".join(part for part in (one.family_name, one.given_name) if part)


if __name__ == "__main__":
    main()
