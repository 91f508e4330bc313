"""Dates that matter to a client."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shop_app.domain.folding import fold
from shop_app.domain.partial_dates import PartialDate, parse_partial_date
from shop_app.text import UserError, translate

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


_KIND_WORDS = {
    OccasionKind.BIRTHDAY: frozenset({"birthday", "anniversaire", "anniv"}),
    OccasionKind.WEDDING: frozenset(
        {"wedding", "wedding anniversary", "mariage", "anniversaire de mariage", "noces"}
    ),
}


def read_occasion(typed: str) -> tuple[OccasionKind, str, PartialDate]:
    """Return kind, name and day of an occasion typed in one line, its day last.

    Raises:
        UserError: there is no day in it, or nothing else.
    """
    words = typed.split()
    for start in range(len(words)):
        day = parse_partial_date(" ".join(words[start:]))
        if day is not None:
            return *_named(" ".join(words[:start]).strip(" :,–-")), day
    raise UserError(
        translate("Occasions", "Type what it is and its day, for example “wedding 12 June”.")
    )


def _named(label: str) -> tuple[OccasionKind, str]:
    if not label:
        raise UserError(
            translate("Occasions", "Type what it is too, for example “wedding 12 June”.")
        )
    for kind, words in _KIND_WORDS.items():
        if fold(label) in words:
            return kind, ""
    return OccasionKind.OTHER, label
