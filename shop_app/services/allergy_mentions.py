"""What notes say of a client's allergies and nobody confirmed."""

from __future__ import annotations

from shop_app.domain.allergies import AllergyKnowledge
from shop_app.domain.allergy_mentions import Mention, unconfirmed
from shop_app.services.allergen_words import allergens_named
from shop_app.store.allergies import allergy_knowledge
from shop_app.store.allergy_mentions import passages_of
from shop_app.store.settled_mentions import settled_mentions
from shop_app.store.transaction import Transaction


def mentions_of(
    tx: Transaction, client_id: int, known: AllergyKnowledge | None = None
) -> tuple[Mention, ...]:
    """Return the clauses that speak of an allergy which is not recorded; `known` where read."""
    known = allergy_knowledge(tx, client_id) if known is None else known
    settled = settled_mentions(tx, client_id)
    return unconfirmed(passages_of(tx, client_id), known, allergens_named, settled)
