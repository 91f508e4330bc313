"""Lengths as tailors write them: 98,5 cm, 38 3/4 in, 985 mm; kept in tenths of a millimetre."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum
from fractions import Fraction

from shop_app.text import Message, UserError, translate


class Unit(StrEnum):
    """The units a set can be in."""

    CM = "cm"
    IN = "in"
    MM = "mm"


TENTHS = {Unit.CM: Fraction(100), Unit.IN: Fraction(254), Unit.MM: Fraction(10)}
"""Tenths of a millimetre in each unit."""

_READ_AS = {
    **dict.fromkeys(("cm", "centimetre", "centimètre", "centimeter"), Fraction(100)),
    **dict.fromkeys(("mm", "millimetre", "millimètre", "millimeter"), Fraction(10)),
    **dict.fromkeys(("in", "inch", "po", "pouce", '"'), Fraction(254)),
    **dict.fromkeys(("ft", "foot", "feet", "pied", "'"), Fraction(3048)),
    **dict.fromkeys(("m", "metre", "mètre", "meter"), Fraction(10_000)),
}
_PLURALS = {"inches": "inch"} | {f"{name}s": name for name in _READ_AS if len(name) > 2}  # noqa: PLR2004 - “cms” is none
_BELOW = {"m": Fraction(100), "'": Fraction(254), "ft": Fraction(254)}
"""What a number after another unit counts in: 1 m 78, 5' 11."""
_SIGNS = str.maketrans({
    "″": '"', "”": '"', "“": '"', "′": "'", "’": "'", "⁄": "/", "\xa0": " ", "\u202f": " ",
    "\u2009": " ",
})  # fmt: skip
_VULGAR = {
    "½": " 1/2", "¼": " 1/4", "¾": " 3/4", "⅛": " 1/8", "⅜": " 3/8", "⅝": " 5/8", "⅞": " 7/8",
    "⅓": " 1/3", "⅔": " 2/3",
}  # fmt: skip
_FRACTION = r"(?P<whole{n}>\d{{1,6}})[\s-]+(?P<over{n}>\d{{1,3}})\s*/\s*(?P<under{n}>\d{{1,3}})"
_SIMPLE = r"(?P<part{n}>\d{{1,3}})\s*/\s*(?P<of{n}>\d{{1,3}})"
_DECIMAL = r"(?P<number{n}>\d{{1,6}}(?:[.,]\d{{1,4}})?|[.,]\d{{1,4}})"
_NUMBER = f"(?:{_FRACTION}|{_SIMPLE}|{_DECIMAL})"
_UNIT = r"""(?P<unit{n}>[^\W\d_]+\.?|"|''|')"""
_LENGTH = re.compile(
    rf"{_NUMBER.format(n=1)}\s*(?:{_UNIT.format(n=1)}"
    rf"(?:\s*{_NUMBER.format(n=2)}\s*(?:{_UNIT.format(n=2)})?)?)?"
)
_HALVES = (2, 4, 8, 16)
_MOST_DECIMALS = 3


def read_length(text: str, unit: Unit) -> int:
    """Read a length in tenths of a millimetre; a unit written in it wins over `unit`.

    Raises:
        UserError: it is no length, or in a unit that measures something else.
    """
    plain = text.translate(_SIGNS).replace("''", '"')
    for sign, spelt in _VULGAR.items():
        plain = plain.replace(sign, spelt)
    found = _LENGTH.fullmatch(plain.strip())
    if found is None:
        raise _unreadable(text)
    first, second = found["unit1"], found["unit2"]
    tenths = _number(found, 1, text) * (_scale(first) if first else TENTHS[unit])
    if first and (below := _number(found, 2, text)):
        tenths += below * (_scale(second) if second else _after(first, text))
    return round(tenths)


def _number(found: re.Match[str], place: int, text: str) -> Fraction:
    """Read the number at a place, 0 where there is none."""
    part = {name: found[f"{name}{place}"] for name in ("whole", "over", "under", "part", "of")}
    under = part["under"] or part["of"]
    if under is not None and int(under) == 0:
        raise _unreadable(text)
    if part["whole"] is not None:
        return int(part["whole"]) + Fraction(int(part["over"]), int(under))
    if part["part"] is not None:
        return Fraction(int(part["part"]), int(under))
    number = found[f"number{place}"]
    return Fraction(number.replace(",", ".")) if number else Fraction(0)


def _scale(written: str) -> Fraction:
    name = _named(written)
    if name not in _READ_AS:
        raise UserError(
            translate(
                "Lengths", "“{unit}” does not measure a length. Use cm, mm or in, or no unit."
            ).format(unit=written)
        )
    return _READ_AS[name]


def _named(written: str) -> str:
    name = written.rstrip(".").casefold()
    return _PLURALS.get(name, name)


def _after(first: str, text: str) -> Fraction:
    scale = _BELOW.get(_named(first))
    if scale is None:
        raise _unreadable(text)
    return scale


def _unreadable(text: str) -> UserError:
    return UserError(
        translate(
            "Lengths", "“{text}” is not a length. Type a number, for example 98.5 or 38 3/4 in."
        ).format(text=text.strip())
    )


@dataclass(frozen=True, slots=True)
class Length:
    """A length to be said in a unit: `tenths` of a millimetre, negative for a difference."""

    tenths: int
    unit: Unit = Unit.CM

    def message(self) -> Message:
        """Word it with its unit: 98.5 cm, 38 3/4 in."""
        return translate("Lengths", "{number} {unit}").format(
            number=self.number(), unit=unit_name(self.unit)
        )

    def number(self) -> Message:
        """Word the number alone; what is said can be read again as the same length."""
        sign = "−" if self.tenths < 0 else ""
        exact = Fraction(abs(self.tenths)) / TENTHS[self.unit]
        if self.unit is Unit.IN and (fraction := self._fraction()) is not None:
            whole, part = divmod(fraction, 1)
            written = f"{whole or ''} {part or ''}".strip() or "0"
            return translate("Lengths", "{sign}{number}").format(sign=sign, number=written)
        digits = _shortest(exact, abs(self.tenths), self.unit)
        whole_digits, _, decimals = digits.partition(".")
        if not decimals:
            return translate("Lengths", "{sign}{number}").format(sign=sign, number=whole_digits)
        return translate("Lengths", "{sign}{whole}.{decimals}").format(
            sign=sign, whole=whole_digits, decimals=decimals
        )

    def change(self) -> Message:
        """Word a difference with its sign: +1.5, −2, 0."""
        if self.tenths <= 0:
            return self.number()
        return translate("Lengths", "+{number}").format(number=self.number())

    def _fraction(self) -> Fraction | None:
        """The length in inches where it is one of a tape's fractions."""
        for under in _HALVES:
            near = Fraction(round(Fraction(abs(self.tenths)) * under / TENTHS[Unit.IN]), under)
            if round(near * TENTHS[Unit.IN]) == abs(self.tenths):
                return near
        return None


def unit_name(unit: Unit) -> Message:
    """Return how a unit is written."""
    return {
        Unit.CM: translate("Lengths", "cm"),
        Unit.IN: translate("Lengths", "in"),
        Unit.MM: translate("Lengths", "mm"),
    }[unit]


def _shortest(exact: Fraction, tenths: int, unit: Unit) -> str:
    """Write a number with as few decimals as read as the same length."""
    value = Decimal(exact.numerator) / Decimal(exact.denominator)
    for places in range(_MOST_DECIMALS + 1):
        near = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN)
        if round(Fraction(near) * TENTHS[unit]) == tenths:
            return f"{near:f}"
    return f"{near:f}"
