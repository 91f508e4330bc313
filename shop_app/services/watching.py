"""Noticing what other programs write into the open client file."""

from __future__ import annotations

from shop_app.services.shop import Shop
from shop_app.store.watch import ChangeCounter


class FileWatch:
    """Tells whether the file was written since it was last asked."""

    def __init__(self, shop: Shop) -> None:
        self._counter = ChangeCounter(shop.store)
        self._seen: int | None = None

    def has_changed(self) -> bool:
        """Return whether anyone has written since the last call; the first call says no."""
        now = self._counter.read()
        changed = self._seen is not None and now != self._seen
        self._seen = now
        return changed

    def close(self) -> None:
        """Give the connection back."""
        self._counter.close()
