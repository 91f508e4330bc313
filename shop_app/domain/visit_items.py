"""Items of a visit as typed in one line: "2 x tart, coffee; Saint-Julien"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from shop_app.domain.folding import fold
from shop_app.domain.visits import NewPurchase, read_item

_APART = re.compile(r"\s*[;+\n]\s*")
_COMMA = re.compile(r"\s*,(?!\d)\s*")
"""A comma between items; one before a digit is a decimal comma."""


def read_items(text: str, known: Iterable[str] = ()) -> tuple[NewPurchase, ...]:
    """Read items apart by semicolons, plus signs or commas.

    A comma that stands in the name of a `known` product ("bass, fennel") parts nothing.
    """
    names = {fold(name) for name in known if "," in name}
    items: list[NewPurchase] = []
    for stretch in _APART.split(text):
        parts = [part for part in _COMMA.split(stretch) if part]
        while parts:
            taken = _parts_of_one(parts, names)
            items.append(read_item(", ".join(parts[:taken])))
            parts = parts[taken:]
    return tuple(items)


def _parts_of_one(parts: list[str], names: Collection[str]) -> int:
    """Return how many parts make up the first item: as many as a known name takes, else one."""
    for count in range(len(parts), 1, -1):
        if fold(read_item(", ".join(parts[:count])).product) in names:
            return count
    return 1
