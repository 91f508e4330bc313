"""For whom a visit was: somebody linked to the client, or just a name."""

from __future__ import annotations

from dataclasses import replace

from shop_app.domain.folding import fold
from shop_app.domain.visits import NewVisit
from shop_app.services.shop import Shop
from shop_app.store.clients import client_by_id
from shop_app.store.links import links_of
from shop_app.store.transaction import Transaction
from shop_app.text import UserError, translate


def recipients_known(shop: Shop, client_id: int) -> tuple[str, ...]:
    """Return the names of those who belong to a client, to propose them."""
    with shop.store.read() as tx:
        return tuple(dict.fromkeys(one.name for one in links_of(tx, client_id) if one.name))


def with_recipient(tx: Transaction, new: NewVisit) -> NewVisit:
    """Return the visit with its recipient found among those linked to the client.

    Raises:
        UserError: it names a client who is not there.
    """
    if new.recipient_id is None:
        name, found = recipient_of(tx, new.client_id, new.recipient)
        return replace(new, recipient=name, recipient_id=found)
    there = client_by_id(tx, new.recipient_id)
    if there is None:
        raise UserError(
            translate("Visits", "The person it was for is no longer in the file. Type a name.")
        )
    return replace(new, recipient=new.recipient.strip() or there.display_name)


def recipient_of(tx: Transaction, client_id: int, typed: str) -> tuple[str, int | None]:
    """Return the name to keep and the linked client of that name, None where it is just a name.

    A given name alone is enough where one linked client has it.
    """
    typed = " ".join(typed.split())
    wanted = fold(typed)
    if not wanted:
        return typed, None
    linked = [one for one in links_of(tx, client_id) if one.other_id is not None]
    whole = [one for one in linked if fold(one.name) == wanted]
    begun = [one for one in linked if fold(one.name).split()[:1] == [wanted]]
    found = whole or begun
    if len({one.other_id for one in found}) == 1:
        return found[0].name, found[0].other_id
    return typed, None
