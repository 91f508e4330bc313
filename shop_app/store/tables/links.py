"""The table of people who belong together."""

from shop_app.store.tables.base import (
    Table,
    day,
    flag,
    line,
    maybe,
    of_client,
    record_id,
    version,
    word,
)


class LinkRow(Table):
    """One person who belongs to a client: another client, or just a name."""

    __tablename__ = "links"

    id = record_id()
    version = version()
    client_id = of_client()
    kind = word()
    other_id = maybe("clients.id")
    name = line()
    comes_along = flag()
    note = line()
    noted_on = day()
