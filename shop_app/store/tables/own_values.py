"""The table of what clients have in the shop’s own fields."""

from sqlalchemy import Index

from shop_app.store.tables.base import Table, key_of, line, of_one_client, version


class OwnValueRow(Table, clustered=True):
    """One client’s value of one field, as text in one form a kind."""

    __tablename__ = "own_values"
    __table_args__ = (Index("ix_own_values_field_id", "field_id", "value"),)

    client_id = of_one_client()
    field_id = key_of("own_fields.id")
    version = version()
    value = line()
