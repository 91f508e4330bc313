"""Rows and records of occasions."""

from __future__ import annotations

from sqlalchemy import select

from shop_app.domain.occasions import Occasion, OccasionKind
from shop_app.domain.partial_dates import parse_partial_date
from shop_app.store.records import core
from shop_app.store.tables.occasions import OccasionRow
from shop_app.store.transaction import Transaction


def occasions_of(tx: Transaction, client_id: int) -> tuple[Occasion, ...]:
    """Return a client's occasions."""
    rows = core(OccasionRow)
    found = tx.connection.execute(select(rows).where(rows.c.client_id == client_id)).mappings()
    days = ((row, parse_partial_date(row["day"])) for row in found)
    return tuple(
        Occasion(**{**row, "kind": OccasionKind(row["kind"]), "day": day})
        for row, day in days
        if day is not None
    )
