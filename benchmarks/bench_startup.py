"""From the command to the painted window, and to the first letter answered, beside a bare window.

python benchmarks/bench_startup.py [--clients 100000] [--file PATH] [--runs 15]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from client_files import client_file
from tables import TIMES, Bar, Times, number, ratio, report

_HERE = Path(__file__).resolve().parent
_LETTER = "m"
_WARM = 2
_PAINTED, _ANSWERED = Bar(1.5), Bar(3.5)
Run = dict[str, tuple[float, float]]
"""Seconds on the wall and of the processor, by what was reached."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure the start of the window.")
    parser.add_argument("--clients", type=int, default=100_000)
    parser.add_argument("--file", type=Path, help="a client file, instead of one made to order")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--screen", action="store_true", help="on this screen, not offscreen")
    asked = parser.parse_args()
    file = asked.file or client_file(asked.clients)
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(Path(folder), on_screen=asked.screen)
        bare = [str(_HERE / "bare_window.py")]
        ours = [str(_HERE / "started_window.py"), _LETTER, "--file", str(file), "--lang", "fr"]
        for _ in range(_WARM):  # bytecode and the system's cache, as after the first start
            _run(bare, environment)
            _run(ours, environment)
        runs = [(_run(bare, environment), _run(ours, environment)) for _ in range(asked.runs)]
    _report([one for one, _ in runs], [one for _, one in runs], asked)


def _environment(folder: Path, *, on_screen: bool) -> dict[str, str]:
    """Return an environment with settings and bytecode of its own, as an installed program has."""
    made = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    made |= {
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "PYTHONPATH": os.pathsep.join([str(_HERE.parent), made.get("PYTHONPATH", "")]),
        "XDG_CONFIG_HOME": str(folder / "settings"),
    }
    return made if on_screen else made | {"QT_QPA_PLATFORM": "offscreen"}


def _run(command: list[str], environment: dict[str, str]) -> Run:
    script, *arguments = command
    began = time.time()
    done = subprocess.run(  # noqa: S603 - our own scripts
        [sys.executable, script, repr(began), *arguments],
        check=True, capture_output=True, text=True, env=environment,
    )  # fmt: skip
    found = json.loads(done.stdout.splitlines()[0])
    return {name: (wall, busy) for name, (wall, busy) in found.items()}


def _report(bare: list[Run], ours: list[Run], asked: argparse.Namespace) -> None:
    floor = _times(bare, "painted", 0)
    rows = [("bare window painted", *floor.cells(), "1", "–", "")]
    for name, words, bar in (
        ("painted", "our window painted", _PAINTED),
        ("answered", "first letter answered", _ANSWERED),
    ):
        wall, busy = _times(ours, name, 0), _times(ours, name, 1)
        busy_floor = _times(bare, "painted", 1)
        rows.append((
            words, *wall.cells(), ratio(wall.median, floor.median),
            ratio(busy.median, busy_floor.median), bar.judged(wall.median / floor.median),
        ))  # fmt: skip
    what = asked.file.name if asked.file else f"{asked.clients:,} clients"
    note = (
        f"Wall time from the start of the process; {what}, {asked.runs} runs of each in turn, "
        f"after {_WARM} that are not counted. The letter is typed as soon as the window is "
        f"painted. Processor time of the bare window: {number(busy_floor.median)} ms."
    )
    report("Start-up", ("", *TIMES, "ratio", "ratio of processor time", "bar"), rows, note)


def _times(runs: list[Run], name: str, which: int) -> Times:
    return Times.of_seconds([one[name][which] for one in runs])


if __name__ == "__main__":
    main()
