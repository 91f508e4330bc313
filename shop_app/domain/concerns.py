"""What is recorded of a client, read as what food must be held against."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from shop_app.domain.allergens import eu_allergens
from shop_app.domain.allergies import Allergy, AllergyKnowledge, DietaryKind, Severity
from shop_app.domain.coeliac import is_coeliac, is_coeliac_alone
from shop_app.domain.diets import diets
from shop_app.domain.folding import fold, words_apart
from shop_app.domain.offers import Concern, Guest

_CODES = frozenset(code for code, _ in eu_allergens())
_BETWEEN = re.compile(r"[,;/+&()\n]|\b(?:et|and|ou|or|plus|mais|aussi|also)\b", re.IGNORECASE)
_NOTHING_MORE = frozenset({
    "a", "au", "aux", "de", "d", "du", "des", "la", "le", "les", "l", "en", "the", "to", "of", "in",
    "all", "any", "tout", "toute", "tous", "toutes", "sorte", "sortes", "type", "types", "kind",
    "allergie", "allergies", "allergique", "allergic", "allergy", "intolerance", "intolerant",
    "derive", "derives", "produit", "produits", "derivative", "derivatives", "product", "products",
    "trace", "traces", "meme", "even", "cru", "crus", "crue", "crues", "cuit", "cuits", "cuite",
    "cuites", "raw", "cooked", "frais", "fresh", "severe", "grave", "choc", "anaphylactique",
    "vache", "brebis", "chevre", "poule", "cow", "goat", "sheep", "hen", "sans", "pas", "no",
    "free", "non",
})  # fmt: skip
"""Words that say how much of an allergen, and name none."""
_WITHOUT_GLUTEN = frozenset({"gluten", "sans gluten", "gluten free", "no gluten"})
_LONG = 4


@dataclass(frozen=True, slots=True)
class Reading:
    """How recorded words are read.

    `allergens` returns code and words of what a text names, `diets` the codes of diets, `also`
    what else a code means where the shop is.
    """

    allergens: Callable[[str], Iterable[tuple[str, str]]]
    diets: Callable[[str], Iterable[str]]
    also: Callable[[str], frozenset[str]] = lambda _code: frozenset()


def guest_of(
    name: str,
    known: AllergyKnowledge,
    today: date,
    reading: Reading,
    mentioned: tuple[str, ...] = (),
) -> Guest:
    """Return a client as a guest; `mentioned` are clauses about allergies nobody recorded."""
    return Guest(
        name, known.effective_status, known.is_stale(today),
        known.ask_each_time,
        tuple(concern_of(one, reading) for one in known.items),
        mentioned,
    )  # fmt: skip


def concern_of(item: Allergy, reading: Reading) -> Concern:
    """Return what a recorded item means for food.

    A diet counts as what it leaves out; what no allergen of the grid tells is asked for.
    """
    words = f"{item.allergen} ({item.species})" if item.species else item.allergen
    is_diet = item.kind is DietaryKind.DIET
    avoided = _of_diet(item, reading) if is_diet else _avoided(item, reading)
    return Concern(
        item.kind, words, avoided,
        Severity.SEVERE if item.is_severe else item.severity,
        traces=item.cross_contact,
        strict=_is_strict(item, reading),
        told=not is_diet or _is_told(item.allergen),
        also=frozenset().union(*map(reading.also, avoided & _CODES), _other_names(item, reading)),
        adrenaline=item.carries_adrenaline, reaction=item.reaction, note=item.note,
    )  # fmt: skip


def _avoided(item: Allergy, reading: Reading) -> frozenset[str]:
    """Each part of what was said counts, species too; what no table knows counts as written."""
    text = fold(item.allergen)
    whole = frozenset({text}) if text in _CODES else _parts_of(item.allergen, reading)
    return (whole | _parts_of(item.species, reading)) or frozenset({text})


def _parts_of(text: str, reading: Reading) -> frozenset[str]:
    return frozenset().union(*(_meant(one, reading) for one in _BETWEEN.split(text)))


def _meant(part: str, reading: Reading) -> frozenset[str]:
    """The allergens of a part, and the part itself where it says more than these."""
    said = frozenset(words_apart(part)) - _NOTHING_MORE
    if not said:
        return frozenset()
    # Kiwis and cats are allergens only where somebody says so.
    named = tuple(reading.allergens(f"allergy: {part}"))
    codes = frozenset(code for code, _ in named)
    told = frozenset(word for _, words in named for word in words_apart(words))
    if codes and said <= told:
        return codes
    own = " ".join(word for word in words_apart(part) if word in said)
    return codes | {own.removesuffix("s") if len(own) > _LONG else own}


def _other_names(item: Allergy, reading: Reading) -> frozenset[str]:
    """What was said, where a table knows it by another name: fraise, for strawberries.

    Looked for in a food's own words; that it is not there says nothing.
    """
    if item.kind is DietaryKind.DIET:
        return frozenset()
    parts = _BETWEEN.split(f"{item.allergen},{item.species}")
    written = (words_apart(part) for part in parts)
    told = (" ".join(word for word in one if word not in _NOTHING_MORE) for one in written)
    return frozenset(
        one.removesuffix("s") if len(one) > _LONG else one
        for one in told
        if one and not _CODES & {code for code, _ in reading.allergens(f"allergy: {one}")}
    )


def _of_diet(item: Allergy, reading: Reading) -> frozenset[str]:
    named = frozenset(code for code, _ in reading.allergens(item.allergen)) & _CODES
    return named.union(*(_left_out(one) for one in _diets_meant(item.allergen, reading)))


def _is_strict(item: Allergy, reading: Reading) -> bool:
    if item.kind is DietaryKind.AVERSION:
        return False
    if is_coeliac(item.allergen):
        return True
    without = item.kind is DietaryKind.DIET and "gluten" in _of_diet(item, reading)
    return without and "low_fodmap" not in _diets_meant(item.allergen, reading)


def _is_told(text: str) -> bool:
    """Tell whether the grid tells all that a diet leaves out: gluten, and nothing else said."""
    return is_coeliac_alone(text) or fold(text) in _WITHOUT_GLUTEN


def _diets_meant(text: str, reading: Reading) -> frozenset[str]:
    code = fold(text).replace(" ", "_")
    known = code in {one.code for one in diets()}
    return frozenset({code}) if known else frozenset(reading.diets(text))


def _left_out(code: str) -> frozenset[str]:
    found = next((one for one in diets() if one.code == code), None)
    return frozenset(one.allergen for one in found.allergens) if found else frozenset()
