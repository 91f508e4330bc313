"""Who a client is, as people type it: each field read, or refused in a sentence of its own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from unicodedata import normalize

from shop_app.domain.clients import FLAGS, TEXT_FIELDS
from shop_app.domain.languages import LANGUAGE_NAMES, language_code
from shop_app.domain.partial_dates import PartialDate, parse_partial_date
from shop_app.text import Message, UserError, translate

NAMES = ("given_name", "family_name", "name_as_said", "organisation")
"""Fields of which one at least says who a client is, where no contact point does."""
EDITABLE = frozenset((*TEXT_FIELDS, *FLAGS, "birthday"))
LONGEST = 200
"""Characters of one field of text."""
EARLIEST_YEAR = 1900
_MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW"})


def read_identity(typed: Mapping[str, object], today: date, country: str) -> dict[str, str | bool]:
    """Return the columns that typed fields make; a birthday in its ISO form, "" for none.

    Raises:
        UserError: a birthday is no day or impossible, a language is unknown, a text too long.
    """
    return {name: _read(name, value, today, country) for name, value in typed.items()}


def _read(name: str, value: object, today: date, country: str) -> str | bool:
    if name not in EDITABLE:
        raise KeyError(name)
    if name in FLAGS:
        return bool(value)
    if isinstance(value, PartialDate):
        return value.iso
    text = normalize("NFC", " ".join(str(value or "").split()))
    if len(text) > LONGEST:
        raise UserError(_too_long())
    if name == "birthday":
        day = read_birthday(text, today, country)
        return day.iso if day else ""
    return read_language(text) if name == "language" else text


def _too_long() -> Message:
    return translate("ClientEditing", "Type at most {most} characters here.").format(most=LONGEST)


def read_birthday(text: str, today: date, country: str = "FR") -> PartialDate | None:
    """Return the day that people type: “3 mai”, “03/05/84”, “May 3, 1984”; None for nothing.

    Raises:
        UserError: it is no day, in the future, or before 1900.
    """
    if not text.strip():
        return None
    day_first = country.upper() not in _MONTH_FIRST
    day = parse_partial_date(text, day_first, today=today)
    if day is None:
        raise UserError(_why_no_birthday(parse_partial_date(text, day_first)))
    if day.year is not None and day.year < EARLIEST_YEAR:
        raise UserError(
            translate(
                "ClientEditing", "A birthday before {year} cannot be right. Check the year."
            ).format(year=EARLIEST_YEAR)
        )
    return day


def _why_no_birthday(as_if_any: PartialDate | None) -> Message:
    if as_if_any is not None:
        return translate("ClientEditing", "This birthday is in the future. Check the year.")
    return translate(
        "ClientEditing",
        "Type a day that exists, for example “3 May 1984”, “03/05/1984”, "
        "or “3 May” where the year is not known.",
    )


def read_language(text: str) -> str:
    """Return the code of a language named in French or English, or by its code; "" for none.

    Raises:
        UserError: it is not in the list.
    """
    if not text.strip():
        return ""
    code = language_code(text)
    if code is None or code not in LANGUAGE_NAMES:
        raise UserError(
            translate(
                "ClientEditing",
                "“{text}” is not in the list of languages. Choose one, or leave it empty.",
            ).format(text=text)
        )
    return code


def refuse_nameless(names: Mapping[str, object], *, reached: bool) -> None:
    """Refuse a client without any name whom nothing reaches; `reached` where a contact is kept.

    Raises:
        UserError: nothing would say who the client is.
    """
    if not reached and not any(names.get(name) for name in NAMES):
        raise UserError(
            translate(
                "ClientEditing",
                "A name must remain: a given name, a family name, the name as said "
                "or an organisation.",
            )
        )
