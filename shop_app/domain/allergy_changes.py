"""What a change of a recorded allergy takes away: then it needs a reason, and stays visible."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from unicodedata import category

from shop_app.domain.allergies import HARMFUL, CrossContact, DietaryKind, Severity
from shop_app.domain.folding import fold, words

Columns = Mapping[str, Any]
"""An item's values by column."""
Meant = Callable[[str], frozenset[str]]
"""Returns what a text says to avoid: `nuts`, `nuts:pecan`, and the words that no table knows."""

_FEWEST_LETTERS = 3
_KINDS = (DietaryKind.AVERSION, DietaryKind.DIET, DietaryKind.INTOLERANCE, DietaryKind.ALLERGY)
_SEVERITIES = (Severity.MILD, Severity.MODERATE, Severity.UNKNOWN, Severity.SEVERE)
_TRACES = (CrossContact.NO, CrossContact.UNKNOWN, CrossContact.YES)


def takes_away(before: Columns, after: Columns, meant: Meant, today: date) -> bool:
    """Tell whether an item says less after a change than before it.

    It does where something is no longer to be avoided, or only less strictly. How severe it is
    and whether traces matter may be filled in on the day it is noted: nothing was said before.
    """
    return (
        _falls(_KINDS, before["kind"], after["kind"])
        or _names_less(before, after, meant)
        or _is_less_grave(before, after, noted_today=before["noted_on"] == today)
    )


def _falls(order: tuple[str, ...], before: str, after: str) -> bool:
    return order.index(after) < order.index(before)


def _names_less(before: Columns, after: Columns, meant: Meant) -> bool:
    """Whether the words name something else, or the species others than those that were named."""
    if fold(before["allergen"]) != fold(after["allergen"]):
        now = meant(after["allergen"])
        excepted = _EXCEPT.search(fold(after["allergen"])) and now != meant(before["allergen"])
        if excepted or not all(_is_in(one, now) for one in meant(before["allergen"])):
            return True
    return not _telling(before["species"]) <= _telling(after["species"])


_EXCEPT = re.compile(r"\b(?:sauf|hormis|excepte\w*|except|but not|mais pas|apart from)\b")


def _is_in(one: str, among: frozenset[str]) -> bool:
    """Whether it is meant still, itself or as a species of what is."""
    return one in among or one.partition(":")[0] in among


def _telling(species: str) -> set[str]:
    return {word.removesuffix("s") for word in words(species)}


def _is_less_grave(before: Columns, after: Columns, *, noted_today: bool) -> bool:
    if before["kind"] not in HARMFUL:
        return False
    if before["carries_adrenaline"] and not after["carries_adrenaline"]:
        return True
    filled = noted_today and before["severity"] == Severity.UNKNOWN
    if not filled and _falls(_SEVERITIES, before["severity"], after["severity"]):
        return True
    filled = noted_today and before["cross_contact"] == CrossContact.UNKNOWN
    return not filled and _falls(_TRACES, before["cross_contact"], after["cross_contact"])


def says_something(reason: str) -> bool:
    """Tell whether a reason is one: at least three letters, whatever the script."""
    return sum(one.isalpha() for one in reason) >= _FEWEST_LETTERS


_NOTHING = re.compile(
    r"(?:(?:aucune?|nulle?|pas d|pas de|sans|no|non|none|nil|not any|zero) ?"
    r"(?:allerg\w*|intoleran\w*|regimes?|diets?)? ?(?:connue?s?|known|alimentaires?|food)?"
    r"|none known|not known|no known allerg\w*|pas allergique|not allergic|rien|neant|nothing"
    r"|ras|n ?a|n a p|nc|ok|oui|yes|si|inconnue?s?|unknown|je ne sais pas|jsp|ne sait pas"
    r"|(?:a )?(?:demander|verifier)|to ask|to check|mange de tout|eats everything)"
)


def names_nothing(text: str) -> bool:
    """Tell whether a text that should name an allergen is an answer instead, or no word at all."""
    folded = " ".join(words("".join(" " if one in "'’" else one for one in text)))
    drawn = any(one.isalnum() or category(one) == "So" for one in text)  # a picture of a peanut
    return not drawn or bool(_NOTHING.fullmatch(folded.strip()))
