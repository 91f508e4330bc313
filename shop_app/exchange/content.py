"""What a column holds, judged by its values where its header does not say, or says too little."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from shop_app.domain.given_names import is_usual_given_name
from shop_app.domain.partial_dates import parse_partial_date

_EMAIL = re.compile(r"(?:mailto:)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}")
_PHONE = re.compile(r"'?\+?[\d\s().\-/\u00a0\u202f]{6,24}(?:[.,]\d+E\+?\d+)?", re.IGNORECASE)
_CODE = re.compile(r"(?=.*\d)[\w./-]{1,40}")
_WORD = r"[^\W\d_](?:[^\W\d_]|[.'’-])*"
_NAME = re.compile(rf"{_WORD},?(?:\s+{_WORD},?){{0,5}}")
_FEWEST_PHONE_DIGITS = 6
_MOST_PHONE_DIGITS = 15

MOST = 0.6
"""Share of the values that settles what a column holds."""
_FEW = 0.3
_NEARLY_ALL = 0.8


def is_email(text: str) -> bool:
    """Tell whether a cell holds an e-mail address and nothing else."""
    return _EMAIL.fullmatch(text) is not None


def is_phone(text: str) -> bool:
    """Tell whether a cell could hold a phone number and nothing else."""
    digits = sum(char.isdigit() for char in text)
    return (
        _FEWEST_PHONE_DIGITS <= digits <= _MOST_PHONE_DIGITS and _PHONE.fullmatch(text) is not None
    )


def is_date(text: str) -> bool:
    """Tell whether a cell holds a whole date."""
    return len(text) >= len("3/5/84") and parse_partial_date(text) is not None


def is_code(text: str) -> bool:
    """Tell whether a cell holds a number or code rather than words."""
    return _CODE.fullmatch(text) is not None


def is_name(text: str) -> bool:
    """Tell whether a cell reads like a person's name: few words, no digits."""
    return _NAME.fullmatch(text) is not None and not text[0].islower()


def share(values: Sequence[str], test: Callable[[str], bool]) -> float:
    """Return the share (0.0 to 1.0) of values for which `test` holds."""
    return sum(map(test, values)) / len(values) if values else 0.0


def are_of_people(names: Sequence[str]) -> bool:
    """Tell whole names of people from names of things: some have a usual given name."""
    some = 0.15
    return share(names, _has_given_name) > some


def _has_given_name(text: str) -> bool:
    words = text.split()
    return len(words) > 1 and any(map(is_usual_given_name, words))


def refined_field(field: str, values: Sequence[str]) -> str:
    """Return the field that the values of a column call for, given what its header says."""
    if not values:
        return field
    if field in {"full_name", "phone", "ref", "family_name", "organisation"} and (
        share(values, is_email) > MOST
    ):
        return "email"
    if field == "full_name":
        return _refined_name(values)
    if field in {"phone", "birthday"} and share(values, _has_digit) < _FEW:
        return ""
    return field


def _refined_name(values: Sequence[str]) -> str:
    """“Client” and “Contact” may head numbers: of a phone, or the client's."""
    if share(values, is_phone) > MOST and share(values, _is_long_number) > MOST:
        return "phone"
    return "ref" if share(values, is_code) > _NEARLY_ALL else "full_name"


def unnamed_field(values: Sequence[str]) -> str:
    """Return the field that the values of a column without header show, "" where they do not."""
    if share(values, is_email) > MOST:
        return "email"
    if share(values, is_date) > MOST:
        return "birthday"
    if share(values, is_phone) > MOST:
        return "phone"
    if share(values, is_name) > _NEARLY_ALL:
        return "full_name"
    return ""


def names_in_two_columns(left: Sequence[str], right: Sequence[str]) -> tuple[str, str]:
    """Return which of two columns of names holds given names, by how usual they are."""
    if share(left, is_usual_given_name) > share(right, is_usual_given_name):
        return "given_name", "family_name"
    return "family_name", "given_name"


def puts_family_first(values: Iterable[str]) -> bool | None:
    """Tell the order of whole names in a column by usual given names; None where unclear."""
    first, last = 0, 0
    for value in values:
        words = value.replace(",", " ").split()
        if len(words) > 1 and is_usual_given_name(words[0]) != is_usual_given_name(words[-1]):
            first += is_usual_given_name(words[-1])
            last += is_usual_given_name(words[0])
    clear = 3
    if first + last < clear or max(first, last) < clear * min(first, last):
        return None
    return first > last


def _is_long_number(text: str) -> bool:
    return sum(char.isdigit() for char in text) >= _FEWEST_PHONE_DIGITS + 3


def _has_digit(text: str) -> bool:
    return any(char.isdigit() for char in text)
