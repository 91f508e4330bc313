"""Rows and records of messages and calls."""

from __future__ import annotations

from datetime import datetime
from itertools import starmap

from sqlalchemy import select

from shop_app.domain.messages import LoggedMessage, NewMessage, Way
from shop_app.store.records import THIS_CLIENT, add_row, columns_for, kept_as, remove_row
from shop_app.store.staff import staff_name
from shop_app.store.tables.messages import MessageRow
from shop_app.store.transaction import Transaction

MESSAGES = select(*columns_for(
    LoggedMessage, MessageRow,
    way=kept_as(MessageRow.way, Way),
    noted_by=staff_name(MessageRow.noted_by_id, "noted_by"),
))  # fmt: skip
_OF_CLIENT = MESSAGES.where(MessageRow.client_id == THIS_CLIENT).order_by(
    MessageRow.at.desc(), MessageRow.id.desc()
)


def add_message(tx: Transaction, new: NewMessage, at: datetime) -> int:
    """Insert a message noted by who writes; return the id."""
    message_id = tx.new_id()
    add_row(
        tx, MessageRow, id=message_id, version=1, client_id=new.client_id, at=at,
        way=new.way.value, from_us=new.from_us, text=new.text.strip(), noted_by_id=tx.by,
    )  # fmt: skip
    return message_id


def messages_of(tx: Transaction, client_id: int) -> tuple[LoggedMessage, ...]:
    """Return a client's messages, newest first."""
    rows = tx.connection.execute(_OF_CLIENT, {"client_id": client_id}).all()
    return tuple(starmap(LoggedMessage, rows))


def remove_message(tx: Transaction, message_id: int, version: int) -> None:
    """Remove a message.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, MessageRow, message_id, version)
