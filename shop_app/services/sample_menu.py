"""The dishes, today's card and today's bookings of a sample shop."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from shop_app.domain.dishes import NewCell
from shop_app.domain.products import Product
from shop_app.domain.sample.menus import SampleDish, SampleMenu
from shop_app.services.dishes_in_words import propose
from shop_app.services.shop import Shop
from shop_app.store.dishes import dishes_by_id
from shop_app.store.sample_menu import (
    add_sample_card,
    add_sample_cells,
    add_sample_dish,
    add_sample_parties,
)
from shop_app.store.transaction import Transaction


def add_menu_and_bookings(
    shop: Shop, menu: SampleMenu, product_ids: Sequence[int], staff_ids: Sequence[int], today: date
) -> None:
    """Write dishes with their cells, and once there are clients who of them is expected today."""
    with shop.store.write() as tx:
        ids = [_add(tx, one, product_ids, staff_ids, today) for one in menu.dishes]
        if menu.card:
            on_card = [at for at, one in zip(ids, menu.dishes, strict=True) if one.on_card]
            add_sample_card(tx, menu.card, today, on_card)
        add_sample_parties(tx, menu.parties, today)


def _add(
    tx: Transaction,
    dish: SampleDish,
    product_ids: Sequence[int],
    staff_ids: Sequence[int],
    today: date,
) -> int:
    product_id = add_sample_dish(tx, dish, product_ids)
    (there,) = dishes_by_id(tx, [product_id])
    said = [NewCell(product_id, code, state) for code, state in dish.states.items()]
    by = staff_ids[(dish.by or 0) % len(staff_ids)]
    proposed = propose(product_id, _text(there.product))
    add_sample_cells(tx, proposed, said, today - timedelta(days=dish.days), by)
    return product_id


def _text(product: Product) -> str:
    return f"{product.name}. {product.ingredients}"
