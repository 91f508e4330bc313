"""The days after which the shop asks again about allergies."""

from __future__ import annotations

from sqlalchemy import select

from shop_app.store.records import change_row
from shop_app.store.shops import shop_details
from shop_app.store.tables.shops import ShopRow
from shop_app.store.transaction import Transaction


def allergy_limits(tx: Transaction) -> tuple[int, int]:
    """Return the days for allergies, and for severe ones."""
    query = select(ShopRow.allergies_limit, ShopRow.severe_limit).limit(1)
    allergies, severe = tx.connection.execute(query).one()
    return allergies, severe


def change_allergy_limits(tx: Transaction, allergies: int, severe: int) -> None:
    """Write them, in days."""
    shop = shop_details(tx)
    change_row(tx, ShopRow, shop.id, shop.version, allergies_limit=allergies, severe_limit=severe)
