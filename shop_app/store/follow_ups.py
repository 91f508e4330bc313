"""Rows and records of follow-ups."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import delete, select
from sqlalchemy.sql.elements import ColumnElement

from shop_app.domain.follow_up_rules import Asked
from shop_app.domain.follow_ups import FollowUp, FollowUpKind, FollowUpState, NewFollowUp
from shop_app.domain.visits import Visit
from shop_app.store.records import Values, add_row, change_row, core, remove_row
from shop_app.store.tables.follow_ups import FollowUpRow
from shop_app.store.transaction import Transaction

_OPEN: Values = {"version": 1, "state": FollowUpState.OPEN.value, "outcome": "", "closed_on": None}


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
    return _records(tx, core(FollowUpRow).c.client_id == client_id)


def follow_up_by_id(tx: Transaction, follow_up_id: int) -> FollowUp | None:
    """Return one follow-up, None where it is gone."""
    return next(iter(_records(tx, core(FollowUpRow).c.id == follow_up_id)), None)


def follow_ups_due(tx: Transaction, today: date, limit: int) -> tuple[FollowUp, ...]:
    """Return the open follow-ups whose day has come, the longest due first."""
    rows = core(FollowUpRow)
    due = (rows.c.state == FollowUpState.OPEN.value) & (rows.c.due_on <= today)
    return _records(tx, due, limit)


def _records(
    tx: Transaction, where: ColumnElement[bool], limit: int | None = None
) -> tuple[FollowUp, ...]:
    rows = core(FollowUpRow)
    query = select(*(column for column in rows.c if column.name != "made_by_id")).where(where)
    found = tx.connection.execute(query.order_by(rows.c.due_on, rows.c.id).limit(limit)).mappings()
    return tuple(
        FollowUp(**{**row, "kind": FollowUpKind(row["kind"]), "state": FollowUpState(row["state"])})
        for row in found
    )


def remove_follow_up(tx: Transaction, follow_up_id: int, version: int) -> None:
    """Remove a follow-up that nobody has touched since.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, FollowUpRow, follow_up_id, version)
