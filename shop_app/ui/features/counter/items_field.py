"""The field for what was taken: several items in one line, completed from the products."""

from __future__ import annotations

import re

from shop_app.domain.visits import NewPurchase, read_item
from shop_app.ui.kit.completion import CompletingLineEdit

_APART = re.compile(r"\s*(?:;|,(?!\d)|\+|\n)\s*")
_LAST = re.compile(r"^(.*(?:;|,(?!\d)|\+)\s*)?(.*)$", re.DOTALL)


def read_items(text: str) -> tuple[NewPurchase, ...]:
    """Read items apart by commas, semicolons or plus signs; a decimal comma is none of them."""
    return tuple(read_item(part) for part in _APART.split(text) if part.strip())


class ItemsField(CompletingLineEdit):
    """Completes the item being typed and keeps those before it."""

    def proposals(self, typed: str) -> list[str]:
        """Return whole lines: what stands before, and a product for the last item."""
        found = _LAST.match(typed)
        before, last = (found[1] or "", found[2]) if found else ("", typed)
        name = read_item(last).product
        head = before + last[: len(last) - len(name)] if last.endswith(name) else before
        return [head + product for product in super().proposals(name)]
