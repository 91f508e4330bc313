"""The sheet of a new dish, or of a variant of one."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from shop_app.domain.money import read_amount
from shop_app.domain.products import NewProduct, Product
from shop_app.domain.visit_items import amount_text
from shop_app.text import UserError, translate
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.wording import spoken


class DishForm(Form):
    """Name, category, price and what it is made of."""

    def __init__(self) -> None:
        super().__init__(translate("Menu", "A new dish"), translate("Menu", "Add it"))
        self.add("name", translate("Menu", "Name"), QLineEdit())
        self.add("category", translate("Menu", "Category"), QLineEdit())
        self.add("price", translate("Menu", "Price"), QLineEdit())
        self.add("ingredients", translate("Menu", "Ingredients"), _Ingredients())
        self.currency = "EUR"
        self.variant_of: int | None = None

    def start(self, of: Product | None = None) -> None:
        """Open for a new dish, or for a variant: then what it is a variant of stands in it."""
        self.variant_of = None if of is None else of.id
        if of is None:
            self.open_for("new")
            return
        base = of.variant_of_id
        self.variant_of = of.id if base is None else base
        name = translate("Menu", "{dish}, without").format(dish=of.name)
        point = QLocale().decimalPoint()
        price = "" if of.price is None else amount_text(of.price, self.currency, point)
        self.open_for(("variant", of.id), {
            "name": f"{spoken(name)} ", "category": of.category, "price": price,
            "ingredients": of.ingredients,
        })  # fmt: skip
        editor = self._fields["name"].editor
        assert isinstance(editor, QLineEdit)  # noqa: S101 - made above
        editor.end(False)

    def dish(self) -> NewProduct:
        """Return what was typed.

        Raises:
            UserError: the price is none.
        """
        values = self.values()
        typed = values["price"].strip()
        price = read_amount(typed, self.currency) if typed else None
        if typed and price is None:
            words = translate("Menu", "“{typed}” is no price. Type it like 9.50.")
            raise UserError(words.format(typed=typed))
        return NewProduct(values["name"], values["category"].strip(), price)


class _Ingredients(QPlainTextEdit):
    """A few lines of text; Tab goes on to the next part, Enter saves, Shift+Enter breaks a line."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the form."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
