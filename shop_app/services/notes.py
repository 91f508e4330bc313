"""Noting something lasting about a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from shop_app.domain.notes import Note
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.editing import edit_record
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
    _refuse_empty(text)
    with shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        made = rows.add_note(tx, client_id, text, shop.clock(), by)
    return Changes(
        _KINDS, frozenset({client_id}), translate("Notes", "Note kept"),
        lambda: _take_back(shop, client_id, made), made,
    )  # fmt: skip


def notes_of(shop: Shop, client_id: int) -> tuple[Note, ...]:
    """Return a client's notes, oldest first."""
    with shop.store.read() as tx:
        return rows.notes_of(tx, client_id)


def change_note(
    shop: Shop,
    note_id: int,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
) -> Changes:
    """Change the text of a note.

    Raises:
        EditedElsewhere: somebody else changed it meanwhile.
        UserError: it is empty, or gone.
    """
    _refuse_empty(wanted["text"])
    return edit_record(shop, RecordKind.NOTE, note_id, seen, wanted, by)


def _refuse_empty(text: str) -> None:
    if not text.strip():
        raise UserError(translate("Notes", "The note is empty. Type something, or press Esc."))


def _take_back(shop: Shop, client_id: int, note_id: int) -> Changes:
    with refused_politely(), shop.store.write() as tx:
        rows.remove_note(tx, client_id, note_id)
    return Changes(_KINDS, frozenset({client_id}), translate("Notes", "Note removed again"))
