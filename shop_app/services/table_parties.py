"""The party of a client today: the booking that names them, the one that is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from shop_app.domain.bookings import Booking, BookingState
from shop_app.services.changes import record_gone
from shop_app.services.shop import Shop
from shop_app.store.bookings import booking_by_id, bookings_on
from shop_app.store.shops import shop_details


def booking_of_client(shop: Shop, client_id: int) -> Booking | None:
    """Return the booking of today that a client made or comes along with; None without one.

    Of several it is the next one, or the last where all of them are long past.
    """
    with shop.store.read() as tx:
        now = shop_details(tx).local(shop.clock())
        found = [
            one for one in bookings_on(tx, now.date())
            if client_id in one.client_ids and one.state is not BookingState.NO_SHOW
        ]  # fmt: skip
    return _due(found, now)


def seats_of_booking(shop: Shop, booking_id: int) -> dict[int, str]:
    """Return the seat of each client of a booking, "" where none was given.

    Raises:
        UserError: the booking is gone.
    """
    with shop.store.read() as tx:
        booking = booking_by_id(tx, booking_id)
    if booking is None:
        raise record_gone()
    return booking.seats


_SITS = timedelta(hours=3)
"""How long after the time of a booking somebody may still come or sit there."""


def _due(bookings: Sequence[Booking], now: datetime) -> Booking | None:
    """The first that is not past; bookings come by time, those without one last."""
    since = (now - _SITS) if (now - _SITS).date() == now.date() else now.replace(hour=0, minute=0)
    start = f"{since:%H:%M}"
    due = (one for one in bookings if not one.time or one.time >= start)
    return next(due, bookings[-1] if bookings else None)
