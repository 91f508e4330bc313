"""Rows and records of contact points."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import starmap

from sqlalchemy import select

from shop_app.domain.contact_points import ContactKind, ContactPoint, NewContactPoint
from shop_app.domain.folding import fold
from shop_app.domain.phones import normalise_phone
from shop_app.store.records import THIS_CLIENT, Values, add_rows, columns_for, kept_as
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.transaction import Transaction

_PARTS = ("street", "postcode", "city", "region", "country")
_POINTS = (
    select(*columns_for(
        ContactPoint, ContactPointRow, kind=kept_as(ContactPointRow.kind, ContactKind)
    ))
    .where(ContactPointRow.client_id == THIS_CLIENT)
    .order_by(ContactPointRow.position, ContactPointRow.id)
)  # fmt: skip


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


def add_contact_points(tx: Transaction, rows: list[Values]) -> None:
    """Insert rows made by `contact_values`."""
    add_rows(tx, ContactPointRow, rows)


def contact_points_of(tx: Transaction, client_id: int) -> tuple[ContactPoint, ...]:
    """Return a client's contact points in their order."""
    return tuple(starmap(ContactPoint, tx.connection.execute(_POINTS, {"client_id": client_id})))
