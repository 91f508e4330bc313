"""Who is expected: the tables of a day, whose they are if known, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shop_app.text import Message, translate

MOST_COVERS = 999


class BookingState(StrEnum):
    """What became of a party."""

    EXPECTED = "expected"
    ARRIVED = "arrived"
    LATE = "late"
    NO_SHOW = "no_show"


@dataclass(frozen=True, slots=True)
class NewBooking:
    """A party to expect; `time` as HH:MM or "", without a client where nobody knows which.

    `uid` names it in the calendar or program it came from.
    """

    on: date
    time: str = ""
    client_id: int | None = None
    name: str = ""
    covers: int | None = None
    table_name: str = ""
    note: str = ""
    phone: str = ""
    email: str = ""
    source: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Booking:
    """A party expected; `guests` are the clients known to come along, with their seats.

    `visit_id` is the visit their arrival recorded, `seat` the place of who booked.
    """

    id: int
    version: int
    on: date
    time: str
    client_id: int | None
    name: str
    phone: str
    email: str
    covers: int | None
    table_name: str
    note: str
    state: BookingState
    source: str
    visit_id: int | None = None
    seat: str = ""
    guests: tuple[tuple[int, str], ...] = ()

    @property
    def client_ids(self) -> tuple[int, ...]:
        """All clients known to be of the party, the one who booked first."""
        first = () if self.client_id is None else (self.client_id,)
        return tuple(dict.fromkeys((*first, *(one for one, _ in self.guests))))

    @property
    def seats(self) -> dict[int, str]:
        """The seat of each client known to be of the party, "" where none was given."""
        first = {} if self.client_id is None else {self.client_id: self.seat}
        return dict(self.guests) | first

    @property
    def unknown_guests(self) -> int:
        """How many of the party nobody knows, at least where it is not said how many come.

        They were never asked.
        """
        known = len(self.client_ids)
        return max(0 if known else 1, (self.covers or known) - known)


STATE_WORDS: dict[BookingState, Message] = {
    BookingState.EXPECTED: translate("Bookings", "expected"),
    BookingState.ARRIVED: translate("Bookings", "arrived"),
    BookingState.LATE: translate("Bookings", "late"),
    BookingState.NO_SHOW: translate("Bookings", "did not come"),
}
