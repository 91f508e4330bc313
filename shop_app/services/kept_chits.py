"""Chits that were printed: looked at again in a visit, and today those that hold no more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from shop_app.domain.bookings import BookingState
from shop_app.domain.chits import chit_slip, rests_on, says_something_else
from shop_app.domain.days import full_day
from shop_app.domain.slips import Heading, Rule, Slip
from shop_app.services.chits import printed_today, records_of_booking, records_of_party
from shop_app.services.shop import Shop
from shop_app.store import chits as rows
from shop_app.store.bookings import booking_by_id
from shop_app.store.chits import KeptChit
from shop_app.store.clients import client_by_id
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Interruptible, Transaction
from shop_app.text import translate

_NEWEST = 30
_UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class ClientChit:
    """A chit that names a client: the shop's day and time of printing, and the copy to print."""

    chit: KeptChit
    day: date
    time: str
    copy: Slip


@dataclass(frozen=True, slots=True)
class OutdatedChit:
    """A chit of today that says something else than what is known now: whose table it was."""

    title: str
    time: str
    client_ids: tuple[int, ...]
    guests: int
    booking_id: int | None


def chits_of_visit(shop: Shop, visit_id: int) -> tuple[KeptChit, ...]:
    """Return the chits kept in a visit, the newest first."""
    with shop.store.read() as tx:
        return rows.chits_of_visit(tx, visit_id)


def chits_of_client(shop: Shop, client_id: int) -> tuple[ClientChit, ...]:
    """Return the newest chits that name a client, each with its copy to look at and print."""
    with shop.store.read() as tx:
        details = shop_details(tx)
        kept = rows.chits_naming(tx, client_id, _NEWEST)
    found = []
    for one in kept:
        at = details.local(one.printed_at)
        time = f"{at:%H:%M}"
        found.append(ClientChit(one, at.date(), time, _copy(one, at.date(), time)))
    return tuple(found)


def _copy(one: KeptChit, day: date, time: str) -> Slip:
    """A copy says that it is one: what holds now may be something else."""
    words = translate("Chit", "COPY of the chit printed on {day} at {time}")
    heading = Heading(words.format(day=full_day(day), time=time))
    slip = chit_slip(one.title, one.parts)
    return Slip(slip.title, (heading, Rule(), *slip.blocks), slip.papers)


def outdated_chits(shop: Shop, cancel: Interruptible | None = None) -> tuple[OutdatedChit, ...]:
    """Return the chits printed today that do not hold any more, the newest first.

    Where the same people got several, the newest counts; a party that did not come needs none.

    Raises:
        Interrupted: `cancel` stopped it.
    """
    with shop.store.read(cancel) as tx:
        return tuple(_outdated(shop, tx))


def outdated_bookings(shop: Shop, tx: Transaction) -> frozenset[int]:
    """Return the bookings whose chit of today does not hold any more, within a transaction."""
    found = (one.booking_id for one in _outdated(shop, tx))
    return frozenset(one for one in found if one is not None)


def _outdated(shop: Shop, tx: Transaction) -> Iterator[OutdatedChit]:
    details = shop_details(tx)
    for one in _newest_of_each(printed_today(shop, tx)):
        if _holds_no_more(shop, tx, one):
            time = f"{details.local(one.printed_at):%H:%M}"
            there = tuple(each for each in one.client_ids if client_by_id(tx, each) is not None)
            yield OutdatedChit(one.title, time, there, _unknown_in(one), one.booking_id)


def _newest_of_each(chits: Sequence[KeptChit]) -> Iterator[KeptChit]:
    """Pass over chits in whose place a newer one was printed."""
    bookings: set[int] = set()
    clients: set[int] = set()
    for one in chits:
        replaced = one.booking_id in bookings or not clients.isdisjoint(one.client_ids)
        clients.update(one.client_ids)
        if one.booking_id is not None:
            bookings.add(one.booking_id)
        if not replaced:
            yield one


def _holds_no_more(shop: Shop, tx: Transaction, one: KeptChit) -> bool:
    if one.booking_id is None:
        there = [each for each in one.client_ids if client_by_id(tx, each) is not None]
        now = records_of_party(
            shop, tx, there, guests=_unknown_in(one), table_name="", seats={}, by=None,
            unknown=_UNKNOWN,
        )  # fmt: skip
        return says_something_else(one.rested_on, rests_on(now), booked=False)
    booking = booking_by_id(tx, one.booking_id)
    if booking is None or booking.state is BookingState.NO_SHOW:
        return False
    now = records_of_booking(shop, tx, booking, None, _UNKNOWN)
    return says_something_else(one.rested_on, rests_on(now), booked=True)


def _unknown_in(one: KeptChit) -> int:
    return int(next(iter(one.rested_on.get(_UNKNOWN, ())), "0"))
