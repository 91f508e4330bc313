"""Kitchen chits: composed from what is recorded now, kept as printed, told when out of date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from shop_app.domain.bookings import Booking
from shop_app.domain.chits import ChitRecords, fingerprint, kitchen_chit
from shop_app.domain.offers import unknown_guests
from shop_app.domain.slips import Slip, texts
from shop_app.domain.tables import Seat
from shop_app.services.changes import Changes, Kind, record_gone
from shop_app.services.shop import Shop
from shop_app.services.tables import seated
from shop_app.store import chits as rows
from shop_app.store.bookings import booking_by_id
from shop_app.store.chits import KeptChit
from shop_app.store.clients import client_by_id
from shop_app.store.shops import shop_details
from shop_app.store.staff import all_staff
from shop_app.store.transaction import Transaction
from shop_app.text import Value, translate


@dataclass(frozen=True, slots=True)
class Chit:
    """A chit ready to print, and whether the one printed before says something else by now."""

    slip: Slip
    rested_on: list[list[str]]
    is_outdated: bool
    printed_before: KeptChit | None


def chit_of_booking(shop: Shop, booking_id: int, by: int | None = None, unknown: str = "?") -> Chit:
    """Return the chit of a party as it would be printed now; `unknown` names who nobody knows.

    Raises:
        UserError: the booking or one of its clients is gone.
    """
    with shop.store.read() as tx:
        booking = booking_by_id(tx, booking_id)
        if booking is None:
            raise record_gone()
        records = _records(shop, tx, booking, by, unknown)
        before = next(iter(rows.chits_of_booking(tx, booking_id)), None)
    return _compared(records, before)


def _compared(records: ChitRecords, before: KeptChit | None) -> Chit:
    rests_on = fingerprint(records)
    outdated = before is not None and before.rested_on != rests_on
    return Chit(kitchen_chit(records), rests_on, outdated, before)


def chit_of_party(
    shop: Shop,
    client_ids: Sequence[int],
    *,
    guests: int = 0,
    table_name: str = "",
    visit_id: int | None = None,
    by: int | None = None,
    unknown: str = "?",
) -> Chit:
    """Return the chit of clients who came without a booking, and of guests nobody knows.

    `visit_id` is the visit in which chits of this party are kept.

    Raises:
        UserError: a client is gone.
    """
    with shop.store.read() as tx:
        seats = _seats(shop, tx, [(one, "") for one in client_ids], guests, unknown)
        records = _of_seats(shop, tx, seats, by, table_name=table_name)
        kept = () if visit_id is None else rows.chits_of_visit(tx, visit_id)
    return _compared(records, next(iter(kept), None))


def keep_printed(
    shop: Shop,
    chit: Chit,
    say: Callable[[Value], str],
    *,
    booking_id: int | None = None,
    visit_id: int | None = None,
    by: int | None = None,
) -> Changes:
    """Keep a chit that was printed just now, with its booking and in its visit."""
    lines = [say(text) for block in chit.slip.blocks for text in texts(block)]
    with shop.store.write(by) as tx:
        made = rows.keep_chit(tx, booking_id, visit_id, say(chit.slip.title), lines, chit.rested_on)
    done = translate("Chit", "Chit kept as printed")
    return Changes(frozenset({Kind.CHIT}), frozenset(), done, None, made)


def chits_of_visit(shop: Shop, visit_id: int) -> tuple[KeptChit, ...]:
    """Return the chits kept in a visit, the newest first."""
    with shop.store.read() as tx:
        return rows.chits_of_visit(tx, visit_id)


def _records(
    shop: Shop, tx: Transaction, booking: Booking, by: int | None, unknown: str
) -> ChitRecords:
    places = booking.seats
    seated_clients = [(one, places[one]) for one in booking.client_ids]
    seats = _seats(shop, tx, seated_clients, booking.unknown_guests, unknown)
    return _of_seats(
        shop, tx, seats, by, title=booking.name, table_name=booking.table_name,
        time=booking.time, covers=booking.covers, note=booking.note,
    )  # fmt: skip


def _seats(
    shop: Shop, tx: Transaction, clients: Sequence[tuple[int, str]], guests: int, unknown: str
) -> tuple[Seat, ...]:
    known = [
        Seat(one, seated(shop, tx, one), seat)
        for one, seat in clients
        if client_by_id(tx, one) is not None
    ]
    return (*known, *(Seat(None, one) for one in unknown_guests(guests, unknown)))


def _of_seats(
    shop: Shop,
    tx: Transaction,
    seats: tuple[Seat, ...],
    by: int | None,
    *,
    title: str = "",
    table_name: str = "",
    time: str = "",
    covers: int | None = None,
    note: str = "",
) -> ChitRecords:
    now = shop_details(tx).local(shop.clock())
    staff = next((one.name for one in all_staff(tx) if one.id == by), "")
    if not title and seats:
        title = seats[0].guest.name
    return ChitRecords(title, table_name, time, covers or len(seats), note, seats, now, staff)
