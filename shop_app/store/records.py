"""Rows to records, and changes that lose nothing of what somebody else wrote."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Column, RowMapping, and_, delete, insert, select, update
from sqlalchemy import Table as CoreTable
from sqlalchemy.sql.elements import ColumnElement

from shop_app.store.tables.base import Table
from shop_app.store.transaction import Moved, Transaction

Record = TypeVar("Record")
Values = dict[str, Any]
"""A row's values by column name."""
_LAST_CHARACTER = "\U0010ffff"


def core(table: type[Table]) -> CoreTable:
    """Return the plain table of a table class."""
    found = table.__table__
    assert isinstance(found, CoreTable)  # noqa: S101 - true of every class with a table name
    return found


def add_row(tx: Transaction, table: type[Table], **values: object) -> None:
    """Insert one row."""
    tx.connection.execute(insert(core(table)).values(**values))


def add_rows(tx: Transaction, table: type[Table], rows: Sequence[Values]) -> None:
    """Insert many rows; all name the same columns."""
    if rows:
        tx.connection.execute(insert(core(table)), list(rows))


def row_of(tx: Transaction, table: type[Table], record_id: int) -> Values | None:
    """Return all values of one row, None where it is gone."""
    columns = core(table)
    row = (
        tx.connection.execute(select(columns).where(_key(columns) == record_id)).mappings().first()
    )
    return None if row is None else dict(row)


def change_row(
    tx: Transaction, table: type[Table], record_id: int, version: int, **values: object
) -> int:
    """Change one row that is still at `version`; return its new version.

    Raises:
        Moved: it has changed since, or is gone.
    """
    columns = core(table)
    done = tx.connection.execute(
        update(columns)
        .where(_key(columns) == record_id, columns.c.version == version)
        .values(version=version + 1, **values)
    )
    if done.rowcount != 1:
        raise Moved
    return version + 1


def remove_row(tx: Transaction, table: type[Table], record_id: int, version: int) -> None:
    """Remove one row that is still at `version`.

    Raises:
        Moved: it has changed since, or is gone.
    """
    columns = core(table)
    done = tx.connection.execute(
        delete(columns).where(_key(columns) == record_id, columns.c.version == version)
    )
    if done.rowcount != 1:
        raise Moved


def starts_with(column: ColumnElement[str], start: str) -> ColumnElement[bool]:
    """Tell whether a text starts so: one stretch of an index."""
    return and_(column >= start, column < start + _LAST_CHARACTER)


def only(row: RowMapping, names: Iterable[str]) -> Values:
    """Return the values of some columns."""
    return {name: row[name] for name in names}


def _key(table: CoreTable) -> ColumnElement[int]:
    """The column that names one record: `id`, or the client a record belongs to."""
    found: Column[int] = table.c.id if "id" in table.c else table.c.client_id
    return found
