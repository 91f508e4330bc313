"""Rows and records of promises."""

from __future__ import annotations

from datetime import date
from itertools import starmap

from sqlalchemy import Date, bindparam, or_, select

from shop_app.domain.promises import NewPromise, Promise, PromiseState, soonest_first
from shop_app.store.records import (
    THIS_CLIENT,
    add_row,
    change_row,
    columns_for,
    kept_as,
    remove_row,
)
from shop_app.store.staff import staff_name
from shop_app.store.tables.promises import PromiseRow
from shop_app.store.transaction import Transaction

_PROMISES = select(*columns_for(
    Promise, PromiseRow,
    state=kept_as(PromiseRow.state, PromiseState),
    made_by=staff_name(PromiseRow.made_by_id, "made_by"),
))  # fmt: skip
_OF_CLIENT = _PROMISES.where(PromiseRow.client_id == THIS_CLIENT).order_by(PromiseRow.id)
_STILL = PromiseRow.state == PromiseState.OPEN.value
_OPEN = _OF_CLIENT.where(_STILL)
_DUE = _PROMISES.where(
    _STILL, or_(PromiseRow.due_on.is_(None), PromiseRow.due_on <= bindparam("today", type_=Date))
)


def add_promise(tx: Transaction, new: NewPromise, today: date) -> int:
    """Insert a promise made today; return the id."""
    promise_id = tx.new_id()
    add_row(
        tx, PromiseRow, id=promise_id, version=1, client_id=new.client_id, text=new.text.strip(),
        due_on=new.due_on, made_on=today, made_by_id=tx.by, state=PromiseState.OPEN.value,
        outcome="", closed_on=None,
    )  # fmt: skip
    return promise_id


def promises_of(tx: Transaction, client_id: int) -> tuple[Promise, ...]:
    """Return all promises made to a client, oldest first."""
    these = {"client_id": client_id}
    return tuple(starmap(Promise, tx.connection.execute(_OF_CLIENT, these).all()))


def open_promises_of(tx: Transaction, client_id: int) -> tuple[Promise, ...]:
    """Return what a client was promised and not given yet."""
    return tuple(starmap(Promise, tx.connection.execute(_OPEN, {"client_id": client_id}).all()))


def promises_due(tx: Transaction, today: date) -> tuple[Promise, ...]:
    """Return the open promises whose day has come, the longest due first, then those without."""
    found = starmap(Promise, tx.connection.execute(_DUE, {"today": today}).all())
    return tuple(sorted(found, key=soonest_first))


def change_promise(tx: Transaction, promise_id: int, version: int, **values: object) -> int:
    """Close, reopen or put off; return the new version.

    Raises:
        Moved: it has changed since, or is gone.
    """
    return change_row(tx, PromiseRow, promise_id, version, **values)


def remove_promise(tx: Transaction, promise_id: int, version: int) -> None:
    """Remove a promise.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, PromiseRow, promise_id, version)
