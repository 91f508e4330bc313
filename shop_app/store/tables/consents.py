"""The table of permissions."""

from shop_app.store.tables.base import (
    Table,
    by_staff,
    day,
    maybe_day,
    of_client,
    record_id,
    version,
    word,
)


class ConsentRow(Table):
    """What a client permitted or withdrew: for which purpose, in which words, and how."""

    __tablename__ = "consents"

    id = record_id()
    version = version()
    client_id = of_client()
    purpose = word()
    wording = word()
    way = word()
    given_on = day()
    given_to_id = by_staff()
    withdrawn_on = maybe_day()
    withdrawn_to_id = by_staff()
