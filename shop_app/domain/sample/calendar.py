"""The days of a sample's history: when the shop was open, how busy, and at what instants."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from random import Random
from zoneinfo import ZoneInfo

from shop_app.domain.sample.trades import Hours, Slot
from shop_app.domain.sample.weighted import Weighted

HISTORY = 3 * 365 + 1
"""Days of history; a day is told by its number, the last of them being yesterday."""

_OPEN_LATELY = 45
_PEAK_FELT = 10
_NOON = 12 * 60


@dataclass(frozen=True, slots=True)
class Calendar:
    """The history's days by number; `today` is the number after the last."""

    first: date
    noons: tuple[datetime, ...]
    months: tuple[int, ...]
    weekdays: tuple[int, ...]
    slots: tuple[Weighted[Slot] | None, ...]
    busy: tuple[float, ...]
    busy_sums: tuple[float, ...]
    open_before: tuple[int, ...]

    @property
    def today(self) -> int:
        """The number of the day on which the sample is made."""
        return len(self.noons)

    def day(self, number: int) -> date:
        """Return the day of a number."""
        return self.first + timedelta(days=number)

    def number(self, day: date) -> int:
        """Return the number of a day."""
        return (day - self.first).days

    def instant(self, number: int, minutes: int) -> datetime:
        """Return the UTC instant of a day's minute, by the shop's clock."""
        return self.noons[number] + timedelta(minutes=minutes - _NOON)

    def open_day(self, number: int) -> int:
        """Return the open day at or before this one; below zero where there is none."""
        return self.open_before[number] if 0 <= number < self.today else -1

    def busy_day(self, rng: Random, start: int, end: int) -> int:
        """Return an open day from `start` to before `end`, busy days more often."""
        low = self.busy_sums[start - 1] if start else 0.0
        wanted = low + rng.random() * (self.busy_sums[end - 1] - low)
        return bisect(self.busy_sums, wanted, start, end - 1)


def calendar_of(hours: Hours, today: date, zone: str) -> Calendar:
    """Return the days before `today` in a time zone."""
    first = today - timedelta(days=HISTORY)
    days = [first + timedelta(days=number) for number in range(HISTORY)]
    slots = [_slots(hours, day, today) for day in days]
    busy = [_busy(hours, day) if of else 0.0 for day, of in zip(days, slots, strict=True)]
    return Calendar(
        first,
        tuple(datetime.combine(day, time(12), ZoneInfo(zone)).astimezone(UTC) for day in days),
        tuple(day.month for day in days),
        tuple(day.weekday() for day in days),
        tuple(slots),
        tuple(busy),
        tuple(accumulate(busy)),
        _open_before(slots),
    )


def _slots(hours: Hours, day: date, today: date) -> Weighted[Slot] | None:
    """When clients came on a day; the shop has not been on holiday lately, so that it lives."""
    if (today - day).days > _OPEN_LATELY and any(
        first <= (day.month, day.day) <= last for first, last in hours.closures
    ):
        return None
    return hours.slots[day.weekday()]


def _busy(hours: Hours, day: date) -> float:
    peaks = (
        weight
        for month, on, weight in hours.peaks
        if 0 <= (date(day.year, month, on) - day).days < _PEAK_FELT
    )
    return hours.weekdays[day.weekday()] * hours.months[day.month - 1] * max(peaks, default=1.0)


def _open_before(slots: Sequence[Weighted[Slot] | None]) -> tuple[int, ...]:
    last, found = -1, []
    for number, of in enumerate(slots):
        last = number if of else last
        found.append(last)
    return tuple(found)
