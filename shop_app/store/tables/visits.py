"""The table of comings-in, clustered by client and instant so that a card reads one stretch."""

from datetime import datetime

from sqlalchemy import Column, ColumnElement, Index, Integer, text

from shop_app.store.tables.base import (
    Big,
    Instant,
    Table,
    by_staff,
    later_line,
    line,
    of_one_client,
    version,
)


class VisitRow(Table, clustered=True):
    """One coming-in; `recipient` is for whom it was (a gift, a table), a client or just a name.

    `recipient_id` has no reference, so it may name a client who is gone.
    """

    __tablename__ = "visits"
    __table_args__ = (
        Index("ix_visits_id", "id", unique=True),
        Index("ix_visits_at", "at"),
        Index(
            "ix_visits_recipient_id",
            "recipient_id",
            sqlite_where=text("recipient_id IS NOT NULL"),
            postgresql_where=text("recipient_id IS NOT NULL"),
        ),
    )

    client_id = of_one_client()
    at: ColumnElement[datetime] = Column(Instant, primary_key=True)
    id: ColumnElement[int] = Column(Big, primary_key=True, autoincrement=False)
    version = version()
    covers: ColumnElement[int | None] = Column(Integer)
    served_by_id = by_staff()
    note = line()
    table_name = later_line()
    occasion = later_line()
    recipient = later_line()
    recipient_id: ColumnElement[int | None] = Column(Big)
