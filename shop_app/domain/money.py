"""Amounts of money, in minor units."""

from __future__ import annotations

import re
from dataclasses import dataclass

from shop_app.text import Message, translate

_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$", "CHF": "CHF", "CAD": "$", "AUD": "$"}
_WITHOUT_MINOR = frozenset({"JPY", "KRW", "XPF", "XAF", "XOF", "VND", "CLP", "ISK"})
_WORDS = ("euros", "euro", "francs", "Fr.")
_SIGNS = "|".join(
    re.escape(sign)
    for sign in sorted({*_WORDS, *_SYMBOLS, *_SYMBOLS.values()}, key=len, reverse=True)
)
_SIGN = re.compile(rf"(?:{_SIGNS})", re.IGNORECASE)
_AMOUNT = re.compile(r"(\d{1,3}(?:[ \u00a0\u202f’'.,]\d{3})+|\d+)(?:[.,](\d{1,3}|-+|–))?")
_ONE_OR_THOUSAND = re.compile(r"(\d{1,3})[.,](\d{3})")
_WITHIN = re.compile(r"^(\d+)\s*(?:€|£|\$|F)\s*(\d\d)$")
_MOST = 10**9
"""Minor units beyond which an amount is a slip of the keys."""
_IN_THOUSANDTHS = frozenset({"TND", "BHD", "KWD", "OMR", "JOD", "IQD", "LYD"})


def minor_digits(currency: str) -> int:
    """Return how many decimals a currency has (ISO 4217): 0, 2 or 3."""
    if currency in _WITHOUT_MINOR:
        return 0
    return 3 if currency in _IN_THOUSANDTHS else 2


def read_amount(typed: str, currency: str) -> int | None:
    """Return an amount as people type it in minor units: "9,50", "9€50", "1 234,50 €", "£12".

    None where it is no amount, has more decimals than the currency, or, as "1,234", may be one
    thousand or one.
    """
    text = typed.strip()
    if found := _WITHIN.match(text):
        text = f"{found[1]},{found[2]}"
    text, digits = _SIGN.sub("", text, count=1).strip(), minor_digits(currency)
    if digits and (found := _ONE_OR_THOUSAND.fullmatch(text)):
        return int(found[1] + found[2]) if digits == 3 else None  # noqa: PLR2004
    found = _AMOUNT.fullmatch(text)
    decimals = (found[2] or "").strip("-–") if found else ""
    if found is None or len(decimals) > digits:
        return None
    minor = int(re.sub(r"\D", "", found[1]) + decimals.ljust(digits, "0"))
    return minor if minor <= _MOST else None


def signed(typed: str) -> bool:
    """Tell whether an amount is written with the sign of a currency."""
    return _SIGN.search(typed) is not None


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
