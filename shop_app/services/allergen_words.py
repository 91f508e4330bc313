"""Allergens in words, looked up in the tables that ship with the program."""

from __future__ import annotations

from functools import cache, lru_cache

from shop_app.domain.allergen_detection import Mention, detect
from shop_app.domain.allergen_vocabulary import Vocabulary, read_vocabulary
from shop_app.domain.allergens import AllergenState
from shop_app.domain.allergy_mentions import Named
from shop_app.paths import resources


@cache
def vocabulary() -> Vocabulary:
    """Return the tables of words about allergens."""
    folder = resources() / "allergens"
    return read_vocabulary(*(one.read_text("utf-8") for one in sorted(folder.glob("*.tsv"))))


@lru_cache(maxsize=4096)
def allergens_in(text: str) -> tuple[Mention, ...]:
    """Return the allergens that a label, a dish or a note names or implies."""
    return detect(text, vocabulary())


def allergens_named(text: str) -> tuple[Named, ...]:
    """Return what a note seems to speak of, however it does: to be confirmed."""
    return tuple(
        Named(one.allergen, one.species, one.words, one.state in _NEGATED)
        for one in allergens_in(text)
    )


_NEGATED = frozenset({AllergenState.FREE_OF, AllergenState.UNKNOWN})
"""States of what stands after "without"."""
