"""Memory of the window on a large client file, against the same window on an empty one.

python benchmarks/bench_memory.py
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from client_files import client_file, spread
from people import Person
from tables import Bar, number, ratio, report

_BAR = Bar(2.5)
_SEARCHES, _CARDS = 200, 50
_STAGES = ("after start", f"after {_SEARCHES} searches", f"and {_CARDS} cards")
_KINDS = {"rss": "resident", "own": "allocated"}
_MIB = 2**20

Memory = dict[str, int]
"""Bytes by kind."""


def main() -> None:
    """Print the table; each window runs in a process of its own."""
    parser = argparse.ArgumentParser(description="Measure the memory of the window.")
    parser.add_argument("--clients", type=int, default=1_000_000)
    parser.add_argument("--visits-per-client", type=int, default=20)
    parser.add_argument("--names", type=Path, help="folder of prenoms.csv and noms.csv")
    asked = parser.parse_args()
    wanted = {"visits_per_client": asked.visits_per_client, "names": asked.names}
    some = spread(_SEARCHES, asked.clients, **wanted)
    empty = _in_own_process(client_file(0), ())
    full = _in_own_process(client_file(asked.clients, **wanted), some)
    report(
        f"Memory of the window, {asked.clients:,} clients",
        ("memory", "window", "empty file", "with clients", "ratio", "bar"),
        [_row(kind, at, empty, full) for kind in full[0] for at in range(len(full))],
        "In MiB. The window of the empty file has started; it stands for the floor.",
    )


def _row(kind: str, at: int, empty: list[Memory], full: list[Memory]) -> tuple[str, ...]:
    floor, figure = empty[0][kind] / _MIB, full[at][kind] / _MIB
    bar = _BAR.judged(figure / floor)
    return _KINDS[kind], _STAGES[at], number(floor), number(figure), ratio(figure, floor), bar


def _in_own_process(file: Path, some: Sequence[Person]) -> list[Memory]:
    """Return what a window on a file takes after its start, after searches and after cards."""
    asked = {
        "file": str(file),
        "searches": list(dict.fromkeys(_typed(at, one) for at, one in enumerate(some))),
        "cards": [one.id for one in some[:_CARDS]],
    }
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, Path(__file__).with_name("window_memory.py")],
        input=json.dumps(asked), check=True, stdout=subprocess.PIPE, text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    measured: list[Memory] = json.loads(done.stdout)
    return measured


def _typed(at: int, one: Person) -> str:
    """Return a name as far as one types it: two letters to a whole name."""
    return f"{one.family_name[: 2 + at % 6]} {one.given_name[: at % 4]}".strip()


if __name__ == "__main__":
    main()
