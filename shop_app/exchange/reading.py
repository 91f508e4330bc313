"""Reading a file of clients: they come one by one, with how far the reading is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from io import FileIO
from typing import Self

from shop_app.domain.imported_clients import Imported


class FileKind(StrEnum):
    """What a file turned out to be, whatever its name says."""

    VCARD = "vcard"
    CSV = "csv"
    XLSX = "xlsx"


@dataclass(slots=True)
class Reading:
    """One pass over a file; iterate once. `source` is its name, `size` its bytes.

    Iterating raises UserError where the file as a whole cannot be read; a line or card that
    cannot is a `NotTaken` among the others.
    """

    source: str
    kind: FileKind
    size: int
    raw: FileIO
    items: Iterator[Imported]

    def __iter__(self) -> Iterator[Imported]:
        return self.items

    def share(self) -> float:
        """Return how much of the file went by, 0.0 to 1.0; may be asked from another thread."""
        if self.raw.closed:
            return 1.0
        return min(1.0, self.raw.tell() / max(1, self.size))

    def close(self) -> None:
        """Let go of the file."""
        self.raw.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
