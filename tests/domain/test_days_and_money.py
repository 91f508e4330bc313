"""Days, amounts, rhythms and the shop's own time, as people say them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from shop_app.domain.days import Day, ago, full_day, month_name
from shop_app.domain.money import Money
from shop_app.domain.rhythm import RhythmState, rhythm_of
from shop_app.domain.shops import ShopDetails, home_of
from shop_app.text import Value

Say = Callable[[Value], str]
TODAY = date(2025, 11, 22)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"), (1, "yesterday"), (2, "2 day(s) ago"), (13, "13 day(s) ago"),
        (14, "2 week(s) ago"), (59, "8 week(s) ago"), (60, "in September"), (329, "in December"),
        (330, "in 2024"), (4000, "in 2014"), (-1, "23 November"), (-60, "21 January 2026"),
    ],
)  # fmt: skip
def test_how_long_ago(say: Say, days: int, said: str) -> None:
    assert say(ago(TODAY - timedelta(days=days), TODAY)) == said


def test_a_day_has_its_year_where_it_is_another(say: Say) -> None:
    assert say(Day(date(2025, 1, 1), TODAY)) == "1 January"
    assert say(Day(date(2024, 12, 31), TODAY)) == "31 December 2024"
    assert say(full_day(TODAY)) == "22 November 2025"
    assert len({say(month_name(n)) for n in range(1, 13)}) == 12


@pytest.mark.parametrize(
    ("minor", "currency", "said"),
    [
        (123450, "EUR", "€1 234.50"),
        (5, "EUR", "€0.05"),
        (0, "EUR", "€0.00"),
        (-450, "EUR", "€−4.50"),
        (1200, "JPY", "JPY1 200"),
        (1234, "TND", "TND1.234"),
        (100000000, "CHF", "CHF1 000 000.00"),
    ],
)
def test_an_amount(say: Say, minor: int, currency: str, said: str) -> None:
    assert say(Money(minor, currency)).replace("\u202f", " ") == said


@pytest.mark.parametrize(
    ("since", "state"),
    [
        (0, RhythmState.REGULAR), (4, RhythmState.REGULAR), (5, RhythmState.DUE),
        (9, RhythmState.DUE), (10, RhythmState.LATE), (21, RhythmState.LATE),
        (22, RhythmState.LAPSED),
    ],
)  # fmt: skip
def test_the_rhythm_is_the_client_s_own(since: int, state: RhythmState) -> None:
    days = [TODAY - timedelta(days=since + 7 * n) for n in range(5)]
    rhythm = rhythm_of(days, TODAY)
    assert rhythm is not None
    assert (rhythm.every_days, rhythm.state) == (7, state)
    assert rhythm.expected_from <= days[0] + timedelta(days=7) <= rhythm.expected_to


def test_three_different_days_make_a_rhythm() -> None:
    two = [TODAY, TODAY, TODAY - timedelta(days=7)]
    assert rhythm_of(two, TODAY) is None
    assert rhythm_of([*two, TODAY - timedelta(days=15)], TODAY) is not None
    assert rhythm_of([], TODAY) is None


def test_the_shop_s_day_is_not_the_world_s() -> None:
    instant = datetime(2025, 11, 22, 23, 30, tzinfo=UTC)
    paris, york = (ShopDetails(1, 1, "", "", time_zone=zone) for zone in
                   ("Europe/Paris", "America/New_York"))  # fmt: skip
    assert (paris.day_of(instant), york.day_of(instant)) == (date(2025, 11, 23), TODAY)


def test_a_country_chooses_currency_and_time() -> None:
    assert home_of("ch").currency == "CHF"
    assert home_of("GB").time_zone == "Europe/London"
    assert home_of("nl").country == "NL"  # whose phones are read as such, whatever the rest
