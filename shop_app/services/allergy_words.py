"""What a text recorded as an allergy says, and which of its words no table knows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from shop_app.domain.allergen_species import Species, species, species_named
from shop_app.domain.allergens import eu_allergens
from shop_app.domain.allergies import DietaryKind, NewAllergy
from shop_app.domain.diets import diets
from shop_app.domain.folding import fold, words_apart
from shop_app.domain.free_allergens import free_allergens
from shop_app.domain.jurisdictions import Jurisdiction, jurisdiction_of
from shop_app.services.allergen_words import allergens_in
from shop_app.services.concerns import diets_named
from shop_app.services.shop import Shop
from shop_app.store.shops import shop_details

_BETWEEN = re.compile(r"[,;/+&()\n]|\b(?:et|and|ou|or|plus)\b", re.IGNORECASE)
_SAID_OF = "allergy: "
"""Kiwis and cats are allergens only where somebody says so."""
_SMALL = frozenset({
    "a", "au", "aux", "la", "le", "les", "l", "d", "de", "du", "des", "un", "une", "the", "to",
    "of", "en", "et", "and", "ou", "or", "in", "avec", "with", "tous", "toutes", "tout", "all",
    "some", "sans", "no", "pas", "any",
})  # fmt: skip
_HOW = frozenset({
    "grave", "graves", "severe", "severes", "fort", "forte", "fortes", "leger", "legere", "mild",
    "moderate", "modere", "moderee", "traces", "meme", "even", "tres", "very", "attention", "cru",
    "crue", "crus", "crues", "cuit", "cuits", "cuite", "cuites", "raw", "cooked", "produits",
    "derives", "products", "thereof", "allergie", "allergies", "allergique", "allergy", "allergic",
    "anaphylaxie", "anaphylaxis", "choc", "shock", "intolerance", "intolerances", "intolerant",
    "intolerante",
})  # fmt: skip
"""Words that say how grave it is or how much of it, and name nothing."""


@lru_cache(maxsize=512)
def meant_by(text: str) -> frozenset[str]:
    """Return what a text says to avoid: `nuts`, `nuts:pecan`, `diet:vegan`, and its other words."""
    said = _SAID_OF + text
    found = allergens_in(said)
    rest, end = "", len(_SAID_OF)
    for one in sorted(found, key=lambda one: one.start):
        rest, end = rest + said[end : max(one.start, end)] + " ", max(end, one.end)
    codes = {f"{one.allergen}:{one.species}".removesuffix(":") for one in found}
    own = {word.removesuffix("s") for word in words_apart(rest + said[end:]) if word not in _SMALL}
    return frozenset(codes | {f"diet:{one}" for one in diets_named(text)} | own)


@lru_cache(maxsize=1024)
def unknown_words(text: str) -> tuple[str, ...]:
    """Return the parts of a recorded text, as written, of which no table knows a single word."""
    if diets_named(text):
        return ()
    parts = (one.strip(" .:!?-–—“”«»\"'") for one in _BETWEEN.split(text))
    telling = (one for one in parts if _is_telling(one))
    return tuple(one for one in telling if not _is_known(one))


def _is_telling(part: str) -> bool:
    """Tell whether a part names something: by a word, or by a picture of a peanut."""
    said = frozenset(words_apart(part))
    return bool(said - _SMALL - _HOW) or (not said and any(not one.isascii() for one in part))


def is_known_word(text: str) -> bool:
    """Tell whether a table knows something of every part of a recorded text."""
    return not unknown_words(text)


@dataclass(frozen=True, slots=True)
class ReadName:
    """How a typed name is read: its parts that no table knows, and the species to choose from."""

    unknown: tuple[str, ...] = ()
    species: tuple[Species, ...] = ()


def read_name(text: str, law: Jurisdiction) -> ReadName:
    """Return how a typed name is read; the species are those that the shop's law tells apart."""
    codes = {one.partition(":")[0] for one in meant_by(text)} if text.strip() else set()
    offered = (one for code, _ in eu_allergens() if code in codes
               for one in species_named(code, law))  # fmt: skip
    return ReadName(unknown_words(text), tuple(offered))


def law_of(shop: Shop) -> Jurisdiction:
    """Return whose law of declaring allergens the shop is under."""
    with shop.store.read() as tx:
        return jurisdiction_of(shop_details(tx).country)


def as_recorded(typed: str) -> NewAllergy:
    """Return what a typed name is to be recorded as: a diet where it is the name of one."""
    named = diets_named(typed)
    left_out = {avoided.allergen for one in diets() if one.code in named
                for avoided in one.allergens}  # fmt: skip
    alone = bool(named) and meant_by(typed) & _codes() <= left_out
    return NewAllergy(typed.strip(), DietaryKind.DIET if alone else DietaryKind.ALLERGY)


def _is_known(part: str) -> bool:
    return fold(part) in _names() or bool(allergens_in(_SAID_OF + part))


@cache
def _names() -> frozenset[str]:
    """The names of the program's own lists, by code and in English."""
    named = [*eu_allergens(), *free_allergens()]
    named += [(one.code, one.name) for one in diets()]
    named += [(one.code, one.name) for one in species()]
    return frozenset(fold(text) for code, name in named for text in (code, name.source))


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for code, _ in eu_allergens())
