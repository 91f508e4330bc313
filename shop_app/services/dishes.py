"""The menu and the shelf: what each dish holds, proposed from its text, confirmed by a person."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from shop_app.domain.allergens import AllergenState
from shop_app.domain.dishes import Cell, Dish, Menu, NewCell, proposed_cells
from shop_app.domain.products import NewProduct, product_name
from shop_app.services.allergen_words import allergens_in
from shop_app.services.changes import Changes, Kind, record_gone, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import dishes as rows
from shop_app.store.products import product_for, product_named
from shop_app.store.transaction import Moved, Transaction
from shop_app.text import Message, UserError, translate

_KINDS = frozenset({Kind.PRODUCT, Kind.DISH})


def all_dishes(shop: Shop) -> tuple[Dish, ...]:
    """Return the active dishes with their cells, by category and name."""
    with shop.store.read() as tx:
        return rows.all_dishes(tx)


def dishes_today(shop: Shop) -> tuple[Dish, ...]:
    """Return the dishes on today's cards; all dishes where there is no card."""
    with shop.store.read() as tx:
        return rows.dishes_on(tx, shop.today(tx))


def add_dish(
    shop: Shop,
    new: NewProduct,
    ingredients: str = "",
    variant_of: int | None = None,
    by: int | None = None,
) -> Changes:
    """Record a dish, its cells proposed from its name and ingredients; `made` names it.

    A product of that name becomes a dish.

    Raises:
        UserError: it has no name.
    """
    new = replace(new, name=product_name(new.name))
    with shop.store.write(by) as tx:
        there = product_named(tx, new.name)
        product = there or product_for(tx, new)
        rows.change_dish(
            tx, product.id, is_dish=True, ingredients=ingredients.strip(), active=True,
            variant_of_id=variant_of,
        )  # fmt: skip
        if there is None or there.ingredients != ingredients.strip():
            rows.forget_cells(tx, product.id)
            rows.set_cells(tx, propose(product.id, f"{new.name}. {ingredients}"), None, by)
    done = translate("Dishes", "“{name}” is on the menu").format(name=new.name)
    return Changes(_KINDS, frozenset(), done, lambda: _off(shop, product.id, by), product.id)


def _off(shop: Shop, product_id: int, by: int | None) -> Changes:
    with refused_politely(), shop.store.write(by) as tx:
        rows.change_dish(tx, product_id, is_dish=False)
    return Changes(_KINDS, frozenset(), translate("Dishes", "Taken off the menu again"))


def propose(product_id: int, text: str) -> tuple[NewCell, ...]:
    """Return the cells that a text proposes; a person confirms them."""
    return proposed_cells(product_id, allergens_in(text))


def confirm_cells(shop: Shop, cells: Sequence[NewCell], by: int | None = None) -> Changes:
    """Write cells as somebody says they are, today; unknown takes back what was said."""
    with shop.store.read() as tx:
        today = shop.today(tx)
    done = translate("Dishes", "%n cell(s) confirmed", None, len(cells))
    return _written(shop, cells, today, by, done)


def confirm_dish(shop: Shop, dish: Dish, by: int | None = None) -> Changes:
    """Confirm all that is known or proposed of a dish, as it was seen."""
    cells = [
        NewCell(dish.product.id, one.allergen, one.state, one.words) for one in dish.cells.values()
    ]
    return confirm_cells(shop, cells, by)


def change_ingredients(
    shop: Shop, product_id: int, seen: str, wanted: str, by: int | None = None
) -> Changes:
    """Write what a dish is made of; a changed text sets its cells back to what it proposes.

    Raises:
        UserError: the dish is gone, or somebody else changed its ingredients meanwhile.
    """
    wanted = wanted.strip()
    with shop.store.write(by) as tx:
        dish = _dish(tx, product_id)
        if dish.product.ingredients not in {seen, wanted}:
            raise UserError(
                translate(
                    "Dishes",
                    "Someone else changed the ingredients of “{name}” meanwhile. "
                    "Look at them, then correct them.",
                ).format(name=dish.product.name)
            )
        before = rows.cell_rows(tx, [product_id])
        rows.change_dish(tx, product_id, ingredients=wanted)
        rows.forget_cells(tx, product_id)
        rows.set_cells(tx, propose(product_id, f"{dish.product.name}. {wanted}"), None, by)
        after = rows.cell_rows(tx, [product_id])

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            if rows.cell_rows(tx, [product_id]) != after:
                raise Moved
            rows.change_dish(tx, product_id, ingredients=seen)
            rows.put_cell_rows(tx, [product_id], before)
        return Changes(_KINDS, frozenset(), translate("Dishes", "Ingredients put back"))

    done = translate("Dishes", "Ingredients changed: every allergen is to be confirmed again")
    return Changes(_KINDS, frozenset(), done, undo, product_id)


def menus(shop: Shop) -> tuple[tuple[Menu, tuple[int, ...]], ...]:
    """Return the cards with the ids of their dishes."""
    with shop.store.read() as tx:
        return tuple((one, rows.dishes_of_menu(tx, one.id)) for one in rows.menus(tx))


def compose_card(
    shop: Shop, name: str, on: date | None, product_ids: Sequence[int], by: int | None = None
) -> Changes:
    """Choose the dishes of a card, of one day or of every day (None)."""
    with shop.store.write(by) as tx:
        menu_id = rows.menu_of(tx, " ".join(name.split()), on)
        before = rows.dishes_of_menu(tx, menu_id)
        rows.put_on_menu(tx, menu_id, product_ids)

    def undo() -> Changes:
        with shop.store.write(by) as tx:
            rows.put_on_menu(tx, menu_id, before)
        return Changes(_KINDS, frozenset(), translate("Dishes", "Card put back"))

    done = translate("Dishes", "%n dish(es) on the card", None, len(product_ids))
    return Changes(_KINDS, frozenset(), done, undo, menu_id)


def card_today(shop: Shop) -> frozenset[int]:
    """Return the ids of the dishes on today's cards; none where there is no card."""
    with shop.store.read() as tx:
        today = shop.today(tx)
        cards = (one for one in rows.menus(tx) if one.on in {None, today})
        return frozenset(dish for one in cards for dish in rows.dishes_of_menu(tx, one.id))


def turn_on_card(shop: Shop, product_id: int, name: str, by: int | None = None) -> Changes:
    """Put a dish on today's card, or take it off; `name` is a new card's where there is none."""
    with shop.store.read() as tx:
        today = shop.today(tx)
        cards = [one for one in rows.menus(tx) if one.on in {None, today}]
        dishes = {one.id: rows.dishes_of_menu(tx, one.id) for one in cards}
    holding = next((one for one in cards if product_id in dishes[one.id]), None)
    if holding is not None:
        left = [one for one in dishes[holding.id] if one != product_id]
        return compose_card(shop, holding.name, holding.on, left, by)
    if not cards:
        return compose_card(shop, name, today, [product_id], by)
    wanted = (*dishes[cards[0].id], product_id)
    return compose_card(shop, cards[0].name, cards[0].on, wanted, by)


def cells_missing(dish: Dish, allergens: Collection[str]) -> tuple[Cell, ...]:
    """Return the cells of a dish that nobody has confirmed, of these allergens."""
    cells = (dish.cell(one) for one in allergens)
    return tuple(one for one in cells if one.counts_as is AllergenState.UNKNOWN)


def _written(
    shop: Shop, cells: Sequence[NewCell], on: date | None, by: int | None, done: Message
) -> Changes:
    products = {one.product_id for one in cells}
    with shop.store.write(by) as tx:
        before = rows.cell_rows(tx, products)
        rows.set_cells(tx, cells, on, by)
        after = rows.cell_rows(tx, products)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            if rows.cell_rows(tx, products) != after:
                raise Moved
            rows.put_cell_rows(tx, products, before)
        return Changes(_KINDS, frozenset(), translate("Dishes", "Cells put back"))

    return Changes(_KINDS, frozenset(), done, undo)


def _dish(tx: Transaction, product_id: int) -> Dish:
    found = rows.dishes_by_id(tx, [product_id])
    if not found:
        raise record_gone()
    return found[0]
