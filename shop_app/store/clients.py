"""Rows and records of clients."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, func, select

from shop_app.domain.clients import FLAGS, TEXT_FIELDS, Client, NewClient
from shop_app.domain.partial_dates import PartialDate, parse_partial_date
from shop_app.store.contact_points import add_contact_points, contact_points_of, contact_values
from shop_app.store.photos import set_photo
from shop_app.store.records import (
    THIS_CLIENT,
    Values,
    add_row,
    change_row,
    columns_for,
    core,
    kept_as,
)
from shop_app.store.search_entries import code_term
from shop_app.store.search_index import keeping_index
from shop_app.store.tables.allergies import AllergyRow
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.follow_ups import FollowUpRow
from shop_app.store.tables.notes import NoteRow
from shop_app.store.tables.occasions import OccasionRow
from shop_app.store.tables.preferences import PreferenceRow
from shop_app.store.tables.search_terms import SearchTermRow, TermKind
from shop_app.store.tables.visits import VisitRow
from shop_app.store.transaction import Moved, Transaction

_CLIENT = select(*columns_for(
    Client, ClientRow, birthday=kept_as(ClientRow.birthday, parse_partial_date)
)).where(ClientRow.id == THIS_CLIENT)  # fmt: skip


def client_values(tx: Transaction, new: NewClient, now: datetime) -> Values:
    """Return the row of a new client."""
    names = {name: getattr(new, name).strip() for name in TEXT_FIELDS}
    flags = {name: getattr(new, name) for name in FLAGS}
    birthday = new.birthday.iso if new.birthday else ""
    return {
        "id": tx.new_id(), "version": 1, **names, **flags, "birthday": birthday,
        "created_at": now, "last_visit_at": None, "visit_count": 0, "searched": None,
    }  # fmt: skip


def add_client(tx: Transaction, new: NewClient, country: str, now: datetime) -> int:
    """Insert a client with contact points, photo and search terms; return the id."""
    values = client_values(tx, new, now)
    client_id: int = values["id"]
    contacts = contact_values(tx, client_id, new.contact_points, country)
    with keeping_index(tx, client_id):
        add_row(tx, ClientRow, **values)
        add_contact_points(tx, contacts)
    if new.photo is not None:
        set_photo(tx, client_id, new.photo)
    return client_id


def client_by_id(tx: Transaction, client_id: int) -> Client | None:
    """Return a client with contact points, None where there is none of that id."""
    row = tx.connection.execute(_CLIENT, {"client_id": client_id}).first()
    if row is None:
        return None
    return Client(*(*row, contact_points_of(tx, client_id)))


def stored_day(iso: str) -> PartialDate | None:
    """Return a day from its stored form, None where there is none."""
    return parse_partial_date(iso) if iso else None


def clients_with(tx: Transaction, column: str, value: str, limit: int) -> tuple[int, ...]:
    """Return the ids of clients whose `ref` or `card_code` is exactly this; "" is nobody's."""
    if not value:
        return ()
    query = select(ClientRow.id).where(core(ClientRow).c[column] == value).limit(limit)
    return tuple(tx.connection.execute(query).scalars())


def clients_with_card_code(tx: Transaction, code: str) -> tuple[int, ...]:
    """Return the clients whose card code is this one but for gaps, hyphens and case."""
    term = code_term(code)
    if not term:
        return ()
    terms = core(SearchTermRow).c
    query = (
        select(ClientRow.id, ClientRow.card_code)
        .join(core(SearchTermRow), terms.client_id == ClientRow.id)
        .where(terms.kind == TermKind.CODE.value, terms.term == term)
    )
    found = tx.connection.execute(query)
    return tuple(client_id for client_id, kept in found if code_term(kept) == term)


def change_client(tx: Transaction, client_id: int, version: int, **values: object) -> None:
    """Change a client's own columns.

    Raises:
        Moved: it has changed since, or is gone.
    """
    with keeping_index(tx, client_id):
        change_row(tx, ClientRow, client_id, version, **values)


def count_kept_for(tx: Transaction, client_id: int) -> int:
    """Return how many visits, notes, allergies and the like are kept for a client."""
    tables = (VisitRow, NoteRow, AllergyRow, PreferenceRow, FollowUpRow, OccasionRow)
    return sum(
        tx.connection.execute(
            select(func.count()).where(core(table).c.client_id == client_id)
        ).scalar_one()
        for table in tables
    )


def remove_client(tx: Transaction, client_id: int, version: int) -> None:
    """Remove a client and all that belongs to it.

    Raises:
        Moved: it has changed since, or is gone.
    """
    gone = delete(core(ClientRow)).where(ClientRow.id == client_id, ClientRow.version == version)
    with keeping_index(tx, client_id):
        if tx.connection.execute(gone).rowcount != 1:
            raise Moved


def count_clients(tx: Transaction) -> int:
    """Return how many clients the file holds: each is looked at."""
    return tx.connection.execute(select(func.count()).select_from(core(ClientRow))).scalar_one()


def lately_seen(tx: Transaction, limit: int) -> tuple[int, ...]:
    """Return the ids of who came last, newest first; those who never came, newest file first."""
    came = select(ClientRow.id).where(ClientRow.last_visit_at.is_not(None))
    newest = came.order_by(ClientRow.last_visit_at.desc()).limit(limit)
    ids = tuple(tx.connection.execute(newest).scalars())
    if ids:
        return ids
    return tuple(
        tx.connection.execute(
            select(ClientRow.id).order_by(ClientRow.id.desc()).limit(limit)
        ).scalars()
    )


def recount_visits(tx: Transaction, client_id: int) -> None:
    """Write a client's last visit and number of visits anew from the visits themselves."""
    seen = select(func.max(VisitRow.at), func.count()).where(VisitRow.client_id == client_id)
    last, number = tx.connection.execute(seen).one()
    columns = core(ClientRow)
    tx.connection.execute(
        columns.update()
        .where(columns.c.id == client_id)
        .values(last_visit_at=last, visit_count=number)
    )
