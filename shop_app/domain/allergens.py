"""The fourteen allergens that the European Union has declared (Regulation 1169/2011, Annex II)."""

from __future__ import annotations

from enum import StrEnum

from shop_app.text import Message, translate


class AllergenState(StrEnum):
    """What is known of an allergen in something; unknown is never rounded up to free of."""

    CONTAINS = "contains"
    MAY_CONTAIN = "may_contain"
    FREE_OF = "free_of"
    UNKNOWN = "unknown"


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
