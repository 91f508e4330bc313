"""The row and record of the shop."""

from __future__ import annotations

from sqlalchemy import select

from shop_app.domain.shops import ShopDetails
from shop_app.store.records import add_row, change_row, columns_for
from shop_app.store.tables.shops import ShopRow
from shop_app.store.transaction import Transaction

_SHOP = select(*columns_for(ShopDetails, ShopRow))


def add_shop(
    tx: Transaction, *, name: str, trade: str, currency: str, country: str, time_zone: str
) -> None:
    """Write the shop's one row."""
    add_row(
        tx, ShopRow, id=tx.new_id(), version=1, name=name, trade=trade,
        currency=currency, country=country, time_zone=time_zone,
    )  # fmt: skip


def shop_details(tx: Transaction) -> ShopDetails:
    """Return what the file knows of the shop."""
    return ShopDetails(*tx.connection.execute(_SHOP).one())


def change_shop(tx: Transaction, shop: ShopDetails) -> None:
    """Write the shop's details back."""
    change_row(
        tx, ShopRow, shop.id, shop.version, name=shop.name, trade=shop.trade,
        currency=shop.currency, country=shop.country, time_zone=shop.time_zone,
    )  # fmt: skip
