"""How a stored allergen is said: codes by name, in both languages, and nothing else changed."""

from __future__ import annotations

import pytest

from shop_app.domain.allergen_species import species
from shop_app.domain.allergens import eu_allergens
from shop_app.domain.allergy_words import item_name
from shop_app.domain.diets import diets
from shop_app.domain.free_allergens import free_allergens
from shop_app.paths import resources
from shop_app.text import Message, Words, read_catalogue


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
        *(one.code for one in (*diets(), *species())),
    )
    unsaid = [code for code in coded if not isinstance(item_name(code), Message)]
    assert unsaid == []
    english = {"nuts", "milk", "eggs", "fish", "celery", "wheat", "hazelnut", "peas", "wool"}
    assert not [code for code in english if french.say(item_name(code)) == code]
