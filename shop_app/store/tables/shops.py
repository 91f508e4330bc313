"""The shop's table: one row."""

from sqlalchemy import Column, ColumnElement, Integer

from shop_app.store.tables.base import Table, line, maybe_day, record_id, version, word


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
    measurements_limit: ColumnElement[int] = Column(
        Integer, default=365, server_default="365", nullable=False
    )
    """Days after which measurements are to be taken again."""
    allergies_limit: ColumnElement[int] = Column(
        Integer, default=365, server_default="365", nullable=False
    )
    severe_limit: ColumnElement[int] = Column(
        Integer, default=183, server_default="183", nullable=False
    )
    """Days after which allergies, and severe ones, are to be asked again."""
    latest_day = maybe_day()
    """The latest day on which anything was written."""
