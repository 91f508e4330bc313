"""The same as last time."""

from __future__ import annotations

from shop_app.domain.allergens import AllergenState
from shop_app.domain.allergies import HARMFUL, AllergyKnowledge, AllergyStatus
from shop_app.domain.concerns import concern_of
from shop_app.domain.dishes import Dish
from shop_app.domain.offers import Food, Guest
from shop_app.domain.products import Product
from shop_app.domain.visit_repeats import LastTime, allergy_warnings, not_known
from shop_app.domain.visits import NewPurchase, Purchase
from shop_app.services.allergen_words import allergens_in
from shop_app.services.concerns import RECORDED_WORDS
from shop_app.services.shop import Shop
from shop_app.store.allergies import allergy_knowledge
from shop_app.store.dishes import dishes_by_id
from shop_app.store.visits import newest_with_items

_HELD = frozenset({AllergenState.CONTAINS, AllergenState.MAY_CONTAIN})


def same_as_last_time(shop: Shop, client_id: int) -> LastTime | None:
    """Return what the client took the last time they took something; None where they never did.

    At today's prices; what is not sold any more is left out and named, what was brought back
    does not count, and what may hold a recorded allergen is warned of: the one rule of offers
    decides it.
    """
    with shop.store.read() as tx:
        visit = newest_with_items(tx, client_id)
        if visit is None:
            return None
        ids = {item.product_id for item in visit.purchases}
        dishes = {one.product.id: one for one in dishes_by_id(tx, ids)}
        guest = _guest(allergy_knowledge(tx, client_id))
    taken = [item for item in visit.purchases if item.quantity > 0]
    sold = [item for item in taken if dishes[item.product_id].product.active]
    foods = [_food(dishes[one]) for one in dict.fromkeys(item.product_id for item in sold)]
    return LastTime(
        visit.at,
        tuple(_again(item, dishes[item.product_id].product) for item in sold),
        tuple(dict.fromkeys(item.product for item in taken if item not in sold)),
        allergy_warnings(foods, guest),
        not_known(foods, guest),
    )


def _guest(known: AllergyKnowledge) -> Guest:
    """The client with what may harm them; likings are no matter of warning."""
    concerns = (concern_of(one, RECORDED_WORDS) for one in known.items if one.kind in HARMFUL)
    return Guest("", AllergyStatus.HAS, concerns=tuple(concerns))


def _food(dish: Dish) -> Food:
    """The product with its cells, and where none is filled with what its name gives away."""
    food, text = dish.as_food(), f"{dish.product.name}, {dish.product.category}"
    said = {
        one.allergen: one.state
        for one in allergens_in(text)
        if one.state in _HELD and food.state(one.allergen) is AllergenState.UNKNOWN
    }
    return Food(food.name, {**food.states, **said}, food.text)


def _again(item: Purchase, product: Product) -> NewPurchase:
    price = item.price if product.price is None else product.price
    return NewPurchase(item.product, item.quantity, price)
