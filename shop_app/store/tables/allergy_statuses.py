"""The table of what clients answered when asked about allergies; no row is "not asked"."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import Big, ByStaff, Table, Version, Word


class AllergyStatusRow(Table):
    """One client's answer."""

    __tablename__ = "allergy_statuses"

    client_id: Mapped[int] = mapped_column(
        Big, ForeignKey("clients.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    version: Mapped[Version]
    status: Mapped[Word]
    confirmed_on: Mapped[date | None]
    confirmed_by_id: Mapped[ByStaff]
