"""Whether a liking speaks of something that an allergy forbids: such a liking is not suggested."""

from __future__ import annotations

from functools import lru_cache

from shop_app.domain.allergies import Allergy
from shop_app.domain.preference_weights import named_in

_FREE = "free_of"


def forbidden(text: str, items: tuple[Allergy, ...]) -> bool:
    """Tell whether a text names or implies what one of the allergies is about."""
    return named_in(text, items) or any(
        not _allergens(text).isdisjoint(_allergens(_called(item))) for item in items
    )


def _called(item: Allergy) -> str:
    return f"{item.allergen}, {item.species}" if item.species else item.allergen


@lru_cache(maxsize=4096)
def _allergens(text: str) -> frozenset[str]:
    """The allergens a text names; without those it says are not in."""
    # Its tables are read only for clients who have an allergy.
    from shop_app.services.allergen_words import allergens_in  # noqa: PLC0415

    return frozenset(one.allergen for one in allergens_in(text) if one.state.value != _FREE)
