"""The three facts that the shop wants to see on every card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from shop_app.domain.card_facts import BUILT_IN, PLACES, SIZE, Facts, own_fact
from shop_app.domain.own_fields import FieldOf
from shop_app.services.changes import Changes, Kind
from shop_app.services.shop import Shop
from shop_app.store import card_facts as rows
from shop_app.store.own_fields import all_fields
from shop_app.store.transaction import Transaction
from shop_app.text import Message, UserError, Value, translate

_KINDS = frozenset({Kind.OWN_FIELD, Kind.SHOP})


@dataclass(frozen=True, slots=True)
class FactOffer:
    """A fact that may be chosen, and what it is called."""

    name: str
    label: Value


def chosen_facts(shop: Shop) -> Facts:
    """Return the names of the facts at the three places, "" where none is chosen."""
    with shop.store.read() as tx:
        return rows.chosen_facts(tx)


def facts_on_offer(shop: Shop) -> tuple[FactOffer, ...]:
    """Return all that may be chosen: own fields in use, sizes that are known, what every shop has.

    One that is chosen stays on offer, put aside or not.
    """
    with shop.store.read() as tx:
        return _on_offer(tx)


def _on_offer(tx: Transaction) -> tuple[FactOffer, ...]:
    chosen = rows.chosen_facts(tx)
    own = [
        FactOffer(own_fact(one.id), one.name)
        for one in all_fields(tx)
        if one.of is FieldOf.CLIENT and (one.active or own_fact(one.id) in chosen)
    ]
    built_in = [FactOffer(name, label) for name, label in BUILT_IN.items()]
    garments = dict.fromkeys([
        *rows.garments_with_sizes(tx),
        *(fact.removeprefix(SIZE) for fact in chosen if fact.startswith(SIZE)),
    ])  # fmt: skip
    sizes = [FactOffer(SIZE + one, _size_label(one)) for one in garments]
    return (*own, *built_in, *sizes)


def _size_label(garment: str) -> Message:
    return translate("CardFact", "Size: {garment}").format(garment=garment)


def choose_facts(
    shop: Shop, facts: Sequence[str], seen: Facts | None = None, by: int | None = None
) -> Changes:
    """Choose the facts of the three places; `seen` is what the screen showed.

    Raises:
        UserError: they are not three different ones on offer, or were changed elsewhere.
    """
    filled = [fact for fact in facts if fact]
    if len(facts) != len(PLACES) or len(set(filled)) != len(filled):
        raise UserError(translate("CardFacts", "Choose three different facts."))
    with shop.store.write(by) as tx:
        before = rows.chosen_facts(tx)
        if seen is not None and before not in {seen, tuple(facts)}:
            raise UserError(
                translate(
                    "CardFacts",
                    "The facts were changed elsewhere in the meantime. Look at them again.",
                )
            )
        if not set(filled) <= {one.name for one in _on_offer(tx)} | set(before):
            raise UserError(translate("CardFacts", "This fact is no longer there."))
        rows.set_facts(tx, facts)
    first, second, third = facts
    return Changes(
        _KINDS, frozenset(), translate("CardFacts", "Facts of the card chosen"),
        lambda: replace(choose_facts(shop, before, (first, second, third), by), undo=None),
    )  # fmt: skip
