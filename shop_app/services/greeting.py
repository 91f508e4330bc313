"""Raising a client's greeting card."""

from __future__ import annotations

from datetime import datetime

from shop_app.domain.allergies import Allergy
from shop_app.domain.allergy_mentions import Named
from shop_app.domain.greeting import CardRecords, GreetingCard, compose_card
from shop_app.domain.preference_weights import Avoids
from shop_app.services.changes import gone
from shop_app.services.forbidden_tastes import avoiding, forbidden
from shop_app.services.shop import Shop
from shop_app.store.card_records import card_records
from shop_app.store.transaction import Interruptible, Transaction


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
        avoids = _avoids(tx, records)
    unknown = _unknown(records.allergies.items)
    return compose_card(records, on or shop.clock(), shop.language, avoids, _named, unknown=unknown)


def _avoids(tx: Transaction, records: CardRecords) -> Avoids:
    """Tell what must not be named as liked: by what the file knows of the products taken."""
    if not records.allergies.items:
        return forbidden
    # What decides it is loaded only for clients who have something to avoid.
    from shop_app.services.offers import foods_named  # noqa: PLC0415

    taken = (item.product for visit in records.visits for item in visit.purchases)
    liked = (one.text for one in records.preferences)
    return avoiding(foods_named(tx, dict.fromkeys((*taken, *liked))))


def _unknown(items: tuple[Allergy, ...]) -> tuple[str, ...]:
    if not items:
        return ()
    from shop_app.services.allergy_words import unknown_words  # noqa: PLC0415 - as above

    texts = (text for one in items for text in (one.allergen, one.species))
    return tuple(dict.fromkeys(word for text in texts for word in unknown_words(text)))


def _named(text: str) -> tuple[Named, ...]:
    # Its tables are read only for clients whose notes speak of allergies.
    from shop_app.services.allergen_words import allergens_named  # noqa: PLC0415

    return allergens_named(text)
