"""Recording a visit, with the follow-ups that the rules ask for."""

from __future__ import annotations

from typing import NamedTuple

from shop_app.domain.follow_up_rules import rules_asked
from shop_app.domain.visits import NewVisit, Visit
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.shop import Shop
from shop_app.services.staff import staff_named
from shop_app.store import products as product_rows
from shop_app.store import visits as visit_rows
from shop_app.store.clients import client_by_id
from shop_app.store.follow_up_rules import all_rules
from shop_app.store.follow_ups import add_asked, remove_untouched
from shop_app.store.shops import shop_details
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.VISIT, Kind.FOLLOW_UP, Kind.PRODUCT, Kind.CLIENT})
_MOST_COVERS = 999


class _Made(NamedTuple):
    """What a visit made beside itself: follow-ups asked for, and products first sold with it."""

    follow_ups: tuple[int, ...]
    products: set[int]


def record_visit(shop: Shop, new: NewVisit, by: int | str | None = None) -> Changes:
    """Record a visit and, in the same transaction, what the rules ask for after it.

    `by` is who served: an id, or a name, added to the staff where it is new.

    Raises:
        UserError: there is no such client, the covers are no such number, or the name is empty.
    """
    if new.covers is not None and not 0 < new.covers <= _MOST_COVERS:
        raise UserError(translate("Visits", "Covers go from 1 to 999. Correct the number."))
    with shop.store.write() as tx:
        if client_by_id(tx, new.client_id) is None:
            raise gone()
        by = staff_named(tx, by) if isinstance(by, str) else by
        at = new.at or shop.clock()
        there = product_rows.products_named(tx, (item.product for item in new.purchases))
        visit = visit_rows.add_visit(tx, new, at, by)
        asked = rules_asked(all_rules(tx), visit.purchases)
        made = _Made(
            add_asked(tx, visit, shop_details(tx).day_of(at), asked, by),
            {item.product_id for item in visit.purchases} - there,
        )
    return Changes(
        _KINDS, frozenset({new.client_id}), translate("Visits", "Visit recorded"),
        lambda: _take_back(shop, new.client_id, visit.id, made), visit.id,
    )  # fmt: skip


def visit_recorded(shop: Shop, client_id: int, visit_id: int) -> Visit:
    """Return a visit with its items.

    Raises:
        UserError: it is not there any more.
    """
    with shop.store.read() as tx:
        visit = visit_rows.visit_by_id(tx, client_id, visit_id)
    if visit is None:
        raise gone()
    return visit


def _take_back(shop: Shop, client_id: int, visit_id: int, made: _Made) -> Changes:
    """Remove a visit just recorded, and what it made that nobody has touched."""
    with refused_politely(), shop.store.write() as tx:
        remove_untouched(tx, made.follow_ups)
        visit_rows.remove_visit(tx, client_id, visit_id, 1)
        product_rows.remove_unsold(tx, made.products)
    return Changes(_KINDS, frozenset({client_id}), translate("Visits", "Visit removed again"))
