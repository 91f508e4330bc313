"""The shop's table: one row."""

from sqlalchemy.orm import Mapped

from shop_app.store.tables.base import Line, RecordId, Table, Version, Word


class ShopRow(Table):
    """The house itself."""

    __tablename__ = "shop"

    id: Mapped[RecordId]
    version: Mapped[Version]
    name: Mapped[Line]
    trade: Mapped[Word]
    currency: Mapped[Word]
    country: Mapped[Word]
    time_zone: Mapped[Line]
