"""Clients with all that is handed on to other programs, hundreds at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import BigInteger, bindparam, func, select

from shop_app.domain.allergies import AllergyKnowledge
from shop_app.domain.clients import Client, Photo
from shop_app.domain.contact_points import ContactKind, ContactPoint
from shop_app.domain.exported_clients import ExportedClient, Width
from shop_app.domain.own_fields import OwnField
from shop_app.domain.partial_dates import parse_partial_date
from shop_app.store.allergies import knowledge_of
from shop_app.store.own_values import values_of_many
from shop_app.store.records import columns_for, kept_as
from shop_app.store.tables.allergies import AllergyRow
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.tables.notes import NoteRow
from shop_app.store.tables.photos import PhotoRow
from shop_app.store.tags import tags_of_several
from shop_app.store.transaction import Transaction

AT_ONCE = 500
_THESE = bindparam("ids", expanding=True, type_=BigInteger)

_CLIENTS = select(*columns_for(
    Client, ClientRow, birthday=kept_as(ClientRow.birthday, parse_partial_date)
)).where(ClientRow.id.in_(_THESE))  # fmt: skip
_POINTS = (
    select(*columns_for(
        ContactPoint, ContactPointRow, kind=kept_as(ContactPointRow.kind, ContactKind)
    ))
    .where(ContactPointRow.client_id.in_(_THESE))
    .order_by(ContactPointRow.position, ContactPointRow.id)
)  # fmt: skip
_NOTES = (
    select(NoteRow.client_id, NoteRow.text)
    .where(NoteRow.client_id.in_(_THESE))
    .order_by(NoteRow.id)
)
_PHOTOS = select(PhotoRow.client_id, *columns_for(Photo, PhotoRow)).where(
    PhotoRow.client_id.in_(_THESE)
)
_Grouped = dict[int, list[Any]]


def exported_clients(
    tx: Transaction, ids: Sequence[int], fields: Sequence[OwnField], *, photos: bool
) -> Iterator[ExportedClient]:
    """Yield these clients in their order, without those that are gone."""
    these = {"ids": list(ids)}
    points = _grouped(
        (row[2], ContactPoint(*row)) for row in tx.connection.execute(_POINTS, these).all()
    )
    notes = _grouped(tx.connection.execute(_NOTES, these).all())
    tags, health = tags_of_several(tx, ids), knowledge_of(tx, ids)
    pictures = (
        {key: Photo(*one) for key, *one in tx.connection.execute(_PHOTOS, these).all()}
        if photos
        else {}
    )
    own = values_of_many(tx, ids) if fields else {}
    clients = {row[0]: row for row in tx.connection.execute(_CLIENTS, these).all()}
    for one in ids:
        if one not in clients:
            continue
        known = health.get(one, AllergyKnowledge())
        values = own.get(one, {})
        yield ExportedClient(
            Client(*(*clients[one], tuple(points.get(one, ())))),
            tuple(tag.name for tag in tags.get(one, ())), tuple(notes.get(one, ())),
            known.effective_status, known.confirmed_on, known.items,
            tuple((field.name, values[field.id]) for field in fields if field.id in values),
            pictures.get(one),
        )  # fmt: skip


def all_ids(tx: Transaction) -> tuple[int, ...]:
    """Return the ids of all clients, the oldest first."""
    return tuple(tx.connection.execute(select(ClientRow.id).order_by(ClientRow.id)).scalars())


def most_contacts(tx: Transaction) -> Width:
    """Return how many phones, e-mails, addresses and allergies the client with most has."""
    several = (
        select(ContactPointRow.kind, func.count().label("number"))
        .group_by(ContactPointRow.client_id, ContactPointRow.kind)
        .subquery()
    )
    query = select(several.c.kind, func.max(several.c.number)).group_by(several.c.kind)
    most = {kind: number for kind, number in tx.connection.execute(query)}  # noqa: C416 - rows
    each = select(func.count(AllergyRow.id).label("number")).group_by(AllergyRow.client_id)
    items = each.subquery()
    allergies = tx.connection.execute(select(func.max(items.c.number))).scalar() or 1
    contacts = Width(*(max(1, most.get(kind.value, 1)) for kind in ContactKind))
    return replace(contacts, allergies=allergies)


def _grouped(rows: Any) -> _Grouped:  # noqa: ANN401 - rows of an owner and something
    found: _Grouped = {}
    for owner, one in rows:
        found.setdefault(owner, []).append(one)
    return found
