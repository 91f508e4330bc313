"""What a client usually takes, counted from the visits."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from shop_app.domain.visits import Visit

_SEEN_ENOUGH = 2
_SHOWN = 4


@dataclass(frozen=True, slots=True)
class UsualItem:
    """A product taken in `times` of the last `visits` visits that had items."""

    product: str
    times: int
    visits: int


def usual_items(visits: tuple[Visit, ...]) -> tuple[UsualItem, ...]:
    """Return what was taken at two visits or more and in a fifth of them, most often first."""
    with_items = [visit for visit in visits if visit.purchases]
    taken = Counter(
        name
        for visit in with_items
        for name in {item.product for item in visit.purchases if item.quantity > 0}
    )
    often = sorted(
        (
            UsualItem(product, times, len(with_items))
            for product, times in taken.items()
            if times >= _SEEN_ENOUGH and times * 5 >= len(with_items)
        ),
        key=lambda item: (-item.times, item.product),
    )
    return tuple(often[:_SHOWN])
