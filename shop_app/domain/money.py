"""Amounts of money, in minor units."""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.text import Message, translate

_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$", "CHF": "CHF", "CAD": "$", "AUD": "$"}
_WITHOUT_MINOR = frozenset({"JPY", "KRW", "XPF", "XAF", "XOF", "VND", "CLP", "ISK"})
_IN_THOUSANDTHS = frozenset({"TND", "BHD", "KWD", "OMR", "JOD", "IQD", "LYD"})


def minor_digits(currency: str) -> int:
    """Return how many decimals a currency has (ISO 4217): 0, 2 or 3."""
    if currency in _WITHOUT_MINOR:
        return 0
    return 3 if currency in _IN_THOUSANDTHS else 2


@dataclass(frozen=True, slots=True)
class Money:
    """An amount: `minor` units (cents) of an ISO 4217 currency."""

    minor: int
    currency: str

    def message(self) -> Message:
        """Word the amount as the language writes it: €1,234.50 or 1 234,50 €."""
        digits = minor_digits(self.currency)
        whole, cents = divmod(abs(self.minor), 10**digits)
        sign = "−" if self.minor < 0 else ""
        symbol = _SYMBOLS.get(self.currency, self.currency)
        grouped = sign + _grouped(whole)
        if digits:
            pattern = translate("Money", "{symbol}{whole}.{cents}")
            return pattern.format(symbol=symbol, whole=grouped, cents=f"{cents:0{digits}d}")
        return translate("Money", "{symbol}{whole}").format(symbol=symbol, whole=grouped)


def _grouped(whole: int) -> str:
    """Group thousands with a narrow no-break space, as ISO 80000 does in every language."""
    return f"{whole:,}".replace(",", "\u202f")
