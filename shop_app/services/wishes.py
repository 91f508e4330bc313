"""Noting what a client would like, and that they have it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.wishes import NewWish, Wish, read_wish
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import wishes as rows
from shop_app.store.clients import client_by_id
from shop_app.store.shops import shop_details
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.WISH})


def add_wish(shop: Shop, new: NewWish, by: int | None = None) -> Changes:
    """Record a wish said today.

    Raises:
        UserError: it says nothing, or its price is below zero.
    """
    refuse_wish(new.text, new.price)
    with shop.store.write(by) as tx:
        if client_by_id(tx, new.client_id) is None:
            raise gone()
        made = rows.add_wish(tx, new, shop.today(tx))
    ids = frozenset({new.client_id})

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            rows.remove_wish(tx, made, 1)
        return Changes(_KINDS, ids, translate("Wishes", "Wish removed again"))

    return Changes(_KINDS, ids, translate("Wishes", "Wish noted"), undo, made)


def add_wish_as_typed(shop: Shop, client_id: int, typed: str, by: int | None = None) -> Changes:
    """Record a wish from one line, its price at the end: “a silk scarf, €125”.

    Raises:
        UserError: it says nothing.
    """
    with shop.store.read() as tx:
        currency = shop_details(tx).currency
    text, price = read_wish(typed, currency)
    return add_wish(shop, NewWish(client_id, text, price), by)


def change_wish(
    shop: Shop,
    wish_id: int,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
) -> Changes:
    """Change the text, the price in minor units or the day of a wish.

    Raises:
        EditedElsewhere: somebody else changed the same meanwhile.
        UserError: it would say nothing, or it is gone.
    """
    refuse_wish(str(wanted.get("text", "…")), wanted.get("price"))
    return edit_record(shop, RecordKind.WISH, wish_id, seen, wanted, by)


def refuse_wish(text: str, price: int | None) -> None:
    """Refuse what is no wish; `price` in minor units.

    Raises:
        UserError: it says nothing, or its price is below zero.
    """
    if not text.strip():
        raise UserError(
            translate("Wishes", "Type what they would like, for example “a silk scarf”.")
        )
    if price is not None and price < 0:
        raise UserError(translate("Wishes", "A price is not below zero. Correct it."))


def fulfil_wish(shop: Shop, wish: Wish, by: int | None = None) -> Changes:
    """Record that a wish came true today.

    Raises:
        UserError: it is gone, or somebody said so already.
    """
    with shop.store.read() as tx:
        today = shop.today(tx)
    done = edit_record(
        shop, RecordKind.WISH, wish.id,
        {"fulfilled_on": wish.fulfilled_on}, {"fulfilled_on": today}, by,
    )  # fmt: skip
    return replace(done, done=translate("Wishes", "Wish fulfilled"))


def wishes_of(shop: Shop, client_id: int) -> tuple[Wish, ...]:
    """Return a client's own wishes, the open ones first."""
    with shop.store.read() as tx:
        return tuple(sorted(rows.wishes_of(tx, client_id), key=lambda one: not one.is_open))
