"""How many clients an import writes at once: many where nobody waits, few where somebody does."""

from __future__ import annotations

from time import monotonic, sleep

from shop_app.store.bell import Bell

_FEW, _MOST = 500, 4000
_FEWEST = 200
_LONGEST_TURN = {False: 0.1, True: 2.0}
"""Seconds: where nobody can ring, and where whoever wants to write is let in at once."""
_HEEDED_FOR = 3.0
"""Seconds in which turns stay short after somebody has rung: there is seldom one change alone."""
_WRITES_FOR = 0.04
_GIVES_WAY_FOR, _LETS_IN_FOR = 0.03, 0.11
"""Seconds: SQLite does not queue its writers, but who waits looks again every 25 ms at first,
every 100 ms later; who has rung is sure to look."""


class Rung(Exception):  # noqa: N818 - no error: somebody wants to write
    """Somebody wants to write; nothing of this turn was written."""


class Turns:
    """Chooses the size of each turn from how long those before took and who rang."""

    def __init__(self, bell: Bell) -> None:
        self.size = _FEW
        self._bell = bell
        self._wrote_for = 0.0
        self._way_for = _GIVES_WAY_FOR
        self._began = self._ended = monotonic()
        self._heeds_until = 0.0

    @property
    def _is_long(self) -> bool:
        return self.size > _FEW

    def begin(self) -> None:
        """See that whoever waits to write has had time enough since the last turn."""
        if self._wrote_for >= _WRITES_FOR:
            sleep(max(0.0, self._ended + self._way_for - monotonic()))
            self._wrote_for, self._way_for = 0.0, _GIVES_WAY_FOR
        self._bell.listen()

    def start(self) -> None:
        """Note that nobody else writes from now on."""
        self._began = monotonic()

    def pause(self) -> None:
        """Give up a long turn where somebody has rung; a short one is soon over.

        Raises:
            Rung: somebody wants to write.
        """
        if self._is_long and self._bell.rang():
            raise Rung

    def end(self) -> None:
        """Note that a turn was written."""
        self._ended = monotonic()
        took = self._ended - self._began
        self._wrote_for += took
        if self._bell.rang():
            self._heed()
        heeds = not self._bell.hangs or self._ended < self._heeds_until
        if took > _LONGEST_TURN[not heeds]:
            self.size = max(self.size // 2, _FEWEST)
        else:
            self.size = min(self.size * 2, _FEW if heeds else _MOST)

    def give_way(self) -> None:
        """Take short turns for a while; nothing was written."""
        self._ended = monotonic()
        self._heed()
        self.size = _FEW

    def _heed(self) -> None:
        self._heeds_until = self._ended + _HEEDED_FOR
        self._wrote_for, self._way_for = _WRITES_FOR, _LETS_IN_FOR
