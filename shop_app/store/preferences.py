"""Rows and records of preferences."""

from __future__ import annotations

from datetime import date
from itertools import starmap

from sqlalchemy import select

from shop_app.domain.preferences import Evidence, NewPreference, Polarity, Preference
from shop_app.store.records import (
    THIS_CLIENT,
    add_row,
    change_row,
    columns_for,
    kept_as,
    remove_row,
)
from shop_app.store.search_index import keeping_index
from shop_app.store.staff import staff_name
from shop_app.store.tables.preferences import PreferenceRow
from shop_app.store.transaction import Transaction

_PREFERENCES = select(*columns_for(
    Preference, PreferenceRow,
    polarity=kept_as(PreferenceRow.polarity, Polarity),
    evidence=kept_as(PreferenceRow.evidence, Evidence),
    noted_by=staff_name(PreferenceRow.noted_by_id, "noted_by"),
)).where(PreferenceRow.client_id == THIS_CLIENT)  # fmt: skip


def add_preference(
    tx: Transaction, client_id: int, new: NewPreference, today: date, by: int | None
) -> int:
    """Insert a preference noted and confirmed today; return the id."""
    preference_id = tx.new_id()
    with keeping_index(tx, client_id):
        add_row(
            tx, PreferenceRow, id=preference_id, version=1, client_id=client_id,
            topic=new.topic.strip(), text=new.text.strip(), polarity=new.polarity.value,
            evidence=new.evidence.value, count=new.count, confirmed_on=today, noted_on=today,
            noted_by_id=by,
        )  # fmt: skip
    return preference_id


def preferences_of(tx: Transaction, client_id: int) -> tuple[Preference, ...]:
    """Return a client's preferences."""
    rows = tx.connection.execute(_PREFERENCES, {"client_id": client_id}).all()
    return tuple(starmap(Preference, rows))


def change_preference(tx: Transaction, preference_id: int, version: int, **values: object) -> int:
    """Confirm a preference, or weigh it otherwise; its words stay. Return the new version.

    Raises:
        Moved: it has changed since, or is gone.
    """
    return change_row(tx, PreferenceRow, preference_id, version, **values)


def remove_preference(tx: Transaction, client_id: int, preference_id: int) -> None:
    """Remove a preference that nobody has changed since it was noted.

    Raises:
        Moved: it has changed since, or is gone.
    """
    with keeping_index(tx, client_id):
        remove_row(tx, PreferenceRow, preference_id, 1)
