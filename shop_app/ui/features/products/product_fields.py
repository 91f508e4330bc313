"""The product chosen in the list, each of its fields edited in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from shop_app.domain.money import Money, read_amount
from shop_app.domain.visit_items import amount_text
from shop_app.services.changes import Changes
from shop_app.services.product_tags import set_product_tags
from shop_app.services.products import change_product
from shop_app.text import UserError, translate
from shop_app.ui.features.products.product_rows import ProductRow
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_flag import InlineFlag
from shop_app.ui.kit.inline_kinds import LineKind
from shop_app.ui.kit.inline_part import Inline
from shop_app.ui.kit.wording import Said
from shop_app.ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class PriceKind(LineKind):
    """An amount in minor units of the shop's currency, which `currency` tells; None for none."""

    currency: Callable[[], str] = lambda: "EUR"

    def put(self, editor: QLineEdit, value: int | None) -> None:  # type: ignore[override]
        """Put an amount in, as it is typed."""
        point = QLocale().decimalPoint()
        text = "" if value is None else amount_text(value, self.currency(), point)
        self.put_raw(editor, text)

    def take(self, editor: QLineEdit) -> int | None:
        """Return the amount typed, None where nothing is.

        Raises:
            UserError: it is none.
        """
        typed = editor.text().strip()
        if not typed:
            return None
        minor = read_amount(typed, self.currency())
        if minor is None:
            words = translate("Products", "“{typed}” is no price. Type it like 9.50.")
            raise UserError(words.format(typed=typed))
        return minor

    def say(self, value: int | None) -> Said:
        """Return the amount in words."""
        return "" if value is None else Money(value, self.currency())


class ProductFields(QWidget):
    """Name, category, price, tags, and whether it is sold."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._row: ProductRow | None = None
        self.currency = "EUR"
        self.fields: dict[str, Inline] = {
            "name": InlineField(translate("Products", "Product")),
            "category": InlineField(translate("Products", "Category")),
            "tags": InlineField(translate("Products", "Tags")),
            "price": InlineField(
                translate("Products", "Price"), PriceKind(currency=lambda: self.currency)
            ),
            "active": InlineFlag(translate("Products", "Sold at present")),
        }
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for name, field in self.fields.items():
            field.wanted.connect(partial(self._on_wanted, name))
            line.addWidget(field, 2 if name == "name" else 1, Qt.AlignmentFlag.AlignTop)
        self.show_row(None)

    def show_row(self, row: ProductRow | None) -> None:
        """Show a product; None shows nothing."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        product = row.product
        values: Mapping[str, Any] = {
            "name": product.name, "category": product.category, "tags": ", ".join(row.tags),
            "price": product.price, "active": product.active,
        }  # fmt: skip
        for name, value in values.items():
            self.fields[name].open_for(product.id, value)

    def edit_first(self) -> None:
        """Edit the name."""
        name = self.fields["name"]
        if isinstance(name, InlineField) and self._row is not None:
            name.edit()

    def _on_wanted(self, name: str) -> None:
        row, field = self._row, self.fields[name]
        if row is None:
            return
        shop, by, product, typed = self._bench.shop, self._bench.staff_id, row.product, field.typed

        def work() -> Changes:
            if name == "tags":
                return set_product_tags(shop, product.id, str(typed).split(","), by)
            seen = replace(product, **{name: field.seen})
            return change_product(shop, seen, {name: typed}, by)

        self._bench.do(self, work, lambda _: field.show_saved(), field.refuse)
