"""Finding the allergens that an ingredient list, a dish or a note names or implies.

French and English. It suggests, and a person confirms: nothing here records anything.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from shop_app.domain.allergen_additives import numbered
from shop_app.domain.allergen_claims import disbelieve
from shop_app.domain.allergen_compositions import is_label
from shop_app.domain.allergen_dishes import unmeant
from shop_app.domain.allergen_items import Item, items, row_of
from shop_app.domain.allergen_neighbours import SENTENCE
from shop_app.domain.allergen_scopes import Scopes
from shop_app.domain.allergen_species import species
from shop_app.domain.allergen_tokens import tokens
from shop_app.domain.allergen_vocabulary import Meaning, Vocabulary, read_vocabulary
from shop_app.domain.allergens import AllergenState

__all__ = ["Mention", "allergen_of", "detect", "read_vocabulary", "summary", "unknown_words"]

_NOTE = 300
"""Code points up to which a text is a note about one thing."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An allergen in a text: an EU code or a free allergen's name, and the words that led to it.

    `species` is "" where only the allergen is named. What is free of one kind is told by the name
    of that kind, never by the code of the allergen: "sans blé" is free of "wheat".
    Places are code points of the text.
    """

    allergen: str
    species: str
    state: AllergenState
    start: int
    end: int
    words: str


def detect(text: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """Return what `text` says of allergens, in its order; an empty answer says nothing is named."""
    row = _as_meant(row_of(text, numbered(tokens(text)), vocabulary), len(text))
    states = Scopes(row).read()
    disbelieve(row, states, is_label=is_label(row))
    left_out = unmeant(row, states)
    return tuple(
        _mention(text, item, meaning, states.get(at, AllergenState.UNKNOWN))
        for at, item in enumerate(row)
        for meaning in item.meanings
        if (at, meaning.allergen) not in left_out
    )


def _as_meant(row: tuple[Item, ...], length: int) -> tuple[Item, ...]:
    """Pass over kiwis and cats, unless the note or, in a long text, the sentence says allergic."""
    sentence, sentences = 0, []
    for item in row:
        sentence += length > _NOTE and SENTENCE.search(item.gap) is not None
        sentences.append(sentence)
    allergic = {sentences[at] for at, item in enumerate(row) if item.cue == "allergic"}
    return tuple(
        replace(item, meanings=())
        if sentences[at] not in allergic and any(one.if_allergic for one in item.meanings)
        else item
        for at, item in enumerate(row)
    )


def unknown_words(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the words that no table has, as written, each once: nothing is known of them."""
    row = items(numbered(tokens(text)), vocabulary)
    unknown = (text[one.start : one.end] for one in row if not one.is_known and not one.is_number)
    return tuple(dict.fromkeys(unknown))


def _mention(text: str, item: Item, meaning: Meaning, state: AllergenState) -> Mention:
    allergen, kind = meaning.allergen, meaning.species
    if state is AllergenState.FREE_OF and not _frees(meaning):
        state = AllergenState.UNKNOWN
    elif state is AllergenState.FREE_OF and kind:
        allergen, kind = kind, ""  # milk without lactose is milk, rye without wheat has gluten
    return Mention(allergen, kind, state, item.start, item.end, text[item.start : item.end])


def _frees(meaning: Meaning) -> bool:
    """Tell whether "without" it says something: "sans beurre" tells nothing of other milk."""
    return meaning.named or (bool(meaning.species) and not meaning.usual)


def allergen_of(name: str) -> str:
    """Return the code that a kind told by its own name belongs to: wheat to gluten; else itself."""
    return _kinds().get(name, name)


@cache
def _kinds() -> dict[str, str]:
    return {one.code: one.allergen for one in species()}


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
