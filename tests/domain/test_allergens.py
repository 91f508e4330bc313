"""The allergens, their species, the diets: complete, named, told apart."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from shop_app.domain.allergen_annex import SULPHITES_FROM
from shop_app.domain.allergen_species import also_meant, is_declared, species, species_named
from shop_app.domain.allergens import AllergenState, allergens, eu_allergens
from shop_app.domain.diets import diets
from shop_app.domain.free_allergens import free_allergens
from shop_app.domain.jurisdictions import Jurisdiction, jurisdiction_of
from shop_app.text import Value

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


def words_of(code: str, say: Callable[[Value], str]) -> str:
    return next(say(one.wording) for one in allergens() if one.code == code)


def test_the_wording_is_that_of_the_annex(say: Callable[[Value], str]) -> None:
    assert "namely: wheat (such as spelt and khorasan wheat), rye" in words_of("gluten", say)
    nuts = words_of("nuts", say)
    for latin in (
        "Amygdalus communis L.", "Corylus avellana", "Juglans regia", "Anacardium occidentale",
        "Carya illinoinensis (Wangenh.) K. Koch", "Bertholletia excelsa", "Pistacia vera",
        "Macadamia ternifolia",
    ):  # fmt: skip
        assert f"({latin})" in nuts
    sulphites = words_of("sulphites", say)
    assert "10 mg/kg or 10 mg/litre in terms of the total SO₂" in sulphites
    assert "ready for consumption or as reconstituted" in sulphites


def test_what_the_annex_exempts_is_told_with_its_item(say: Callable[[Value], str]) -> None:
    exempt = {one.code: [say(each.words) for each in one.exempt] for one in allergens()}
    assert {code: len(found) for code, found in exempt.items() if found} == {
        "gluten": 4, "fish": 2, "soybeans": 4, "milk": 2, "nuts": 1, "mustard": 1,
    }  # fmt: skip
    assert "lactitol" in exempt["milk"]
    assert any("isinglass" in one for one in exempt["fish"])
    unchanged = {say(one.words) for each in allergens() for one in each.exempt if one.if_unchanged}
    assert unchanged == {
        "wheat based glucose syrups including dextrose", "wheat based maltodextrins",
        "fully refined soybean oil and fat",
    }  # fmt: skip


def test_the_acid_from_mustard_is_exempt_in_the_union_alone() -> None:
    (acid,) = next(one.exempt for one in allergens() if one.code == "mustard")
    assert "behenic acid" in acid.words.source
    assert acid.jurisdictions == {EU}


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
        "vegan", "vegetarian", "pescetarian", "halal", "kosher", "coeliac", "pregnancy",
        "diabetic", "low_salt", "no_alcohol", "low_fodmap",
    ]  # fmt: skip
    assert {one.allergen for one in known["coeliac"].allergens} == {"gluten"}
    assert {one.allergen for one in known["vegan"].allergens} >= {"milk", "eggs", "fish"}
    assert known["no_alcohol"].allergens == known["pescetarian"].allergens == ()
    assert "meat" in {one.source for one in known["pescetarian"].ingredients}
    assert "alcohol" in {one.source for one in known["halal"].ingredients}
    assert all(one.allergens or one.ingredients for one in known.values())
