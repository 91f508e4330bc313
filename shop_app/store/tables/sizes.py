"""The table of sizes."""

from shop_app.store.tables.base import Table, by_staff, day, line, of_client, record_id, version


class SizeRow(Table):
    """One size in its system, as FR, UK, US or EU."""

    __tablename__ = "sizes"

    id = record_id()
    version = version()
    client_id = of_client()
    garment = line()
    size = line()
    system = line()
    noted_on = day()
    noted_by_id = by_staff()
