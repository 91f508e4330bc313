"""What the one rule of offers says of products for a client, before they are taken or named."""

from __future__ import annotations

from collections.abc import Iterable

from shop_app.domain.allergens import AllergenState
from shop_app.domain.dishes import Dish
from shop_app.domain.offers import Food
from shop_app.domain.products import folded_name
from shop_app.domain.visit_repeats import OrderCheck, order_check
from shop_app.services.allergen_words import allergens_in
from shop_app.services.shop import Shop
from shop_app.services.tables import seated
from shop_app.store.dishes import dishes_by_id
from shop_app.store.products import products_named
from shop_app.store.transaction import Transaction

_HELD = frozenset({AllergenState.CONTAINS, AllergenState.MAY_CONTAIN})


def check_order(shop: Shop, client_id: int, products: Iterable[str]) -> OrderCheck:
    """Return what must be looked at before a client gets products of these names.

    Raises:
        UserError: the client is gone.
    """
    names = tuple(dict.fromkeys(filter(None, map(str.strip, products))))
    with shop.store.read() as tx:
        if not names:
            return OrderCheck()
        return order_check(foods_named(tx, names).values(), seated(shop, tx, client_id))


def foods_named(tx: Transaction, names: Iterable[str]) -> dict[str, Food]:
    """Return a food for each name: what the file holds of it, and what its name gives away."""
    names = tuple(names)
    dishes = dishes_by_id(tx, products_named(tx, names))
    known = {folded_name(one.product.name): one for one in dishes}
    return {
        name: food_of(known[key]) if (key := folded_name(name)) in known else food_by_name(name)
        for name in names
    }


def food_of(dish: Dish) -> Food:
    """Return the product with its cells, those nobody filled with what its name gives away."""
    food, text = dish.as_food(), f"{dish.product.name}, {dish.product.category}"
    return Food(food.name, {**food.states, **_said(food, text)}, food.text)


def food_by_name(name: str) -> Food:
    """Return a food of which only the name is known, with what it gives away."""
    food = Food(name, {}, name)
    return Food(name, _said(food, name), name)


def _said(food: Food, text: str) -> dict[str, AllergenState]:
    return {
        one.allergen: one.state
        for one in allergens_in(text)
        if one.state in _HELD and food.state(one.allergen) is AllergenState.UNKNOWN
    }
