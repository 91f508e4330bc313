"""Correcting afterwards what a visit has in the shop's own fields."""

from __future__ import annotations

from shop_app.domain.own_values import read_value
from shop_app.services.changes import Changes, Kind, record_gone, refused_politely
from shop_app.services.editing import EditedElsewhere, FieldChoice
from shop_app.services.own_values import field_of
from shop_app.services.shop import Shop
from shop_app.store import own_values as rows
from shop_app.store.transaction import Moved
from shop_app.store.visits import touch_visit, visit_by_id
from shop_app.text import translate

_KINDS = frozenset({Kind.VISIT, Kind.OWN_VALUE})


def set_visit_value(  # noqa: PLR0917 - what is set, what was seen, and who does it
    shop: Shop,
    visit: tuple[int, int],
    field_id: int,
    typed: str,
    seen: str | None = None,
    by: int | None = None,
) -> Changes:
    """Set what a visit (its client's id and its own) has in a field; nothing typed empties it.

    Raises:
        EditedElsewhere: somebody else set it to something different since it was `seen`.
        UserError: what was typed is no such value, or the visit or field is gone.
    """
    with refused_politely(), shop.store.write(by) as tx:
        there = visit_by_id(tx, *visit)
        if there is None:
            raise record_gone()
        field = field_of(tx, field_id)
        value = read_value(field, typed, shop.today(tx))
        before = rows.visit_value(tx, there.id, field.id)
        if seen is not None and before not in {seen, value}:
            raise EditedElsewhere((FieldChoice(str(field.id), seen, before, value),))
        if before != value:
            touch_visit(tx, there.id, there.version)
            rows.set_visit_value(tx, there, field, before, value)
    ids = frozenset({visit[0]})
    if before == value:
        return Changes(frozenset(), ids, translate("OwnValues", "No change"))
    done = translate("OwnValues", "{field} saved").format(field=field.name)
    return Changes(
        _KINDS, ids, done, lambda: _set_back(shop, visit, field_id, (before, value), by), visit[1]
    )


def _set_back(
    shop: Shop, visit: tuple[int, int], field_id: int, change: tuple[str, str], by: int | None
) -> Changes:
    before, after = change
    with refused_politely(), shop.store.write(by) as tx:
        there, field = visit_by_id(tx, *visit), field_of(tx, field_id)
        if there is None or rows.visit_value(tx, there.id, field.id) != after:
            raise Moved
        touch_visit(tx, there.id, there.version)
        rows.set_visit_value(tx, there, field, after, before)
    done = translate("OwnValues", "{field} set back").format(field=field.name)
    return Changes(_KINDS, frozenset({visit[0]}), done)
