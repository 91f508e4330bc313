"""Items of a visit as typed in one line: "2 x tart @ 9.50, coffee 1,80; Saint-Julien"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from decimal import Decimal

from shop_app.domain.folding import fold
from shop_app.domain.money import minor_digits, read_amount, signed
from shop_app.domain.visits import NewPurchase, Purchase, read_item

_APART = re.compile(r"(\s*[;+\n]\s*|\s*,(?!\d)\s*)")
"""Between items; a comma before a digit is a decimal comma."""
_AT = re.compile(r"^(.*\S)\s+(?:@|à|at)\s*(\d.*|[^\d\s]{1,3}\s?\d.*)$", re.IGNORECASE)
_DECIMALS = re.compile(r"[.,](\d+)\D*$")
_LONGEST_PRICE = 3
"""Words that an amount may take: 1 234,50 €."""


def read_items(
    text: str, known: Iterable[str] = (), currency: str = "EUR"
) -> tuple[NewPurchase, ...]:
    """Read items apart by semicolons, plus signs or commas, each with its price if it has one.

    A sign that stands in the name of a `known` product ("bass, fennel") parts nothing.
    """
    names = {fold(name) for name in known if _APART.search(name) or _priced(name, currency)}
    parts = _APART.split(text.strip())
    items: list[NewPurchase] = []
    while parts:
        taken = _parts_of_one(parts, names, currency)
        if one := "".join(parts[:taken]).strip():
            items.append(read_priced_item(one, currency, names))
        parts = parts[taken + 1 :]
    return tuple(items)


def read_priced_item(text: str, currency: str = "EUR", names: Collection[str] = ()) -> NewPurchase:
    """Read one item with its price each: "tarte 9,50", "2 x café 1.80", "3 tarts @ 4", "thé 5 €".

    A bare number at the end is a price only with all its decimals ("Margaux 2018" is a wine);
    `names` are folded names of products that end like a price.
    """
    item = read_item(text)
    if fold(item.product) in names:
        return item
    found = _priced(item.product, currency)
    return item if found is None else replace(item, product=found[0], price=found[1])


def item_text(item: Purchase | NewPurchase, currency: str = "EUR", point: str = ".") -> str:
    """Write an item so that it is read as the same: "2 x tart @ 9.50"."""
    words = item.product
    if item.quantity != 1 or read_item(words).product != words:
        quantity = f"{item.quantity.normalize():f}".replace(".", point)
        words = f"{quantity} x {words}"
    if item.price is None:
        return words
    return f"{words} @ {amount_text(item.price, currency, point)}"


def items_text(
    items: Iterable[Purchase | NewPurchase], currency: str = "EUR", point: str = "."
) -> str:
    """Write items in one line that `read_items` reads."""
    return "; ".join(item_text(one, currency, point) for one in items)


def amount_text(minor: int, currency: str, point: str = ".") -> str:
    """Write an amount as it is typed: 9.50."""
    digits = minor_digits(currency)
    return f"{Decimal(minor).scaleb(-digits):.{digits}f}".replace(".", point)


def _priced(text: str, currency: str) -> tuple[str, int] | None:
    """Return the name and the price each of a text that ends with one."""
    if (found := _AT.match(text)) and (price := read_amount(found[2], currency)) is not None:
        return found[1], price
    words = text.split(" ")
    for count in range(min(_LONGEST_PRICE, len(words) - 1), 0, -1):
        typed = " ".join(words[-count:])
        price = read_amount(typed, currency) if _is_price(typed, currency) else None
        if price is not None:
            return " ".join(words[:-count]), price
    return None


def _is_price(typed: str, currency: str) -> bool:
    decimals = _DECIMALS.search(typed)
    whole = decimals is not None and len(decimals[1]) == (minor_digits(currency) or -1)
    return typed[-1:].isdigit() and whole if not signed(typed) else any(map(str.isdigit, typed))


def _parts_of_one(parts: list[str], names: Collection[str], currency: str) -> int:
    """Return how many parts make up the first item: as many as a known name takes, else one.

    Every second part is what stands between two.
    """
    for count in range(len(parts) - (len(parts) + 1) % 2, 1, -2):
        product = read_item("".join(parts[:count])).product
        priced = _priced(product, currency)
        if fold(product) in names or (priced is not None and fold(priced[0]) in names):
            return count
    return 1
