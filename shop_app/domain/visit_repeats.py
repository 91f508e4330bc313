"""What a client took last time, to be taken again: with what must be looked at first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from shop_app.domain.allergen_detection import Mention
from shop_app.domain.allergens import AllergenState
from shop_app.domain.allergies import HARMFUL, Allergy
from shop_app.domain.folding import fold, words
from shop_app.domain.visits import NewPurchase
from shop_app.text import Message, translate

Detect: TypeAlias = Callable[[str], tuple[Mention, ...]]
"""Finds the allergens that a text names or implies."""


@dataclass(frozen=True, slots=True)
class LastTime:
    """The items of the newest visit that had some, at the instant `at` in UTC.

    `left_out` names products that are not sold any more; `warnings` say which of the items may
    hold what the client must not have.
    """

    at: datetime
    items: tuple[NewPurchase, ...]
    left_out: tuple[str, ...]
    warnings: tuple[Message, ...]


def allergy_warnings(
    names: Iterable[str], allergies: Iterable[Allergy], detect: Detect
) -> tuple[Message, ...]:
    """Return a sentence for each name that names or implies what is recorded as harmful."""
    harmful = [one for one in allergies if one.kind in HARMFUL]
    found = ((name, one) for name in names for one in harmful if clashes(name, one, detect))
    return tuple(
        translate("Visits", "Recorded allergy: {allergen}; check “{product}”").format(
            allergen=one.species or one.allergen, product=name
        )
        for name, one in found
    )


def clashes(name: str, allergy: Allergy, detect: Detect) -> bool:
    """Tell whether a product's name names or implies an allergen; when in doubt it does.

    The species is not looked at: almonds warn whoever must avoid walnuts.
    """
    meant = f"{allergy.allergen}, {allergy.species}" if allergy.species else allergy.allergen
    avoided = {allergy.allergen, *(one.allergen for one in detect(meant))}
    held = {one.allergen for one in detect(name) if one.state is not AllergenState.FREE_OF}
    if avoided & held:
        return True
    if any(one.allergen in avoided for one in detect(name)):  # free of it, in so many words
        return False
    spelt = {word for text in meant.split(",") if (word := fold(text))}
    return any(_holds(words(name), word.split()) for word in spelt)


def _holds(row: tuple[str, ...], wanted: list[str]) -> bool:
    """Tell whether words stand in a row of words, in the plural too."""
    bare = [one.rstrip("sx") for one in row]
    sought = [one.rstrip("sx") for one in wanted]
    return any(bare[at : at + len(sought)] == sought for at in range(len(bare)))
