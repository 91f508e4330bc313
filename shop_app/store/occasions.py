"""Rows and records of occasions."""

from __future__ import annotations

from sqlalchemy import select

from shop_app.domain.occasions import Occasion, OccasionKind
from shop_app.domain.partial_dates import PartialDate, parse_partial_date
from shop_app.store.records import THIS_CLIENT, add_row, columns_for, kept_as, remove_row
from shop_app.store.tables.occasions import OccasionRow
from shop_app.store.transaction import Transaction

_OCCASIONS = select(*columns_for(
    Occasion, OccasionRow,
    kind=kept_as(OccasionRow.kind, OccasionKind),
    day=kept_as(OccasionRow.day, parse_partial_date),
)).where(OccasionRow.client_id == THIS_CLIENT)  # fmt: skip


def occasions_of(tx: Transaction, client_id: int) -> tuple[Occasion, ...]:
    """Return a client's occasions."""
    rows = tx.connection.execute(_OCCASIONS, {"client_id": client_id}).all()
    return tuple(Occasion(*row) for row in rows if row.day is not None)


def add_occasion(
    tx: Transaction, client_id: int, kind: OccasionKind, label: str, day: PartialDate
) -> int:
    """Insert an occasion; return the id."""
    occasion_id = tx.new_id()
    add_row(
        tx, OccasionRow, id=occasion_id, version=1, client_id=client_id, kind=kind.value,
        label=label, day=day.iso,
    )  # fmt: skip
    return occasion_id


def remove_occasion(tx: Transaction, occasion_id: int) -> None:
    """Remove an occasion that nobody has changed since it was noted.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, OccasionRow, occasion_id, 1)
