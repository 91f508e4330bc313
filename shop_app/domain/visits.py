"""Comings-in, and what was taken."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from shop_app.domain.own_fields import OwnValue

_QUANTITY = re.compile(
    r"^(\d{1,4}(?:[.,]\d{1,3})?)(?:\s*[×*]\s*|x\s*|\s+x\s+)(?=\S)", re.IGNORECASE
)
_LEADING_COUNT = re.compile(r"^(\d{1,3})\s+(?=\D)")


@dataclass(frozen=True, slots=True)
class NewPurchase:
    """An item as typed at the counter; `price` in minor units each, None where unknown."""

    product: str
    quantity: Decimal = Decimal(1)
    price: int | None = None


@dataclass(frozen=True, slots=True)
class NewVisit:
    """A visit to record; `at` in UTC, None for now; covers None where it does not apply.

    `recipient` is for whom it was, a client where `recipient_id` says so; the note of a visit
    that is `lasting` becomes a note on the client as well. `own` is what was typed into the shop's
    own fields of visits, by field.
    """

    client_id: int
    at: datetime | None = None
    covers: int | None = None
    purchases: tuple[NewPurchase, ...] = ()
    note: str = ""
    table_name: str = ""
    occasion: str = ""
    recipient: str = ""
    recipient_id: int | None = None
    lasting: bool = False
    own: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Purchase:
    """An item of a visit; `price` in minor units each, None where unknown."""

    product_id: int
    product: str
    category: str
    quantity: Decimal
    price: int | None

    @property
    def total(self) -> Decimal:
        """What all of it comes to in minor units; 0 where it has no price."""
        return (self.price or 0) * self.quantity


@dataclass(frozen=True, slots=True)
class Visit:
    """One coming-in; `at` is an instant in UTC, `served_by` a name, `own` only where read."""

    id: int
    version: int
    client_id: int
    at: datetime
    covers: int | None
    served_by: str
    note: str
    table_name: str = ""
    occasion: str = ""
    recipient: str = ""
    recipient_id: int | None = None
    served_by_id: int | None = None
    purchases: tuple[Purchase, ...] = ()
    own: tuple[OwnValue, ...] = ()

    @property
    def total(self) -> int | None:
        """The sum in minor units of the items with a price; None where none has one."""
        prices = [item.total for item in self.purchases if item.price is not None]
        return int(sum(prices, Decimal()).to_integral_value()) if prices else None


def read_item(text: str) -> NewPurchase:
    """Read one item as typed: "2 x tarte fine", "3 croissants", "1,5 × comté", "Saint-Julien".

    A leading number without a sign counts only up to 24 ("2018 Saint-Julien" is a wine).
    """
    text = " ".join(text.split())
    if found := _QUANTITY.match(text):
        quantity = Decimal(found[1].replace(",", "."))
        if quantity > 0:
            return NewPurchase(text[found.end() :], quantity)
    if (found := _LEADING_COUNT.match(text)) and 0 < int(found[1]) <= 24:  # noqa: PLR2004
        return NewPurchase(text[found.end() :], Decimal(found[1]))
    return NewPurchase(text)
