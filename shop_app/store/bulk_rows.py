"""Inserting rows by the hundred thousand: values as they are stored, without conversions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Dialect, bindparam, insert, literal_column
from sqlalchemy import Table as CoreTable
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from shop_app.store.records import Values, core
from shop_app.store.tables.base import Table
from shop_app.store.transaction import Transaction

Stored = tuple[Any, ...]
"""A row's values in the order of the table's columns, as the columns keep them."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def add_stored(tx: Transaction, table: type[Table], rows: Sequence[Stored], **same: int) -> None:
    """Insert many rows, three times as fast as `add_rows`; for what this program made itself.

    Columns that are the `same` in all rows are left out of them.
    """
    if not rows:
        return
    columns = core(table)
    written, positional = _insertion(columns, tx.connection.dialect, tuple(same.items()))
    if positional:
        tx.connection.exec_driver_sql(written, list(rows))
        return
    names = [column.name for column in columns.columns if column.name not in same]
    named = [dict(zip(names, row, strict=True)) for row in rows]
    tx.connection.exec_driver_sql(written, named)


@lru_cache(maxsize=32)
def _insertion(
    columns: CoreTable, dialect: Dialect, same: tuple[tuple[str, int], ...]
) -> tuple[str, bool]:
    """Return the statement in the driver's words, and whether its values go by position."""
    values: Values = {column.name: bindparam(column.name) for column in columns.columns}
    values |= {name: literal_column(str(value)) for name, value in same}
    compiled = insert(columns).inline().values(values).compile(dialect=dialect)
    return str(compiled), compiled.positional


def add_values(tx: Transaction, table: type[Table], rows: Sequence[Values]) -> None:
    """Insert many rows given by column name, as fast as `add_stored`; text is in NFC already."""
    first = begins(table)
    add_stored(tx, table, [
        tuple([_stored(row.get(name, otherwise)) for name, otherwise in first.items()])
        for row in rows
    ])  # fmt: skip


def begins(table: type[Table]) -> Values:
    """Return what each column of a new row holds where nothing is said, in the columns' order."""
    return {
        column.name: one.arg
        if isinstance(one := column.default, ScalarElementColumnDefault)
        else None
        for column in core(table).columns
    }


def _stored(value: object) -> object:
    if isinstance(value, datetime):
        return stored_instant(value)
    return value.isoformat() if isinstance(value, date) else value


def stored_instant(instant: datetime) -> int:
    """Return an instant as the columns of instants keep it: milliseconds since 1970."""
    return (instant - _EPOCH) // _MILLISECOND
