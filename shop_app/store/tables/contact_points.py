"""The table of phones, e-mails and addresses."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import Line, OfClient, RecordId, Table, Version, Word


class ContactPointRow(Table):
    """One way to reach a client, in the order of the client's page."""

    __tablename__ = "contact_points"
    __table_args__ = (Index("ix_contact_points_normalised", "normalised"),)

    id: Mapped[RecordId]
    version: Mapped[Version]
    client_id: Mapped[OfClient]
    position: Mapped[int] = mapped_column(default=0)
    kind: Mapped[Word]
    label: Mapped[Line]
    as_typed: Mapped[Line]
    normalised: Mapped[Line]
    street: Mapped[Line]
    postcode: Mapped[Line]
    city: Mapped[Line]
    region: Mapped[Line]
    country: Mapped[Line]
