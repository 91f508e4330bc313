"""What was recorded of clients in words, read with the tables that ship with the program."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from shop_app.domain.allergen_detection import LACTOSE
from shop_app.domain.concerns import Reading
from shop_app.domain.quick_notes import ProposalKind
from shop_app.services.allergen_words import allergens_in
from shop_app.services.quick_notes import read_note

_ANY_DAY = date(2000, 1, 1)


@lru_cache(maxsize=1024)
def allergens_named(text: str) -> tuple[str, ...]:
    """Return the codes of the allergens that a recorded text names; lactose is milk to a dish."""
    found = ("milk" if one.allergen == LACTOSE else one.allergen for one in allergens_in(text))
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1024)
def diets_named(text: str) -> tuple[str, ...]:
    """Return the codes of the diets that a recorded text names."""
    found = read_note(text, _ANY_DAY).proposals
    return tuple(dict.fromkeys(one.allergen for one in found if one.kind is ProposalKind.DIET))


RECORDED_WORDS = Reading(allergens_named, diets_named)
"""How what is recorded is held against food."""
