"""A bell beside the client file, by which whoever waits to write tells an import to give way.

The file holds nothing but one dot for each ring, and is there only while an import listens.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_NOT_THERE = -1


def ring(client_file: Path) -> None:
    """Ask who writes for long to let others in; where nobody listens this costs next to nothing."""
    with suppress(OSError):
        bell = os.open(_beside(client_file), os.O_WRONLY | os.O_APPEND)
        try:
            os.write(bell, b".")
        finally:
            os.close(bell)


class Bell:
    """The listening side."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rings = self._counted()

    @property
    def hangs(self) -> bool:
        """Whether others can ring at all: a folder may not let us write."""
        return self._rings != _NOT_THERE

    def listen(self) -> None:
        """Forget what was rung so far."""
        self._rings = self._counted()

    def rang(self) -> bool:
        """Tell whether somebody has rung since."""
        return self._counted() != self._rings

    def _counted(self) -> int:
        try:
            return self._path.stat().st_size
        except OSError:
            return _NOT_THERE


@contextmanager
def hung(client_file: Path) -> Iterator[Bell]:
    """Hang a bell for as long as somebody listens."""
    path = _beside(client_file)
    with suppress(OSError):
        path.touch()
    try:
        yield Bell(path)
    finally:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _beside(client_file: Path) -> Path:
    return client_file.with_name(f"{client_file.name}-bell")
