"""The table of allergies that were removed or lessened: they stay visible, with the reason."""

from sqlalchemy import Column, ColumnElement

from shop_app.store.tables.base import (
    Big,
    Table,
    by_staff,
    day,
    later_flag,
    later_word,
    line,
    of_client,
    record_id,
    version,
    word,
)


class RemovedAllergyRow(Table):
    """One item as it was before it was removed or, where it is still there, changed; and why."""

    __tablename__ = "removed_allergies"

    id = record_id()
    version = version()
    client_id = of_client()
    allergy_id: ColumnElement[int] = Column(Big, server_default="0", nullable=False)
    """The item it was: no reference, for it may be in the bin."""
    changed = later_flag()
    kind = word()
    allergen = line()
    species = line()
    severity = word()
    carries_adrenaline = later_flag()
    cross_contact = later_word("unknown")
    reason = line()
    noted_on = day()
    removed_on = day()
    removed_by_id = by_staff()
