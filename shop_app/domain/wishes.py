"""What clients would like to have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shop_app.domain.money import read_amount, signed


@dataclass(frozen=True, slots=True)
class NewWish:
    """A wish to record; `price` in minor units of the shop's currency."""

    client_id: int
    text: str
    price: int | None = None
    wanted_by: date | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing a client would like; `price` in minor units, open until it is fulfilled."""

    id: int
    version: int
    client_id: int
    text: str
    price: int | None
    wished_on: date
    wanted_by: date | None
    fulfilled_on: date | None
    noted_by: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be fulfilled."""
        return self.fulfilled_on is None


def read_wish(typed: str, currency: str) -> tuple[str, int | None]:
    """Return what is wished and its price in minor units: “a silk scarf, €125”.

    Only what is written with the sign of a currency is a price.
    """
    parts = typed.split()
    for count in (2, 1):
        tail = " ".join(parts[-count:])
        if len(parts) > count and signed(tail):
            price = read_amount(tail, currency)
            if price is not None:
                return " ".join(parts[:-count]).rstrip(" ,;:–-"), price
    return " ".join(parts), None
