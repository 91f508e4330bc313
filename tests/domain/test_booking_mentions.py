"""What a booking says of allergies is found, however it is written down."""

from __future__ import annotations

import pytest

from shop_app.domain.allergy_mentions import recorded
from shop_app.domain.booking_mentions import mentioned_in
from shop_app.services.allergen_words import allergens_named
from shop_app.services.concerns import diets_named


def said(note: str, *known: str, name: str = "") -> tuple[str, ...]:
    have = recorded(known, allergens_named)
    return mentioned_in(name, note, allergens_named, diets_named, have)


@pytest.mark.parametrize(
    "note",
    [
        "allergique aux noix, très grave", "Allergies: lait; arachide (choc)",
        "Allergies: lait; kiwi; zzz", "arachide", "noix", "sans gluten", "1 végétarienne",
        "Intolérance au lactose (1 pers)", "allergie kiwi", "EpiPen", "no nuts please",
        "1 allergie", "coeliaque", "menu poisson", "Peanut allergy!", "enceinte",
        "une personne ne mange pas de gluten",
    ],
)  # fmt: skip
def test_it_is_found_whole(note: str) -> None:
    assert said(note) == (note,)


@pytest.mark.parametrize(
    "note",
    ["", "anniversaire, gâteau d'anniversaire à 21h", "près de la fenêtre", "vin blanc offert",
     "chaise bébé", "2e service", "window seat please"],
)  # fmt: skip
def test_what_says_nothing_of_it_stays_a_note(note: str) -> None:
    assert said(note) == ()


def test_only_the_clauses_that_speak_of_it_are_taken_out_of_many() -> None:
    assert said("anniversaire, arachide, près de la fenêtre") == ("arachide",)
    assert said("Fenêtre\nallergie aux noix; grave\nTél 06 12") == ("allergie aux noix; grave",)


def test_what_is_recorded_of_who_booked_is_not_said_again() -> None:
    assert said("allergique aux noix", "noix") == ()
    assert said("Allergies: noix; lait", "noix") == ("Allergies: noix; lait",)
    assert said("arachide", "peanuts") == ()


def test_a_name_is_no_allergen_but_may_say_one() -> None:
    assert said("", name="Jean Poisson") == ()
    assert said("", name="Dupont allergie noix") == ("Dupont allergie noix",)
