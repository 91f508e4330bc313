"""Rows and records of products."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, func, literal, or_, select

from shop_app.domain.products import NewProduct, Product, ProductUse, folded_name
from shop_app.store.records import add_row, core, remove_row, starts_with
from shop_app.store.tables.products import ProductRow
from shop_app.store.tables.purchases import PurchaseRow
from shop_app.store.transaction import Transaction

_SHOWN = tuple(column for column in core(ProductRow).c if column.name != "folded_name")


def product_for(tx: Transaction, new: NewProduct) -> Product:
    """Return the product of that name however it was typed; it is added where there is none."""
    return product_named(tx, new.name) or add_product(tx, new)


def product_named(tx: Transaction, name: str) -> Product | None:
    """Return the product of that name however it was typed, None where there is none."""
    named = select(*_SHOWN).where(core(ProductRow).c.folded_name == folded_name(name))
    row = tx.connection.execute(named).mappings().first()
    return None if row is None else Product(**row)


def add_product(tx: Transaction, new: NewProduct) -> Product:
    """Insert a product."""
    made = Product(tx.new_id(), 1, new.name.strip(), new.category.strip(), new.price)
    add_row(
        tx, ProductRow, id=made.id, version=1, name=made.name, folded_name=folded_name(new.name),
        category=made.category, price=made.price, active=True,
    )  # fmt: skip
    return made


def product_uses(tx: Transaction) -> tuple[ProductUse, ...]:
    """Return every product with how many times it was sold, by name."""
    sold = (
        select(PurchaseRow.product_id, func.count().label("times"))
        .group_by(PurchaseRow.product_id)
        .subquery()
    )
    rows = core(ProductRow)
    query = (
        select(*_SHOWN, func.coalesce(sold.c.times, 0).label("times"))
        .outerjoin_from(rows, sold, sold.c.product_id == rows.c.id)
        .order_by(rows.c.folded_name)
    )
    found = (dict(row) for row in tx.connection.execute(query).mappings())
    return tuple(ProductUse(times=row.pop("times"), product=Product(**row)) for row in found)


def categories(tx: Transaction) -> tuple[str, ...]:
    """Return the categories there are, by name."""
    column = core(ProductRow).c.category
    query = select(column).where(column != "").distinct().order_by(column)
    return tuple(tx.connection.execute(query).scalars())


def remove_product(tx: Transaction, product_id: int, version: int) -> None:
    """Remove a product that was never sold.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, ProductRow, product_id, version)


def is_sold(tx: Transaction, product_id: int) -> bool:
    """Tell whether any visit names a product."""
    query = select(PurchaseRow.product_id).where(PurchaseRow.product_id == product_id).limit(1)
    return tx.connection.execute(query).first() is not None


def products_named(tx: Transaction, names: Iterable[str]) -> set[int]:
    """Return the ids of the products there are of these names."""
    rows, folded = core(ProductRow), {folded_name(name) for name in names}
    return set(
        tx.connection.execute(select(rows.c.id).where(rows.c.folded_name.in_(folded))).scalars()
    )


def remove_unsold(tx: Transaction, ids: Iterable[int]) -> None:
    """Remove products that nobody has changed and no visit names."""
    rows = core(ProductRow)
    sold = select(PurchaseRow.product_id).where(PurchaseRow.product_id == rows.c.id).exists()
    tx.connection.execute(delete(rows).where(rows.c.id.in_(list(ids)), rows.c.version == 1, ~sold))


def complete_products(tx: Transaction, start: str, limit: int) -> tuple[Product, ...]:
    """Return active products of which a word starts so; most often sold first."""
    rows = core(ProductRow)
    folded = folded_name(start)
    times = select(func.count()).where(PurchaseRow.product_id == rows.c.id).scalar_subquery()
    starts = starts_with(rows.c.folded_name, folded)
    inside = func.instr(rows.c.folded_name, literal(" " + folded, rows.c.folded_name.type)) > 0
    query = select(*_SHOWN).where(rows.c.active, or_(starts, inside) if folded else rows.c.active)
    found = tx.connection.execute(query.order_by(times.desc(), rows.c.name).limit(limit)).mappings()
    return tuple(Product(**row) for row in found)


def all_products(tx: Transaction) -> tuple[Product, ...]:
    """Return every product, by name."""
    query = select(*_SHOWN).order_by(core(ProductRow).c.folded_name)
    return tuple(Product(**row) for row in tx.connection.execute(query).mappings())


def products_by_id(tx: Transaction, ids: set[int]) -> dict[int, Product]:
    """Return products by their ids."""
    query = select(*_SHOWN).where(core(ProductRow).c.id.in_(ids))
    return {row["id"]: Product(**row) for row in tx.connection.execute(query).mappings()}
