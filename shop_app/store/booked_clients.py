"""Which client a booking is of: by phone, e-mail and name, never guessed where two fit."""

from __future__ import annotations

from sqlalchemy import select

from shop_app.domain.bookings import NewBooking
from shop_app.domain.contact_points import ContactKind
from shop_app.domain.folding import words
from shop_app.domain.phones import normalise_phone
from shop_app.store.clients import client_by_id
from shop_app.store.search import find_as_typed
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.transaction import Transaction

_LOOKED_AT = 50


def client_booked(tx: Transaction, new: NewBooking, country: str) -> int | None:
    """Return the one client that a booking can only be of; None where nobody or several fit.

    Everything it says must fit: a phone of one client with the name of another is nobody's.
    """
    reached = [
        _reached(tx, ContactKind.PHONE, normalise_phone(new.phone, country) or ""),
        _reached(tx, ContactKind.EMAIL, new.email.strip().casefold()),
    ]
    by_contact = [one for one in reached if one]
    named = _named(tx, new.name, country)
    if by_contact:
        fit = set.intersection(*by_contact)
        if new.name:
            fit = {one for one in fit if _may_be(tx, one, new.name)}
    else:
        fit = named if not (new.phone or new.email) else set()
    return next(iter(fit)) if len(fit) == 1 else None


def _reached(tx: Transaction, kind: ContactKind, form: str) -> set[int]:
    if not form:
        return set()
    query = select(ContactPointRow.client_id).where(
        ContactPointRow.normalised == form, ContactPointRow.kind == kind.value
    )
    return set(tx.connection.execute(query).scalars())


def _named(tx: Transaction, name: str, country: str) -> set[int]:
    """Those whose whole name it is: a family name alone is too little."""
    wanted = sorted(words(name))
    if len(wanted) < 2:  # noqa: PLR2004 - given and family
        return set()
    found = find_as_typed(tx, name, _LOOKED_AT, country)
    clients = (client_by_id(tx, one.client_id) for one in found)
    return {
        one.id for one in clients if one is not None and sorted(words(one.display_name)) == wanted
    }


def _may_be(tx: Transaction, client_id: int, name: str) -> bool:
    """Tell whether a name fits a client: one word in common, or the client has no name."""
    client = client_by_id(tx, client_id)
    if client is None:
        return False
    known = set(words(f"{client.display_name} {client.name_as_said} {client.organisation}"))
    return not known or bool(known & set(words(name)))
