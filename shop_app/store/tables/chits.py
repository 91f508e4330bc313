"""The table of kitchen chits as they were printed."""

from sqlalchemy import Column, ColumnElement, Index

from shop_app.store.tables.base import Big, Table, at, by_staff, line, maybe, record_id, version


class ChitRow(Table):
    """One chit: its words and what it rested on, in JSON, so that a later change is seen."""

    __tablename__ = "chits"
    __table_args__ = (Index("ix_chits_printed_at", "printed_at"),)

    id = record_id()
    version = version()
    booking_id = maybe("bookings.id")
    visit_id: ColumnElement[int | None] = Column(Big, index=True)
    printed_at = at()
    printed_by_id = by_staff()
    title = line()
    content = line()
