"""Looking back: what was changed in a client's records, for those who may see it."""

from __future__ import annotations

from dataclasses import replace

from shop_app.domain.history import HistoryEntry
from shop_app.services.shop import Shop
from shop_app.store import history as rows
from shop_app.store.staff import all_staff
from shop_app.store.transaction import Transaction

_MOST = 500


def history_of(
    shop: Shop, client_id: int, by: int | None = None, limit: int = _MOST
) -> tuple[HistoryEntry, ...]:
    """Return the changes of a client's records, newest first.

    `by` is who looks: who may not see old and new values gets None for them. In a house without
    staff there is only the owner, who sees everything.
    """
    with shop.store.read() as tx:
        entries = rows.history_of(tx, client_id, limit)
        allowed = may_see_values(tx, by)
    return entries if allowed else tuple(replace(one, old=None, new=None) for one in entries)


def may_see_values(tx: Transaction, by: int | None) -> bool:
    """Tell whether somebody may see old and new values: the owner of a house without staff may."""
    active = [one for one in all_staff(tx) if one.active]
    return not active or any(one.id == by and one.sees_history for one in active)
