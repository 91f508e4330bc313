"""Rows and records of occasions."""

from __future__ import annotations

from sqlalchemy import select

from shop_app.domain.occasions import Occasion, OccasionKind
from shop_app.domain.partial_dates import parse_partial_date
from shop_app.store.records import THIS_CLIENT, columns_for, kept_as
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
