"""Taking in files of other programs, whichever each of them holds: clients, menus, bookings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from shop_app.domain.imported_clients import NotTaken
from shop_app.exchange.menus import read_menu
from shop_app.services.allergen_words import allergens_in
from shop_app.services.booking_import import import_bookings
from shop_app.services.client_import import Cancel, ImportReport, Progress, import_clients
from shop_app.services.dish_import import import_menu
from shop_app.services.shop import Shop
from shop_app.text import Value


class Taken(StrEnum):
    """What a file holds."""

    CLIENTS = "clients"
    DISHES = "dishes"
    BOOKINGS = "bookings"


@dataclass(frozen=True, slots=True)
class FilesReport:
    """What became of several files, of clients, dishes and bookings each for itself."""

    of: Mapping[Taken, ImportReport] = field(default_factory=dict)

    @property
    def created(self) -> int:
        """How many were added, whatever they are."""
        return sum(one.created for one in self.of.values())

    @property
    def updated(self) -> int:
        """How many were there and have more now."""
        return sum(one.updated for one in self.of.values())

    @property
    def unchanged(self) -> int:
        """How many were there already."""
        return sum(one.unchanged for one in self.of.values())

    @property
    def rejected(self) -> tuple[NotTaken, ...]:
        """What was not taken, or in part only."""
        return tuple(one for report in self.of.values() for one in report.rejected)

    @property
    def unread(self) -> tuple[NotTaken, ...]:
        """The files that broke as a whole."""
        return tuple(one for report in self.of.values() for one in report.unread)

    @property
    def cancelled(self) -> bool:
        """Whether somebody stopped it."""
        return any(one.cancelled for one in self.of.values())


def import_files(
    shop: Shop,
    paths: Sequence[Path],
    say: Callable[[Value], str],
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> FilesReport:
    """Take in files of clients, dishes and bookings; one report for all.

    Raises:
        UserError: no file could be read, or the client file could not be written.
    """
    others: list[Path] = []
    reports: dict[Taken, ImportReport] = {}
    for path in paths:
        found = _of_food(shop, path, dry_run=dry_run)
        if found is None:
            others.append(path)
        else:
            taken, one = found
            reports[taken] = _both(reports.get(taken, ImportReport()), one)
    if others or not paths:
        reports[Taken.CLIENTS] = import_clients(
            shop, others, say, dry_run=dry_run, progress=progress, cancel=cancel
        )
    return FilesReport(reports)


def _of_food(shop: Shop, path: Path, *, dry_run: bool) -> tuple[Taken, ImportReport] | None:
    """Take in a menu or the bookings of a day; None where the file is neither."""
    booked = import_bookings(shop, path, dry_run=dry_run)
    if booked is not None:
        return Taken.BOOKINGS, booked
    menu = read_menu(path, allergens_in)
    return None if menu is None else (Taken.DISHES, import_menu(shop, menu, dry_run=dry_run))


def _both(one: ImportReport, other: ImportReport) -> ImportReport:
    return ImportReport(
        one.created + other.created, one.updated + other.updated,
        one.unchanged + other.unchanged, one.rejected + other.rejected, one.unread + other.unread,
        one.cancelled or other.cancelled,
    )  # fmt: skip
