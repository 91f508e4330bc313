"""The table of allergies, intolerances, aversions and diets."""

from sqlalchemy import Boolean, Column, ColumnElement, and_, or_

from shop_app.domain.allergies import HARMFUL, Severity
from shop_app.store.tables.base import (
    Table,
    by_staff,
    day,
    later_word,
    line,
    of_client,
    record_id,
    version,
    word,
)


class AllergyRow(Table):
    """One thing to avoid."""

    __tablename__ = "allergies"

    id = record_id()
    version = version()
    client_id = of_client()
    kind = word()
    allergen = line()
    species = line()
    severity = word()
    carries_adrenaline: ColumnElement[bool] = Column(Boolean, default=False, nullable=False)
    reaction = line()
    note = line()
    cross_contact = later_word("unknown")
    told_by = word()
    noted_on = day()
    noted_by_id = by_staff()
    confirmed_on = day()
    confirmed_by_id = by_staff()


HARMS = AllergyRow.kind.in_([kind.value for kind in HARMFUL])
"""Says of a row that it may harm."""
IS_SEVERE = and_(
    HARMS,
    or_(AllergyRow.severity == Severity.SEVERE.value, AllergyRow.carries_adrenaline.is_(True)),
)
"""Says of a row what `Allergy.is_severe` says of a record."""
