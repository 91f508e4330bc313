"""Rows and records of sizes."""

from __future__ import annotations

from datetime import date
from itertools import starmap

from sqlalchemy import select

from shop_app.domain.sizes import NewSize, Size
from shop_app.store.records import THIS_CLIENT, add_row, columns_for, remove_row
from shop_app.store.staff import staff_name
from shop_app.store.tables.sizes import SizeRow
from shop_app.store.transaction import Transaction

_SIZES = (
    select(*columns_for(Size, SizeRow, noted_by=staff_name(SizeRow.noted_by_id, "noted_by")))
    .where(SizeRow.client_id == THIS_CLIENT)
    .order_by(SizeRow.id)
)


def add_size(tx: Transaction, new: NewSize, today: date) -> int:
    """Insert a size noted today; return the id."""
    size_id = tx.new_id()
    add_row(
        tx, SizeRow, id=size_id, version=1, client_id=new.client_id, garment=new.garment.strip(),
        size=new.size, system=new.system, noted_on=today, noted_by_id=tx.by,
    )  # fmt: skip
    return size_id


def sizes_of(tx: Transaction, client_id: int) -> tuple[Size, ...]:
    """Return all sizes of a client, oldest first."""
    return tuple(starmap(Size, tx.connection.execute(_SIZES, {"client_id": client_id}).all()))


def remove_size(tx: Transaction, size_id: int, version: int) -> None:
    """Remove a size.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, SizeRow, size_id, version)
