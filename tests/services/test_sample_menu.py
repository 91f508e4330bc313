"""Sample shops have a menu with cells of every kind, a card of today, and bookings of today."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest

from shop_app import paths
from shop_app.domain.allergens import AllergenState
from shop_app.services.booking_lists import day_list
from shop_app.services.dishes import all_dishes, card_today, dishes_today
from shop_app.services.dishes_in_words import propose
from shop_app.services.sample_shop import TRADES, make_sample_shop
from shop_app.services.shop import Shop
from shop_app.store.client_file import create_store
from shop_app.store.transaction import Store
from shop_app.ui.cancelled import Cancelled

NOW = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)
Make = Callable[..., Shop]


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Make]:
    made: dict[tuple[str, str, int], Shop] = {}

    def create() -> Store:
        file = tmp_path_factory.mktemp("sample") / "shop.prevenance"
        return create_store(file, paths.migrations(), lambda: NOW)

    def one(trade: str = "restaurant", language: str = "fr", clients: int = 60) -> Shop:
        key = (trade, language, clients)
        if key not in made:
            made[key] = make_sample_shop(
                create, trade=trade, language=language, clients=clients, now=NOW,
                clock=lambda: NOW,
            )  # fmt: skip
        return made[key]

    yield one
    for shop in made.values():
        shop.close()


def test_the_restaurant_has_a_menu_with_all_that_a_cell_can_be(make: Make) -> None:
    dishes = all_dishes(make())
    assert len(dishes) >= 14
    assert sum(one.product.variant_of_id is not None for one in dishes) >= 2
    assert sum(bool(one.product.ingredients) for one in dishes) >= 13
    cells = [cell for one in dishes for cell in one.cells.values()]
    by_people = [one for one in cells if one.confirmed_on]
    assert {one.state for one in by_people} == set(AllergenState) - {AllergenState.UNKNOWN}
    assert {one.confirmed_by for one in by_people} >= {"Paul", "Inès", "Karim", "Lucie"}
    assert all(one.confirmed_on and one.confirmed_on <= date(2026, 5, 14) for one in by_people)
    assert any(one.confirmed_on is None and one.words for one in cells)
    assert any(not one.cells for one in dishes)


def test_there_is_a_card_of_today(make: Make) -> None:
    shop = make()
    assert 8 <= len(card_today(shop)) < len(all_dishes(shop))
    assert {one.product.id for one in dishes_today(shop)} == card_today(shop)


def test_five_or_six_parties_are_expected(make: Make) -> None:
    parties = day_list(make(), None, Cancelled()).parties
    assert 5 <= len(parties) <= 6
    assert {one.booking.client_id is None for one in parties} == {True, False}
    assert any(one.booking.guests for one in parties)
    assert all(one.booking.covers and one.booking.table_name for one in parties)
    first = [one.booking.client_id for one in parties if one.booking.client_id]
    assert len(set(first)) == len(first)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("trade", TRADES)
def test_nobody_confirmed_what_the_text_denies(make: Make, trade: str, language: str) -> None:
    for dish in all_dishes(make(trade, language)):
        text = f"{dish.product.name}. {dish.product.ingredients}"
        for one in propose(dish.product.id, text):
            known = dish.cell(one.allergen).state
            assert (known is AllergenState.FREE_OF) <= (one.state is AllergenState.FREE_OF), text


@pytest.mark.parametrize("trade", ["grocer", "florist", "wine", "hair"])
def test_other_trades_know_something_of_what_they_sell(make: Make, trade: str) -> None:
    dishes = all_dishes(make(trade))
    assert len(dishes) >= 3
    assert any(cell.confirmed_on for one in dishes for cell in one.cells.values())


def test_few_clients_are_enough(make: Make) -> None:
    assert len(day_list(make(clients=2), None, Cancelled()).parties) >= 2
