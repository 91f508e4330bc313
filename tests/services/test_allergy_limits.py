"""The months after which the shop asks again about allergies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.domain.allergies import AllergyStatus
from shop_app.services.allergies import answer_allergies
from shop_app.services.allergy_limits import (
    AllergyLimits,
    allergy_limits,
    change_allergy_limits,
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
