"""What clients have in the shop's own fields: shown, set, and chosen by."""

from __future__ import annotations

from collections.abc import Mapping

from shop_app.domain.own_fields import FieldOf, OwnField, OwnValue
from shop_app.domain.own_filters import OwnFilter
from shop_app.domain.own_values import read_value
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.editing import EditedElsewhere, FieldChoice
from shop_app.services.shop import Shop
from shop_app.store import own_values as rows
from shop_app.store.clients import client_by_id
from shop_app.store.own_fields import field_by_id, fields_in_use
from shop_app.store.transaction import Moved, Transaction
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.OWN_VALUE})


def own_values(shop: Shop, client_id: int) -> tuple[OwnValue, ...]:
    """Return a value for each field in use, an empty one where nothing is known."""
    with shop.store.read() as tx:
        known = {one.field.id: one for one in rows.values_of(tx, client_id)}
        fields = fields_in_use(tx, FieldOf.CLIENT)
    return tuple(known.get(field.id, OwnValue(field)) for field in fields)


def set_value(  # noqa: PLR0917 - what is set, what was seen, and who does it
    shop: Shop,
    client_id: int,
    field_id: int,
    typed: str,
    seen: str | None = None,
    by: int | None = None,
) -> Changes:
    """Set what a client has in a field from what was typed; nothing typed empties it.

    `seen` is the stored value that the screen showed, None where it does not matter.

    Raises:
        EditedElsewhere: somebody else set it to something different meanwhile.
        UserError: what was typed is no such value, or the client or field is gone.
    """
    with refused_politely(), shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        field = field_of(tx, field_id)
        value = read_value(field, typed, shop.today(tx))
        there = rows.value_of(tx, client_id, field)
        if seen is not None and there.value not in {seen, value}:
            raise EditedElsewhere((FieldChoice(str(field.id), seen, there.value, value),))
        rows.set_value(tx, client_id, there, value)
    if there.value == value:
        return Changes(frozenset(), frozenset({client_id}), translate("OwnValues", "No change"))
    return Changes(
        _KINDS, frozenset({client_id}),
        translate("OwnValues", "{field} saved").format(field=field.name),
        lambda: _set_back(shop, client_id, field_id, (there.value, value), by), field_id,
    )  # fmt: skip


def _set_back(
    shop: Shop, client_id: int, field_id: int, change: tuple[str, str], by: int | None
) -> Changes:
    before, after = change
    with refused_politely(), shop.store.write(by) as tx:
        field = field_of(tx, field_id)
        there = rows.value_of(tx, client_id, field)
        if there.value != after or client_by_id(tx, client_id) is None:
            raise Moved
        rows.set_value(tx, client_id, there, before)
    done = translate("OwnValues", "{field} set back").format(field=field.name)
    return Changes(_KINDS, frozenset({client_id}), done)


def field_of(tx: Transaction, field_id: int) -> OwnField:
    """Return a field.

    Raises:
        UserError: it is gone.
    """
    field = field_by_id(tx, field_id)
    if field is None:
        raise UserError(translate("OwnValues", "This field is no longer in the client file."))
    return field


def read_visit_values(tx: Transaction, typed: Mapping[int, str], shop: Shop) -> dict[int, str]:
    """Return the stored forms of what was typed into the fields of a visit, by field.

    Raises:
        UserError: one is no such value; the sentence begins with the field's name.
    """
    today, found = shop.today(tx), {}
    for field_id, text in typed.items():
        field = field_of(tx, field_id)
        try:
            found[field_id] = read_value(field, text, today)
        except UserError as error:
            raise UserError(
                translate("OwnValues", "{field}: {why}").format(field=field.name, why=error.message)
            ) from None
    return found


def clients_with_value(shop: Shop, wanted: OwnFilter) -> frozenset[int]:
    """Return the clients that a filter means."""
    with shop.store.read() as tx:
        return rows.clients_with_value(tx, wanted)
