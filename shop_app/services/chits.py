"""Kitchen chits: composed from what is recorded now, kept as printed, told when out of date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any, cast

from shop_app.domain.bookings import Booking
from shop_app.domain.chits import (
    ChitPart,
    ChitRecords,
    RestsOn,
    chit_parts,
    chit_slip,
    chit_title,
    rests_on,
    says_something_else,
)
from shop_app.domain.offers import unknown_guests
from shop_app.domain.slips import Block, Slip
from shop_app.domain.tables import Seat
from shop_app.services.booking_mentions import mentioned_with
from shop_app.services.changes import Changes, Kind, record_gone
from shop_app.services.own_names import own_names
from shop_app.services.shop import Shop
from shop_app.services.tables import seated
from shop_app.store import chits as rows
from shop_app.store.bookings import booking_by_id
from shop_app.store.chits import KeptChit, NewChit
from shop_app.store.clients import client_by_id
from shop_app.store.shops import shop_details
from shop_app.store.staff import all_staff
from shop_app.store.transaction import Transaction
from shop_app.text import Value, translate


@dataclass(frozen=True, slots=True)
class Chit:
    """A chit ready to print, and whether the one printed before says something else by now."""

    title: Value
    parts: tuple[ChitPart, ...]
    rested_on: RestsOn
    is_outdated: bool
    printed_before: KeptChit | None

    @property
    def slip(self) -> Slip:
        """The chit as it is printed."""
        return chit_slip(self.title, self.parts)

    @property
    def client_ids(self) -> tuple[int, ...]:
        """The clients it names."""
        return tuple(one.client_id for one in self.parts if one.client_id is not None)


def chit_of_booking(shop: Shop, booking_id: int, by: int | None = None, unknown: str = "?") -> Chit:
    """Return the chit of a party as it would be printed now; `unknown` names who nobody knows.

    Raises:
        UserError: the booking or one of its clients is gone.
    """
    with shop.store.read() as tx:
        booking = booking_by_id(tx, booking_id)
        if booking is None:
            raise record_gone()
        records = records_of_booking(shop, tx, booking, by, unknown)
        kept = rows.chits_of_booking(tx, booking_id)
        if not kept:  # it may have been printed before they were put on the list
            kept = tuple(
                one for one in printed_today(shop, tx, booking.client_ids) if one.booking_id is None
            )
    return _compared(records, next(iter(kept), None), booked=True)


def _compared(records: ChitRecords, before: KeptChit | None, *, booked: bool) -> Chit:
    now = rests_on(records)
    outdated = before is not None and says_something_else(before.rested_on, now, booked=booked)
    return Chit(chit_title(records), chit_parts(records), now, outdated, before)


def chit_of_party(
    shop: Shop,
    client_ids: Sequence[int],
    *,
    guests: int = 0,
    table_name: str = "",
    seats: Sequence[tuple[int, str]] = (),
    visit_id: int | None = None,
    by: int | None = None,
    unknown: str = "?",
) -> Chit:
    """Return the chit of clients who came without a booking, and of guests nobody knows.

    `seats` are client and seat, `visit_id` is the visit in which chits of this party are kept.
    It is compared with the newest chit of today that names one of them.

    Raises:
        UserError: a client is gone.
    """
    with shop.store.read() as tx:
        records = records_of_party(
            shop, tx, client_ids, guests=guests, table_name=table_name, seats=dict(seats), by=by,
            unknown=unknown,
        )  # fmt: skip
        kept = () if visit_id is None else rows.chits_of_visit(tx, visit_id)
        newest = (*kept, *printed_today(shop, tx, client_ids))
    before = max(newest, key=lambda one: one.id, default=None)
    return _compared(records, before, booked=False)


def printed_today(
    shop: Shop, tx: Transaction, client_ids: Sequence[int] | None = None
) -> tuple[KeptChit, ...]:
    """Return the chits printed today, the newest first; with clients, those that name one."""
    local = shop_details(tx).local(shop.clock())
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    found = rows.chits_since(tx, midnight.astimezone(UTC))
    if client_ids is None:
        return found
    return tuple(one for one in found if not {*client_ids}.isdisjoint(one.client_ids))


def keep_printed(
    shop: Shop,
    chit: Chit,
    say: Callable[[Value], str],
    *,
    booking_id: int | None = None,
    visit_id: int | None = None,
    by: int | None = None,
) -> Changes:
    """Keep a chit that was printed just now: with its booking, in its visit, for its clients."""
    parts = tuple(
        replace(one, blocks=tuple(_said(block, say) for block in one.blocks)) for one in chit.parts
    )
    new = NewChit(say(chit.title), parts, chit.rested_on, chit.client_ids, booking_id, visit_id)
    with shop.store.write(by) as tx:
        made = rows.keep_chit(tx, new)
    done = translate("Chit", "Chit kept as printed")
    return Changes(frozenset({Kind.CHIT}), frozenset(chit.client_ids), done, None, made)


_SPOKEN = frozenset({"text", "head", "detail"})


def _said(block: Block, say: Callable[[Value], str]) -> Block:
    """Return a block with its texts in words: what is kept is what the paper said."""
    texts = {
        one.name: say(getattr(block, one.name)) for one in fields(block) if one.name in _SPOKEN
    }
    return cast("Block", replace(cast("Any", block), **texts)) if texts else block


def records_of_booking(
    shop: Shop, tx: Transaction, booking: Booking, by: int | None, unknown: str
) -> ChitRecords:
    """Return what the chit of a booking says now."""
    places = booking.seats
    seated_clients = [(one, places[one]) for one in booking.client_ids]
    seats = _seats(shop, tx, seated_clients, booking.unknown_guests, unknown)
    return _of_seats(
        shop, tx, seats, by, title=booking.name, table_name=booking.table_name,
        time=booking.time, covers=booking.covers, note=booking.note,
        mentioned=mentioned_with(booking),
    )  # fmt: skip


def records_of_party(
    shop: Shop,
    tx: Transaction,
    client_ids: Sequence[int],
    *,
    guests: int,
    table_name: str,
    seats: dict[int, str],
    by: int | None,
    unknown: str,
) -> ChitRecords:
    """Return what the chit of a party without a booking says now."""
    clients = [(one, seats.get(one, "")) for one in client_ids]
    return _of_seats(
        shop, tx, _seats(shop, tx, clients, guests, unknown), by, table_name=table_name,
        covers=len(clients) + guests,
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
    mentioned: tuple[str, ...] = (),
) -> ChitRecords:
    now: datetime = shop_details(tx).local(shop.clock())
    staff = next((one.name for one in all_staff(tx) if one.id == by), "")
    if not title and seats:
        title = seats[0].guest.name
    return ChitRecords(
        title, table_name, time, covers, note, seats, now, staff, mentioned, own_names
    )
