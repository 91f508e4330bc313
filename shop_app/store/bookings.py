"""Rows and records of who is expected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import ColumnElement, delete, select

from shop_app.domain.bookings import Booking, BookingState, NewBooking
from shop_app.store.records import (
    Values,
    add_row,
    add_rows,
    change_row,
    columns_for,
    core,
    kept_as,
    row_of,
)
from shop_app.store.tables.booking_guests import BookingGuestRow
from shop_app.store.tables.bookings import BookingRow
from shop_app.store.transaction import Moved, Transaction

_BOOKINGS = select(*columns_for(
    Booking, BookingRow, state=kept_as(BookingRow.state, BookingState)
))  # fmt: skip


def add_booking(tx: Transaction, new: NewBooking) -> int:
    """Insert a party expected; return the id."""
    booking_id = tx.new_id()
    add_row(
        tx, BookingRow, id=booking_id, version=1, on=new.on, time=new.time,
        client_id=new.client_id, name=new.name, phone=new.phone, email=new.email,
        covers=new.covers, table_name=new.table_name, note=new.note,
        state=BookingState.EXPECTED.value, source=new.source, visit_id=None, seat="", uid="",
        as_told="",
    )  # fmt: skip
    return booking_id


def bookings_on(tx: Transaction, day: date) -> tuple[Booking, ...]:
    """Return who is expected on a day, by time; who gave none comes last."""
    rows = core(BookingRow).c
    query = _BOOKINGS.where(rows.on == day).order_by(rows.time == "", rows.time, rows.id)
    return _with_guests(tx, [Booking(*row) for row in tx.connection.execute(query)])


def bookings_where(tx: Transaction, condition: ColumnElement[bool]) -> tuple[Booking, ...]:
    """Return the bookings of which a condition holds, the oldest first."""
    query = _BOOKINGS.where(condition).order_by(core(BookingRow).c.id)
    return _with_guests(tx, [Booking(*row) for row in tx.connection.execute(query)])


def booking_by_id(tx: Transaction, booking_id: int) -> Booking | None:
    """Return one party, None where it is gone."""
    query = _BOOKINGS.where(core(BookingRow).c.id == booking_id)
    found = [Booking(*row) for row in tx.connection.execute(query)]
    return _with_guests(tx, found)[0] if found else None


def change_booking(tx: Transaction, booking_id: int, **values: object) -> Values:
    """Change a party; return what those values were.

    Raises:
        Moved: it is gone.
    """
    row = row_of(tx, BookingRow, booking_id)
    if row is None:
        raise Moved
    change_row(tx, BookingRow, booking_id, row["version"], **values)
    return {name: row[name] for name in values}


def remove_booking(tx: Transaction, booking_id: int) -> None:
    """Remove a party."""
    table = core(BookingRow)
    tx.connection.execute(delete(table).where(table.c.id == booking_id))


def booking_row(tx: Transaction, booking_id: int) -> Values | None:
    """Return the raw row of a party, None where it is gone: what undo puts back."""
    return row_of(tx, BookingRow, booking_id)


def put_back_booking(tx: Transaction, row: Values, guests: Sequence[tuple[int, str]]) -> None:
    """Put back a party taken by `booking_row`, with who came along."""
    add_row(tx, BookingRow, **row)
    set_guests(tx, row["id"], guests)


def set_guests(tx: Transaction, booking_id: int, guests: Sequence[tuple[int, str]]) -> None:
    """Write who is known to come along, each with a seat, in place of who was."""
    table = core(BookingGuestRow)
    tx.connection.execute(delete(table).where(table.c.booking_id == booking_id))
    add_rows(tx, BookingGuestRow, [
        {"booking_id": booking_id, "client_id": client, "seat": seat}
        for client, seat in dict(guests).items()
    ])  # fmt: skip


def _with_guests(tx: Transaction, found: Sequence[Booking]) -> tuple[Booking, ...]:
    rows = core(BookingGuestRow).c
    query = select(rows.booking_id, rows.client_id, rows.seat).where(
        rows.booking_id.in_([one.id for one in found])
    )
    guests: dict[int, list[tuple[int, str]]] = {}
    for booking_id, client_id, seat in tx.connection.execute(query.order_by(rows.seat)):
        guests.setdefault(booking_id, []).append((client_id, seat))
    return tuple(replace(one, guests=tuple(guests.get(one.id, ()))) for one in found)
