"""Who is expected on a day, as a host reads it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from shop_app.domain.allergies import AllergyKnowledge
from shop_app.domain.booking_parties import Party, PartyGuest, party_of
from shop_app.domain.bookings import Booking
from shop_app.services.allergy_mentions import mentions_of
from shop_app.services.booking_mentions import mentioned_with
from shop_app.services.kept_chits import outdated_bookings
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
        return DayList(day or today, today, parties_on(shop, tx, day or today, today))


def parties_on(shop: Shop, tx: Transaction, day: date, today: date) -> tuple[Party, ...]:
    """Return the parties of a day with everybody's allergies and what notes say of these."""
    found = bookings_on(tx, day)
    if not found:
        return ()
    outdated = outdated_bookings(shop, tx) if day == today else frozenset()
    ids = list(dict.fromkeys(one for booking in found for one in booking.client_ids))
    known = knowledge_of(tx, ids) if ids else {}
    names = {key: line.display_name for key, line in client_lines(tx, ids).items()}
    guests = {
        one: _guest(tx, one, name, known.get(one, AllergyKnowledge()))
        for one, name in names.items()
    }
    parties = (_party(one, guests, today) for one in found)
    return tuple(
        replace(one, has_outdated_chit=True) if one.booking.id in outdated else one
        for one in parties
    )


def _guest(tx: Transaction, client_id: int, name: str, known: AllergyKnowledge) -> PartyGuest:
    said = tuple(one.text for one in mentions_of(tx, client_id, known))
    return PartyGuest(client_id, name, known, said)


def _party(booking: Booking, guests: dict[int, PartyGuest], today: date) -> Party:
    """What was said with this very booking is not said again as what a note says."""
    known = guests[first].knowledge if (first := booking.client_id) in guests else None
    said = mentioned_with(booking, known)
    there = tuple(
        replace(guests[one], mentioned=_beyond(guests[one].mentioned, said))
        for one in booking.client_ids
        if one in guests
    )
    return party_of(booking, there, today, said)


def _beyond(mentioned: tuple[str, ...], said: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for one in mentioned if not any(one in whole for whole in said))
