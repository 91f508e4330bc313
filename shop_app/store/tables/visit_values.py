"""The table of what visits have in the shop’s own fields."""

from sqlalchemy import Index

from shop_app.store.tables.base import Table, key_of, line


class VisitValueRow(Table, clustered=True):
    """One visit’s value of one field."""

    __tablename__ = "visit_values"
    __table_args__ = (Index("ix_visit_values_field_id", "field_id"),)

    visit_id = key_of("visits.id")
    field_id = key_of("own_fields.id")
    value = line()
