"""`visit`: prices, table, occasion, for whom, and the same as last time."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from shop_app.domain.allergies import NewAllergy
from shop_app.services.allergies import add_allergy
from shop_app.services.greeting import greeting_card
from shop_app.services.products import all_products, set_active
from shop_app.services.shop import Shop

if TYPE_CHECKING:
    from tests.cli.conftest import Run


@pytest.fixture
def client(shop: Shop, take_in: Callable[..., int]) -> int:
    made = take_in(given_name="Hélène", family_name="Lefèvre")
    assert shop.store.path.exists()
    return made


def items(document: Any) -> list[tuple[str, float, int | None]]:
    return [
        (one["product"], one["quantity"], one["price"] and one["price"]["minor"])
        for one in document["visit"]["items"]
    ]


def test_prices_are_read_from_the_item_or_from_their_own_option(on_file: Run, client: int) -> None:
    done = on_file(
        "visit", str(client), "--item", "2 x tarte @ 9.50", "--item", "café", "--price", "1,80",
        "--item", "thé 3,00 €", "--json",
    )  # fmt: skip
    assert done.code == 0, done.err
    assert items(done.document) == [("tarte", 2, 950), ("café", 1, 180), ("thé", 1, 300)]
    assert done.document["visit"]["total"] == {"minor": 2380, "currency": "EUR"}


@pytest.mark.parametrize(
    "wrong", [("--price", "3"), ("--item", "thé", "--price", "cher")], ids=["no item", "no price"]
)
def test_a_price_that_is_none_is_said_so(on_file: Run, client: int, wrong: tuple[str, ...]) -> None:
    done = on_file("visit", str(client), *wrong)
    assert done.code == 1
    assert done.err.strip()


def test_where_what_for_and_for_whom(on_file: Run, shop: Shop, client: int) -> None:
    done = on_file(
        "visit", str(client), "--table", "12", "--occasion", "anniversaire", "--for", "sa mère",
        "--note", "aime le calme", "--lasting", "--json",
    )  # fmt: skip
    visit = done.document["visit"]
    assert (visit["table"], visit["occasion"], visit["for"], visit["for_client"]) == (
        "12", "anniversaire", "sa mère", None,
    )  # fmt: skip
    assert [one.text for one in greeting_card(shop, client).notes] == ["aime le calme"]


def test_the_same_as_last_time_says_what_it_leaves_out_and_what_to_check(
    on_file: Run, shop: Shop, client: int
) -> None:
    assert on_file("visit", str(client), "--same-as-last-time").code == 1
    on_file("visit", str(client), "--item", "2 x Praliné @ 3", "--item", "Margaux")
    margaux = next(one for one in all_products(shop) if one.name == "Margaux")
    set_active(shop, margaux, active=False)
    add_allergy(shop, client, NewAllergy("nuts"))
    done = on_file("visit", str(client), "--same-as-last-time", "--item", "café", "--json")
    assert items(done.document) == [("Praliné", 2, 300), ("café", 1, None)]
    assert done.document["left_out"] == ["Margaux"]
    assert done.document["warnings"][0] == "Recorded allergy: nuts; check “Praliné”"
    told = on_file("visit", str(client), "--same-as-last-time")
    assert "nuts" in told.err
    assert json.dumps(told.out)
