"""The table of words about allergies that a person settled for a client."""

from shop_app.store.tables.base import Table, by_staff, day, line, of_client, record_id, version


class SettledMentionRow(Table):
    """One clause as it was written, who settled it and when."""

    __tablename__ = "settled_mentions"

    id = record_id()
    version = version()
    client_id = of_client()
    text = line()
    settled_on = day()
    settled_by_id = by_staff()
