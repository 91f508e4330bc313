"""Rows of whom sample clients belong to, what they wish, wear, lend, and were promised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

from shop_app.domain.promises import PromiseState
from shop_app.domain.sample.belongings import Belongings
from shop_app.domain.sample.calendar import Calendar
from shop_app.store.records import Values
from shop_app.store.tables.base import Table
from shop_app.store.tables.lent_things import LentThingRow
from shop_app.store.tables.links import LinkRow
from shop_app.store.tables.promises import PromiseRow
from shop_app.store.tables.sizes import SizeRow
from shop_app.store.tables.wishes import WishRow
from shop_app.store.transaction import Transaction

Rows: TypeAlias = Mapping[type[Table], list[Values]]


class BelongingOwner(NamedTuple):
    """A client of a batch: the id, the name, what belongs to them."""

    id: int
    name: str
    belongings: Belongings


def belonging_rows(
    tx: Transaction, batch: Sequence[BelongingOwner], staff_ids: Sequence[int], calendar: Calendar
) -> Rows:
    """Return the rows of a batch; a link that leads out of it is left out."""
    return {
        LinkRow: [row for place in range(len(batch)) for row in _links(tx, batch, place, calendar)],
        WishRow: [row for one in batch for row in _wishes(tx, one, staff_ids, calendar)],
        SizeRow: [row for one in batch for row in _sizes(tx, one, staff_ids, calendar)],
        LentThingRow: [row for one in batch for row in _lent(tx, one, staff_ids, calendar)],
        PromiseRow: [row for one in batch for row in _promises(tx, one, staff_ids, calendar)],
    }


def _links(
    tx: Transaction, batch: Sequence[BelongingOwner], place: int, calendar: Calendar
) -> list[Values]:
    owner, rows = batch[place], []
    for one in owner.belongings.links:
        other = None
        if one.before is not None:
            if one.before > place:
                continue
            other = batch[place - one.before]
        rows.append({
            "id": tx.new_id(), "version": 1, "client_id": owner.id, "kind": one.kind.value,
            "other_id": None if other is None else other.id,
            "name": one.name if other is None else other.name,
            "comes_along": one.comes_along, "note": "", "noted_on": calendar.day(one.noted),
        })  # fmt: skip
    return rows


def _wishes(
    tx: Transaction, owner: BelongingOwner, staff_ids: Sequence[int], calendar: Calendar
) -> list[Values]:
    return [
        {
            "id": tx.new_id(), "version": 1, "client_id": owner.id, "text": one.text,
            "price": one.price, "wished_on": calendar.day(one.wished),
            "wanted_by": _maybe(calendar, one.wanted_by),
            "fulfilled_on": _maybe(calendar, one.fulfilled),
            "noted_by_id": staff_ids[one.noted_by],
        }
        for one in owner.belongings.wishes
    ]  # fmt: skip


def _sizes(
    tx: Transaction, owner: BelongingOwner, staff_ids: Sequence[int], calendar: Calendar
) -> list[Values]:
    return [
        {
            "id": tx.new_id(), "version": 1, "client_id": owner.id, "garment": one.garment,
            "size": one.size, "system": one.system, "noted_on": calendar.day(one.noted),
            "noted_by_id": staff_ids[one.noted_by],
        }
        for one in owner.belongings.sizes
    ]  # fmt: skip


def _lent(
    tx: Transaction, owner: BelongingOwner, staff_ids: Sequence[int], calendar: Calendar
) -> list[Values]:
    return [
        {
            "id": tx.new_id(), "version": 1, "client_id": owner.id, "what": one.what,
            "ours": one.ours, "since": calendar.day(one.since), "due_on": calendar.day(one.due),
            "returned_on": _maybe(calendar, one.returned), "note": "",
            "noted_by_id": staff_ids[one.noted_by],
        }
        for one in owner.belongings.lent
    ]  # fmt: skip


def _promises(
    tx: Transaction, owner: BelongingOwner, staff_ids: Sequence[int], calendar: Calendar
) -> list[Values]:
    return [
        {
            "id": tx.new_id(), "version": 1 if one.state is PromiseState.OPEN else 2,
            "client_id": owner.id, "text": one.text, "due_on": calendar.day(one.due),
            "made_on": calendar.day(one.made), "made_by_id": staff_ids[one.made_by],
            "state": one.state.value, "outcome": "", "closed_on": _maybe(calendar, one.closed),
        }
        for one in owner.belongings.promises
    ]  # fmt: skip


def _maybe(calendar: Calendar, number: int | None) -> date | None:
    return None if number is None else calendar.day(number)
