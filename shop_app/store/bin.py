"""Rows of what was deleted, whole: a record leaves its tables and comes back as it was."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Column, ForeignKey, delete, insert, select, text
from sqlalchemy import Table as CoreTable
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from shop_app.domain.allergies import DietaryKind, Severity, is_severe
from shop_app.domain.history import BinEntry
from shop_app.domain.record_kinds import RecordKind
from shop_app.store.client_rows import client_lines
from shop_app.store.clients import recount_visits
from shop_app.store.keeping_history import keep_put_back, keep_removed, label_of
from shop_app.store.record_kinds import KEPT
from shop_app.store.records import Values, core, row_of
from shop_app.store.search_index import keeping_index
from shop_app.store.staff import staff_name
from shop_app.store.tables.allergies import AllergyRow
from shop_app.store.tables.base import Table
from shop_app.store.tables.bin_entries import BinEntryRow
from shop_app.store.transaction import Moved, Transaction

_AT_ONCE = 500
_BYTES = "base64"
_ENTRIES = select(
    BinEntryRow.id, BinEntryRow.client_id, BinEntryRow.kind, BinEntryRow.record_id,
    BinEntryRow.label, BinEntryRow.removed_at,
    staff_name(BinEntryRow.removed_by_id, "removed_by"),
)  # fmt: skip


class Needed(Exception):  # noqa: N818 - the caller words it for people
    """Something that stays refers to the record."""


class _Loose(NamedTuple):
    """A reference that the removal empties: which row of which table refers by which column."""

    table: str
    key: int
    column: str
    referred: int


def put_in_bin(tx: Transaction, kind: RecordKind, record_id: int, reason: str = "") -> BinEntry:
    """Move a record, with all that goes with it, into the bin; return the entry.

    Raises:
        Moved: it is gone already.
        Needed: something that stays refers to it.
    """
    kept = KEPT[kind]
    row = row_of(tx, kept.table, record_id)
    if row is None:
        raise Moved
    owner = record_id if kind is RecordKind.CLIENT else row.get("client_id")
    table = core(kept.table)
    rows = list(_gathered(tx, table, "id", [record_id]))
    content = {"rows": rows, "loose": _loose(tx, rows)}
    entry_id = tx.new_id()
    tx.connection.execute(insert(core(BinEntryRow)).values(
        id=entry_id, client_id=owner, kind=kind.value, record_id=record_id,
        label=label_of(kind, row), removed_at=tx.now(), removed_by_id=tx.by,
        rows=json.dumps(content, default=_encoded, ensure_ascii=False),
    ))  # fmt: skip
    keep_removed(tx, kept.table, row, reason)
    try:
        with _kept_true(tx, kind, owner):
            tx.connection.execute(delete(table).where(table.c.id == record_id))
    except IntegrityError as error:
        raise Needed from error
    (entry,) = _entries(
        tx.connection.execute(_ENTRIES.where(BinEntryRow.id == entry_id)).mappings().all()
    )
    return entry


def put_back(tx: Transaction, entry_id: int) -> BinEntry:
    """Bring a record back with all that went with it; return what the bin held.

    Raises:
        Moved: it is not in the bin any more, or what it belongs to is gone.
    """
    found = tx.connection.execute(select(core(BinEntryRow)).where(BinEntryRow.id == entry_id))
    held = found.mappings().first()
    if held is None:
        raise Moved
    kind = RecordKind(held["kind"])
    content = json.loads(held["rows"])
    try:
        with _kept_true(tx, kind, held["client_id"]):
            for name, values in content["rows"]:
                _insert(tx, name, values)
    except IntegrityError as error:
        raise Moved from error
    for one in content["loose"]:
        _tie_again(tx, _Loose(*one))
    tx.connection.execute(delete(core(BinEntryRow)).where(BinEntryRow.id == entry_id))
    keep_put_back(tx, kind, content["rows"][0][1])
    return next(iter(_entries([dict(held) | {"removed_by": ""}])))


def bin_entries(tx: Transaction, client_id: int | None = None) -> tuple[BinEntry, ...]:
    """Return what is in the bin, newest first; only of one client where one is given."""
    query = _ENTRIES.order_by(BinEntryRow.id.desc())
    if client_id is not None:
        query = query.where(BinEntryRow.client_id == client_id)
    severe = _severe(tx)
    return tuple(
        replace(one, severe_to=severe.get(one.id, ()))
        for one in _entries(tx.connection.execute(query).mappings().all())
    )


def _severe(tx: Transaction) -> dict[int, tuple[str, ...]]:
    """What those whom entries name are severely allergic to, by entry; those without have none."""
    held = select(BinEntryRow.id, BinEntryRow.record_id, BinEntryRow.rows)
    table = AllergyRow.__tablename__
    clients = held.where(
        BinEntryRow.kind == RecordKind.CLIENT.value, BinEntryRow.rows.contains(f'"{table}"')
    )
    found: dict[int, tuple[str, ...]] = {}
    deleted: dict[int, tuple[str, ...]] = {}
    for entry_id, client_id, content in tx.connection.execute(clients).all():
        rows = json.loads(content)["rows"]
        severe = tuple(row["allergen"] for name, row in rows if name == table and _is_severe(row))
        found[entry_id] = deleted[client_id] = severe
    links = held.where(BinEntryRow.kind == RecordKind.LINK.value)
    others = {
        entry_id: json.loads(content)["rows"][0][1]["other_id"]
        for entry_id, _, content in tx.connection.execute(links).all()
    }
    lines = client_lines(tx, tuple({one for one in others.values() if one is not None}))
    there = deleted | {key: line.severe_to for key, line in lines.items()}
    return found | {key: there.get(one, ()) for key, one in others.items()}


def _is_severe(row: Values) -> bool:
    return is_severe(
        DietaryKind(row["kind"]), Severity(row["severity"]),
        carries_adrenaline=bool(row["carries_adrenaline"]),
    )  # fmt: skip


def empty_bin(tx: Transaction, before: datetime) -> int:
    """Remove for good what was deleted before an instant; return how many records."""
    gone = delete(core(BinEntryRow)).where(BinEntryRow.removed_at < before)
    return tx.connection.execute(gone).rowcount


def forget_binned(tx: Transaction, client_id: int) -> None:
    """Remove for good what the bin holds of a client."""
    tx.connection.execute(delete(core(BinEntryRow)).where(BinEntryRow.client_id == client_id))


def _entries(rows: Sequence[Any]) -> Iterator[BinEntry]:
    for row in rows:
        yield BinEntry(
            row["id"], row["client_id"], RecordKind(row["kind"]), row["record_id"], row["label"],
            row["removed_at"], row["removed_by"],
        )  # fmt: skip


@contextmanager
def _kept_true(tx: Transaction, kind: RecordKind, owner: int | None) -> Iterator[None]:
    """Keep a client's search terms and visit count true around a change of their rows."""
    searched = KEPT[kind].searched and owner is not None
    with keeping_index(tx, owner) if searched and owner is not None else nullcontext():
        yield
    if KEPT[kind].counted and owner is not None:
        recount_visits(tx, owner)


def _gathered(
    tx: Transaction, table: CoreTable, column: str, wanted: Sequence[int]
) -> Iterator[tuple[str, Values]]:
    """Yield rows as they are stored, each before those that go with it."""
    found: list[Values] = []
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        marks = ", ".join(f":k{number}" for number in range(len(some)))
        query = text(f'SELECT * FROM "{table.name}" WHERE "{column}" IN ({marks})')  # noqa: S608 - our own names
        keys = {f"k{number}": key for number, key in enumerate(some)}
        found += [dict(row) for row in tx.connection.execute(query, keys).mappings()]
    yield from ((table.name, row) for row in found)
    ids = [row["id"] for row in found] if found and "id" in found[0] else []
    if ids:
        for child, key in _children(table, "CASCADE"):
            yield from _gathered(tx, child, key, ids)


def _children(table: CoreTable, rule: str) -> Iterator[tuple[CoreTable, str]]:
    """Yield the tables and columns that refer to a table, with what happens when a row goes."""
    for other in Table.metadata.sorted_tables:
        for reference in sorted(other.foreign_keys, key=_name_of):
            if reference.column.table is table and reference.ondelete == rule:
                yield other, reference.parent.name


def _name_of(reference: ForeignKey) -> str:
    return str(reference.parent.name)


def _loose(tx: Transaction, rows: Sequence[tuple[str, Values]]) -> list[_Loose]:
    """Return the references from rows that stay, which the removal empties."""
    going = {(name, row["id"]) for name, row in rows if "id" in row}
    loose = []
    for name, row in rows:
        if "id" not in row:
            continue
        for other, column in _children(Table.metadata.tables[name], "SET NULL"):
            query = select(other.c.id).where(other.c[column] == row["id"])
            loose += [
                _Loose(other.name, key, column, row["id"])
                for key in tx.connection.execute(query).scalars()
                if (other.name, key) not in going
            ]
    return loose


def _tie_again(tx: Transaction, one: _Loose) -> None:
    """Let a row refer again to what came back, where it refers to nothing else by now."""
    table = Table.metadata.tables[one.table]
    column = table.c[one.column]
    tx.connection.execute(
        table.update().where(table.c.id == one.key, column.is_(None)).values({column: one.referred})
    )


def _insert(tx: Transaction, name: str, values: Values) -> None:
    """Insert a row as it was stored; columns that came later get what they begin with."""
    table = Table.metadata.tables[name]
    row = {
        column.name: _decoded(values[column.name]) if column.name in values else _begun(column)
        for column in table.columns
    }
    names = ", ".join(f'"{one}"' for one in row)
    marks = ", ".join(f":{one}" for one in row)
    tx.connection.execute(text(f'INSERT INTO "{name}" ({names}) VALUES ({marks})'), row)  # noqa: S608 - our own names


def _begun(column: Column[Any]) -> object:
    begun = column.default
    return begun.arg if isinstance(begun, ScalarElementColumnDefault) else None


def _encoded(value: object) -> object:
    return {_BYTES: b64encode(value).decode()} if isinstance(value, bytes) else str(value)


def _decoded(value: object) -> object:
    return b64decode(value[_BYTES]) if isinstance(value, dict) else value
