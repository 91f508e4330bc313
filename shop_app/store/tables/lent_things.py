"""The table of things lent."""

from shop_app.store.tables.base import (
    Table,
    by_staff,
    day,
    flag,
    line,
    maybe_day,
    of_client,
    record_id,
    version,
)


class LentThingRow(Table):
    """One thing: ours that the client has, or theirs that we have."""

    __tablename__ = "lent_things"

    id = record_id()
    version = version()
    client_id = of_client()
    what = line()
    ours = flag()
    since = day()
    due_on = maybe_day()
    returned_on = maybe_day()
    note = line()
    noted_by_id = by_staff()
