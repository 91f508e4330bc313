"""Words about allergies in notes: shown until a person settles them, never recorded by themselves.

Words that speak of allergies are looked for, in French and English, and words of avoiding where
an allergen stands beside them. What is found is shown as it was written; which allergen it names
is a guess that a person confirms.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from shop_app.domain.folding import APOSTROPHES, folded_with_places, words_apart

_TELLTALE = re.compile(
    r"\b(?:allerg\w*|alergi\w*|intoleran\w*|anaphyla\w*|epipen|adrenalin\w*|coeliaqu\w*|coeliac\w*"
    r"|celiac\w*)"
)
_AVOIDING = re.compile(
    r"\b(?:evite\w*|ne (?:mange|supporte|digere|tolere) (?:pas|plus)|(?:peut|doit) pas manger"
    r"|avoid\w*|can ?(?:no|n |)t (?:eat|have)|does(?: ?not|n ?t) (?:eat|tolerate)"
    r"|sans (?:gluten|lactose|lait|arachides?)|(?:gluten|lactose|dairy|nut|egg) free)\b"
)
_NAMED = re.compile(
    r"^(?:allergies?|allergiques?|allergic|allergy|alergi\w*|intoleranc\w*|intolerants?|intolerantes?)"
    r"(?:\s+(?:alimentaires?|connues?|severes?|graves?|foods?))?"
    r"(?:\s+(?:a la|a l|a|au|aux|de|du|des|d|to the|to|of))?\s+(?P<what>\S.*)$"
)
_CLAUSE_END = re.compile(r"[.;!?\n\r•|]+(?=\s|$)|\n")
_LONGEST = 160
_ELIDED = {ord(one): " " for one in APOSTROPHES}
_LINKS = frozenset({
    "et", "and", "ou", "or", "a", "au", "aux", "la", "le", "les", "l", "d", "de", "du", "des",
    "un", "une", "the", "to", "of",
})  # fmt: skip
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Passage:
    """A text in which allergies may be mentioned, and where it stands ("note", "visit"…)."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A clause that speaks of an allergy.

    `allergen` is what it seems to name, as written, or ""; `codes` are the allergens guessed.
    """

    allergen: str
    text: str
    where: str
    codes: tuple[str, ...] = ()


Detect: TypeAlias = Callable[[str], Iterable[tuple[str, str]]]
"""Finds the allergens of a text: code and words of each."""


def no_allergens(_text: str) -> tuple[tuple[str, str], ...]:
    """Find none: for whoever has no tables of words."""
    return ()


def mentions(
    passages: Iterable[Passage],
    recorded: Iterable[str],
    detect: Detect = no_allergens,
) -> tuple[Mention, ...]:
    """Return what the passages mention beyond the allergens already recorded, each clause once.

    `detect` finds allergens in words; without it only words about allergies are looked for.
    """
    known = {word for name in recorded for word in telling_words(name)}
    found: dict[str, Mention] = {}
    for passage in passages:
        for clause in _CLAUSE_END.split(passage.text):
            mention = _mention(clause.strip(), passage.where, detect)
            if mention is not None and not _is_settled(mention, known):
                found.setdefault(mention.text.casefold(), mention)
    return tuple(found.values())


def _is_settled(mention: Mention, known: set[str]) -> bool:
    """Tell whether all that the mention names is recorded."""
    named = telling_words(mention.allergen)
    return bool(named) and named <= known


def telling_words(text: str) -> set[str]:
    """Return the words that name something, whether one or many: noix, lait, peanut."""
    return {
        word[:-1] if len(word) > _SHORT and word[-1] in "sx" else word
        for word in words_apart(text)
        if word not in _LINKS
    }


def _mention(clause: str, where: str, detect: Detect) -> Mention | None:
    folded, places = folded_with_places(clause.translate(_ELIDED))
    telltale = _TELLTALE.search(folded) or _AVOIDING.search(folded)
    if telltale is None:
        return None
    named = tuple(detect(clause))
    if not named and telltale.re is _AVOIDING:
        return None
    words = tuple(dict.fromkeys(words for _, words in named))
    return Mention(
        _allergen(clause, folded, places, telltale.start()) or ", ".join(words),
        _around(clause, places[telltale.start()]),
        where,
        tuple(dict.fromkeys(code for code, _ in named)),
    )


def _allergen(clause: str, folded: str, places: tuple[int, ...], start: int) -> str:
    """Return the words after "allergic to…", as written; "" where nothing is named."""
    squeezed = re.compile(r"\s+").sub(" ", folded[start:])
    named = _NAMED.match(squeezed)
    if named is None:
        return ""
    words_after = len(named["what"].split())
    starts = [
        at for at in range(len(folded)) if folded[at] != " " and (at == 0 or folded[at - 1] == " ")
    ]
    return clause[places[starts[-words_after]] :].strip(' :,-–—()"«»')


def _around(clause: str, place: int) -> str:
    """Return the clause, or a stretch of it that holds what was found where it is very long."""
    if len(clause) <= _LONGEST:
        return clause
    start = max(0, min(place - 20, len(clause) - _LONGEST))
    return ("…" if start else "") + clause[start : start + _LONGEST].strip() + "…"
