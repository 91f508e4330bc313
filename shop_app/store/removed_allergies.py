"""Rows and records of allergies that were removed: they stay visible with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import delete, select

from shop_app.domain.allergies import DietaryKind, RemovedAllergy, Severity
from shop_app.store.records import add_row, columns_for, core, kept_as
from shop_app.store.staff import staff_name
from shop_app.store.tables.removed_allergies import RemovedAllergyRow
from shop_app.store.transaction import Transaction

_REMOVED = select(*columns_for(
    RemovedAllergy, RemovedAllergyRow,
    kind=kept_as(RemovedAllergyRow.kind, DietaryKind),
    severity=kept_as(RemovedAllergyRow.severity, Severity),
    removed_by=staff_name(RemovedAllergyRow.removed_by_id, "removed_by"),
))  # fmt: skip


def keep_removed_allergy(
    tx: Transaction, row: Mapping[str, object], reason: str, today: date
) -> None:
    """Keep an allergy's row that is about to go, with the reason; it keeps its id."""
    add_row(
        tx, RemovedAllergyRow, id=row["id"], version=1, client_id=row["client_id"],
        kind=row["kind"], allergen=row["allergen"], species=row["species"],
        severity=row["severity"], reason=reason, noted_on=row["noted_on"], removed_on=today,
        removed_by_id=tx.by,
    )  # fmt: skip


def no_longer_removed(tx: Transaction, allergy_id: int) -> None:
    """Forget that an allergy was removed: it is back."""
    table = core(RemovedAllergyRow)
    tx.connection.execute(delete(table).where(table.c.id == allergy_id))


def removed_allergies_of(tx: Transaction, client_id: int) -> tuple[RemovedAllergy, ...]:
    """Return what was removed of a client's allergies, the newest first."""
    mine = _REMOVED.where(RemovedAllergyRow.client_id == client_id)
    rows = tx.connection.execute(mine.order_by(RemovedAllergyRow.removed_on.desc()))
    return tuple(RemovedAllergy(*row) for row in rows)
