"""How a stored allergen is said: codes by name, in both languages, and nothing else changed."""

from __future__ import annotations

from datetime import date

import pytest

from shop_app.domain.allergen_species import species
from shop_app.domain.allergens import eu_allergens
from shop_app.domain.allergies import (
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    DietaryKind,
    Severity,
    ToldBy,
)
from shop_app.domain.allergy_band import allergy_band
from shop_app.domain.allergy_words import item_name
from shop_app.domain.companions import Companion, companion_words
from shop_app.domain.diets import diets
from shop_app.domain.free_allergens import free_allergens
from shop_app.domain.links import Link, LinkKind
from shop_app.paths import resources
from shop_app.text import Message, Words, read_catalogue

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def french() -> Words:
    return read_catalogue(resources() / "translations", "fr").words()


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ("nuts", "fruits à coque"),
        ("celery", "céleri"),
        ("lilies", "lys"),
        ("bee and wasp stings", "piqûres d’abeille et de guêpe"),
        ("hazelnut", "noisettes"),
        ("pine nut", "pignons de pin"),
        ("pine_nuts", "pignons de pin"),
        ("coeliac", "cœliaque"),
        ("no_alcohol", "sans alcool"),
        ("no alcohol", "sans alcool"),
        ("Nuts", "fruits à coque"),
        ("ppd", "teinture capillaire (PPD)"),
    ],
)
def test_codes_are_said_in_french(french: Words, stored: str, said: str) -> None:
    assert french.say(item_name(stored)) == said


@pytest.mark.parametrize("typed", ["Noix de coco (crue)", "nuts, kiwi", "榛子", "", " ", "lait"])
def test_what_is_no_code_stays_as_it_was_said(typed: str) -> None:
    assert item_name(typed) == typed


def test_every_code_has_a_name_of_its_own_in_french(french: Words) -> None:
    coded = (
        *(code for code, _ in (*eu_allergens(), *free_allergens())),
        *(one.code for one in diets()),
        *(one.code for one in species()),
    )
    unsaid = [code for code in coded if not isinstance(item_name(code), Message)]
    assert unsaid == []
    english = {"nuts", "milk", "eggs", "fish", "celery", "wheat", "hazelnut", "peas", "wool"}
    assert not [code for code in english if french.say(item_name(code)) == code]


def item(
    allergen: str,
    kind: DietaryKind = DietaryKind.ALLERGY,
    severity: Severity = Severity.UNKNOWN,
    species: str = "",
) -> Allergy:
    return Allergy(
        id=1, version=1, client_id=1, kind=kind, allergen=allergen, species=species,
        severity=severity, carries_adrenaline=False, reaction="", note="", told_by=ToldBy.CLIENT,
        noted_on=TODAY, noted_by="", confirmed_on=TODAY, confirmed_by="Léa",
    )  # fmt: skip


def test_the_band_and_companions_say_codes_in_french(french: Words) -> None:
    items = (
        item("nuts", species="hazelnut", severity=Severity.SEVERE),
        item("celery"),
        item("cœliaque, sans lait", kind=DietaryKind.DIET),
        item("vegetarian", kind=DietaryKind.DIET),
    )
    known = AllergyKnowledge(AllergyStatus.HAS, TODAY, "Léa", 1, items)
    band = [french.say(one) for one in allergy_band(known, (), TODAY).all_words()]
    paul = Link(1, 1, 1, LinkKind.PARTNER, 2, "Paul", comes_along=True, note="", noted_on=TODAY)
    companion = french.say(companion_words(Companion(paul, known), TODAY))
    for said in (" | ".join(band), companion):
        assert "fruits à coque (noisettes" in said
        assert "céleri" in said
        assert "cœliaque, sans lait, végétarien" in said
        assert not {"nuts", "celery", "vegetarian", "hazelnut"} & set(said.split())
