"""What stands beside the names of clients, for lists that hold only their ids."""

from __future__ import annotations

from collections.abc import Collection

from shop_app.domain.allergy_marks import AllergyMark
from shop_app.services.shop import Shop
from shop_app.store.client_rows import client_lines


def marks_of(shop: Shop, ids: Collection[int]) -> dict[int, AllergyMark]:
    """Return the marks of these clients by id; one that is gone has none."""
    with shop.store.read() as tx:
        today = shop.today(tx)
        return {key: one.mark(today) for key, one in client_lines(tx, tuple(ids)).items()}
