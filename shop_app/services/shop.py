"""What every service works with, built once in bootstrap and handed down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from shop_app.store.shops import shop_details
from shop_app.store.transaction import Store, Transaction

Clock = Callable[[], datetime]
"""Returns the instant now, in UTC."""


@dataclass(frozen=True, slots=True)
class Shop:
    """An open client file, a clock, and the language to greet in where a client's is not known."""

    store: Store
    clock: Clock
    language: str = "en"

    def today(self, tx: Transaction) -> date:
        """Return the shop's day."""
        return shop_details(tx).day_of(self.clock())

    def on(self, instant: datetime) -> Shop:
        """Return the same shop, asked as of another instant in UTC."""
        return replace(self, clock=lambda: instant, store=self.store.on_another_day())

    def close(self) -> None:
        """Close the client file."""
        self.store.close()


def system_clock() -> datetime:
    """Return the instant now, in UTC."""
    return datetime.now(UTC)
