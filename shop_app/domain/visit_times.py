"""When a visit was, as typed to correct it: "12 March 19:30", "19h30", "12/03/2025"."""

from __future__ import annotations

import re
from datetime import date, datetime

from shop_app.domain.occasions import in_year
from shop_app.domain.partial_dates import parse_partial_date

_HOUR = re.compile(
    r"[,\s]*(?:\b(?:at|à|vers)\s+)?\b(\d{1,2})\s*(?:[:h]\s*(\d{2})?|\s?(am|pm))\s*$", re.IGNORECASE
)
_NOON = 12


def read_instant(typed: str, before: datetime) -> datetime | None:
    """Return the instant typed, in the time zone of `before`; None where it is none.

    What is not said is taken from `before`: the day, the hour, or the year.
    """
    text, hour, minute = typed.strip(), before.hour, before.minute
    if found := _HOUR.search(text):
        text = text[: found.start()].strip()
        hour, minute = int(found[1]), int(found[2] or 0)
        if found[3]:
            hour = hour % _NOON + (_NOON if found[3].casefold() == "pm" else 0)
    day = _day(text, before.date()) if text else before.date()
    if day is None or (not text and not found):
        return None
    try:
        return before.replace(
            year=day.year, month=day.month, day=day.day, hour=hour, minute=minute,
            second=0, microsecond=0, fold=0,
        )  # fmt: skip
    except ValueError:
        return None


def _day(text: str, before: date) -> date | None:
    found = parse_partial_date(text)
    if found is None:
        return None
    if found.year is None:
        return in_year(found, before.year)
    return date(found.year, found.month, found.day)
