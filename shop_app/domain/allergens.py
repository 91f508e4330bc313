"""The fourteen allergens that the European Union has declared, and what other laws make of them.

Regulation (EU) No 1169/2011, Annex II as amended; the United Kingdom kept the list; the United
States has nine (FALCPA 2004, FASTER 2021, the FDA's guidance of January 2025).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shop_app.text import Message, translate


class AllergenState(StrEnum):
    """What is known of an allergen in something; unknown is never rounded up to free of."""

    CONTAINS = "contains"
    MAY_CONTAIN = "may_contain"
    FREE_OF = "free_of"
    UNKNOWN = "unknown"


class Jurisdiction(StrEnum):
    """Whose law asks for a declaration."""

    EU = "EU"
    UK = "UK"
    US = "US"


def jurisdiction_of(country: str) -> Jurisdiction:
    """Return whose law a shop of this ISO 3166 country follows; the Union's where it is no other's.

    Countries with lists of their own (Switzerland, Canada, Australia) take the Union's fourteen,
    the longest of the three.
    """
    return _LAWS.get(country.upper(), Jurisdiction.EU)


_LAWS = {"US": Jurisdiction.US, "GB": Jurisdiction.UK}

SULPHITES_FROM = 10
"""Milligrams of SO2 in a kilogram or litre, above which sulphites are declared."""

EVERYWHERE = frozenset(Jurisdiction)
NOT_IN_US = frozenset({Jurisdiction.EU, Jurisdiction.UK})


@dataclass(frozen=True, slots=True)
class Allergen:
    """One item of Annex II: its wording, and the name of a shape that no other one has.

    In the United States `gluten` stands for wheat alone; see `allergen_species`.
    """

    code: str
    name: Message
    wording: Message
    symbol: str
    jurisdictions: frozenset[Jurisdiction] = EVERYWHERE


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
            code, name, _wordings()[code], SYMBOLS[code],
            NOT_IN_US if code in _NOT_IN_US else EVERYWHERE,
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


def _wordings() -> dict[str, Message]:
    """Annex II in its own words, with what it exempts left to the law."""
    return {
        "gluten": translate(
            "Allergen",
            "Cereals containing gluten: wheat (such as spelt and khorasan), rye, barley, oats "
            "or their hybridised strains, and products thereof",
        ),
        "crustaceans": translate("Allergen", "Crustaceans and products thereof"),
        "eggs": translate("Allergen", "Eggs and products thereof"),
        "fish": translate("Allergen", "Fish and products thereof"),
        "peanuts": translate("Allergen", "Peanuts and products thereof"),
        "soybeans": translate("Allergen", "Soybeans and products thereof"),
        "milk": translate("Allergen", "Milk and products thereof (including lactose)"),
        "nuts": translate(
            "Allergen",
            "Nuts: almonds, hazelnuts, walnuts, cashews, pecan nuts, Brazil nuts, pistachio nuts, "
            "macadamia or Queensland nuts, and products thereof",
        ),
        "celery": translate("Allergen", "Celery and products thereof"),
        "mustard": translate("Allergen", "Mustard and products thereof"),
        "sesame": translate("Allergen", "Sesame seeds and products thereof"),
        "sulphites": translate(
            "Allergen",
            "Sulphur dioxide and sulphites above {limit} mg/kg or {limit} mg/l in terms of SO₂",
        ).format(limit=SULPHITES_FROM),
        "lupin": translate("Allergen", "Lupin and products thereof"),
        "molluscs": translate("Allergen", "Molluscs and products thereof"),
    }
