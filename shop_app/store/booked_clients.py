"""Which client a booking is of: by phone, e-mail and name, never guessed where two fit."""

from __future__ import annotations

from sqlalchemy import select

from shop_app.domain.booked_names import is_whole_name, may_be, name_words
from shop_app.domain.bookings import NewBooking
from shop_app.domain.clients import Client, display_name
from shop_app.domain.contact_points import ContactKind
from shop_app.domain.phones import normalise_phone
from shop_app.store.clients import client_by_id
from shop_app.store.search import find_as_typed
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.transaction import Transaction

_LOOKED_AT = 50


def client_booked(tx: Transaction, new: NewBooking, country: str) -> int | None:
    """Return the one client that a booking can only be of; None where nobody or several fit.

    Everything it says must fit: the phone of one client with the name of another is nobody's, and
    who shares a phone is told apart by name.
    """
    reached = [
        _reached(tx, ContactKind.PHONE, normalise_phone(new.phone, country) or ""),
        _reached(tx, ContactKind.EMAIL, new.email.strip().casefold()),
    ]
    by_contact = [one for one in reached if one]
    if by_contact:
        fit = _fitting(tx, set.intersection(*by_contact), new.name, country)
    else:
        fit = set() if new.phone or new.email else _named(tx, new.name, country)
    return next(iter(fit)) if len(fit) == 1 else None


def _reached(tx: Transaction, kind: ContactKind, form: str) -> set[int]:
    if not form:
        return set()
    query = select(ContactPointRow.client_id).where(
        ContactPointRow.normalised == form, ContactPointRow.kind == kind.value
    )
    return set(tx.connection.execute(query).scalars())


def _fitting(tx: Transaction, reached: set[int], name: str, country: str) -> set[int]:
    """Those whom the contacts reach and whose name it may be.

    One whose whole name it is comes before one of whom it is a part; where it is the whole name of
    somebody whom the contacts do not reach, nobody fits.
    """
    if not name:
        return reached
    fit = {one for one in reached if _may_be(tx, one, name)}
    named = _named(tx, name, country)
    return fit & named if named else fit


def _named(tx: Transaction, name: str, country: str) -> set[int]:
    """Those whose whole name it is: a family name alone is too little."""
    wanted = name_words(name)
    if len(wanted) < 2:  # noqa: PLR2004 - given and family
        return set()
    found = find_as_typed(tx, " ".join(sorted(wanted)), _LOOKED_AT, country)
    clients = (client_by_id(tx, one.client_id) for one in found)
    return {
        one.id
        for one in clients
        if one is not None and any(is_whole_name(name, known) for known in _names(one))
    }


def _may_be(tx: Transaction, client_id: int, name: str) -> bool:
    client = client_by_id(tx, client_id)
    return client is not None and may_be(name, *_names(client))


def _names(client: Client) -> tuple[str, ...]:
    own = display_name(client.given_name, client.family_name, "", "")
    return tuple(filter(None, (own, client.name_as_said, client.organisation)))
