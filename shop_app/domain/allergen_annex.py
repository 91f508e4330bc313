"""Annex II in its own words: each of the fourteen, and what the law leaves out of it.

Regulation (EU) No 1169/2011, Annex II, with Delegated Regulations (EU) No 78/2014 and, for the
acid from mustard since 1 April 2025, (EU) 2024/2512. The United Kingdom kept the Annex as it was
when it left, so without the latter.
"""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.domain.jurisdictions import NOT_IN_US, Jurisdiction
from shop_app.text import Message, translate

SULPHITES_FROM = 10
"""Milligrams of SO2 in a kilogram or litre, above which sulphites are declared."""

_EU_ONLY = frozenset({Jurisdiction.EU})


@dataclass(frozen=True, slots=True)
class Exemption:
    """Something made of an allergen that need not be declared, and by whose law.

    `if_unchanged`: and what is made of it, where making it is not likely to raise the level of
    allergenicity that the Authority assessed.
    """

    words: Message
    if_unchanged: bool = False
    jurisdictions: frozenset[Jurisdiction] = NOT_IN_US


def wordings() -> dict[str, Message]:
    """Return the wording of each item by code, without what it exempts."""
    return {
        "gluten": translate(
            "Allergen",
            "Cereals containing gluten, namely: wheat (such as spelt and khorasan wheat), rye, "
            "barley, oats or their hybridised strains, and products thereof",
        ),
        "crustaceans": translate("Allergen", "Crustaceans and products thereof"),
        "eggs": translate("Allergen", "Eggs and products thereof"),
        "fish": translate("Allergen", "Fish and products thereof"),
        "peanuts": translate("Allergen", "Peanuts and products thereof"),
        "soybeans": translate("Allergen", "Soybeans and products thereof"),
        "milk": translate("Allergen", "Milk and products thereof (including lactose)"),
        "nuts": translate(
            "Allergen",
            "Nuts, namely: almonds (Amygdalus communis L.), hazelnuts (Corylus avellana), walnuts "
            "(Juglans regia), cashews (Anacardium occidentale), pecan nuts (Carya illinoinensis "
            "(Wangenh.) K. Koch), Brazil nuts (Bertholletia excelsa), pistachio nuts (Pistacia "
            "vera), macadamia or Queensland nuts (Macadamia ternifolia), and products thereof",
        ),
        "celery": translate("Allergen", "Celery and products thereof"),
        "mustard": translate("Allergen", "Mustard and products thereof"),
        "sesame": translate("Allergen", "Sesame seeds and products thereof"),
        "sulphites": translate(
            "Allergen",
            "Sulphur dioxide and sulphites at concentrations of more than {limit} mg/kg or "
            "{limit} mg/litre in terms of the total SO₂ which are to be calculated for products as "
            "proposed ready for consumption or as reconstituted according to the instructions of "
            "the manufacturers",
        ).format(limit=SULPHITES_FROM),
        "lupin": translate("Allergen", "Lupin and products thereof"),
        "molluscs": translate("Allergen", "Molluscs and products thereof"),
    }


def exemptions() -> dict[str, tuple[Exemption, ...]]:
    """Return what is exempt by code, in the order of the Annex; codes without any are left out."""
    return {
        "gluten": _of_gluten(),
        "fish": _of_fish(),
        "soybeans": _of_soybeans(),
        "milk": _of_milk(),
        "nuts": _of_nuts(),
        "mustard": _of_mustard(),
    }


def _of_gluten() -> tuple[Exemption, ...]:
    return (
        Exemption(
            translate("Exemption", "wheat based glucose syrups including dextrose"),
            if_unchanged=True,
        ),
        Exemption(translate("Exemption", "wheat based maltodextrins"), if_unchanged=True),
        Exemption(translate("Exemption", "glucose syrups based on barley")),
        Exemption(
            translate(
                "Exemption",
                "cereals used for making alcoholic distillates including ethyl alcohol of "
                "agricultural origin",
            )
        ),
    )


def _of_fish() -> tuple[Exemption, ...]:
    return (
        Exemption(
            translate(
                "Exemption", "fish gelatine used as carrier for vitamin or carotenoid preparations"
            )
        ),
        Exemption(
            translate(
                "Exemption", "fish gelatine or isinglass used as fining agent in beer and wine"
            )
        ),
    )


def _of_soybeans() -> tuple[Exemption, ...]:
    return (
        Exemption(translate("Exemption", "fully refined soybean oil and fat"), if_unchanged=True),
        Exemption(
            translate(
                "Exemption",
                "natural mixed tocopherols (E306), natural D-alpha tocopherol, natural D-alpha "
                "tocopherol acetate, and natural D-alpha tocopherol succinate from soybean sources",
            )
        ),
        Exemption(
            translate(
                "Exemption",
                "vegetable oils derived phytosterols and phytosterol esters from soybean sources",
            )
        ),
        Exemption(
            translate(
                "Exemption",
                "plant stanol ester produced from vegetable oil sterols from soybean sources",
            )
        ),
    )


def _of_milk() -> tuple[Exemption, ...]:
    return (
        Exemption(
            translate(
                "Exemption",
                "whey used for making alcoholic distillates including ethyl alcohol of "
                "agricultural origin",
            )
        ),
        Exemption(translate("Exemption", "lactitol")),
    )


def _of_nuts() -> tuple[Exemption, ...]:
    return (
        Exemption(
            translate(
                "Exemption",
                "nuts used for making alcoholic distillates including ethyl alcohol of "
                "agricultural origin",
            )
        ),
    )


def _of_mustard() -> tuple[Exemption, ...]:
    return (
        Exemption(
            translate(
                "Exemption",
                "behenic acid with a minimum of 85 % purity and obtained after two distillation "
                "steps, used in the manufacturing of the emulsifiers E 470a, E 471 and E 477",
            ),
            jurisdictions=_EU_ONLY,
        ),
    )
