"""Rows and records of allergies and of what clients answered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import starmap
from typing import Any

from sqlalchemy import BigInteger, bindparam, delete, select

from shop_app.domain.allergies import (
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    CrossContact,
    DietaryKind,
    NewAllergy,
    Severity,
    ToldBy,
)
from shop_app.store.allergy_limits import allergy_limits
from shop_app.store.keeping_history import keep_added, keep_change, keep_removed
from shop_app.store.latest_day import kept_day
from shop_app.store.records import (
    THIS_CLIENT,
    Values,
    add_row,
    add_rows,
    columns_for,
    core,
    kept_as,
)
from shop_app.store.staff import staff_name
from shop_app.store.tables.allergies import AllergyRow
from shop_app.store.tables.allergy_statuses import AllergyStatusRow
from shop_app.store.tables.shops import ShopRow
from shop_app.store.transaction import Transaction

_ALL_ITEMS = (
    select(*columns_for(
        Allergy, AllergyRow,
        kind=kept_as(AllergyRow.kind, DietaryKind),
        severity=kept_as(AllergyRow.severity, Severity),
        told_by=kept_as(AllergyRow.told_by, ToldBy),
        cross_contact=kept_as(AllergyRow.cross_contact, CrossContact),
        noted_by=staff_name(AllergyRow.noted_by_id, "noted_by"),
        confirmed_by=staff_name(AllergyRow.confirmed_by_id, "confirmed_by"),
    ))
    .order_by(AllergyRow.id)
)  # fmt: skip
_ITEMS = _ALL_ITEMS.where(AllergyRow.client_id == THIS_CLIENT)
_ALL_ANSWERS = select(*columns_for(
    AllergyKnowledge, AllergyStatusRow,
    status=kept_as(AllergyStatusRow.status, AllergyStatus),
    confirmed_by=staff_name(AllergyStatusRow.confirmed_by_id, "confirmed_by"),
    limit=select(ShopRow.allergies_limit).limit(1).scalar_subquery(),
    severe_limit=select(ShopRow.severe_limit).limit(1).scalar_subquery(),
    latest_day=select(ShopRow.latest_day).limit(1).scalar_subquery(),
))  # fmt: skip
_ANSWER = _ALL_ANSWERS.where(AllergyStatusRow.client_id == THIS_CLIENT)
_THESE = bindparam("ids", expanding=True, type_=BigInteger)
_ITEMS_OF_MANY = _ALL_ITEMS.where(AllergyRow.client_id.in_(_THESE))
_ANSWERS_OF_MANY = _ALL_ANSWERS.add_columns(AllergyStatusRow.client_id).where(
    AllergyStatusRow.client_id.in_(_THESE)
)


def add_allergy(
    tx: Transaction, client_id: int, new: NewAllergy, today: date, by: int | None
) -> int:
    """Insert an allergy, noted and confirmed today; return the id."""
    allergy_id = tx.new_id()
    add_row(
        tx, AllergyRow, id=allergy_id, version=1, client_id=client_id, kind=new.kind.value,
        allergen=new.allergen.strip(), species=new.species.strip(), severity=new.severity.value,
        carries_adrenaline=new.carries_adrenaline, reaction=new.reaction.strip(),
        note=new.note.strip(), told_by=new.told_by.value,
        noted_on=today, noted_by_id=by, confirmed_on=today, confirmed_by_id=by,
        cross_contact=new.cross_contact.value,
    )  # fmt: skip
    return allergy_id


def allergy_knowledge(tx: Transaction, client_id: int) -> AllergyKnowledge:
    """Return all that is known of a client's allergies."""
    this = {"client_id": client_id}
    items = tuple(starmap(Allergy, tx.connection.execute(_ITEMS, this).all()))
    answer = tx.connection.execute(_ANSWER, this).first()
    return _knowledge(tx, answer, items) if answer else _unanswered(tx, items)


def knowledge_of(tx: Transaction, ids: Sequence[int]) -> dict[int, AllergyKnowledge]:
    """Return what is known of these clients' allergies, for each of whom anything is."""
    these = {"ids": list(ids)}
    items: dict[int, list[Allergy]] = {}
    for row in tx.connection.execute(_ITEMS_OF_MANY, these).all():
        one = Allergy(*row)
        items.setdefault(one.client_id, []).append(one)
    found: dict[int, AllergyKnowledge] = {}
    for *answer, client_id in tx.connection.execute(_ANSWERS_OF_MANY, these).all():
        found[client_id] = _knowledge(tx, answer, tuple(items.pop(client_id, ())))
    return found | {key: _unanswered(tx, tuple(some)) for key, some in items.items()}


def _unanswered(tx: Transaction, items: tuple[Allergy, ...]) -> AllergyKnowledge:
    """What is known where only items were noted; the shop's limits hold for them too."""
    if not items:
        return AllergyKnowledge()
    limit, severe = allergy_limits(tx)
    return AllergyKnowledge(
        items=items, limit=limit, severe_limit=severe, latest_day=latest_day(tx)
    )


def _knowledge(
    tx: Transaction, answer: Sequence[Any], items: tuple[Allergy, ...]
) -> AllergyKnowledge:
    status, confirmed_on, confirmed_by, version, ask, limit, severe, kept = answer
    latest = tx.latest_day(kept)
    return AllergyKnowledge(
        status, confirmed_on, confirmed_by, version, items, ask, limit, severe, latest
    )


def latest_day(tx: Transaction) -> date | None:
    """Return the latest day on which the file was used, whatever the clock says now."""
    return tx.latest_day(kept_day(tx.connection))


def set_allergy_status(
    tx: Transaction, client_id: int, status: AllergyStatus, today: date, by: int | None,
    *, ask_each_time: bool = False,
) -> None:  # fmt: skip
    """Write what a client answered today in place of the earlier answer."""
    before = answer_row(tx, client_id)
    was: Values = before or {"client_id": client_id, "status": "", "confirmed_on": None}
    keep_change(tx, AllergyStatusRow, was, {"status": status.value, "confirmed_on": today})
    put_answer_row(tx, client_id, {
        "client_id": client_id, "version": (before["version"] + 1) if before else 1,
        "status": status.value, "confirmed_on": today, "confirmed_by_id": by,
        "ask_each_time": ask_each_time,
    })  # fmt: skip


def confirm_items(tx: Transaction, client_id: int, today: date, by: int | None) -> None:
    """Write that every item is still so."""
    for one in item_rows(tx, client_id):
        keep_change(tx, AllergyRow, one, {"confirmed_on": today})
    rows = core(AllergyRow)
    tx.connection.execute(
        rows.update()
        .where(rows.c.client_id == client_id)
        .values(confirmed_on=today, confirmed_by_id=by, version=rows.c.version + 1)
    )


def answer_row(tx: Transaction, client_id: int) -> Values | None:
    """Return the raw answer of a client, None where there is none: what undo puts back."""
    rows = core(AllergyStatusRow)
    query = select(rows).where(rows.c.client_id == client_id)
    row = tx.connection.execute(query).mappings().first()
    return None if row is None else dict(row)


def put_answer_row(tx: Transaction, client_id: int, row: Values | None) -> None:
    """Put back an answer taken by `answer_row`."""
    tx.connection.execute(
        delete(core(AllergyStatusRow)).where(AllergyStatusRow.client_id == client_id)
    )
    if row is not None:
        add_row(tx, AllergyStatusRow, **row)


def item_rows(tx: Transaction, client_id: int) -> tuple[Values, ...]:
    """Return the raw items of a client: what undo puts back."""
    rows = core(AllergyRow)
    query = select(rows).where(rows.c.client_id == client_id).order_by(rows.c.id)
    return tuple(dict(row) for row in tx.connection.execute(query).mappings())


def put_item_rows(tx: Transaction, client_id: int, rows: Iterable[Values]) -> None:
    """Put back items taken by `item_rows`, and keep what that changes."""
    rows = tuple(rows)
    there = {one["id"]: one for one in item_rows(tx, client_id)}
    wanted = {one["id"]: one for one in rows}
    for key in there.keys() | wanted.keys():
        if key not in wanted:
            keep_removed(tx, AllergyRow, there[key])
        elif key not in there:
            keep_added(tx, AllergyRow, wanted[key])
        else:
            keep_change(tx, AllergyRow, there[key], wanted[key])
    tx.connection.execute(delete(core(AllergyRow)).where(AllergyRow.client_id == client_id))
    add_rows(tx, AllergyRow, rows)
