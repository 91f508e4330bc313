"""What sample clients told us they like, and what their visits show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from shop_app.domain.preferences import Evidence, NewPreference
from shop_app.domain.sample.baskets import SampleVisit
from shop_app.domain.sample.trades import Trade

_SEEN_ENOUGH, _SEEN_SHARE, _MOST_SEEN = 3, 0.3, 2


@dataclass(frozen=True, slots=True)
class SamplePreference:
    """A preference, the number of the day that last confirmed it, and who noted it."""

    preference: NewPreference
    confirmed: int
    noted_by: int


def told(
    rng: Random, trade: Trade, visits: Sequence[SampleVisit], avoided: frozenset[str]
) -> list[SamplePreference]:
    """Draw what a client told: the more often they came, the more."""
    number = sum(rng.random() < share for share in _shares(len(visits)))
    found: list[SamplePreference] = []
    for _ in range(2 * number):
        taste, visit = trade.tastes.pick(rng), rng.choice(visits)
        new = taste.preference
        same = any(
            one.preference.text == new.text or (new.topic and one.preference.topic == new.topic)
            for one in found
        )
        if len(found) < number and not same and not taste.tags & avoided:
            found.append(SamplePreference(new, visit.day, visit.staff))
    return found


def _shares(visits: int) -> tuple[float, ...]:
    """The chances of a first, second and third preference."""
    if visits == 0:
        return ()
    many = min(1.0, visits / 14)
    return (0.16 + 0.62 * many, 0.5 * many, 0.3 * many)


def seen(trade: Trade, visits: Sequence[SampleVisit]) -> list[SamplePreference]:
    """Return what a client takes at a third of the visits or more, with how often it was seen."""
    if len(visits) < _SEEN_ENOUGH:
        return []
    times: Counter[str] = Counter()
    last: dict[str, SampleVisit] = {}
    for visit in visits:
        for trait in traits(trade, visit):
            times[trait] += 1
            last[trait] = visit
    often = [
        (trait, count)
        for trait, count in sorted(times.items(), key=lambda one: (-one[1], one[0]))
        if count >= _SEEN_ENOUGH and count >= _SEEN_SHARE * len(visits)
    ]
    return [
        SamplePreference(
            NewPreference(trait, evidence=Evidence.SEEN, count=count),
            last[trait].day,
            last[trait].staff,
        )
        for trait, count in often[:_MOST_SEEN]
    ]


def traits(trade: Trade, visit: SampleVisit) -> set[str]:
    """Return what a visit shows of somebody's taste."""
    return {trade.products[item.product].trait for item in visit.items} - {""}
