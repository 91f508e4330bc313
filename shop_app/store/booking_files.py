"""Bookings on the list by what the files they came from know them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from shop_app.domain.booking_files import Listed
from shop_app.store.bookings import bookings_where, change_booking
from shop_app.store.records import core
from shop_app.store.tables.bookings import BookingRow
from shop_app.store.transaction import Transaction


def listed_from(tx: Transaction, first: date) -> list[Listed]:
    """Return the bookings of a day and later, the oldest first."""
    rows = core(BookingRow).c
    told = select(rows.id, rows.uid, rows.as_told).where(rows.on >= first)
    kept = {row.id: (row.uid, row.as_told) for row in tx.connection.execute(told)}
    return [Listed(one, *kept[one.id]) for one in bookings_where(tx, rows.on >= first)]


def keep_told(tx: Transaction, booking_id: int, uid: str, as_told: str) -> None:
    """Keep what the file said of a booking, and what it knows it by."""
    change_booking(tx, booking_id, uid=uid, as_told=as_told)
