"""Rows and records of follow-ups."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import starmap

from sqlalchemy import Date, bindparam, delete, exists, or_, select

from shop_app.domain.follow_up_rules import Asked
from shop_app.domain.follow_ups import FollowUp, FollowUpKind, FollowUpState, NewFollowUp
from shop_app.domain.visits import Visit
from shop_app.store.records import (
    THIS_CLIENT,
    Reading,
    Values,
    add_row,
    change_row,
    columns_for,
    core,
    kept_as,
    remove_row,
)
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.follow_ups import FollowUpRow
from shop_app.store.transaction import Transaction

_OPEN: Values = {"version": 1, "state": FollowUpState.OPEN.value, "outcome": "", "closed_on": None}

_FOLLOW_UPS = select(*columns_for(
    FollowUp, FollowUpRow,
    kind=kept_as(FollowUpRow.kind, FollowUpKind),
    state=kept_as(FollowUpRow.state, FollowUpState),
)).order_by(FollowUpRow.due_on, FollowUpRow.id)  # fmt: skip
_OF_CLIENT = _FOLLOW_UPS.where(FollowUpRow.client_id == THIS_CLIENT)
_ONE = _FOLLOW_UPS.where(FollowUpRow.id == bindparam("follow_up_id"))
_OF_THE_DEAD = exists().where(ClientRow.id == FollowUpRow.client_id, ClientRow.deceased)
_DUE = _FOLLOW_UPS.where(
    FollowUpRow.state == FollowUpState.OPEN.value,
    FollowUpRow.due_on <= bindparam("today", type_=Date),
    or_(FollowUpRow.kind == FollowUpKind.APOLOGY.value, ~_OF_THE_DEAD),
).limit(bindparam("limit"))


def add_follow_up(tx: Transaction, new: NewFollowUp, today: date, by: int | None) -> int:
    """Insert a follow-up noted by hand; return the id."""
    follow_up_id = tx.new_id()
    add_row(
        tx, FollowUpRow, id=follow_up_id, client_id=new.client_id, kind=new.kind.value,
        text=new.text.strip(), due_on=new.due_on, rule_id=None, visit_id=None, about="",
        made_on=today, made_by_id=by, **_OPEN,
    )  # fmt: skip
    return follow_up_id


def add_asked(
    tx: Transaction, visit: Visit, visit_day: date, asked: Iterable[Asked], by: int | None
) -> tuple[int, ...]:
    """Insert what the rules ask for after a visit, unless it is there already; return new ids."""
    rows = core(FollowUpRow)
    there = set(tx.connection.execute(
        select(rows.c.rule_id).where(rows.c.visit_id == visit.id)
    ).scalars())  # fmt: skip
    made = []
    for one in asked:
        if one.rule.id in there:
            continue
        made.append(tx.new_id())
        add_row(
            tx, FollowUpRow, id=made[-1], client_id=visit.client_id,
            kind=FollowUpKind.FOLLOW_UP.value, text=one.rule.text,
            due_on=visit_day + timedelta(days=one.rule.delay_days), rule_id=one.rule.id,
            visit_id=visit.id, about=one.about, made_on=visit_day, made_by_id=by, **_OPEN,
        )  # fmt: skip
    return tuple(made)


def change_follow_up(tx: Transaction, follow_up_id: int, version: int, **values: object) -> int:
    """Close, reopen or put off; return the new version.

    Raises:
        Moved: it has changed since, or is gone.
    """
    return change_row(tx, FollowUpRow, follow_up_id, version, **values)


def remove_untouched(tx: Transaction, ids: Iterable[int]) -> None:
    """Remove follow-ups that nobody has touched since they were made."""
    rows = core(FollowUpRow)
    tx.connection.execute(delete(rows).where(rows.c.id.in_(list(ids)), rows.c.version == 1))


def follow_ups_of(tx: Transaction, client_id: int) -> tuple[FollowUp, ...]:
    """Return all follow-ups of a client, by their day."""
    return _records(tx, _OF_CLIENT, client_id=client_id)


def follow_up_by_id(tx: Transaction, follow_up_id: int) -> FollowUp | None:
    """Return one follow-up, None where it is gone."""
    return next(iter(_records(tx, _ONE, follow_up_id=follow_up_id)), None)


def follow_ups_due(tx: Transaction, today: date, limit: int) -> tuple[FollowUp, ...]:
    """Return the open follow-ups whose day has come, the longest due first.

    Of the dead, nothing but apologies is due.
    """
    return _records(tx, _DUE, today=today, limit=limit)


def _records(tx: Transaction, query: Reading, **these: object) -> tuple[FollowUp, ...]:
    return tuple(starmap(FollowUp, tx.connection.execute(query, these).all()))


def remove_follow_up(tx: Transaction, follow_up_id: int, version: int) -> None:
    """Remove a follow-up that nobody has touched since.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, FollowUpRow, follow_up_id, version)
