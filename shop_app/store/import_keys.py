"""Rows of what imported clients are known by."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from shop_app.store.prepared import Among
from shop_app.store.records import core
from shop_app.store.tables.import_keys import ImportKeyRow
from shop_app.store.transaction import Transaction

_KNOWN = Among(
    select(core(ImportKeyRow).c.key, core(ImportKeyRow).c.client_id), core(ImportKeyRow).c.key
)


def known_keys(tx: Transaction, keys: Iterable[str]) -> dict[str, int]:
    """Return which of these keys are known, with their clients."""
    return dict(_KNOWN.rows(tx, keys))
