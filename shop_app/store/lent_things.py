"""Rows and records of things lent."""

from __future__ import annotations

from datetime import date
from itertools import starmap

from sqlalchemy import Date, bindparam, select

from shop_app.domain.lent_things import LentThing, NewLentThing
from shop_app.store.records import THIS_CLIENT, add_row, change_row, columns_for, remove_row
from shop_app.store.staff import staff_name
from shop_app.store.tables.lent_things import LentThingRow
from shop_app.store.transaction import Transaction

_THINGS = select(
    *columns_for(LentThing, LentThingRow, noted_by=staff_name(LentThingRow.noted_by_id, "noted_by"))
).order_by(LentThingRow.due_on, LentThingRow.id)
_OF_CLIENT = _THINGS.where(LentThingRow.client_id == THIS_CLIENT)
_OUT = _OF_CLIENT.where(LentThingRow.returned_on.is_(None))
_DUE = _THINGS.where(
    LentThingRow.returned_on.is_(None), LentThingRow.due_on <= bindparam("today", type_=Date)
)


def add_lent_thing(tx: Transaction, new: NewLentThing, today: date) -> int:
    """Insert a thing lent; return the id."""
    thing_id = tx.new_id()
    add_row(
        tx, LentThingRow, id=thing_id, version=1, client_id=new.client_id, what=new.what.strip(),
        ours=new.ours, since=new.since or today, due_on=new.due_on, returned_on=None,
        note=new.note.strip(), noted_by_id=tx.by,
    )  # fmt: skip
    return thing_id


def lent_things_of(tx: Transaction, client_id: int) -> tuple[LentThing, ...]:
    """Return all that was lent to or by a client."""
    these = {"client_id": client_id}
    return tuple(starmap(LentThing, tx.connection.execute(_OF_CLIENT, these).all()))


def things_out_of(tx: Transaction, client_id: int) -> tuple[LentThing, ...]:
    """Return what is still to come back, the soonest due first."""
    return tuple(starmap(LentThing, tx.connection.execute(_OUT, {"client_id": client_id}).all()))


def things_due(tx: Transaction, today: date) -> tuple[LentThing, ...]:
    """Return what is due back, of all clients."""
    return tuple(starmap(LentThing, tx.connection.execute(_DUE, {"today": today}).all()))


def change_lent_thing(tx: Transaction, thing_id: int, version: int, **values: object) -> int:
    """Change a lent thing; return the new version.

    Raises:
        Moved: it has changed since, or is gone.
    """
    return change_row(tx, LentThingRow, thing_id, version, **values)


def remove_lent_thing(tx: Transaction, thing_id: int, version: int) -> None:
    """Remove a lent thing.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, LentThingRow, thing_id, version)
