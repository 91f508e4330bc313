"""Rows and records of people who belong together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, literal, select, union_all

from shop_app.domain.folding import fold
from shop_app.domain.links import Link, LinkKind, NewLink, inverse
from shop_app.store.client_rows import client_lines
from shop_app.store.records import THIS_CLIENT, add_row, core, remove_row
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.links import LinkRow
from shop_app.store.transaction import Transaction

_NAMES = (
    ClientRow.given_name, ClientRow.family_name, ClientRow.name_as_said, ClientRow.organisation,
)  # fmt: skip
_COLUMNS = (
    LinkRow.id, LinkRow.version, LinkRow.client_id, LinkRow.kind, LinkRow.other_id, LinkRow.name,
    LinkRow.comes_along, LinkRow.note, LinkRow.noted_on,
)  # fmt: skip
_OWN = (
    select(*_COLUMNS, literal(value=False).label("turned"), *_NAMES)
    .outerjoin_from(core(LinkRow), core(ClientRow), ClientRow.id == LinkRow.other_id)
    .where(LinkRow.client_id == THIS_CLIENT)
)
_TURNED = (
    select(*_COLUMNS, literal(value=True).label("turned"), *_NAMES)
    .join_from(core(LinkRow), core(ClientRow), ClientRow.id == LinkRow.client_id)
    .where(LinkRow.other_id == THIS_CLIENT)
)
_LINKS = union_all(_OWN, _TURNED)
_ONE = select(*_COLUMNS).where(LinkRow.id == bindparam("link_id"))


def add_link(tx: Transaction, new: NewLink, today: date) -> int:
    """Insert a link; return the id."""
    link_id = tx.new_id()
    add_row(
        tx, LinkRow, id=link_id, version=1, client_id=new.client_id, kind=new.kind.value,
        other_id=new.other_id, name=new.name.strip(), comes_along=new.comes_along,
        note=new.note.strip(), noted_on=today,
    )  # fmt: skip
    return link_id


def links_of(tx: Transaction, client_id: int) -> tuple[Link, ...]:
    """Return a client's links, those noted on the other's page included, oldest first."""
    rows = tx.connection.execute(_LINKS, {"client_id": client_id}).all()
    found = _named(tx, tuple(_seen_from(client_id, row) for row in rows))
    return tuple(sorted(found, key=lambda one: (one.noted_on, one.id)))


def _named(tx: Transaction, links: tuple[Link, ...]) -> tuple[Link, ...]:
    """Call clients who have no name as lists do: by how to reach them."""
    nameless = [one.other_id for one in links if not one.name and one.other_id is not None]
    lines = client_lines(tx, nameless)
    return tuple(
        replace(one, name=lines[one.other_id].display_name) if one.other_id in lines else one
        for one in links
    )


def _seen_from(client_id: int, row: Row[*tuple[Any, ...]]) -> Link:
    """Make a record of a row as it looks from one of its two sides."""
    towards, turned = LinkKind(row.kind), bool(row.turned)
    whole = " ".join(part for part in (row.given_name, row.family_name) if part)
    current = whole or row.name_as_said or row.organisation
    return Link(
        row.id, row.version, client_id, inverse(towards) if turned else towards,
        row.client_id if turned else row.other_id, current or ("" if turned else row.name),
        bool(row.comes_along), row.note, row.noted_on, turned,
    )  # fmt: skip


def is_linked(tx: Transaction, new: NewLink) -> bool:
    """Tell whether the same link is there already, from whichever side it was noted."""
    name = fold(new.name)
    return any(
        one.kind is new.kind
        and (
            one.other_id == new.other_id
            if new.other_id is not None
            else one.other_id is None and fold(one.name) == name
        )
        for one in links_of(tx, new.client_id)
    )


def ends_of(tx: Transaction, link_id: int) -> frozenset[int]:
    """Return the clients on both sides of a link; none where it is gone."""
    row = tx.connection.execute(_ONE, {"link_id": link_id}).first()
    return frozenset() if row is None else frozenset({row.client_id, row.other_id}) - {None}


def remove_link(tx: Transaction, link_id: int, version: int) -> None:
    """Remove a link.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, LinkRow, link_id, version)
