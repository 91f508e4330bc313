"""Words about allergies in notes: shown until a person settles them, never recorded by themselves.

Words that speak of allergies are looked for, in French and English, and words of avoiding, of
reacting and of "without" where an allergen stands beside them. What is found is shown as it was
written; which allergen it names is a guess that a person confirms.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from shop_app.domain.allergies import HARMFUL, AllergyKnowledge, AllergyStatus
from shop_app.domain.coeliac import is_coeliac
from shop_app.domain.folding import APOSTROPHES, fold, folded_with_places, words_apart

_TELLTALE = re.compile(
    r"(?:allerg\w*|\balergi\w*|intoleran\w*|anaphyla\w*|epipen|adrenalin\w*|coeliaqu\w*|coeliac\w*"
    r"|\bceliac\w*|\bceliaqu\w*)"
)
_AVOIDING = re.compile(
    r"\b(?:evite\w*|ne (?:mange|boit|prend|supporte|digere|tolere) (?:pas|plus|jamais)"
    r"|(?:peut|doit) pas (?:manger|boire)|jamais (?:de|d)\b|interdit\w*|proscrire|proscrit\w*"
    r"|bann\w*|attention|danger\w*|gare (?:a|aux)|surtout pas"
    r"|avoid\w*|can ?(?:no|n |)t (?:eat|have|drink)|does(?: ?not|n ?t) (?:eat|drink|tolerate)"
    r"|never|beware|careful|forbidden|must not|keep away)\b"
)
_REACTING = re.compile(
    r"\b(?:reaction\w*|reagi\w*|choc|gonfl\w*|oedeme\w*|quincke|urticaire\w*|plaques|boutons"
    r"|demangeai\w*|gratte|etouff\w*|asthme|vomi\w*|malade|(?:hyper ?)?sensible\w*|sensibilite\w*"
    r"|react\w*|swell\w*|swollen|hives|rash\w*|itch\w*|chok\w*|wheez\w*|ill|sick|sensitiv\w*"
    r"|shock|hospital\w*|hopital|urgences)\b"
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


@dataclass(frozen=True, slots=True)
class Named:
    """An allergen that words name, its species or "", and whether they say "without"."""

    allergen: str
    species: str
    words: str
    is_negated: bool = False


Detect: TypeAlias = Callable[[str], Iterable[Named]]
"""Finds the allergens of a text."""


def no_allergens(_text: str) -> tuple[Named, ...]:
    """Find none: for whoever has no tables of words."""
    return ()


@dataclass(frozen=True, slots=True)
class Recorded:
    """What is recorded of a client, as far as it settles what notes say.

    `words` are telling ones, `named` the allergens, `answered` whether the client ever was asked,
    `settled` the clauses that somebody settled by hand, folded.
    """

    words: frozenset[str] = frozenset()
    named: frozenset[tuple[str, str]] = frozenset()
    answered: bool = False
    settled: frozenset[str] = frozenset()


def recorded(
    items: Iterable[str],
    detect: Detect = no_allergens,
    *,
    answered: bool = False,
    settled: frozenset[str] = frozenset(),
) -> Recorded:
    """Return what recorded items, each allergen and species in one text, settle."""
    texts = tuple(items)
    return Recorded(
        frozenset(word for text in texts for word in telling_words(text)),
        frozenset(pair for text in texts for pair in _pairs(text, detect)),
        answered,
        settled,
    )


def _pairs(text: str, detect: Detect) -> set[tuple[str, str]]:
    """The allergens that an item is about; one with a species is about that alone.

    In French "noix" are walnuts as often as all nuts: it settles no nut by its name.
    """
    found = {(one.allergen, one.species) for one in detect(_as_allergy(text))}
    narrow = {allergen for allergen, species in found if species}
    wide = {(allergen, "*") for allergen, species in found if not species} - {
        (allergen, "*") for allergen in narrow
    }
    ambiguous = telling_words(text) <= telling_words("noix")
    return {pair for pair in found if pair[1] or pair[0] not in narrow} | (
        set() if ambiguous else wide
    )


def unconfirmed(
    passages: Iterable[Passage],
    known: AllergyKnowledge,
    detect: Detect = no_allergens,
    settled: frozenset[str] = frozenset(),
) -> tuple[Mention, ...]:
    """Return what is written about a client's allergies beyond what is recorded.

    A dislike of nuts does not settle an allergy to them.
    """
    texts = (
        f"{item.allergen} {item.species}".strip()
        for item in known.items
        if item.kind in HARMFUL or is_coeliac(item.allergen)
    )
    answered = known.status in {AllergyStatus.NONE_KNOWN, AllergyStatus.HAS}
    return mentions(passages, recorded(texts, detect, answered=answered, settled=settled), detect)


def mentions(
    passages: Iterable[Passage], known: Recorded, detect: Detect = no_allergens
) -> tuple[Mention, ...]:
    """Return what the passages mention beyond what is recorded, each clause once.

    `detect` finds allergens in words; without it only words about allergies are looked for.
    """
    found: dict[str, Mention] = {}
    for passage in passages:
        for clause in _CLAUSE_END.split(passage.text):
            told = _mention(clause.strip(), passage.where, detect)
            if told is not None and not _is_settled(*told, known):
                found.setdefault(told[0].text.casefold(), told[0])
    return tuple(found.values())


def _is_settled(mention: Mention, named: tuple[Named, ...], known: Recorded) -> bool:
    """Tell whether all that the mention names is recorded, or somebody settled it."""
    if fold(mention.text) in known.settled:
        return True
    words = telling_words(mention.allergen) - _HOW_MUCH
    if not named:
        denied = not words - _NOBODY and _DENIAL.search(fold(mention.text)) is not None
        return (denied and known.answered) or (bool(words) and words <= known.words)
    by_name = {word for one in named for word in telling_words(one.words)}
    return words - by_name <= known.words and all(
        {(one.allergen, one.species), (one.allergen, "*")} & known.named for one in named
    )


_HOW_MUCH = frozenset({
    "grave", "severe", "sever", "legere", "mild", "forte", "fort", "connue", "known", "alimentaire",
    "choc", "anaphylactique", "anaphylaxie", "tre", "very", "et", "au", "aux",
})  # fmt: skip
"""Words that say how grave it is, and name nothing."""
_NOBODY = frozenset(
    {"aucune", "aucun", "none", "no", "non", "ra", "neant", "nothing", "rien", "pa"}
)
_DENIAL = re.compile(
    r"\b(?:aucune?|none|no (?:known )?allerg\w*|pas d ?allerg\w*|sans allerg\w*|ras|neant|rien)\b"
)


def telling_words(text: str) -> set[str]:
    """Return the words that name something, whether one or many: noix, lait, peanut."""
    return {
        word[:-1] if len(word) > _SHORT and word[-1] in "sx" else word
        for word in words_apart(text)
        if word not in _LINKS
    }


def _mention(clause: str, where: str, detect: Detect) -> tuple[Mention, tuple[Named, ...]] | None:
    """Return what a clause mentions, with the allergens it names; None where it is about none."""
    folded, places = folded_with_places(clause.translate(_ELIDED))
    telltale = _TELLTALE.search(folded)
    reacting = _REACTING.search(folded)
    cue = telltale or _AVOIDING.search(folded) or reacting
    named = tuple(detect(_as_allergy(clause) if reacting and not telltale else clause))
    if telltale is None:
        named = named if cue else tuple(one for one in named if one.is_negated)
        if not named:
            return None
    words = tuple(dict.fromkeys(one.words for one in named))
    start = cue.start() if cue else 0
    mention = Mention(
        _allergen(clause, folded, places, start) or ", ".join(words),
        _around(clause, places[start]),
        where,
        tuple(dict.fromkeys(one.allergen for one in named)),
    )
    return mention, named


def _as_allergy(text: str) -> str:
    # Kiwis and cats are allergens only where somebody says so.
    return f"allergy: {text}"


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
