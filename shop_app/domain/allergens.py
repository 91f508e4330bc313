"""The fourteen allergens that the European Union has declared, and what other laws make of them.

Regulation (EU) No 1169/2011, Annex II as amended; the United Kingdom kept the list; the United
States has nine (FALCPA 2004, FASTER 2021, the FDA's guidance of January 2025).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shop_app.domain.allergen_annex import Exemption, exemptions, wordings
from shop_app.domain.jurisdictions import EVERYWHERE, NOT_IN_US, Jurisdiction
from shop_app.text import Message, translate


class AllergenState(StrEnum):
    """What is known of an allergen in something; unknown is never rounded up to free of."""

    CONTAINS = "contains"
    MAY_CONTAIN = "may_contain"
    FREE_OF = "free_of"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Allergen:
    """One item of Annex II: its wording, what it exempts, and a shape that no other one has.

    In the United States `gluten` stands for wheat alone; see `allergen_species`.
    """

    code: str
    name: Message
    wording: Message
    symbol: str
    jurisdictions: frozenset[Jurisdiction] = EVERYWHERE
    exempt: tuple[Exemption, ...] = ()


def eu_allergens() -> tuple[tuple[str, Message], ...]:
    """Return code and name of each, in the order of the Annex."""
    return (
        ("gluten", translate("Allergen", "gluten")),
        ("crustaceans", translate("Allergen", "crustaceans")),
        ("eggs", translate("Allergen", "eggs")),
        ("fish", translate("Allergen", "fish")),
        ("peanuts", translate("Allergen", "peanuts")),
        ("soybeans", translate("Allergen", "soya")),
        ("milk", translate("Allergen", "milk")),
        ("nuts", translate("Allergen", "nuts")),
        ("celery", translate("Allergen", "celery")),
        ("mustard", translate("Allergen", "mustard")),
        ("sesame", translate("Allergen", "sesame")),
        ("sulphites", translate("Allergen", "sulphites")),
        ("lupin", translate("Allergen", "lupin")),
        ("molluscs", translate("Allergen", "molluscs")),
    )


def allergens() -> tuple[Allergen, ...]:
    """Return the fourteen with all that is known of them, in the order of the Annex."""
    return tuple(
        Allergen(
            code, name, wordings()[code], SYMBOLS[code],
            NOT_IN_US if code in _NOT_IN_US else EVERYWHERE,
            exemptions().get(code, ()),
        )
        for code, name in eu_allergens()
    )  # fmt: skip


_NOT_IN_US = frozenset({"celery", "mustard", "sulphites", "lupin", "molluscs"})
# Sulphites are declared in the United States too, from 10 ppm, but not among the nine.

SYMBOLS = {
    "gluten": "ear", "crustaceans": "shrimp", "eggs": "egg", "fish": "fish", "peanuts": "peanut",
    "soybeans": "pod", "milk": "bottle", "nuts": "acorn", "celery": "stalk", "mustard": "pot",
    "sesame": "seeds", "sulphites": "molecule", "lupin": "flower", "molluscs": "shell",
}  # fmt: skip
"""Shapes that tell allergens apart without colour, by code."""
