"""Rows and records of contact points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import starmap

from sqlalchemy import select, update

from shop_app.domain.contact_points import (
    ADDRESS_PARTS,
    ContactKind,
    ContactPoint,
    NewContactPoint,
)
from shop_app.domain.folding import fold
from shop_app.domain.phones import normalise_phone
from shop_app.store.records import (
    THIS_CLIENT,
    Values,
    add_row,
    add_rows,
    change_row,
    columns_for,
    core,
    kept_as,
    remove_row,
)
from shop_app.store.search_index import keeping_index
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.transaction import Transaction

_SHOWN = ("label", "as_typed", *ADDRESS_PARTS)
_ALL = select(*columns_for(
    ContactPoint, ContactPointRow, kind=kept_as(ContactPointRow.kind, ContactKind)
))  # fmt: skip
_POINTS = _ALL.where(ContactPointRow.client_id == THIS_CLIENT).order_by(
    ContactPointRow.position, ContactPointRow.id
)


def contact_values(
    tx: Transaction, client_id: int, points: Iterable[NewContactPoint], country: str, first: int = 0
) -> list[Values]:
    """Return rows for new contact points, in their order; `country` reads national phones."""
    points = tuple(points)
    forms = [normalised(point, country) for point in points]
    return known_values(tx.new_id.several(len(points)), client_id, points, forms, first)


def known_values(
    ids: Iterable[int],
    client_id: int,
    points: Iterable[NewContactPoint],
    forms: Iterable[str],
    first: int = 0,
) -> list[Values]:
    """Return rows for new contact points whose ids and normalised forms are known."""
    points = _one_preferred(points)
    return [
        {
            "id": own_id,
            "version": 1,
            "client_id": client_id,
            "position": position,
            "kind": point.kind.value,
            "label": point.label,
            "as_typed": point.as_typed or _as_lines(point),
            "normalised": form,
            "street": point.street,
            "postcode": point.postcode,
            "city": point.city,
            "region": point.region,
            "country": point.country,
            "preferred": point.preferred,
        }
        for position, (own_id, point, form) in enumerate(
            zip(ids, points, forms, strict=True), first
        )
    ]


def _one_preferred(points: Iterable[NewContactPoint]) -> Iterable[NewContactPoint]:
    """Leave the mark at the first of each kind that has it."""
    points = tuple(points)
    marked = [point.kind for point in points if point.preferred]
    if len(marked) == len(set(marked)):
        return points
    first = {point.kind: point for point in reversed(points) if point.preferred}
    return [replace(point, preferred=point is first.get(point.kind)) for point in points]


def normalised(point: NewContactPoint, country: str) -> str:
    """Return the form that two spellings of the same contact share; "" where there is none."""
    if point.kind is ContactKind.PHONE:
        return normalise_phone(point.as_typed, country) or ""
    if point.kind is ContactKind.EMAIL:
        return point.as_typed.strip().casefold()
    parts = (point.street, point.postcode, point.city, point.region, point.country)
    return _folded_address(" ".join(filter(None, parts)) or point.as_typed)


_folded_address = lru_cache(maxsize=4096)(fold)
"""Many clients live in few towns, and often no more is known of where."""


def _as_lines(point: NewContactPoint) -> str:
    town = " ".join(filter(None, (point.postcode, point.city)))
    return "\n".join(filter(None, (point.street, town, point.region, point.country)))


def contact_columns(point: NewContactPoint, country: str) -> Values:
    """Return the columns that one contact point fills; `country` reads national phones."""
    (row,) = known_values((0,), 0, (point,), (normalised(point, country),))
    return {name: row[name] for name in (*_SHOWN, "normalised")}


def add_contact_point(tx: Transaction, client_id: int, point: NewContactPoint, country: str) -> int:
    """Insert a contact point after the others of a client; return the id."""
    there = contact_points_of(tx, client_id)
    point_id = tx.new_id()
    with keeping_index(tx, client_id):
        add_row(
            tx, ContactPointRow, id=point_id, version=1, client_id=client_id, preferred=False,
            kind=point.kind.value, position=len(there), **contact_columns(point, country),
        )  # fmt: skip
    return point_id


def contact_point_by_id(tx: Transaction, point_id: int) -> ContactPoint | None:
    """Return a contact point, None where there is none of that id."""
    row = tx.connection.execute(_ALL.where(ContactPointRow.id == point_id)).first()
    return None if row is None else ContactPoint(*row)


def remove_contact_point(tx: Transaction, point: ContactPoint) -> None:
    """Remove a contact point that nobody has changed.

    Raises:
        Moved: it has changed since, or is gone.
    """
    with keeping_index(tx, point.client_id):
        remove_row(tx, ContactPointRow, point.id, point.version)


def mark_preferred(tx: Transaction, points: Iterable[ContactPoint], chosen: int | None) -> None:
    """Mark one of these contact points as the one to use, and no other; None marks none.

    Raises:
        Moved: one has changed since, or is gone.
    """
    for one in points:
        if one.preferred != (one.id == chosen):
            change_row(tx, ContactPointRow, one.id, one.version, preferred=one.id == chosen)


def put_in_order(tx: Transaction, points: Iterable[ContactPoint]) -> None:
    """Write the order of a client's contact points."""
    kept = core(ContactPointRow)
    for place, one in enumerate(points):
        tx.connection.execute(update(kept).where(kept.c.id == one.id).values(position=place))


def add_contact_points(tx: Transaction, rows: list[Values]) -> None:
    """Insert rows made by `contact_values`."""
    add_rows(tx, ContactPointRow, rows)


def contact_points_of(tx: Transaction, client_id: int) -> tuple[ContactPoint, ...]:
    """Return a client's contact points in their order."""
    return tuple(starmap(ContactPoint, tx.connection.execute(_POINTS, {"client_id": client_id})))
