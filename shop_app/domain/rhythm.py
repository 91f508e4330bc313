"""A client's own rhythm, from the days they came."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import median

_ENOUGH_VISITS = 3


class RhythmState(StrEnum):
    """Where a client stands against their own rhythm."""

    REGULAR = "regular"
    DUE = "due"
    LATE = "late"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Comes about every `every_days`; next expected between two days."""

    every_days: int
    state: RhythmState
    expected_from: date
    expected_to: date


def rhythm_of(days: Iterable[date], today: date) -> Rhythm | None:
    """Return the rhythm of at least three different days of visit; None below that."""
    came = sorted(set(days))
    if len(came) < _ENOUGH_VISITS:
        return None
    gaps = sorted((later - earlier).days for earlier, later in pairwise(came))
    every = max(1, round(median(gaps)))
    slack = max(1, round(every * 0.35))
    first, last = (came[-1] + timedelta(days=every + by) for by in (-slack, slack))
    return Rhythm(every, _state((today - came[-1]).days, every, slack), first, last)


def _state(since: int, every: int, slack: int) -> RhythmState:
    if since < every - slack:
        return RhythmState.REGULAR
    if since <= every + slack:
        return RhythmState.DUE
    return RhythmState.LATE if since <= 3 * every else RhythmState.LAPSED
