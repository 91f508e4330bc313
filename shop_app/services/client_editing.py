"""Changing who a client is and how they are reached, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from shop_app.domain.card_codes import as_kept, is_misread
from shop_app.domain.client_identity import NAMES, read_identity, refuse_nameless
from shop_app.domain.clients import Client
from shop_app.domain.contact_points import (
    ADDRESS_PARTS,
    ContactPoint,
    NewContactPoint,
    refuse_unfit_contact,
)
from shop_app.domain.folding import fold
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind, gone, record_gone, refused_politely
from shop_app.services.deleting import delete_record
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import contact_points as rows
from shop_app.store.clients import client_by_id, clients_with_card_code
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.text import Message, UserError, translate

_KINDS = frozenset({Kind.CONTACT_POINT})
_OF_POINT = ("label", "as_typed", *ADDRESS_PARTS)


def change_client(
    shop: Shop,
    client_id: int,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
) -> Changes:
    """Change a client's own fields as typed; a birthday may come as people write it.

    Raises:
        EditedElsewhere: somebody else changed the same field meanwhile.
        UserError: a field cannot be so, no name would remain, or the card is another client's.
    """
    with shop.store.read() as tx:
        client = client_by_id(tx, client_id)
        if client is None:
            raise gone()
        typed = read_identity(wanted, shop.today(tx), shop_details(tx).country)
        if "card_code" in typed:
            typed["card_code"] = _free_code(tx, str(typed["card_code"]), client_id)
    if any(name in typed for name in NAMES):
        names = {name: getattr(client, name) for name in NAMES} | typed
        refuse_nameless(names, reached=bool(client.contact_points))
    shown = {name: _as_kept(value) for name, value in seen.items()}
    return edit_record(shop, RecordKind.CLIENT, client_id, shown, typed, by)


def _as_kept(value: object) -> object:
    """Return what a column holds for a value of a record."""
    if value is None:
        return ""
    return value.iso if isinstance(value, PartialDate) else value


def _free_code(tx: Transaction, code: str, client_id: int) -> str:
    """Return a card code as it is kept; refuse one that was misread or is another client's."""
    if is_misread(code):
        raise UserError(
            translate(
                "ClientEditing", "A sign of the card code “{code}” is wrong. Look at it again."
            ).format(code=code)
        )
    for other in clients_with_card_code(tx, code):
        if other != client_id and (who := client_by_id(tx, other)) is not None:
            raise UserError(
                translate("ClientEditing", "The card “{code}” is {client}’s already.").format(
                    code=code, client=who.display_name
                )
            )
    return as_kept(code)


def add_contact_point(
    shop: Shop, client_id: int, new: NewContactPoint, by: int | None = None
) -> Changes:
    """Add a phone, e-mail or address after the others; where `preferred`, it is the one to use.

    Raises:
        UserError: it reaches nobody, or is there already.
    """
    refuse_unfit_contact(new)
    with shop.store.write(by) as tx:
        client, country = _client(tx, client_id), shop_details(tx).country
        _refuse_twice(new, country, client.contact_points)
        made = rows.add_contact_point(tx, client_id, new, country)
        if new.preferred:
            rows.mark_preferred(tx, _of_kind(tx, client_id, new), made)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            there = rows.contact_point_by_id(tx, made)
            if there is None:
                raise record_gone()
            rows.remove_contact_point(tx, there)
            marked = next((one.id for one in client.of_kind(new.kind) if one.preferred), None)
            rows.mark_preferred(tx, _of_kind(tx, client_id, new), marked)
        return _changes(client_id, translate("Contacts", "Contact removed again"))

    done = translate("Contacts", "Contact added")
    return Changes(_KINDS, frozenset({client_id}), done, undo, made)


def change_contact_point(
    shop: Shop,
    point_id: int,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
) -> Changes:
    """Change a contact point's label, its text as typed, or the parts of an address.

    Raises:
        EditedElsewhere: somebody else changed the same part meanwhile.
        UserError: it would reach nobody, or is there already.
    """
    with shop.store.read() as tx:
        point, country = _point(tx, point_id), shop_details(tx).country
        new = _with(point, wanted)
        refuse_unfit_contact(new)
        others = (one for one in _client(tx, point.client_id).contact_points if one.id != point_id)
        _refuse_twice(new, country, others)
    made = rows.contact_columns(new, country)
    typed = {name: made[name] for name in wanted}
    derived = {name: made[name] for name in ("as_typed", "normalised") if name not in wanted}
    return edit_record(shop, RecordKind.CONTACT_POINT, point_id, seen, typed | derived, by)


def _with(point: ContactPoint, wanted: Mapping[str, Any]) -> NewContactPoint:
    """Return the contact point as it is wanted; an address is worded anew from its parts."""
    kept = {name: getattr(point, name) for name in _OF_POINT}
    if any(part in wanted for part in ADDRESS_PARTS):
        kept["as_typed"] = ""
    values = {name: value.strip() for name, value in {**kept, **wanted}.items()}
    return NewContactPoint(point.kind, **values)


def _refuse_twice(new: NewContactPoint, country: str, others: Iterable[ContactPoint]) -> None:
    form = rows.normalised(new, country) or fold(new.as_typed)
    for one in others:
        if one.kind is new.kind and form and form == (one.normalised or fold(one.as_typed)):
            raise UserError(
                translate("Contacts", "“{contact}” is there already.").format(contact=one.as_typed)
            )


def remove_contact_point(shop: Shop, point_id: int, by: int | None = None) -> Changes:
    """Put a contact point into the bin.

    Raises:
        UserError: it is gone already, or it is all that says who the client is.
    """
    with shop.store.read() as tx:
        client = _client(tx, _point(tx, point_id).client_id)
    names = {name: getattr(client, name) for name in NAMES}
    refuse_nameless(names, reached=len(client.contact_points) > 1)
    return delete_record(shop, RecordKind.CONTACT_POINT, point_id, by)


def prefer_contact_point(shop: Shop, point_id: int, by: int | None = None) -> Changes:
    """Make a contact point the one to use of its kind, and no other.

    Raises:
        UserError: it is gone.
    """
    with refused_politely(), shop.store.write(by) as tx:
        point = _point(tx, point_id)
        before = _of_kind(tx, point.client_id, point)
        rows.mark_preferred(tx, before, point_id)
    marked = next((one.id for one in before if one.preferred), None)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            rows.mark_preferred(tx, _of_kind(tx, point.client_id, point), marked)
        return _changes(point.client_id, translate("Contacts", "Preferred as before"))

    done = translate("Contacts", "Preferred: {contact}").format(contact=point.as_typed)
    return Changes(_KINDS, frozenset({point.client_id}), done, undo)


def move_contact_point(shop: Shop, point_id: int, down: int, by: int | None = None) -> Changes:
    """Move a contact point down among those of its kind (up where negative), as far as it goes.

    Raises:
        UserError: it is gone.
    """
    with shop.store.write(by) as tx:
        point = _point(tx, point_id)
        same = [one.id for one in _of_kind(tx, point.client_id, point)]
        at = same.index(point_id)
        there = min(max(at + down, 0), len(same) - 1)
        same.insert(there, same.pop(at))
        client = _client(tx, point.client_id)
        others = [one for one in client.contact_points if one.kind is not point.kind]
        mine = sorted(client.of_kind(point.kind), key=lambda one: same.index(one.id))
        rows.put_in_order(tx, (*mine, *others))
    return Changes(
        _KINDS, frozenset({point.client_id}), translate("Contacts", "Order changed"),
        lambda: move_contact_point(shop, point_id, at - there, by),
    )  # fmt: skip


def _client(tx: Transaction, client_id: int) -> Client:
    found = client_by_id(tx, client_id)
    if found is None:
        raise gone()
    return found


def _point(tx: Transaction, point_id: int) -> ContactPoint:
    found = rows.contact_point_by_id(tx, point_id)
    if found is None:
        raise record_gone()
    return found


def _of_kind(
    tx: Transaction, client_id: int, like: ContactPoint | NewContactPoint
) -> tuple[ContactPoint, ...]:
    """Return a client's contact points of the same kind, in their order."""
    return tuple(one for one in rows.contact_points_of(tx, client_id) if one.kind is like.kind)


def _changes(client_id: int, done: Message) -> Changes:
    return Changes(_KINDS, frozenset({client_id}), done)
