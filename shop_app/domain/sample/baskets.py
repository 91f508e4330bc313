"""What was taken on a visit, by what a client likes and must avoid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import NamedTuple

from shop_app.domain.sample.trades import BasketLine, Shelves, Trade

_PIECE = 1000
_TRIES = 4
_SHARED = 0.6


class SampleItem(NamedTuple):
    """The number of a product, and how much of it in thousandths."""

    product: int
    quantity: int


class SampleVisit(NamedTuple):
    """A coming-in on a day of the history; `staff` is a number."""

    day: int
    at: datetime
    covers: int | None
    staff: int
    note: str
    items: tuple[SampleItem, ...]


@dataclass(frozen=True, slots=True)
class Tastes:
    """Products that a client takes again and again by category, and what they must not have."""

    trade: Trade
    favourites: dict[str, int]
    loyalty: float
    avoided: frozenset[str]


def tastes_of(rng: Random, trade: Trade, avoided: frozenset[str]) -> Tastes:
    """Return a client's own favourites, one a category."""
    favourites = {}
    for category, months in trade.shelves.items():
        product = _from_shelf(rng, trade, category, rng.randrange(len(months)), avoided)
        if product is not None:
            favourites[category] = product
    return Tastes(trade, favourites, 0.35 + 0.4 * rng.random(), avoided)


def items_of(rng: Random, tastes: Tastes, month: int, covers: int) -> tuple[SampleItem, ...]:
    """Return what was taken in a month (1-12), each product once."""
    taken: dict[int, int] = {}
    replaced: frozenset[str] = frozenset()
    for line in tastes.trade.basket:
        if rng.random() < line.chance and line.category not in replaced:
            replaced |= line.replaces
            for product, quantity in _line_items(rng, tastes, line, month - 1, covers):
                taken[product] = taken.get(product, 0) + quantity
    return tuple(SampleItem(product, quantity) for product, quantity in taken.items())


def _line_items(
    rng: Random, tastes: Tastes, line: BasketLine, month: int, covers: int
) -> list[tuple[int, int]]:
    first = _liked(rng, tastes, line.category, month)
    if first is None:
        return []
    if not line.per_cover:
        return [(first, line.quantities.pick(rng))]
    other: int | None = None
    if covers > 1 and rng.random() < _SHARED:
        other = _from_shelf(rng, tastes.trade, line.category, month, tastes.avoided)
    if other is None or other == first:
        return [(first, covers * _PIECE)]
    half = covers // 2
    return [(first, (covers - half) * _PIECE), (other, half * _PIECE)]


def _liked(rng: Random, tastes: Tastes, category: str, month: int) -> int | None:
    if rng.random() < tastes.loyalty:
        favourite = tastes.favourites.get(category)
        if favourite is not None and is_sold(tastes.trade.shelves, category, month, favourite):
            return favourite
    return _from_shelf(rng, tastes.trade, category, month, tastes.avoided)


def is_sold(shelves: Shelves, category: str, month: int, product: int) -> bool:
    """Tell whether a category offers a product in a month (0-11)."""
    shelf = shelves[category][month]
    return shelf is not None and product in shelf.values


def _from_shelf(
    rng: Random, trade: Trade, category: str, month: int, avoided: frozenset[str]
) -> int | None:
    """Return a product of the month that holds nothing to avoid, None where none is met."""
    shelf = trade.shelves[category][month]
    if shelf is None:
        return None
    for _ in range(_TRIES):
        product = shelf.pick(rng)
        if not avoided or not trade.products[product].tags & avoided:
            return product
    return None
