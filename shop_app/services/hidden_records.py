"""Keeping a surprise: nothing of somebody linked shows what is hidden from them."""

from __future__ import annotations

from shop_app.domain.hidden_records import MAY_BE_HIDDEN, HiddenRecord
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind, record_gone, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import hidden_records as rows
from shop_app.store.links import links_of
from shop_app.store.transaction import Moved
from shop_app.text import UserError, translate


def hide_from(
    shop: Shop, kind: RecordKind, record_id: int, from_id: int, by: int | None = None
) -> Changes:
    """Hide a visit, wish or note of a client from somebody linked.

    Raises:
        UserError: it is gone or of another kind, is their own, or they are not linked.
    """
    if kind not in MAY_BE_HIDDEN:
        raise UserError(translate("Surprises", "Only visits, wishes and notes can be hidden."))
    with shop.store.write(by) as tx:
        owner = rows.owner_of(tx, kind, record_id)
        if owner is None:
            raise record_gone()
        if all(one.other_id != from_id for one in links_of(tx, owner)):
            raise UserError(
                translate(
                    "Surprises", "Note first how they belong together; then it can be hidden."
                )
            )
        if rows.hidden_row(tx, record_id, from_id) is None:
            rows.hide(tx, owner, kind, record_id, from_id)
    return Changes(
        frozenset({Kind(kind.value)}), frozenset({owner, from_id}),
        translate("Surprises", "Hidden: this stays a surprise"),
        lambda: show_to(shop, kind, record_id, from_id, by),
    )  # fmt: skip


def show_to(
    shop: Shop, kind: RecordKind, record_id: int, from_id: int, by: int | None = None
) -> Changes:
    """Hide a record no more from somebody.

    Raises:
        UserError: it was not hidden any more.
    """
    with refused_politely(), shop.store.write(by) as tx:
        hidden = rows.hidden_row(tx, record_id, from_id)
        if hidden is None:
            raise Moved
        rows.unhide(tx, hidden)
    return Changes(
        frozenset({Kind(kind.value)}), frozenset({hidden.client_id, from_id}),
        translate("Surprises", "No longer hidden"),
        lambda: hide_from(shop, kind, record_id, from_id, by),
    )  # fmt: skip


def hidden_records_of(shop: Shop, client_id: int) -> tuple[HiddenRecord, ...]:
    """Return what of a client's own records is hidden, and from whom."""
    with shop.store.read() as tx:
        return rows.hidden_of(tx, client_id)
