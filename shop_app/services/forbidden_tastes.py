"""Whether a liking speaks of something that an allergy forbids: such a liking is not suggested."""

from __future__ import annotations

from functools import lru_cache

from shop_app.domain.allergens import AllergenState
from shop_app.domain.allergies import HARMFUL, Allergy, AllergyStatus
from shop_app.domain.concerns import Reading, concern_of
from shop_app.domain.offers import Food, Guest, Why, decide
from shop_app.domain.preference_weights import named_in

_IN_IT = frozenset({Why.CONTAINS, Why.MAY_CONTAIN})


def forbidden(text: str, items: tuple[Allergy, ...]) -> bool:
    """Tell whether a text names or implies what one of the allergies is about.

    What may be offered is decided where all of it is; here a name stands for the whole food.
    """
    concerns = tuple(concern_of(one, _READING) for one in items if one.kind in HARMFUL)
    guest = Guest("", AllergyStatus.HAS, concerns=concerns)
    reasons = decide(Food(text, _states(text), text), (guest,)).reasons
    return named_in(text, items) or any(one.why in _IN_IT for one in reasons)


@lru_cache(maxsize=4096)
def _named(text: str) -> frozenset[str]:
    """The allergens a text names or implies, without those it says are not in."""
    # Its tables are read only for clients who have an allergy.
    from shop_app.services.allergen_words import allergens_in  # noqa: PLC0415

    return frozenset(
        one.allergen for one in allergens_in(text) if one.state is not AllergenState.FREE_OF
    )


_READING = Reading(_named, lambda _text: ())


def _states(text: str) -> dict[str, AllergenState]:
    return dict.fromkeys(_named(text), AllergenState.CONTAINS)
