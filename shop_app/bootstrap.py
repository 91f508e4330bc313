"""The only place that builds things: file, key, clock, services."""

from __future__ import annotations

from pathlib import Path

from shop_app import paths
from shop_app.domain.shops import NewShop
from shop_app.services.shop import Clock, Shop, system_clock
from shop_app.services.shop_details import found_shop

FILE_NAME = "clients.prevenance"


def default_file() -> Path:
    """Return where the client file is where no other was chosen."""
    return paths.user_data() / FILE_NAME


def open_shop(path: Path, language: str, clock: Clock = system_clock) -> Shop:
    """Open a client file; `language` greets a client whose own is not known.

    Raises:
        UserError: the file is missing, foreign, newer, unreadable or not writable.
    """
    from shop_app.store.client_file import open_store  # noqa: PLC0415 - after the first paint

    return Shop(open_store(path, paths.migrations(), clock), clock, language)


def create_shop(path: Path, new: NewShop, language: str, clock: Clock = system_clock) -> Shop:
    """Make a new client file for a shop, and open it.

    Raises:
        UserError: there is a file already, the folder cannot be written, or the name is empty.
    """
    from shop_app.store.client_file import create_store  # noqa: PLC0415 - after the first paint

    return found_shop(lambda: create_store(path, paths.migrations(), clock), clock, language, new)
