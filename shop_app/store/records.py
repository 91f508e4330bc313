"""Rows to records, and changes that lose nothing of what somebody else wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    RowMapping,
    Select,
    String,
    TypeDecorator,
    and_,
    bindparam,
    delete,
    insert,
    select,
    type_coerce,
    update,
)
from sqlalchemy import Table as CoreTable
from sqlalchemy.sql.elements import ColumnElement

from shop_app.store.keeping_history import keep_added, keep_change, keep_removed
from shop_app.store.record_kinds import KIND_OF
from shop_app.store.tables.base import Table
from shop_app.store.transaction import Moved, Transaction

Record = TypeVar("Record")
Values = dict[str, Any]
"""A row's values by column name."""
Reading: TypeAlias = "Select[*tuple[Any, ...]]"
"""A statement whose rows make records."""
LAST_CHARACTER = "\U0010ffff"
"""After a start, the end of all texts that start so."""
THIS_CLIENT = bindparam("client_id", type_=BigInteger)
"""Stands for a client in statements that are built once: building one costs more than its run."""


def core(table: type[Table]) -> CoreTable:
    """Return the plain table of a table class."""
    found = table.__table__
    assert isinstance(found, CoreTable)  # noqa: S101 - true of every class with a table name
    return found


def columns_for(
    record: type,
    table: type[Table],
    **otherwise: Any,  # noqa: ANN401 - columns of either kind
) -> list[ColumnElement[Any]]:
    """Return a column for each field of a record, in the fields' order: `Record(*row)` makes one.

    A field is read from the column of its name, from `otherwise`, or not at all where it is in
    neither; such fields come last and have a default.
    """
    there = {**core(table).c, **otherwise}
    return [there[one.name] for one in fields(record) if one.name in there]


def kept_as(column: Any, read: Callable[[str], Any]) -> ColumnElement[Any]:  # noqa: ANN401
    """Return a column whose text is handed to `read`, such as the class of an enumeration."""
    return type_coerce(column, _Kept(read))


class _Kept(TypeDecorator[Any]):
    impl = String
    cache_ok = True

    def __init__(self, read: Callable[[str], Any]) -> None:
        super().__init__()
        self.read = read

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401
        del dialect
        return None if value is None else self.read(value)


def add_row(tx: Transaction, table: type[Table], **values: object) -> None:
    """Insert one row, and keep that it was added where history is kept of its table."""
    tx.connection.execute(insert(core(table)).values(**values))
    keep_added(tx, table, values)


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
    """Change one row that is still at `version`, and keep what changed; return its new version.

    Raises:
        Moved: it has changed since, or is gone.
    """
    columns = core(table)
    before = row_of(tx, table, record_id) if table in KIND_OF else None
    done = tx.connection.execute(
        update(columns)
        .where(_key(columns) == record_id, columns.c.version == version)
        .values(version=version + 1, **values)
    )
    if done.rowcount != 1:
        raise Moved
    if before is not None:
        keep_change(tx, table, before, values)
    return version + 1


def remove_row(tx: Transaction, table: type[Table], record_id: int, version: int) -> None:
    """Remove one row that is still at `version`, and keep that it was there.

    Raises:
        Moved: it has changed since, or is gone.
    """
    columns = core(table)
    before = row_of(tx, table, record_id) if table in KIND_OF else None
    done = tx.connection.execute(
        delete(columns).where(_key(columns) == record_id, columns.c.version == version)
    )
    if done.rowcount != 1:
        raise Moved
    if before is not None:
        keep_removed(tx, table, before)


def starts_with(column: ColumnElement[str], start: str) -> ColumnElement[bool]:
    """Tell whether a text starts so: one stretch of an index."""
    return and_(column >= start, column < start + LAST_CHARACTER)


def only(row: RowMapping, names: Iterable[str]) -> Values:
    """Return the values of some columns."""
    return {name: row[name] for name in names}


def _key(table: CoreTable) -> ColumnElement[int]:
    """The column that names one record: `id`, or the client a record belongs to."""
    found: Column[int] = table.c.id if "id" in table.c else table.c.client_id
    return found
