"""What the command line stands on: handed down from above, since it may not reach there itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from shop_app.domain.shops import NewShop
from shop_app.services.shop import Shop


class CreateSample(Protocol):
    """Makes a client file full of invented clients."""

    def __call__(
        self,
        path: Path,
        *,
        trade: str,
        clients: int,
        seed: int,
        language: str,
        progress: Callable[[int, int], None],
    ) -> Shop:
        """Make the file at `path`; `progress` is told how many clients are made, of how many."""
        ...


@dataclass(frozen=True, slots=True)
class Program:
    """The ways to a client file and to the window.

    `open_window` takes a file and a language, None for the user's own; `draw_counter` takes a
    file, a language and the picture to write. Both return an exit code. `check_window` returns
    what of the window works on this machine, by name.
    """

    open_shop: Callable[[Path, str], Shop]
    create_shop: Callable[[Path, NewShop, str], Shop]
    create_sample: CreateSample
    default_file: Callable[[], Path]
    open_window: Callable[[Path | None, str | None], int]
    draw_counter: Callable[[Path, str, Path], int]
    check_window: Callable[[], Iterable[tuple[str, bool]]]
