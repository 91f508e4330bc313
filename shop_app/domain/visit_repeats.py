"""What a client takes, as last time or anew: with what must be looked at first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shop_app.domain.allergies import DietaryKind
from shop_app.domain.offers import Food, Guest, Reason, Why, decide
from shop_app.domain.visits import NewPurchase
from shop_app.text import Message, translate

_IN_IT = frozenset({Why.CONTAINS, Why.MAY_CONTAIN})


@dataclass(frozen=True, slots=True)
class OrderCheck:
    """What must be looked at before a client gets these products.

    `warnings` say what of the client is not known and which products may hold what they must not
    have; `unknown` names the products of which nobody knows.
    """

    warnings: tuple[Message, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LastTime:
    """The items of the newest visit that had some, at the instant `at` in UTC.

    `left_out` names products that are not sold any more; `warnings` and `unknown` are as in
    `OrderCheck`.
    """

    at: datetime
    items: tuple[NewPurchase, ...]
    left_out: tuple[str, ...]
    warnings: tuple[Message, ...]
    unknown: tuple[str, ...] = ()


def order_check(foods: Iterable[Food], guest: Guest) -> OrderCheck:
    """Return what the one rule has against these foods for a guest, said once each."""
    warnings: list[Message] = []
    unknown: list[str] = []
    for food in foods:
        for reason in decide(food, (guest,)).reasons:
            if reason.why is Why.UNKNOWN and reason.kind is not DietaryKind.AVERSION:
                unknown.append(food.name)
            elif (sentence := _sentence(food, reason)) is not None:
                warnings.append(sentence)
    return OrderCheck(tuple(dict.fromkeys(warnings)), tuple(dict.fromkeys(unknown)))


def _sentence(food: Food, reason: Reason) -> Message | None:
    """Word a reason; the same for every food where it is about the guest."""
    if reason.kind is None:
        return _OF_GUEST[reason.why].format(words=reason.words)
    if reason.why is Why.DIET:
        pattern = translate("Visits", "Diet {allergen}: ask whether “{product}” fits")
    elif reason.kind is DietaryKind.DIET:
        pattern = translate("Visits", "Diet {allergen}; check “{product}”")
    elif reason.kind is DietaryKind.AVERSION:
        pattern = translate("Visits", "Does not like {allergen}; check “{product}”")
    else:
        pattern = translate("Visits", "Recorded allergy: {allergen}; check “{product}”")
    return pattern.format(allergen=reason.words, product=food.name)


_OF_GUEST: dict[Why, Message] = {
    Why.NOT_ASKED: translate("Visits", "Never asked about allergies: ask first"),
    Why.DECLINED: translate("Visits", "Prefers not to say about allergies: ask first"),
    Why.STALE: translate("Visits", "Allergies were asked too long ago: ask again"),
    Why.UNNAMED: translate("Visits", "Has an allergy that nobody named: ask which"),
    Why.MENTIONED: translate("Visits", "Mentioned, not confirmed: “{words}”; ask first"),
}


def is_in_it(food: Food, guest: Guest) -> bool:
    """Tell whether the one rule says that a food holds what the guest must not have."""
    return any(
        reason.why in _IN_IT and reason.kind is not DietaryKind.AVERSION
        for reason in decide(food, (guest,)).reasons
    )
