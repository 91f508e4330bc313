"""What a client took last time, to be taken again: with what must be looked at first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shop_app.domain.offers import Food, Guest, Why, decide
from shop_app.domain.visits import NewPurchase
from shop_app.text import Message, translate

_IN_IT = frozenset({Why.CONTAINS, Why.MAY_CONTAIN})


@dataclass(frozen=True, slots=True)
class LastTime:
    """The items of the newest visit that had some, at the instant `at` in UTC.

    `left_out` names products that are not sold any more; `warnings` say which of the items may
    hold what the client must not have, `unknown` names those of which nobody knows.
    """

    at: datetime
    items: tuple[NewPurchase, ...]
    left_out: tuple[str, ...]
    warnings: tuple[Message, ...]
    unknown: tuple[str, ...] = ()


def allergy_warnings(foods: Iterable[Food], guest: Guest) -> tuple[Message, ...]:
    """Return a sentence for each food that holds, or may hold, what the guest must not have."""
    return tuple(
        translate("Visits", "Recorded allergy: {allergen}; check “{product}”").format(
            allergen=reason.words, product=food.name
        )
        for food in foods
        for reason in decide(food, (guest,)).reasons
        if reason.why in _IN_IT
    )


def not_known(foods: Iterable[Food], guest: Guest) -> tuple[str, ...]:
    """Return the names of the foods of which nobody knows whether they hold it."""
    return tuple(
        food.name
        for food in foods
        if {reason.why for reason in decide(food, (guest,)).reasons} & {Why.UNKNOWN}
    )
