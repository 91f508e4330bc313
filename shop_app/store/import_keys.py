"""Rows of what imported clients are known by."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from shop_app.store.records import add_rows, core
from shop_app.store.tables.import_keys import ImportKeyRow
from shop_app.store.transaction import Transaction

_AT_ONCE = 500


def known_keys(tx: Transaction, keys: Iterable[str]) -> dict[str, int]:
    """Return which of these keys are known, with their clients."""
    wanted, rows = list(dict.fromkeys(keys)), core(ImportKeyRow)
    found: dict[str, int] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        query = select(rows.c.key, rows.c.client_id).where(rows.c.key.in_(some))
        found.update({row.key: row.client_id for row in tx.connection.execute(query)})
    return found


def add_keys(tx: Transaction, keys: dict[str, int]) -> None:
    """Insert keys with their clients; none of them is known yet."""
    add_rows(tx, ImportKeyRow, [{"key": key, "client_id": one} for key, one in keys.items()])
