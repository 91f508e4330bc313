"""The allergens, their species, the diets: complete, named, told apart."""

from __future__ import annotations

import re

import pytest

from shop_app.domain.allergen_species import also_meant, is_declared, species, species_named
from shop_app.domain.allergens import (
    SULPHITES_FROM,
    AllergenState,
    Jurisdiction,
    allergens,
    eu_allergens,
    jurisdiction_of,
)
from shop_app.domain.diets import diets
from shop_app.domain.free_allergens import free_allergens

EU, UK, US = Jurisdiction.EU, Jurisdiction.UK, Jurisdiction.US


def codes_of(jurisdiction: Jurisdiction) -> set[str]:
    return {one.code for one in allergens() if jurisdiction in one.jurisdictions}


def test_the_fourteen_are_those_of_the_annex_in_its_order() -> None:
    codes = "gluten crustaceans eggs fish peanuts soybeans milk nuts celery mustard sesame"
    assert [code for code, _ in eu_allergens()] == [
        *codes.split(), "sulphites", "lupin", "molluscs",
    ]  # fmt: skip
    assert [(one.code, one.name) for one in allergens()] == list(eu_allergens())


def test_the_united_kingdom_keeps_the_fourteen_and_the_united_states_have_nine() -> None:
    assert codes_of(EU) == codes_of(UK)
    assert len(codes_of(US)) == 9
    assert codes_of(EU) - codes_of(US) == {"celery", "mustard", "sulphites", "lupin", "molluscs"}


def test_each_has_a_shape_of_its_own_and_a_wording() -> None:
    assert len({one.symbol for one in allergens()}) == 14
    assert len({one.wording.source for one in allergens()}) == 14
    assert all(re.fullmatch(r"[a-z]+", one.symbol) for one in allergens())


def test_sulphites_are_declared_above_ten_milligrams() -> None:
    wording = next(one.wording for one in allergens() if one.code == "sulphites")
    assert SULPHITES_FROM == 10
    assert dict(wording.values) == {"limit": 10}


@pytest.mark.parametrize(
    ("allergen", "one", "where"),
    [
        ("nuts", "almond", {EU, UK, US}),
        ("nuts", "pine nut", {US}),
        ("nuts", "coconut", set()),
        ("nuts", "chestnut", set()),
        ("nuts", "shea", set()),
        ("nuts", "butternut", set()),
        ("nuts", "california walnut", {US}),
        ("nuts", "heartnut", {US}),
        ("nuts", "brazil_nut", {EU, UK, US}),
        ("fish", "pike", {EU, UK, US}),  # all fish are meant
        ("molluscs", "limpet", {EU, UK}),
        ("gluten", "buckwheat", set()),
        ("gluten", "triticale", {EU, UK, US}),
        ("nuts", "", {EU, UK, US}),
        ("gluten", "wheat", {EU, UK, US}),
        ("gluten", "rye", {EU, UK}),
        ("gluten", "oats", {EU, UK}),
        ("molluscs", "oyster", {EU, UK}),
        ("coconut", "", set()),
        ("latex", "", set()),
    ],
)
def test_which_law_has_it_declared(allergen: str, one: str, where: set[Jurisdiction]) -> None:
    assert {law for law in Jurisdiction if is_declared(allergen, one, law)} == where


def test_the_united_states_name_twelve_nuts_since_2025() -> None:
    assert [one.code for one in species_named("nuts", US)] == [
        "almond", "hazelnut", "walnut", "cashew", "pecan", "brazil nut", "pistachio", "macadamia",
        "pine nut", "black walnut", "california walnut", "heartnut",
    ]  # fmt: skip
    assert len(species_named("nuts", EU)) == len(species_named("nuts", UK)) == 8


def test_pine_nuts_are_nuts_where_the_law_says_so() -> None:
    assert also_meant("nuts", US) == {"pine nuts"}
    assert also_meant("nuts", EU) == also_meant("nuts", UK) == frozenset()
    assert also_meant("milk", US) == also_meant("kiwi", US) == frozenset()


def test_the_country_of_the_shop_chooses_the_law() -> None:
    found = {one: jurisdiction_of(one) for one in ("US", "us", "GB", "FR", "IE", "CH", "")}
    assert found == {"US": US, "us": US, "GB": UK, "FR": EU, "IE": EU, "CH": EU, "": EU}


def test_the_nuts_are_eight_in_the_union_and_have_no_coconut_anywhere() -> None:
    nuts = [one for one in species() if one.allergen == "nuts"]
    assert sum(EU in one.jurisdictions for one in nuts) == 8
    assert "coconut" not in {one.code for one in nuts}


def test_species_and_free_allergens_are_told_once() -> None:
    kinds = [(one.allergen, one.code) for one in species()]
    assert len(kinds) == len(set(kinds))
    assert {allergen for allergen, _ in kinds} <= {code for code, _ in eu_allergens()}
    free = [code for code, _ in free_allergens()]
    assert len(free) == len(set(free))
    assert {"latex", "lilies", "nickel", "PPD", "penicillin"} <= set(free)
    assert not set(free) & {code for code, _ in eu_allergens()}


def test_unknown_is_a_state_of_its_own() -> None:
    assert [*AllergenState] == ["contains", "may_contain", "free_of", "unknown"]


def test_diets_are_kept_apart_and_say_what_they_leave_out() -> None:
    known = {one.code: one for one in diets()}
    assert list(known) == [
        "vegan", "vegetarian", "halal", "kosher", "coeliac", "pregnancy", "no_alcohol",
        "low_fodmap",
    ]  # fmt: skip
    assert {one.allergen for one in known["coeliac"].allergens} == {"gluten"}
    assert {one.allergen for one in known["vegan"].allergens} >= {"milk", "eggs", "fish"}
    assert known["no_alcohol"].allergens == ()
    assert "alcohol" in {one.source for one in known["halal"].ingredients}
    assert all(one.allergens or one.ingredients for one in known.values())
