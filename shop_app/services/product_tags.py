"""The tags of a product, given all at once as they were typed."""

from __future__ import annotations

from collections.abc import Iterable

from shop_app.domain.tags import Tag, Tagged, tag_name
from shop_app.services.changes import Changes, Kind
from shop_app.services.shop import Shop
from shop_app.store import tags as rows
from shop_app.store.transaction import Transaction
from shop_app.text import Message, translate

_KINDS = frozenset({Kind.TAG, Kind.PRODUCT})


def set_product_tags(
    shop: Shop, product_id: int, names: Iterable[str], by: int | None = None
) -> Changes:
    """Give a product the tags of these names, made where there are none, and no others.

    Raises:
        UserError: a name is too long.
    """
    wanted = [tag_name(one) for one in names if one.strip()]
    with shop.store.write(by) as tx:
        before = _tags(tx, product_id)
        _put(tx, product_id, before, tuple(rows.tags_for(tx, wanted).values()))

    def undo() -> Changes:
        with shop.store.write(by) as tx:
            there = tuple(one for one in before if rows.tag_by_id(tx, one.id) is not None)
            _put(tx, product_id, _tags(tx, product_id), there)
        return _changes(translate("Products", "Tags of the product changed back"))

    changes = _changes(translate("Products", "Tags of the product changed"))
    return Changes(changes.kinds, changes.ids, changes.done, undo, product_id)


def _tags(tx: Transaction, product_id: int) -> tuple[Tag, ...]:
    return rows.tags_of_several(tx, (product_id,), Tagged.PRODUCT).get(product_id, ())


def _put(
    tx: Transaction, product_id: int, before: tuple[Tag, ...], wanted: tuple[Tag, ...]
) -> None:
    had, wants = {one.id for one in before}, {one.id for one in wanted}
    for tag_id in sorted(had - wants):
        rows.take_off(tx, tag_id, (product_id,), Tagged.PRODUCT)
    for tag_id in sorted(wants - had):
        rows.put_on(tx, tag_id, (product_id,), Tagged.PRODUCT)


def _changes(done: Message) -> Changes:
    return Changes(_KINDS, frozenset(), done)
