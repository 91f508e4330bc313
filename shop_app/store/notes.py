"""Rows and records of lasting notes."""

from __future__ import annotations

from datetime import datetime
from itertools import starmap

from sqlalchemy import select

from shop_app.domain.notes import Note
from shop_app.store.records import THIS_CLIENT, add_row, columns_for, remove_row
from shop_app.store.search_index import keeping_index
from shop_app.store.staff import staff_name
from shop_app.store.tables.notes import NoteRow
from shop_app.store.transaction import Transaction

_NOTES = (
    select(*columns_for(Note, NoteRow, written_by=staff_name(NoteRow.written_by_id, "written_by")))
    .where(NoteRow.client_id == THIS_CLIENT)
    .order_by(NoteRow.id)
)


def add_note(tx: Transaction, client_id: int, text: str, now: datetime, by: int | None) -> int:
    """Insert a note; return the id."""
    note_id = tx.new_id()
    with keeping_index(tx, client_id):
        add_row(
            tx, NoteRow, id=note_id, version=1, client_id=client_id, text=text.strip(),
            written_at=now, written_by_id=by,
        )  # fmt: skip
    return note_id


def notes_of(tx: Transaction, client_id: int) -> tuple[Note, ...]:
    """Return a client's notes, oldest first."""
    rows = tx.connection.execute(_NOTES, {"client_id": client_id}).all()
    return tuple(starmap(Note, rows))


def remove_note(tx: Transaction, client_id: int, note_id: int) -> None:
    """Remove a note that nobody has changed since it was written.

    Raises:
        Moved: it has changed since, or is gone.
    """
    with keeping_index(tx, client_id):
        remove_row(tx, NoteRow, note_id, 1)
