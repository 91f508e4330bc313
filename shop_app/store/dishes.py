"""Rows and records of dishes, their cells, and the cards they are on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from sqlalchemy import delete, select, update

from shop_app.domain.allergens import AllergenState
from shop_app.domain.dishes import Cell, Dish, Menu, NewCell, in_order
from shop_app.domain.products import Product
from shop_app.store.records import (
    Values,
    add_row,
    add_rows,
    change_row,
    columns_for,
    core,
    kept_as,
    row_of,
)
from shop_app.store.staff import staff_name
from shop_app.store.tables.menu_dishes import MenuDishRow
from shop_app.store.tables.menus import MenuRow
from shop_app.store.tables.product_allergens import ProductAllergenRow
from shop_app.store.tables.products import ProductRow
from shop_app.store.transaction import Moved, Transaction

_PRODUCTS = select(*columns_for(Product, ProductRow))
_CELLS = select(ProductAllergenRow.product_id, *columns_for(
    Cell, ProductAllergenRow,
    state=kept_as(ProductAllergenRow.state, AllergenState),
    confirmed_by=staff_name(ProductAllergenRow.confirmed_by_id, "confirmed_by"),
))  # fmt: skip


def all_dishes(tx: Transaction) -> tuple[Dish, ...]:
    """Return the active dishes in the order of a meal."""
    rows = core(ProductRow).c
    query = _PRODUCTS.where(rows.is_dish, rows.active).order_by(rows.folded_name)
    return in_order(_with_cells(tx, [Product(*row) for row in tx.connection.execute(query)]))


def dishes_by_id(tx: Transaction, ids: Collection[int]) -> tuple[Dish, ...]:
    """Return products as dishes, with their cells, by name."""
    rows = core(ProductRow).c
    query = _PRODUCTS.where(rows.id.in_(list(ids))).order_by(rows.folded_name)
    return _with_cells(tx, [Product(*row) for row in tx.connection.execute(query)])


def dishes_on(tx: Transaction, day: date) -> tuple[Dish, ...]:
    """Return the dishes on today's cards, in their order; all dishes where there is no card."""
    menus, on = core(MenuRow).c, core(MenuDishRow).c
    query = (
        select(on.product_id)
        .join(core(MenuRow), menus.id == on.menu_id)
        .where(menus.active, (menus.on == day) | menus.on.is_(None))
        .order_by(menus.on.is_(None), on.position)
    )
    ids = list(dict.fromkeys(tx.connection.execute(query).scalars()))
    if not ids:
        return all_dishes(tx)
    there = {one.product.id: one for one in dishes_by_id(tx, ids) if one.product.active}
    return tuple(there[one] for one in ids if one in there)


def variants_of(tx: Transaction, product_id: int) -> tuple[int, ...]:
    """Return the ids of the variants of a dish, and of theirs."""
    rows, found, sought = core(ProductRow).c, dict[int, None](), [product_id]
    while sought:
        query = select(rows.id).where(rows.variant_of_id.in_(sought)).order_by(rows.id)
        sought = [
            one for one in tx.connection.execute(query).scalars()
            if one not in found and one != product_id
        ]  # fmt: skip
        found |= dict.fromkeys(sought)
    return tuple(found)


def cell_rows(tx: Transaction, product_ids: Collection[int]) -> tuple[Values, ...]:
    """Return raw cells: what undo puts back."""
    rows = core(ProductAllergenRow)
    query = select(rows).where(rows.c.product_id.in_(list(product_ids)))
    ordered = query.order_by(rows.c.product_id, rows.c.allergen)
    return tuple(dict(row) for row in tx.connection.execute(ordered).mappings())


def put_cell_rows(tx: Transaction, product_ids: Collection[int], rows: Sequence[Values]) -> None:
    """Put raw cells in place of those there are."""
    table = core(ProductAllergenRow)
    tx.connection.execute(delete(table).where(table.c.product_id.in_(list(product_ids))))
    add_rows(tx, ProductAllergenRow, rows)


def set_cells(tx: Transaction, cells: Iterable[NewCell], on: date | None, by: int | None) -> None:
    """Write cells, confirmed on a day or proposed (None); unknown removes the row."""
    table = core(ProductAllergenRow)
    for one in cells:
        mine = (table.c.product_id == one.product_id, table.c.allergen == one.allergen)
        tx.connection.execute(delete(table).where(*mine))
        if one.state is not AllergenState.UNKNOWN:
            add_row(
                tx, ProductAllergenRow, product_id=one.product_id, allergen=one.allergen,
                version=1, state=one.state.value, words=one.words, confirmed_on=on,
                confirmed_by_id=by if on else None,
            )  # fmt: skip


def forget_cells(tx: Transaction, product_id: int) -> None:
    """Make every cell of a dish unknown: its recipe is another one."""
    table = core(ProductAllergenRow)
    tx.connection.execute(delete(table).where(table.c.product_id == product_id))


def change_dish(tx: Transaction, product_id: int, **values: object) -> None:
    """Change a product's own columns.

    Raises:
        Moved: it is gone.
    """
    row = row_of(tx, ProductRow, product_id)
    if row is None:
        raise Moved
    change_row(tx, ProductRow, product_id, row["version"], **values)


def menus(tx: Transaction) -> tuple[Menu, ...]:
    """Return every active card, those of a day first, the newest first."""
    rows = core(MenuRow).c
    query = select(*columns_for(Menu, MenuRow)).where(rows.active)
    found = tx.connection.execute(query.order_by(rows.on.is_(None), rows.on.desc(), rows.id))
    return tuple(Menu(*row) for row in found)


def menu_of(tx: Transaction, name: str, on: date | None) -> int:
    """Return the card of that name and day, made where there is none."""
    rows = core(MenuRow).c
    same_day = rows.on.is_(None) if on is None else rows.on == on
    query = select(rows.id).where(rows.name == name, same_day)
    found: int | None = tx.connection.execute(query).scalar()
    if found is not None:
        tx.connection.execute(update(core(MenuRow)).where(rows.id == found).values(active=True))
        return found
    menu_id = tx.new_id()
    add_row(tx, MenuRow, id=menu_id, version=1, name=name, on=on, active=True)
    return menu_id


def dishes_of_menu(tx: Transaction, menu_id: int) -> tuple[int, ...]:
    """Return the ids of a card's dishes in their order."""
    rows = core(MenuDishRow).c
    query = select(rows.product_id).where(rows.menu_id == menu_id).order_by(rows.position)
    return tuple(tx.connection.execute(query).scalars())


def put_on_menu(tx: Transaction, menu_id: int, product_ids: Sequence[int]) -> None:
    """Write which dishes a card has, in their order, in place of those it had."""
    table = core(MenuDishRow)
    tx.connection.execute(delete(table).where(table.c.menu_id == menu_id))
    add_rows(tx, MenuDishRow, [
        {"menu_id": menu_id, "product_id": one, "position": position}
        for position, one in enumerate(dict.fromkeys(product_ids))
    ])  # fmt: skip


def _with_cells(tx: Transaction, products: Sequence[Product]) -> tuple[Dish, ...]:
    cells: dict[int, dict[str, Cell]] = {one.id: {} for one in products}
    mine = _CELLS.where(ProductAllergenRow.product_id.in_(list(cells)))
    for product_id, *cell in tx.connection.execute(mine):
        cells[product_id][cell[0]] = Cell(*cell)
    return tuple(Dish(one, cells[one.id]) for one in products)
