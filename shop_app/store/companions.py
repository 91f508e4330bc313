"""Those a client usually comes with, and what is known of their allergies, for the card."""

from __future__ import annotations

from collections.abc import Iterable

from shop_app.domain.allergies import AllergyKnowledge
from shop_app.domain.companions import Companion
from shop_app.domain.links import Link
from shop_app.store.allergies import knowledge_of
from shop_app.store.transaction import Transaction


def companions_among(tx: Transaction, links: Iterable[Link]) -> tuple[Companion, ...]:
    """Return who usually comes along, each once, with what is known of their allergies."""
    along = {one.other_id or one.name: one for one in links if one.comes_along}
    clients = [one.other_id for one in along.values() if one.other_id is not None]
    known = knowledge_of(tx, clients) if clients else {}
    return tuple(
        Companion(
            one,
            None if one.other_id is None else known.get(one.other_id, AllergyKnowledge()),
        )
        for one in along.values()
    )
