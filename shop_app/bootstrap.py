"""The only place that builds things: file, key, clock, services."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from shop_app import paths

if TYPE_CHECKING:  # the store comes with them: they are imported once the window is painted
    from shop_app.domain.shops import NewShop
    from shop_app.services.shop import Clock, Shop

FILE_NAME = "clients.prevenance"

Progress = Callable[[int, int], None]
"""Told how much is done, and of how much."""


def default_file() -> Path:
    """Return where the client file is where no other was chosen."""
    return paths.user_data() / FILE_NAME


def system_clock() -> datetime:
    """Return the instant now, in UTC."""
    return datetime.now(UTC)


def open_shop(
    path: Path,
    language: str,
    clock: Clock = system_clock,
    progress: Callable[[int, int], object] | None = None,
) -> Shop:
    """Open a client file; `language` greets a client whose own is not known.

    `progress` hears how far it is where an older file is brought up to date first.

    Raises:
        UserError: the file is missing, foreign, newer, unreadable or not writable.
    """
    from shop_app.services.shop import Shop  # noqa: PLC0415 - after the first paint
    from shop_app.store.client_file import open_store  # noqa: PLC0415

    return Shop(open_store(path, paths.migrations(), clock, progress), clock, language)


def create_shop(path: Path, new: NewShop, language: str, clock: Clock = system_clock) -> Shop:
    """Make a new client file for a shop, and open it.

    Raises:
        UserError: there is a file already, the folder cannot be written, or the name is empty.
    """
    from shop_app.services.shop import Shop  # noqa: PLC0415 - after the first paint
    from shop_app.services.shop_details import first_rows  # noqa: PLC0415
    from shop_app.store.client_file import create_store  # noqa: PLC0415

    store = create_store(path, paths.migrations(), clock, first_rows(new, language))
    return Shop(store, clock, language)


def create_sample(
    path: Path, *, trade: str, clients: int, seed: int, language: str, progress: Progress
) -> Shop:
    """Make a client file full of invented clients; `progress` is told how many, of how many.

    Raises:
        UserError: there is a file already, or no such sample can be made.
    """
    from shop_app.services.sample_shop import make_sample_shop  # noqa: PLC0415 - demos only
    from shop_app.store.client_file import create_store  # noqa: PLC0415 - after the first paint

    return make_sample_shop(
        lambda: create_store(path, paths.migrations(), system_clock), trade=trade,
        clients=clients, seed=seed, language=language, now=system_clock(), progress=progress,
    )  # fmt: skip
