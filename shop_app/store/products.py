"""Rows and records of products."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, func, literal, or_, select

from shop_app.domain.folding import fold
from shop_app.domain.products import NewProduct, Product
from shop_app.store.records import add_row, core, starts_with
from shop_app.store.tables.products import ProductRow
from shop_app.store.tables.purchases import PurchaseRow
from shop_app.store.transaction import Transaction

_SHOWN = tuple(column for column in core(ProductRow).c if column.name != "folded_name")


def product_for(tx: Transaction, new: NewProduct) -> Product:
    """Return the product of that name however it was typed; it is added where there is none."""
    rows = core(ProductRow)
    folded = _folded(new.name)
    found = tx.connection.execute(select(*_SHOWN).where(rows.c.folded_name == folded)).mappings()
    if (row := found.first()) is not None:
        return Product(**row)
    made = Product(tx.new_id(), 1, new.name.strip(), new.category.strip(), new.price)
    add_row(
        tx, ProductRow, id=made.id, version=1, name=made.name, folded_name=folded,
        category=made.category, price=made.price, active=True,
    )  # fmt: skip
    return made


def _folded(name: str) -> str:
    """A name of signs alone folds to nothing: it is told from others as it stands."""
    return fold(name) or name.strip()


def products_named(tx: Transaction, names: Iterable[str]) -> set[int]:
    """Return the ids of the products there are of these names."""
    rows, folded = core(ProductRow), {_folded(name) for name in names}
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
    folded = _folded(start)
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
