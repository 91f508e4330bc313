"""All that one greeting card needs, read in one transaction."""

from __future__ import annotations

from shop_app.domain.greeting import CardRecords
from shop_app.store.allergies import allergy_knowledge
from shop_app.store.clients import client_by_id, photo_of
from shop_app.store.follow_ups import follow_ups_of
from shop_app.store.notes import notes_of
from shop_app.store.occasions import occasions_of
from shop_app.store.preferences import preferences_of
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.store.visits import visit_notes_of, visits_of

_VISITS = 20


def card_records(tx: Transaction, client_id: int) -> CardRecords | None:
    """Return a card's records, None where there is no such client."""
    client = client_by_id(tx, client_id)
    if client is None:
        return None
    visits = visits_of(tx, client_id, _VISITS)
    earlier = visit_notes_of(tx, client_id, after=_VISITS) if len(visits) == _VISITS else ()
    return CardRecords(
        shop=shop_details(tx),
        client=client,
        allergies=allergy_knowledge(tx, client_id),
        preferences=preferences_of(tx, client_id),
        visits=visits,
        earlier_visit_notes=earlier,
        follow_ups=follow_ups_of(tx, client_id),
        occasions=occasions_of(tx, client_id),
        notes=notes_of(tx, client_id),
        photo=photo_of(tx, client_id),
    )
