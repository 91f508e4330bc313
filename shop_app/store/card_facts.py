"""The three facts that the shop chose for the card, and what is known of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, delete, select

from shop_app.domain.card_facts import LOOKED_UP, OWN, PLACES, SIZE, FactRecords, Facts
from shop_app.store.own_fields import fields_of
from shop_app.store.own_values import values_of
from shop_app.store.prepared import Prepared
from shop_app.store.records import add_rows, core
from shop_app.store.tables.card_facts import CardFactRow
from shop_app.store.tables.client_tags import ClientTagRow
from shop_app.store.tables.measurement_sets import MeasurementSetRow
from shop_app.store.tables.sizes import SizeRow
from shop_app.store.tables.tags import TagRow
from shop_app.store.transaction import Transaction

_PLACED: list[ColumnElement[Any]] = [CardFactRow.place, CardFactRow.fact]
_CHOSEN = Prepared(select(*_PLACED))


def chosen_facts(tx: Transaction) -> Facts:
    """Return the names of the facts at the three places, "" where none is chosen."""
    chosen = dict(_CHOSEN.rows(tx, {}))
    first, second, third = (chosen.get(place, "") for place in PLACES)
    return first, second, third


def fact_records(tx: Transaction, client_id: int, *, filled: bool) -> FactRecords:
    """Return what a card shows in its facts; `filled` tells whether any own field has a value."""
    facts = chosen_facts(tx)
    named = [name.removeprefix(OWN) for name in facts if name.startswith(OWN)]
    wanted = {int(number) for number in named if number.isdecimal()}
    own = values_of(tx, client_id) if filled else ()
    known = {one.field.id: one.field for one in own if one.field.id in wanted}
    fields = (*known.values(), *fields_of(tx, wanted - known.keys()))
    elsewhere = [name for name in facts if name in LOOKED_UP or name.startswith(SIZE)]
    looked_up = looked_up_facts(tx, client_id, elsewhere)
    return FactRecords(facts, fields, own, looked_up)


def set_facts(tx: Transaction, facts: Iterable[str]) -> None:
    """Write the facts of the three places."""
    tx.connection.execute(delete(core(CardFactRow)))
    add_rows(tx, CardFactRow, [
        {"place": place, "version": 1, "fact": fact}
        for place, fact in zip(PLACES, facts, strict=True)
    ])  # fmt: skip


def looked_up_facts(tx: Transaction, client_id: int, facts: Iterable[str]) -> dict[str, str]:
    """Return what the file says of those facts that stand in tables of their own, in stored form.

    These are "tags", "last_measured" and "size:GARMENT"; a fact of which nothing is known is left
    out.
    """
    found = {fact: _looked_up(tx, client_id, fact) for fact in facts}
    return {fact: value for fact, value in found.items() if value}


def _looked_up(tx: Transaction, client_id: int, fact: str) -> str:
    if fact == "tags":
        return ", ".join(_tags(tx, client_id))
    if fact == "last_measured":
        day = tx.connection.execute(
            select(MeasurementSetRow.taken_on)
            .where(MeasurementSetRow.client_id == client_id)
            .order_by(MeasurementSetRow.taken_on.desc())
            .limit(1)
        ).scalar()
        return "" if day is None else day.isoformat()
    if fact.startswith(SIZE):
        return _size(tx, client_id, fact.removeprefix(SIZE))
    return ""


def _tags(tx: Transaction, client_id: int) -> list[str]:
    query = (
        select(TagRow.name)
        .join_from(core(ClientTagRow), core(TagRow), TagRow.id == ClientTagRow.tag_id)
        .where(ClientTagRow.client_id == client_id)
        .order_by(TagRow.folded_name)
    )
    return list(tx.connection.execute(query).scalars())


def _size(tx: Transaction, client_id: int, garment: str) -> str:
    query = (
        select(SizeRow.size, SizeRow.system)
        .where(SizeRow.client_id == client_id, SizeRow.garment == garment)
        .order_by(SizeRow.noted_on.desc(), SizeRow.id.desc())
        .limit(1)
    )
    row = tx.connection.execute(query).first()
    return "" if row is None else " ".join(part for part in row if part)


def garments_with_sizes(tx: Transaction) -> tuple[str, ...]:
    """Return the garments of which a size of anybody is known, by name."""
    query = select(SizeRow.garment).distinct().order_by(SizeRow.garment)
    return tuple(tx.connection.execute(query).scalars())
