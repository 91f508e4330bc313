"""Whether anybody is expected: asked at every start, so it needs next to nothing."""

from __future__ import annotations

from datetime import date

from sqlalchemy import bindparam, select

from shop_app.store.records import core
from shop_app.store.tables.bookings import BookingRow
from shop_app.store.transaction import Transaction

_ROWS = core(BookingRow).c
_ANY = select(_ROWS.id).where(_ROWS.on == bindparam("day")).limit(1)


def is_anybody_expected(tx: Transaction, day: date) -> bool:
    """Tell whether any party is on the list of a day."""
    return tx.connection.execute(_ANY, {"day": day}).first() is not None
