"""Rows and records of kitchen chits as they were printed."""

from __future__ import annotations

import json
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select

from shop_app.store.records import add_row, core
from shop_app.store.staff import staff_name
from shop_app.store.tables.chits import ChitRow
from shop_app.store.transaction import Transaction


class KeptChit(NamedTuple):
    """A chit as it was printed: its words line by line, and what it rested on."""

    id: int
    printed_at: datetime
    printed_by: str
    title: str
    lines: tuple[str, ...]
    rested_on: list[list[str]]


_CHITS = select(
    ChitRow.id, ChitRow.printed_at, staff_name(ChitRow.printed_by_id, "printed_by"),
    ChitRow.title, ChitRow.content,
)  # fmt: skip


def keep_chit(  # noqa: PLR0917 - one row
    tx: Transaction, booking_id: int | None, visit_id: int | None, title: str,
    lines: list[str], rested_on: list[list[str]],
) -> int:  # fmt: skip
    """Keep a chit that was printed now; return the id."""
    chit_id = tx.new_id()
    content = json.dumps({"lines": lines, "rested_on": rested_on}, ensure_ascii=False)
    add_row(
        tx, ChitRow, id=chit_id, version=1, booking_id=booking_id, visit_id=visit_id,
        printed_at=tx.now(), printed_by_id=tx.by, title=title, content=content,
    )  # fmt: skip
    return chit_id


def chits_of_booking(tx: Transaction, booking_id: int) -> tuple[KeptChit, ...]:
    """Return the chits printed for a party, the newest first."""
    return _chits(tx, core(ChitRow).c.booking_id == booking_id)


def chits_of_visit(tx: Transaction, visit_id: int) -> tuple[KeptChit, ...]:
    """Return the chits kept in a visit, the newest first."""
    return _chits(tx, core(ChitRow).c.visit_id == visit_id)


def _chits(tx: Transaction, where: object) -> tuple[KeptChit, ...]:
    query = _CHITS.where(where).order_by(ChitRow.id.desc())  # type: ignore[arg-type] # a condition
    found = []
    for row in tx.connection.execute(query):
        content = json.loads(row.content)
        found.append(
            KeptChit(
                row.id, row.printed_at, row.printed_by, row.title, tuple(content["lines"]),
                content["rested_on"],
            )
        )  # fmt: skip
    return tuple(found)
