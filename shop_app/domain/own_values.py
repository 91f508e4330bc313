"""Values of own fields: what people type, the one form it is kept in, and how it is shown."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Protocol

from shop_app.domain.days import full_day
from shop_app.domain.folding import fold
from shop_app.domain.own_fields import OwnKind, OwnValue
from shop_app.domain.partial_dates import parse_partial_date
from shop_app.domain.units import converted, unit_sign
from shop_app.text import Message, UserError, Value, translate

YES, NO = "yes", "no"
"""How the answers of a field of yes or no are kept."""
LONGEST_VALUE = 500
_YES = frozenset("oui yes vrai true x 1 o y ok ✓ ✔ ☑ v on si".split())  # noqa: SIM905 - words
_NO = frozenset("non no faux false 0 n ✗ ✘ ☐ off".split())  # noqa: SIM905 - words
_NOTHING = frozenset("-–—")
_DAYS = {"aujourdhui": 0, "today": 0, "hier": -1, "yesterday": -1, "demain": 1, "tomorrow": 1}
_GAPS = re.compile(r"(?<=\d)[ \u00a0\u202f\u2009’'](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"([+\-−]?)\s*(\d[\d.,]*|[.,]\d+)\s*(.*)", re.DOTALL)
_BEFORE = re.compile(r"([€$£])\s*(.+)", re.DOTALL)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_ONE_OR_THOUSAND = re.compile(r"[1-9]\d{0,2},\d{3}")
_MOST_DIGITS = 12
_LEAST_START = 3


class Form(Protocol):
    """What says how a value is read: an own field, or one about to be made."""

    @property
    def kind(self) -> OwnKind: ...  # noqa: D102 - a field's own
    @property
    def unit(self) -> str: ...  # noqa: D102
    @property
    def choices(self) -> tuple[str, ...]: ...  # noqa: D102


def read_value(form: Form, typed: str, today: date | None = None) -> str:
    """Return the stored form of what was typed in French or English; "" for nothing.

    Raises:
        UserError: it is no such value; the sentence says what would be.
    """
    text = typed.strip()
    if not text or text in _NOTHING:
        return ""
    if len(text) > LONGEST_VALUE:
        raise UserError(
            translate("OwnValue", "This is too long: up to %n character(s).", None, LONGEST_VALUE)
        )
    match form.kind:
        case OwnKind.NUMBER:
            return _number(text, form.unit)
        case OwnKind.CHOICE:
            return _choice(text, form.choices)
        case OwnKind.DATE:
            return _day(text, today)
        case OwnKind.YES_NO:
            return _answer(text)
    return " ".join(text.split())


def _number(text: str, unit: str) -> str:
    before = _BEFORE.fullmatch(text)
    found = _NUMBER.fullmatch(_GAPS.sub("", f"{before[2]} {before[1]}" if before else text))
    if found is None:
        raise _refused_number(text)
    sign, digits, written = found.groups()
    if _ONE_OR_THOUSAND.fullmatch(digits):
        raise UserError(
            translate(
                "OwnValue", "“{text}” may be {thousands} or {small}. Type one of these."
            ).format(
                text=text[:40],
                thousands=digits.replace(",", ""),
                small=digits.replace(",", ".") + "0",
            )
        )
    number = _decimal(digits)
    if number is None or sum(one.isdigit() for one in digits) > _MOST_DIGITS:
        raise _refused_number(text)
    in_unit = number if not written.strip() else converted(number, written, unit)
    if in_unit is None:
        raise _refused_unit(written.strip(), unit)
    return _plain(-in_unit if sign in {"-", "−"} else in_unit)


def _decimal(digits: str) -> Decimal | None:
    """Read "1.234,5", "1,234.5" or "12,5"; None for what is no number."""
    if _GROUPED.fullmatch(digits) and (digits.count(",") > 1 or digits.count(".") > 1):
        thousands = "," if digits.count(",") > 1 else "."
        digits = digits.replace(thousands, "").replace(",", ".")
    elif "," in digits and "." in digits:
        thousands = "," if digits.rfind(",") < digits.rfind(".") else "."
        if not _GROUPED.fullmatch(digits):
            return None
        digits = digits.replace(thousands, "").replace(",", ".")
    else:
        digits = digits.replace(",", ".")
    return Decimal(digits) if digits.count(".") <= 1 and digits.strip(".") else None


def _plain(number: Decimal) -> str:
    text = f"{number.normalize() + 0:f}"
    return "0" if text == "-0" else text


def _refused_number(text: str) -> UserError:
    return UserError(
        translate("OwnValue", "“{text}” is not a number. Type, for example, 12.5.").format(
            text=text[:40]
        )
    )


def _refused_unit(written: str, unit: str) -> UserError:
    if not unit:
        return UserError(
            translate("OwnValue", "This number has no unit. Type it without “{written}”.").format(
                written=written[:40]
            )
        )
    return UserError(
        translate(
            "OwnValue", "“{written}” cannot be turned into {unit}. Type it in {unit}."
        ).format(written=written[:40], unit=unit)
    )


def _choice(text: str, choices: tuple[str, ...]) -> str:
    folded = fold(text)
    exact = [one for one in choices if one == text] or [
        one for one in choices if fold(one) == folded and folded
    ]
    if exact:
        return exact[0]
    begun = [one for one in choices if len(folded) >= _LEAST_START and fold(one).startswith(folded)]
    if len(begun) == 1:
        return begun[0]
    raise UserError(
        translate("OwnValue", "“{text}” is not among the choices: {choices}.").format(
            text=text[:40], choices=tuple(choices)
        )
    )


def _day(text: str, today: date | None) -> str:
    if today is not None and (shift := _DAYS.get(fold(text).replace(" ", ""))) is not None:
        return (today + timedelta(days=shift)).isoformat()
    found = parse_partial_date(text)
    if found is None:
        raise UserError(
            translate(
                "OwnValue", "“{text}” is not a date. Type, for example, 3 May 2025 or 03/05/2025."
            ).format(text=text[:40])
        )
    if found.year is None:
        raise UserError(translate("OwnValue", "Add the year to “{text}”.").format(text=text[:40]))
    return found.iso


def _answer(text: str) -> str:
    said = fold(text) or text.strip().lower()
    if said in _YES:
        return YES
    if said in _NO:
        return NO
    raise UserError(
        translate("OwnValue", "“{text}” is neither yes nor no. Type yes or no.").format(
            text=text[:40]
        )
    )


def value_words(form: Form, value: str) -> Value:
    """Return a stored value as people read it; what no longer fits its kind, as it stands."""
    if form.kind is OwnKind.NUMBER:
        return Quantity(value, form.unit)
    if form.kind is OwnKind.DATE and (day := stored_day(value)) is not None:
        return full_day(day)
    if form.kind is OwnKind.YES_NO and value in {YES, NO}:
        return translate("OwnValue", "Yes") if value == YES else translate("OwnValue", "No")
    return value


def own_words(values: Iterable[OwnValue]) -> tuple[Message, ...]:
    """Return each value with the name of its field."""
    pattern = translate("OwnValue", "{field}: {value}")
    return tuple(
        pattern.format(field=one.field.name, value=value_words(one.field, one.value))
        for one in values
    )


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number to be said with its unit, in the sign of decimals that the language has."""

    number: str
    unit: str = ""

    def message(self) -> Message:
        """Word it as 12.5 mm or 12,5 mm."""
        whole, _, part = self.number.replace("-", "−").partition(".")
        pattern = (
            translate("Quantity", "{whole}.{part}") if part else translate("Quantity", "{whole}")
        )
        number = pattern.format(whole=whole, part=part)
        if not self.unit:
            return number
        return translate("Quantity", "{number}\u00a0{unit}").format(number=number, unit=self.unit)


def value_typed(form: Form, value: str, language: str) -> str:
    """Return a stored value as it would be typed in a language, to be edited: 03/05/2025, oui."""
    french = language == "fr"
    if form.kind is OwnKind.NUMBER:
        return value.replace(".", ",") if french else value
    if form.kind is OwnKind.DATE and (day := stored_day(value)) is not None:
        return day.strftime("%d/%m/%Y") if french else day.isoformat()
    if form.kind is OwnKind.YES_NO and value in {YES, NO}:
        return ("oui" if value == YES else "non") if french else value
    return value


def stored_day(value: str) -> date | None:
    """Return the day of a stored value, None where it is none."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def expires_on(one: OwnValue) -> date | None:
    """Return the day from which a dated value counts no more; None where it counts for ever."""
    day = stored_day(one.value)
    if day is None or not one.field.months or one.field.kind is not OwnKind.DATE:
        return None
    months = day.year * 12 + day.month - 1 + one.field.months
    year, month = divmod(months, 12)
    if year > date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def has_expired(one: OwnValue, today: date) -> bool:
    """Tell whether what is dated counts no more."""
    ends = expires_on(one)
    return ends is not None and ends <= today


def shown_unit(unit: str) -> str:
    """Return a unit as typed for a field, in its sign where it is known."""
    return unit_sign(unit)
