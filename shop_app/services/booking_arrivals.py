"""What the arrival of a party records, and takes back where they did not come after all."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from shop_app.domain.bookings import Booking, BookingState
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.visits import NewVisit
from shop_app.services.shop import Shop
from shop_app.services.visits import take_back_visit, visit_added
from shop_app.store import bin as bin_rows
from shop_app.store.chits import chits_of_visit, join_visit, leave_visit
from shop_app.store.transaction import Transaction
from shop_app.store.visits import visit_by_id


class Marked(NamedTuple):
    """The visit of a party once it is marked, None for none, and what takes that back."""

    visit_id: int | None
    undo: Callable[[Transaction], object]


def visit_of(
    tx: Transaction, shop: Shop, booking: Booking, state: BookingState, by: int | None
) -> Marked:
    """Record or take back the visit of a party that is said to have arrived, or not to have."""
    if state is BookingState.ARRIVED:
        return _arrived(tx, shop, booking, by)
    if booking.state is BookingState.ARRIVED and _is_untouched(tx, booking):
        return _withdrawn(tx, booking)
    return Marked(booking.visit_id, _nothing)


def _arrived(tx: Transaction, shop: Shop, booking: Booking, by: int | None) -> Marked:
    """Record the visit of a known client, where an earlier arrival did not."""
    if booking.client_id is None or booking.visit_id is not None:
        return Marked(booking.visit_id, _nothing)
    new = NewVisit(booking.client_id, covers=booking.covers, table_name=booking.table_name)
    made = visit_added(tx, shop, new, by)
    # What was printed for them before they came belongs to their visit.
    joined = join_visit(tx, booking.id, made.visit.id)

    def undo(again: Transaction) -> None:
        leave_visit(again, joined)
        take_back_visit(again, made)

    return Marked(made.visit.id, undo)


def _is_untouched(tx: Transaction, booking: Booking) -> bool:
    """Tell whether nothing was added to the visit since the arrival recorded it."""
    if booking.client_id is None or booking.visit_id is None:
        return False
    visit = visit_by_id(tx, booking.client_id, booking.visit_id)
    return visit is not None and visit.version == 1 and not (visit.purchases or visit.note)


def _withdrawn(tx: Transaction, booking: Booking) -> Marked:
    """Put a visit that was none into the bin; chits printed for it stay with the booking."""
    visit_id = booking.visit_id
    assert visit_id is not None  # noqa: S101 - it is untouched
    chits = [one.id for one in chits_of_visit(tx, visit_id)]
    leave_visit(tx, chits)
    entry = bin_rows.put_in_bin(tx, RecordKind.VISIT, visit_id)

    def undo(again: Transaction) -> None:
        bin_rows.put_back(again, entry.id)
        join_visit(again, booking.id, visit_id)

    return Marked(None, undo)


def _nothing(_tx: Transaction) -> None:
    """Take nothing back."""
