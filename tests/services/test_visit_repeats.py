"""The same as last time: today's prices, nothing that is sold no more, no allergen in silence."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from shop_app.domain.allergens import AllergenState
from shop_app.domain.allergies import AllergyStatus, DietaryKind, NewAllergy, Severity
from shop_app.domain.dishes import NewCell
from shop_app.domain.products import NewProduct
from shop_app.domain.visit_repeats import OrderCheck
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.services.allergies import add_allergy, answer_allergies
from shop_app.services.dishes import confirm_cells
from shop_app.services.offers import check_order
from shop_app.services.products import add_product, all_products, change_product
from shop_app.services.shop import Shop
from shop_app.services.visit_repeats import same_as_last_time
from shop_app.services.visits import record_visit
from shop_app.text import Value

if TYPE_CHECKING:
    from tests.conftest import Clock


@pytest.fixture
def client(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Marie")


def take(shop: Shop, client: int, *items: NewPurchase) -> None:
    record_visit(shop, NewVisit(client, purchases=items))


def test_who_never_took_anything_has_no_last_time(shop: Shop, client: int) -> None:
    take(shop, client)
    assert same_as_last_time(shop, client) is None


def test_the_newest_visit_that_had_something_counts(shop: Shop, client: int, clock: Clock) -> None:
    add_product(shop, NewProduct("Café", price=200))
    take(shop, client, NewPurchase("thé"))
    clock.forward(days=1)
    at = clock()
    take(shop, client, NewPurchase("café", Decimal(2), 180), NewPurchase("tarte", price=950),
         NewPurchase("vase", Decimal(-1)))  # fmt: skip
    clock.forward(days=1)
    take(shop, client)
    found = same_as_last_time(shop, client)
    assert found is not None
    assert found.at == at
    assert found.items == (
        NewPurchase("Café", Decimal(2), 200), NewPurchase("tarte", Decimal(1), 950),
    )  # fmt: skip
    assert found.left_out == ()


def test_what_is_not_sold_any_more_is_left_out_and_said(shop: Shop, client: int) -> None:
    take(shop, client, NewPurchase("café"), NewPurchase("Margaux 2015"))
    margaux = next(one for one in all_products(shop) if one.name == "Margaux 2015")
    change_product(shop, margaux, {"active": False})
    found = same_as_last_time(shop, client)
    assert found is not None
    assert [one.product for one in found.items] == ["café"]
    assert found.left_out == ("Margaux 2015",)


@pytest.mark.parametrize(
    ("allergen", "kind", "product", "warned"),
    [
        ("fruits à coque", DietaryKind.ALLERGY, "Tarte aux noisettes", True),
        ("nuts", DietaryKind.ALLERGY, "Praliné", True),
        ("lait", DietaryKind.INTOLERANCE, "Gratin dauphinois à la crème", True),
        ("latex", DietaryKind.ALLERGY, "Gants en latex", True),
        ("lys", DietaryKind.ALLERGY, "Bouquet de lys", True),
        ("sesame", DietaryKind.ALLERGY, "Houmous", True),
        ("lait", DietaryKind.ALLERGY, "Tarte aux pommes sans lait", False),
        ("gluten", DietaryKind.ALLERGY, "Saint-Julien", False),
    ],
)
def test_a_recorded_allergy_is_never_passed_over_in_silence(
    shop: Shop,
    client: int,
    say: Callable[[Value], str],
    allergen: str,
    kind: DietaryKind,
    product: str,
    warned: bool,  # noqa: FBT001 - a case
) -> None:
    take(shop, client, NewPurchase(product), NewPurchase("eau"))
    add_allergy(shop, client, NewAllergy(allergen, kind))
    found = same_as_last_time(shop, client)
    assert found is not None
    said = [say(one) for one in found.warnings]
    assert said == ([f"Recorded allergy: {allergen}; check “{product}”"] if warned else [])


def warned_of(shop: Shop, client: int, say: Callable[[Value], str]) -> list[str]:
    found = same_as_last_time(shop, client)
    assert found is not None
    return [say(one) for one in found.warnings]


def test_a_dislike_is_said_and_whoever_was_not_asked_is_asked_first(
    shop: Shop, client: int, say: Callable[[Value], str]
) -> None:
    take(shop, client, NewPurchase("Coriandre"))
    add_allergy(shop, client, NewAllergy("coriandre", DietaryKind.AVERSION))
    assert warned_of(shop, client, say) == [
        "Never asked about allergies: ask first",
        "Does not like coriandre; check “Coriandre”",
    ]


def test_bread_is_warned_of_for_a_coeliac_guest_and_for_an_old_answer(
    shop: Shop, client: int, clock: Clock, say: Callable[[Value], str]
) -> None:
    take(shop, client, NewPurchase("Pain"))
    add_allergy(shop, client, NewAllergy("cœliaque", DietaryKind.DIET))
    answer_allergies(shop, client, AllergyStatus.NONE_KNOWN)
    assert warned_of(shop, client, say) == ["Diet cœliaque; check “Pain”"]
    clock.forward(days=500)
    assert "Allergies were asked too long ago: ask again" in warned_of(shop, client, say)


def test_what_a_cell_says_is_warned_of_whatever_the_name(
    shop: Shop, client: int, say: Callable[[Value], str]
) -> None:
    take(shop, client, NewPurchase("Délice du chef"))
    add_allergy(shop, client, NewAllergy("noix", severity=Severity.SEVERE))
    (dish,) = [one for one in all_products(shop) if one.name == "Délice du chef"]
    confirm_cells(shop, [NewCell(dish.id, "nuts", AllergenState.CONTAINS)])
    warning = "Recorded allergy: noix; check “Délice du chef”"
    assert warned_of(shop, client, say) == [warning]
    assert [say(one) for one in check_order(shop, client, ["délice du chef"]).warnings] == [warning]


def test_an_order_without_products_or_cells_is_checked_all_the_same(
    shop: Shop, client: int, say: Callable[[Value], str]
) -> None:
    add_allergy(shop, client, NewAllergy("noix"))
    assert check_order(shop, client, ["", " "]) == OrderCheck()
    assert check_order(shop, client, ["Vase"]).unknown == ("Vase",)
    assert [say(one) for one in check_order(shop, client, ["Tarte aux noix"]).warnings] == [
        "Recorded allergy: noix; check “Tarte aux noix”"
    ]


def test_what_nobody_knows_is_said_and_not_passed_over(shop: Shop, client: int) -> None:
    take(shop, client, NewPurchase("Praliné"), NewPurchase("eau"))
    found = same_as_last_time(shop, client)
    assert found is not None
    assert found.unknown == ()
    add_allergy(shop, client, NewAllergy("nuts"))
    found = same_as_last_time(shop, client)
    assert found is not None
    assert found.unknown == ("eau",)
