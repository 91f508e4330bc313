"""For this table: a party's clients and unknown guests against the dishes of the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from shop_app.domain.concerns import guest_of
from shop_app.domain.dishes import Dish
from shop_app.domain.jurisdictions import jurisdiction_of
from shop_app.domain.offers import Guest, unknown_guests
from shop_app.domain.tables import Seat, TableView, for_table
from shop_app.services.allergy_mentions import mentions_of
from shop_app.services.booking_mentions import mentioned_with
from shop_app.services.changes import Changes, Kind, gone, record_gone, refused_politely
from shop_app.services.concerns import recorded_words
from shop_app.services.shop import Shop
from shop_app.store.allergies import allergy_knowledge
from shop_app.store.bookings import booking_by_id, change_booking, set_guests
from shop_app.store.clients import client_by_id
from shop_app.store.dishes import dishes_on
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.text import translate

_BOOKING = frozenset({Kind.BOOKING})


def table_view(
    shop: Shop,
    client_ids: Sequence[int],
    *,
    guests: int = 0,
    unknown: str = "?",
    dishes: Sequence[Dish] | None = None,
    booking_id: int | None = None,
) -> TableView:
    """Return what may be offered to these clients and `guests` whom nobody knows.

    `unknown` names those, `dishes` are today's where none are given. What was said of allergies
    with the booking counts for who sits first.

    Raises:
        UserError: a client is gone.
    """
    with shop.store.read() as tx:
        seats = [Seat(one, seated(shop, tx, one)) for one in dict.fromkeys(client_ids)]
        shown = dishes_on(tx, shop.today(tx)) if dishes is None else dishes
        booking = None if booking_id is None else booking_by_id(tx, booking_id)
    seats += [Seat(None, one) for one in unknown_guests(guests, unknown)]
    said = () if booking is None else mentioned_with(booking)
    return for_table(_hearing(seats, said), shown)


def _hearing(seats: list[Seat], said: tuple[str, ...]) -> list[Seat]:
    """Hold what was said with a booking against its first guest, beside what notes say of them."""
    if not seats or not said:
        return seats
    first, *others = seats
    beyond = (one for one in first.guest.mentioned if not any(one in whole for whole in said))
    guest = replace(first.guest, mentioned=(*said, *beyond))
    return [replace(first, guest=guest), *others]


def seat_party(
    shop: Shop, booking_id: int, client_ids: Sequence[int], guests: int, by: int | None = None
) -> Changes:
    """Say who comes with who booked, and how many nobody knows; seats noted before stay.

    Raises:
        UserError: the booking or a client is gone.
    """
    with shop.store.write(by) as tx:
        before = booking_by_id(tx, booking_id)
        if before is None:
            raise record_gone()
        for one in client_ids:
            seated(shop, tx, one)
        seats = dict(before.guests)
        others = [one for one in client_ids if one != before.client_id]
        set_guests(tx, booking_id, [(one, seats.get(one, "")) for one in others])
        change_booking(tx, booking_id, covers=len(client_ids) + guests)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            change_booking(tx, booking_id, covers=before.covers)
            set_guests(tx, booking_id, before.guests)
        return Changes(_BOOKING, frozenset(), translate("Table", "Guests put back"))

    done = translate("Table", "Guests noted with the booking")
    return Changes(_BOOKING, frozenset(), done, undo, booking_id)


def seated(shop: Shop, tx: Transaction, client_id: int) -> Guest:
    """Return a client as a guest.

    Raises:
        UserError: the client is gone.
    """
    client = client_by_id(tx, client_id)
    if client is None:
        raise gone()
    known = allergy_knowledge(tx, client_id)
    mentioned = tuple(one.text for one in mentions_of(tx, client_id, known))
    reading = recorded_words(jurisdiction_of(shop_details(tx).country))
    return guest_of(client.display_name, known, shop.today(tx), reading, mentioned)
