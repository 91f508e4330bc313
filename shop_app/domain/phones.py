"""Phone numbers: as typed by people or damaged by spreadsheets, to one form for all (E.164)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_LONGEST = 120
"""Characters looked at: a cell longer than this holds no phone number."""
_FEWEST_DIGITS = 4

_GAPS = str.maketrans("", "", "  .-\u00a0\u202f\u2009\u2011\u2013/()")
_SCIENTIFIC = re.compile(r"\+?(\d)(?:[.,](\d+))?e\+?(\d{1,2})", re.IGNORECASE)
_SPREADSHEET_FRACTION = re.compile(r"(\+?\d{6,15})[.,]0+")
_TRUNK_IN_BRACKETS = re.compile(r"\( *0 *\)")
_DIALLED_ABROAD = re.compile(r"\(? *00(?=[ .\-/()]*[1-9])")
_EXTENSION = re.compile(
    r"(?:;|,| )*(?:ext|extn|extension|poste|post|x|#)[ .:=n°]*\d{1,7}\W*$", re.IGNORECASE
)
_WORDS_AFTER = re.compile(r"(?<=\d)[\s(:,;\-–]*[^\W\d_].*$", re.DOTALL)
_WORDS_BEFORE = re.compile(r"^[^\d+]*[^\W\d_][^\d+]*(?=[\d+(])")
_SCHEME = re.compile(r"^(?:tel|callto|sms|phone):", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is needed to read a plain number of one country without the whole machinery."""

    code: str
    trunk: str
    lengths: frozenset[int]
    pattern: re.Pattern[str]


def is_country(code: str) -> bool:
    """Tell whether an ISO 3166 code is one whose phone numbers can be read."""
    from phonenumbers import SUPPORTED_REGIONS  # noqa: PLC0415 - not for a start

    return code in SUPPORTED_REGIONS


def normalise_phone(as_typed: str, country: str) -> str | None:
    """Return E.164 ("+33612345678") for a possible number, else None.

    `country` (ISO 3166 alpha-2) is where a number without its country's code belongs. Digits that
    a spreadsheet has rounded away ("6,12E+08") are not invented: that is None.
    """
    plan = _plan(country)
    if plan is not None and (quick := _quickly(as_typed, plan)) is not None:
        return quick
    return _thoroughly(as_typed, country)


def phone_digits(text: str) -> str:
    """Return the digits of a text, in plain 0-9."""
    if text.isascii():
        return "".join(filter(str.isdigit, text))
    plain = unicodedata.normalize("NFKC", text)
    return "".join(str(unicodedata.decimal(char)) for char in plain if char.isdecimal())


def last_four(text: str) -> str:
    """Return the last four digits of a number, by which people tell two clients apart."""
    return phone_digits(text)[-4:]


@lru_cache(maxsize=16)
def _plan(country: str) -> _Plan | None:
    """Return the country's plan where its numbers are a plain trunk digit and a plain rest."""
    from phonenumbers import PhoneMetadata  # noqa: PLC0415 - not for a start

    known = PhoneMetadata.metadata_for_region(country.upper())
    if known is None or known.general_desc is None:
        return None
    trunk, lengths = known.national_prefix, known.general_desc.possible_length
    simple = trunk == known.national_prefix_for_parsing and not known.national_prefix_transform_rule
    if trunk != "0" or not simple or known.international_prefix != "00":
        return None
    pattern = re.compile(known.general_desc.national_number_pattern or "")
    return _Plan(f"+{known.country_code}", trunk, frozenset(lengths), pattern)


def _quickly(as_typed: str, plan: _Plan) -> str | None:
    """Read "06 12 34 56 78", "+33612345678", "612345678" of the own country, nothing else."""
    if len(as_typed) > len("+33 6 12 34 56 78") + 6 or "(" in as_typed or "/" in as_typed:
        return None
    digits = as_typed.translate(_GAPS)
    if not digits.isascii():
        return None
    if digits[:1] == plan.trunk and digits[1:2] != plan.trunk:
        rest, whole = digits[1:], digits
    elif digits.startswith(plan.code) and digits[len(plan.code) :][:1] != plan.trunk:
        rest, whole = digits[len(plan.code) :], ""
    elif digits[:1].isdigit() and digits[:1] != plan.trunk:  # a spreadsheet ate the zero
        rest, whole = digits, ""
    else:
        return None
    if not rest.isdigit() or len(rest) not in plan.lengths or plan.pattern.fullmatch(whole):
        return None
    return plan.code + rest if plan.pattern.fullmatch(rest) else None


@lru_cache(maxsize=4096)
def _thoroughly(as_typed: str, country: str) -> str | None:
    text = _undamaged(as_typed)
    if text is None:
        return None
    for candidate in (text, _WORDS_AFTER.sub("", text)):
        if found := _parsed(candidate, country):
            return found
    return None


def _undamaged(as_typed: str) -> str | None:
    """Return the text without what spreadsheets and habits add; None where digits are lost."""
    if len(as_typed) > _LONGEST:
        return None
    text = unicodedata.normalize("NFKC", as_typed).strip().strip("'’`\"").strip()
    text = _SCHEME.sub("", text).strip()
    if match := _SCIENTIFIC.fullmatch(text):
        return _unrounded(match[1] + (match[2] or ""), int(match[3]))
    if match := _SPREADSHEET_FRACTION.fullmatch(text):
        return match[1]
    text = _WORDS_BEFORE.sub("", text)
    text = _DIALLED_ABROAD.sub("+", text, count=1) if text.lstrip("( ").startswith("00") else text
    if text.startswith("+"):
        text = _TRUNK_IN_BRACKETS.sub("", text)
    return _EXTENSION.sub("", text)


def _unrounded(digits: str, exponent: int) -> str | None:
    """Return the whole number where scientific notation kept all of its digits."""
    digits = digits.rstrip("0") if len(digits) > exponent + 1 else digits
    return digits if len(digits) == exponent + 1 else None


def _parsed(text: str, country: str) -> str | None:
    if len(phone_digits(text)) < _FEWEST_DIGITS:
        return None
    import phonenumbers  # noqa: PLC0415 - not for a start

    try:
        number = phonenumbers.parse(text, country.upper())
    except phonenumbers.NumberParseException:
        return None
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
