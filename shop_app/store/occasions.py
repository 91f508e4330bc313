"""Rows and records of occasions."""

from __future__ import annotations

from sqlalchemy import select

from shop_app.domain.occasions import Occasion, OccasionKind
from shop_app.domain.partial_dates import PartialDate, parse_partial_date
from shop_app.store.records import add_row, core
from shop_app.store.tables.occasions import OccasionRow
from shop_app.store.transaction import Transaction


def add_occasion(
    tx: Transaction, client_id: int, kind: OccasionKind, label: str, day: PartialDate
) -> int:
    """Insert an occasion; return the id."""
    occasion_id = tx.new_id()
    add_row(
        tx, OccasionRow, id=occasion_id, version=1, client_id=client_id, kind=kind.value,
        label=label.strip(), day=day.iso,
    )  # fmt: skip
    return occasion_id


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
