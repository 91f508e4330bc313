"""Prices edited in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLineEdit

from shop_app.domain.money import Money, read_amount
from shop_app.text import UserError, translate
from shop_app.ui.kit.inline_kinds import LineKind
from shop_app.ui.kit.wording import Said, spoken


@dataclass(frozen=True, slots=True)
class PriceKind(LineKind):
    """An amount in minor units of a currency, None where none is agreed."""

    currency: str = "EUR"

    def put(self, editor: QLineEdit, value: int | None) -> None:  # type: ignore[override]
        """Put the amount in, as the window's language writes it."""
        self.put_raw(editor, spoken(self.say(value)))

    def take(self, editor: QLineEdit) -> int | None:
        """Return the amount typed, None where nothing is.

        Raises:
            UserError: it is no amount.
        """
        typed = editor.text().strip()
        if not typed:
            return None
        amount = read_amount(typed, self.currency)
        if amount is None:
            raise UserError(
                translate("Clients", "“{typed}” is no price. Type it like 12.50.").format(
                    typed=typed
                )
            )
        return amount

    def say(self, value: Any) -> Said:  # noqa: ANN401
        """Return the amount with its currency."""
        return "" if value is None else Money(value, self.currency)
