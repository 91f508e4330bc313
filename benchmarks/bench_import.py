"""Importing a CSV file of clients, against the csv module and one plain table.

python benchmarks/bench_import.py --clients 100000
"""

from __future__ import annotations

import argparse
import csv
import gc
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from time import perf_counter, process_time

from people import Person, people
from shop_app.bootstrap import create_shop
from shop_app.domain.shops import NewShop
from shop_app.services.client_import import import_clients
from shop_app.services.shop import Shop
from shop_app.store.transaction import Store, Transaction
from shop_app.text import Words
from tables import TIMES, Bar, Times, ratio, report

_BAR, _TURN = Bar(10), Bar(40, "ms")
_SHOP = NewShop("La Maison mesurée", "restaurant")
_HEADER = ("N° client", "Nom", "Prénom", "Société", "Téléphone", "Autre téléphone", "E-mail",
           "Adresse", "Code postal", "Ville", "Date de naissance", "Remarques")  # fmt: skip

say = Words("en", lambda _context, source, _n: source).say


@dataclass(frozen=True, slots=True)
class Run:
    """What one run took, in seconds: by the clock, and of the processor."""

    clock: float
    processor: float


@dataclass(frozen=True)
class _TimedStore(Store):
    """A client file that notes how long each writing kept others from writing."""

    turns: list[float] = field(default_factory=list)

    @contextmanager
    def write(self, by: int | None = None) -> Iterator[Transaction]:
        """Write, and note how long it took until the next one could."""
        with super().write(by) as tx:
            start = perf_counter()
            yield tx
        self.turns.append(perf_counter() - start)


@dataclass(slots=True)
class _Measured:
    """All runs so far."""

    floor: list[Run] = field(default_factory=list)
    taken: list[Run] = field(default_factory=list)
    again: list[Run] = field(default_factory=list)
    turns: list[float] = field(default_factory=list)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure the import of clients.")
    parser.add_argument("--clients", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--names", type=Path, help="folder of prenoms.csv and noms.csv")
    asked = parser.parse_args()
    measured = _Measured()
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "clients.csv"
        write_lines(lines, people(asked.clients, names=asked.names))
        for number in range(asked.runs):
            _run(measured, lines, Path(folder) / str(number), asked.clients)
    report(
        f"Import of {asked.clients:,} clients from CSV",
        ("what", *TIMES, "ratio", "bar"),
        _rows(measured),
        "The floor reads the same lines with the csv module and inserts them with executemany into "
        "one plain table of such a client file, in one transaction. A turn is how long one "
        f"transaction of the import keeps others from writing. {asked.runs} runs, in turn.",
    )


def write_lines(file: Path, some: Iterator[Person]) -> None:
    """Write people as a home-made list of clients has them."""
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened, delimiter=";")
        writer.writerow(_HEADER)
        writer.writerows(map(_line, some))


def _line(one: Person) -> Sequence[str]:
    phones, emails = (*one.phones, "", ""), (*one.emails, "")
    address = one.address or ("", "", "")
    return (
        one.ref, one.family_name, one.given_name, one.organisation, phones[0], phones[1],
        emails[0], *address, one.birthday, one.note,
    )  # fmt: skip


def _run(measured: _Measured, lines: Path, folder: Path, clients: int) -> None:
    with _new_shop(folder / "floor") as shop:
        measured.floor.append(_timed(partial(_plain_table, shop.store, lines)))
    with _new_shop(folder / "ours") as made:
        turns: list[float] = []
        store = made.store
        shop = replace(made, store=_TimedStore(store.path, store.engine, store.new_id, turns=turns))
        measured.taken.append(_timed(partial(_import, shop, lines, (clients, 0))))
        measured.turns += turns
        measured.again.append(_timed(partial(_import, shop, lines, (0, clients))))


@contextmanager
def _new_shop(folder: Path) -> Iterator[Shop]:
    shop = create_shop(folder / "clients.prevenance", _SHOP, "fr")
    try:
        yield shop
    finally:
        shop.close()


def _timed(work: Callable[[], None]) -> Run:
    gc.collect()
    clock, processor = perf_counter(), process_time()
    work()
    return Run(perf_counter() - clock, process_time() - processor)


def _plain_table(store: Store, lines: Path) -> None:
    columns = ", ".join(f"column_{number} TEXT" for number in range(len(_HEADER)))
    marks = ", ".join("?" for _ in _HEADER)
    with lines.open(encoding="utf-8", newline="") as opened, store.write() as tx:
        reader = csv.reader(opened, delimiter=";")
        next(reader)
        tx.connection.exec_driver_sql(f"CREATE TABLE plain ({columns})")
        cursor = tx.connection.connection.cursor()
        cursor.executemany(f"INSERT INTO plain VALUES ({marks})", reader)  # type: ignore[arg-type]  # noqa: S608 - our own names; any iterable will do


def _import(shop: Shop, lines: Path, expected: tuple[int, int]) -> None:
    done = import_clients(shop, [lines], say)
    if (done.created + done.updated, done.unchanged) != expected:
        raise SystemExit(f"{done.created} created, {done.unchanged} unchanged: not {expected}")


def _rows(measured: _Measured) -> list[tuple[str, ...]]:
    turns = Times.of_seconds(measured.turns)
    return [
        *_compared("floor", measured.floor, measured.floor, None),
        *_compared("import", measured.taken, measured.floor, _BAR),
        *_compared("the same file again", measured.again, measured.floor, None),
        ("one turn of the import", *turns.cells(), "", _TURN.judged(turns.median)),
    ]


def _compared(
    what: str, runs: Sequence[Run], floor: Sequence[Run], bar: Bar | None
) -> Iterator[tuple[str, ...]]:
    """Yield a row by the clock and one of the processor; the bar is the clock's."""
    for kind in ("clock", "processor"):
        times = Times.of_seconds([getattr(one, kind) for one in runs])
        least = Times.of_seconds([getattr(one, kind) for one in floor]).median
        judged = bar.judged(times.median / least) if bar and kind == "clock" else ""
        yield f"{what}, {kind}", *times.cells(), ratio(times.median, least), judged


if __name__ == "__main__":
    main()
