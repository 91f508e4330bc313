"""The table of promises."""

from shop_app.store.tables.base import (
    Table,
    by_staff,
    day,
    line,
    maybe_day,
    of_client,
    record_id,
    version,
    word,
)


class PromiseRow(Table):
    """What we said we would do, and what became of it."""

    __tablename__ = "promises"

    id = record_id()
    version = version()
    client_id = of_client()
    text = line()
    due_on = maybe_day()
    made_on = day()
    made_by_id = by_staff()
    state = word()
    outcome = line()
    closed_on = maybe_day()
