"""`--on`: a day or an instant that stands in for now."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TypeAlias
from zoneinfo import ZoneInfo

Wanted: TypeAlias = "date | datetime"
"""A day (as at noon) or an instant; without an offset in the shop's own time."""

_DAY_LENGTH = len("2026-11-22")
_YEARS = range(1900, 2200)


def read_wanted(text: str) -> Wanted:
    """Read "2026-11-22", "2026-11-22T19:30" or "2026-11-22T19:30+01:00".

    Raises:
        ValueError: it is none of these, or far from any day of a shop.
    """
    text = text.strip()
    read = date.fromisoformat(text) if len(text) <= _DAY_LENGTH else datetime.fromisoformat(text)
    if read.year not in _YEARS:
        raise ValueError(text)
    return read


def instant_of(wanted: Wanted, time_zone: str) -> datetime:
    """Return the instant in UTC."""
    if not isinstance(wanted, datetime):
        wanted = datetime.combine(wanted, time(12))
    if wanted.tzinfo is None:
        wanted = wanted.replace(tzinfo=ZoneInfo(time_zone))
    return wanted.astimezone(UTC)
