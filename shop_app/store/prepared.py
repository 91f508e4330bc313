"""Statements compiled once and run through the driver: what is read at every keystroke."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Dialect, Select, bindparam

from shop_app.store.transaction import Transaction

_AT_ONCE = 500


class Prepared:
    """A query whose columns need no conversion: rows come as the driver gives them.

    SQLAlchemy words it for the engine in use; running it a hundred times a second leaves out all
    that SQLAlchemy does for each run, some 0.2 ms.
    """

    def __init__(self, query: Select[Any] | CompoundSelect[Any]) -> None:
        self._query = query
        self._worded: dict[str, tuple[str, tuple[str, ...], Mapping[str, Any]]] = {}

    def rows(self, tx: Transaction, values: Mapping[str, object]) -> list[tuple[Any, ...]]:
        """Run it with the values of its parameters; return all rows.

        Raises:
            Interrupted: nobody waits for them any more.
        """
        tx.go_on()
        sql, names, given = self._words(tx.connection.dialect)
        driver = tx.connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - an open connection has its driver's
        asked = {**given, **values}
        rows: list[tuple[Any, ...]] = driver.execute(
            sql, tuple([asked[name] for name in names]) if names else asked
        ).fetchall()
        return rows

    def value(self, tx: Transaction, values: Mapping[str, object]) -> Any:  # noqa: ANN401
        """Return the first column of the first row, None where there is no row."""
        rows = self.rows(tx, values)
        return rows[0][0] if rows else None

    def _words(self, dialect: Dialect) -> tuple[str, tuple[str, ...], Mapping[str, Any]]:
        """Return the SQL, the order of its parameters where they have one, and those given."""
        worded = self._worded.get(dialect.name)
        if worded is None:
            compiled = self._query.compile(dialect=dialect)
            names = tuple(getattr(compiled, "positiontup", None) or ())
            worded = str(compiled), names, compiled.params
            self._worded[dialect.name] = worded
        return worded


class Among:
    """A query of rows whose column has one of many values: prepared for hundreds at once."""

    def __init__(self, query: Select[Any], column: ColumnElement[Any]) -> None:
        self._query = query
        self._column = column
        self._sized: dict[int, Prepared] = {}

    def rows(
        self, tx: Transaction, wanted: Iterable[object], **others: object
    ) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of these values; `others` are the query's own parameters."""
        different = list(dict.fromkeys(wanted))
        for start in range(0, len(different), _AT_ONCE):
            some = different[start : start + _AT_ONCE]
            room = room_for(some)
            if room not in self._sized:
                self._sized[room] = Prepared(self._query.where(one_of(self._column, "one", room)))
            yield from self._sized[room].rows(tx, {**several("one", some), **others})


def room_for(values: Sequence[object]) -> int:
    """Return how many parameters `one_of` needs: few different numbers, so that few are worded."""
    return max(8, 1 << (len(values) - 1).bit_length())


def one_of(column: ColumnElement[Any], name: str, room: int) -> ColumnElement[bool]:
    """Tell whether a column has one of up to `room` values."""
    return column.in_([bindparam(f"{name}_no_{place}", type_=column.type) for place in range(room)])


def several(name: str, values: Sequence[object]) -> dict[str, object]:
    """Return the parameters of `one_of`: the last value fills what is over; no value is no row."""
    room = room_for(values)
    filled = [*values, *[values[-1] if values else None] * (room - len(values))]
    return {f"{name}_no_{place}": value for place, value in enumerate(filled)}
