"""Noting what is lent, to a client or by one, and that it came back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from shop_app.domain.lent_things import LentThing, NewLentThing
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import lent_things as rows
from shop_app.store.clients import client_by_id
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.LENT_THING})
LATER = timedelta(days=7)


def add_lent_thing(shop: Shop, new: NewLentThing, by: int | None = None) -> Changes:
    """Record a thing lent, since today where no day is given.

    Raises:
        UserError: it names nothing, or is due back before it was lent.
    """
    _refuse_empty(new.what)
    with shop.store.write(by) as tx:
        if client_by_id(tx, new.client_id) is None:
            raise gone()
        today = shop.today(tx)
        if new.due_on is not None and new.due_on < (new.since or today):
            raise UserError(
                translate("LentThings", "It is due back before it was lent. Correct the day.")
            )
        made = rows.add_lent_thing(tx, new, today)
    ids = frozenset({new.client_id})

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            rows.remove_lent_thing(tx, made, 1)
        return Changes(_KINDS, ids, translate("LentThings", "Lent thing removed again"))

    return Changes(_KINDS, ids, translate("LentThings", "Lent thing noted"), undo, made)


def return_thing(shop: Shop, thing: LentThing, by: int | None = None) -> Changes:
    """Record that a thing came back today.

    Raises:
        UserError: it is gone, or somebody said so already.
    """
    done = _changed(shop, thing, {"returned_on": _today(shop)}, by)
    return replace(done, done=translate("LentThings", "Returned: {what}").format(what=thing.what))


def extend_loan(
    shop: Shop, thing: LentThing, until: date | None = None, by: int | None = None
) -> Changes:
    """Have a thing due back later; a week from today where no day is given.

    Raises:
        UserError: it is gone, or somebody changed the day.
    """
    done = _changed(shop, thing, {"due_on": until or _today(shop) + LATER}, by)
    return replace(done, done=translate("LentThings", "Due back later: {what}").format(
        what=thing.what))  # fmt: skip


def change_lent_thing(
    shop: Shop,
    thing_id: int,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
) -> Changes:
    """Change what is lent, whose it is, its days or its note.

    Raises:
        EditedElsewhere: somebody else changed the same meanwhile.
        UserError: it would name nothing, or it is gone.
    """
    _refuse_empty(str(wanted.get("what", "…")))
    return edit_record(shop, RecordKind.LENT_THING, thing_id, seen, wanted, by)


def lent_things_of(shop: Shop, client_id: int) -> tuple[LentThing, ...]:
    """Return all that was lent to or by a client, what is still out first."""
    with shop.store.read() as tx:
        return tuple(sorted(rows.lent_things_of(tx, client_id), key=lambda one: not one.is_out))


def _refuse_empty(what: str) -> None:
    if not what.strip():
        raise UserError(translate("LentThings", "Type what is lent, for example “umbrella”."))


def _today(shop: Shop) -> date:
    with shop.store.read() as tx:
        return shop.today(tx)


def _changed(shop: Shop, thing: LentThing, wanted: Mapping[str, object], by: int | None) -> Changes:
    seen = {name: getattr(thing, name) for name in wanted}
    return edit_record(shop, RecordKind.LENT_THING, thing.id, seen, wanted, by)
