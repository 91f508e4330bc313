"""Rows of what is hidden from whom."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from shop_app.domain.hidden_records import HiddenRecord
from shop_app.domain.record_kinds import RecordKind
from shop_app.store.record_kinds import KEPT
from shop_app.store.records import (
    THIS_CLIENT,
    add_row,
    columns_for,
    core,
    kept_as,
    remove_row,
)
from shop_app.store.tables.hidden_records import HiddenRecordRow
from shop_app.store.transaction import Transaction

_HIDDEN = select(*columns_for(
    HiddenRecord, HiddenRecordRow, kind=kept_as(HiddenRecordRow.kind, RecordKind)
)).order_by(HiddenRecordRow.id)  # fmt: skip
_OF_CLIENT = _HIDDEN.where(HiddenRecordRow.client_id == THIS_CLIENT)
_FROM_CLIENT = select(HiddenRecordRow.record_id).where(HiddenRecordRow.from_id == THIS_CLIENT)
_ONE = _HIDDEN.where(
    HiddenRecordRow.record_id == bindparam("record_id"),
    HiddenRecordRow.from_id == bindparam("from_id"),
)


def owner_of(tx: Transaction, kind: RecordKind, record_id: int) -> int | None:
    """Return whose record it is, None where it is gone."""
    rows = core(KEPT[kind].table)
    owner: int | None = tx.connection.execute(
        select(rows.c.client_id).where(rows.c.id == record_id)
    ).scalar()
    return owner


def hide(tx: Transaction, client_id: int, kind: RecordKind, record_id: int, from_id: int) -> int:
    """Insert that a record is hidden from somebody; return the id."""
    hidden_id = tx.new_id()
    add_row(
        tx, HiddenRecordRow, id=hidden_id, version=1, client_id=client_id, kind=kind.value,
        record_id=record_id, from_id=from_id,
    )  # fmt: skip
    return hidden_id


def hidden_row(tx: Transaction, record_id: int, from_id: int) -> HiddenRecord | None:
    """Return what hides a record from somebody, None where nothing does."""
    row = tx.connection.execute(_ONE, {"record_id": record_id, "from_id": from_id}).first()
    return None if row is None else HiddenRecord(*row)


def hidden_of(tx: Transaction, client_id: int) -> tuple[HiddenRecord, ...]:
    """Return what of a client's records is hidden, and from whom."""
    rows = tx.connection.execute(_OF_CLIENT, {"client_id": client_id}).all()
    return tuple(HiddenRecord(*row) for row in rows)


def hidden_from(tx: Transaction, client_id: int) -> frozenset[int]:
    """Return the records of others that nothing of this client may show."""
    return frozenset(tx.connection.execute(_FROM_CLIENT, {"client_id": client_id}).scalars())


def unhide(tx: Transaction, hidden: HiddenRecord) -> None:
    """Hide a record no more.

    Raises:
        Moved: it was not hidden any more.
    """
    remove_row(tx, HiddenRecordRow, hidden.id, hidden.version)
