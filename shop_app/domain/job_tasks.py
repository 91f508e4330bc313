"""Tasks of a job as typed in one line: "Shorten the sleeves 32,00; press"."""

from __future__ import annotations

import re

from shop_app.domain.jobs import NewTask
from shop_app.domain.visit_items import read_priced_item

_APART = re.compile(r"\s*[;\n]\s*")


def read_tasks(text: str, currency: str = "EUR") -> tuple[NewTask, ...]:
    """Read tasks apart by semicolons or lines, each with its price if it ends in one."""
    return tuple(read_task(one, currency) for one in _APART.split(text.strip()) if one)


def read_task(text: str, currency: str = "EUR") -> NewTask:
    """Read one task; a number at its end is a price where it has its decimals or its sign."""
    item = read_priced_item(text, currency)
    if item.price is None:
        return NewTask(text.strip())
    named = item.product if item.quantity == 1 else f"{item.quantity:f} × {item.product}"
    price = item.price if item.quantity == 1 else int(item.price * item.quantity)
    return NewTask(named, price)
