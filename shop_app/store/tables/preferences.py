"""The table of likes, dislikes and nevers."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import ByStaff, Line, OfClient, RecordId, Table, Version, Word


class PreferenceRow(Table):
    """One preference with its weight."""

    __tablename__ = "preferences"

    id: Mapped[RecordId]
    version: Mapped[Version]
    client_id: Mapped[OfClient]
    topic: Mapped[Line]
    text: Mapped[Line]
    polarity: Mapped[Word]
    evidence: Mapped[Word]
    count: Mapped[int] = mapped_column(default=0)
    confirmed_on: Mapped[date]
    noted_by_id: Mapped[ByStaff]
