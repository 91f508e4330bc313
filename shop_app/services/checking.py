"""Checking a client file: its pages, its references, and what search reads of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from shop_app.services.shop import Shop
from shop_app.store.integrity import broken_references, damaged_parts
from shop_app.store.search_check import check_index, rebuild_index

Progress = Callable[[int, int], object]
"""Told how many clients were looked at, of how many."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What was found: counts, all 0 in a file that is well; `repaired` where search was made anew.

    `damaged` parts of the file cannot be read as they were written; `references` lead nowhere;
    `clients` and `words` are those that search does not know as their own tables have them.
    """

    damaged: int
    references: int
    clients: int
    words: int
    repaired: bool = False

    @property
    def well(self) -> bool:
        """Whether nothing is wrong any more."""
        search = self.repaired or not (self.clients or self.words)
        return search and not (self.damaged or self.references)


def check_file(shop: Shop, *, repair: bool = False, progress: Progress | None = None) -> FileReport:
    """Check the whole client file; with `repair`, make the search tables anew where they are wrong.

    Raises:
        UserError: a part of the file cannot be read at all.
    """
    with shop.store.read() as tx:
        damaged, references = damaged_parts(tx), broken_references(tx)
        trouble = check_index(tx, progress)
    wanted = repair and not trouble.none and not damaged
    if wanted:
        rebuild_index(shop.store, progress)
    return FileReport(damaged, references, trouble.clients, trouble.words, repaired=wanted)
