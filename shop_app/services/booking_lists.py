"""Who is expected on a day, as a host reads it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shop_app.domain.allergies import AllergyKnowledge
from shop_app.domain.booking_parties import Party, PartyGuest, party_of
from shop_app.domain.bookings import Booking
from shop_app.services.shop import Shop
from shop_app.store.allergies import knowledge_of
from shop_app.store.bookings import bookings_on
from shop_app.store.client_rows import client_lines
from shop_app.store.transaction import Interruptible, Transaction


@dataclass(frozen=True, slots=True)
class DayList:
    """The parties of a day, by time."""

    day: date
    today: date
    parties: tuple[Party, ...]


def day_list(shop: Shop, day: date | None = None, cancel: Interruptible | None = None) -> DayList:
    """Return who is expected on a day (today).

    Raises:
        Interrupted: `cancel` stopped it.
    """
    with shop.store.read(cancel) as tx:
        today = shop.today(tx)
        return DayList(day or today, today, parties_on(tx, day or today, today))


def parties_on(tx: Transaction, day: date, today: date) -> tuple[Party, ...]:
    """Return the parties of a day with everybody's allergies: a few queries, however many."""
    found = bookings_on(tx, day)
    if not found:
        return ()
    ids = list(dict.fromkeys(one for booking in found for one in booking.client_ids))
    known = knowledge_of(tx, ids) if ids else {}
    names = {key: line.display_name for key, line in client_lines(tx, ids).items()}
    return tuple(party_of(one, _guests(one, names, known), today) for one in found)


def _guests(
    booking: Booking, names: dict[int, str], known: dict[int, AllergyKnowledge]
) -> tuple[PartyGuest, ...]:
    return tuple(
        PartyGuest(one, names[one], known.get(one, AllergyKnowledge()))
        for one in booking.client_ids
        if one in names
    )
