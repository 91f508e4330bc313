"""The table of messages and calls."""

from shop_app.store.tables.base import (
    Table,
    at,
    by_staff,
    flag,
    line,
    of_client,
    record_id,
    version,
    word,
)


class MessageRow(Table):
    """One message or call; `way` is how it went, `from_us` who began it."""

    __tablename__ = "messages"

    id = record_id()
    version = version()
    client_id = of_client()
    at = at()
    way = word()
    from_us = flag()
    text = line()
    noted_by_id = by_staff()
