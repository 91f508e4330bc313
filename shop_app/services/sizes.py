"""Noting sizes; one noted anew for the same garment and system takes the place of the earlier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.sizes import (
    KeptSize,
    NewSize,
    Size,
    kept_sizes,
    read_size,
    read_size_line,
)
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import sizes as rows
from shop_app.store.clients import client_by_id
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.SIZE})
_FIELDS = ("garment", "size", "system")


def add_size(shop: Shop, new: NewSize, by: int | None = None) -> Changes:
    """Record a size as of today; the earlier one of the same garment and system is kept beside.

    Raises:
        UserError: it says no garment or no size.
    """
    _refuse_empty(new)
    size, system = read_size(new.size, new.system)
    with shop.store.write(by) as tx:
        if client_by_id(tx, new.client_id) is None:
            raise gone()
        made = rows.add_size(tx, replace(new, size=size, system=system), shop.today(tx))
    ids = frozenset({new.client_id})

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            rows.remove_size(tx, made, 1)
        return Changes(_KINDS, ids, translate("Sizes", "Size removed again"))

    return Changes(_KINDS, ids, translate("Sizes", "Size noted"), undo, made)


def add_size_as_typed(shop: Shop, client_id: int, typed: str, by: int | None = None) -> Changes:
    """Record a size from one line: “chaussures 38 FR”.

    Raises:
        UserError: it says no garment or no size.
    """
    garment, size, system = read_size_line(typed)
    return add_size(shop, NewSize(client_id, garment, size, system), by)


def change_size(
    shop: Shop,
    size: Size,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
) -> Changes:
    """Change a size: what was noted today is corrected, a later measure takes its place.

    Raises:
        EditedElsewhere: somebody else changed the same meanwhile.
        UserError: it would say nothing, or it is gone.
    """
    now = {name: str(wanted.get(name, getattr(size, name))).strip() for name in _FIELDS}
    with shop.store.read() as tx:
        today = shop.today(tx)
    new = NewSize(size.client_id, now["garment"], now["size"], now["system"])
    if "size" in wanted and size.noted_on < today:
        return add_size(shop, new, by)
    _refuse_empty(new)
    now["size"], now["system"] = read_size(new.size, new.system)
    changed = {name: value for name, value in now.items() if value != getattr(size, name)}
    before = {name: seen.get(name, getattr(size, name)) for name in changed}
    return edit_record(shop, RecordKind.SIZE, size.id, before, changed, by)


def _refuse_empty(new: NewSize) -> None:
    if not new.garment.strip():
        raise UserError(translate("Sizes", "Type what it is the size of, for example “shoes”."))
    if not new.size.strip():
        raise UserError(translate("Sizes", "Type the size, for example “38” or “M”."))


def sizes_of(shop: Shop, client_id: int) -> tuple[KeptSize, ...]:
    """Return the sizes that hold, each with those before it."""
    with shop.store.read() as tx:
        return kept_sizes(rows.sizes_of(tx, client_id))
