"""Noting sizes; one noted anew for the same garment and system takes the place of the earlier."""

from __future__ import annotations

from dataclasses import replace

from shop_app.domain.sizes import KeptSize, NewSize, kept_sizes, read_size
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import sizes as rows
from shop_app.store.clients import client_by_id
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.SIZE})


def add_size(shop: Shop, new: NewSize, by: int | None = None) -> Changes:
    """Record a size as of today; the earlier one of the same garment and system is kept beside.

    Raises:
        UserError: it says no garment or no size.
    """
    if not new.garment.strip():
        raise UserError(translate("Sizes", "Type what it is the size of, for example “shoes”."))
    if not new.size.strip():
        raise UserError(translate("Sizes", "Type the size, for example “38” or “M”."))
    size, system = read_size(new.size, new.system)
    with shop.store.write(by) as tx:
        if client_by_id(tx, new.client_id) is None:
            raise gone()
        made = rows.add_size(tx, replace(new, size=size, system=system), shop.today(tx))
    ids = frozenset({new.client_id})

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            rows.remove_size(tx, made, 1)
        return Changes(_KINDS, ids, translate("Sizes", "Size removed again"))

    return Changes(_KINDS, ids, translate("Sizes", "Size noted"), undo, made)


def sizes_of(shop: Shop, client_id: int) -> tuple[KeptSize, ...]:
    """Return the sizes that hold, each with those before it."""
    with shop.store.read() as tx:
        return kept_sizes(rows.sizes_of(tx, client_id))
