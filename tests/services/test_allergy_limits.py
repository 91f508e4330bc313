"""The months after which the shop asks again about allergies."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from shop_app.bootstrap import open_shop
from shop_app.domain.allergies import AllergyStatus
from shop_app.services.allergies import answer_allergies, confirm_allergies
from shop_app.services.allergy_limits import (
    AllergyLimits,
    accept_today,
    allergy_limits,
    change_allergy_limits,
    day_ahead,
    remember_today,
)
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.text import UserError
from tests.conftest import Clock


def test_a_year_and_half_a_year_at_first(shop: Shop) -> None:
    assert allergy_limits(shop) == AllergyLimits(12, 6)


def test_a_shorter_limit_asks_again_sooner(
    shop: Shop, take_in: Callable[..., int], clock: Clock
) -> None:
    ana = take_in(given_name="Ana")
    answer_allergies(shop, ana, AllergyStatus.NONE_KNOWN)
    clock.forward(days=100)
    assert not greeting_card(shop, ana).allergies.stale
    changes = change_allergy_limits(shop, AllergyLimits(12, 6), AllergyLimits(3, 3))
    assert allergy_limits(shop) == AllergyLimits(3, 3)
    assert greeting_card(shop, ana).allergies.stale
    assert changes.undo is not None
    changes.undo()
    assert allergy_limits(shop) == AllergyLimits(12, 6)


@pytest.mark.parametrize("wanted", [(0, 6), (12, 0), (61, 6), (6, 12), (-3, -3)])
def test_what_is_no_limit_is_refused(shop: Shop, wanted: tuple[int, int]) -> None:
    with pytest.raises(UserError):
        change_allergy_limits(shop, AllergyLimits(12, 6), AllergyLimits(*wanted))
    assert allergy_limits(shop) == AllergyLimits(12, 6)


def test_a_limit_changed_elsewhere_is_not_overwritten(shop: Shop) -> None:
    change_allergy_limits(shop, AllergyLimits(12, 6), AllergyLimits(9, 3))
    with pytest.raises(UserError):
        change_allergy_limits(shop, AllergyLimits(12, 6), AllergyLimits(24, 6))
    assert allergy_limits(shop) == AllergyLimits(9, 3)


@pytest.mark.parametrize("months", range(1, 61))
def test_months_come_back_as_they_were_typed(shop: Shop, months: int) -> None:
    wanted = AllergyLimits(months, months)
    change_allergy_limits(shop, allergy_limits(shop), wanted)
    assert allergy_limits(shop) == wanted


def stale(shop: Shop, client: int) -> bool:
    return greeting_card(shop, client).allergies.stale


def test_a_clock_that_goes_back_makes_nothing_fresh(
    shop: Shop, take_in: Callable[..., int], clock: Clock
) -> None:
    ana = take_in(given_name="Ana")
    answer_allergies(shop, ana, AllergyStatus.NONE_KNOWN)
    clock.forward(days=400)
    assert stale(shop, ana)
    clock.forward(days=-300)
    assert stale(shop, ana)
    confirm_allergies(shop, ana)
    assert not stale(shop, ana)


def test_nor_does_it_for_the_next_process(
    shop: Shop, take_in: Callable[..., int], clock: Clock, shop_path: Path
) -> None:
    ana = take_in(given_name="Ana")
    answer_allergies(shop, ana, AllergyStatus.NONE_KNOWN)
    clock.forward(days=400)
    remember_today(shop)
    clock.forward(days=-300)
    with closing(open_shop(shop_path, "en", clock)) as other:
        assert stale(other, ana)
        assert day_ahead(other) == clock().date() + timedelta(days=300)


def test_who_says_that_the_clock_is_right_counts_from_today(
    shop: Shop, take_in: Callable[..., int], clock: Clock
) -> None:
    ana = take_in(given_name="Ana")
    answer_allergies(shop, ana, AllergyStatus.NONE_KNOWN)
    clock.forward(days=4000)
    remember_today(shop)
    clock.forward(days=-3990)
    assert stale(shop, ana)
    accept_today(shop)
    assert day_ahead(shop) is None
    assert not stale(shop, ana)


def test_another_day_that_is_asked_of_is_no_clock_that_went_back(
    shop: Shop, take_in: Callable[..., int], clock: Clock
) -> None:
    ana = take_in(given_name="Ana")
    answer_allergies(shop, ana, AllergyStatus.NONE_KNOWN)
    that_day = clock()
    clock.forward(days=800)
    remember_today(shop)
    assert stale(shop, ana)
    assert not stale(shop.on(that_day + timedelta(days=30)), ana)
    assert stale(shop.on(that_day + timedelta(days=500)), ana)
