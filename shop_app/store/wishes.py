"""Rows and records of wishes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import starmap

from sqlalchemy import BigInteger, bindparam, select

from shop_app.domain.wishes import NewWish, Wish
from shop_app.store.records import (
    THIS_CLIENT,
    add_row,
    change_row,
    columns_for,
    remove_row,
)
from shop_app.store.staff import staff_name
from shop_app.store.tables.wishes import WishRow
from shop_app.store.transaction import Transaction

_WISHES = select(
    *columns_for(Wish, WishRow, noted_by=staff_name(WishRow.noted_by_id, "noted_by"))
).order_by(WishRow.id)
_OF_CLIENT = _WISHES.where(WishRow.client_id == THIS_CLIENT)
_OPEN = _OF_CLIENT.where(WishRow.fulfilled_on.is_(None))
_OPEN_OF_MANY = _WISHES.where(
    WishRow.client_id.in_(bindparam("ids", expanding=True, type_=BigInteger)),
    WishRow.fulfilled_on.is_(None),
)


def add_wish(tx: Transaction, new: NewWish, today: date) -> int:
    """Insert a wish said today; return the id."""
    wish_id = tx.new_id()
    add_row(
        tx, WishRow, id=wish_id, version=1, client_id=new.client_id, text=new.text.strip(),
        price=new.price, wished_on=today, wanted_by=new.wanted_by, fulfilled_on=None,
        noted_by_id=tx.by,
    )  # fmt: skip
    return wish_id


def wishes_of(tx: Transaction, client_id: int) -> tuple[Wish, ...]:
    """Return all wishes of a client, oldest first."""
    return tuple(starmap(Wish, tx.connection.execute(_OF_CLIENT, {"client_id": client_id}).all()))


def open_wishes_of(tx: Transaction, client_id: int) -> tuple[Wish, ...]:
    """Return the wishes of a client that are not fulfilled."""
    return tuple(starmap(Wish, tx.connection.execute(_OPEN, {"client_id": client_id}).all()))


def open_wishes_of_many(tx: Transaction, ids: Sequence[int]) -> tuple[Wish, ...]:
    """Return the wishes of these clients that are not fulfilled."""
    return tuple(starmap(Wish, tx.connection.execute(_OPEN_OF_MANY, {"ids": list(ids)}).all()))


def change_wish(tx: Transaction, wish_id: int, version: int, **values: object) -> int:
    """Change a wish; return the new version.

    Raises:
        Moved: it has changed since, or is gone.
    """
    return change_row(tx, WishRow, wish_id, version, **values)


def remove_wish(tx: Transaction, wish_id: int, version: int) -> None:
    """Remove a wish.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, WishRow, wish_id, version)
