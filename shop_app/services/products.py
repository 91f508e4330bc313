"""What the shop sells, for completion as one types."""

from __future__ import annotations

from shop_app.domain.products import NewProduct, Product
from shop_app.services.changes import Changes, Kind
from shop_app.services.shop import Shop
from shop_app.store import products as rows
from shop_app.store.transaction import Interruptible
from shop_app.text import UserError, translate


def complete_products(
    shop: Shop, start: str, limit: int = 8, cancel: Interruptible | None = None
) -> tuple[Product, ...]:
    """Return active products of which a word starts so, most often sold first."""
    with shop.store.read(cancel) as tx:
        return rows.complete_products(tx, start, limit)


def all_products(shop: Shop) -> tuple[Product, ...]:
    """Return every product, by name."""
    with shop.store.read() as tx:
        return rows.all_products(tx)


def add_product(shop: Shop, new: NewProduct) -> Changes:
    """Record a product; one of the same name however typed is kept as it is.

    Raises:
        UserError: it has no name.
    """
    if not new.name.strip():
        raise UserError(translate("Products", "Type the product’s name."))
    with shop.store.write() as tx:
        made = rows.product_for(tx, new).id
    done = translate("Products", "Product added")
    return Changes(frozenset({Kind.PRODUCT}), frozenset(), done, None, made)
