"""The table of allergies, intolerances, aversions and diets."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import ByStaff, Line, OfClient, RecordId, Table, Version, Word


class AllergyRow(Table):
    """One thing to avoid."""

    __tablename__ = "allergies"

    id: Mapped[RecordId]
    version: Mapped[Version]
    client_id: Mapped[OfClient]
    kind: Mapped[Word]
    allergen: Mapped[Line]
    species: Mapped[Line]
    severity: Mapped[Word]
    carries_adrenaline: Mapped[bool] = mapped_column(default=False)
    reaction: Mapped[Line]
    note: Mapped[Line]
    told_by: Mapped[Word]
    noted_on: Mapped[date]
    noted_by_id: Mapped[ByStaff]
    confirmed_on: Mapped[date]
    confirmed_by_id: Mapped[ByStaff]
