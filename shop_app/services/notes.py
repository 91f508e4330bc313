"""Noting something lasting about a client."""

from __future__ import annotations

from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import notes as rows
from shop_app.store.clients import client_by_id
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.NOTE})


def add_note(shop: Shop, client_id: int, text: str, by: int | None = None) -> Changes:
    """Record a note.

    Raises:
        UserError: it is empty.
    """
    if not text.strip():
        raise UserError(translate("Notes", "The note is empty. Type something, or press Esc."))
    with shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        made = rows.add_note(tx, client_id, text, shop.clock(), by)
    return Changes(
        _KINDS, frozenset({client_id}), translate("Notes", "Note kept"),
        lambda: _take_back(shop, client_id, made), made,
    )  # fmt: skip


def _take_back(shop: Shop, client_id: int, note_id: int) -> Changes:
    with refused_politely(), shop.store.write() as tx:
        rows.remove_note(tx, client_id, note_id)
    return Changes(_KINDS, frozenset({client_id}), translate("Notes", "Note removed again"))
