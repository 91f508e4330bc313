"""Choosing clients by what they have in an own field."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from shop_app.domain.folding import fold
from shop_app.domain.own_fields import OwnField, OwnKind


class Comparison(StrEnum):
    """How a value is compared."""

    EQUALS = "equals"
    CONTAINS = "contains"
    BETWEEN = "between"
    EMPTY = "empty"
    FILLED = "filled"


@dataclass(frozen=True, slots=True)
class OwnFilter:
    """A question about one field; `value` and `last` are in the stored form ("" where open)."""

    field: OwnField
    how: Comparison
    value: str = ""
    last: str = ""

    def fits(self, value: str) -> bool:
        """Tell whether a client with this stored value ("" for none) is meant."""
        match self.how:
            case Comparison.EMPTY:
                return not value
            case Comparison.FILLED:
                return bool(value)
            case Comparison.CONTAINS:
                return bool(value) and fold(self.value) in fold(value)
            case Comparison.BETWEEN:
                return bool(value) and self._lies_between(value)
        return bool(value) and fold(value) == fold(self.value)

    def _lies_between(self, value: str) -> bool:
        if self.field.kind is not OwnKind.NUMBER:
            one = fold(value) if self.field.kind is not OwnKind.DATE else value
            return (not self.value or one >= self.value) and (not self.last or one <= self.last)
        number = _number(value)
        least, most = _number(self.value), _number(self.last)
        return number is not None and (
            (least is None or number >= least) and (most is None or number <= most)
        )


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
