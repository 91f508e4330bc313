"""Finding the allergens that an ingredient list, a dish or a note names or implies.

French and English. It suggests, and a person confirms: nothing here records anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from shop_app.domain.allergen_items import Item, items
from shop_app.domain.allergen_scopes import Scopes
from shop_app.domain.allergen_tokens import tokens
from shop_app.domain.allergen_vocabulary import Meaning, Vocabulary, read_vocabulary
from shop_app.domain.allergens import AllergenState

__all__ = ["Mention", "detect", "read_vocabulary", "summary"]


@dataclass(frozen=True, slots=True)
class Mention:
    """An allergen in a text: an EU code or a free allergen's name, and the words that led to it.

    `species` is "" where only the allergen is named; places are code points of the text.
    """

    allergen: str
    species: str
    state: AllergenState
    start: int
    end: int
    words: str


def detect(text: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """Return what `text` says of allergens, in its order; an empty answer says nothing is named."""
    row = tuple(items(tokens(text), vocabulary))
    states = Scopes(row).read()
    return tuple(
        mention
        for at, item in enumerate(row)
        for mention in _mentions(text, item, states.get(at, AllergenState.UNKNOWN))
    )


def _mentions(text: str, item: Item, state: AllergenState) -> Iterator[Mention]:
    for meaning in item.meanings:
        allergen, said = _said(meaning, state)
        yield Mention(
            allergen, meaning.species, said, item.start, item.end, text[item.start : item.end]
        )


def _said(meaning: Meaning, state: AllergenState) -> tuple[str, AllergenState]:
    """Return what a free-of says: "sans beurre" tells nothing of milk, "sans lactose" neither."""
    if state is not AllergenState.FREE_OF or meaning.named:
        return meaning.allergen, state
    return meaning.allergen, AllergenState.UNKNOWN


def summary(mentions: tuple[Mention, ...]) -> dict[str, list[Mention]]:
    """Group mentions by state, each allergen and species once; unknown is told nowhere."""
    grouped: dict[str, list[Mention]] = {
        state.value: [] for state in AllergenState if state is not AllergenState.UNKNOWN
    }
    seen = set()
    for one in mentions:
        key = (one.state, one.allergen, one.species)
        if one.state in grouped and key not in seen:
            seen.add(key)
            grouped[one.state].append(one)
    return grouped
