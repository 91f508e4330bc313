"""A table of bookings: which column is what, and each row as a party."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from shop_app.domain.booking_sizes import read_covers, with_children
from shop_app.domain.booking_times import day_part, read_day_and_time, read_time
from shop_app.domain.bookings import NewBooking
from shop_app.domain.folding import fold
from shop_app.domain.imported_clients import NotTaken, Origin
from shop_app.domain.partial_dates import says_day_first
from shop_app.domain.told_bookings import House, ToldBooking
from shop_app.exchange.booking_words import (
    column_of,
    is_cancelled,
    is_plain,
    says_nothing,
    state_of,
)
from shop_app.exchange.clean_text import clean_line
from shop_app.exchange.tables import Row
from shop_app.text import UserError, translate

_SEARCHED_ROWS = 20
_LABEL = 80
_TELLING = 4
"""Letters of a reference that tells bookings apart; a shorter one counts the rows of one list."""


def bookings_of_table(
    rows: Sequence[Row], source: Origin, house: House
) -> tuple[ToldBooking | NotTaken, ...] | None:
    """Return the party of each row, or why it is none; None where the table is not of bookings."""
    for place, row in enumerate(rows[:_SEARCHED_ROWS]):
        columns = _columns(row.cells)
        if columns is not None:
            below = rows[place + 1 :]
            reader = _Reader(columns, row.cells, house, _day_first(below, columns))
            return tuple(
                reader.read(one, replace(source, line=one.line))
                for one in below
                if any(cell.strip() for cell in one.cells)
            )
    return None


def _columns(header: Sequence[str]) -> dict[str, list[int]] | None:
    """Return where each thing stands; None where these are no headers of bookings."""
    columns: dict[str, list[int]] = {}
    for at, cell in enumerate(header):
        if name := column_of(cell[:_LABEL]):
            columns.setdefault(name, []).append(at)
    timed = "time" in columns or any("heure" in fold(header[at]) or "time" in fold(header[at])
                                     for at in columns.get("on", ()))  # fmt: skip
    sized = {"covers", "adults", "table_name"} & columns.keys()
    return columns if timed and sized and {"name", "phone", "email"} & columns.keys() else None


def _day_first(rows: Sequence[Row], columns: dict[str, list[int]]) -> bool | None:
    cells = (one.cells[at] for one in rows for at in columns.get("on", ()) if at < len(one.cells))
    habits = (says_day_first(day_part(cell)) for cell in cells)
    return next((one for one in habits if one is not None), None)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the rows under one header."""

    columns: dict[str, list[int]]
    header: Sequence[str]
    house: House
    day_first: bool | None

    def read(self, row: Row, origin: Origin) -> ToldBooking | NotTaken:
        """Return the party of a row, or why it is none."""
        try:
            on, time = self._when(row)
        except UserError as error:
            return NotTaken(origin, error.message)
        name = " ".join(filter(None, (self._first(row, "given"), self._first(row, "name"))))
        status = self._first(row, "status")
        return ToldBooking(origin, NewBooking(
            on, time, None, name, self._covers(row), self._first(row, "table_name"),
            "\n".join(self._notes(row)), self._first(row, "phone"), self._first(row, "email"),
            origin.source, self._uid(row),
        ), state_of(status), is_cancelled(status))  # fmt: skip

    def _when(self, row: Row) -> tuple[date, str]:
        time = read_time(self._first(row, "time"))
        if not (said := self._first(row, "on")):
            return self.house.today, time
        found = read_day_and_time(said, self.house.today, day_first=self.day_first)
        if found is None:
            words = translate("Bookings", "“{day}” is no day.")
            raise UserError(words.format(day=said[:40]))
        return found[0], time or found[1]

    def _covers(self, row: Row) -> int | None:
        covers, adults, children = (
            read_covers(self._first(row, name)) for name in ("covers", "adults", "children")
        )
        return with_children(covers, adults, children)

    def _uid(self, row: Row) -> str:
        said = self._first(row, "uid")
        return said if len(said) >= _TELLING else ""

    def _notes(self, row: Row) -> Iterator[str]:
        """What is said beside: notes, allergies under their header, what was not understood."""
        yield from self._cells(row, "note")
        for at in self.columns.get("allergies", ()):
            if not says_nothing(said := self._cell(row, at)):
                yield self._labelled(at, said)
        for at in self.columns.get("covers", ()):
            if (said := self._cell(row, at)) and read_covers(said) is None:
                yield self._labelled(at, said)
        for at in self.columns.get("status", ()):
            if not is_plain(said := self._cell(row, at)):
                yield self._labelled(at, said)
        known = {at for places in self.columns.values() for at in places}
        for at in range(len(row.cells)):
            said = self._cell(row, at)
            if at not in known and said and self.house.speaks_of_allergy(self._labelled(at, said)):
                yield self._labelled(at, said)

    def _labelled(self, at: int, said: str) -> str:
        label = clean_line(self.header[at])[:_LABEL] if at < len(self.header) else ""
        return f"{label}: {said}" if label else said

    def _cells(self, row: Row, name: str) -> list[str]:
        found = (self._cell(row, at) for at in self.columns.get(name, ()))
        return [one for one in found if one]

    def _first(self, row: Row, name: str) -> str:
        return next(iter(self._cells(row, name)), "")

    def _cell(self, row: Row, at: int) -> str:
        return clean_line(row.cells[at]) if at < len(row.cells) else ""
