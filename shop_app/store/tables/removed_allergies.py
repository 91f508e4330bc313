"""The table of allergies that were removed: they stay visible, with the reason."""

from shop_app.store.tables.base import (
    Table,
    by_staff,
    day,
    line,
    of_client,
    record_id,
    version,
    word,
)


class RemovedAllergyRow(Table):
    """One removed item as it was, who removed it, when and why."""

    __tablename__ = "removed_allergies"

    id = record_id()
    version = version()
    client_id = of_client()
    kind = word()
    allergen = line()
    species = line()
    severity = word()
    reason = line()
    noted_on = day()
    removed_on = day()
    removed_by_id = by_staff()
