"""Choosing by weight, fast enough for a million visits."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Weighted(Generic[T]):
    """Values with the running sums of their weights; at least one weight is above zero."""

    values: tuple[T, ...]
    sums: tuple[float, ...]

    def pick(self, rng: Random) -> T:
        """Return one value, each as often as its weight says."""
        # the upper bound keeps a product that rounds up to the sum inside the values
        return self.values[bisect(self.sums, rng.random() * self.sums[-1], 0, len(self.sums) - 1)]


def weighted(pairs: Iterable[tuple[T, float]]) -> Weighted[T]:
    """Return what picks among values with these weights.

    Raises:
        ValueError: there is nothing to pick.
    """
    kept = [(value, weight) for value, weight in pairs if weight > 0]
    if not kept:
        raise ValueError("nothing to pick from")
    return Weighted(tuple(value for value, _ in kept), tuple(accumulate(w for _, w in kept)))


def by_rank(values: Iterable[T], head: float = 12.0) -> Weighted[T]:
    """Return what picks the first values more often than the last, as names are shared out."""
    return weighted((value, 1 / (rank + head)) for rank, value in enumerate(values))
