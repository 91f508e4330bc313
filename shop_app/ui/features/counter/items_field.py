"""The field for what was taken: several items in one line, completed from the products."""

from __future__ import annotations

import re
from collections.abc import Iterable

from shop_app.domain.visit_items import read_items
from shop_app.domain.visits import NewPurchase, read_item
from shop_app.ui.kit.completion import CompletingLineEdit

_LAST = re.compile(r"^(.*(?:;|,(?!\d)|\+)\s*)?(.*)$", re.DOTALL)


class ItemsField(CompletingLineEdit):
    """Completes the item being typed and keeps those before it."""

    currency = "EUR"
    """The shop's own, ISO 4217: how many decimals a price has."""
    _products: tuple[str, ...] = ()

    def set_known(self, known: Iterable[str]) -> None:
        """Propose these products."""
        self._products = tuple(known)
        super().set_known(self._products)

    def items(self) -> tuple[NewPurchase, ...]:
        """Return the items as typed."""
        return read_items(self.text(), self._products, self.currency)

    def proposals(self, typed: str) -> list[str]:
        """Return whole lines: what stands before, and a product for the last item."""
        found = _LAST.match(typed)
        before, last = (found[1] or "", found[2]) if found else ("", typed)
        name = read_item(last).product
        head = before + last[: len(last) - len(name)] if last.endswith(name) else before
        return [head + product for product in super().proposals(name)]
