"""Rows and records of allergies that were removed or lessened: they stay visible with why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import delete, select

from shop_app.domain.allergies import CrossContact, DietaryKind, RemovedAllergy, Severity
from shop_app.store.records import add_row, columns_for, core, kept_as
from shop_app.store.staff import staff_name
from shop_app.store.tables.removed_allergies import RemovedAllergyRow
from shop_app.store.transaction import Transaction

_REMOVED = select(*columns_for(
    RemovedAllergy, RemovedAllergyRow,
    kind=kept_as(RemovedAllergyRow.kind, DietaryKind),
    severity=kept_as(RemovedAllergyRow.severity, Severity),
    cross_contact=kept_as(RemovedAllergyRow.cross_contact, CrossContact),
    removed_by=staff_name(RemovedAllergyRow.removed_by_id, "removed_by"),
))  # fmt: skip


def keep_former_allergy(
    tx: Transaction, row: Mapping[str, object], reason: str, today: date, *, changed: bool
) -> int:
    """Keep an allergy as it is in `row`, about to be removed or `changed`; return the id."""
    former_id = tx.new_id()
    add_row(
        tx, RemovedAllergyRow, id=former_id, version=1, client_id=row["client_id"],
        allergy_id=row["id"], changed=changed, **{name: row[name] for name in _AS_IT_WAS},
        reason=reason, removed_on=today, removed_by_id=tx.by,
    )  # fmt: skip
    return former_id


_AS_IT_WAS = (
    "kind", "allergen", "species", "severity", "carries_adrenaline", "cross_contact", "noted_on",
)  # fmt: skip


def no_longer_removed(tx: Transaction, allergy_id: int) -> str:
    """Forget that an allergy was removed: it is back; return why it was, "" if it was none."""
    table = core(RemovedAllergyRow)
    mine = (table.c.allergy_id == allergy_id, table.c.changed.is_(False))
    reason = tx.connection.execute(select(table.c.reason).where(*mine)).scalar()
    tx.connection.execute(delete(table).where(*mine))
    return reason or ""


def no_longer_changed(tx: Transaction, former_id: int) -> None:
    """Forget a change that is taken back."""
    table = core(RemovedAllergyRow)
    tx.connection.execute(delete(table).where(table.c.id == former_id))


def removed_allergies_of(tx: Transaction, client_id: int) -> tuple[RemovedAllergy, ...]:
    """Return what was removed or lessened of a client's allergies, the newest first."""
    mine = _REMOVED.where(RemovedAllergyRow.client_id == client_id)
    rows = tx.connection.execute(mine.order_by(RemovedAllergyRow.id.desc()))
    return tuple(RemovedAllergy(*row) for row in rows)
