"""Reading back what was changed in a client's records."""

from __future__ import annotations

from sqlalchemy import delete, select

from shop_app.domain.history import Happened, HistoryEntry
from shop_app.domain.record_kinds import RecordKind
from shop_app.store.records import core
from shop_app.store.staff import staff_name
from shop_app.store.tables.history import HistoryRow
from shop_app.store.transaction import Transaction

_HISTORY = select(
    HistoryRow.id, HistoryRow.at, staff_name(HistoryRow.by_id, "by"), HistoryRow.kind,
    HistoryRow.record_id, HistoryRow.what, HistoryRow.field, HistoryRow.old, HistoryRow.new,
)  # fmt: skip


def history_of(tx: Transaction, client_id: int, limit: int) -> tuple[HistoryEntry, ...]:
    """Return the changes of a client's records, newest first."""
    query = _HISTORY.where(HistoryRow.client_id == client_id)
    rows = tx.connection.execute(query.order_by(HistoryRow.id.desc()).limit(limit)).all()
    return tuple(
        HistoryEntry(
            row.id, row.at, row.by, RecordKind(row.kind), row.record_id, Happened(row.what),
            row.field, row.old, row.new,
        )
        for row in rows
    )  # fmt: skip


def forget_history(tx: Transaction, client_id: int) -> None:
    """Remove all that was kept of a client's changes."""
    tx.connection.execute(delete(core(HistoryRow)).where(HistoryRow.client_id == client_id))
