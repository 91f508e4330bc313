"""The shop's table: one row."""

from shop_app.store.tables.base import Table, line, record_id, version, word


class ShopRow(Table):
    """The house itself."""

    __tablename__ = "shop"

    id = record_id()
    version = version()
    name = line()
    trade = word()
    currency = word()
    country = word()
    time_zone = line()
