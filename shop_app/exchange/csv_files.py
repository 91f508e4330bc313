"""A CSV file to the rows of a table: encoding, separator, quotes that never close, huge fields."""

from __future__ import annotations

import csv
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from io import TextIOWrapper
from typing import BinaryIO, TextIO

from shop_app.exchange.encodings import encoding_of_file
from shop_app.exchange.headers import SEARCHED_ROWS, header_score
from shop_app.exchange.tables import Row, TableItem, Unreadable
from shop_app.text import Message, translate

LONGEST_LINE_OF_FILE = 4_000_000
"""Characters of one line of the file; a longer one is not taken."""
_MOST_LINES = 500
"""Lines that one quoted field may span before its quote is held for one that never closes."""
_LONGEST_ROW = 2 * LONGEST_LINE_OF_FILE
_SAMPLE = 1 << 17
_SEPARATORS = ";,\t|"


def csv_rows(file: BinaryIO) -> Iterator[TableItem]:
    """Return the rows of a CSV file, whatever wrote it."""
    encoding = encoding_of_file(file)
    text = TextIOWrapper(file, encoding.codec, encoding.errors, newline="")
    try:
        sample = text.read(_SAMPLE)
        separator = sniffed_separator(sample)
        text.seek(0)
        csv.field_size_limit(2 * _LONGEST_ROW)
        yield from _Rows(text, separator, _usual_separators(sample, separator))
    finally:
        with suppress(ValueError):  # closed already: reading was left early
            text.detach()


def _usual_separators(sample: str, separator: str) -> int:
    """Return how many separators most lines have."""
    lines = [line for line in sample.splitlines() if line.strip()]
    counts = Counter(line.count(separator) for line in lines)
    return counts.most_common(1)[0][0] if counts else 0


def sniffed_separator(sample: str) -> str:
    """Return which of ; , tab | parts the cells: the one that makes the best table."""
    first = sample.split("\n", 1)[0].strip().lstrip("\ufeff").strip('"')
    if first.lower().startswith("sep=") and len(first) > len("sep="):
        return first[len("sep=")]
    lines = sample.splitlines(keepends=True)[:60]
    if len(sample) >= _SAMPLE and len(lines) > 1:
        lines.pop()
    return max(_SEPARATORS, key=lambda separator: _fitness(lines, separator))


def _fitness(lines: list[str], separator: str) -> tuple[float, float, int]:
    """Return headers recognised, evenness of the rows, and columns, for one separator."""
    try:
        rows = list(csv.reader(lines, delimiter=separator, skipinitialspace=separator != "\t"))
    except csv.Error:
        return (0.0, 0.0, 0)
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        return (0.0, 0.0, 0)
    score = max(header_score(row) for row in rows[:SEARCHED_ROWS])
    width, times = Counter(map(len, rows)).most_common(1)[0]
    if width == 1:
        return (score, 0.0, 0)
    return (score, times / len(rows), width)


@dataclass(slots=True)
class _Lines:
    """Hands lines to the csv module, remembers those of the row being read, takes some back."""

    text: TextIO
    number: int = 0
    ended: bool = False
    size: int = 0
    taken: list[str] = field(default_factory=list)
    waiting: deque[str] = field(default_factory=deque)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.taken) > _MOST_LINES or self.size > _LONGEST_ROW:
            raise _UnclosedQuoteError
        line = self.waiting.popleft() if self.waiting else self.text.readline(LONGEST_LINE_OF_FILE)
        if not line:
            self.ended = True
            raise StopIteration
        self.number += 1
        if len(line) >= LONGEST_LINE_OF_FILE and not line.endswith(("\n", "\r")):
            self._skip_rest_of_line()
            raise _LineTooLongError
        self.taken.append(line)
        self.size += len(line)
        return line.replace("\0", "") if "\0" in line else line

    def _skip_rest_of_line(self) -> None:
        while (more := self.text.readline(LONGEST_LINE_OF_FILE)) and not more.endswith(
            ("\n", "\r")
        ):
            pass

    def begin_row(self) -> None:
        """Forget the lines of the row before."""
        self.taken.clear()
        self.size = 0
        self.ended = False

    def take_back(self, lines: list[str]) -> None:
        """Put lines in front of those still to come."""
        self.waiting.extendleft(reversed(lines))
        self.number -= len(lines)


class _UnclosedQuoteError(Exception):
    """A quoted field goes on for too long."""


class _LineTooLongError(Exception):
    """A line is longer than any row may be."""


class _Rows:
    """The rows of a text, whose faulty lines cost no other line."""

    def __init__(self, text: TextIO, separator: str, usual: int) -> None:
        self._lines = _Lines(text)
        self._separator = separator
        self._usual = usual
        self._reader = self._new_reader()

    def __iter__(self) -> Iterator[TableItem]:
        lines = self._lines
        while True:
            begin = lines.number + 1
            lines.begin_row()
            try:
                cells = next(self._reader, None)
            except _LineTooLongError:
                yield Unreadable(lines.number, _too_long())
                cells = self._one_line()
            except (_UnclosedQuoteError, csv.Error):
                cells = self._one_line()
            else:
                if (
                    cells is not None
                    and (lines.ended or len(lines.taken) > 1)
                    and self._is_unclosed()
                ):
                    cells = self._one_line()
            if cells is None:
                return
            if cells and not (begin == 1 and _is_excel_hint(lines.taken[0])):
                yield Row(begin, cells)

    def _new_reader(self) -> Iterator[list[str]]:
        skip = self._separator != "\t"
        return csv.reader(self._lines, delimiter=self._separator, skipinitialspace=skip)

    def _is_unclosed(self) -> bool:
        """Tell whether a quote has swallowed lines that are rows of their own."""
        taken = self._lines.taken
        if self._lines.ended and sum(line.count('"') for line in taken) % 2 == 1:
            return True
        usual = self._usual
        return (
            usual > 0
            and len(taken) > 1
            and all(line.count(self._separator) == usual for line in taken)
        )

    def _one_line(self) -> list[str]:
        """Read the first of the taken lines with its quotes as plain characters."""
        first, *others = self._lines.taken or [""]
        self._lines.take_back(others)
        self._reader = self._new_reader()
        plain = csv.reader(
            [first.rstrip("\r\n")], delimiter=self._separator, quoting=csv.QUOTE_NONE
        )
        return [cell.strip().removeprefix('"') for cell in next(plain, [])]


def _is_excel_hint(line: str) -> bool:
    """Tell whether the first line is Excel's "sep=;"."""
    return line.lstrip("\ufeff").lower().startswith("sep=") and len(line.strip()) <= len("sep=;")


def _too_long() -> Message:
    return translate("Import", "This line is longer than {millions} million characters.").format(
        millions=LONGEST_LINE_OF_FILE // 1_000_000
    )
