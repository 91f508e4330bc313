"""Rows of what imported clients are known by."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from shop_app.store.bulk_rows import rows_among
from shop_app.store.records import core
from shop_app.store.tables.import_keys import ImportKeyRow
from shop_app.store.transaction import Transaction

_KEYS = select(core(ImportKeyRow).c.key, core(ImportKeyRow).c.client_id)


def known_keys(tx: Transaction, keys: Iterable[str]) -> dict[str, int]:
    """Return which of these keys are known, with their clients."""
    found = rows_among(tx, _KEYS, core(ImportKeyRow).c.key, keys)
    return {row.key: row.client_id for row in found}
