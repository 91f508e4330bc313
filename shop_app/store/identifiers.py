"""Ids made by the till without asking anyone: 63 bits, ordered by time."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from datetime import UTC, datetime

_EPOCH_MS = int(datetime(2020, 1, 1, tzinfo=UTC).timestamp() * 1000)
_TILL_BITS, _SEQUENCE_BITS = 10, 12
_SEQUENCES = 1 << _SEQUENCE_BITS


class IdMaker:
    """Makes ids of 41 bits of milliseconds since 2020, 10 of till, 12 of sequence.

    Without a till number each maker takes a random one, so that a command run beside the window
    makes other ids. A clock that steps back does not repeat an id: time only moves forward here.
    """

    def __init__(self, now: Callable[[], datetime], till: int | None = None) -> None:
        self.now = now
        self._till = secrets.randbelow(1 << _TILL_BITS) if till is None else till
        self._last_ms = 0
        self._sequence = 0
        self._lock = threading.Lock()

    def __call__(self) -> int:
        """Return the next id."""
        return self.several(1)[0]

    def several(self, number: int) -> list[int]:
        """Return the next ids, in their order; a thousand at once cost little more than one."""
        with self._lock:
            ms = max(int(self.now().timestamp() * 1000) - _EPOCH_MS, self._last_ms, 1)
            sequence = self._sequence + 1 if ms == self._last_ms else 0
            made: list[int] = []
            while len(made) < number:
                if sequence == _SEQUENCES:
                    ms, sequence = ms + 1, 0
                end = min(_SEQUENCES, sequence + number - len(made))
                first = ((ms << _TILL_BITS) | self._till) << _SEQUENCE_BITS
                made += range(first | sequence, first + end)
                sequence = end
            self._last_ms, self._sequence = ms, sequence - 1
            return made
