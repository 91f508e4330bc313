"""Times of day as people, spreadsheets and other programs write them."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

from shop_app.domain.folding import fold
from shop_app.domain.partial_dates import PartialDate, parse_partial_date, parse_serial_date
from shop_app.text import UserError, translate

_CLOCK = r"(\d{1,2})(?:\s*[:h.]\s*(\d{2})?(?:\s*(?:min|mn|m))?(?::\d{2}(?:\.\d+)?)?)?"
_TIME = re.compile(
    r"(?:(?:à|a|at|vers|around|about|dès|from|de|ca\.?|~)\s*)?"
    + _CLOCK
    + r"\s*(?:([ap])\.?m\.?|hrs?|heures?|uhr)?",
    re.IGNORECASE,
)
_SPAN = re.compile(r"\s*(?:-|–|—|→|/|\bà\b|\bto\b|\bjusqu)\s*", re.IGNORECASE)
_DAY_BEFORE = re.compile(
    r"(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})[T ,à]+(\S.*)", re.DOTALL
)
_FRACTION = re.compile(r"(\d{5}|0)?[.,](\d+)")
_WORDS = {"midi": "12:00", "noon": "12:00", "midday": "12:00", "minuit": "00:00",
          "midnight": "00:00"}  # fmt: skip
_HOURS, _MINUTES, _NOON = 24, 60, 12
_OF_A_DAY = _HOURS * _MINUTES


def read_time(typed: str) -> str:
    """Return a time of day as HH:MM: "19h30", "7:30 pm", "20", "midi", "19h30-21h"; "" for nothing.

    A spreadsheet's "19:30:00", "2026-11-23 19:30" and 0.8125 (a fraction of a day) are read too.

    Raises:
        UserError: it is no time.
    """
    text = typed.strip()
    if not text:
        return ""
    if (fraction := _FRACTION.fullmatch(text)) is not None:
        return _of_fraction(fraction)
    if (dated := _DAY_BEFORE.fullmatch(text)) is not None:
        text = dated[2]
    first = _SPAN.split(text, maxsplit=1)[0] if _SPAN.search(text) else text
    found = _clock(first) or _clock(text)
    if found is None:
        raise no_time(typed)
    return found


def read_day_and_time(
    cell: str, today: date, *, day_first: bool | None = None
) -> tuple[date, str] | None:
    """Return the day of a cell, and the time where it says one too, else ""; None where it is none.

    A spreadsheet's count of days (46349, 46349.8125) is read too. A day without a year is the one
    nearest to `today`.
    """
    text, time = day_part(cell), ""
    if text != cell.strip():
        try:
            time = read_time(cell)
        except UserError:
            return None
    found = parse_serial_date(text) or parse_partial_date(text, day_first)
    day = None if found is None else _nearest(found, today)
    return None if day is None else (day, time)


def day_part(cell: str) -> str:
    """Return what a cell says of the day, without the time after it."""
    text = cell.strip()
    if (number := _FRACTION.fullmatch(text)) is not None:
        return number[1] or text
    dated = _DAY_BEFORE.fullmatch(text)
    return dated[1] if dated is not None else text


def _nearest(found: PartialDate, today: date) -> date | None:
    years = (found.year,) if found.year else (today.year, today.year + 1, today.year - 1)
    days = []
    for year in years:
        with suppress(ValueError):  # there is no 29 February in it
            days.append(date(year, found.month, found.day))
    return min(days, key=lambda one: abs(one - today), default=None)


def no_time(typed: str) -> UserError:
    """Return the error of a text that is no time of day."""
    return UserError(
        translate("Bookings", "“{typed}” is no time of day. Type it as 19:30.").format(
            typed=typed.strip()[:40]
        )
    )


def _clock(text: str) -> str | None:
    if (known := _WORDS.get(fold(text))) is not None:
        return known
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if (half := (found[3] or "").lower()) and 0 < hour <= _NOON:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < _HOURS and minute < _MINUTES else None


def _of_fraction(found: re.Match[str]) -> str:
    minutes = round(float(f"0.{found[2]}") * _OF_A_DAY) % _OF_A_DAY
    return f"{minutes // _MINUTES:02}:{minutes % _MINUTES:02}"
