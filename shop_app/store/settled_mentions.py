"""Rows and records of words about allergies that a person settled."""

from __future__ import annotations

from datetime import date
from itertools import starmap

from sqlalchemy import delete, select

from shop_app.domain.folding import fold
from shop_app.domain.settled_mentions import SettledMention
from shop_app.store.records import THIS_CLIENT, add_row, columns_for, core, remove_row
from shop_app.store.staff import staff_name
from shop_app.store.tables.settled_mentions import SettledMentionRow
from shop_app.store.transaction import Transaction

_SETTLED = (
    select(*columns_for(
        SettledMention, SettledMentionRow,
        settled_by=staff_name(SettledMentionRow.settled_by_id, "settled_by"),
    ))
    .where(SettledMentionRow.client_id == THIS_CLIENT)
    .order_by(SettledMentionRow.id.desc())
)  # fmt: skip
_TEXTS = select(SettledMentionRow.text).where(SettledMentionRow.client_id == THIS_CLIENT)


def settled_mentions(tx: Transaction, client_id: int) -> frozenset[str]:
    """Return the clauses that are settled for a client, each folded as `fold` does."""
    texts = tx.connection.execute(_TEXTS, {"client_id": client_id}).scalars()
    return frozenset(map(fold, texts))


def settled_mentions_of(tx: Transaction, client_id: int) -> tuple[SettledMention, ...]:
    """Return what is settled for a client, with who and when, the newest first."""
    rows = tx.connection.execute(_SETTLED, {"client_id": client_id}).all()
    return tuple(starmap(SettledMention, rows))


def add_settled_mention(
    tx: Transaction, client_id: int, text: str, today: date, by: int | None
) -> int:
    """Insert a settled clause; return the id."""
    settled_id = tx.new_id()
    add_row(
        tx, SettledMentionRow, id=settled_id, version=1, client_id=client_id, text=text,
        settled_on=today, settled_by_id=by,
    )  # fmt: skip
    return settled_id


def remove_settled_mention(tx: Transaction, settled_id: int) -> None:
    """Let a clause be shown again.

    Raises:
        Moved: it is shown again already.
    """
    remove_row(tx, SettledMentionRow, settled_id, 1)


def forget_settled_mentions(tx: Transaction, client_id: int) -> None:
    """Remove all that is settled for a client: the words tell of their health."""
    table = core(SettledMentionRow)
    tx.connection.execute(delete(table).where(table.c.client_id == client_id))
