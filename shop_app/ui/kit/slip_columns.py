"""How wide the columns of a printed table are."""

from __future__ import annotations

from collections.abc import Sequence


def column_widths(wishes: Sequence[float], width: float, gap: float) -> list[float]:
    """Share `width` less the gaps: what there is to spare evenly, what lacks at the widest."""
    room = width - gap * (len(wishes) - 1)
    spare = room - sum(wishes)
    if spare >= 0:
        return [wish + spare / len(wishes) for wish in wishes]
    limit, narrow = room / len(wishes), 0
    while True:
        fitting = [wish for wish in wishes if wish <= limit]
        if len(fitting) == narrow:
            return [min(wish, limit) for wish in wishes]
        narrow = len(fitting)
        limit = (room - sum(fitting)) / (len(wishes) - narrow)
