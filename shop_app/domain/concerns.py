"""What is recorded of a client, read as what food must be held against."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from shop_app.domain.allergens import eu_allergens
from shop_app.domain.allergies import Allergy, AllergyKnowledge, CrossContact, DietaryKind, Severity
from shop_app.domain.diets import diets
from shop_app.domain.folding import fold
from shop_app.domain.offers import Concern, Guest, Named

_CODES = frozenset(code for code, _ in eu_allergens())
_BETWEEN = re.compile(r"[,;/+&()\n]|\b(?:et|and|ou|or|plus)\b", re.IGNORECASE)
_NOTHING_MORE = frozenset({
    "derives", "produits derives", "derivatives", "products", "products thereof", "toutes", "tous",
    "all", "traces", "meme traces", "even traces", "cru", "cuit", "raw", "cooked", "severe",
})  # fmt: skip
"""Parts of a text that say how much of an allergen, and name none."""
_COELIAC = "coeliac"
_WITHOUT_GLUTEN = frozenset({"gluten", "sans gluten", "gluten free", "no gluten"})
_LONG = 4


@dataclass(frozen=True, slots=True)
class Reading:
    """How recorded words are read: the codes of the allergens and of the diets they name."""

    allergens: Named
    diets: Named


def guest_of(name: str, known: AllergyKnowledge, today: date, reading: Reading) -> Guest:
    """Return a client as a guest."""
    return Guest(
        name, known.effective_status, known.is_stale(today),
        known.ask_each_time,
        tuple(concern_of(one, reading) for one in known.items),
    )  # fmt: skip


def concern_of(item: Allergy, reading: Reading) -> Concern:
    """Return what a recorded item means for food.

    A diet counts as what it leaves out; what no allergen of the grid tells is asked for.
    """
    words = f"{item.allergen} ({item.species})" if item.species else item.allergen
    if item.kind is DietaryKind.DIET:
        return _of_diet(item, words, reading)
    traces = item.cross_contact is not CrossContact.NO
    severity = Severity.SEVERE if item.is_severe else item.severity
    return Concern(
        item.kind, words, _avoided(item, reading.allergens), severity, traces,
        strict=_COELIAC in reading.diets(item.allergen),
    )  # fmt: skip


def _of_diet(item: Allergy, words: str, reading: Reading) -> Concern:
    meant = _diets_meant(item.allergen, reading.diets)
    named = frozenset(reading.allergens(item.allergen)) & _CODES
    avoided = named.union(*(_left_out(one) for one in meant))
    by_name = meant == {_COELIAC} or fold(item.allergen) in _WITHOUT_GLUTEN
    return Concern(
        item.kind, words, avoided, item.severity,
        strict=_COELIAC in meant or "gluten" in named,
        told=by_name and avoided == {"gluten"},
    )  # fmt: skip


def _diets_meant(text: str, named: Named) -> frozenset[str]:
    code = fold(text).replace(" ", "_")
    return frozenset({code}) if code in {one.code for one in diets()} else frozenset(named(text))


def _avoided(item: Allergy, named: Named) -> frozenset[str]:
    """Each part of the text counts: what no table knows is looked for as it is written."""
    if (text := fold(item.allergen)) in _CODES:
        return frozenset({text})
    parts = [one for one in map(str.strip, _BETWEEN.split(item.allergen)) if one]
    meant = [_meant(one, named) for one in parts if fold(one) not in _NOTHING_MORE]
    species = _known(item.species, named) & _CODES
    return frozenset().union(*meant, species) or frozenset({text})


def _meant(part: str, named: Named) -> frozenset[str]:
    """The allergens of the fourteen, else the other ones known by name and the words themselves."""
    found = _known(part, named)
    own = fold(part)
    if len(own) > _LONG:
        own = own.removesuffix("s")
    return found if found & _CODES else found | {own}


def _known(text: str, named: Named) -> frozenset[str]:
    # Kiwis and cats are allergens only where somebody says so.
    return frozenset(named(f"allergy: {text}")) if text.strip() else frozenset()


def _left_out(code: str) -> frozenset[str]:
    found = next((one for one in diets() if one.code == code), None)
    return frozenset(one.allergen for one in found.allergens) if found else frozenset()
