"""The table of the clients whom a printed chit names."""

from sqlalchemy import Column, ColumnElement, Index

from shop_app.store.tables.base import Big, Table, key_of


class ChitGuestRow(Table, clustered=True):
    """One client of a chit; it stays while they are in the bin, to be theirs again."""

    __tablename__ = "chit_guests"
    __table_args__ = (Index("ix_chit_guests_client_id", "client_id"),)

    chit_id = key_of("chits.id")
    client_id: ColumnElement[int] = Column(Big, primary_key=True, autoincrement=False)
