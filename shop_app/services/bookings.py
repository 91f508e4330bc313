"""Expected today: who is put on the list, whose booking it is, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from shop_app.domain.booking_parties import avoided
from shop_app.domain.booking_times import read_time
from shop_app.domain.bookings import STATE_WORDS, Booking, BookingState, NewBooking
from shop_app.services.booking_arrivals import visit_of
from shop_app.services.changes import Changes, Kind, gone, record_gone, refused_politely
from shop_app.services.shop import Shop
from shop_app.services.tables import seated
from shop_app.services.visits import refuse_covers
from shop_app.store import bookings as rows
from shop_app.store.allergies import allergy_knowledge
from shop_app.store.booked_clients import client_booked
from shop_app.store.clients import client_by_id
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.text import Message, UserError, Value, translate

_KINDS = frozenset({Kind.BOOKING})


def expect(shop: Shop, new: NewBooking, by: int | None = None) -> Changes:
    """Put a party on the list of a day.

    Raises:
        UserError: it says nobody, no time of day, or no number of covers.
    """
    refuse_covers(new.covers)
    new = replace(new, time=read_time(new.time), name=" ".join(new.name.split()))
    if new.client_id is None and not (new.name or new.phone or new.email):
        raise UserError(translate("Bookings", "Type a name, or choose a client."))
    with shop.store.write(by) as tx:
        if new.client_id is not None and client_by_id(tx, new.client_id) is None:
            raise gone()
        if new.client_id is None:
            country = shop_details(tx).country
            new = replace(new, client_id=client_booked(tx, new, country))
        made = rows.add_booking(tx, new)

    def undo() -> Changes:
        with shop.store.write(by) as tx:
            rows.remove_booking(tx, made)
        return Changes(_KINDS, frozenset(), translate("Bookings", "Taken off the list again"))

    return Changes(_KINDS, frozenset(), translate("Bookings", "On the list"), undo, made)


def mark(shop: Shop, booking: Booking, state: BookingState, by: int | None = None) -> Changes:
    """Say what became of a party; an arrival of a known client records their visit.

    Raises:
        UserError: the booking is gone, or that was said already.
    """
    with refused_politely(), shop.store.write(by) as tx:
        now = _there(tx, booking.id)
        if now.state is state:
            words = translate("Bookings", "That was noted already: {state}.")
            raise UserError(words.format(state=STATE_WORDS[state]))
        visit = visit_of(tx, shop, now, state, by)
        values: dict[str, object] = {"state": state.value, "visit_id": visit.visit_id}
        before = rows.change_booking(tx, booking.id, **values)
        name = _named(tx, now)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            _there(tx, booking.id)
            rows.change_booking(tx, booking.id, **before)
            visit.undo(tx)
        return Changes(_ALL, ids, translate("Bookings", "Put back as it was"))

    ids = frozenset(booking.client_ids)
    done = translate("Bookings", "{name}: {state}").format(name=name, state=STATE_WORDS[state])
    made = visit.visit_id if visit.visit_id != now.visit_id else None
    return Changes(_ALL, ids, done, undo, made)


def _named(tx: Transaction, booking: Booking) -> Value:
    """Whose a booking is, with what they are severely allergic to: nowhere is that left out."""
    client = client_by_id(tx, booking.client_id) if booking.client_id is not None else None
    if client is None:
        return booking.name or translate("Bookings", "Party")
    severe = [one for one in allergy_knowledge(tx, client.id).items if one.is_severe]
    if not severe:
        return client.display_name
    words = translate("Bookings", "{name} (⚠ SEVERE: {items})")
    return words.format(name=client.display_name, items=tuple(avoided(one) for one in severe))


_ALL = frozenset({Kind.BOOKING, Kind.VISIT, Kind.CLIENT})


def whose(shop: Shop, booking_id: int, client_id: int | None, by: int | None = None) -> Changes:
    """Say which client a booking is of."""
    return _changed(
        shop, booking_id, by, translate("Bookings", "Booking matched"), client_id=client_id
    )


def change_booking(shop: Shop, booking_id: int, by: int | None = None, **values: object) -> Changes:
    """Change `time`, `covers`, `table_name`, `note`, `name` of a booking.

    Under another name it is asked anew whose it is.

    Raises:
        UserError: the time or the covers are none, or the booking is gone.
    """
    if isinstance(covers := values.get("covers"), int):
        refuse_covers(covers)
    if isinstance(time := values.get("time"), str):
        values["time"] = read_time(time)
    if isinstance(name := values.get("name"), str):
        values |= {"name": " ".join(name.split()), "client_id": _renamed(shop, booking_id, name)}
    return _changed(shop, booking_id, by, translate("Bookings", "Booking changed"), **values)


def _renamed(shop: Shop, booking_id: int, name: str) -> int | None:
    """Whose a booking is under another name: nobody’s where two fit, never who it was before."""
    with shop.store.read() as tx:
        was = _there(tx, booking_id)
        new = NewBooking(was.on, name=name, phone=was.phone, email=was.email)
        return client_booked(tx, new, shop_details(tx).country)


def take_off(shop: Shop, booking_id: int, by: int | None = None) -> Changes:
    """Take a party off the list.

    Raises:
        UserError: it is gone already.
    """
    with shop.store.write(by) as tx:
        booking, row = _there(tx, booking_id), rows.booking_row(tx, booking_id)
        if row is None:
            raise record_gone()
        rows.remove_booking(tx, booking_id)

    def undo() -> Changes:
        with shop.store.write(by) as tx:
            rows.put_back_booking(tx, row, booking.guests)
        return Changes(_KINDS, frozenset(), translate("Bookings", "On the list again"))

    return Changes(_KINDS, frozenset(), translate("Bookings", "Taken off the list"), undo)


def seat_guests(
    shop: Shop, booking_id: int, guests: Sequence[tuple[int, str]], by: int | None = None
) -> Changes:
    """Say which clients come along, each with a seat.

    Who booked may be among them, to have a seat too; else theirs stays.

    Raises:
        UserError: the booking or a client is gone.
    """
    with refused_politely(), shop.store.write(by) as tx:
        booking = _there(tx, booking_id)
        for client_id, _ in guests:
            seated(shop, tx, client_id)
        _write_seats(tx, booking, guests, dict(guests).get(booking.client_id or 0, booking.seat))

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            _write_seats(tx, _there(tx, booking_id), booking.guests, booking.seat)
        return Changes(_KINDS, frozenset(), translate("Bookings", "Guests put back"))

    done = translate("Bookings", "Guests noted")
    return Changes(_KINDS, frozenset(), done, undo, booking_id)


def give_seat(
    shop: Shop, booking_id: int, client_id: int, seat: str, by: int | None = None
) -> Changes:
    """Say where one client of a party sits: who booked, or who comes along.

    Raises:
        UserError: the booking is gone, or the client is not of the party.
    """
    with shop.store.read() as tx:
        booking = _there(tx, booking_id)
    if client_id not in booking.client_ids:
        raise gone()
    seats = [(one, was) for one, was in booking.seats.items() if one != client_id]
    return seat_guests(shop, booking_id, [*seats, (client_id, " ".join(seat.split()))], by)


def _write_seats(
    tx: Transaction, booking: Booking, guests: Sequence[tuple[int, str]], own: str
) -> None:
    others = [(one, seat) for one, seat in guests if one != booking.client_id]
    rows.set_guests(tx, booking.id, others)
    if own != booking.seat:
        rows.change_booking(tx, booking.id, seat=own)


def _changed(
    shop: Shop, booking_id: int, by: int | None, done: Message, **values: object
) -> Changes:
    before = _change(shop, booking_id, by, **values)

    def undo() -> Changes:
        _change(shop, booking_id, by, **before)
        return Changes(_KINDS, frozenset(), translate("Bookings", "Put back as it was"))

    return Changes(_KINDS, frozenset(), done, undo, booking_id)


def _change(shop: Shop, booking_id: int, by: int | None, **values: object) -> dict[str, object]:
    with refused_politely(), shop.store.write(by) as tx:
        _there(tx, booking_id)
        return rows.change_booking(tx, booking_id, **values)


def _there(tx: Transaction, booking_id: int) -> Booking:
    if (booking := rows.booking_by_id(tx, booking_id)) is None:
        raise record_gone()
    return booking
