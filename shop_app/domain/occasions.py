"""Dates that matter to a client."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shop_app.domain.partial_dates import PartialDate

DAYS_BEFORE = 14
DAYS_AFTER = 7


class OccasionKind(StrEnum):
    """What is remembered on the day."""

    BIRTHDAY = "birthday"
    WEDDING = "wedding"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day of every year; `label` says what it is where the kind does not.

    A birthday without a label is the client's own; one with a label is somebody else's.
    """

    id: int
    version: int
    client_id: int
    kind: OccasionKind
    label: str
    day: PartialDate


@dataclass(frozen=True, slots=True)
class NearOccasion:
    """An occasion near today: `days` ahead, negative where it has just been."""

    kind: OccasionKind
    label: str
    on: date
    days: int


def near(kind: OccasionKind, label: str, day: PartialDate, today: date) -> NearOccasion | None:
    """Return the occasion where it is within 14 days ahead or 7 behind; None elsewhere."""
    for year in (today.year, today.year + 1, today.year - 1):
        on = in_year(day, year)
        if -DAYS_AFTER <= (on - today).days <= DAYS_BEFORE:
            return NearOccasion(kind, label, on, (on - today).days)
    return None


def in_year(day: PartialDate, year: int) -> date:
    """Return the day in a year; 29 February falls on the 28th where the year has none."""
    try:
        return date(year, day.month, day.day)
    except ValueError:
        return date(year, day.month, 28)
