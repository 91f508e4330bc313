"""The same as last time."""

from __future__ import annotations

from shop_app.domain.products import Product
from shop_app.domain.visit_repeats import LastTime, allergy_warnings
from shop_app.domain.visits import NewPurchase, Purchase
from shop_app.services.allergen_words import allergens_in
from shop_app.services.shop import Shop
from shop_app.store.allergies import allergy_knowledge
from shop_app.store.products import products_by_id
from shop_app.store.visits import newest_with_items


def same_as_last_time(shop: Shop, client_id: int) -> LastTime | None:
    """Return what the client took the last time they took something; None where they never did.

    At today's prices; what is not sold any more is left out and named, what was brought back
    does not count, and what may hold a recorded allergen is warned of.
    """
    with shop.store.read() as tx:
        visit = newest_with_items(tx, client_id)
        if visit is None:
            return None
        products = products_by_id(tx, {item.product_id for item in visit.purchases})
        known = allergy_knowledge(tx, client_id)
    taken = [item for item in visit.purchases if item.quantity > 0]
    sold = [item for item in taken if products[item.product_id].active]
    names = dict.fromkeys(item.product for item in sold)
    return LastTime(
        visit.at,
        tuple(_again(item, products[item.product_id]) for item in sold),
        tuple(dict.fromkeys(item.product for item in taken if item not in sold)),
        allergy_warnings(names, known.items, allergens_in),
    )


def _again(item: Purchase, product: Product) -> NewPurchase:
    price = item.price if product.price is None else product.price
    return NewPurchase(item.product, item.quantity, price)
