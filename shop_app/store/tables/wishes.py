"""The table of wishes."""

from shop_app.store.tables.base import (
    Table,
    amount,
    by_staff,
    day,
    line,
    maybe_day,
    of_client,
    record_id,
    version,
)


class WishRow(Table):
    """One thing a client would like, at `price` in minor units."""

    __tablename__ = "wishes"

    id = record_id()
    version = version()
    client_id = of_client()
    text = line()
    price = amount()
    wished_on = day()
    wanted_by = maybe_day()
    fulfilled_on = maybe_day()
    noted_by_id = by_staff()
