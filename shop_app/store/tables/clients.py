"""The clients' table."""

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import At, Instant, Line, RecordId, Table, Version


class ClientRow(Table):
    """One client's own facts; the last visit and their number are kept for ordering lists.

    `searched` is what search sees of the names and towns, read beside the last visit; None until
    the client is in the index.
    """

    __tablename__ = "clients"
    __table_args__ = (
        Index("ix_clients_lately", "last_visit_at", "visit_count", "searched"),
        Index("ix_clients_ref", "ref"),
        Index("ix_clients_card_code", "card_code"),
    )

    id: Mapped[RecordId]
    version: Mapped[Version]
    title: Mapped[Line]
    given_name: Mapped[Line]
    family_name: Mapped[Line]
    name_as_said: Mapped[Line]
    pronunciation: Mapped[Line]
    organisation: Mapped[Line]
    language: Mapped[Line]
    birthday: Mapped[Line]
    ref: Mapped[Line]
    card_code: Mapped[Line]
    created_at: Mapped[At]
    last_visit_at: Mapped[datetime | None] = mapped_column(Instant, nullable=True)
    visit_count: Mapped[int] = mapped_column(default=0)
    searched: Mapped[str | None] = mapped_column(String, nullable=True)
