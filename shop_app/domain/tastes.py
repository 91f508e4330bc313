"""Tastes seen in purchases: counted when they are read, fading with age, never from one choice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import sqrt
from typing import NamedTuple, TypeAlias

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
_STANDS_OUT = 0.5
"""The share of what a client takes above which a category says something."""
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
    0 to 1, at which it is taken at least; `part` is its share of all that was taken.
    """

    of: TasteOf
    text: str
    topic: str
    times: int
    visits: int
    weight: float
    surely: float
    part: float
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
    chosen: dict[_Key, list[_Seen]] = {}
    for visit, day, weight in counted:
        for key, choice in _choices(visit).items():
            chosen.setdefault(key, []).append(_Seen(choice, day, weight))
    found = [_taste(of, seen, len(counted), total) for (of, _), seen in chosen.items()]
    return tuple(sorted(found, key=lambda one: (-one.surely, -one.times, one.text)))


def tastes_of(visits: Sequence[Visit], day_of: DayOf, today: date) -> tuple[Taste, ...]:
    """Return the tastes that purchases show: products, and categories that stand out.

    A category stands out where no single product of it says as much, and where it is most of what
    the client takes: everybody at a table has a main course.
    """
    seen = choices_seen(visits, day_of, today)
    lasting = [one for one in seen if one.is_lasting]
    products = [one for one in lasting if one.of is TasteOf.PRODUCT]
    categories = [
        one
        for one in lasting
        if one.of is TasteOf.CATEGORY and one.part > _STANDS_OUT and not _said(one, products)
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


class _Choice(NamedTuple):
    """What one visit chose, as written, and which share of its items that is."""

    text: str
    topic: str
    part: float


class _Seen(NamedTuple):
    """A choice on a day, with what it counts today."""

    choice: _Choice
    day: date
    weight: float


_Key: TypeAlias = tuple[TasteOf, str]


def _choices(visit: Visit) -> Mapping[_Key, _Choice]:
    """What one visit chose, each once, by folded name."""
    taken = {fold(one.product): one for one in visit.purchases if one.quantity > 0}
    found: dict[_Key, _Choice] = {}
    for name, item in taken.items():
        share = 1 / len(taken)
        found[TasteOf.PRODUCT, name] = _Choice(item.product, item.category, share)
        if item.category:
            key = (TasteOf.CATEGORY, fold(item.category))
            before = found[key].part if key in found else 0.0
            found[key] = _Choice(item.category, "", before + share)
    return found


def _taste(of: TasteOf, seen: Sequence[_Seen], visits: int, total: float) -> Taste:
    weight = sum(one.weight for one in seen)
    newest = seen[0].choice
    return Taste(
        of, newest.text, newest.topic, len(seen), visits, weight, lower_bound(weight, total),
        sum(one.weight * one.choice.part for one in seen) / total, max(one.day for one in seen),
    )  # fmt: skip


def _said(category: Taste, products: Iterable[Taste]) -> bool:
    """Tell whether one product says as much as its category."""
    return any(
        fold(one.topic) == fold(category.text) and one.times >= category.times for one in products
    )
