"""Days whose year may be unknown: a birthday is often known as “3 May”."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

_LEAP_YEAR = 2000
_NO_YEAR = 1604
"""The year in which address books of Apple put dates without a year."""
_EXCEL_EPOCH = date(1899, 12, 30)
_EXCEL_SERIALS = range(367, 80_000)
_MONTHS_IN_YEAR = 12
_CENTURY = 100
_FIXED_PIVOT = 30


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A day of the calendar, its year where known. Raises ValueError for a day that never is."""

    year: int | None
    month: int
    day: int

    def __post_init__(self) -> None:
        date(_LEAP_YEAR if self.year is None else self.year, self.month, self.day)

    @property
    def iso(self) -> str:
        """Return "1984-05-03", or "--05-03" without the year."""
        year = "-" if self.year is None else f"{self.year:04d}"
        return f"{year}-{self.month:02d}-{self.day:02d}"

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """Return a day of the calendar as one whose year is known (1604 stands for none)."""
        return cls(None if day.year == _NO_YEAR else day.year, day.month, day.day)


_MONTH_WORDS = (
    ("janvier", "janv", "january", "jan"),
    ("fevrier", "fevr", "fev", "february", "feb"),
    ("mars", "march", "mar"),
    ("avril", "avr", "april", "apr"),
    ("mai", "may"),
    ("juin", "june", "jun"),
    ("juillet", "juil", "july", "jul"),
    ("aout", "august", "aug"),
    ("septembre", "sept", "september", "sep"),
    ("octobre", "october", "oct"),
    ("novembre", "november", "nov"),
    ("decembre", "december", "dec"),
)
_MONTHS = {word: month for month, words in enumerate(_MONTH_WORDS, 1) for word in words}

_CLOCK = r"(?:[t ]\d{1,2}(?::?\d{2}){0,2}(?:[.,]\d+)?(?: ?[ap]m)? ?(?:z|[+-]\d{2}:?\d{2})?)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})([-/.]?)(\d{{1,2}})\2(\d{{1,2}}){_CLOCK}")
_WITHOUT_YEAR = re.compile(rf"--(\d{{2}})-?(\d{{2}}){_CLOCK}")
_YEAR_LAST = re.compile(rf"(\d{{1,2}}) ?[-/. ] ?(\d{{1,2}}) ?[-/. ] ?('?\d{{2}}|\d{{4}}){_CLOCK}")
_TWO_NUMBERS = re.compile(r"(\d{1,2}) ?[-/.] ?(\d{1,2})\.?")
_DAY_WORD = re.compile(
    r"(\d{1,2}) ?(?:er|st|nd|rd|th)?[ .-]*(?:of )?([a-z]+)[ .,-]*(\d{4}|'?\d{2})?"
)
_WORD_DAY = re.compile(r"([a-z]+)[ .-]*(\d{1,2}) ?(?:st|nd|rd|th)?(?:[ ,.-]+(\d{4}|'\d{2}))?")
_WEEKDAY = re.compile(
    r"^(?:le |the )?(?:[a-z]{2,4}di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?,? ?"
)


@lru_cache(maxsize=32_768)  # birthdays of many clients are few different days
def parse_partial_date(
    text: str,
    day_first: bool | None = None,  # noqa: FBT001 - the habit of a column, handed on
    *,
    today: date | None = None,
) -> PartialDate | None:
    """Read a day as exports and people write it; None where it is none, or has no day.

    In "03/04/1984" the day comes first unless `day_first` is False. A year of two digits is the
    latest one that is not after `today`; a day after it is none. The year 1604 means that none is
    known.
    """
    found = _parse(_folded(text), today, day_first=day_first is not False)
    if found is None or found.year is None or today is None:
        return found
    return found if date(found.year, found.month, found.day) <= today else None


def parse_serial_date(text: str) -> PartialDate | None:
    """Read the number of days that spreadsheets keep in place of a date ("30805")."""
    number = text.strip().removesuffix(".0")
    if number.isascii() and number.isdigit() and int(number[:9]) in _EXCEL_SERIALS:
        return PartialDate.of(_EXCEL_EPOCH + timedelta(days=int(number[:9])))
    return None


def says_day_first(text: str) -> bool | None:
    """Tell the order that "23/05/1984" (True) or "05/23/1984" (False) gives away, else None."""
    folded = _folded(text)
    match = _YEAR_LAST.fullmatch(folded) or _TWO_NUMBERS.fullmatch(folded)
    if match is None:
        return None
    first, second = int(match[1]), int(match[2])
    if (first > _MONTHS_IN_YEAR) == (second > _MONTHS_IN_YEAR):
        return None
    return first > _MONTHS_IN_YEAR


def _folded(text: str) -> str:
    """Return the text in small letters without accents, blanks made single."""
    if text.isascii():
        return " ".join(text[:80].lower().split())
    folded = unicodedata.normalize("NFKD", text[:80].lower().replace("’", "'"))
    return " ".join("".join(char for char in folded if not unicodedata.combining(char)).split())


def _parse(text: str, today: date | None, *, day_first: bool) -> PartialDate | None:
    if match := _YEAR_FIRST.fullmatch(text):
        return _day(match[1], match[3], match[4], today)
    if match := _WITHOUT_YEAR.fullmatch(text):
        return _day(None, match[1], match[2], today)
    if match := _YEAR_LAST.fullmatch(text):
        return _either_order(match[1], match[2], match[3], today, day_first=day_first)
    if match := _TWO_NUMBERS.fullmatch(text):
        return _either_order(match[1], match[2], None, today, day_first=day_first)
    return _in_words(_WEEKDAY.sub("", text), today)


def _in_words(text: str, today: date | None) -> PartialDate | None:
    """Read "3 mai 1984", "1er mai", "May 3, 1984"."""
    if (match := _DAY_WORD.fullmatch(text)) and (month := _MONTHS.get(match[2])):
        return _day(match[3], month, match[1], today)
    if (match := _WORD_DAY.fullmatch(text)) and (month := _MONTHS.get(match[1])):
        return _day(match[3], month, match[2], today)
    return None


def _either_order(
    first: str, second: str, year: str | None, today: date | None, *, day_first: bool
) -> PartialDate | None:
    """Read the expected order; where that is impossible the other one is what was meant."""
    month, day = (second, first) if day_first else (first, second)
    return _day(year, month, day, today) or _day(year, day, month, today)


def _day(
    year: str | None, month: str | int, day: str | int, today: date | None
) -> PartialDate | None:
    try:
        found = PartialDate(
            _NO_YEAR if year is None else int(year.strip("'")), int(month), int(day)
        )
    except ValueError:
        return None
    if found.year == _NO_YEAR:
        return PartialDate(None, found.month, found.day)
    if year is not None and len(year.strip("'")) <= len("84"):
        return _in_century(found.year or 0, found.month, found.day, today)
    return found


def _in_century(year: int, month: int, day: int, today: date | None) -> PartialDate | None:
    """Return the latest day of that two-digit year that is not to come."""
    if today is None:
        candidates = [2000 + year if year < _FIXED_PIVOT else 1900 + year]
    else:
        century = today.year - today.year % _CENTURY
        candidates = [century + year, century - _CENTURY + year]
    for candidate in candidates:
        try:
            found = PartialDate(candidate, month, day)
        except ValueError:
            continue
        if today is None or date(candidate, month, day) <= today:
            return found
    return None
