"""Words about allergies in notes: shown until a person settles them, never recorded by themselves.

Only words that speak of allergies are looked for, in French and English. What is found is shown
as it was written; which allergen it names is a guess that a person confirms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from shop_app.domain.folding import APOSTROPHES, folded_with_places, words_apart

_TELLTALE = re.compile(
    r"\b(?:allerg\w*|alergi\w*|intoleran\w*|anaphyla\w*|epipen|adrenalin\w*|coeliaqu\w*|coeliac\w*"
    r"|celiac\w*)"
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
    """A clause that speaks of an allergy; `allergen` is what it seems to name, or ""."""

    allergen: str
    text: str
    where: str


def mentions(passages: Iterable[Passage], recorded: Iterable[str]) -> tuple[Mention, ...]:
    """Return what the passages mention beyond the allergens already recorded, each clause once."""
    known = {word for name in recorded for word in telling_words(name)}
    found: dict[str, Mention] = {}
    for passage in passages:
        for clause in _CLAUSE_END.split(passage.text):
            mention = _mention(clause.strip(), passage.where)
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


def _mention(clause: str, where: str) -> Mention | None:
    folded, places = folded_with_places(clause.translate(_ELIDED))
    telltale = _TELLTALE.search(folded)
    if telltale is None:
        return None
    return Mention(
        _allergen(clause, folded, places, telltale.start()),
        _around(clause, places[telltale.start()]),
        where,
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
