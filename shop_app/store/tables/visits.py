"""The table of comings-in, clustered by client and instant so that a card reads one stretch."""

from datetime import datetime

from sqlalchemy import Column, ColumnElement, Index, Integer

from shop_app.store.tables.base import Big, Instant, Table, by_staff, line, of_one_client, version


class VisitRow(Table, clustered=True):
    """One coming-in."""

    __tablename__ = "visits"
    __table_args__ = (
        Index("ix_visits_id", "id", unique=True),
        Index("ix_visits_at", "at"),
    )

    client_id = of_one_client()
    at: ColumnElement[datetime] = Column(Instant, primary_key=True)
    id: ColumnElement[int] = Column(Big, primary_key=True, autoincrement=False)
    version = version()
    covers: ColumnElement[int | None] = Column(Integer)
    served_by_id = by_staff()
    note = line()
