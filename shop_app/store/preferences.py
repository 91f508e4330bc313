"""Rows and records of preferences."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from shop_app.domain.preferences import Evidence, NewPreference, Polarity, Preference
from shop_app.store.records import add_row, core, remove_row
from shop_app.store.tables.preferences import PreferenceRow
from shop_app.store.transaction import Transaction


def add_preference(
    tx: Transaction, client_id: int, new: NewPreference, today: date, by: int | None
) -> int:
    """Insert a preference confirmed today; return the id."""
    preference_id = tx.new_id()
    add_row(
        tx, PreferenceRow, id=preference_id, version=1, client_id=client_id,
        topic=new.topic.strip(), text=new.text.strip(), polarity=new.polarity.value,
        evidence=new.evidence.value, count=new.count, confirmed_on=today, noted_by_id=by,
    )  # fmt: skip
    return preference_id


def preferences_of(tx: Transaction, client_id: int) -> tuple[Preference, ...]:
    """Return a client's preferences."""
    rows = core(PreferenceRow)
    query = select(*(column for column in rows.c if column.name != "noted_by_id"))
    found = tx.connection.execute(query.where(rows.c.client_id == client_id)).mappings()
    return tuple(
        Preference(**{
            **row, "polarity": Polarity(row["polarity"]), "evidence": Evidence(row["evidence"]),
        })
        for row in found
    )  # fmt: skip


def remove_preference(tx: Transaction, preference_id: int) -> None:
    """Remove a preference that nobody has changed since it was noted.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, PreferenceRow, preference_id, 1)
