"""The table of comings-in, clustered by client and instant so that a card reads one stretch."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import Big, ByStaff, Instant, Line, Table, Version


class VisitRow(Table):
    """One coming-in."""

    __tablename__ = "visits"
    __table_args__ = (
        Index("ix_visits_id", "id", unique=True),
        Index("ix_visits_at", "at"),
        {"sqlite_with_rowid": False},
    )

    client_id: Mapped[int] = mapped_column(
        Big, ForeignKey("clients.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    at: Mapped[datetime] = mapped_column(Instant, primary_key=True)
    id: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=False)
    version: Mapped[Version]
    covers: Mapped[int | None]
    served_by_id: Mapped[ByStaff]
    note: Mapped[Line]
