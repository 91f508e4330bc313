"""The table of what was deleted, whole, for thirty days."""

from sqlalchemy import Column, ColumnElement

from shop_app.store.tables.base import Big, Table, at, by_staff, line, record_id, word


class BinEntryRow(Table):
    """One deleted record with all that went with it, as rows in JSON."""

    __tablename__ = "bin_entries"

    id = record_id()
    client_id: ColumnElement[int | None] = Column(Big, index=True)
    kind = word()
    record_id: ColumnElement[int] = Column(Big, nullable=False)
    label = line()
    removed_at = at()
    removed_by_id = by_staff()
    rows = line()
