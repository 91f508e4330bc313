"""Tastes seen in purchases: counted when they are read, fading with age, never from one choice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import sqrt

from shop_app.domain.folding import fold
from shop_app.domain.visits import Visit

HALF_LIFE = 180
"""Days after which a choice counts half."""
WINDOW = 3 * HALF_LIFE
"""Days after which a choice no longer counts."""
SEEN_ENOUGH = 2
"""Visits below which a choice is no taste."""
_SURE_ENOUGH = 0.1
"""A taste is taken at more than a tenth of all visits, as sure as `_Z` says."""
_Z = 1.28
"""Of ten tastes shown, nine are at least as strong as their lower bound (one-sided normal)."""
_STANDS_OUT = 2.0
"""How much more often than the client's other categories one is taken that says something."""
_MOST = 4
_NOTHING = 1e-6


class TasteOf(StrEnum):
    """What was chosen again and again."""

    PRODUCT = "product"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class Taste:
    """Something chosen at `times` of `visits` visits in the window, last on a day.

    `weight` is the same with every visit fading by its age; `surely` is the share of visits, from
    0 to 1, at which it is taken at least.
    """

    of: TasteOf
    text: str
    topic: str
    times: int
    visits: int
    weight: float
    surely: float
    last_on: date

    @property
    def is_lasting(self) -> bool:
        """Whether it was seen often and lately enough to be called a taste."""
        return self.times >= SEEN_ENOUGH and self.surely > _SURE_ENOUGH


DayOf = Callable[[Visit], date]
"""Returns the shop's day of a visit."""


def fading(day: date, today: date) -> float:
    """Return what a choice of a day counts today: 1 when fresh, 0 beyond the window.

    A day to come (a clock that jumped) counts as today.
    """
    age = max(0, (today - day).days)
    return 0.0 if age > WINDOW else 0.5 ** (age / HALF_LIFE)


def choices_seen(visits: Iterable[Visit], day_of: DayOf, today: date) -> tuple[Taste, ...]:
    """Return all that was chosen within the window, seen once or often, the surest first."""
    counted = [
        (visit, day, weight)
        for visit in visits
        if any(item.quantity > 0 for item in visit.purchases)
        and (weight := fading(day := day_of(visit), today)) > 0
    ]
    total = sum(weight for _, _, weight in counted)
    chosen: dict[tuple[TasteOf, str], list[tuple[str, str, date, float]]] = {}
    for visit, day, weight in counted:
        for key, (text, topic) in _choices(visit).items():
            chosen.setdefault(key, []).append((text, topic, day, weight))
    found = [_taste(of, seen, len(counted), total) for (of, _), seen in chosen.items()]
    return tuple(sorted(found, key=lambda one: (-one.surely, -one.times, one.text)))


def tastes_of(visits: Sequence[Visit], day_of: DayOf, today: date) -> tuple[Taste, ...]:
    """Return the tastes that purchases show: products, and categories that stand out.

    A category stands out where no single product of it says as much, and where it is taken more
    often than what else the client takes: everybody at a table has a main course.
    """
    seen = choices_seen(visits, day_of, today)
    lasting = [one for one in seen if one.is_lasting]
    products = [one for one in lasting if one.of is TasteOf.PRODUCT]
    categories = [
        one
        for one in lasting
        if one.of is TasteOf.CATEGORY and _stands_out(one, seen) and not _said(one, products)
    ]
    return tuple(sorted(
        (*products[:_MOST], *categories[:_MOST]), key=lambda one: (-one.surely, -one.times)
    ))  # fmt: skip


def lower_bound(share_of: float, total: float) -> float:
    """Return the share that is surely reached (Wilson's lower bound), for weighted counts."""
    if total < _NOTHING:
        return 0.0
    share, z2 = min(1.0, share_of / total), _Z * _Z
    spread = _Z * sqrt(share * (1 - share) / total + z2 / (4 * total * total))
    return max(0.0, (share + z2 / (2 * total) - spread) / (1 + z2 / total))


def _choices(visit: Visit) -> Mapping[tuple[TasteOf, str], tuple[str, str]]:
    """What one visit chose, each once, by folded name."""
    found: dict[tuple[TasteOf, str], tuple[str, str]] = {}
    for item in visit.purchases:
        if item.quantity <= 0:  # brought back
            continue
        found.setdefault((TasteOf.PRODUCT, fold(item.product)), (item.product, item.category))
        if item.category:
            found.setdefault((TasteOf.CATEGORY, fold(item.category)), (item.category, ""))
    return found


def _taste(
    of: TasteOf, seen: Sequence[tuple[str, str, date, float]], visits: int, total: float
) -> Taste:
    weight = sum(one for *_, one in seen)
    text, topic, *_ = seen[0]
    return Taste(
        of, text, topic, len(seen), visits, weight, lower_bound(weight, total),
        max(day for _, _, day, _ in seen),
    )  # fmt: skip


def _stands_out(one: Taste, seen: Iterable[Taste]) -> bool:
    others = [
        other.weight
        for other in seen
        if other.of is TasteOf.CATEGORY and fold(other.text) != fold(one.text)
    ]
    return not others or one.weight >= _STANDS_OUT * sum(others) / len(others)


def _said(category: Taste, products: Iterable[Taste]) -> bool:
    """Tell whether one product says as much as its category."""
    return any(
        fold(one.topic) == fold(category.text) and one.times >= category.times for one in products
    )
