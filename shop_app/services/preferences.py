"""Noting what a client likes, dislikes or never wants."""

from __future__ import annotations

from shop_app.domain.preferences import NewPreference
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import preferences as rows
from shop_app.store.clients import client_by_id
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.PREFERENCE})


def add_preference(
    shop: Shop, client_id: int, new: NewPreference, by: int | None = None
) -> Changes:
    """Record a preference, as told or seen today.

    Raises:
        UserError: it says nothing.
    """
    if not new.text.strip():
        raise UserError(
            translate("Preferences", "Type what they like, for example “window table”.")
        )
    with shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        made = rows.add_preference(tx, client_id, new, shop.today(tx), by)
    return Changes(
        _KINDS, frozenset({client_id}), translate("Preferences", "Preference noted"),
        lambda: _take_back(shop, client_id, made), made,
    )  # fmt: skip


def _take_back(shop: Shop, client_id: int, preference_id: int) -> Changes:
    with refused_politely(), shop.store.write() as tx:
        rows.remove_preference(tx, client_id, preference_id)
    return Changes(
        _KINDS, frozenset({client_id}), translate("Preferences", "Preference removed again")
    )
