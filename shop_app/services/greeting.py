"""Raising a client's greeting card."""

from __future__ import annotations

from datetime import datetime

from shop_app.domain.greeting import GreetingCard, compose_card
from shop_app.services.changes import gone
from shop_app.services.forbidden_tastes import forbidden
from shop_app.services.shop import Shop
from shop_app.store.card_records import card_records
from shop_app.store.transaction import Interruptible


def greeting_card(
    shop: Shop, client_id: int, on: datetime | None = None, cancel: Interruptible | None = None
) -> GreetingCard:
    """Return the card of a client, now or as it stands at the instant `on`.

    Raises:
        UserError: there is no such client.
    """
    with shop.store.read(cancel) as tx:
        records = card_records(tx, client_id)
    if records is None:
        raise gone()
    return compose_card(records, on or shop.clock(), shop.language, forbidden, _named)


def _named(text: str) -> tuple[tuple[str, str], ...]:
    # Its tables are read only for clients whose notes speak of allergies.
    from shop_app.services.allergen_words import allergens_named  # noqa: PLC0415

    return allergens_named(text)
