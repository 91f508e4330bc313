"""The same as last time."""

from __future__ import annotations

from shop_app.domain.products import Product
from shop_app.domain.visit_repeats import LastTime, order_check
from shop_app.domain.visits import NewPurchase, Purchase
from shop_app.services.offers import food_of
from shop_app.services.shop import Shop
from shop_app.services.tables import seated
from shop_app.store.dishes import dishes_by_id
from shop_app.store.visits import newest_with_items


def same_as_last_time(shop: Shop, client_id: int) -> LastTime | None:
    """Return what the client took the last time they took something; None where they never did.

    At today's prices; what is not sold any more is left out and named, what was brought back
    does not count, and what the one rule of offers has against it is told.
    """
    with shop.store.read() as tx:
        visit = newest_with_items(tx, client_id)
        if visit is None:
            return None
        ids = {item.product_id for item in visit.purchases}
        dishes = {one.product.id: one for one in dishes_by_id(tx, ids)}
        guest = seated(shop, tx, client_id)
    taken = [item for item in visit.purchases if item.quantity > 0]
    sold = [item for item in taken if dishes[item.product_id].product.active]
    foods = [food_of(dishes[one]) for one in dict.fromkeys(item.product_id for item in sold)]
    check = order_check(foods, guest)
    return LastTime(
        visit.at,
        tuple(_again(item, dishes[item.product_id].product) for item in sold),
        tuple(dict.fromkeys(item.product for item in taken if item not in sold)),
        check.warnings,
        check.unknown,
    )


def _again(item: Purchase, product: Product) -> NewPurchase:
    price = item.price if product.price is None else product.price
    return NewPurchase(item.product, item.quantity, price)
