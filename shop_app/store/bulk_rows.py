"""Inserting rows by the hundred thousand: values as they are stored, without conversions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from shop_app.store.records import core
from shop_app.store.tables.base import Table
from shop_app.store.transaction import Transaction

Stored = tuple[Any, ...]
"""A row's values in the order of the table's columns, as the columns keep them."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def add_stored(tx: Transaction, table: type[Table], rows: Sequence[Stored]) -> None:
    """Insert many rows, three times as fast as `add_rows`; for what this program made itself."""
    if not rows:
        return
    columns = core(table)
    statement = insert(columns).compile(dialect=tx.connection.dialect)
    if statement.positional:
        tx.connection.exec_driver_sql(str(statement), list(rows))
        return
    names = [column.name for column in columns.columns]
    named = [dict(zip(names, row, strict=True)) for row in rows]
    tx.connection.exec_driver_sql(str(statement), named)


def stored_instant(instant: datetime) -> int:
    """Return an instant as the columns of instants keep it: milliseconds since 1970."""
    return (instant - _EPOCH) // _MILLISECOND
