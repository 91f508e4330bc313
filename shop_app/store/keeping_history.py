"""Writing down what was changed, in the transaction in which it was."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import insert, select

from shop_app.domain.history import Happened
from shop_app.domain.record_kinds import RecordKind
from shop_app.store.record_kinds import KEPT, KIND_OF
from shop_app.store.tables.base import Table
from shop_app.store.tables.history import HistoryRow
from shop_app.store.tables.jobs import JobRow
from shop_app.store.tables.staff import StaffRow
from shop_app.store.transaction import Transaction

_UNTOLD = frozenset({"version", "position", "searched", "folded_name", "normalised"})
"""Columns the program keeps for itself."""
_STAFF = {"served_by_id": "served_by"}
"""Columns of staff that people correct, and what history calls them."""


def keep_added(tx: Transaction, table: type[Table], row: Mapping[str, object]) -> None:
    """Keep that a record was added."""
    kind = KIND_OF.get(table)
    if kind is not None:
        _keep(tx, kind, row, Happened.ADDED, new=label_of(kind, row))


def keep_removed(
    tx: Transaction, table: type[Table], row: Mapping[str, object], reason: str = ""
) -> None:
    """Keep that a record was removed, and why where somebody said so."""
    kind = KIND_OF.get(table)
    if kind is not None:
        _keep(tx, kind, row, Happened.REMOVED, old=label_of(kind, row), new=reason)


def keep_put_back(tx: Transaction, kind: RecordKind, row: Mapping[str, object]) -> None:
    """Keep that a record came back from the bin."""
    _keep(tx, kind, row, Happened.PUT_BACK, new=label_of(kind, row))


def keep_change(
    tx: Transaction,
    table: type[Table],
    before: Mapping[str, object],
    values: Mapping[str, object],
) -> None:
    """Keep each column of `values` that differs from the whole row `before`."""
    kind = KIND_OF.get(table)
    if kind is None:
        return
    for field, new in values.items():
        old = before[field]
        if old != new and field in _STAFF:
            names = _staff_name(tx, old), _staff_name(tx, new)
            _keep(tx, kind, before, Happened.CHANGED, _STAFF[field], *names)
        elif old != new and field not in _UNTOLD and not field.endswith("_id"):
            _keep(tx, kind, before, Happened.CHANGED, field, told(old), told(new))


def _staff_name(tx: Transaction, staff_id: object) -> str:
    """Return the name behind an id: history says who, also once they are forgotten."""
    named = select(StaffRow.name).where(StaffRow.id == staff_id)
    return str(tx.connection.execute(named).scalar() or "")


def keep_value(  # noqa: PLR0917 - what a line of history holds
    tx: Transaction, kind: RecordKind, client_id: int, record_id: int, field: str,
    old: object, new: object,
) -> None:  # fmt: skip
    """Keep a change that no row of the kind's own table shows, such as an own field's value."""
    row = {"id": record_id, "client_id": client_id}
    _keep(tx, kind, row, Happened.CHANGED, field, told(old), told(new))


def label_of(kind: RecordKind, row: Mapping[str, object]) -> str:
    """Return the words that say which record it is."""
    return " ".join(filter(None, (told(row.get(name)) for name in KEPT[kind].label)))


def told(value: object) -> str:
    """Return a value as history keeps it: dates as ISO 8601, yes as "1", nothing as ""."""
    if value is None or value is False:
        return ""
    if value is True:
        return "1"
    return value.isoformat() if isinstance(value, (date, datetime)) else str(value)


def _keep(  # noqa: PLR0917 - what a line of history holds
    tx: Transaction, kind: RecordKind, row: Mapping[str, object], what: Happened, field: str = "",
    old: str = "", new: str = "",
) -> None:  # fmt: skip
    owner = _owner(tx, kind, row)
    tx.connection.execute(
        insert(HistoryRow.__table__).values(
            id=tx.new_id(), client_id=owner, at=tx.now(), by_id=tx.by, kind=kind.value,
            record_id=row.get("id", owner), what=what.value, field=field, old=old, new=new,
        )
    )  # fmt: skip


def _owner(tx: Transaction, kind: RecordKind, row: Mapping[str, object]) -> object:
    """The client whose record it is, None where it is the house's own."""
    if kind is RecordKind.CLIENT:
        return row.get("id")
    if kind is RecordKind.JOB_TASK and "job_id" in row:
        jobs = JobRow.__table__.c
        query = select(jobs.client_id).where(jobs.id == row["job_id"])
        return tx.connection.execute(query).scalar()
    return row.get("client_id")
