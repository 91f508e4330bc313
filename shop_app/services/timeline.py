"""The timeline of a client: visits, notes, messages, promises, changes, in one sequence."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from zoneinfo import ZoneInfo

from shop_app.domain.timeline import EntryKind, Place, TimelinePage, from_day
from shop_app.services.history import may_see_values
from shop_app.services.shop import Shop
from shop_app.store import timeline as rows
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Interruptible

PAGE = 50


def timeline_page(
    shop: Shop,
    client_id: int,
    kinds: Collection[EntryKind] = tuple(EntryKind),
    before: Place | date | None = None,
    *,
    by: int | None = None,
    limit: int = PAGE,
    cancel: Interruptible | None = None,
) -> TimelinePage:
    """Return a stretch of a client's timeline, newest first.

    `before` is the `after` of the stretch before it, or a day to begin at; None begins at the
    newest. `by` is who looks: old and new values of changes are for those who may see them.
    """
    with shop.store.read(cancel) as tx:
        details = shop_details(tx)
        zone = ZoneInfo(details.time_zone)
        if not isinstance(before, Place):
            before = from_day(before or date.max.replace(year=9000), zone)
        reading = rows.Reading(client_id, before, limit + 1, details, may_see_values(tx, by))
        found = rows.timeline_entries(tx, reading, kinds)
    page = tuple(found[:limit])
    return TimelinePage(page, page[-1].place if len(found) > limit else None)
