"""Correcting a visit afterwards: when, who, how many, what was taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from shop_app.domain.follow_up_rules import Trigger, rules_asked
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.visit_items import items_text, read_items
from shop_app.domain.visits import NewPurchase, Purchase, Visit
from shop_app.services.changes import Changes, Kind, record_gone, refused_politely
from shop_app.services.editing import EditedElsewhere, FieldChoice, edit_record
from shop_app.services.shop import Shop
from shop_app.services.visit_recipients import recipient_of
from shop_app.services.visits import VISIT_KINDS, refuse_covers
from shop_app.store import products as product_rows
from shop_app.store import visits as rows
from shop_app.store.follow_up_rules import all_rules
from shop_app.store.follow_ups import add_asked, remove_untouched
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Moved, Transaction
from shop_app.text import UserError, translate

_AHEAD = timedelta(minutes=10)
"""By how much the clocks of two tills may differ."""
_TEXTS = ("note", "table_name", "occasion", "recipient")


def change_visit(
    shop: Shop,
    visit: Visit,
    wanted: Mapping[str, Any],
    by: int | None = None,
    *,
    seen: Mapping[str, Any] | None = None,
) -> Changes:
    """Change columns of a visit as it was seen: `at`, `covers`, `note`, `recipient` and others.

    `seen` says what the screen showed of each where that is not what `visit` has.

    Raises:
        EditedElsewhere: somebody else changed the same to something else.
        UserError: it is gone, in the future, or the covers are no such number.
    """
    values: dict[str, Any] = {
        name: " ".join(value.split()) if name in _TEXTS[1:] else value
        for name, value in wanted.items()
    }
    refuse_covers(values.get("covers"))
    _refuse_future(shop, values.get("at"))
    if "note" in values:
        values["note"] = values["note"].strip()
    if "recipient" in values:
        with shop.store.read() as tx:
            found = recipient_of(tx, visit.client_id, values["recipient"])
        values["recipient"], values["recipient_id"] = found
    shown = {name: getattr(visit, name) for name in values if name != "recipient_id"}
    shown.update(seen or {})
    changes = edit_record(shop, RecordKind.VISIT, visit.id, shown, values, by)
    return replace(changes, kinds=changes.kinds | {Kind.CLIENT}) if changes.kinds else changes


def change_visit_items(
    shop: Shop,
    visit: Visit,
    items: str | Iterable[NewPurchase],
    by: int | None = None,
    *,
    seen: str | None = None,
) -> Changes:
    """Write other items in place of those the visit was seen with; a text is read as at the till.

    `seen` are the items as the screen showed them where these are not those of `visit`.

    An item that was not there before asks for its follow-ups, as at the till.

    Raises:
        EditedElsewhere: somebody else changed the items meanwhile.
        UserError: the visit is gone.
    """
    with shop.store.write(by) as tx:
        there = rows.visit_by_id(tx, visit.client_id, visit.id)
        if there is None:
            raise record_gone()
        details = shop_details(tx)
        new = _read(tx, visit, items, details.currency)
        shown = items_text(visit.purchases, details.currency) if seen is None else seen
        _refuse_other_items(shown, there, new, details.currency)
        known = product_rows.products_named(tx, (item.product for item in new))
        _, taken = rows.put_items(tx, there, new, details.currency)
        asked = _asked(tx, there, taken)
        made = add_asked(tx, there, details.day_of(there.at), asked, by)
        fresh = {item.product_id for item in taken} - known
    done = translate("Visits", "Items of the visit changed")
    return Changes(
        VISIT_KINDS, frozenset({visit.client_id}), done,
        lambda: _items_back(shop, there, taken, (made, fresh), by), visit.id,
    )  # fmt: skip


def _read(
    tx: Transaction, visit: Visit, items: str | Iterable[NewPurchase], currency: str
) -> tuple[NewPurchase, ...]:
    if not isinstance(items, str):
        return tuple(items)
    known = {item.product for item in visit.purchases}
    known.update(one.name for one in product_rows.all_products(tx))
    return read_items(items, known, currency)


def _refuse_other_items(
    seen: str, there: Visit, mine: tuple[NewPurchase, ...], currency: str
) -> None:
    """Refuse to write over what somebody else made of the items meanwhile."""
    theirs = items_text(there.purchases, currency)
    if seen in {theirs, items_text(there.purchases, currency, ",")}:
        return
    words = items_text(mine, currency)
    if words != theirs:
        raise EditedElsewhere((FieldChoice("items", seen, theirs, words),))


def _asked(tx: Transaction, before: Visit, taken: tuple[Purchase, ...]) -> list[Any]:
    """What rules ask for items that were not there before; any visit has asked already."""
    had = {item.product_id for item in before.purchases}
    added = tuple(item for item in taken if item.product_id not in had)
    asked = rules_asked(all_rules(tx), added)
    return [one for one in asked if one.rule.trigger is not Trigger.ANY_VISIT]


def _items_back(
    shop: Shop,
    before: Visit,
    after: tuple[Purchase, ...],
    made: tuple[tuple[int, ...], set[int]],
    by: int | None,
) -> Changes:
    with refused_politely(), shop.store.write(by) as tx:
        there = rows.visit_by_id(tx, before.client_id, before.id)
        if there is None or there.purchases != after:
            raise Moved
        remove_untouched(tx, made[0])
        rows.touch_visit(tx, there.id, there.version)
        rows.put_purchases(tx, there, before.purchases, shop_details(tx).currency)
        product_rows.remove_unsold(tx, made[1])
    done = translate("Visits", "Items of the visit changed back")
    return Changes(VISIT_KINDS, frozenset({before.client_id}), done)


def _refuse_future(shop: Shop, at: datetime | None) -> None:
    if at is not None and at > shop.clock() + _AHEAD:
        raise UserError(translate("Visits", "A visit cannot be in the future. Correct the day."))
