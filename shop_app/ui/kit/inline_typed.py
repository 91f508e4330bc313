"""Days of the calendar and amounts of money, edited in place as people write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit

from shop_app.domain.money import Money, read_amount
from shop_app.text import UserError, translate
from shop_app.ui.kit.inline_kinds import DayKind, LineKind
from shop_app.ui.kit.wording import Said, spoken


@dataclass(frozen=True, slots=True)
class DateKind(DayKind):
    """A day with its year, kept as a `date`."""

    needs_year: bool = True

    def take(self, editor: QLineEdit) -> date | None:  # type: ignore[override]
        """Return the day typed, None where nothing is.

        Raises:
            UserError: it is no day, or lacks its year.
        """
        # zero-argument super() finds no class in one that was made anew with slots
        day = DayKind.take(self, editor)
        if day is None or day.year is None:
            return None
        return date(day.year, day.month, day.day)


@dataclass(frozen=True, slots=True)
class MoneyKind(LineKind):
    """An amount in minor units, None where none is said."""

    currency: str = "EUR"

    def put(self, editor: QLineEdit, value: int | None) -> None:  # type: ignore[override]
        """Put an amount in, in words."""
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
                translate("Inline", "“{typed}” is no amount. Type it like 12.50.").format(
                    typed=typed
                )
            )
        return amount

    def say(self, value: Any) -> Said:  # noqa: ANN401 - an amount, or none
        """Return the amount with its sign."""
        return "" if value is None else Money(value, self.currency)
