"""The rows of a table to clients: header found, columns understood, rows read one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice
from typing import NamedTuple, TypeAlias

from shop_app.domain.imported_clients import Imported, NotTaken, Origin
from shop_app.exchange.clean_text import clean_line
from shop_app.exchange.columns import Columns, columns_by_content, columns_by_header
from shop_app.exchange.headers import find_header
from shop_app.exchange.table_rows import RowReader
from shop_app.text import Message, UserError, translate

EVIDENCE = 2_000
"""Rows looked at before the first client is read, to understand the columns."""
_LONGEST_LABEL = 200


class Row(NamedTuple):
    """The cells of one row; `line` (from 1) is where it begins in its file."""

    line: int
    cells: list[str]


class Unreadable(NamedTuple):
    """A line that is no row."""

    line: int
    why: Message


TableItem: TypeAlias = Row | Unreadable


@dataclass(slots=True)
class Table:
    """A table whose columns are understood; `above` are rows over its header that hold data."""

    source: str
    sheet: str
    columns: Columns
    header: Sequence[str]
    above: list[Row]
    items: Iterator[TableItem]

    def clients(self, today: date) -> Iterator[Imported]:
        """Return the client of each row, and what could not be taken."""
        reader = RowReader(self.columns, len(self.header), today)
        for row in self.above:
            why = translate("Import", "This line stands above the header and was not read.")
            yield NotTaken(self._origin(row.line), why)
        for item in self.items:
            if isinstance(item, Unreadable):
                yield NotTaken(self._origin(item.line), item.why)
            elif any(map(str.strip, item.cells)) and item.cells != self.header:
                yield from reader.read(self._origin(item.line), item.cells)

    def _origin(self, line: int) -> Origin:
        return Origin(self.source, line, sheet=self.sheet)


def understand(
    items: Iterable[TableItem], source: str, *, sheet: str = "", by_content: bool = True
) -> Table | None:
    """Return the table of clients that the rows are; None where no column is understood.

    Without a header, the values of the columns tell what they are if `by_content`.
    """
    rest = iter(items)
    first = list(islice(rest, EVIDENCE))
    rows = [item for item in first if isinstance(item, Row)]
    place = find_header([row.cells for row in rows])
    if place is None:
        return _without_header(first, rows, rest, source, sheet) if by_content else None
    header = _trimmed(rows[place].cells)
    labels = [clean_line(text)[:_LONGEST_LABEL] for text in header]
    columns = columns_by_header(labels, [row.cells for row in rows[place + 1 :]])
    if not columns.say_who:
        return None
    above = [row for row in rows[:place] if _holds_data(row.cells)]
    below = first[first.index(rows[place]) + 1 :]
    bad = [item for item in first[: len(first) - len(below)] if isinstance(item, Unreadable)]
    return Table(source, sheet, columns, header, above, chain(bad, below, rest))


def no_clients(source: str) -> UserError:
    """Return the error of a table in which nothing says who a client is."""
    return UserError(
        translate(
            "Import",
            "No column of “{file}” could be recognised as a name, a phone number or an e-mail "
            "address. Give each column a header such as “Name”, “Phone” or “E-mail”.",
        ).format(file=source)
    )


def _without_header(
    first: list[TableItem], rows: list[Row], rest: Iterator[TableItem], source: str, sheet: str
) -> Table | None:
    width = max((len(_trimmed(row.cells)) for row in rows), default=0)
    columns = columns_by_content(width, [row.cells for row in rows])
    if not columns.columns:
        return None
    return Table(source, sheet, columns, [""] * width, [], chain(first, rest))


def _trimmed(cells: list[str]) -> list[str]:
    """Return the cells without the empty ones at the end."""
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


def _holds_data(cells: list[str]) -> bool:
    """Tell a row of data from a title, which fills one cell or two."""
    most_in_a_title = 2
    return sum(bool(cell.strip()) for cell in cells) > most_in_a_title
