"""What the shop sells: adding, correcting, setting inactive; completion as one types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from shop_app.domain.products import NewProduct, Product, ProductUse, folded_name, product_name
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind, refused_politely
from shop_app.services.deleting import delete_record
from shop_app.services.dishes_in_words import PutBack, text_changed
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import products as rows
from shop_app.store.records import Values
from shop_app.store.transaction import Interruptible, Transaction
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.PRODUCT})
_DISH = frozenset({Kind.DISH})


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


def product_uses(shop: Shop) -> tuple[ProductUse, ...]:
    """Return every product with how many times it was sold, by name."""
    with shop.store.read() as tx:
        return rows.product_uses(tx)


def product_categories(shop: Shop) -> tuple[str, ...]:
    """Return the categories there are, by name."""
    with shop.store.read() as tx:
        return rows.categories(tx)


def add_product(shop: Shop, new: NewProduct, by: int | None = None) -> Changes:
    """Record a product; one of the same name however typed is kept as it is.

    Raises:
        UserError: it has no name.
    """
    new = replace(new, name=product_name(new.name))
    with shop.store.write(by) as tx:
        made = rows.product_for(tx, new).id
    done = translate("Products", "Product added")
    return Changes(_KINDS, frozenset(), done, None, made)


def record_product(shop: Shop, new: NewProduct, by: int | None = None) -> Changes:
    """Record a product of a name that there is not yet; `made` names it.

    Raises:
        UserError: it has no name, or one is named so already but for accents or case.
    """
    new = replace(new, name=product_name(new.name), category=" ".join(new.category.split()))
    with shop.store.write(by) as tx:
        _refuse_taken(tx, new.name)
        made = rows.add_product(tx, new)
    done = translate("Products", "“{name}” added").format(name=made.name)
    return Changes(_KINDS, frozenset(), done, lambda: _take_back(shop, made, by), made.id)


def change_product(
    shop: Shop, product: Product, wanted: Mapping[str, Any], by: int | None = None
) -> Changes:
    """Change `name`, `category`, `price` or `active` of a product as it was seen.

    Another name sets a dish's cells back: they are proposed from it.

    Raises:
        EditedElsewhere: somebody else changed the same to something else.
        UserError: the name is empty or another product's, or the product is gone.
    """
    values = dict(wanted)
    seen = {name: getattr(product, name) for name in values}
    if "category" in values:
        values["category"] = " ".join(values["category"].split())
    if "name" in values:
        values["name"] = product_name(values["name"])
        with shop.store.read() as tx:
            _refuse_taken(tx, values["name"], but=product.id)
        values["folded_name"] = folded_name(values["name"])
        seen["folded_name"] = folded_name(product.name)
    changes = edit_record(
        shop, RecordKind.PRODUCT, product.id, seen, values, by,
        _with_its_cells,
    )  # fmt: skip
    if not changes.kinds:
        return changes
    done = changes.done
    if product.is_dish and _is_another(product.name, values.get("name", product.name)):
        words = translate("Products", "“{name}”: every allergen is to be confirmed again")
        done = words.format(name=values["name"])
    return replace(changes, kinds=changes.kinds | _DISH, done=done)


def _is_another(name: str, other: str) -> bool:
    """Tell whether two names say another thing: capitals alone do not."""
    return name.casefold() != other.casefold()


def _with_its_cells(tx: Transaction, row: Values, wanted: Values) -> PutBack:
    """Another name sets a dish's cells back."""
    if not _is_another(row["name"], wanted["name"]):
        return lambda _: None
    return text_changed(tx, row["id"], wanted["name"])


def set_active(shop: Shop, product: Product, *, active: bool, by: int | None = None) -> Changes:
    """Tell whether a product is sold; what was sold of it stays."""
    changes = change_product(shop, product, {"active": active}, by)
    words = (
        translate("Products", "“{name}” is sold again")
        if active
        else translate("Products", "“{name}” is no longer sold")
    )
    return replace(changes, done=words.format(name=product.name)) if changes.kinds else changes


def delete_product(shop: Shop, product: Product, by: int | None = None) -> Changes:
    """Put a product that was never sold into the bin.

    Raises:
        UserError: it was sold, or is gone.
    """
    with shop.store.read() as tx:
        sold = rows.is_sold(tx, product.id)
    if sold:
        sentence = translate(
            "Products", "“{name}” has been sold, so it stays. Set it inactive instead."
        )
        raise UserError(sentence.format(name=product.name))
    return delete_record(shop, RecordKind.PRODUCT, product.id, by)


def _refuse_taken(tx: Transaction, name: str, but: int | None = None) -> None:
    there = rows.product_named(tx, name)
    if there is None or there.id == but:
        return
    if there.name == name:
        words = translate("Products", "There is a product “{name}” already.")
        raise UserError(words.format(name=name))
    words = translate("Products", "“{name}” is the product “{other}” typed differently.")
    raise UserError(words.format(name=name, other=there.name))


def _take_back(shop: Shop, made: Product, by: int | None) -> Changes:
    with refused_politely(), shop.store.write(by) as tx:
        if rows.is_sold(tx, made.id):
            words = translate("Products", "“{name}” has been sold by now; it was kept.")
            raise UserError(words.format(name=made.name))
        rows.remove_product(tx, made.id, made.version)
    done = translate("Products", "“{name}” removed again").format(name=made.name)
    return Changes(_KINDS, frozenset(), done)
