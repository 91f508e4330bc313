"""Rows and records of the staff."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Label, func, select

from shop_app.domain.staff import StaffMember
from shop_app.store.records import add_row, change_row, columns_for
from shop_app.store.tables.staff import StaffRow
from shop_app.store.transaction import Transaction


def add_staff(tx: Transaction, name: str) -> int:
    """Add a person on duty; return the id."""
    staff_id = tx.new_id()
    add_row(tx, StaffRow, id=staff_id, version=1, name=name, active=True)
    return staff_id


def change_staff(tx: Transaction, member: StaffMember) -> None:
    """Write someone’s name, whether they still work here, and what they may see."""
    change_row(
        tx, StaffRow, member.id, member.version,
        name=member.name, active=member.active, sees_history=member.sees_history,
    )  # fmt: skip


def all_staff(tx: Transaction) -> tuple[StaffMember, ...]:
    """Return everyone, by name."""
    query = select(*columns_for(StaffMember, StaffRow))
    rows = tx.connection.execute(query.order_by(StaffRow.name)).mappings()
    return tuple(StaffMember(**row) for row in rows)


def staff_name(column: ColumnElement[int | None], label: str) -> Label[str]:
    """Return the name behind a column of staff ids, as a column of a query; "" for nobody."""
    named = select(StaffRow.name).where(StaffRow.id == column).scalar_subquery()
    return func.coalesce(named, "").label(label)
