"""Which nut, cereal, fish: the species within an allergen, and whose law names each.

The lists differ. The EU and the UK name eight nuts; the United States name twelve since January
2025 (FDA, Questions and Answers Regarding Food Allergens, edition 5, table 1), pine nuts among
them and coconut no longer. Of cereals the United States name wheat alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.domain.allergens import allergens
from shop_app.domain.jurisdictions import EVERYWHERE, NOT_IN_US, Jurisdiction
from shop_app.text import Message, translate

_US_ONLY = frozenset({Jurisdiction.US})


@dataclass(frozen=True, slots=True)
class Species:
    """One kind within an allergen; it is declared as such by the laws of `jurisdictions`."""

    allergen: str
    code: str
    name: Message
    jurisdictions: frozenset[Jurisdiction] = EVERYWHERE


def species() -> tuple[Species, ...]:
    """Return the species that are told apart, those of one allergen together."""
    return (*_cereals(), *_nuts(), *_fish(), *_crustaceans(), *_molluscs(), *_of_milk())


def is_declared(allergen: str, one: str, jurisdiction: Jurisdiction) -> bool:
    """Tell whether a law has it declared: an allergen, or where `one` is not "" a species of it.

    Of nuts and cereals a law names each, and what it does not name is not declared: no coconut,
    no chestnut. Of fish, crustaceans and molluscs it means all. What is not among the fourteen
    is declared nowhere.
    """
    found = next((known for known in allergens() if known.code == allergen), None)
    if found is None or jurisdiction not in found.jurisdictions:
        return False
    if not one:
        return True
    code = one.replace("_", " ")
    for known in species():
        if known.code == code and known.allergen == allergen:
            return jurisdiction in known.jurisdictions
    return allergen not in _NAMED_ONE_BY_ONE


_NAMED_ONE_BY_ONE = frozenset({"gluten", "nuts"})


def also_meant(code: str, jurisdiction: Jurisdiction) -> frozenset[str]:
    """Return what else a client means by an allergen where this law is the custom.

    Codes of other allergens, as the tables of words name them: who is allergic to nuts in the
    United States counts pine nuts among them. No cell of the grid tells these.
    """
    return _ALSO_MEANT.get((code, jurisdiction), frozenset())


_ALSO_MEANT = {("nuts", Jurisdiction.US): frozenset({"pine nuts"})}


def species_named(allergen: str, jurisdiction: Jurisdiction) -> tuple[Species, ...]:
    """Return the species of an allergen that this law names; those of others are left out."""
    return tuple(
        one for one in species() if one.allergen == allergen and jurisdiction in one.jurisdictions
    )


def _cereals() -> tuple[Species, ...]:
    return (
        Species("gluten", "wheat", translate("Species", "wheat")),
        Species("gluten", "spelt", translate("Species", "spelt")),
        Species("gluten", "khorasan", translate("Species", "khorasan wheat")),
        Species("gluten", "triticale", translate("Species", "triticale")),
        Species("gluten", "rye", translate("Species", "rye"), NOT_IN_US),
        Species("gluten", "barley", translate("Species", "barley"), NOT_IN_US),
        Species("gluten", "oats", translate("Species", "oats"), NOT_IN_US),
    )


def _nuts() -> tuple[Species, ...]:
    return (
        Species("nuts", "almond", translate("Species", "almonds")),
        Species("nuts", "hazelnut", translate("Species", "hazelnuts")),
        Species("nuts", "walnut", translate("Species", "walnuts")),
        Species("nuts", "cashew", translate("Species", "cashews")),
        Species("nuts", "pecan", translate("Species", "pecan nuts")),
        Species("nuts", "brazil nut", translate("Species", "Brazil nuts")),
        Species("nuts", "pistachio", translate("Species", "pistachios")),
        Species("nuts", "macadamia", translate("Species", "macadamia nuts")),
        Species("nuts", "pine nut", translate("Species", "pine nuts"), _US_ONLY),
        Species("nuts", "black walnut", translate("Species", "black walnuts"), _US_ONLY),
        Species("nuts", "california walnut", translate("Species", "California walnuts"), _US_ONLY),
        Species("nuts", "heartnut", translate("Species", "heartnuts"), _US_ONLY),
    )


def _fish() -> tuple[Species, ...]:
    return (
        Species("fish", "salmon", translate("Species", "salmon")),
        Species("fish", "trout", translate("Species", "trout")),
        Species("fish", "tuna", translate("Species", "tuna")),
        Species("fish", "cod", translate("Species", "cod")),
        Species("fish", "whitefish", translate("Species", "hake, pollock, whiting, haddock")),
        Species("fish", "flatfish", translate("Species", "sole, plaice, turbot, halibut")),
        Species("fish", "anchovy", translate("Species", "anchovies")),
        Species("fish", "sardine", translate("Species", "sardines")),
        Species("fish", "mackerel", translate("Species", "mackerel")),
        Species("fish", "herring", translate("Species", "herring")),
    )


def _crustaceans() -> tuple[Species, ...]:
    return (
        Species("crustaceans", "shrimp", translate("Species", "shrimps and prawns")),
        Species("crustaceans", "lobster", translate("Species", "lobsters and langoustines")),
        Species("crustaceans", "crab", translate("Species", "crabs")),
        Species("crustaceans", "crayfish", translate("Species", "crayfish")),
    )


def _molluscs() -> tuple[Species, ...]:
    return (
        Species("molluscs", "mussel", translate("Species", "mussels"), NOT_IN_US),
        Species("molluscs", "oyster", translate("Species", "oysters"), NOT_IN_US),
        Species("molluscs", "scallop", translate("Species", "scallops"), NOT_IN_US),
        Species("molluscs", "squid", translate("Species", "squid and cuttlefish"), NOT_IN_US),
        Species("molluscs", "octopus", translate("Species", "octopus"), NOT_IN_US),
        Species("molluscs", "snail", translate("Species", "snails"), NOT_IN_US),
    )


def _of_milk() -> tuple[Species, ...]:
    """Part of milk rather than a kind of it, but what many say they cannot stand."""
    return (Species("milk", "lactose", translate("Species", "lactose")),)
