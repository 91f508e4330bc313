"""Lists of all clients: who is in them, in which order, and what they show."""

from __future__ import annotations

from collections.abc import Sequence

from shop_app.domain.client_lists import ListQuery, ListRow
from shop_app.services.shop import Shop
from shop_app.store import client_lists as rows
from shop_app.store.client_lists import Today
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Interruptible


def listed_clients(
    shop: Shop, query: ListQuery, cancel: Interruptible | None = None
) -> tuple[int, ...]:
    """Return the ids of all clients of a list, in its order."""
    with shop.store.read(cancel) as tx:
        return rows.listed(tx, query, Today(shop.clock(), shop.today(tx)))


def list_rows(shop: Shop, ids: Sequence[int]) -> dict[int, ListRow]:
    """Return what a list shows of these clients, by id; an id that is gone has none."""
    with shop.store.read() as tx:
        return rows.list_rows(tx, ids, shop_details(tx).day_of)
