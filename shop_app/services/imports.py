"""Taking in files of other programs, whichever each of them holds: clients, menus, bookings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from shop_app.domain.imported_clients import NotTaken
from shop_app.exchange import bookings as booking_files
from shop_app.exchange.menus import read_menu
from shop_app.services.client_import import Cancel, ImportReport, Progress, import_clients
from shop_app.services.concerns import allergens_named
from shop_app.services.dish_import import import_menu
from shop_app.services.shop import Shop
from shop_app.store.booked_clients import client_booked
from shop_app.store.bookings import add_booking, booked_already
from shop_app.store.shops import shop_details
from shop_app.text import Value


def import_files(
    shop: Shop,
    paths: Sequence[Path],
    say: Callable[[Value], str],
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> ImportReport:
    """Take in files of clients, dishes and bookings; one report for all.

    Raises:
        UserError: no file could be read, or the client file could not be written.
    """
    others: list[Path] = []
    report = ImportReport()
    for path in paths:
        one = _of_food(shop, path, dry_run=dry_run)
        if one is None:
            others.append(path)
        else:
            report = _both(report, one)
    if others or not paths:
        clients = import_clients(
            shop, others, say, dry_run=dry_run, progress=progress, cancel=cancel
        )
        report = _both(report, clients)
    return report


def _of_food(shop: Shop, path: Path, *, dry_run: bool) -> ImportReport | None:
    """Take in a menu or the bookings of a day; None where the file is neither."""
    with shop.store.read() as tx:
        zone, today = shop_details(tx).time_zone, shop.today(tx)
    booked = booking_files.read_bookings(path, today, zone)
    if booked is not None:
        return _import_bookings(shop, booked, today, dry_run=dry_run)
    menu = read_menu(path, allergens_named)
    return None if menu is None else import_menu(shop, menu, dry_run=dry_run)


def _import_bookings(
    shop: Shop, found: booking_files.Read, today: date, *, dry_run: bool
) -> ImportReport:
    """Put parties of today and later on the list, each once."""
    counts: Counter[str] = Counter()
    rejected = tuple(one for one in found if isinstance(one, NotTaken))
    with shop.store.write() as tx:
        country = shop_details(tx).country
        for one in found:
            if isinstance(one, NotTaken):
                continue
            _, new = one
            if new.on < today or booked_already(tx, new):
                counts["unchanged"] += 1
                continue
            counts["created"] += 1
            if not dry_run:
                client = client_booked(tx, new, country)
                add_booking(tx, replace(new, client_id=client))
    return ImportReport(counts["created"], 0, counts["unchanged"], rejected)


def _both(one: ImportReport, other: ImportReport) -> ImportReport:
    return ImportReport(
        one.created + other.created, one.updated + other.updated,
        one.unchanged + other.unchanged, one.rejected + other.rejected, one.unread + other.unread,
        one.cancelled or other.cancelled,
    )  # fmt: skip
