"""Rows and records of kitchen chits as they were printed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from shop_app.domain.chits import ChitPart, RestsOn
from shop_app.domain.slips import Block, texts
from shop_app.store.chit_contents import Content, packed, unpacked, without
from shop_app.store.records import add_row, add_rows, core
from shop_app.store.staff import staff_name
from shop_app.store.tables.chit_guests import ChitGuestRow
from shop_app.store.tables.chits import ChitRow
from shop_app.store.transaction import Transaction
from shop_app.text import Value


@dataclass(frozen=True, slots=True)
class NewChit:
    """A chit printed now, in words: for whom, and what it rests on."""

    title: str
    parts: tuple[ChitPart, ...]
    rested_on: RestsOn
    client_ids: tuple[int, ...]
    booking_id: int | None = None
    visit_id: int | None = None


@dataclass(frozen=True, slots=True)
class KeptChit:
    """A chit as it was printed, and what it rested on."""

    id: int
    booking_id: int | None
    visit_id: int | None
    printed_at: datetime
    printed_by: str
    title: str
    parts: tuple[ChitPart, ...]
    rested_on: RestsOn
    client_ids: tuple[int, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What was printed, block by block."""
        return tuple(block for part in self.parts for block in part.blocks)

    @property
    def lines(self) -> tuple[Value, ...]:
        """What was printed, text by text."""
        return tuple(text for block in self.blocks for text in texts(block))


_ROWS = core(ChitRow).c
_GUESTS = core(ChitGuestRow).c
_CHITS = select(
    _ROWS.id, _ROWS.booking_id, _ROWS.visit_id, _ROWS.printed_at,
    staff_name(ChitRow.printed_by_id, "printed_by"), _ROWS.title, _ROWS.content,
)  # fmt: skip


def keep_chit(tx: Transaction, new: NewChit) -> int:
    """Keep a chit that was printed now; return the id."""
    chit_id = tx.new_id()
    add_row(
        tx, ChitRow, id=chit_id, version=1, booking_id=new.booking_id, visit_id=new.visit_id,
        printed_at=tx.now(), printed_by_id=tx.by, title=new.title,
        content=packed(Content(new.parts, new.rested_on)),
    )  # fmt: skip
    guests = [{"chit_id": chit_id, "client_id": one} for one in new.client_ids]
    add_rows(tx, ChitGuestRow, guests)
    return chit_id


def chits_of_booking(tx: Transaction, booking_id: int) -> tuple[KeptChit, ...]:
    """Return the chits printed for a party, the newest first."""
    return _chits(tx, _ROWS.booking_id == booking_id)


def chits_of_visit(tx: Transaction, visit_id: int) -> tuple[KeptChit, ...]:
    """Return the chits kept in a visit, the newest first."""
    return _chits(tx, _ROWS.visit_id == visit_id)


def chits_since(tx: Transaction, instant: datetime) -> tuple[KeptChit, ...]:
    """Return the chits printed since then, the newest first."""
    return _chits(tx, _ROWS.printed_at >= instant)


def chits_naming(tx: Transaction, client_id: int, limit: int) -> tuple[KeptChit, ...]:
    """Return the newest chits that name a client."""
    mine = select(_GUESTS.chit_id).where(_GUESTS.client_id == client_id)
    newest = mine.order_by(_GUESTS.chit_id.desc()).limit(limit)
    ids = [row.chit_id for row in tx.connection.execute(newest)]
    return _chits(tx, _ROWS.id.in_(ids)) if ids else ()


def join_visit(tx: Transaction, booking_id: int, visit_id: int) -> tuple[int, ...]:
    """Put the chits printed for a party before it came into its visit; return their ids."""
    waiting = (_ROWS.booking_id == booking_id, _ROWS.visit_id.is_(None))
    found = [row.id for row in tx.connection.execute(select(_ROWS.id).where(*waiting))]
    _put_into(tx, found, visit_id)
    return tuple(found)


def leave_visit(tx: Transaction, chit_ids: Sequence[int]) -> None:
    """Take chits out of their visit again."""
    _put_into(tx, chit_ids, None)


def _put_into(tx: Transaction, chit_ids: Sequence[int], visit_id: int | None) -> None:
    table = core(ChitRow)
    tx.connection.execute(
        update(table).where(table.c.id.in_(list(chit_ids))).values(visit_id=visit_id)
    )


def blank_chits(tx: Transaction, client_id: int) -> None:
    """Blank what kept chits say of a client's health; the names stay, to know whose lines went."""
    table = core(ChitRow)
    mine = select(_GUESTS.chit_id).where(_GUESTS.client_id == client_id)
    rows = tx.connection.execute(select(_ROWS.id, _ROWS.content).where(_ROWS.id.in_(mine))).all()
    for row in rows:
        content = packed(without(unpacked(row.content), client_id))
        tx.connection.execute(update(table).where(table.c.id == row.id).values(content=content))


def _chits(tx: Transaction, where: object) -> tuple[KeptChit, ...]:
    query = _CHITS.where(where).order_by(_ROWS.id.desc())  # type: ignore[arg-type] # a condition
    rows = tx.connection.execute(query).all()
    guests = _guests_of(tx, [row.id for row in rows])
    found = []
    for row in rows:
        kept, guests_of_it = unpacked(row.content), guests.get(row.id, ())
        found.append(
            KeptChit(
                row.id, row.booking_id, row.visit_id, row.printed_at, row.printed_by, row.title,
                kept.parts, kept.rested_on, guests_of_it,
            )
        )  # fmt: skip
    return tuple(found)


def _guests_of(tx: Transaction, chit_ids: Collection[int]) -> dict[int, tuple[int, ...]]:
    query = select(_GUESTS.chit_id, _GUESTS.client_id).where(_GUESTS.chit_id.in_(chit_ids))
    found: dict[int, tuple[int, ...]] = {}
    for chit_id, client_id in tx.connection.execute(query):
        found[chit_id] = (*found.get(chit_id, ()), client_id)
    return found
