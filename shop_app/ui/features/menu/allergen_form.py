"""The sheet that asks for an allergen beyond the fourteen, to have a column of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from shop_app.services.dishes_in_words import allergen_code
from shop_app.text import translate
from shop_app.ui.kit.forms import Form


class AllergenForm(Form):
    """One name: kiwi, garlic, lilies."""

    def __init__(self) -> None:
        super().__init__(
            translate("Menu", "Another allergen"), translate("Menu", "Show its column")
        )
        self.add("allergen", translate("Menu", "Allergen"), QLineEdit())

    def code(self) -> str:
        """Return what its cells go by.

        Raises:
            UserError: nothing was typed.
        """
        return allergen_code(self.values()["allergen"])
