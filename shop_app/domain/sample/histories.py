"""When a client came, by a rhythm of their own."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from shop_app.domain.sample.calendar import Calendar
from shop_app.domain.sample.trades import Pace

_YEAR = 365
_MONTHS_KEPT = 0.88
_LEAST_STAY = 200
_OWN_HOUR = 0.65


@dataclass(frozen=True, slots=True)
class Stay:
    """From which day number a client came, and before which they stopped."""

    start: int
    end: int


def stay_of(rng: Random, pace: Pace, start: int, today: int) -> Stay:
    """Return how long a client came: until yesterday, or lapsed well before."""
    length = today - start
    if length > _LEAST_STAY and rng.random() < pace.lapses:
        return Stay(start, start + max(30, int(length * rng.uniform(0.2, 0.75))))
    return Stay(start, today)


def visit_days(rng: Random, pace: Pace, calendar: Calendar, stay: Stay) -> list[int]:
    """Return the numbers of the open days on which a client came, in order, each once."""
    if stay.end <= stay.start:
        return []
    if pace.every is not None:
        days = _regular(rng, pace, calendar, stay)
    elif pace.yearly is not None:
        days = _at_own_times(rng, pace.yearly, calendar)
    else:
        days = [
            calendar.busy_day(rng, stay.start, stay.end) for _ in range(rng.randint(*pace.times))
        ]
    found = {calendar.open_day(day) for day in days}
    return sorted(day for day in found if stay.start <= day < stay.end)


def _regular(rng: Random, pace: Pace, calendar: Calendar, stay: Stay) -> list[int]:
    """Step by step through the stay; on a weekday of one's own, and less in quiet months."""
    low, high = pace.every or (1, 1)
    every = rng.uniform(low, high)
    weekday = calendar.weekdays[calendar.busy_day(rng, stay.start, stay.end)]
    at, days = stay.start + rng.random() * every, []
    while at < stay.end:
        day = int(at)
        if pace.own_weekday:
            day -= (calendar.weekdays[day] - weekday) % 7
        if rng.random() < _MONTHS_KEPT:
            days.append(day)
        at += every * (0.75 + 0.5 * rng.random())
    return days


def _at_own_times(rng: Random, yearly: tuple[int, int], calendar: Calendar) -> list[int]:
    """The same few times of every year, give or take a week."""
    bases = [
        calendar.busy_day(rng, calendar.today - _YEAR, calendar.today)
        for _ in range(rng.randint(*yearly))
    ]
    return [
        base - years * _YEAR + rng.randint(-6, 6)
        for base in bases
        for years in range(3)
        if rng.random() < _MONTHS_KEPT
    ]


def visit_minute(rng: Random, calendar: Calendar, day: int, own_hour: int) -> int:
    """Return the minute of an open day at which a client came, near their own hour if they can."""
    slots = calendar.slots[day]
    assert slots is not None  # noqa: S101 - days of visits are open
    slot = slots.pick(rng)
    if rng.random() < _OWN_HOUR:
        slot = min(slots.values, key=lambda one: abs(one.start - own_hour))
    return slot.start + int(rng.random() * (slot.end - slot.start))
