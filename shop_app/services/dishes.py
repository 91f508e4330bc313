"""The menu and the shelf: what each dish holds, proposed from its text, confirmed by a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from shop_app.domain.allergens import AllergenState
from shop_app.domain.dishes import Cell, Dish, Menu, NewCell, in_order
from shop_app.domain.products import NewProduct, Product, product_name
from shop_app.services.changes import Changes, Kind, record_gone, refused_politely
from shop_app.services.dishes_in_words import PutBack, text_changed
from shop_app.services.shop import Shop
from shop_app.store import dishes as rows
from shop_app.store.products import product_for, product_named
from shop_app.store.transaction import Moved, Transaction
from shop_app.text import UserError, translate

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

    A product of that name becomes a dish, with what is known of it.

    Raises:
        UserError: it has no name, or there is a dish of that name.
    """
    new = replace(new, name=product_name(new.name))
    with shop.store.write(by) as tx:
        there = product_named(tx, new.name)
        if there is not None and there.is_dish and there.active:
            words = translate("Dishes", "“{name}” is on the menu already. Correct it there.")
            raise UserError(words.format(name=there.name))
        product = there or product_for(tx, new)
        written = ingredients.strip() or product.ingredients
        rows.change_dish(
            tx, product.id, is_dish=True, ingredients=written, active=True,
            variant_of_id=variant_of or product.variant_of_id,
        )  # fmt: skip
        put_back = text_changed(tx, product.id) if _is_news(tx, there, written) else None
    done = translate("Dishes", "“{name}” is on the menu").format(name=product.name)

    def undo() -> Changes:
        return _off(shop, product, there, put_back, by)

    return Changes(_KINDS, frozenset(), done, undo, product.id)


def _is_news(tx: Transaction, there: Product | None, ingredients: str) -> bool:
    """Tell whether the cells are to be proposed: nothing is known yet, or of another recipe."""
    return there is None or there.ingredients != ingredients or not rows.cell_rows(tx, [there.id])


def _off(
    shop: Shop, product: Product, there: Product | None, put_back: PutBack | None, by: int | None
) -> Changes:
    """Take a dish off the menu; what was there before it is put back."""
    with refused_politely(), shop.store.write(by) as tx:
        if there is None:
            rows.change_dish(tx, product.id, is_dish=False)
        else:
            rows.change_dish(
                tx, product.id, is_dish=there.is_dish, ingredients=there.ingredients,
                active=there.active, variant_of_id=there.variant_of_id,
            )  # fmt: skip
            if put_back is not None:
                put_back(tx)
    return Changes(_KINDS, frozenset(), translate("Dishes", "Taken off the menu again"))


def confirm_cells(
    shop: Shop, cells: Sequence[NewCell], by: int | None = None, seen: Dish | None = None
) -> Changes:
    """Write cells as somebody says they are, today; unknown takes back what was said.

    `seen` is the dish as they looked at it.

    Raises:
        UserError: it is another recipe by now.
    """
    done = translate("Dishes", "%n cell(s) confirmed", None, len(cells))
    products = {one.product_id for one in cells}
    with shop.store.write(by) as tx:
        if seen is not None:
            _refuse_another_recipe(tx, seen.product)
        before = rows.cell_rows(tx, products)
        rows.set_cells(tx, cells, shop.today(tx), by)
        after = rows.cell_rows(tx, products)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            if rows.cell_rows(tx, products) != after:
                raise Moved
            rows.put_cell_rows(tx, products, before)
        return Changes(_KINDS, frozenset(), translate("Dishes", "Cells put back"))

    return Changes(_KINDS, frozenset(), done, undo)


def _refuse_another_recipe(tx: Transaction, seen: Product) -> None:
    now = _dish(tx, seen.id).product
    if (now.name, now.ingredients) != (seen.name, seen.ingredients):
        words = translate(
            "Dishes", "The recipe of “{name}” was changed meanwhile. Look at it, then confirm."
        )
        raise UserError(words.format(name=now.name))


def confirm_dish(shop: Shop, dish: Dish, by: int | None = None) -> Changes:
    """Confirm all that is known or proposed of a dish, as it was seen.

    Raises:
        UserError: it is another recipe by now.
    """
    cells = [
        NewCell(dish.product.id, one.allergen, one.state, one.words) for one in dish.cells.values()
    ]
    return confirm_cells(shop, cells, by, dish)


def change_ingredients(
    shop: Shop, product_id: int, seen: str, wanted: str, by: int | None = None
) -> Changes:
    """Write what a dish is made of; a changed text sets its cells back to what it proposes.

    Those of its variants too.

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
        was = dish.product.ingredients
        if was == wanted:
            return Changes(frozenset(), frozenset(), translate("Dishes", "Nothing to change"))
        rows.change_dish(tx, product_id, ingredients=wanted)
        put_back = text_changed(tx, product_id)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            if _dish(tx, product_id).product.ingredients != wanted:
                raise Moved
            put_back(tx)
            rows.change_dish(tx, product_id, ingredients=was)
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
    with shop.store.write(by) as tx:
        today = shop.today(tx)
        cards = [one.id for one in rows.menus(tx) if one.on in {None, today}]
        cards = cards or [rows.menu_of(tx, " ".join(name.split()), today)]
        before = {one: rows.dishes_of_menu(tx, one) for one in cards}
        after = _turned(before, product_id)
        if not any(product_id in dishes for dishes in before.values()):
            after = {one: _in_order(tx, dishes) for one, dishes in after.items()}
        for one, dishes in after.items():
            rows.put_on_menu(tx, one, dishes)

    def undo() -> Changes:
        with shop.store.write(by) as tx:
            for one, dishes in before.items():
                rows.put_on_menu(tx, one, dishes)
        return Changes(_KINDS, frozenset(), translate("Dishes", "Card put back"))

    left = {dish for dishes in after.values() for dish in dishes}
    done = translate("Dishes", "%n dish(es) on the card", None, len(left)) if left else _NONE_LEFT
    return Changes(_KINDS, frozenset(), done, undo, cards[0])


_NONE_LEFT = translate(
    "Dishes", "There is no dish on today’s card any more: at the table all dishes show again."
)


def _in_order(tx: Transaction, product_ids: Collection[int]) -> tuple[int, ...]:
    """Return dishes in the order of a meal."""
    return tuple(one.product.id for one in in_order(rows.dishes_by_id(tx, product_ids)))


def _turned(cards: Mapping[int, tuple[int, ...]], product_id: int) -> dict[int, tuple[int, ...]]:
    """Take a dish off every card that has it; where none has, put it on the first."""
    if not any(product_id in dishes for dishes in cards.values()):
        first = next(iter(cards))
        return {**cards, first: (*cards[first], product_id)}
    return {
        one: tuple(dish for dish in dishes if dish != product_id) for one, dishes in cards.items()
    }


def cells_missing(dish: Dish, allergens: Collection[str]) -> tuple[Cell, ...]:
    """Return the cells of a dish that nobody has confirmed, of these allergens."""
    cells = (dish.cell(one) for one in allergens)
    return tuple(one for one in cells if one.counts_as is AllergenState.UNKNOWN)


def _dish(tx: Transaction, product_id: int) -> Dish:
    found = rows.dishes_by_id(tx, [product_id])
    if not found:
        raise record_gone()
    return found[0]
