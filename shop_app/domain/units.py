"""Units that people write behind a number, and from which to which a number can be turned."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from shop_app.domain.folding import fold


class _Unit(NamedTuple):
    """A unit: its sign, what it measures, how many of the smallest of its kind, other names."""

    sign: str
    measures: str
    size: Decimal
    names: str


_UNITS = (
    _Unit("mm", "length", Decimal(1), "millimetre millimetres millimeter millimeters"),
    _Unit("cm", "length", Decimal(10), "centimetre centimetres centimeter centimeters"),
    _Unit("m", "length", Decimal(1000), "metre metres meter meters"),
    _Unit("in", "length", Decimal("25.4"), "inch inches pouce pouces ins"),
    _Unit("ft", "length", Decimal("304.8"), "foot feet pied pieds"),
    _Unit("g", "weight", Decimal(1), "gr gram grams gramme grammes"),
    _Unit("kg", "weight", Decimal(1000), "kilo kilos kilogram kilograms kilogramme kilogrammes"),
    _Unit("lb", "weight", Decimal("453.59237"), "lbs pound pounds livre livres"),
    _Unit("oz", "weight", Decimal("28.349523125"), "ounce ounces once onces"),
    _Unit("ml", "volume", Decimal(1), "millilitre millilitres milliliter milliliters"),
    _Unit("cl", "volume", Decimal(10), "centilitre centilitres centiliter centiliters"),
    _Unit("l", "volume", Decimal(1000), "litre litres liter liters"),
    _Unit("s", "time", Decimal(1), "sec second seconds seconde secondes"),
    _Unit("min", "time", Decimal(60), "mn minute minutes"),
    _Unit("h", "time", Decimal(3600), "hour hours heure heures"),
    _Unit("€", "euros", Decimal(1), "eur euro euros"),
    _Unit("$", "dollars", Decimal(1), "usd dollar dollars"),
    _Unit("£", "pounds", Decimal(1), "gbp"),
    _Unit("%", "share", Decimal(1), "percent pourcent pour cent per cent"),
    _Unit("δ", "refraction", Decimal(1), "d dpt dioptre dioptres dioptry diopter diopters"),
)
_SIGNS = {"″": "in", '"': "in", "”": "in", "′": "ft", "'": "ft", "’": "ft"}
_PLACES = Decimal("0.0001")


def _by_name() -> dict[str, _Unit]:
    found = {unit.sign: unit for unit in _UNITS}
    for unit in _UNITS:
        found |= dict.fromkeys([fold(unit.sign), *unit.names.split()], unit)
    found.pop("", None)
    return found | {sign: found[of] for sign, of in _SIGNS.items()}


_KNOWN = _by_name()


def unit_sign(text: str) -> str:
    """Return the sign of a unit named in French or English ("pouces" is in), else the text."""
    unit = _unit(text)
    return text.strip() if unit is None else unit.sign


def converted(number: Decimal, unit: str, wanted: str) -> Decimal | None:
    """Return `number` in the unit that is wanted; None where one cannot become the other."""
    if fold(unit) == fold(wanted) and unit.strip() == wanted.strip():
        return number
    one, other = _unit(unit), _unit(wanted)
    if one is None or other is None:
        same = bool(fold(unit)) and fold(unit).rstrip("s") == fold(wanted).rstrip("s")
        return number if same else None
    if one.measures != other.measures:
        return None
    if one.sign == other.sign:
        return number
    return (number * one.size / other.size).quantize(_PLACES).normalize() + 0


def _unit(text: str) -> _Unit | None:
    stripped = text.strip()
    return _KNOWN.get(stripped) or _KNOWN.get(stripped.lower()) or _KNOWN.get(fold(text))
