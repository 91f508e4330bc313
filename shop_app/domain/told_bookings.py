"""Bookings as a file of another program tells them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from shop_app.domain.bookings import BookingState, NewBooking
from shop_app.domain.imported_clients import NotTaken, Origin


@dataclass(frozen=True, slots=True)
class House:
    """For whom a file is read: the shop's day, time zone and country, and what looks for allergies.

    What `speaks_of_allergy` is kept in the note, wherever it stands.
    """

    today: date
    zone: str
    country: str
    speaks_of_allergy: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class ToldBooking:
    """A party of a file; `state` is what it says became of it, late or absent."""

    origin: Origin
    booking: NewBooking
    state: BookingState = BookingState.EXPECTED
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class ToldBookings:
    """What a file tells, in its order.

    `series` are the `uid`s of repeated events: what they told before of days from today to `until`
    and tell no more was taken out of them.
    """

    items: tuple[ToldBooking | NotTaken, ...]
    series: tuple[str, ...] = ()
    until: date = date.max


def of_series(uid: str, occurrence: str) -> str:
    """Return what names one occurrence of a repeated event: its uid, and when it was due."""
    return f"{uid} @ {occurrence}"
