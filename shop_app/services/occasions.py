"""Remembering the days that matter to a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from shop_app.domain.occasions import Occasion, read_occasion
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import occasions as rows
from shop_app.store.clients import client_by_id
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.OCCASION})


def occasions_of(shop: Shop, client_id: int) -> tuple[Occasion, ...]:
    """Return a client's occasions in the order of the year."""
    with shop.store.read() as tx:
        found = rows.occasions_of(tx, client_id)
    return tuple(sorted(found, key=lambda one: (one.day.month, one.day.day, one.id)))


def add_occasion(shop: Shop, client_id: int, typed: str, by: int | None = None) -> Changes:
    """Record an occasion as typed, its name before its day: “wedding 12 June”.

    Raises:
        UserError: there is no day in it, or no name.
    """
    kind, label, day = read_occasion(typed)
    with shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        made = rows.add_occasion(tx, client_id, kind, label, day)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            rows.remove_occasion(tx, made)
        return Changes(
            _KINDS, frozenset({client_id}), translate("Occasions", "Occasion removed again")
        )

    done = translate("Occasions", "Occasion noted")
    return Changes(_KINDS, frozenset({client_id}), done, undo, made)


def change_occasion(
    shop: Shop,
    occasion_id: int,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
) -> Changes:
    """Change an occasion's kind, name or day.

    Raises:
        EditedElsewhere: somebody else changed the same meanwhile.
        UserError: it would have no day, or it is gone.
    """
    if "day" in wanted and wanted["day"] is None:
        raise UserError(translate("Occasions", "Type the day, for example 12 June."))
    return edit_record(shop, RecordKind.OCCASION, occasion_id, _as_kept(seen), _as_kept(wanted), by)


def _as_kept(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value.iso if isinstance(value, PartialDate) else value
        for name, value in values.items()
    }
