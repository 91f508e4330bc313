"""The table of dates that matter."""

from shop_app.store.tables.base import Table, line, of_client, record_id, version, word


class OccasionRow(Table):
    """One day of every year; `day` as ISO 8601, without a year where it has none."""

    __tablename__ = "occasions"

    id = record_id()
    version = version()
    client_id = of_client()
    kind = word()
    label = line()
    day = word()
