"""Allergens in words, looked up in the tables that ship with the program."""

from __future__ import annotations

from functools import cache

from shop_app.domain.allergen_detection import Mention, detect
from shop_app.domain.allergen_vocabulary import Vocabulary, read_vocabulary
from shop_app.paths import resources


@cache
def vocabulary() -> Vocabulary:
    """Return the tables of words about allergens."""
    folder = resources() / "allergens"
    return read_vocabulary(*(one.read_text("utf-8") for one in sorted(folder.glob("*.tsv"))))


def allergens_in(text: str) -> tuple[Mention, ...]:
    """Return the allergens that a label, a dish or a note names or implies."""
    return detect(text, vocabulary())


def allergen_codes(text: str) -> tuple[str, ...]:
    """Return the allergens that a note seems to speak of, each once: a guess to confirm."""
    return tuple(dict.fromkeys(one.allergen for one in allergens_in(text)))
