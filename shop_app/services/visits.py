"""Recording a visit, with the follow-ups that the rules ask for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from shop_app.domain.follow_up_rules import rules_asked
from shop_app.domain.visits import NewVisit, Visit
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.own_values import read_visit_values
from shop_app.services.shop import Shop
from shop_app.services.staff import staff_named
from shop_app.services.visit_recipients import with_recipient
from shop_app.store import products as product_rows
from shop_app.store import visits as visit_rows
from shop_app.store.clients import client_by_id
from shop_app.store.follow_up_rules import all_rules
from shop_app.store.follow_ups import add_asked, remove_untouched
from shop_app.store.notes import add_note, remove_note
from shop_app.store.own_values import add_visit_values, with_own_values
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.text import Message, UserError, translate

VISIT_KINDS = frozenset({Kind.VISIT, Kind.FOLLOW_UP, Kind.PRODUCT, Kind.CLIENT})
_MOST_COVERS = 999
_PAGE = 20


class Recorded(NamedTuple):
    """A visit and what it made beside itself: follow-ups, products first sold, a note."""

    visit: Visit
    follow_ups: tuple[int, ...]
    products: set[int]
    note: int | None


def record_visit(shop: Shop, new: NewVisit, by: int | str | None = None) -> Changes:
    """Record a visit and, in the same transaction, what the rules ask for after it.

    `by` is who served: an id, or a name, added to the staff where it is new.

    Raises:
        UserError: there is no such client, the covers are no such number, the name is empty, or an
            own field cannot take what was typed.
    """
    with shop.store.write(by if isinstance(by, int) else None) as tx:
        made = visit_added(tx, shop, new, staff_named(tx, by) if isinstance(by, str) else by)
    kinds = VISIT_KINDS if made.note is None else VISIT_KINDS | {Kind.NOTE}
    return Changes(
        kinds, frozenset({new.client_id}), translate("Visits", "Visit recorded"),
        lambda: _take_back(shop, made), made.visit.id,
    )  # fmt: skip


def visit_added(tx: Transaction, shop: Shop, new: NewVisit, by: int | None) -> Recorded:
    """Add a visit and what the rules ask for after it, within a transaction.

    Raises:
        UserError: as `record_visit`.
    """
    refuse_covers(new.covers)
    if client_by_id(tx, new.client_id) is None:
        raise gone()
    at = new.at or shop.clock()
    there = product_rows.products_named(tx, (item.product for item in new.purchases))
    own = read_visit_values(tx, dict(new.own), shop)
    visit = visit_rows.add_visit(tx, with_recipient(tx, new), at, by)
    add_visit_values(tx, visit.id, own)
    asked = rules_asked(all_rules(tx), visit.purchases)
    return Recorded(
        visit,
        add_asked(tx, visit, shop_details(tx).day_of(at), asked, by),
        {item.product_id for item in visit.purchases} - there,
        _lasting_note(tx, shop, new, by),
    )


def take_back_visit(tx: Transaction, made: Recorded) -> None:
    """Remove a visit just recorded and what it made that nobody has touched, in a transaction."""
    remove_untouched(tx, made.follow_ups)
    visit_rows.remove_visit(tx, made.visit.client_id, made.visit.id, 1)
    product_rows.remove_unsold(tx, made.products)
    if made.note is not None:
        remove_note(tx, made.visit.client_id, made.note)


def visit_recorded(shop: Shop, client_id: int, visit_id: int) -> Visit:
    """Return a visit with its items.

    Raises:
        UserError: it is not there any more.
    """
    with shop.store.read() as tx:
        visit = visit_rows.visit_by_id(tx, client_id, visit_id)
        if visit is None:
            raise gone()
        return with_own_values(tx, (visit,))[0]


def newest_visits(shop: Shop, client_id: int, limit: int = _PAGE) -> tuple[Visit, ...]:
    """Return a client's visits with their items, newest first."""
    with shop.store.read() as tx:
        return with_own_values(tx, visit_rows.visits_of(tx, client_id, limit))


def visit_today(shop: Shop, client_ids: Sequence[int]) -> int | None:
    """Return the newest visit that one of these clients made today, the first one's first."""
    with shop.store.read() as tx:
        details, today = shop_details(tx), shop.today(tx)
        found = (one for client in client_ids for one in visit_rows.visits_of(tx, client, 1))
        return next((one.id for one in found if details.day_of(one.at) == today), None)


def refuse_covers(covers: int | None) -> None:
    """Refuse a number that no table has.

    Raises:
        UserError: it is not from 1 to 999.
    """
    if covers is not None and not 0 < covers <= _MOST_COVERS:
        raise UserError(translate("Visits", "Covers go from 1 to 999. Correct the number."))


def _lasting_note(tx: Transaction, shop: Shop, new: NewVisit, by: int | None) -> int | None:
    if not new.lasting or not new.note.strip():
        return None
    return add_note(tx, new.client_id, new.note, shop.clock(), by)


def _take_back(shop: Shop, made: Recorded) -> Changes:
    with refused_politely(), shop.store.write() as tx:
        take_back_visit(tx, made)
    done: Message = translate("Visits", "Visit removed again")
    return Changes(VISIT_KINDS | {Kind.NOTE}, frozenset({made.visit.client_id}), done)
