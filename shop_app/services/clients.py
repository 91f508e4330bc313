"""Taking in a client, and finding one that a command names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from shop_app.domain.allergies import HARMFUL, AllergyStatus
from shop_app.domain.clients import TEXT_FIELDS, Client, NewClient
from shop_app.domain.consents import ConsentWay
from shop_app.domain.folding import words
from shop_app.domain.found import FoundBy
from shop_app.services.allergies import refuse_unnamed
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import allergies as allergy_rows
from shop_app.store import clients as client_rows
from shop_app.store.bin import forget_binned
from shop_app.store.client_rows import client_lines
from shop_app.store.consents import keep_consent
from shop_app.store.history import forget_history
from shop_app.store.notes import add_note
from shop_app.store.search import find_as_typed, phone_queries
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.CLIENT, Kind.ALLERGY, Kind.CONSENT})
_GREATEST_ID = 2**63 - 1
_MOST_OF_ONE_NAME = 50


def add_client(
    shop: Shop, new: NewClient, by: int | None = None, way: ConsentWay = ConsentWay.SPOKEN
) -> Changes:
    """Take in a client; the answer to the allergy question is recorded with today's date.

    `way` is how they agreed to having it noted.

    Raises:
        UserError: there is neither a name nor any way to reach them, or an allergy names nothing.
    """
    new = _trimmed(new)
    refuse_unnamed(*new.allergies)
    if not (new.given_name or new.family_name or new.name_as_said or new.organisation
            or new.contact_points):  # fmt: skip
        raise UserError(translate("Clients", "Type a name, or at least a phone number."))
    with shop.store.write(by) as tx:
        details, now = shop_details(tx), shop.clock()
        client_id = client_rows.add_client(tx, new, details.country, now)
        _add_answer(tx, client_id, new, details.day_of(now), by, way)
        for text in new.notes:
            add_note(tx, client_id, text, now, by)
        kept = _kept(tx, client_id)
    return Changes(
        _KINDS, frozenset({client_id}), translate("Clients", "Client added"),
        lambda: _take_back(shop, client_id, kept), client_id,
    )  # fmt: skip


def _add_answer(  # noqa: PLR0917 - who, what, when, by whom and how
    tx: Transaction,
    client_id: int,
    new: NewClient,
    today: date,
    by: int | None,
    way: ConsentWay,
) -> None:
    """Write the answer to the allergy question; something that harms outweighs any answer."""
    status = new.allergy_status or AllergyStatus.NOT_ASKED
    if any(one.kind in HARMFUL for one in new.allergies):
        status = AllergyStatus.HAS
    if new.allergies or status in {AllergyStatus.HAS, AllergyStatus.NONE_KNOWN}:
        keep_consent(tx, client_id, way, today, by)
    if status is not AllergyStatus.NOT_ASKED:
        allergy_rows.set_allergy_status(tx, client_id, status, today, by)
    for one in new.allergies:
        allergy_rows.add_allergy(tx, client_id, one, today, by)


def _trimmed(new: NewClient) -> NewClient:
    names = {name: getattr(new, name).strip() for name in TEXT_FIELDS}
    contacts = tuple(point for point in new.contact_points if point.as_typed.strip() or point.city)
    return replace(new, **names, contact_points=contacts)


def _kept(tx: Transaction, client_id: int) -> tuple[object, ...]:
    """What tells whether anything was recorded since: the client, the answer, and how much more."""
    return (
        client_rows.client_by_id(tx, client_id),
        allergy_rows.answer_row(tx, client_id),
        client_rows.count_kept_for(tx, client_id),
    )


def _take_back(shop: Shop, client_id: int, kept: tuple[object, ...]) -> Changes:
    """Remove a client just added; refused where anything was recorded since."""
    with refused_politely(), shop.store.write() as tx:
        client = client_rows.client_by_id(tx, client_id)
        if client is None:
            raise gone()
        if _kept(tx, client_id) != kept:
            raise UserError(
                translate("Clients", "More was noted about this client since; the client was kept.")
            )
        client_rows.remove_client(tx, client_id, client.version)
    return Changes(_KINDS, frozenset({client_id}), translate("Clients", "Client removed again"))


def erase_client(shop: Shop, client_id: int) -> Changes:
    """Remove a client with all that is known of them for good: nothing of it stays in the file.

    Raises:
        UserError: the client is gone already.
    """
    with refused_politely(), shop.store.write() as tx:
        client = client_rows.client_by_id(tx, client_id)
        if client is None:
            raise gone()
        client_rows.remove_client(tx, client_id, client.version)
        forget_history(tx, client_id)
        forget_binned(tx, client_id)
    shop.store.forget_removed()
    return Changes(_KINDS, frozenset({client_id}), translate("Clients", "Client erased for good"))


def client_of(shop: Shop, client_id: int) -> Client:
    """Return a client's own facts.

    Raises:
        UserError: there is no such client.
    """
    with shop.store.read() as tx:
        client = client_rows.client_by_id(tx, client_id)
    if client is None:
        raise gone()
    return client


def count_clients(shop: Shop) -> int:
    """Return how many clients the file holds: each is looked at."""
    with shop.store.read() as tx:
        return client_rows.count_clients(tx)


def client_named(shop: Shop, name: str) -> int:
    """Return the client that `name` means: an id, `ref:X`, a card code, a phone, or one name.

    Raises:
        UserError: it means nobody, or more than one.
    """
    name = name.strip()
    with shop.store.read() as tx:
        found = _named(tx, name)
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserError(translate("Clients", "No client matches “{name}”.").format(name=name))
    raise UserError(
        translate(
            "Clients", "“{name}” matches more than one client. Use the id that “find” shows."
        ).format(name=name)
    )


def _named(tx: Transaction, name: str) -> tuple[int, ...]:
    if name.startswith("ref:"):
        return client_rows.clients_with(tx, "ref", name.removeprefix("ref:").strip(), 2)
    return (
        _of_id(tx, name)
        or client_rows.clients_with(tx, "card_code", name, 2)
        or client_rows.clients_with_card_code(tx, name)
        or _found_as_named(tx, name)
    )


def _of_id(tx: Transaction, name: str) -> tuple[int, ...]:
    if not (name.isdecimal() and len(name) < 20 and int(name) <= _GREATEST_ID):  # noqa: PLR2004
        return ()
    return (int(name),) if client_rows.client_by_id(tx, int(name)) else ()


def _found_as_named(tx: Transaction, name: str) -> tuple[int, ...]:
    """Find by name or phone; digits must be a whole number, or a stranger's card would rise."""
    found = find_as_typed(tx, name, _MOST_OF_ONE_NAME, shop_details(tx).country)
    phones = _of_phone(tx, name, [one.client_id for one in found if one.by is FoundBy.PHONE])
    named = phones or tuple(one.client_id for one in found if one.by is FoundBy.NAME)
    return _exactly(tx, named, name) if len(named) > 1 else named


def _of_phone(tx: Transaction, name: str, ids: list[int]) -> tuple[int, ...]:
    """Keep those of whose phones `name` is one, not only a part."""
    wanted = set(phone_queries(name, shop_details(tx).country))
    return tuple(
        one.id
        for one in client_lines(tx, ids).values()
        if any(not wanted.isdisjoint(dialled) for dialled in one.dialled)
    )


def _exactly(tx: Transaction, found: tuple[int, ...], name: str) -> tuple[int, ...]:
    """Keep those whose whole name is this, where there are any."""
    wanted = sorted(words(name))
    exact = []
    for client_id in found:
        client = client_rows.client_by_id(tx, client_id)
        if client is not None and sorted(words(client.display_name)) == wanted:
            exact.append(client_id)
    return tuple(exact) or found
