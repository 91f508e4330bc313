"""Counting days: the next Tuesday, two months later, Easter."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

_MONTHS_IN_YEAR = 12
_LONGEST = 3_660
_LATEST_YEAR = 2200


def next_weekday(today: date, weekday: int) -> date:
    """Return the next such day of the week (Monday is 0), strictly after `today`."""
    return today + timedelta((weekday - today.weekday() - 1) % 7 + 1)


def next_such_day(month: int, day: int, today: date) -> date:
    """Return the next such day from `today` on; 29 February falls on the 28th elsewhere."""
    for year in (today.year, today.year + 1):
        on = date(year, month, min(day, month_end(year, month)))
        if on >= today:
            break
    return on


def month_end(year: int, month: int) -> int:
    """Return the last day of a month."""
    return monthrange(year, month)[1]


def later(today: date, number: int, unit: str) -> date | None:
    """Return the day so many days, weeks, months or years later; None beyond ten years."""
    if number * {"day": 1, "week": 7, "month": 30, "year": 365}[unit] > _LONGEST:
        return None
    if unit in {"day", "week"}:
        return today + timedelta(number * (7 if unit == "week" else 1))
    months = today.month - 1 + number * (_MONTHS_IN_YEAR if unit == "year" else 1)
    year, month = today.year + months // _MONTHS_IN_YEAR, months % _MONTHS_IN_YEAR + 1
    return date(year, month, min(today.day, month_end(year, month)))


def two_digit_year(year: int, today: date) -> int:
    """Return the year meant by two digits: the latest that is not beyond next year."""
    century = today.year - today.year % 100
    return century + year if century + year <= today.year + 1 else century - 100 + year


def easter(today: date, days_after: int) -> date:
    """Return the next day so many days after Easter, from `today` on."""
    for year in (today.year, today.year + 1):
        on = _easter_sunday(year) + timedelta(days_after)
        if on >= today:
            break
    return on


def moving_feast(value: str, today: date) -> date:
    """Return the next Mothers’ Day as France has it, or Fathers’ Day, from `today` on."""
    for year in (today.year, today.year + 1):
        on = _mothers_day(year) if value == "mothers" else next_weekday(date(year, 6, 14), 6)
        if on >= today:
            break
    return on


def _mothers_day(year: int) -> date:
    """The last Sunday of May, a week later where that is Pentecost."""
    last = next_weekday(date(year, 5, 24), 6)
    return last + timedelta(7) if last == _easter_sunday(year) + timedelta(49) else last


def _easter_sunday(year: int) -> date:
    """Count by the anonymous Gregorian method."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, off = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * off + 2 * (rest // 4) - moon - rest % 4) % 7
    fix = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * fix + 114, 31)
    return date(year, month, day + 1)
