"""The days of a sample's history."""
# ruff: noqa: S311 - invented people need no secrecy

from __future__ import annotations

from datetime import UTC, date, datetime
from random import Random

import pytest

from shop_app.domain.sample.calendar import HISTORY, Calendar, calendar_of
from shop_app.domain.sample.histories import Stay, stay_of, visit_days, visit_minute
from shop_app.domain.sample.trades import Hours, Pace, Slot
from shop_app.domain.sample.weighted import weighted

TODAY = date(2026, 5, 14)
LUNCH, DINNER = Slot(720, 825), Slot(1155, 1290)
SLOTS = weighted([(LUNCH, 4.0), (DINNER, 6.0)])
HOURS = Hours(
    slots=(None, SLOTS, SLOTS, SLOTS, SLOTS, SLOTS, None),
    weekdays=(0.0, 1.0, 1.0, 1.0, 2.0, 3.0, 0.0),
    months=(1.0,) * 12,
    peaks=((2, 14, 5.0),),
    closures=(((8, 1), (8, 21)),),
)


@pytest.fixture(scope="module")
def calendar() -> Calendar:
    return calendar_of(HOURS, TODAY, "Europe/Paris")


def test_the_last_day_is_yesterday(calendar: Calendar) -> None:
    assert calendar.today == HISTORY
    assert calendar.day(calendar.today) == TODAY
    assert calendar.number(TODAY) == calendar.today


def test_a_minute_is_by_the_shops_clock_in_summer_and_winter(calendar: Calendar) -> None:
    july, january = (
        calendar.number(date(year, month, 10)) for year, month in ((2025, 7), (2026, 1))
    )
    assert calendar.instant(july, 720) == datetime(2025, 7, 10, 10, tzinfo=UTC)
    assert calendar.instant(january, 735) == datetime(2026, 1, 10, 11, 15, tzinfo=UTC)


def test_an_open_day_is_the_day_itself_or_one_before(calendar: Calendar) -> None:
    saturday = calendar.number(date(2026, 5, 9))
    assert [calendar.open_day(saturday + days) for days in range(4)] == [
        saturday, saturday, saturday, saturday + 3,
    ]  # fmt: skip
    assert calendar.open_day(-3) == -1
    assert calendar.open_day(calendar.today) == -1


def test_nobody_comes_while_the_shop_is_on_holiday(calendar: Calendar) -> None:
    away = calendar.number(date(2025, 8, 10))
    assert calendar.slots[away] is None
    assert calendar.day(calendar.open_day(away)) == date(2025, 7, 31)


def test_the_shop_has_been_open_lately_even_in_its_holidays() -> None:
    august = calendar_of(HOURS, date(2026, 8, 15), "Europe/Paris")
    assert august.open_day(august.today - 1) == august.today - 1


def test_busy_days_are_open_and_inside(calendar: Calendar) -> None:
    rng = Random(5)
    found = [calendar.busy_day(rng, 40, 90) for _ in range(500)]
    assert all(40 <= day < 90 and calendar.slots[day] is not None for day in found)


def test_more_come_before_a_peak(calendar: Calendar) -> None:
    rng = Random(5)
    start, end = calendar.number(date(2026, 2, 1)), calendar.number(date(2026, 3, 1))
    found = [calendar.busy_day(rng, start, end) - start for _ in range(2000)]
    assert sum(day <= 13 for day in found) > 1200


@pytest.mark.parametrize("pace", [
    Pace(every=(6, 8), own_weekday=True), Pace(every=(26, 40)), Pace(yearly=(2, 4)),
    Pace(times=(2, 5)), Pace(times=(1, 1)),
])  # fmt: skip
def test_visits_fall_on_open_days_of_the_stay_each_once(calendar: Calendar, pace: Pace) -> None:
    stay = Stay(200, 900)
    for seed in range(30):
        days = visit_days(Random(seed), pace, calendar, stay)
        assert days == sorted(set(days))
        assert all(200 <= day < 900 and calendar.slots[day] is not None for day in days)


def test_a_weekly_client_comes_about_every_week(calendar: Calendar) -> None:
    days = visit_days(Random(3), Pace(every=(7, 7)), calendar, Stay(0, calendar.today))
    assert 100 < len(days) < HISTORY / 7


def test_who_never_came_has_no_visits(calendar: Calendar) -> None:
    assert visit_days(Random(1), Pace(times=(0, 0)), calendar, Stay(0, 500)) == []


def test_who_lapses_stops_well_before_today() -> None:
    stays = [stay_of(Random(seed), Pace(lapses=1.0), 0, HISTORY) for seed in range(50)]
    assert all(30 < one.end < HISTORY * 0.8 for one in stays)
    assert stay_of(Random(1), Pace(lapses=1.0), HISTORY - 50, HISTORY).end == HISTORY


def test_a_visit_is_within_the_hours_and_mostly_at_ones_own(calendar: Calendar) -> None:
    rng, day = Random(2), calendar.open_day(500)
    minutes = [visit_minute(rng, calendar, day, LUNCH.start) for _ in range(300)]
    assert all(720 <= one < 825 or 1155 <= one < 1290 for one in minutes)
    assert sum(one < 825 for one in minutes) > 180
