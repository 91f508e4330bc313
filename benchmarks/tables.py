"""What every benchmark prints: a Markdown table, and the machine on which it was measured."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from sqlcipher3 import dbapi2

_PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3")


@dataclass(frozen=True, slots=True)
class Bar:
    """What a figure should not exceed, and the unit of both."""

    at_most: float
    unit: str = "×"

    def judged(self, figure: float) -> str:
        """Tell the bar, and whether a figure keeps to it."""
        kept = "kept" if figure <= self.at_most else f"missed, {figure / self.at_most:.2f}×"
        return f"≤ {number(self.at_most)} {self.unit} ({kept})"


@dataclass(frozen=True, slots=True)
class Times:
    """Measured times in milliseconds."""

    all: tuple[float, ...]

    @classmethod
    def of_seconds(cls, seconds: Sequence[float]) -> Times:
        """Return times measured in seconds."""
        return cls(tuple(1000 * one for one in seconds))

    @property
    def median(self) -> float:
        """The time that half of them do not exceed."""
        return self.at(0.5)

    @property
    def p95(self) -> float:
        """The time that 95 of 100 do not exceed."""
        return self.at(0.95)

    @property
    def p99(self) -> float:
        """The time that 99 of 100 do not exceed."""
        return self.at(0.99)

    def at(self, share: float) -> float:
        """Return the time that a share of them does not exceed; 0 where nothing was measured."""
        if not self.all:
            return 0.0
        ordered = sorted(self.all)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    def cells(self) -> tuple[str, str, str]:
        """Return median, p95 and p99 as cells of a table."""
        return number(self.median), number(self.p95), number(self.p99)


TIMES = ("median ms", "p95 ms", "p99 ms")
"""The headings over `Times.cells`."""


def number(figure: float) -> str:
    """Return a figure with as many digits as mean something."""
    if figure and abs(figure) < 1:
        return f"{figure:.2g}"
    return f"{figure:.1f}" if abs(figure) < 100 else f"{figure:,.0f}"  # noqa: PLR2004 - three digits


def ratio(figure: float, floor: float) -> str:
    """Return how many times its floor a figure is."""
    return f"{number(figure / floor)}×" if floor else "–"


def markdown(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table in Markdown, its columns padded so that it reads as plain text too."""
    widths = [max(len(row[at]) for row in (headings, *rows)) for at in range(len(headings))]
    lines = [_line(headings, widths), _line(["-" * width for width in widths], widths)]
    return "\n".join([*lines, *(_line(row, widths) for row in rows)])


def report(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]], note: str) -> None:
    """Print a benchmark's table under its title, with what was measured and where."""
    print(f"## {title}\n\n{markdown(headings, rows)}\n\n{note}\n\nMeasured on: {machine()}.")


def machine() -> str:
    """Describe this machine and what it runs, without naming it or its user."""
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    return (
        f"{_processor()}, {os.cpu_count()} cores, {_memory()} of memory; "
        f"{platform.system()} {platform.release().split('-')[0]}, "
        f"Python {platform.python_version()}, SQLite {dbapi2.sqlite_version}, {packages}"
    )


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return f"| {' | '.join(padded)} |"


def _processor() -> str:
    """Return the processor's name where the system tells it."""
    for line in _lines(Path("/proc/cpuinfo")):
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _memory() -> str:
    for line in _lines(Path("/proc/meminfo")):
        if line.startswith("MemTotal"):
            return f"{int(line.split()[1]) / 2**20:.0f} GiB"
    return "unknown size"


def _lines(file: Path) -> list[str]:
    return file.read_text("utf-8").splitlines() if file.is_file() else []
