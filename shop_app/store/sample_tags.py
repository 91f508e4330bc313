"""Tags of sample clients."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from shop_app.domain.tags import NewTag
from shop_app.store.bulk_rows import Stored
from shop_app.store.tags import add_tag
from shop_app.store.transaction import Transaction

_OFTEN, _NEAR, _PRESS = 12, 7, 60
"""Visits of a regular; one in so many lives near; one in so many writes for the papers."""


def add_sample_tags(tx: Transaction, names: Iterable[str]) -> tuple[int, ...]:
    """Make a sample shop's three tags: for regulars, neighbours, the press; return the ids."""
    return tuple(add_tag(tx, NewTag(name)).id for name in names)


def tag_rows(tags: Sequence[int], client_id: int, number: int, visits: int) -> list[Stored]:
    """Return which tags the client made as the `number`th has; the first of all lives near."""
    if not tags:
        return []
    regular, neighbour, press = tags
    given = (
        (regular, visits >= _OFTEN), (neighbour, number % _NEAR == 0),
        (press, number % _PRESS == _PRESS - 1),
    )  # fmt: skip
    return [(client_id, tag) for tag, wanted in given if wanted]
