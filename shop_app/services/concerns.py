"""What was recorded of clients in words, read with the tables that ship with the program."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from shop_app.domain.allergen_detection import allergen_of
from shop_app.domain.allergen_species import also_meant
from shop_app.domain.concerns import Reading
from shop_app.domain.jurisdictions import Jurisdiction
from shop_app.domain.quick_notes import ProposalKind
from shop_app.services.allergen_words import allergens_in
from shop_app.services.quick_notes import read_note

_ANY_DAY = date(2000, 1, 1)


@lru_cache(maxsize=1024)
def allergens_recorded(text: str) -> tuple[tuple[str, str], ...]:
    """Return code and words of what a recorded text names; wheat is gluten to a dish."""
    found = ((allergen_of(one.allergen), one.words) for one in allergens_in(text))
    return tuple(dict.fromkeys(found))


def allergens_named(text: str) -> tuple[str, ...]:
    """Return the codes of the allergens that a recorded text names."""
    return tuple(dict.fromkeys(code for code, _ in allergens_recorded(text)))


@lru_cache(maxsize=1024)
def diets_named(text: str) -> tuple[str, ...]:
    """Return the codes of the diets that a recorded text names."""
    found = read_note(text, _ANY_DAY).proposals
    return tuple(dict.fromkeys(one.allergen for one in found if one.kind is ProposalKind.DIET))


def recorded_words(jurisdiction: Jurisdiction) -> Reading:
    """Return how what is recorded is held against food where the shop is."""
    return Reading(
        allergens_recorded,
        diets_named,
        lambda code: frozenset(one.replace("_", " ") for one in also_meant(code, jurisdiction)),
    )


RECORDED_WORDS = recorded_words(Jurisdiction.EU)
"""The same where no shop is known."""
