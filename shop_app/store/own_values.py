"""Rows and records of what clients and visits have in own fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, func, insert, select, update

from shop_app.domain.own_fields import FieldOf, OwnField, OwnValue
from shop_app.domain.own_filters import Comparison, OwnFilter
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.visits import Visit
from shop_app.store.keeping_history import keep_value
from shop_app.store.own_fields import FIELD_COLUMNS, field_of_stored
from shop_app.store.prepared import Among, Prepared
from shop_app.store.records import THIS_CLIENT, add_rows, core
from shop_app.store.search_index import keeping_index
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.own_fields import OwnFieldRow
from shop_app.store.tables.own_values import OwnValueRow
from shop_app.store.tables.visit_values import VisitValueRow
from shop_app.store.transaction import Moved, Transaction

_LONGEST_FIELD = 40
"""Letters of a field's name that its history keeps."""
_STORED: list[ColumnElement[Any]] = [OwnValueRow.value, OwnValueRow.version, *FIELD_COLUMNS]
_VALUES = Prepared(
    select(*_STORED)
    .join_from(core(OwnValueRow), core(OwnFieldRow), OwnFieldRow.id == OwnValueRow.field_id)
    .where(OwnValueRow.client_id == THIS_CLIENT)
    .order_by(OwnFieldRow.position, OwnFieldRow.id)
)
_ONE = select(OwnValueRow.value, OwnValueRow.version).where(
    OwnValueRow.client_id == THIS_CLIENT, OwnValueRow.field_id == bindparam("field_id")
)
_OWNER: ColumnElement[Any] = VisitValueRow.visit_id
_FILLED = Among(select(_OWNER), _OWNER)
_OF_VISITS = (
    select(VisitValueRow.visit_id, VisitValueRow.value, *FIELD_COLUMNS)
    .join_from(core(VisitValueRow), core(OwnFieldRow), OwnFieldRow.id == VisitValueRow.field_id)
    .where(VisitValueRow.visit_id.in_(bindparam("ids", expanding=True)))
    .order_by(OwnFieldRow.position, OwnFieldRow.id)
)


def values_of(tx: Transaction, client_id: int) -> tuple[OwnValue, ...]:
    """Return all that a client has in own fields, those put aside too, in the shop's order."""
    rows = _VALUES.rows(tx, {"client_id": client_id})
    return tuple(
        OwnValue(field_of_stored(field), value, version) for value, version, *field in rows
    )


def value_of(tx: Transaction, client_id: int, field: OwnField) -> OwnValue:
    """Return what a client has in one field."""
    this = {"client_id": client_id, "field_id": field.id}
    row = tx.connection.execute(_ONE, this).first()
    return OwnValue(field) if row is None else OwnValue(field, *row)


def set_value(tx: Transaction, client_id: int, one: OwnValue, value: str) -> None:
    """Write a value over `one`, the value there is; "" removes it. History and search follow.

    Raises:
        Moved: it has changed since.
    """
    if value == one.value:
        return
    with keeping_index(tx, client_id):
        _write(tx, client_id, one, value)
    name = one.field.name[:_LONGEST_FIELD]
    keep_value(tx, RecordKind.OWN_FIELD, client_id, one.field.id, name, one.value, value)


def _write(tx: Transaction, client_id: int, one: OwnValue, value: str) -> None:
    rows = core(OwnValueRow)
    if not one.version:
        if value_of(tx, client_id, one.field).version:
            raise Moved
        tx.connection.execute(
            insert(rows).values(client_id=client_id, field_id=one.field.id, version=1, value=value)
        )
        return
    this = (
        rows.c.client_id == client_id, rows.c.field_id == one.field.id,
        rows.c.version == one.version,
    )  # fmt: skip
    if value:
        change = update(rows).where(*this).values(value=value, version=one.version + 1)
        done = tx.connection.execute(change)
    else:
        done = tx.connection.execute(delete(rows).where(*this))
    if done.rowcount != 1:
        raise Moved


def count_values(tx: Transaction, field_id: int) -> int:
    """Return how many clients and visits have a value in a field."""
    return sum(
        tx.connection.execute(
            select(func.count()).where(core(table).c.field_id == field_id)
        ).scalar_one()
        for table in (OwnValueRow, VisitValueRow)
    )


def kept_values(tx: Transaction, field: OwnField) -> dict[int, str]:
    """Return all values of a field by client or visit."""
    rows = core(OwnValueRow if field.of is FieldOf.CLIENT else VisitValueRow)
    owner = rows.c.client_id if field.of is FieldOf.CLIENT else rows.c.visit_id
    found = tx.connection.execute(select(owner, rows.c.value).where(rows.c.field_id == field.id))
    return {key: value for key, value in found}  # noqa: C416 - rows are no pairs to mypy


def rewrite_values(tx: Transaction, field: OwnField, values: Mapping[int, str]) -> None:
    """Write other stored forms of values there are, as a changed kind or choice asks for."""
    client = field.of is FieldOf.CLIENT
    rows = core(OwnValueRow if client else VisitValueRow)
    owner = rows.c.client_id if client else rows.c.visit_id
    change = update(rows).where(owner == bindparam("of"), rows.c.field_id == field.id)
    more = {"version": rows.c.version + 1} if client else {}
    if values:
        tx.connection.execute(
            change.values(value=bindparam("new"), **more),
            [{"of": key, "new": value} for key, value in values.items()],
        )


@contextmanager
def keeping_index_of_all(tx: Transaction, field: OwnField) -> Iterator[None]:
    """Bring the index up to what is written inside about all clients with a value in a field."""
    rows = core(OwnValueRow)
    ids = tx.connection.execute(select(rows.c.client_id).where(rows.c.field_id == field.id))
    with ExitStack() as stack:
        for client_id in ids.scalars().all():
            stack.enter_context(keeping_index(tx, client_id))
        yield


def clients_with_value(tx: Transaction, wanted: OwnFilter) -> frozenset[int]:
    """Return the clients that a filter means."""
    rows, clients = core(OwnValueRow), core(ClientRow)
    mine = rows.c.field_id == wanted.field.id
    if wanted.how is Comparison.EMPTY:
        filled = select(rows.c.client_id).where(mine, rows.c.client_id == clients.c.id).exists()
        return frozenset(tx.connection.execute(select(clients.c.id).where(~filled)).scalars())
    found = tx.connection.execute(select(rows.c.client_id, rows.c.value).where(mine))
    return frozenset(client_id for client_id, value in found if wanted.fits(value))


def own_field_columns(tx: Transaction) -> tuple[OwnField, ...]:
    """Return the fields of clients that have a value or are in use: a table's columns."""
    rows = core(OwnFieldRow)
    used = select(OwnValueRow.client_id).where(OwnValueRow.field_id == rows.c.id).exists()
    query = (
        select(*FIELD_COLUMNS)
        .where(rows.c.of == FieldOf.CLIENT.value, rows.c.active | used)
        .order_by(rows.c.position, rows.c.id)
    )
    return tuple(OwnField(*row) for row in tx.connection.execute(query))


def values_of_many(tx: Transaction, client_ids: Sequence[int]) -> dict[int, dict[int, str]]:
    """Return the stored values of clients, by client and field."""
    rows = core(OwnValueRow)
    query = select(rows.c.client_id, rows.c.field_id, rows.c.value).where(
        rows.c.client_id.in_(list(client_ids))
    )
    found: dict[int, dict[int, str]] = {}
    for client_id, field_id, value in tx.connection.execute(query):
        found.setdefault(client_id, {})[field_id] = value
    return found


def add_visit_values(tx: Transaction, visit_id: int, values: Mapping[int, str]) -> None:
    """Insert what a new visit has in own fields, by field, in the stored form."""
    add_rows(tx, VisitValueRow, [
        {"visit_id": visit_id, "field_id": field_id, "value": value}
        for field_id, value in values.items() if value
    ])  # fmt: skip


def visit_values_of(tx: Transaction, visit_ids: Iterable[int]) -> dict[int, tuple[OwnValue, ...]]:
    """Return what visits have in own fields, by visit, in the shop's order."""
    found: dict[int, list[OwnValue]] = {}
    for visit_id, value, *field in tx.connection.execute(_OF_VISITS, {"ids": list(visit_ids)}):
        found.setdefault(visit_id, []).append(OwnValue(OwnField(*field), value, 1))
    return {visit_id: tuple(values) for visit_id, values in found.items()}


def visit_value(tx: Transaction, visit_id: int, field_id: int) -> str:
    """Return what a visit has in one field, in the stored form; "" for nothing."""
    rows = core(VisitValueRow)
    query = select(rows.c.value).where(rows.c.visit_id == visit_id, rows.c.field_id == field_id)
    return tx.connection.execute(query).scalar() or ""


def set_visit_value(
    tx: Transaction, visit: Visit, field: OwnField, before: str, value: str
) -> None:
    """Write a visit's value in place of the one there is, `before`; history follows."""
    rows = core(VisitValueRow)
    this = rows.c.visit_id == visit.id, rows.c.field_id == field.id
    tx.connection.execute(delete(rows).where(*this))
    add_visit_values(tx, visit.id, {field.id: value})
    name = field.name[:_LONGEST_FIELD]
    keep_value(tx, RecordKind.VISIT, visit.client_id, visit.id, name, before, value)


def with_own_values(tx: Transaction, visits: Sequence[Visit]) -> tuple[Visit, ...]:
    """Return visits with what they have in own fields."""
    if not any(_FILLED.rows(tx, [visit.id for visit in visits])):
        return tuple(visits)  # most shops' visits have nothing there
    own = visit_values_of(tx, [visit.id for visit in visits])
    return tuple(replace(visit, own=own.get(visit.id, ())) for visit in visits)
