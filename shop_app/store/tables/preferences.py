"""The table of likes, dislikes and nevers."""

from shop_app.store.tables.base import (
    Table,
    by_staff,
    day,
    line,
    maybe_day,
    number,
    of_client,
    record_id,
    version,
    word,
)


class PreferenceRow(Table):
    """One preference with its weight."""

    __tablename__ = "preferences"

    id = record_id()
    version = version()
    client_id = of_client()
    topic = line()
    text = line()
    polarity = word()
    evidence = word()
    count = number()
    confirmed_on = day()
    noted_on = maybe_day()
    noted_by_id = by_staff()
