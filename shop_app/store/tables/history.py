"""The table of changes: when, who, which field, what it was and what it became."""

from sqlalchemy import Column, ColumnElement

from shop_app.store.tables.base import Big, Table, at, by_staff, line, record_id, word


class HistoryRow(Table):
    """One changed field of one record; a record removed or put back has no field."""

    __tablename__ = "history"

    id = record_id()
    client_id: ColumnElement[int | None] = Column(Big, index=True)
    at = at()
    by_id = by_staff()
    kind = word()
    record_id: ColumnElement[int] = Column(Big, nullable=False)
    what = word()
    field = word()
    old = line()
    new = line()
